import type { Image, Snapshot } from '@aws-sdk/client-ec2';
import type { Retention } from '../../config/config.js';
import { matchesPattern } from '../../config/name-pattern.js';
import { isSnapshotName } from '../../identity/names.js';

/** A launch within this time keeps an image: somebody is using it. */
const recentLaunchMs = 30 * 24 * 60 * 60_000;

/** An image that a policy would delete, and what keeps it. */
export interface Candidate {
  readonly image: Image;
  /** Why it stays all the same; empty when it goes. */
  readonly kept: readonly string[];
}

/**
 * Which images of ours a retention policy lets go: those that match, beyond the `keep` newest that can be used, and older
 * than `older_than`. A public, protected or recently launched one stays, unless the policy allows it; whom it is
 * shared with is asked for those that are left. Pure.
 * @param images ours, of one architecture, without those of the config
 * @param oldestMs created before this time counts as old; undefined when age doesn't matter
 */
export function retired(
  images: readonly Image[],
  retention: Retention,
  oldestMs: number | undefined,
  nowMs: number,
): Candidate[] {
  return images
    .filter((image) => matchesPattern(image.Name ?? '', retention.match))
    .toSorted((a, b) => (b.CreationDate ?? '').localeCompare(a.CreationDate ?? ''))
    .filter(beyond(retention.keep, () => true))
    .filter((image) => oldestMs === undefined || Date.parse(image.CreationDate ?? '') < oldestMs)
    .map((image) => ({
      image,
      kept: guards(image, nowMs)
        .filter(([, allow]) => !(retention.allow as readonly string[]).includes(allow))
        .map(([why]) => why),
    }));
}

/**
 * A filter for images, the newest first, that lets pass what is older than the `keep` newest ones that count: a disabled
 * or failed image serves nobody, and so doesn't. What is still being made never passes.
 */
export function beyond(keep: number, counts: (image: Image) => boolean): (image: Image) => boolean {
  let kept = 0;
  return (image) => {
    if (image.State === 'pending' || image.State === 'transient') return false;
    if (kept >= keep) return true;
    if (image.State === 'available' && counts(image)) kept += 1;
    return false;
  };
}

type Allow = Retention['allow'][number] | 'never';

/** What speaks against deleting an image, and the word by which a policy allows it. */
export function guards(image: Image, nowMs: number): [why: string, allow: Allow][] {
  const launched = image.LastLaunchedTime === undefined ? undefined : Date.parse(image.LastLaunchedTime);
  const all: [boolean, string, Allow][] = [
    [image.Public === true, 'it is public', 'public'],
    [(image.DeregistrationProtection ?? 'disabled') !== 'disabled', 'it is protected from deregistration', 'never'],
    [launched !== undefined && nowMs - launched < recentLaunchMs, 'it was launched within 30 days', 'launched'],
  ];
  return all.filter(([applies]) => applies).map(([, why, allow]) => [why, allow]);
}

/**
 * Snapshots of ours that serve nothing: failed ones, and doubles that no image uses. Of doubles the used one stays, else
 * the oldest, then the smallest id. Pure.
 * @param used ids of snapshots under any image
 */
export function uselessSnapshots(
  snapshots: readonly Snapshot[],
  used: ReadonlySet<string>,
): { snapshot: Snapshot; why: string }[] {
  const failed = snapshots
    .filter((snapshot) => snapshot.State === 'error')
    .map((snapshot) => ({ snapshot, why: 'failed' }));
  const byName = new Map<string, Snapshot[]>();
  for (const snapshot of snapshots) {
    const name = snapshot.Tags?.find((tag) => tag.Key === 'Name')?.Value ?? '';
    if (snapshot.State !== 'completed' || !isSnapshotName(name)) continue;
    byName.set(name, [...(byName.get(name) ?? []), snapshot]);
  }
  const doubles = [...byName.values()].flatMap((group) => {
    const isUsed = (snapshot: Snapshot): number => Number(used.has(snapshot.SnapshotId ?? ''));
    const [, ...rest] = group.toSorted(
      (a, b) =>
        isUsed(b) - isUsed(a) ||
        (a.StartTime?.getTime() ?? 0) - (b.StartTime?.getTime() ?? 0) ||
        (a.SnapshotId ?? '').localeCompare(b.SnapshotId ?? ''),
    );
    return rest.filter((snapshot) => !isUsed(snapshot)).map((snapshot) => ({ snapshot, why: 'double' }));
  });
  return [...failed.filter(({ snapshot }) => !used.has(snapshot.SnapshotId ?? '')), ...doubles];
}
