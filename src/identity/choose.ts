import { PublishError } from '../error.js';
import { taggedDigest } from './tags.js';
import { isUnfinishedUpload, uploadTag } from './upload-mark.js';

/** What of a snapshot decides which one is taken. */
export interface SnapshotCandidate {
  readonly id: string;
  readonly state: string;
  /** Milliseconds since the epoch. */
  readonly startedMs: number;
  readonly tags: Readonly<Record<string, string>>;
}

/** What of an import task decides which one is taken. */
export interface ImportTaskCandidate {
  readonly id: string;
  readonly status: string;
  readonly snapshotId: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

interface SnapshotChoice<T> {
  readonly chosen: T | undefined;
  /** As good as the chosen one, but not needed. */
  readonly duplicates: readonly T[];
}

/**
 * Which of the snapshots with one name is used. Those from our source are equals: an image's own snapshot goes first,
 * then the oldest, then the one with the smallest ID. Failed and recycled snapshots don't count. Pure.
 * @param sourceSha256 the source digest
 * @param inUse IDs of snapshots under our images, whose own digest tag proves the source
 * @throws PublishError `conflict` when any comes from another source, or its tags leave that open
 */
export function chooseSnapshot<T extends SnapshotCandidate>(
  candidates: readonly T[],
  sourceSha256: string,
  inUse: ReadonlySet<string>,
  regionName: string,
): SnapshotChoice<T> {
  const usable = candidates.filter(isUsable);
  refuseForeign(
    usable.map(({ id, tags }) => ({ id, sha256: taggedDigest(tags) ?? (inUse.has(id) ? sourceSha256 : undefined) })),
    sourceSha256,
    `${regionName}: snapshots`,
  );
  const [chosen, ...duplicates] = usable.toSorted(
    (a, b) => Number(inUse.has(b.id)) - Number(inUse.has(a.id)) || a.startedMs - b.startedMs || compareIds(a.id, b.id),
  );
  return { chosen, duplicates: duplicates.filter((one) => chosen !== undefined && isCopyOf(one, chosen)) };
}

type Tagged = Pick<SnapshotCandidate, 'tags'>;

/** Whether a snapshot has no tag of its own: what someone has copied by hand and tagged further serves them. */
export function isCopyOf(one: Tagged, other: Tagged): boolean {
  return Object.keys(one.tags).every((key) => key in other.tags || key === uploadTag);
}

/** Failed and recycled snapshots can't be used, nor can one that is still being written. */
export function isUsable(snapshot: Pick<SnapshotCandidate, 'state' | 'tags'>): boolean {
  return snapshot.state === 'completed' || (snapshot.state === 'pending' && !isUnfinishedUpload(snapshot));
}

export interface ImportTaskChoice<T> {
  /** Under way, or completed with its snapshot still there. */
  readonly chosen: T | undefined;
  /** How many AWS gave up on, or whose snapshot is gone: the next client token counts them. */
  readonly dead: number;
}

/**
 * Which of the import tasks with one name is continued: a completed one before one that is under way, then the one with
 * the smallest ID. A failed import has the status `deleted`, not `error` (docs/aws-facts.md#imports). Pure.
 * @param present IDs of the snapshots that exist
 * @throws PublishError `conflict` when one that is alive comes from another source, or its tags leave that open
 */
export function chooseImportTask<T extends ImportTaskCandidate>(
  candidates: readonly T[],
  sourceSha256: string,
  present: ReadonlySet<string>,
  regionName: string,
): ImportTaskChoice<T> {
  const completed = ({ status, snapshotId }: T): boolean => status === 'completed' && present.has(snapshotId ?? '');
  const alive = candidates.filter((task) => task.status === 'active' || completed(task));
  refuseForeign(
    alive.map(({ id, tags }) => ({ id, sha256: taggedDigest(tags) })),
    sourceSha256,
    `${regionName}: import tasks`,
  );
  const [chosen] = alive.toSorted((a, b) => Number(completed(b)) - Number(completed(a)) || compareIds(a.id, b.id));
  return { chosen, dead: candidates.length - alive.length };
}

function refuseForeign(
  found: readonly { readonly id: string; readonly sha256: string | undefined }[],
  sourceSha256: string,
  what: string,
): void {
  if (found.every((one) => one.sha256 === sourceSha256)) return;
  const list = found.map((one) => `${one.id} (${sourceOf(one.sha256, sourceSha256)})`).join(', ');
  throw new PublishError('conflict', `${what} with this source's name come from another source: ${list}`, {
    hint: 'Delete them, or remove their tag Name, and run again.',
  });
}

function sourceOf(found: string | undefined, sourceSha256: string): string {
  if (found === undefined) return 'source unknown: no tag awspub:source:sha256';
  return found === sourceSha256 ? 'from this source' : `from source ${found}`;
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
