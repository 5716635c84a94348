import { writeSnapshot } from '../source.js';
import type { RememberedSnapshot } from './account.js';
import { ec2Of, type RestoredRegion } from './restored-region.js';

/** A snapshot with its ID and tags. Its content is a block that stands for all. */
export async function restoreSnapshot(
  { seeding, account, region }: RestoredRegion,
  { id, sizeGiB, description, tags, encrypted, kmsKeyArn, productCodes }: RememberedSnapshot,
): Promise<void> {
  await seeding.control('PATCH', 'settings', { ec2: { productCodesOfNewSnapshots: productCodes } });
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

export async function shareSnapshot(place: RestoredRegion, { id, volumePermissions }: RememberedSnapshot) {
  if (volumePermissions.length === 0) return;
  await (await ec2Of(place)).modifySnapshotAttribute({
    SnapshotId: id,
    Attribute: 'createVolumePermission',
    CreateVolumePermission: {
      Add: volumePermissions.map((one) => (one === 'all' ? { Group: 'all' as const } : { UserId: one })),
    },
  });
}
