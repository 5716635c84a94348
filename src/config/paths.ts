import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, parse, relative, resolve, sep } from 'node:path';
import { PublishError } from '../error.js';
import { matchesPattern } from './name-pattern.js';
import { isBelow } from './text-file.js';

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'directory';
  readonly isLink: boolean;
}

/** The files and directories of a directory, by name; a link counts as what it leads to. None where it can't be read. */
async function entriesOf(directory: string): Promise<Entry[]> {
  const found = await readdir(directory, { withFileTypes: true }).catch(() => []);
  const entries = await Promise.all(
    found.map(async (entry): Promise<Entry[]> => {
      const isLink = entry.isSymbolicLink();
      const target = isLink ? await stat(join(directory, entry.name)).catch(() => undefined) : entry;
      if (target?.isFile()) return [{ name: entry.name, kind: 'file', isLink }];
      return target?.isDirectory() ? [{ name: entry.name, kind: 'directory', isLink }] : [];
    }),
  );
  return entries.flat().sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** As in a shell, `*` doesn't match a name that starts with a dot. */
function segmentMatches(name: string, segment: string): boolean {
  return (!name.startsWith('.') || segment.startsWith('.')) && matchesPattern(name, segment === '**' ? '*' : segment);
}

/** A directory that remains to be looked into, and the segment of the pattern that applies there. */
interface Step {
  readonly directory: string;
  readonly at: number;
}

/**
 * The files below a directory that a pattern matches. `**` is any number of directories, except those of npm packages.
 * Links are followed, but no directory is looked into twice for the same segment: links may lead in circles. A wildcard
 * follows none that leads out of the start, where all of a disk may be. What can be reached without a link is found by
 * that path.
 */
async function matchFiles(start: string, segments: readonly string[], signal: AbortSignal): Promise<string[]> {
  const root = await realpath(start).catch(() => start);
  const seen = new Set<string>();
  const found = new Map<string, string>(); // by real path
  const direct: Step[] = [{ directory: start, at: 0 }];
  const linked: Step[] = [];
  const add = (real: string, path: string): void => {
    if (!found.has(real)) found.set(real, path);
  };
  for (let step = direct.pop(); step !== undefined; step = direct.pop() ?? linked.shift()) {
    signal.throwIfAborted();
    const { directory, at } = step;
    const segment = segments[at] ?? '';
    const isLast = at === segments.length - 1;
    const real = await realpath(directory).catch(() => undefined);
    const key = `${at} ${real}`;
    if (real === undefined || seen.has(key)) continue;
    seen.add(key);
    if (!/[*?]/.test(segment)) {
      const path = join(directory, segment);
      if (!isLast) direct.push({ directory: path, at: at + 1 });
      else if (await isFile(path)) add(join(real, segment), path);
      continue;
    }
    if (segment === '**' && !isLast) direct.push({ directory, at: at + 1 });
    for (const { name, kind, isLink } of await entriesOf(directory)) {
      if (!segmentMatches(name, segment)) continue;
      const path = join(directory, name);
      if (kind === 'file') {
        if (isLast) add(join(real, name), path);
      } else if (name !== 'node_modules' && (segment === '**' || !isLast)) {
        if (isLink && !isBelow(await realpath(path).catch(() => ''), root)) continue;
        (isLink ? linked : direct).push({ directory: path, at: segment === '**' ? at : at + 1 });
      }
    }
  }
  return [...found.values()];
}

/**
 * The absolute paths of the files that a list of paths and patterns names, each once, in the list's order. In a pattern
 * `*` stands for any characters of one name, `?` for one character and `**` for any number of directories. A path that
 * exists is never read as a pattern.
 * Throws PublishError('input') for an entry that names no file, and the reason of `signal` when that aborts.
 */
export async function expandPaths(
  patterns: readonly string[],
  workingDirectory: string,
  signal: AbortSignal,
): Promise<string[]> {
  const found = await Promise.all(
    patterns.map(async (pattern) => {
      const path = resolve(workingDirectory, pattern);
      if (await isFile(path)) return [path];
      if (!/[*?]/.test(pattern)) {
        const isDirectory = (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
        throw new PublishError(
          'input',
          `the image config "${pattern}" ${isDirectory ? 'is a directory' : "doesn't exist"}`,
          {
            hint: `The input "config" takes files and patterns such as images/*.yaml, relative to ${workingDirectory}, and staged directories of pushsource. Check that the repository has been checked out.`,
          },
        );
      }
      const start = isAbsolute(pattern) ? parse(path).root : workingDirectory;
      const matching = (await matchFiles(start, relative(start, path).split(sep), signal)).sort();
      if (matching.length === 0) {
        throw new PublishError('input', `no image config matches "${pattern}"`, {
          hint: `Patterns are relative to ${workingDirectory}. * matches within one directory, and ** in directories below it too.`,
        });
      }
      return matching;
    }),
  );
  return [...new Set(found.flat())];
}

/** A path as shown to users: with slashes, and relative to the working directory where it lies below it. */
export function shownPath(path: string, workingDirectory: string): string {
  const below = relative(workingDirectory, path);
  return below === '' || below.startsWith('..') || isAbsolute(below) ? path : below.split(sep).join('/');
}
