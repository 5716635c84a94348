import { createHash } from 'node:crypto';
import { constants, copyFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';

/** The size of an EBS snapshot block. EBS direct has no other. */
export const blockSizeBytes = 524288;

/** The number of blocks of a volume. */
export function blockCount(volumeSizeGiB: number): number {
  return (volumeSizeGiB * 2 ** 30) / blockSizeBytes;
}

/** The written blocks of a snapshot: block index -> reference in the block store. */
export interface SnapshotData {
  readonly blocks: ReadonlyMap<number, string>;
  /** The data that it was made from by writing some blocks. Copies of a snapshot share its data instead. */
  readonly parent?: SnapshotData | undefined;
}

/**
 * The snapshot data of a world. Each distinct block is stored once, in an append-only pack file on disk. So copies of a
 * snapshot need no space, and a disk full of zeros needs one block.
 */
export class BlockStore {
  readonly #directory: string;
  #pack: Promise<FileHandle> | undefined;
  #endBytes = 0;
  /** Reference (SHA-256 of the block, hex) -> offset in the pack file; resolves when the block is written. */
  readonly #offsets = new Map<string, Promise<number>>();

  /**
   * @param directory an existing, empty folder for the pack file. The world deletes it.
   * @param original a store into which nothing is being written. The new one begins with its blocks.
   */
  constructor(directory: string, original?: BlockStore) {
    this.#directory = directory;
    if (original === undefined || original.#endBytes === 0) return;
    copyFileSync(original.#path, this.#path, constants.COPYFILE_FICLONE);
    this.#endBytes = original.#endBytes;
    this.#offsets = new Map(original.#offsets);
  }

  /**
   * Stores a block, unless the store has an equal one.
   *
   * @returns the block's reference; equal blocks have the same one.
   * @throws RangeError unless `data` has exactly {@link blockSizeBytes} bytes.
   */
  async put(data: Uint8Array): Promise<string> {
    if (data.byteLength !== blockSizeBytes) {
      throw new RangeError(`A block has ${blockSizeBytes} bytes, not ${data.byteLength}.`);
    }
    const ref = digestOf(data);
    // The offset is reserved before anything is awaited, so that concurrent calls never overlap.
    let stored = this.#offsets.get(ref);
    if (stored === undefined) {
      const offset = this.#endBytes;
      this.#endBytes += blockSizeBytes;
      stored = this.#write(data, offset);
      this.#offsets.set(ref, stored);
    }
    await stored;
    return ref;
  }

  /**
   * Reads a block.
   *
   * @throws Error for a reference that {@link put} did not return.
   */
  async get(ref: string): Promise<Buffer> {
    const offset = await this.#offsets.get(ref);
    if (offset === undefined) throw new Error(`No block ${ref} in this world.`);
    const block = Buffer.allocUnsafe(blockSizeBytes);
    const filledBytes = await readInto(await this.#open(), block, offset);
    if (filledBytes < blockSizeBytes) throw new Error(`The pack file ends within block ${ref}.`);
    return block;
  }

  /**
   * Stores a raw disk image as a snapshot. As in ImportSnapshot, blocks of zeros are stored too. The last block is
   * padded with zeros.
   */
  async importFile(path: string): Promise<SnapshotData> {
    const blocks = new Map<number, string>();
    const file = await open(path, 'r');
    try {
      for (let index = 0; ; index++) {
        const block = Buffer.alloc(blockSizeBytes);
        const filledBytes = await readInto(file, block, index * blockSizeBytes);
        if (filledBytes === 0) break;
        blocks.set(index, await this.put(block));
        if (filledBytes < blockSizeBytes) break;
      }
    } finally {
      await file.close();
    }
    return { blocks };
  }

  /** Closes the pack file. Call it once, before the world's folder is deleted. */
  async close(): Promise<void> {
    const pack = this.#pack;
    this.#pack = undefined;
    await (await pack)?.close();
  }

  async #write(data: Uint8Array, offset: number): Promise<number> {
    const pack = await this.#open();
    for (let done = 0; done < data.byteLength; ) {
      const { bytesWritten } = await pack.write(data, done, data.byteLength - done, offset + done);
      done += bytesWritten;
    }
    return offset;
  }

  #open(): Promise<FileHandle> {
    this.#pack ??= open(this.#path, constants.O_RDWR | constants.O_CREAT);
    return this.#pack;
  }

  get #path(): string {
    return join(this.#directory, 'blocks.pack');
  }
}

const zeros = Buffer.alloc(blockSizeBytes);
let zerosDigest: string | undefined;

/** Most of a sparse disk is zeros. To compare them takes a fraction of the time that hashing them does. */
function digestOf(data: Uint8Array): string {
  if (!zeros.equals(data)) return createHash('sha256').update(data).digest('hex');
  zerosDigest ??= createHash('sha256').update(zeros).digest('hex');
  return zerosDigest;
}

/**
 * Fills the buffer from `offset` on. Returns the number of bytes read: fewer than the buffer holds at the file's end.
 */
async function readInto(file: FileHandle, buffer: Buffer, offset: number): Promise<number> {
  let filledBytes = 0;
  while (filledBytes < buffer.byteLength) {
    const { bytesRead } = await file.read(buffer, filledBytes, buffer.byteLength - filledBytes, offset + filledBytes);
    if (bytesRead === 0) break;
    filledBytes += bytesRead;
  }
  return filledBytes;
}
