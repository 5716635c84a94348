import { isUtf8 } from 'node:buffer';
import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import { PublishError } from '../error.js';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "doesn't exist",
  ENOTDIR: "doesn't exist",
  EISDIR: 'is a directory',
  EACCES: "can't be read: permission denied",
};

/** Whether a path in the workspace leads outside it, through a symbolic link. */
export async function leadsOutside(path: string, workspace: string): Promise<boolean> {
  if (!isBelow(path, workspace)) return false; // whoever named it there has meant it
  const [file, root] = await Promise.all([path, workspace].map((one) => realpath(one).catch(() => one)));
  return file !== undefined && root !== undefined && !isBelow(file, root);
}

export function isBelow(path: string, directory: string): boolean {
  const below = relative(directory, path);
  return !below.startsWith('..') && !isAbsolute(below);
}

/**
 * The content of a text file in UTF-8, without a byte order mark.
 * Throws PublishError('input') for a file that can't be read or is not text.
 * @param what what the file is for, in words
 * @param shown the path as shown to users
 * @param hint what to do about a file that can't be read
 */
export async function readTextFile(path: string, what: string, shown: string, hint?: string): Promise<string> {
  let bytes: Buffer | undefined;
  try {
    const found = await stat(path);
    // A pipe or a device may have no end.
    if (found.isFile() || found.isDirectory()) bytes = await readFile(path);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    const message = `the ${what} "${shown}" ${reasons[code] ?? `can't be read: ${code}`}`;
    throw new PublishError('input', message, { cause, ...(hint === undefined ? {} : { hint }) });
  }
  if (bytes === undefined) throw new PublishError('input', `the ${what} "${shown}" is not a regular file`);
  if (!isUtf8(bytes) || bytes.includes(0)) {
    throw new PublishError('input', `the ${what} "${shown}" is not a text file in UTF-8`, {
      hint: 'Check that it is a YAML file and not the disk image, and save it as UTF-8.',
    });
  }
  return new TextDecoder().decode(bytes);
}
