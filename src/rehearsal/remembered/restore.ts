import type { EC2 } from '../../aws/ec2.js';
import { explain } from '../../aws/errors.js';
import type { Assumption } from '../../report/result.js';
import type { Seeding } from '../seeding.js';
import { writeSnapshot } from '../source.js';
import type {
  Remembered,
  RememberedAccount,
  RememberedImage,
  RememberedRegion,
  RememberedSnapshot,
} from './account.js';
import { registerImage, setAttributes } from './restore-image.js';

interface Place {
  readonly account: RememberedAccount;
  readonly region: RememberedRegion;
  readonly ec2: EC2;
}

/** An hour before the oldest AMI: its snapshots come first. */
export function startOf({ accounts }: Remembered): number {
  const images = accounts.flatMap(({ regions }) => regions.flatMap((region) => region.images));
  return Math.min(Date.now(), ...images.map(({ createdMs }) => createdMs)) - 3_600_000;
}

/**
 * Gives the world what is remembered of its accounts, with its IDs and the times of its AMIs.
 * @returns what the world can't have, in words
 */
export async function restore(seeding: Seeding, { accounts }: Remembered): Promise<Assumption[]> {
  const missing: Assumption[] = [];
  const attempt = async (what: string, region: string, make: () => Promise<unknown>): Promise<void> => {
    try {
      await make();
    } catch (error) {
      missing.push({ what: `${what} does not exist`, region, why: `it can't be restored: ${explain(error).message}` });
    }
  };
  const places = await Promise.all(
    accounts.flatMap((account) =>
      account.regions.map(async (region) => {
        const clients = seeding.clientsOf(account.id);
        return { account, region, ec2: await clients.ec2(region.name) } satisfies Place;
      }),
    ),
  );
  const snapshots = places
    .flatMap((place) => place.region.snapshots.map((snapshot) => ({ place, snapshot })))
    .toSorted((a, b) => a.snapshot.startedMs - b.snapshot.startedMs);
  for (const { place, snapshot } of snapshots) {
    await attempt(`the snapshot ${snapshot.id}`, place.region.name, () => restoreSnapshot(seeding, place, snapshot));
  }
  await seeding.control('POST', 'clock', { advanceSeconds: 60, whenIdle: true });
  const images = places
    .flatMap((place) => place.region.images.map((image) => ({ place, image })))
    .toSorted((a, b) => a.image.createdMs - b.image.createdMs);
  const restored: { place: Place; image: RememberedImage }[] = [];
  for (const { place, image } of images) {
    await attempt(`the AMI ${image.id} (${image.name})`, place.region.name, async () => {
      await seeding.control('POST', 'clock', { to: Math.max(image.createdMs, await nowOf(seeding)), whenIdle: true });
      await seeding.control('POST', 'next-ids', { ids: [image.id] });
      await registerImage(place.ec2, image);
      restored.push({ place, image });
    });
  }
  for (const { place, image } of restored) {
    await attempt(`all that is known of the AMI ${image.id} (${image.name})`, place.region.name, () =>
      setAttributes(place.ec2, image),
    );
  }
  for (const { place, snapshot } of snapshots) {
    await attempt(`all that is known of the snapshot ${snapshot.id}`, place.region.name, () =>
      shareSnapshot(place.ec2, snapshot),
    );
  }
  for (const place of places) {
    for (const parameter of place.region.parameters) {
      await attempt(`the SSM parameter ${parameter.name}`, place.region.name, () =>
        restoreParameter(seeding, place, parameter),
      );
    }
    await attempt('a setting of the account', place.region.name, () => restoreSettings(place));
  }
  await seeding.control('PATCH', 'settings', { serviceQuotas: { publicImages: quotasOf(places) } });
  return missing;
}

async function nowOf({ control }: Seeding): Promise<number> {
  const { now } = await control<{ readonly now: string }>('POST', 'clock', {});
  return Date.parse(now);
}

async function restoreSnapshot(
  seeding: Seeding,
  { account, region }: Place,
  { id, sizeGiB, description, tags, encrypted, kmsKeyArn }: RememberedSnapshot,
): Promise<void> {
  await seeding.control('POST', 'next-ids', { ids: [id] });
  await writeSnapshot(
    seeding,
    { account, region: region.name },
    {
      VolumeSize: sizeGiB,
      ...(description === '' ? {} : { Description: description }),
      Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
      ...(encrypted ? { Encrypted: true } : {}),
      ...(kmsKeyArn === undefined ? {} : { KmsKeyArn: kmsKeyArn }),
    },
  );
}

async function shareSnapshot(ec2: EC2, { id, volumePermissions }: RememberedSnapshot): Promise<void> {
  if (volumePermissions.length === 0) return;
  await ec2.modifySnapshotAttribute({
    SnapshotId: id,
    Attribute: 'createVolumePermission',
    CreateVolumePermission: {
      Add: volumePermissions.map((one) => (one === 'all' ? { Group: 'all' as const } : { UserId: one })),
    },
  });
}

async function restoreParameter(
  seeding: Seeding,
  { account, region }: Place,
  { name, imageId, dataType }: RememberedRegion['parameters'][number],
): Promise<void> {
  const ssm = await seeding.clientsOf(account.id).ssm(region.name);
  // What is remembered only by its name has a value that isn't an ID.
  const value = imageId === undefined ? { Value: 'not remembered' } : { Value: imageId, DataType: dataType };
  await ssm.putParameter({ Name: name, Type: 'String', ...value });
}

async function restoreSettings({ region, ec2 }: Place): Promise<void> {
  if (region.encryptionByDefault === true) await ec2.enableEbsEncryptionByDefault({});
  if (region.imageBlock === 'block-new-sharing')
    await ec2.enableImageBlockPublicAccess({ ImageBlockPublicAccessState: 'block-new-sharing' });
  const state = region.snapshotBlock;
  if (state === 'block-new-sharing' || state === 'block-all-sharing')
    await ec2.enableSnapshotBlockPublicAccess({ State: state });
}

/** A region's quota, less the public AMIs that the world doesn't have. */
function quotasOf(places: readonly Place[]): Record<string, number> {
  return Object.fromEntries(
    places.flatMap(({ region: { name, quota, images } }) => {
      if (quota === undefined) return [];
      const here = new Set(images.filter((image) => image.public).map(({ id }) => id));
      const others = quota.publicIds.filter((id) => !here.has(id)).length;
      return [[name, Math.max(0, quota.limit - others)]];
    }),
  );
}
