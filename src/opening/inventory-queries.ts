import { catalogRegion } from '../resources/marketplace/products.js';
import { becomingPublic } from '../resources/public-access/becoming.js';
import { leavesOut } from '../resources/snapshot/check-direct.js';
import { parameterNames } from '../resources/ssm-parameter/names.js';
import type { Inventory } from '../run/found.js';
import type { Run } from '../run/run.js';
import { snapshotsOf, type WantedImage } from '../run/wanted.js';
import type { PublishingQuery } from './inventory.js';
import type { PermissionsQuery } from './permissions.js';

/**
 * Of most images it is enough to know which of the wanted accounts have them. Organizations and units show only when an
 * image is read alone, as does what `share_exact` takes away. Of images of the own account, DescribeImages also counts
 * what an organization implies.
 */
export function permissionsQuery(run: Run, ownAccount: string, images: readonly WantedImage[]): PermissionsQuery {
  const inFull = images.filter(
    ({ share, config }) =>
      config.share_exact || share.accounts.length < share.principals.length || share.accounts.includes(ownAccount),
  );
  const rest = images.filter((image) => !inFull.includes(image));
  const sharedWith = ({ share, copyTo }: WantedImage) => [
    ...new Set([...share.accounts, ...copyTo.map((copy) => copy.accountId)]),
  ];
  const shared = rest.filter((image) => sharedWith(image).length > 0);
  const published = run.policy.until === 'inventory' ? [] : rest.filter((image) => image.config.public);
  return {
    inFull: new Set(inFull.map((image) => image.name)),
    byAccount: new Set([...shared, ...published].map((image) => image.name)),
    accounts: [...new Set([...shared.flatMap(sharedWith), ...published.map(() => 'all')])],
  };
}

/**
 * Encryption matters where public or shared images are built, or those for AWS Marketplace, where their first snapshot is,
 * because it is passed on, and where blocks are left out.
 */
export function encryptionMatters(region: string, here: readonly WantedImage[], all: readonly WantedImage[]): boolean {
  const forOthers = ({ config, share }: WantedImage): boolean => config.public || share.principals.length > 0;
  const isListed = ({ config }: WantedImage): boolean => config.marketplace !== undefined && !config.temporary;
  const matters = (one: WantedImage): boolean => forOthers(one) || snapshotsOf(one).some(leavesOut);
  return (
    here.some((one) => matters(one) || (region === catalogRegion && isListed(one))) ||
    all.some(
      (one) => (matters(one) || isListed(one)) && snapshotsOf(one).some(({ source }) => source.homeRegion === region),
    )
  );
}

export function publishingQuery(
  run: Run,
  region: string,
  accountId: string,
  images: readonly WantedImage[],
  found: Inventory,
): PublishingQuery {
  const publishes = run.policy.until === 'inventory' ? [] : images.filter((image) => !image.config.temporary);
  return {
    images: becomingPublic('images', publishes, found).length > 0,
    snapshots: becomingPublic('snapshots', publishes, found).length > 0,
    patterns: publishes.flatMap((image) => image.config.supersede?.match ?? []),
    parameterNames: images.flatMap((image) =>
      parameterNames({ target: { accountId }, region: { name: region }, image }),
    ),
  };
}
