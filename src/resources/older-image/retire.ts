import type { Image } from '@aws-sdk/client-ec2';
import { awsCode, explain } from '../../aws/errors.js';
import { PublishError } from '../../error.js';
import { afterwards } from '../../run/afterwards.js';
import { change, forEach, type Run } from '../../run/run.js';
import type { Region } from '../../run/wanted.js';
import { describeImagesBy, readVolumePermissions, snapshotIdsOf } from '../image/read.js';

/** Snapshots of `image` that no other image uses, as far as `still` says that the other one counts. */
async function unshared(region: Region, image: Image, still: (other: Image) => boolean): Promise<string[]> {
  const ids = snapshotIdsOf(image);
  if (ids.length === 0) return [];
  const users = await describeImagesBy(region.ec2, [{ Name: 'block-device-mapping.snapshot-id', Values: ids }]);
  const others = users.filter((other) => other.ImageId !== image.ImageId && still(other));
  const taken = new Set(others.flatMap(snapshotIdsOf));
  return ids.filter((id) => !taken.has(id));
}

/**
 * Takes the permission `all` from an image, and from its snapshots unless another public image uses them.
 * @param publicSnapshots names of images whose snapshots are, or are about to be, public: theirs stay as they are
 */
export async function makePrivate(
  run: Run,
  region: Region,
  forImage: string,
  old: Image,
  publicSnapshots: ReadonlySet<string>,
): Promise<void> {
  const taken: string[] = [];
  const modifyAll = async (how: 'Add' | 'Remove') => {
    if (!old.Public) return; // an earlier run ended between the image and its snapshots
    await region.ec2.modifyImageAttribute({
      ImageId: old.ImageId ?? '',
      LaunchPermission: { [how]: [{ Group: 'all' }] },
    });
  };
  await change(
    run,
    {
      region: region.name,
      image: forImage,
      resource: `older image ${old.Name}`,
      action: 'revoke',
      from: old.Public ? 'public' : 'private, its snapshot public',
      to: 'private',
    },
    {
      expected: undefined,
      apply: async () => {
        await ignoringGone(() => modifyAll('Remove'));
        await afterwards(() => makeSnapshotsPrivate(region, old, publicSnapshots, (id) => void taken.push(id)));
      },
      undo: async () => {
        // Each is tried, whatever becomes of the others: an older image must not stay private for its snapshot's sake.
        await forEach(
          [...taken.map((id) => () => modifyVolumePermissionAll(region, id, 'Add')), () => modifyAll('Add')],
          (give) => give(),
        );
        return true;
      },
    },
  );
}

/** Disables an image: AWS takes every permission from it and leaves its snapshots as they are, so `all` goes there too. */
export async function disableImage(
  run: Run,
  region: Region,
  forImage: string,
  old: Image,
  publicSnapshots: ReadonlySet<string>,
): Promise<void> {
  const isDisabled = old.State === 'disabled';
  await change(
    run,
    {
      region: region.name,
      image: forImage,
      resource: `older image ${old.Name}`,
      action: 'revoke',
      from: isDisabled ? 'disabled, its snapshot public' : old.State,
      to: 'disabled',
    },
    {
      expected: undefined,
      apply: async () => {
        if (!isDisabled) await ignoringGone(() => region.ec2.disableImage({ ImageId: old.ImageId ?? '' }));
        await afterwards(() => makeSnapshotsPrivate(region, old, publicSnapshots));
      },
    },
  );
}

async function makeSnapshotsPrivate(
  region: Region,
  old: Image,
  publicSnapshots: ReadonlySet<string>,
  onTake?: (snapshotId: string) => void,
): Promise<void> {
  const isKept = (other: Image): boolean => other.Public === true || publicSnapshots.has(other.Name ?? '');
  for (const id of await unshared(region, old, isKept))
    await ignoringGone(() => takeVolumePermissionAll(region, id, onTake));
}

/** @param onTake told before the request that takes the permission, if there is one to take */
export async function takeVolumePermissionAll(
  region: Region,
  snapshotId: string,
  onTake: (snapshotId: string) => void = () => {},
): Promise<void> {
  if (!(await readVolumePermissions(region.ec2, snapshotId)).includes('all')) return;
  onTake(snapshotId);
  await modifyVolumePermissionAll(region, snapshotId, 'Remove');
}

async function modifyVolumePermissionAll(region: Region, snapshotId: string, how: 'Add' | 'Remove'): Promise<void> {
  await region.ec2.modifySnapshotAttribute({
    SnapshotId: snapshotId,
    Attribute: 'createVolumePermission',
    CreateVolumePermission: { [how]: [{ Group: 'all' }] },
  });
}

/**
 * Deregisters an image, and deletes those of its snapshots that no other image uses: in one request, so that no run can
 * end between the two. What AWS leaves of them is deleted one by one, for its answer then says why.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeregisterImage.html
 */
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
        const ended = await ignoringGone(() =>
          region.ec2.deregisterImage({ ImageId: old.ImageId ?? '', DeleteAssociatedSnapshots: true }),
        );
        const settled = (ended?.DeleteSnapshotResults ?? [])
          .filter(({ ReturnCode }) => ReturnCode === 'success' || ReturnCode === 'skipped')
          .map(({ SnapshotId }) => SnapshotId);
        const left = snapshots.filter((id) => !settled.includes(id));
        await afterwards(() => forEach(left, (id) => deleteLeft(region, old, id)));
      },
    },
  );
}

async function deleteLeft(region: Region, old: Image, SnapshotId: string): Promise<void> {
  try {
    await ignoringGone(() => region.ec2.deleteSnapshot({ SnapshotId }));
  } catch (cause) {
    const { message, hint } = explain(cause);
    throw new PublishError('aws', `${old.Name} (${old.ImageId}) is deregistered, but ${SnapshotId} stays: ${message}`, {
      cause,
      hint: `${hint ?? ''} Nothing finds this snapshot by itself any more: delete it by hand.`.trim(),
    });
  }
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

/** What somebody else has taken away meanwhile needs no more taking away. */
export async function ignoringGone<T>(step: () => Promise<T>): Promise<T | undefined> {
  try {
    return await step();
  } catch (error) {
    if (!/NotFound$|Unavailable$/.test(awsCode(error) ?? '')) throw error;
    return undefined;
  }
}
