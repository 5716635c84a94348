import { type FileHandle, open, stat } from 'node:fs/promises';
import type { StagedEntry } from './entries.js';

/** An entry and its file, absolute. */
export interface StagedFile {
  readonly entry: StagedEntry;
  readonly path: string;
}

const chunkBytes = 4 * 1024 * 1024;

/** What a file is on its disk: hard links and symbolic links of one file have the same. A missing one is its path. */
export async function identityOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found === undefined ? path : `${found.dev}:${found.ino}`;
}

/**
 * Whether two files have the same content. Both are read, unless their checksums in the metadata or their sizes differ. Of
 * a missing one nothing shows that it has another.
 * @throws the reason of `signal` when it aborts.
 */
export async function haveSameContent(one: StagedFile, other: StagedFile, signal: AbortSignal): Promise<boolean> {
  const [sum, otherSum] = [one.entry.sha256sum, other.entry.sha256sum];
  if (sum !== undefined && otherSum !== undefined && sum !== otherSum) return false;
  const [found, foundOther] = await Promise.all([one, other].map(({ path }) => stat(path).catch(() => undefined)));
  if (found === undefined || foundOther === undefined) return true;
  const { size } = found;
  if (size !== foundOther.size) return false;
  const files: FileHandle[] = [];
  try {
    files.push(await open(one.path), await open(other.path));
    return await compare(files as [FileHandle, FileHandle], size, signal);
  } finally {
    await Promise.all(files.map((file) => file.close()));
  }
}

async function compare(files: [FileHandle, FileHandle], size: number, signal: AbortSignal): Promise<boolean> {
  const buffers = files.map(() => Buffer.alloc(Math.min(chunkBytes, size))) as [Buffer, Buffer];
  for (let offset = 0; offset < size; ) {
    signal.throwIfAborted();
    const [read, otherRead] = await Promise.all([
      files[0].read(buffers[0], 0, buffers[0].length, offset),
      files[1].read(buffers[1], 0, buffers[1].length, offset),
    ]);
    const length = Math.min(read.bytesRead, otherRead.bytesRead);
    if (length === 0 || !buffers[0].subarray(0, length).equals(buffers[1].subarray(0, length))) return false;
    offset += length;
  }
  return true;
}
