import { blockBytes } from '../../disk/blocks.js';
import { formatBytes } from '../../report/progress.js';

/** US dollars, by the examples of AWS's documentation (docs/aws-facts.md#ebs-direct). */
const perThousandBlocks = 0.003;
const perThousandLists = 0.0006;
const blocksPerList = 10_000;

/** What is going to be read of one snapshot, at most: what was never written isn't read. */
interface PlannedRead {
  /** How many blocks the volume has, and how many of them are to be read. */
  readonly total: number;
  readonly count: number;
}

/** What reading snapshots costs at most: a sentence for the log. Pure. */
export function describeCost(reads: readonly PlannedRead[], regions: number): string {
  const blocks = reads.reduce((sum, { count }) => sum + count, 0);
  const lists = reads.reduce((sum, { total }) => sum + Math.ceil(total / blocksPerList), 0);
  const dollars = (blocks * perThousandBlocks + lists * perThousandLists) / 1000;
  const ofSnapshots = `${reads.length} ${reads.length === 1 ? 'snapshot' : 'snapshots'} in ${regions} ${regions === 1 ? 'region' : 'regions'}`;
  return [
    `at most ${blocks} blocks (${formatBytes(blocks * blockBytes)}) of ${ofSnapshots} are read.`,
    `GetSnapshotBlock at ${perThousandBlocks} USD per 1,000 and ${lists} ListSnapshotBlocks at ${perThousandLists} USD per 1,000`,
    `come to ${dollars.toFixed(2)} USD at most by the examples of AWS's documentation, which differ by region.`,
    'Besides, AWS charges for the data that leaves a region, unless this job runs on EC2 in it',
  ].join(' ');
}
