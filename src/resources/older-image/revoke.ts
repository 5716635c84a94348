import { mapAll } from '../../run/barrier.js';
import { change } from '../../run/change.js';
import { afterPartialChange, toleratingRefusal } from '../../run/consistency.js';
import type { Image } from '../../run/found.js';
import { inRegion } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Region } from '../../run/target.js';
import { describeImage } from '../image/read.js';
import { modifyImageForAll, modifySnapshotForAll } from '../public-access/modify.js';
import { revokeSnapshotForAll } from '../public-access/withdraw.js';
import { ignoringGone, snapshotsOnlyOf } from './delete.js';

/** An older image, and on whose behalf it is retired. */
export interface Retiring {
  readonly region: Region;
  /** Name of the new image. */
  readonly forImage: string;
  readonly old: Image;
  /** Names of images whose snapshots are, or are about to be, public: an older image may share theirs. */
  readonly withPublicSnapshot: ReadonlySet<string>;
}

/** Takes the permission `all` from an image, and from its snapshots unless another public image uses them. */
export async function revokePublicOlder(run: Run, retiring: Retiring): Promise<void> {
  const { region, forImage, old } = retiring;
  const revoked: string[] = [];
  const modifyImage = async (how: 'Add' | 'Remove') => {
    if (!old.public) return; // an earlier run ended between the image and its snapshots
    await modifyImageForAll(region.ec2, old.id, how);
  };
  await change(
    run,
    {
      ...inRegion(region),
      image: forImage,
      resource: { kind: 'older image', name: old.name },
      action: 'revoke',
      from: old.public ? 'public' : 'private, its snapshot public',
      to: 'private',
    },
    {
      expected: undefined,
      apply: async () => {
        await ignoringGone(region, old.id, () => modifyImage('Remove'));
        await afterPartialChange(() => revokeSnapshots(run, retiring, (id) => void revoked.push(id)));
      },
      undo: async () => {
        // Each is tried, whatever becomes of the others: an older image must not stay private for its snapshot's sake.
        await mapAll(
          [...revoked.map((id) => () => modifySnapshotForAll(region.ec2, id, 'Add')), () => modifyImage('Add')],
          (give) => give(),
        );
        return true;
      },
    },
  );
}

/**
 * Disables an image. AWS takes every permission from it and leaves its snapshots as they are, so `all` is taken there
 * too. There is no way back: enabled again, the image has no permissions.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableImage.html
 */
export async function disableOlder(run: Run, retiring: Retiring): Promise<void> {
  const { region, forImage, old } = retiring;
  const isDisabled = old.state === 'disabled';
  await change(
    run,
    {
      ...inRegion(region),
      image: forImage,
      resource: { kind: 'older image', name: old.name },
      action: 'revoke',
      from: isDisabled ? 'disabled, its snapshot public' : old.state,
      to: 'disabled',
    },
    {
      expected: undefined,
      apply: async () => {
        if (!isDisabled) await ignoringGone(region, old.id, () => disable(run, retiring));
        await afterPartialChange(() => revokeSnapshots(run, retiring));
      },
    },
  );
}

/** A disabled image may be refused: `IncorrectState`. */
async function disable(run: Run, { region, old }: Retiring): Promise<void> {
  const isDisabled = async () => (await describeImage(region.ec2, old.id))?.state === 'disabled';
  await toleratingRefusal(run, isDisabled, () => region.ec2.disableImage({ ImageId: old.id }));
}

async function revokeSnapshots(
  run: Run,
  { region, old, withPublicSnapshot }: Retiring,
  onRevoke?: (snapshotId: string) => void,
): Promise<void> {
  const counts = (other: Image): boolean => other.public || withPublicSnapshot.has(other.name);
  for (const id of await snapshotsOnlyOf(run, region, old, counts))
    await ignoringGone(region, id, () => revokeSnapshotForAll(region, id, onRevoke));
}
