import { readUntilShown } from '../../run/consistency.js';
import type { Image } from '../../run/found.js';
import { resultsIn } from '../../run/ledger.js';
import { inRegion } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Region } from '../../run/target.js';
import { describeImages } from './read.js';

/**
 * Images of the account that use any of the snapshots. Those that the run knows to use one are waited for: a list that
 * leaves one out would let its snapshot be taken away.
 */
export async function readUsers(run: Run, region: Region, snapshotIds: readonly string[]): Promise<Image[]> {
  const known = resultsIn(run.ledger, inRegion(region)).flatMap((image) =>
    image.imageId !== undefined && image.snapshotIds.some((id) => snapshotIds.includes(id)) ? image.imageId : [],
  );
  const read = () => describeImages(region.ec2, 'block-device-mapping.snapshot-id', snapshotIds);
  return [...(await readUntilShown(run, known, read)).values()];
}
