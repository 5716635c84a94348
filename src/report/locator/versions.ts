/** A version whose order is plain: numbers, and whether it is a pre-release. */
interface Numbered {
  readonly numbers: readonly number[];
  /** The word and its number, such as `rc` and 2; undefined for a release. */
  readonly pre: readonly [string, number] | undefined;
}

/** A release, as far as its place among others depends on it. */
export interface Release {
  readonly version: string;
  readonly createdAt: string | null;
}

const numbered = /^v?(\d{1,15}(?:[._+-]r?\d{1,15})*)(?:[._~-]?(alpha|beta|dev|nightly|pre|rc)[._-]?(\d{0,15}))?$/i;

function parseVersion(version: string): Numbered | undefined {
  const [, numbers, word, number] = numbered.exec(version) ?? [];
  if (numbers === undefined) return undefined;
  return {
    numbers: numbers.split(/[._+-]r?/).map(Number),
    pre: word === undefined ? undefined : [word.toLowerCase(), Number(number ?? 0)],
  };
}

/** Whether a version is an early one of a release that is still to come: `2.0-rc1`. Pure. */
export function isPreRelease(version: string): boolean {
  return parseVersion(version)?.pre !== undefined;
}

/**
 * How to sort the releases of one image, newest first: by their versions where all of these are numbers, such as 1.10.2,
 * so that a patch of an older version isn't the newest; else by when they were created. Pure.
 */
export function newestReleaseFirst(all: readonly Release[]): (a: Release, b: Release) => number {
  const parsed = new Map(all.map(({ version }) => [version, parseVersion(version)]));
  const byTime = (a: Release, b: Release): number => timeOf(b) - timeOf(a);
  if ([...parsed.values()].includes(undefined)) return byTime;
  return (a, b) => {
    const [one, other] = [parsed.get(a.version), parsed.get(b.version)];
    return (one && other ? compareNumbered(other, one) : 0) || byTime(a, b);
  };
}

function compareNumbered(a: Numbered, b: Numbered): number {
  for (let index = 0; index < Math.max(a.numbers.length, b.numbers.length); index += 1) {
    const difference = (a.numbers[index] ?? 0) - (b.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (a.pre === undefined || b.pre === undefined) return Number(a.pre === undefined) - Number(b.pre === undefined);
  if (a.pre[0] !== b.pre[0]) return a.pre[0] < b.pre[0] ? -1 : 1;
  return a.pre[1] - b.pre[1];
}

/** What has no time counts as the oldest. */
function timeOf({ createdAt }: Release): number {
  return createdAt === null ? 0 : Date.parse(createdAt) || 0;
}
