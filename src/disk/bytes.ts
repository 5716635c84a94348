import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { PublishError } from '../error.js';

/** A disk image file as its headers are read: positioned reads and a size, whatever lies beneath. */
export interface DiskBytes {
  /** As errors name it. */
  readonly path: string;
  readonly sizeBytes: number;
  /** The bytes from `offset`; fewer than `lengthBytes` only where the file ends. */
  read(offset: number, lengthBytes: number): Promise<Buffer>;
}

/** A part of a file as a file of its own: a member of a tar archive. */
export function slice(bytes: DiskBytes, name: string, offset: number, sizeBytes: number): DiskBytes {
  return {
    path: `${name} in ${bytes.path}`,
    sizeBytes,
    read: (at, lengthBytes) => bytes.read(offset + at, Math.max(0, Math.min(lengthBytes, sizeBytes - at))),
  };
}

/** An open file and what it was when it was opened. */
export interface OpenDisk {
  readonly handle: FileHandle;
  readonly path: string;
  readonly sizeBytes: number;
  readonly modifiedMs: number;
}

/**
 * Opens a disk image for reading. The caller closes `handle`.
 * @throws PublishError `source` when there is no such file, it may not be read, is no regular file, or is empty.
 */
export async function openDisk(path: string): Promise<OpenDisk> {
  try {
    // Asked before opening: opening a pipe would wait for a writer that never comes.
    const before = await stat(path);
    if (before.isDirectory()) throw notAFile(path, 'a directory');
    if (!before.isFile()) throw notAFile(path, 'no regular file');
    const handle = await open(path, constants.O_RDONLY);
    try {
      const { size, mtimeMs } = await handle.stat();
      if (size === 0) {
        throw new PublishError('source', `${path} is empty`, {
          hint: 'The step that builds the disk image wrote nothing, or its artifact was not downloaded whole.',
        });
      }
      return { handle, path, sizeBytes: size, modifiedMs: mtimeMs };
    } catch (error) {
      await handle.close();
      throw error;
    }
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Fills `buffer` from `offset` on; the number of bytes read is less than its length only where the file ends. */
export async function readFully(disk: OpenDisk, buffer: Uint8Array, offset: number): Promise<number> {
  let done = 0;
  try {
    while (done < buffer.byteLength) {
      const { bytesRead } = await disk.handle.read(buffer, done, buffer.byteLength - done, offset + done);
      if (bytesRead === 0) break;
      done += bytesRead;
    }
  } catch (error) {
    throw unreadable(disk.path, error);
  }
  return done;
}

/** An error of the file system in words for the user; a PublishError stays what it is. */
export function unreadable(path: string, error: unknown): PublishError {
  if (error instanceof PublishError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  const known: Record<string, readonly [message: string, hint: string]> = {
    ENOENT: [
      `${path} does not exist`,
      'Check source.path (it is relative to the config file) or the source-path input, and that an earlier step built or downloaded the disk image.',
    ],
    ENOTDIR: [`${path} does not exist`, 'A part of the path is a file, not a directory: check source.path.'],
    EACCES: [
      `${path} may not be read`,
      'Disk images built with sudo belong to root: give the file to the runner, e.g. sudo chown "$USER" on it.',
    ],
    EISDIR: [`${path} is a directory`, 'source.path must name the disk image file itself.'],
    EIO: [`${path} could not be read: the disk reports an error`, 'Build or download the disk image again.'],
  };
  const [message, hint] = known[code ?? ''] ?? [
    `${path} could not be read: ${error instanceof Error ? error.message : String(error)}`,
    'Check the file and source.path.',
  ];
  return new PublishError('source', message, { cause: error, hint });
}

function notAFile(path: string, what: string): PublishError {
  return new PublishError('source', `${path} is ${what}`, {
    hint: 'source.path must name a disk image file; devices and pipes have no size to check and no content to find again.',
  });
}

/** A file that says it is `format` but ends too early or contradicts itself. */
export function damaged(bytes: DiskBytes, format: string, what: string): PublishError {
  return new PublishError('source', `${bytes.path} is a damaged ${format} file: ${what}`, {
    hint: 'It may not have been written or downloaded to its end: build it again, and compare its size and checksum with the original.',
  });
}

/** `lengthBytes` bytes from `offset`, or the error that the file ends before them. */
export async function readWhole(
  bytes: DiskBytes,
  format: string,
  what: string,
  offset: number,
  lengthBytes: number,
): Promise<Buffer> {
  const read = await bytes.read(offset, lengthBytes);
  if (read.length < lengthBytes) {
    throw damaged(bytes, format, `it ends at ${bytes.sizeBytes} bytes, before its ${what} at ${offset}`);
  }
  return read;
}
