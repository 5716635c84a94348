import { isUnfinishedUpload } from '../../identity/upload-mark.js';
import { readFastLaunch } from '../../resources/fast-launch/read.js';
import { fastLaunchOf } from '../../resources/fast-launch/wanted.js';
import { describeImages } from '../../resources/image/read.js';
import { readLicenses } from '../../resources/license/read.js';
import { imageArn, licensesIn } from '../../resources/license/wanted.js';
import { successorMark } from '../../resources/older-image/successor.js';
import { copiedFrom } from '../../resources/snapshot/copy.js';
import { describeSnapshots } from '../../resources/snapshot/read.js';
import { mapAll } from '../../run/barrier.js';
import { type Image, type Snapshot, snapshotIdsOf } from '../../run/found.js';
import { placesOf } from '../../run/place.js';
import type { Region, Target } from '../../run/target.js';
import type { RememberedImage, RememberedSnapshot } from './account.js';
import { ifAllowed } from './if-allowed.js';
import { keepText } from './known-texts.js';

/** The AMIs that the configs name, those that they supersede, and what they are made from, as far as the account owns it. */
export async function readImages(target: Target, region: Region): Promise<Image[]> {
  const ids = target.sources.flatMap(({ config: { source }, homeRegion }) =>
    source.kind === 'image' && homeRegion === region.name ? [source.image] : [],
  );
  const sources = await ifAllowed(() => describeImages(region.ec2, 'image-id', [...new Set(ids)]), []);
  return stableImages(region, sources);
}

export function imagesOf(
  target: Target,
  region: Region,
  read: readonly Image[],
  known: ReadonlySet<string>,
): Promise<RememberedImage[]> {
  return mapAll(read, async (image) => {
    const { found, images } = region;
    const place = placesOf(target, region).find((one) => one.image.name === image.name);
    const licenses = place !== undefined && licensesIn(place).length > 0 ? await licensesOf(target, region, image) : [];
    const isFast = images.length > 0 && place !== undefined && fastLaunchOf(place) !== undefined;
    const fastLaunch = isFast ? await fastLaunchStateOf(region, image) : undefined;
    return imageOf(image, found.launchPermissions.get(image.id) ?? [], known, { licenses, fastLaunch });
  });
}

/** What is pending is available by the time of the rehearsal, as far as anybody knows. */
function stableImages({ found, publishing }: Region, sources: readonly Image[]): Image[] {
  const all = [...found.images.values(), ...publishing.older.values(), sources].flat();
  return [...new Map(all.map((image) => [image.id, image])).values()].filter(
    ({ state, createdMs, rootDeviceType }) =>
      ['pending', 'available', 'disabled'].includes(state) && !Number.isNaN(createdMs) && rootDeviceType === 'ebs',
  );
}

async function licensesOf(target: Target, region: Region, image: Image): Promise<RememberedImage['licenses']> {
  const manager = await target.clients.licenseManager(region.name);
  return ifAllowed(() => readLicenses(manager, imageArn({ target, region }, image.id)), []);
}

async function fastLaunchStateOf({ ec2 }: Region, { id }: Image): Promise<RememberedImage['fastLaunch']> {
  const found = await ifAllowed(() => readFastLaunch(ec2, id));
  if (found === undefined || !/^enabl(ing|ed)$/.test(found.state)) return undefined;
  const { maxParallelLaunches, targetResourceCount, template } = found;
  return {
    ...(maxParallelLaunches === undefined ? {} : { maxParallelLaunches }),
    ...(targetResourceCount === undefined ? {} : { targetResourceCount }),
    ...(template === undefined ? {} : { template: { id: template.id, version: template.version } }),
  };
}

function imageOf(
  image: Image,
  launchPermissions: readonly string[],
  known: ReadonlySet<string>,
  more: Pick<RememberedImage, 'licenses'> & { readonly fastLaunch: RememberedImage['fastLaunch'] },
): RememberedImage {
  const { stateReason: _, lastLaunchedMs: __, platform, rootDeviceType: ___, ...kept } = image;
  const all = {
    ...kept,
    ...more,
    state: image.state === 'disabled' ? image.state : 'available',
    isWindows: platform === 'windows',
    description: describe(image.description, known),
    tags: tagsOf(image.tags, known),
    launchPermissions,
  };
  return JSON.parse(JSON.stringify(all)) as RememberedImage;
}

