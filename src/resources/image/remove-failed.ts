import { change } from '../../run/change.js';
import { type Image, rootSnapshotId, snapshotIdsOf } from '../../run/found.js';
import { inRegion, type Place } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import { ignoringGone } from '../older-image/delete.js';
import { recordGone, recordPart } from './record.js';

/** A failed image can't be used, and keeps its name taken. Its snapshot is used again. */
export async function removeFailed(run: Run, place: Place, failed: Image): Promise<void> {
  const { region, image } = place;
  await change(
    run,
    {
      ...inRegion(region),
      image: image.name,
      resource: { kind: 'image' },
      action: 'delete',
      from: failed.state,
      to: null,
    },
    {
      expected: undefined,
      apply: async () => {
        await ignoringGone(region, failed.id, () => region.ec2.deregisterImage({ ImageId: failed.id }));
      },
    },
  );
  if (!run.policy.applies) return;
  recordGone(run, place);
  const snapshotId = rootSnapshotId(failed);
  if (snapshotId !== undefined) recordPart(run, place, { snapshotId });
  for (const otherId of snapshotIdsOf(failed)) recordPart(run, place, { otherId });
}
