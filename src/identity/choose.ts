import type { ImportSnapshotTask, Snapshot } from '@aws-sdk/client-ec2';
import { PublishError } from '../error.js';
import { taggedDigest } from './tags.js';

interface SnapshotChoice {
  readonly chosen: Snapshot | undefined;
  /** As good as the chosen one, but not needed. */
  readonly doubles: readonly Snapshot[];
}

/**
 * Which of the snapshots with our name is the one. Those made from our source are equals: an image's own snapshot goes
 * first, then the oldest, then the one with the smallest id. Failed and recycled snapshots don't count.
 * @param digest the source digest
 * @param inUse ids of snapshots under our images, whose own digest tag proves the source
 * @throws PublishError `conflict` when any comes from another source, or its tags don't tell
 */
export function chooseSnapshot(
  candidates: readonly Snapshot[],
  digest: string,
  inUse: ReadonlySet<string>,
  region: string,
): SnapshotChoice {
  const usable = candidates.filter(isUsable);
  refuseForeign(
    usable.map(({ SnapshotId = '', Tags }) => ({
      id: SnapshotId,
      digest: taggedDigest(Tags) ?? (inUse.has(SnapshotId) ? digest : undefined),
    })),
    digest,
    `${region}: snapshots`,
  );
  const [chosen, ...doubles] = usable.toSorted(
    (a, b) =>
      Number(inUse.has(b.SnapshotId ?? '')) - Number(inUse.has(a.SnapshotId ?? '')) ||
      (a.StartTime?.getTime() ?? 0) - (b.StartTime?.getTime() ?? 0) ||
      compareIds(a.SnapshotId, b.SnapshotId),
  );
  return { chosen, doubles };
}

/** Failed and recycled snapshots can't be gone on with. */
export function isUsable({ State }: Snapshot): boolean {
  return State === 'pending' || State === 'completed';
}

export interface ImportTaskChoice {
  /** Under way, or completed with its snapshot still there. */
  readonly chosen: ImportSnapshotTask | undefined;
  readonly doubles: readonly ImportSnapshotTask[];
  /** How many AWS gave up on, or made a snapshot that is gone: the attempt that the next client token counts. */
  readonly dead: number;
}

/**
 * Which of the import tasks with our name to go on with: a completed one before one that is under way, then the one
 * with the smallest id. A failed import has the status `deleted`, not `error` (aws-facts, section 2).
 * @param present ids of the snapshots that exist
 * @throws PublishError `conflict` when any that is alive comes from another source, or its tags don't tell
 */
export function chooseImportTask(
  candidates: readonly ImportSnapshotTask[],
  digest: string,
  present: ReadonlySet<string>,
  region: string,
): ImportTaskChoice {
  const completed = (task: ImportSnapshotTask): boolean =>
    task.SnapshotTaskDetail?.Status === 'completed' && present.has(task.SnapshotTaskDetail.SnapshotId ?? '');
  const alive = candidates.filter((task) => task.SnapshotTaskDetail?.Status === 'active' || completed(task));
  refuseForeign(
    alive.map(({ ImportTaskId = '', Tags }) => ({ id: ImportTaskId, digest: taggedDigest(Tags) })),
    digest,
    `${region}: import tasks`,
  );
  const [chosen, ...doubles] = alive.toSorted(
    (a, b) => Number(completed(b)) - Number(completed(a)) || compareIds(a.ImportTaskId, b.ImportTaskId),
  );
  return { chosen, doubles, dead: candidates.length - alive.length };
}

function refuseForeign(
  found: readonly { readonly id: string; readonly digest: string | undefined }[],
  digest: string,
  what: string,
): void {
  if (found.every((one) => one.digest === digest)) return;
  const list = found.map((one) => `${one.id} (${sourceOf(one.digest, digest)})`).join(', ');
  throw new PublishError(
    'conflict',
    `${what} with the name of this source's snapshot are not all made from it: ${list}`,
    {
      hint: 'Delete those that are not yours to publish, or remove their tag Name, and run again.',
    },
  );
}

function sourceOf(found: string | undefined, digest: string): string {
  if (found === undefined) return 'source unknown: no tag awspub:source:sha256';
  return found === digest ? 'from this source' : `from source ${found}`;
}

function compareIds(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
