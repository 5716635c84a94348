import { createHash } from 'node:crypto';
import { PublishError } from '../error.js';
import { blockBytes, blockSha256, digestBytes } from './blocks.js';
import { type FileRange, type OpenDisk, openDisk, readFully } from './bytes.js';
import type { DiskContent } from './content.js';
import { type FileHash, hashInWorker, hashOnThisThread } from './file-hash.js';

/** The SHA-256 digests of some bytes: of the whole, of the parts of their upload to S3, and of the blocks of a snapshot. */
export interface Digest {
  readonly sizeBytes: number;
  /** Of the whole, in hexadecimal digits. */
  readonly sha256: string;
  /** The size of every part; the last part may be smaller. */
  readonly partSizeBytes: number;
  /** Of each part in order, in base64; none unless they were asked for. */
  readonly partSha256: readonly string[];
  /** S3's composite checksum of the object with these parts: `<base64>-<number of parts>`. */
  readonly compositeSha256: string;
  /** Of each block of a snapshot with these bytes, 32 bytes each; the last block ends with zeros. */
  readonly blockSha256?: Uint8Array;
}

interface DigestOptions {
  /** A whole number of blocks. */
  readonly partSizeBytes: number;
  /** Which digests are wanted besides that of the file. Default: those of the parts. */
  readonly of?: { readonly parts: boolean; readonly blocks: boolean };
  readonly signal: AbortSignal;
  /** The URL of hash-worker.js. Without it the calling thread computes every hash, which takes twice as long. */
  readonly hashWorker?: URL;
  onProgress(bytesDone: number): void;
}

/**
 * Two threads hash one part while the next is read. Two more parts keep the faster thread from waiting for the slower.
 */
const maxBuffers = 4;

/**
 * Computes a file's digests in one pass. A worker thread hashes the file, this thread hashes the parts or blocks, and the next
 * part is read meanwhile. So the pass takes about as long as one SHA-256 of the file. It needs memory for four parts.
 * @throws PublishError `source` when the file can't be read or changes meanwhile; the reason of `signal` when it
 * aborts.
 */
export async function digestFile(
  path: string,
  options: DigestOptions & {
    /** The disk image in the file, where it isn't the whole file. */
    readonly range?: FileRange;
  },
): Promise<Digest> {
  const disk = await openDisk(path, options.range);
  const source: Bytes = {
    sizeBytes: disk.sizeBytes,
    read: async (buffer, offset) => {
      if ((await readFully(disk, buffer, offset)) < buffer.byteLength) throw changedFile(disk, 'it was truncated');
    },
  };
  try {
    const digest = await digestBytesOf(source, options);
    const { size, mtimeMs } = await disk.handle.stat();
    if (size === disk.fileSizeBytes && mtimeMs === disk.modifiedMs) return digest;
    throw changedFile(
      disk,
      size === disk.fileSizeBytes ? 'it was modified' : `its size changed from ${disk.fileSizeBytes} to ${size} bytes`,
    );
  } finally {
    await disk.handle.close();
  }
}

/** The same of the content of a disk. */
export function digestContent(content: DiskContent, options: DigestOptions): Promise<Digest> {
  return digestBytesOf(content, options);
}

type Bytes = Pick<DiskContent, 'sizeBytes' | 'read'>;

async function digestBytesOf(source: Bytes, options: DigestOptions): Promise<Digest> {
  const count = Math.min(maxBuffers, Math.ceil(source.sizeBytes / options.partSizeBytes));
  const bufferBytes = Math.min(options.partSizeBytes, source.sizeBytes);
  // Starting a thread costs more than hashing one part.
  const whole =
    options.hashWorker === undefined || count === 1
      ? hashOnThisThread(count, bufferBytes)
      : hashInWorker(options.hashWorker, count, bufferBytes);
  const stop = (): void => void whole.close(); // also ends the wait for what the worker has not hashed yet
  options.signal.addEventListener('abort', stop, { once: true });
  try {
    return await digestWith(source, whole, options);
  } catch (error) {
    options.signal.throwIfAborted();
    throw error;
  } finally {
    options.signal.removeEventListener('abort', stop);
    await whole.close().catch(() => {});
  }
}

async function digestWith(source: Bytes, whole: FileHash, options: DigestOptions): Promise<Digest> {
  const { partSizeBytes, signal, onProgress } = options;
  const { parts, blocks } = options.of ?? { parts: true, blocks: false };
  const partCount = Math.ceil(source.sizeBytes / partSizeBytes);
  const ofBlocks = new Uint8Array(blocks ? Math.ceil(source.sizeBytes / blockBytes) * digestBytes : 0);
  const hashed: Promise<void>[] = whole.buffers.map(() => Promise.resolve());

  const read = async (part: number): Promise<Uint8Array> => {
    const buffer = part % whole.buffers.length;
    await hashed[buffer];
    const wanted = Math.min(partSizeBytes, source.sizeBytes - part * partSizeBytes);
    const bytes = (whole.buffers[buffer] as Uint8Array).subarray(0, wanted);
    await source.read(bytes, part * partSizeBytes);
    return bytes;
  };

  const partSha256: string[] = [];
  let next = read(0);
  try {
    for (let part = 0; part < partCount; part += 1) {
      signal.throwIfAborted();
      const bytes = await next;
      const buffer = part % whole.buffers.length;
      const done = whole.update(buffer, bytes.byteLength);
      // A rejection is thrown where the buffer is used again, or by `digest` below.
      done.catch(() => {});
      hashed[buffer] = done;
      if (part + 1 < partCount) next = read(part + 1);
      if (parts) partSha256.push(sha256Base64(bytes));
      for (let at = 0; blocks && at < bytes.byteLength; at += blockBytes) {
        const block = (part * partSizeBytes + at) / blockBytes;
        ofBlocks.set(blockSha256(bytes.subarray(at, at + blockBytes)), block * digestBytes);
      }
      onProgress(part * partSizeBytes + bytes.byteLength);
    }
  } finally {
    // The source must not be closed during a read.
    await Promise.allSettled([next, ...hashed]);
  }
  return {
    sizeBytes: source.sizeBytes,
    sha256: await whole.digest(),
    partSizeBytes,
    partSha256,
    compositeSha256: compositeChecksum(partSha256),
    ...(blocks ? { blockSha256: ofBlocks } : {}),
  };
}

/** The SHA-256 of some bytes in base64, the form of S3's checksums. */
export function sha256Base64(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64');
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html (composite checksums) */
function compositeChecksum(partSha256: readonly string[]): string {
  const all = createHash('sha256');
  for (const part of partSha256) all.update(Buffer.from(part, 'base64'));
  return `${all.digest('base64')}-${partSha256.length}`;
}

function changedFile(disk: OpenDisk, how: string): PublishError {
  return new PublishError('source', `${disk.path} changed while it was read: ${how}`, {
    hint: 'Make sure that the step that builds the disk image ends before this one starts. Then run it again.',
  });
}
