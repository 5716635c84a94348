import { mostOfAPart } from '../../config/schema/image-builder.js';

/**
 * The version that a new recipe gets: the next patch above the newest, and at least `least`. After the last patch comes
 * the next minor version. undefined when no version is left. Pure.
 * https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImageRecipe.html
 */
export function nextVersion(newest: string | undefined, least: string): string | undefined {
  const floor = least.split('.').map(Number).join('.');
  if (newest === undefined) return floor;
  const [major = 0, minor = 0, patch = 0] = newest.split('.').map(Number);
  const next =
    patch < mostOfAPart
      ? [major, minor, patch + 1]
      : minor < mostOfAPart
        ? [major, minor + 1, 0]
        : major < mostOfAPart
          ? [major + 1, 0, 0]
          : undefined;
  if (next === undefined) return undefined;
  return compareVersions(next.join('.'), floor) < 0 ? floor : next.join('.');
}

/** Negative when `a` is older than `b`. Numbers, not texts: 1.0.10 is newer than 1.0.9. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  const index = left.findIndex((part, i) => part !== right[i]);
  return index < 0 ? 0 : (left[index] ?? 0) - (right[index] ?? 0);
}
