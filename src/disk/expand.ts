import { constants } from 'node:fs';
import { type FileHandle, mkdtemp, open, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { PublishError } from '../error.js';
import { type DiskFile, diskFile } from './bytes.js';

/** Holes are found in blocks of this size. */
const blockBytes = 64 * 1024;
const bufferBytes = 1024 * 1024;
const maxBytes = 64 * 1024 ** 4;
/** How much is written until the free space is looked at again, and what must stay free. */
const betweenLooksBytes = 64 * 1024 ** 2;
const reserveBytes = 64 * 1024 ** 2;

/** Zeros are neither read nor written: without a turn of the event loop in between, no signal would come through. */
const turnEveryMs = 50;

export interface ExpandOptions {
  readonly signal: AbortSignal;
  /** Where the temporary file goes. */
  readonly folder: string;
  /** Called with how much has been unpacked. */
  readonly onProgress?: ((bytesDone: number) => void) | undefined;
}

/** A temporary file, which takes space only where it isn't zeros. */
export interface Expanded {
  readonly file: DiskFile;
  close(): Promise<void>;
}

/**
 * Writes what a compressed file holds to a temporary file. It has no name any more once it is open, so that a run that is
 * killed leaves nothing behind; where a system can't do that, it is removed by `close`.
 * @param name what the file is called in errors
 * @throws PublishError `source` when there is not enough space, or more than any EBS volume holds; the error of `pieces`;
 *   the reason of `signal`
 */
export async function expand(
  pieces: AsyncIterable<Uint8Array>,
  name: string,
  { signal, folder: parent, onProgress }: ExpandOptions,
): Promise<Expanded> {
  signal.throwIfAborted();
  const folder = await mkdtemp(join(parent, 'ami-publish-')).catch((error: unknown) => {
    throw cannotWrite(parent, error);
  });
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true }).catch(() => {});
  let handle: FileHandle | undefined;
  try {
    const path = join(folder, 'disk.raw');
    handle = await open(path, constants.O_RDWR | constants.O_CREAT | constants.O_EXCL, 0o600);
    await remove();
    const stored = createBlockSet();
    const sizeBytes = await write(handle, pieces, name, { signal, folder: parent, onProgress }, stored);
    const part = { offset: 0, sizeBytes, fileSizeBytes: sizeBytes, modifiedMs: 0 };
    const opened = handle;
    return {
      file: {
        ...diskFile({ handle: opened, path: name, ...part }),
        holes: { blockBytes, has: (block) => !stored.has(block) },
      },
      close: async () => {
        await opened.close();
        await remove();
      },
    };
  } catch (error) {
    await handle?.close();
    await remove();
    throw error instanceof PublishError || signal.aborted ? error : cannotWrite(parent, error);
  }
}

async function write(
  handle: FileHandle,
  pieces: AsyncIterable<Uint8Array>,
  name: string,
  { signal, folder, onProgress }: ExpandOptions,
  stored: BlockSet,
): Promise<number> {
  const buffer = Buffer.alloc(bufferBytes);
  let sizeBytes = 0; // what was written or left out
  let held = 0; // what the buffer has
  let unchecked = betweenLooksBytes;
  const flush = async (): Promise<void> => {
    for (const { from, to } of stretches(buffer.subarray(0, held))) {
      unchecked += to - from;
      if (unchecked >= betweenLooksBytes) {
        await requireSpace(folder, name);
        unchecked = 0;
      }
      await writeAll(handle, buffer.subarray(from, to), sizeBytes + from);
      for (let at = sizeBytes + from; at < sizeBytes + to; at += blockBytes) stored.add(at / blockBytes);
    }
    sizeBytes += held;
    onProgress?.(sizeBytes);
    held = 0;
  };
  let turnedMs = performance.now();
  for await (const piece of pieces) {
    if (performance.now() - turnedMs > turnEveryMs) {
      await nextTurn();
      turnedMs = performance.now();
    }
    signal.throwIfAborted();
    for (let at = 0; at < piece.byteLength; ) {
      const part = piece.subarray(at, at + bufferBytes - held);
      buffer.set(part, held);
      held += part.byteLength;
      at += part.byteLength;
      if (held === bufferBytes) await flush();
    }
    if (sizeBytes > maxBytes) {
      throw new PublishError('source', `${name} holds more than 64 TiB, the size of the largest EBS volume`, {
        hint: 'Check that it is the right file: few bytes can be made to hold very many.',
      });
    }
  }
  await flush();
  if (sizeBytes === 0) {
    throw new PublishError('source', `${name} holds nothing`, {
      hint: 'The step that builds the disk image wrote nothing, or the download is incomplete.',
    });
  }
  await handle.truncate(sizeBytes);
  return sizeBytes;
}

interface BlockSet {
  add(block: number): void;
  has(block: number): boolean;
}

/** One bit a block: 2 MiB for a disk of a TiB. */
function createBlockSet(): BlockSet {
  let bits = new Uint8Array(1024);
  return {
    add: (block) => {
      if (block >> 3 >= bits.length) {
        const larger = new Uint8Array(Math.max(2 * bits.length, (block >> 3) + 1));
        larger.set(bits);
        bits = larger;
      }
      bits[block >> 3] = (bits[block >> 3] ?? 0) | (1 << (block & 7));
    },
    has: (block) => ((bits[block >> 3] ?? 0) & (1 << (block & 7))) !== 0,
  };
}

const zeros = Buffer.alloc(blockBytes);

/** The stretches of a buffer that have blocks other than zeros. */
function stretches(buffer: Buffer): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let at = 0; at < buffer.length; at += blockBytes) {
    const block = buffer.subarray(at, at + blockBytes);
    if (block.equals(block.length === blockBytes ? zeros : zeros.subarray(0, block.length))) continue;
    const last = found.at(-1);
    if (last !== undefined && last.to === at) last.to = at + block.length;
    else found.push({ from: at, to: at + block.length });
  }
  return found;
}

async function writeAll(handle: FileHandle, bytes: Buffer, offset: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    done += (await handle.write(bytes, done, bytes.length - done, offset + done)).bytesWritten;
  }
}

async function requireSpace(folder: string, name: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize >= betweenLooksBytes + reserveBytes) return;
  throw new PublishError('source', `${folder} has no space left to unpack ${name}`, {
    hint: 'Free some space, set the environment variable TMPDIR to a folder that has it, or unpack the disk image in a step before this one.',
  });
}

function cannotWrite(folder: string, error: unknown): PublishError {
  const { message } = error as Error;
  return new PublishError('source', `can't write a temporary file in ${folder}: ${message}`, {
    cause: error,
    hint: 'The disk image has to be unpacked there. Free some space, or set the environment variable TMPDIR to another folder.',
  });
}
