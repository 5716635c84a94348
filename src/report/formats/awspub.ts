import { canonicalText } from '../canonical.js';
import type { RunResult } from '../result.js';
import { amisByRegion } from './existing.js';

/**
 * What awspub prints: AMI IDs by image and region, and the same by group.
 * https://github.com/canonical/awspub
 */
export function awspubText(result: RunResult): string {
  const all = amisByRegion(result);
  const named = (some: typeof all) =>
    Object.fromEntries(some.map(({ image, ids }) => [image.name, Object.fromEntries(ids)]));
  const groups = [...new Set(all.flatMap(({ image }) => image.groups))];
  return canonicalText({
    images: named(all),
    'images-by-group': Object.fromEntries(
      groups.map((group) => [group, named(all.filter(({ image }) => image.groups.includes(group)))]),
    ),
  });
}
