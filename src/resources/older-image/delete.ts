import { awsCode, explain } from '../../aws/errors.js';
import { PublishError } from '../../error.js';
import type { Resource } from '../../report/resource.js';
import { mapAll } from '../../run/barrier.js';
import { change } from '../../run/change.js';
import { afterPartialChange } from '../../run/consistency.js';
import { type Image, snapshotIdsOf } from '../../run/found.js';
import { inRegion } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Region } from '../../run/target.js';
import { describeImage } from '../image/read.js';
import { readUsers } from '../image/users.js';
import type { UselessSnapshot } from './retention.js';

/**
 * Deregisters an image, and deletes those of its snapshots that no other image uses. Both go in one request, so that no
 * run can end between the two. A snapshot that AWS leaves is deleted on its own, because that answer gives the reason.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeregisterImage.html
 * @param forImage name of the image on whose behalf it goes
 */
export async function deleteImage(
  run: Run,
  region: Region,
  forImage: string,
  resource: Resource,
  old: Image,
): Promise<void> {
  await change(
    run,
    { ...inRegion(region), image: forImage, resource, action: 'delete', from: old.state, to: null },
    {
      expected: undefined,
      apply: async () => {
        const snapshots = await snapshotsOnlyOf(run, region, old, () => true);
        const answer = await ignoringGone(region, old.id, () =>
          region.ec2.deregisterImage({ ImageId: old.id, DeleteAssociatedSnapshots: true }),
        );
        const settled = (answer?.DeleteSnapshotResults ?? [])
          .filter(({ ReturnCode }) => ReturnCode === 'success' || ReturnCode === 'skipped')
          .map(({ SnapshotId }) => SnapshotId);
        const left = snapshots.filter((id) => !settled.includes(id));
        await afterPartialChange(() => mapAll(left, (id) => deleteLeftSnapshot(region, old, id)));
      },
    },
  );
}

/** Ids of the image's snapshots that no other image uses, as far as `counts` lets the other one count. */
export async function snapshotsOnlyOf(
  run: Run,
  region: Region,
  image: Image,
  counts: (other: Image) => boolean,
): Promise<string[]> {
  const ids = snapshotIdsOf(image);
  if (ids.length === 0) return [];
  const users = await readUsers(run, region, ids);
  const taken = new Set(users.filter((other) => other.id !== image.id && counts(other)).flatMap(snapshotIdsOf));
  return ids.filter((id) => !taken.has(id));
}

async function deleteLeftSnapshot(region: Region, old: Image, SnapshotId: string): Promise<void> {
  try {
    await ignoringGone(region, SnapshotId, () => region.ec2.deleteSnapshot({ SnapshotId }));
  } catch (cause) {
    const { message, hint } = explain(cause);
    throw new PublishError(
      'aws',
      `${old.name} (${old.id}) was deregistered, but ${SnapshotId} could not be deleted: ${message}`,
      {
        cause,
        hint: `${hint ?? ''} No image uses this snapshot any more. Delete it by hand.`.trim(),
      },
    );
  }
}

/** Deletes a snapshot that serves nothing. AWS itself refuses one that an image uses. */
export async function deleteSnapshot(
  run: Run,
  region: Pick<Region, 'name' | 'accountId' | 'ec2'>,
  { id, kind }: UselessSnapshot,
): Promise<void> {
  await change(
    run,
    { ...inRegion(region), image: '', resource: { kind }, action: 'delete', from: id, to: null },
    {
      expected: undefined,
      apply: async () => {
        await ignoringGone(region, id, () => region.ec2.deleteSnapshot({ SnapshotId: id }));
      },
    },
  );
}

/**
 * What someone else has deleted meanwhile needs no more deleting. AWS calls a deregistered image unavailable, but also
 * one that is only in the wrong state: that one is still shown.
 * @param id of the image or snapshot that `step` is about
 */
export async function ignoringGone<T>(
  { ec2 }: Pick<Region, 'ec2'>,
  id: string,
  step: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await step();
  } catch (error) {
    const code = awsCode(error) ?? '';
    if (/NotFound$/.test(code)) return undefined;
    if (code !== 'InvalidAMIID.Unavailable') throw error;
    const image = await describeImage(ec2, id);
    if (image !== undefined && image.state !== 'deregistered') throw error;
    return undefined;
  }
}
