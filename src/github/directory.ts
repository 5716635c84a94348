import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

interface Directories {
  stat(path: string): Promise<unknown>;
  mkdir(path: string): Promise<unknown>;
}

/** Not by the option `recursive` of mkdir: below /proc, that tries forever. */
export async function makeDirectory(path: string, directories: Directories = { stat, mkdir }): Promise<void> {
  if (await directories.stat(path).catch(() => undefined)) return;
  const parent = dirname(path);
  if (parent !== path) await makeDirectory(parent, directories); // the same: a drive of Windows that is not there
  await directories.mkdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}
