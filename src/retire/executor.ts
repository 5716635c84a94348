import type { Image } from '@aws-sdk/client-ec2';
import { awsCode } from '../aws/errors.js';
import { describeImagesBy, readVolumePermissions } from '../inventory/region.js';
import { change, type Run } from '../pipeline/run.js';
import type { Region } from '../pipeline/wanted.js';

/** Snapshots of an image: its root volume's and those of its other devices. */
function snapshotIds(image: Image): string[] {
  return [...new Set((image.BlockDeviceMappings ?? []).flatMap((mapping) => mapping.Ebs?.SnapshotId ?? []))];
}

/** Snapshots of `image` that no other image uses, as far as `still` says that the other one counts. */
async function unshared(region: Region, image: Image, still: (other: Image) => boolean): Promise<string[]> {
  const ids = snapshotIds(image);
  if (ids.length === 0) return [];
  const users = await describeImagesBy(region.ec2, [{ Name: 'block-device-mapping.snapshot-id', Values: ids }]);
  const others = users.filter((other) => other.ImageId !== image.ImageId && still(other));
  const taken = new Set(others.flatMap(snapshotIds));
  return ids.filter((id) => !taken.has(id));
}

/**
 * Takes the permission `all` from an image, and from its snapshots unless another public image uses them.
 * @param becomingPublic names of images that are about to be public: their snapshots stay as they are
 */
export async function makePrivate(
  run: Run,
  region: Region,
  forImage: string,
  old: Image,
  becomingPublic: ReadonlySet<string>,
): Promise<void> {
  const taken: string[] = [];
  const isKept = (other: Image): boolean => other.Public === true || becomingPublic.has(other.Name ?? '');
  await change(
    run,
    {
      region: region.name,
      image: forImage,
      resource: `older image ${old.Name}`,
      action: 'revoke',
      from: 'public',
      to: 'private',
    },
    {
      expected: undefined,
      apply: async () => {
        await region.ec2.modifyImageAttribute({
          ImageId: old.ImageId ?? '',
          LaunchPermission: { Remove: [{ Group: 'all' }] },
        });
        for (const id of await unshared(region, old, isKept))
          await takeVolumePermissionAll(region, id, () => void taken.push(id));
      },
      undo: async () => {
        for (const id of taken) await modifyVolumePermissionAll(region, id, 'Add');
        await region.ec2.modifyImageAttribute({
          ImageId: old.ImageId ?? '',
          LaunchPermission: { Add: [{ Group: 'all' }] },
        });
      },
    },
  );
}

/** @param onTake told before the request that takes the permission, if there is one to take */
export async function takeVolumePermissionAll(
  region: Region,
  snapshotId: string,
  onTake: () => void = () => {},
): Promise<void> {
  if (!(await readVolumePermissions(region.ec2, snapshotId)).includes('all')) return;
  onTake();
  await modifyVolumePermissionAll(region, snapshotId, 'Remove');
}

async function modifyVolumePermissionAll(region: Region, snapshotId: string, how: 'Add' | 'Remove'): Promise<void> {
  await region.ec2.modifySnapshotAttribute({
    SnapshotId: snapshotId,
    Attribute: 'createVolumePermission',
    CreateVolumePermission: { [how]: [{ Group: 'all' }] },
  });
}

/** Deregisters an image and deletes those of its snapshots that no other image uses. */
export async function deleteImage(
  run: Run,
  region: Region,
  about: { readonly image: string; readonly resource: string },
  old: Image,
): Promise<void> {
  await change(
    run,
    { region: region.name, ...about, action: 'delete', from: old.State ?? 'unknown', to: null },
    {
      expected: undefined,
      apply: async () => {
        const snapshots = await unshared(region, old, () => true);
        await ignoringGone(() => region.ec2.deregisterImage({ ImageId: old.ImageId ?? '' }));
        for (const SnapshotId of snapshots) await ignoringGone(() => region.ec2.deleteSnapshot({ SnapshotId }));
      },
    },
  );
}

/** Deletes a snapshot that serves nothing. AWS itself refuses one that an image uses. */
export async function deleteSnapshot(run: Run, region: Region, snapshotId: string, why: string): Promise<void> {
  await change(
    run,
    { region: region.name, image: '', resource: `${why} snapshot`, action: 'delete', from: snapshotId, to: null },
    {
      expected: undefined,
      apply: async () => {
        await ignoringGone(() => region.ec2.deleteSnapshot({ SnapshotId: snapshotId }));
      },
    },
  );
}

async function ignoringGone(step: () => Promise<unknown>): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (!/NotFound$|Unavailable$/.test(awsCode(error) ?? '')) throw error;
  }
}
