import type { DiskContent } from '../../disk/content.js';
import { isFromSource } from '../../identity/tags.js';
import { isUnfinishedUpload, readMark, type Skip, uploadTag } from '../../identity/upload-mark.js';
import type { Snapshot } from '../../run/found.js';
import type { Region } from '../../run/target.js';
import type { DirectOrigin, WantedSnapshot } from '../../run/wanted.js';
import { hasAllHashed, type Layout, layOut } from '../../upload/ebs-direct/layout.js';
import { changedSinceHash, requireSameSize } from '../../upload/source.js';
import { namedSnapshots } from './chain.js';

/** A disk image that is to be written as a snapshot, and what is known of its blocks. */
export interface DirectUpload {
  readonly wanted: WantedSnapshot;
  readonly origin: DirectOrigin;
  readonly home: Region;
  readonly layout: Layout;
  open(): Promise<DiskContent>;
}

/** A snapshot that is being written. */
export interface StartedSnapshot {
  readonly id: string;
  readonly tags: Readonly<Record<string, string>>;
}

export async function prepareUpload(
  home: Region,
  wanted: WantedSnapshot,
  origin: DirectOrigin,
  skip: Skip,
): Promise<DirectUpload> {
  const { open, digest, disk } = origin.source;
  const content = await open();
  try {
    await requireSameSize(disk);
    if (digest.blockSha256 === undefined) throw new Error(`bug: the blocks of ${disk.path} were not hashed`);
    const layout = await layOut(content, skip, digest.blockSha256);
    if (!hasAllHashed(layout)) throw changedSinceHash(disk.path);
    return { wanted, origin, home, layout, open };
  } finally {
    await content.close();
  }
}

/** What a snapshot has in its mark as long as nothing is written: the same in every run. */
export function firstMark({ total: of, skip }: Layout): { blocks: 0; of: number; skip: Skip; isSealed: false } {
  return { blocks: 0, of, skip, isSealed: false };
}

/**
 * An upload that an earlier run, or another one, has begun with the same blocks. Of several the one that is furthest.
 * @param gone IDs of those that have been deleted since
 */
export function findUnfinished(
  { home, wanted, layout }: DirectUpload,
  gone: ReadonlySet<string>,
): Snapshot | undefined {
  const begun = uploadsOf(home, wanted).filter(({ id, state, tags }) => {
    const mark = readMark(tags);
    return !gone.has(id) && state === 'pending' && mark?.skip === layout.skip && mark.of === layout.total;
  });
  const [furthest] = begun.toSorted(
    (a, b) => blocksDone(b) - blocksDone(a) || a.startedMs - b.startedMs || (a.id < b.id ? -1 : 1),
  );
  return furthest;
}

/** Whether a run has begun an upload with these blocks. */
export function isUnfinished(home: Region, wanted: WantedSnapshot): boolean {
  const { ebs } = wanted.source.config;
  return uploadsOf(home, wanted).some((one) => isUnfinishedUpload(one) && readMark(one.tags)?.skip === ebs.skip);
}

/** Uploads that ended in `error`. */
export function findFailed(home: Region, wanted: WantedSnapshot): Snapshot[] {
  return uploadsOf(home, wanted).filter(({ state }) => state === 'error');
}

function uploadsOf(home: Region, wanted: WantedSnapshot): Snapshot[] {
  return namedSnapshots(home, wanted).filter(
    ({ tags }) => uploadTag in tags && isFromSource(tags, wanted.source.sourceSha256),
  );
}

export function blocksDone({ tags }: Pick<Snapshot, 'tags'>): number {
  return readMark(tags)?.blocks ?? 0;
}
