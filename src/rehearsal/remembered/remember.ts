import { keyInRegion } from '../../config/kms-key.js';
import type { Image, Snapshot } from '../../run/found.js';
import type { Region, Target } from '../../run/target.js';
import {
  type Origin,
  type Remembered,
  type RememberedAccount,
  type RememberedImage,
  type RememberedRegion,
  type RememberedSnapshot,
  version,
} from './account.js';

/**
 * What a run has read of its accounts. Values that aren't IDs, such as those of parameters that hold something else,
 * stay out.
 */
export async function remember(
  targets: readonly Target[],
  origin: Origin & { readonly run: string; readonly readMs: number },
): Promise<Remembered> {
  const reached = targets.filter(({ unreachable }) => unreachable === undefined);
  return { version, ...origin, accounts: await Promise.all(reached.map(accountOf)) };
}

async function accountOf(target: Target): Promise<RememberedAccount> {
  const { accountId, partition, available, staging, regions } = target;
  return {
    id: accountId,
    partition,
    enabledRegions: available.filter(({ enabled }) => enabled).map(({ name }) => name),
    buckets: staging.map(({ bucket, region }) => ({ name: bucket, region })),
    regions: await Promise.all(regions.map(async (one) => ({ ...regionOf(one), keys: await keysOf(target, one) }))),
  };
}

/** The IDs of keys, which the names of encrypted snapshots depend on. They have been read: nothing is asked. */
async function keysOf({ configured, readKey }: Target, { name }: Region): Promise<RememberedRegion['keys']> {
  const names = configured.flatMap(({ kms_key_id: key }) => (key === undefined ? [] : (keyInRegion(key, name) ?? [])));
  const keys = await Promise.all([...new Set(names)].map((one) => readKey(name, one)));
  return keys.flatMap(({ name: named, arn, manager }) => {
    const [, id] = /:key\/(.+)$/.exec(arn ?? '') ?? [];
    return id === undefined || manager !== 'customer' ? [] : [{ name: named, id }];
  });
}

function regionOf(region: Region): Omit<RememberedRegion, 'keys'> {
  const { name, found, publishing } = region;
  const { blocks, quota, older, parameters } = publishing;
  const all = [...found.images.values(), ...older.values()].flat();
  const images = [...new Map(all.map((image) => [image.id, image])).values()].filter(isStable);
  const known = new Map([...found.snapshotsById]);
  const limit = quota?.limit;
  return {
    name,
    images: images.map((image) => imageOf(image, found.launchPermissions.get(image.id) ?? [])),
    snapshots: [
      ...[...known.values()]
        .filter(({ state }) => state === 'completed')
        .map((one) => snapshotOf(one, found.volumePermissions.get(one.id) ?? [])),
      ...unreadSnapshots(images, known),
    ],
    ...(found.encryptionByDefault === undefined ? {} : { encryptionByDefault: found.encryptionByDefault.on }),
    ...(blocks.images?.state === undefined ? {} : { imageBlock: blocks.images.state }),
    ...(blocks.snapshots?.state === undefined ? {} : { snapshotBlock: blocks.snapshots.state }),
    ...(typeof limit === 'number' && quota ? { quota: { limit, publicIds: [...quota.publicIds] } } : {}),
    parameters:
      parameters === 'unknown'
        ? []
        : [...parameters].map(([parameter, { value, dataType }]) => ({
            name: parameter,
            ...(/^ami-[0-9a-f]+$/.test(value) ? { imageId: value } : {}),
            dataType,
          })),
  };
}

/** Whose state lasts: others are something else by the time of the rehearsal. */
function isStable({ state, createdMs, rootDeviceType }: Image): boolean {
  return ['available', 'disabled'].includes(state) && !Number.isNaN(createdMs) && rootDeviceType === 'ebs';
}

function imageOf(image: Image, launchPermissions: readonly string[]): RememberedImage {
  const { stateReason: _, lastLaunchedMs: __, platform: ___, rootDeviceType: ____, ...rest } = image;
  const { productCodes: _____, watermarkKeys: ______, ...kept } = rest;
  return JSON.parse(JSON.stringify({ ...kept, tags: ownTags(image.tags), launchPermissions })) as RememberedImage;
}

function snapshotOf(
  { id, description, startedMs, encrypted, kmsKeyArn, sizeGiB, tags }: Snapshot,
  volumePermissions: readonly string[],
): RememberedSnapshot {
  return {
    ...{ id, description, startedMs, encrypted, sizeGiB, tags: ownTags(tags) },
    ...(kmsKeyArn === undefined ? {} : { kmsKeyArn }),
    volumePermissions: [...volumePermissions],
  };
}

/** Those of older images are not read: what their images say of them is enough to have the images. */
function unreadSnapshots(images: readonly Image[], known: ReadonlyMap<string, Snapshot>): RememberedSnapshot[] {
  const all = images.flatMap((image) =>
    image.volumes.flatMap(({ snapshotId: id, sizeGiB = 1, encrypted }): RememberedSnapshot[] =>
      id === undefined || known.has(id)
        ? []
        : [
            {
              ...{ id, description: '', startedMs: image.createdMs, encrypted, sizeGiB, tags: {} },
              volumePermissions: image.public ? ['all'] : [],
            },
          ],
    ),
  );
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** Tags that AWS sets can't be set by anybody else. */
function ownTags(tags: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(tags).filter(([key]) => !key.startsWith('aws:')));
}
