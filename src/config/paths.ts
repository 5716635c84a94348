import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, parse, relative, resolve, sep } from 'node:path';
import { PublishError } from '../error.js';
import { matchesPattern } from './name-pattern.js';

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

async function entries(directory: string): Promise<{ files: string[]; directories: string[] }> {
  const found = await readdir(directory, { withFileTypes: true }).catch(() => []);
  const names = async (wanted: 'isFile' | 'isDirectory'): Promise<string[]> => {
    const kept = await Promise.all(
      found.map(async (entry) => {
        const kind = entry.isSymbolicLink() ? await stat(join(directory, entry.name)).catch(() => undefined) : entry;
        return kind?.[wanted]() ? [entry.name] : [];
      }),
    );
    return kept.flat().sort();
  };
  return { files: await names('isFile'), directories: await names('isDirectory') };
}

/** As in a shell, `*` doesn't match a name that starts with a dot. */
function segmentMatches(name: string, segment: string): boolean {
  return (!name.startsWith('.') || segment.startsWith('.')) && matchesPattern(name, segment);
}

async function matchFiles(directory: string, segments: readonly string[]): Promise<string[]> {
  const [segment, ...rest] = segments;
  if (segment === undefined) return [];
  if (!/[*?]/.test(segment)) {
    const path = join(directory, segment);
    if (rest.length > 0) return matchFiles(path, rest);
    return (await isFile(path)) ? [path] : [];
  }
  const { files, directories } = await entries(directory);
  // `**` is any number of directories, except those of npm packages.
  const below = directories.filter(
    (name) => segmentMatches(name, segment === '**' ? '*' : segment) && name !== 'node_modules',
  );
  const here = segment === '**' ? await matchFiles(directory, rest) : [];
  const matching =
    rest.length === 0 ? files.filter((name) => segmentMatches(name, segment === '**' ? '*' : segment)) : [];
  const deeper = await Promise.all(
    rest.length === 0 && segment !== '**'
      ? []
      : below.map((name) => matchFiles(join(directory, name), segment === '**' ? segments : rest)),
  );
  return [...new Set([...here, ...matching.map((name) => join(directory, name)), ...deeper.flat()])];
}

/**
 * The absolute paths of the files that a list of paths and patterns names, each once, in the list's order. In a pattern
 * `*` stands for any characters of one name, `?` for one character and `**` for any number of directories. A path that
 * exists is never read as a pattern.
 * Throws PublishError('input') for an entry that names no file.
 */
export async function expandPaths(patterns: readonly string[], workingDirectory: string): Promise<string[]> {
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
            hint: `The input "config" takes files and patterns such as images/*.yaml, relative to ${workingDirectory}. Check that the repository has been checked out.`,
          },
        );
      }
      const start = isAbsolute(pattern) ? parse(path).root : workingDirectory;
      const matching = (await matchFiles(start, relative(start, path).split(sep))).sort();
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
