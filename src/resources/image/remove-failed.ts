import { change } from '../../run/change.js';
import type { Image } from '../../run/found.js';
import type { Place } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import { ignoringGone } from '../older-image/delete.js';

/** A failed image can't be used, and keeps its name taken. Its snapshot is used again. */
export async function removeFailed(run: Run, { region, image }: Place, failed: Image): Promise<void> {
  await change(
    run,
    {
      region: region.name,
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
}
