import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PublishError } from '../error.js';

/** The bytes of a disk image, in a local file or elsewhere, as the header readers need them. */
export interface DiskBytes {
  /** The name of the disk image in errors: a path or a URI. */
  readonly path: string;
  readonly sizeBytes: number;
  /** Reads `lengthBytes` bytes from `offset` on; fewer only at the end of the file. */
  read(offset: number, lengthBytes: number): Promise<Buffer>;
  /** Opens a file in the same folder; undefined where there is none, as in S3 or in an archive. */
  readonly beside?: (name: string) => Promise<OpenFile>;
}

/** A further file of a disk image. */
export interface OpenFile {
  readonly file: DiskFile;
  close(): Promise<void>;
}

/** A disk image that is read in place. */
export interface DiskFile extends DiskBytes {
  /**
   * Fills `buffer` with what the file has from `offset` on.
   * @throws PublishError `source` when the file ends before.
   */
  fill(buffer: Uint8Array, offset: number): Promise<void>;
  readonly holes?: Holes;
}

/** Where a file is known to have nothing but zeros without reading it, by blocks of a size. */
export interface Holes {
  readonly blockBytes: number;
  has(block: number): boolean;
}

/** A part of a file as a file of its own, such as a member of a tar archive. */
export function slice(bytes: DiskBytes, name: string, offset: number, sizeBytes: number): DiskBytes {
  return {
    path: `${name} in ${bytes.path}`,
    sizeBytes,
    read: (at, lengthBytes) => bytes.read(offset + at, Math.max(0, Math.min(lengthBytes, sizeBytes - at))),
  };
}

/** The same of a file that is read in place. */
export function sliceFile(file: DiskFile, name: string, offset: number, sizeBytes: number): DiskFile {
  const part = slice(file, name, offset, sizeBytes);
  return {
    ...part,
    fill: async (buffer, at) => {
      if (at + buffer.byteLength > sizeBytes) throw endsBefore(part, at + buffer.byteLength);
      await file.fill(buffer, offset + at);
    },
  };
}

/** A disk image that is a local file, or a part of one. */
export function localFile(disk: OpenDisk, name = disk.path): DiskFile {
  const file = diskFile(disk, name);
  if (disk.sizeBytes !== disk.fileSizeBytes) return file;
  const beside = async (other: string): Promise<OpenFile> => {
    const opened = await openDisk(join(dirname(disk.path), other));
    return { file: diskFile(opened), close: () => opened.handle.close() };
  };
  return { ...file, beside };
}

/** An open disk image as the bytes that it has. */
export function diskFile(disk: OpenDisk, name = disk.path): DiskFile {
  const { sizeBytes } = disk;
  const named = { path: name, sizeBytes };
  return {
    ...named,
    read: async (offset, lengthBytes) => {
      if (offset < 0 || offset >= sizeBytes) return Buffer.alloc(0);
      const buffer = Buffer.allocUnsafeSlow(Math.min(lengthBytes, sizeBytes - offset)); // only what was read is returned
      return buffer.subarray(0, await readFully(disk, buffer, offset));
    },
    fill: async (buffer, offset) => {
      const end = offset + buffer.byteLength;
      if (end > sizeBytes || (await readFully(disk, buffer, offset)) < buffer.byteLength) throw endsBefore(named, end);
    },
  };
}

/** The PublishError `source` for a read beyond the end. */
export function endsBefore({ path, sizeBytes }: Pick<DiskBytes, 'path' | 'sizeBytes'>, endBytes: number): PublishError {
  return new PublishError('source', `${path} ends at ${sizeBytes} bytes, but has data up to ${endBytes}`, {
    hint: 'The file may be incomplete. Build or download it again, and compare its size and checksum with the original.',
  });
}

/** A part of a file that is a disk image of its own, and the size of the whole file. */
export interface FileRange {
  readonly offset: number;
  readonly sizeBytes: number;
  readonly fileSizeBytes: number;
}

/** An open disk image, with its size and modification time when it was opened. */
export interface OpenDisk {
  readonly handle: FileHandle;
  readonly path: string;
  /** Where the disk image begins in the file: 0 unless it is a part of it. */
  readonly offset: number;
  /** Of the disk image. */
  readonly sizeBytes: number;
  readonly fileSizeBytes: number;
  readonly modifiedMs: number;
}

/**
 * Opens a disk image for reading. The caller closes `handle`.
 * @param range where the disk image is in the file; undefined: it is the whole file
 * @throws PublishError `source` when the file does not exist, is not readable, is not a regular file, or is empty.
 */