/** The name and ID of a successor, and what the configs say. */
function describe(description: string, known: ReadonlySet<string>): string {
  const [mark = ''] = successorMark.exec(description) ?? [];
  return mark + keepText(description.slice(mark.length), known);
}

/** The snapshots that the configs name, those of the AMIs, and those that are sources. */
export async function snapshotsOf(
  { sources }: Target,
  region: Region,
  images: readonly Image[],
  known: ReadonlySet<string>,
): Promise<RememberedSnapshot[]> {
  const { ec2, found, name } = region;
  const read = new Map(found.snapshotsById);
  const ofSources = sources.flatMap(({ origin, homeRegion }) =>
    origin.kind === 'snapshot' && homeRegion === name ? [origin.snapshotId] : [],
  );
  const ofOlder = new Set([...images.flatMap(snapshotIdsOf), ...ofSources].filter((id) => !read.has(id)));
  const older = await ifAllowed(() => describeSnapshots(ec2, 'snapshot-id', [...ofOlder]), []);
  for (const one of older) read.set(one.id, one);
  // Older images are private at times, and their snapshots public.
  const open = await ifAllowed(() => describeSnapshots(ec2, 'snapshot-id', [...ofOlder], ['all']), []);
  const permissionsOf = (id: string): readonly string[] =>
    found.volumePermissions.get(id) ?? (open.some((one) => one.id === id) ? ['all'] : []);
  return [
    ...[...read.values()]
      .filter((one) => one.state === 'completed' || (one.state === 'pending' && !isUnfinishedUpload(one)))
      .map((one) => snapshotOf(one, productCodesOf(images, one.id), permissionsOf(one.id), known)),
    ...ofOthers(images, read),
  ];
}

function productCodesOf(images: readonly Image[], id: string): string[] {
  const users = images.filter((image) => snapshotIdsOf(image).includes(id));
  return [...new Set(users.flatMap(({ productCodes }) => productCodes))];
}

function snapshotOf(
  { id, description, startedMs, encrypted, kmsKeyArn, sizeGiB, tags }: Snapshot,
  productCodes: string[],
  volumePermissions: readonly string[],
  known: ReadonlySet<string>,
): RememberedSnapshot {
  return {
    ...{ id, startedMs, encrypted, sizeGiB: Math.max(1, sizeGiB), tags: tagsOf(tags, known), productCodes },
    // A copy is known by the words with which it begins.
    description: description.startsWith(copiedFrom) ? copiedFrom.trim() + copySource(description) : '',
    ...(kmsKeyArn === undefined ? {} : { kmsKeyArn }),
    volumePermissions: [...volumePermissions],
  };
}

function copySource(description: string): string {
  return /^Copied from( snap-[0-9a-f]+ in [a-z0-9-]+)$/.exec(description)?.[1] ?? ' another';
}

/** Of a snapshot of another account, what the AMI says of it is enough to have the AMI. */
function ofOthers(images: readonly Image[], read: ReadonlyMap<string, Snapshot>): RememberedSnapshot[] {
  const all = images.flatMap((image) =>
    image.volumes.flatMap(({ snapshotId: id, sizeGiB = 1, encrypted }): RememberedSnapshot[] =>
      id === undefined || read.has(id)
        ? []
        : [
            {
              ...{ id, description: '', startedMs: image.createdMs, encrypted, sizeGiB, tags: {} },
              productCodes: [...image.productCodes],
              volumePermissions: image.public ? ['all'] : [],
            },
          ],
    ),
  );
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** Tags that AWS sets can't be set by anybody else. Those of ami-publish are digests, names, IDs and times. */
function tagsOf(tags: Readonly<Record<string, string>>, known: ReadonlySet<string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tags)
      .filter(([key]) => !key.startsWith('aws:'))
      .map(([key, value]) => [key, isOwn(key) ? value : keepText(value, known)]),
  );
}

function isOwn(key: string): boolean {
  return key === 'Name' || key.startsWith('awspub:') || key.startsWith('ami-publish:');
}
