import { createHash } from 'node:crypto';
import { PublishError } from '../error.js';
import { blockBytes, digestBytes } from './blocks.js';
import { type FileRange, type OpenDisk, openDisk, readFully } from './bytes.js';
import type { DiskContent } from './content.js';
import { type HashThread, hashInWorker, hashOnThisThread } from './hash-thread.js';

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
  /** The URL of hash-worker.js. Without it the calling thread computes every digest, which takes twice as long. */
  readonly hashWorker?: URL;
  onProgress(bytesDone: number): void;
}

/** Two threads hash one part while the next is read. Two more parts keep the faster thread from waiting for the slower. */
const maxBuffers = 4;

/**
 * Computes a file's digests in one pass. One worker thread hashes the file and another one its parts or blocks, while the
 * next part is read. So the pass takes about as long as one SHA-256 of the file, and this thread is free for what the run
 * does meanwhile. It needs memory for four parts.
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

/** The threads that hash, and the memory that they read. */
interface Hashing {
  readonly buffers: readonly Uint8Array[];
  readonly file: HashThread;
  readonly pieces: HashThread;
}

async function digestBytesOf(source: Bytes, options: DigestOptions): Promise<Digest> {
  const hashing = startHashing(source, options);
  const { file, pieces } = hashing;
  const close = () => Promise.allSettled([file.close(), pieces.close()]);
  const stop = (): void => void close(); // also ends the wait for what a worker has not hashed yet
  options.signal.addEventListener('abort', stop, { once: true });
  try {
    return await digestWith(source, hashing, options);
  } catch (error) {
    options.signal.throwIfAborted();
    throw error;
  } finally {
    options.signal.removeEventListener('abort', stop);
    await close();
  }
}

function startHashing(source: Bytes, { partSizeBytes, of, hashWorker }: DigestOptions): Hashing {
  const count = Math.min(maxBuffers, Math.ceil(source.sizeBytes / partSizeBytes));
  const shared = Array.from({ length: count }, () => new SharedArrayBuffer(Math.min(partSizeBytes, source.sizeBytes)));
  const buffers = shared.map((buffer) => new Uint8Array(buffer));
  // Starting a thread costs more than hashing one part.
  const start = (isUsed: boolean): HashThread =>
    hashWorker !== undefined && count > 1 && isUsed ? hashInWorker(hashWorker, shared) : hashOnThisThread(buffers);
  return { buffers, file: start(true), pieces: start(of === undefined || of.parts || of.blocks) };
}

async function digestWith(source: Bytes, hashing: Hashing, options: DigestOptions): Promise<Digest> {
  const { buffers, file, pieces } = hashing;
  const { partSizeBytes, signal, onProgress } = options;
  const { parts, blocks } = options.of ?? { parts: true, blocks: false };
  const partCount = Math.ceil(source.sizeBytes / partSizeBytes);
  const ofBlocks = new Uint8Array(blocks ? Math.ceil(source.sizeBytes / blockBytes) * digestBytes : 0);
  const ofParts = new Uint8Array(parts ? partCount * digestBytes : 0);
  const hashed: Promise<void>[] = buffers.map(() => Promise.resolve());

  const read = async (part: number): Promise<number> => {
    const buffer = part % buffers.length;
    await hashed[buffer];
    const wanted = Math.min(partSizeBytes, source.sizeBytes - part * partSizeBytes);
    await source.read((buffers[buffer] as Uint8Array).subarray(0, wanted), part * partSizeBytes);
    return wanted;
  };
  const hash = async (part: number, lengthBytes: number): Promise<void> => {
    const bytes = { buffer: part % buffers.length, lengthBytes };
    const [, ofPart, ofItsBlocks] = await Promise.all([
      file.hash({ of: 'file', ...bytes }),
      parts ? pieces.hash({ of: 'part', ...bytes }) : undefined,
      blocks ? pieces.hash({ of: 'blocks', ...bytes }) : undefined,
    ]);
    if (ofPart) ofParts.set(ofPart, part * digestBytes);
    if (ofItsBlocks) ofBlocks.set(ofItsBlocks, ((part * partSizeBytes) / blockBytes) * digestBytes);
    if (!signal.aborted) onProgress(part * partSizeBytes + lengthBytes);
  };

  let next: Promise<unknown> = Promise.resolve();
  try {
    for (let part = 0; part < partCount; part += 1) {
      signal.throwIfAborted();
      const reading = read(part);
      next = reading;
      const done = hash(part, await reading);
      // A rejection is thrown where the buffer is used again, or below.
      done.catch(() => {});
      hashed[part % buffers.length] = done;
    }
    await Promise.all(hashed);
    signal.throwIfAborted();
  } finally {
    // The source must not be closed during a read.
    await Promise.allSettled([next, ...hashed]);
  }
  const partSha256 = Array.from({ length: ofParts.length / digestBytes }, (_, part) =>
    Buffer.from(ofParts.subarray(part * digestBytes, (part + 1) * digestBytes)).toString('base64'),
  );
  return {
    sizeBytes: source.sizeBytes,
    sha256: Buffer.from(await file.hash({ of: 'end' })).toString('hex'),
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

/** @param how a clause that goes on after the message */
export function changedFile({ path }: Pick<OpenDisk, 'path'>, how: string): PublishError {
  return new PublishError('source', `${path} changed while it was read: ${how}`, {
    hint: 'Make sure that the step that builds the disk image ends before this one starts. Then run it again.',
  });
}