export async function openDisk(path: string, range?: FileRange): Promise<OpenDisk> {
  try {
    // Checked before opening, because opening a pipe would wait for a writer.
    const before = await stat(path);
    if (before.isDirectory()) throw notRegularFile(path, 'a directory');
    if (!before.isFile()) throw notRegularFile(path, 'not a regular file');
    const handle = await open(path, constants.O_RDONLY);
    try {
      const { size, mtimeMs } = await handle.stat();
      if (size === 0) {
        throw new PublishError('source', `${path} is empty`, {
          hint: 'The step that builds the disk image wrote nothing, or the download is incomplete.',
        });
      }
      const part = { offset: range?.offset ?? 0, sizeBytes: range?.sizeBytes ?? size };
      return { handle, path, ...part, fileSizeBytes: size, modifiedMs: mtimeMs };
    } catch (error) {
      await handle.close();
      throw error;
    }
  } catch (error) {
    throw readError(path, error);
  }
}

/**
 * Fills `buffer` from `offset` (bytes of the disk image) on.
 * @returns the number of bytes read, which is less than the buffer's length only at the end of the file.
 * @throws PublishError `source` when the file can't be read.
 */
export async function readFully(disk: OpenDisk, buffer: Uint8Array, offset: number): Promise<number> {
  let done = 0;
  try {
    while (done < buffer.byteLength) {
      const { bytesRead } = await disk.handle.read(buffer, done, buffer.byteLength - done, disk.offset + offset + done);
      if (bytesRead === 0) break;
      done += bytesRead;
    }
  } catch (error) {
    throw readError(disk.path, error);
  }
  return done;
}

/** The PublishError `source` for an error of the file system; a PublishError is returned as it is. */
function readError(path: string, error: unknown): PublishError {
  if (error instanceof PublishError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  const known: Record<string, readonly [message: string, hint: string]> = {
    ENOENT: [
      `${path} does not exist`,
      'Check source.path, or the path of the device, which are relative to the config file, or the input source-path. Check also that an earlier step builds or downloads the disk image.',
    ],
    ENOTDIR: [`${path} does not exist`, 'A part of the path is a file, not a directory. Check the path.'],
    EACCES: [
      `${path} can't be read: permission denied`,
      `A disk image that is built with sudo belongs to root. Give it to the runner: sudo chown "$USER" '${path}'`,
    ],
    EISDIR: [`${path} is a directory`, 'Set source.path to the disk image file itself.'],
    EIO: [`${path} can't be read: the disk reports an error`, 'Build or download the disk image again.'],
  };
  const [message, hint] = known[code ?? ''] ?? [
    `${path} can't be read: ${error instanceof Error ? error.message : String(error)}`,
    'Check the file and source.path.',
  ];
  return new PublishError('source', message, { cause: error, hint });
}

function notRegularFile(path: string, what: string): PublishError {
  return new PublishError('source', `${path} is ${what}`, {
    hint: 'Set source.path to a disk image file, not to a directory, device or pipe.',
  });
}

/**
 * The PublishError `source` for a file that ends too early or contradicts itself.
 * @param format the format that the file claims to have
 * @param what a clause about the problem
 */
export function damagedFile(bytes: Pick<DiskBytes, 'path'>, format: string, what: string): PublishError {
  return new PublishError('source', `${bytes.path} is a damaged ${format} file: ${what}`, {
    hint: 'The file may be incomplete. Build or download it again, and compare its size and checksum with the original.',
  });
}

/**
 * Reads exactly `lengthBytes` bytes from `offset` on.
 * @param what the part of the file that is read, for the error
 * @throws PublishError `source` when the file ends before them.
 */
export async function readExactly(
  bytes: DiskBytes,
  format: string,
  what: string,
  offset: number,
  lengthBytes: number,
): Promise<Buffer> {
  const read = await bytes.read(offset, lengthBytes);
  if (read.length < lengthBytes) {
    throw damagedFile(bytes, format, `it ends at ${bytes.sizeBytes} bytes, before its ${what} at ${offset}`);
  }
  return read;
}

/** Tables are read in pieces of this size, whatever their header states. */
const pieceBytes = 1024 * 1024;

/**
 * Reads the entries of a table, a piece at a time.
 * @param what the table, for the error
 * @param visit gets each piece and the index of its first entry
 * @throws PublishError `source` when the file ends before the table does.
 */
export async function readTable(
  bytes: DiskBytes,
  format: string,
  what: string,
  table: { readonly offset: number; readonly entries: number; readonly entryBytes: number },
  visit: (piece: Buffer, firstEntry: number) => void,
): Promise<void> {
  const { offset, entries, entryBytes } = table;
  const lengthBytes = entries * entryBytes;
  if (!(offset + lengthBytes <= bytes.sizeBytes)) {
    throw damagedFile(bytes, format, `it ends at ${bytes.sizeBytes} bytes, before the end of its ${what}`);
  }
  for (let at = 0; at < lengthBytes; at += pieceBytes) {
    const piece = await readExactly(bytes, format, what, offset + at, Math.min(pieceBytes, lengthBytes - at));
    visit(piece, at / entryBytes);
  }
}

/** Throws PublishError `source` when the file ends before `endBytes`, where its tables have data. */
export function requireData(bytes: DiskBytes, format: string, endBytes: number): void {
  if (endBytes <= bytes.sizeBytes) return;
  throw damagedFile(bytes, format, `it ends at ${bytes.sizeBytes} bytes, but has data up to ${endBytes}`);
}
