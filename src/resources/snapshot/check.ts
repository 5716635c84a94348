import { awsCode } from '../../aws/errors.js';
import { groupBy } from '../../report/order.js';
import { mapAll } from '../../run/barrier.js';
import type { CheckAnswer } from '../../run/checks.js';
import type { Region, Target } from '../../run/target.js';
import { snapshotsOf, type WantedSnapshot } from '../../run/wanted.js';
import { copyMinutes, copyThroughput, neededThroughput, pairThroughput, type TimedCopy } from './copy-time.js';
import { hasSnapshot } from './ensure.js';
import { describeTimedCopies } from './read.js';

const mibBytes = 1024 * 1024;
const pairQuota = 'L-E137849C';

/**
 * Can the copies be complete within `snapshot_copy_minutes`? AWS accepts what it can't keep, and is late. It copies only
 * what was written to the disk, so the size of the disk shows only that it may be.
 */
export async function checkCopyTimes(target: Target): Promise<CheckAnswer[]> {
  const answers = await mapAll(target.regions, async (region): Promise<CheckAnswer[]> => {
    const planned = plannedCopies(region);
    if (planned.length === 0) return [];
    // Where these come from isn't shown, so they may come from the same region.
    const running = await describeTimedCopies(region.ec2);
    const slow = planned.filter((copy) => neededThroughput([copy]) > copyThroughput);
    const byHome = [...groupBy(planned, ({ from }) => from).values()];
    const crowded = await mapAll(byHome, (copies) => checkTogether(target, region, [...copies, ...running]));
    return [...slow.map((copy) => mayBeLate(region, [copy], copyThroughput)), ...crowded.flat()];
  });
  return answers.flat();
}

async function checkTogether(target: Target, region: Region, copies: readonly TimedCopy[]): Promise<CheckAnswer[]> {
  const needed = neededThroughput(copies);
  if (copies.length < 2 || needed <= pairThroughput) return [];
  const quota = await readPairQuota(target, region);
  return needed <= quota ? [] : [mayBeLate(region, copies, quota)];
}

/** The copies that this run would request. */
function plannedCopies(region: Region): (TimedCopy & { readonly from: string })[] {
  const snapshots = new Set<WantedSnapshot>(region.images.flatMap(snapshotsOf));
  return [...snapshots].flatMap((wanted) => {
    const { source } = wanted;
    const isFirst = source.origin.kind !== 'snapshot' && source.homeRegion === region.name;
    const minutes = copyMinutes(region, wanted);
    if (isFirst || minutes === undefined || hasSnapshot(region, wanted)) return [];
    return { sizeMiB: source.virtualSizeBytes / mibBytes, minutes, from: source.homeRegion };
  });
}

function mayBeLate(region: Region, copies: readonly TimedCopy[], limit: number): CheckAnswer {
  const [one] = copies;
  const what =
    copies.length === 1
      ? `${region.name}: the snapshot is copied within ${one?.minutes} minutes`
      : `${region.name}: ${copies.length} snapshots are copied in time`;
  const from = copies.length === 1 ? 'of a snapshot' : 'from one region to another';
  const why = `a full disk needs ${neededThroughput(copies)} MiB/s, and AWS copies ${limit} MiB/s ${from}. If it is late, the run waits`;
  return { answer: 'unknown', what, why };
}

/** What the quota is where it can't be read: its default. */
async function readPairQuota({ clients }: Target, { name }: Region): Promise<number> {
  try {
    const client = await clients.serviceQuotas(name);
    const { Quota } = await client.getServiceQuota({ ServiceCode: 'ebs', QuotaCode: pairQuota });
    return Quota?.Value ?? pairThroughput;
  } catch (error) {
    if (awsCode(error) === undefined) throw error;
    return pairThroughput;
  }
}
