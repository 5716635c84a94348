import { readFile, stat } from 'node:fs/promises';

/** What is wrong with a file that a config names, as the end of a sentence that begins with the file's name. */
export interface FileProblem {
  readonly problem: string;
}

/** The content of a file that a field of a config names. */
export async function readNamedFile(path: string): Promise<Buffer | FileProblem> {
  try {
    // A pipe or a device may have no end.
    const found = await stat(path);
    if (!found.isFile() && !found.isDirectory()) return { problem: 'is not a regular file.' };
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { problem: code === 'ENOENT' ? `doesn't exist (${path}).` : `can't be read (${code}).` };
  }
}
