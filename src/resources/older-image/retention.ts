import type { Retention } from '../../config/config.js';
import { matchesPattern } from '../../config/name-pattern.js';
import { isCopyOf } from '../../identity/choose.js';
import { isSnapshotName } from '../../identity/names.js';
import { ownTagKeys, taggedDigest } from '../../identity/tags.js';
import { isUnfinishedUpload, readMark } from '../../identity/upload-mark.js';
import { type Image, isProtected, type Snapshot } from '../../run/found.js';
import { newestFirst } from './read.js';

/** A launch within this time keeps an image: it is in use. */
const recentLaunchMs = 30 * 24 * 60 * 60_000;

/** An image that a policy would delete, and what keeps it. */
interface RetentionCandidate {
  readonly image: Image;
  /** Why it stays all the same; empty when it goes. */
  readonly kept: readonly string[];
}

/**
 * Which images a retention policy lets go: those that match, beyond the `keep` newest that can be used, and older than
 * `older_than`. A public, protected or recently launched one stays, unless the policy allows it. Pure.
 * @param images with our tag, of one architecture, without those of the config
 * @param oldestMs created before this time counts as old; undefined when age doesn't matter
 */
export function beyondRetention(
  images: readonly Image[],
  retention: Retention,
  oldestMs: number | undefined,
  nowMs: number,
): RetentionCandidate[] {
  return images
    .filter((image) => matchesPattern(image.name, retention.match))
    .toSorted(newestFirst)
    .filter(exceptNewest(retention.keep, () => true))
    .filter((image) => oldestMs === undefined || image.createdMs < oldestMs)
    .map((image) => ({
      image,
      kept: deletionBlockers(image, nowMs)
        .filter(({ allowedBy }) => !(retention.allow as readonly string[]).includes(allowedBy))
        .map(({ why }) => why),
    }));
}

/**
 * A filter for images, the newest first, that lets pass what is older than the `keep` newest ones that count. A disabled
 * or failed image serves nobody, so it doesn't count. What is still being created never passes.
 */
export function exceptNewest(keep: number, counts: (image: Image) => boolean): (image: Image) => boolean {
  let kept = 0;
  return (image) => {
    if (image.state === 'pending' || image.state === 'transient') return false;
    if (kept >= keep) return true;
    if (image.state === 'available' && counts(image)) kept += 1;
    return false;
  };
}

interface DeletionBlocker {
  readonly why: string;
  /** The word by which a policy allows the deletion all the same. */
  readonly allowedBy: Retention['allow'][number] | 'nothing';
}

/** What speaks against deleting an image. Pure. */
export function deletionBlockers(image: Image, nowMs: number): DeletionBlocker[] {
  const { lastLaunchedMs } = image;
  const launched = lastLaunchedMs !== undefined && nowMs - lastLaunchedMs < recentLaunchMs;
  const all: [boolean, DeletionBlocker][] = [
    [image.public, { why: 'it is public', allowedBy: 'public' }],
    [isProtected(image), { why: 'it is protected from deregistration', allowedBy: 'nothing' }],
    [launched, { why: 'it was launched within 30 days', allowedBy: 'launched' }],
  ];
  return all.flatMap(([applies, blocker]) => (applies ? [blocker] : []));
}

/** A snapshot that serves nothing. */
export interface UselessSnapshot {
  readonly id: string;
  readonly kind: 'failed snapshot' | 'duplicate snapshot' | 'leftover snapshot' | 'unfinished snapshot';
}

/** An upload is given up when it hasn't gone on for so long: EBS itself then ends it. */
const uploadIdleMs = 3 * 24 * 60 * 60_000;

/**
 * Snapshots with our tag that serve nothing: failed ones, uploads that nobody continues, and duplicates that no image
 * uses. Of duplicates the used one stays, else the oldest, then the smallest ID. Pure.
 * @param used IDs of snapshots under any image
 */
export function uselessSnapshots(
  snapshots: readonly Snapshot[],
  used: ReadonlySet<string>,
  nowMs: number,
): UselessSnapshot[] {
  const unfinished = snapshots.filter((one) => {
    const lastMs = readMark(one.tags)?.atMs ?? one.startedMs;
    return isUnfinishedUpload(one) && nowMs - lastMs > uploadIdleMs;
  });
  const failed = snapshots.filter(({ id, state }) => state === 'error' && !used.has(id));
  const byName = new Map<string, Snapshot[]>();
  for (const snapshot of snapshots) {
    const name = snapshot.tags.Name ?? '';
    if (snapshot.state !== 'completed' || !isSnapshotName(name)) continue;
    byName.set(name, [...(byName.get(name) ?? []), snapshot]);
  }
  const duplicates = [...byName.values()].flatMap((group) => {
    const [kept, ...rest] = group.toSorted(
      (a, b) =>
        Number(used.has(b.id)) - Number(used.has(a.id)) ||
        a.startedMs - b.startedMs ||
        (a.id < b.id ? -1 : Number(a.id > b.id)),
    );
    return rest.filter((one) => !used.has(one.id) && kept !== undefined && isCopyOf(one, kept));
  });
  return [
    ...failed.map(({ id }) => ({ id, kind: 'failed snapshot' }) as const),
    ...unfinished.map(({ id }) => ({ id, kind: 'unfinished snapshot' }) as const),
    ...duplicates.map(({ id }) => ({ id, kind: 'duplicate snapshot' }) as const),
  ];
}

interface LeftoverSnapshot extends UselessSnapshot {
  /** Keys of tags that no config gives it: somebody has tagged it for a purpose of their own. */
  readonly ownTags: readonly string[];
}

/** What tells leftovers from what is still needed. */
export interface LeftoverRules {
  /** The source digests that anything still needs. */
  readonly needed: ReadonlySet<string>;
  /** The keys of the tags that the configs give. */
  readonly configuredTags: ReadonlySet<string>;
  /** Begun or uploaded before this time counts as old. */
  readonly oldestMs: number;
}

/**
 * The old ones among one region's snapshots whose source nothing needs: with our kind of name, and under no image. Pure.
 * @param snapshots with our tag
 * @param used IDs of snapshots under any image
 */
export function leftoverSnapshots(
  { snapshots, used }: { readonly snapshots: readonly Snapshot[]; readonly used: ReadonlySet<string> },
  { needed, configuredTags, oldestMs }: LeftoverRules,
): LeftoverSnapshot[] {
  return snapshots
    .filter(({ id, state, startedMs }) => state === 'completed' && startedMs < oldestMs && !used.has(id))
    .filter(({ tags }) => isSnapshotName(tags.Name ?? '') && !needed.has(taggedDigest(tags) ?? ''))
    .map(({ id, tags }) => ({ id, kind: 'leftover snapshot', ownTags: ownTagKeys(tags, configuredTags) }));
}

/** The log's line about a leftover with tags of its own. */
export function keptForTags(region: string, what: string, ownTags: readonly string[]): string {
  return `${region}  ${what} is a leftover, but is kept: the configs have no tag ${ownTags.join(', ')}`;
}
