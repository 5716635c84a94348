import { becoming } from '../resources/public-access/ensure.js';
import type { PublishingQuestion } from '../resources/public-access/read.js';
import { parameterNames } from '../resources/ssm-parameter/ensure.js';
import type { Run } from '../run/run.js';
import type { WantedImage } from '../run/wanted.js';
import type { Inventory } from './inventory.js';
import type { PermissionsQuestion } from './permissions.js';

/**
 * Of most images it is enough to know which of the wanted accounts have them. Organizations and units show in full
 * answers only, as does what `share_exact` takes away; of its own account's images DescribeImages tells what an
 * organization implies, too.
 */
export function permissionsQuestion(run: Run, ownAccount: string, images: readonly WantedImage[]): PermissionsQuestion {
  const inFull = images.filter(
    ({ share, config }) =>
      config.share_exact || share.accounts.length < share.principals.length || share.accounts.includes(ownAccount),
  );
  const rest = images.filter((image) => !inFull.includes(image));
  const shared = rest.filter((image) => image.share.accounts.length > 0);
  const published = run.policy.until === 'inventory' ? [] : rest.filter((image) => image.config.public);
  return {
    inFull: new Set(inFull.map((image) => image.name)),
    byAccount: new Set([...shared, ...published].map((image) => image.name)),
    accounts: [...new Set([...shared.flatMap(({ share }) => share.accounts), ...published.map(() => 'all')])],
  };
}

/** Where images for others are made, and where their first snapshot is: what is encrypted there stays so. */
export function encryptionMatters(region: string, here: readonly WantedImage[], all: readonly WantedImage[]): boolean {
  const forOthers = ({ config, share }: WantedImage): boolean => config.public || share.principals.length > 0;
  return here.some(forOthers) || all.some((one) => forOthers(one) && one.made?.snapshot.source.homeRegion === region);
}

export function publishingQuestion(
  run: Run,
  region: string,
  accountId: string,
  images: readonly WantedImage[],
  found: Inventory,
): PublishingQuestion {
  const publishes = run.policy.until === 'inventory' ? [] : images.filter((image) => !image.config.temporary);
  return {
    images: becoming('images', publishes, found).length > 0,
    snapshots: becoming('snapshots', publishes, found).length > 0,
    patterns: publishes.flatMap((image) => image.config.supersede?.match ?? []),
    parameterNames: images.flatMap((image) => parameterNames(region, image, accountId)),
  };
}
