/**
 * `node scripts/release.ts v1.2.3 CHANGELOG.md notes.md < tags-of-the-releases` decides what a version tag does, and
 * writes the notes of its release. It prints `name=value` lines, as GITHUB_OUTPUT takes them.
 *
 * The release workflow runs it in the job that may write, so it imports no package: nothing has to be installed there.
 */
import { readFileSync, writeFileSync } from 'node:fs';

export interface ReleasePlan {
  /** `v1`, when it is to point at this release. */
  readonly major: string | undefined;
  /** Whether this release is the newest of all, which GitHub shows as "Latest". */
  readonly latest: boolean;
  readonly prerelease: boolean;
}

interface Version {
  readonly numbers: readonly [major: number, minor: number, patch: number];
  readonly prerelease: boolean;
}

const pattern = /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?$/;

function parse(tag: string): Version | undefined {
  const [, major, minor, patch, suffix] = pattern.exec(tag) ?? [];
  if (major === undefined) return undefined;
  return { numbers: [Number(major), Number(minor), Number(patch)], prerelease: suffix !== undefined };
}

function isNewer(a: Version, b: Version): boolean {
  for (const [at, number] of a.numbers.entries()) {
    const other = b.numbers[at] ?? 0;
    if (number !== other) return number > other;
  }
  return false;
}

/**
 * What the release of `tag` does beside those that are out. Only a final version moves its major tag, and only when no
 * newer version of the same major is out: `v1` never moves backwards. The release of `tag` itself may be among
 * `released`, so that a job which failed halfway can run again.
 * Throws for a tag that is no version.
 */
export function planRelease(tag: string, released: readonly string[]): ReleasePlan {
  const version = parse(tag);
  if (version === undefined) throw new Error(`"${tag}" is not a version tag. Use vX.Y.Z, or vX.Y.Z-rc.1.`);
  if (version.prerelease) return { major: undefined, latest: false, prerelease: true };

  const newer = released
    .map(parse)
    .filter((other) => other !== undefined)
    .filter((other) => !other.prerelease && isNewer(other, version));
  const [major] = version.numbers;
  return {
    major: newer.some((other) => other.numbers[0] === major) ? undefined : `v${major}`,
    latest: newer.length === 0,
    prerelease: false,
  };
}

/**
 * The section of a changelog that describes `tag`. A pre-release without a section of its own takes `Unreleased`.
 * Throws when the section is missing or empty.
 */
export function releaseNotes(changelog: string, tag: string): string {
  const isPrerelease = parse(tag)?.prerelease === true;
  const body = section(changelog, tag.slice(1)) ?? (isPrerelease ? section(changelog, 'Unreleased') : undefined);
  if (!body) throw new Error(`The changelog has no section [${tag.slice(1)}]. Add it before you tag the release.`);
  return body;
}

function section(changelog: string, name: string): string | undefined {
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`## [${name}]`));
  if (start === -1) return undefined;
  const rest = lines.slice(start + 1);
  // The link definitions at the end belong to no section.
  const end = rest.findIndex((line) => /^## |^\[[^\]]+\]: /.test(line));
  return rest
    .slice(0, end === -1 ? rest.length : end)
    .join('\n')
    .trim();
}

if (process.argv[1] === import.meta.filename) {
  const [tag = '', changelog = '', notes = ''] = process.argv.slice(2);
  const released = readFileSync(0, 'utf8').split('\n').filter(Boolean);
  const { major, latest, prerelease } = planRelease(tag, released);
  writeFileSync(notes, `${releaseNotes(readFileSync(changelog, 'utf8'), tag)}\n`);
  console.log(`major=${major ?? ''}\nlatest=${latest}\nprerelease=${prerelease}`);
}
