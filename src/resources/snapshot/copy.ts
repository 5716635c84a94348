import type { Snapshot } from '@aws-sdk/client-ec2';
import { awsCode, leaveOpen, refused } from '../../aws/errors.js';
import { whileRefused } from '../../aws/wait.js';
import { change, type Id, known, type Run } from '../../run/run.js';
import type { EnsuredSnapshot, Region, WantedSnapshot } from '../../run/wanted.js';
import { describeSnapshots } from '../image/read.js';
import { asTagList, notFoundForMs } from '../tags/ensure.js';

/** How long a copy waits for one of the destination's slots: AWS runs 20 at a time per region. */
const slotTimeoutMs = 6 * 60 * 60_000;
const triesAfterLostAnswer = 3;

/**
 * Copies the first snapshot into `region` and waits until the copy is complete.
 * @param onId told of the copy's id as soon as AWS gives it
 */
export async function copySnapshot(
  run: Run,
  region: Region,
  wanted: WantedSnapshot,
  first: Id,
  onId: (snapshotId: string) => void,
): Promise<EnsuredSnapshot> {
  const { origin, homeRegion } = wanted.source;
  const expected: EnsuredSnapshot = {
    id: { knownAfterApply: `snapshot in ${region.name}` },
    tags: wanted.tags,
    volumePermissions: [],
  };
  return change(
    run,
    {
      region: region.name,
      image: wanted.owner,
      resource: 'snapshot',
      action: 'create',
      from: null,
      to: { copy_of: origin.kind === 'snapshot' ? origin.snapshotId : `the snapshot in ${homeRegion}` },
    },
    {
      expected,
      apply: async () => {
        const id = await requestCopy(run, region, wanted, homeRegion, known(first));
        onId(id);
        await region.awaitSnapshot(id);
        return { ...expected, id };
      },
    },
  );
}

/**
 * CopySnapshot takes no client token: when its answer is lost, the copy is looked up by its name before another one is
 * asked for.
 */
async function requestCopy(
  run: Run,
  region: Region,
  wanted: WantedSnapshot,
  sourceRegion: string,
  sourceSnapshotId: string,
): Promise<string> {
  const before = new Set((region.found.snapshots.get(wanted.name) ?? []).map((snapshot) => snapshot.SnapshotId));
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { SnapshotId } = await whileRefused(
        {
          clock: run.clock,
          signal: run.signal,
          timeoutMs: slotTimeoutMs,
          deadline: run.deadline,
          again: (error) => awsCode(error) === 'ResourceLimitExceeded',
          onRefused: (_, waitedMs) =>
            run.report.progress(
              `slot ${region.name}`,
              `${region.name}  waits ${Math.round(waitedMs / 1000)} s for a free copy slot (20 copies per destination region)`,
            ),
        },
        () =>
          region.ec2.copySnapshot({
            SourceRegion: sourceRegion,
            SourceSnapshotId: sourceSnapshotId,
            Description: `Copied from ${sourceSnapshotId} in ${sourceRegion}`,
            TagSpecifications: [{ ResourceType: 'snapshot', Tags: asTagList(wanted.tags) }],
          }),
      );
      if (SnapshotId !== undefined) run.received.add(SnapshotId);
      return SnapshotId ?? '';
    } catch (error) {
      if (refused(error) || run.signal.aborted || attempt === triesAfterLostAnswer) throw error;
      run.report.warning(
        `${region.name}: the answer to CopySnapshot was lost; looking for the copy before asking again`,
      );
      const found = await lookFor(run, region, wanted.name, before);
      if (found?.SnapshotId) {
        run.received.add(found.SnapshotId);
        return found.SnapshotId;
      }
    }
  }
}

async function lookFor(
  run: Run,
  region: Region,
  name: string,
  before: ReadonlySet<string | undefined>,
): Promise<Snapshot | undefined> {
  const absent = new Error('not there');
  try {
    return await whileRefused(
      {
        clock: run.clock,
        signal: run.signal,
        timeoutMs: notFoundForMs,
        deadline: run.deadline,
        again: (error) => error === absent,
      },
      async () => {
        const found = (await describeSnapshots(region.ec2, 'tag:Name', [name])).find(
          (snapshot) => !before.has(snapshot.SnapshotId),
        );
        if (!found) throw absent;
        return found;
      },
    );
  } catch (error) {
    if (error === absent) return undefined;
    leaveOpen(error);
    throw error;
  }
}
