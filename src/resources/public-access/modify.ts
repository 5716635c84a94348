import type { EC2 } from '../../aws/ec2.js';

/** Gives everyone an image, or takes it back. */
export async function modifyImageForAll(ec2: EC2, imageId: string, how: 'Add' | 'Remove'): Promise<void> {
  await ec2.modifyImageAttribute({ ImageId: imageId, LaunchPermission: { [how]: [{ Group: 'all' }] } });
}

/** Gives everyone a snapshot, or takes it back; a dry run only asks whether it may. */
export async function modifySnapshotForAll(
  ec2: EC2,
  snapshotId: string,
  how: 'Add' | 'Remove',
  DryRun = false,
): Promise<void> {
  await ec2.modifySnapshotAttribute({
    SnapshotId: snapshotId,
    Attribute: 'createVolumePermission',
    CreateVolumePermission: { [how]: [{ Group: 'all' }] },
    ...(DryRun ? { DryRun } : {}),
  });
}
