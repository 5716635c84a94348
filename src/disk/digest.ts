import { createHash } from 'node:crypto';
import { PublishError } from '../error.js';
import { type OpenDisk, openDisk, readFully } from './bytes.js';
import { type FileHash, hashHere, hashInWorker } from './file-hash.js';

/** What identifies a file: its SHA-256, and the same bytes as S3 sees them in parts. */
export interface Digest {
  readonly sizeBytes: number;
  /** Of the whole file, hex. */
  readonly sha256: string;
  /** Every part has this size, except that the last may be shorter. */
  readonly partSizeBytes: number;
  /** Of each part, base64, in order. */
  readonly partSha256: readonly string[];
  /** S3's checksum of the object made of these parts: `<base64>-<number of parts>`. */
  readonly compositeSha256: string;
}

export interface DigestOptions {
  readonly partSizeBytes: number;
  readonly signal: AbortSignal;
  /** Where hash-worker.js is; without it everything is hashed on the calling thread, which takes twice as long. */
  readonly hashWorker?: URL;
  onProgress(bytesDone: number): void;
}

/** While two threads hash one, the next is read; the other two keep the faster thread from waiting for the slower. */
const buffersInUse = 4;

/**
 * Takes a file's digests in one pass. The file's own hash runs in a worker thread, the parts' on this one, and the
 * next part is read meanwhile, so that the pass takes about as long as one SHA-256 of the file. Memory: four parts.
 * @throws PublishError `source` when the file can't be read or changes meanwhile.
 */
export async function digestFile(path: string, options: DigestOptions): Promise<Digest> {
  const disk = await openDisk(path);
  const count = Math.min(buffersInUse, Math.ceil(disk.sizeBytes / options.partSizeBytes));
  const bufferBytes = Math.min(options.partSizeBytes, disk.sizeBytes);
  // Starting a thread costs more than hashing one part.
  const whole =
    options.hashWorker === undefined || count === 1
      ? hashHere(count, bufferBytes)
      : hashInWorker(options.hashWorker, count, bufferBytes);
  try {
    return await digestDisk(disk, whole, options);
  } finally {
    await Promise.allSettled([whole.close(), disk.handle.close()]);
  }
}

async function digestDisk(disk: OpenDisk, whole: FileHash, options: DigestOptions): Promise<Digest> {
  const { partSizeBytes, signal, onProgress } = options;
  const partCount = Math.ceil(disk.sizeBytes / partSizeBytes);
  const hashed: Promise<void>[] = whole.buffers.map(() => Promise.resolve());

  const read = async (part: number): Promise<Uint8Array> => {
    const buffer = part % whole.buffers.length;
    await hashed[buffer];
    const wanted = Math.min(partSizeBytes, disk.sizeBytes - part * partSizeBytes);
    const bytes = (whole.buffers[buffer] as Uint8Array).subarray(0, wanted);
    if ((await readFully(disk, bytes, part * partSizeBytes)) < wanted) throw changed(disk, 'it became shorter');
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
      // Heard where the buffer is wanted again, or by `digest` below.
      done.catch(() => {});
      hashed[buffer] = done;
      if (part + 1 < partCount) next = read(part + 1);
      partSha256.push(partDigest(bytes));
      onProgress(part * partSizeBytes + bytes.byteLength);
    }
  } finally {
    // A read still under way must not outlive the file handle.
    await Promise.allSettled([next, ...hashed]);
  }
  const sha256 = await whole.digest();

  const { size, mtimeMs } = await disk.handle.stat();
  if (size !== disk.sizeBytes || mtimeMs !== disk.modifiedMs) {
    throw changed(disk, size === disk.sizeBytes ? 'it was written to' : `it had ${disk.sizeBytes} bytes, now ${size}`);
  }
  return { sizeBytes: disk.sizeBytes, sha256, partSizeBytes, partSha256, compositeSha256: compositeOf(partSha256) };
}

/** SHA-256 of one part as S3 writes it, base64. */
export function partDigest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64');
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html (composite checksums) */
function compositeOf(partSha256: readonly string[]): string {
  const all = createHash('sha256');
  for (const part of partSha256) all.update(Buffer.from(part, 'base64'));
  return `${all.digest('base64')}-${partSha256.length}`;
}

function changed(disk: OpenDisk, how: string): PublishError {
  return new PublishError('source', `${disk.path} changed while it was read: ${how}`, {
    hint: 'Make sure that the step that builds the disk image has ended before this one starts, then run it again.',
  });
}
