import { createHash } from 'node:crypto';
import { blockBytes, digestBytes, zeroBlockSha256 } from '../../disk/blocks.js';
import type { DiskContent } from '../../disk/content.js';
import { volumeSizeGiB } from '../../disk/import-format.js';
import { PublishError } from '../../error.js';
import type { Skip } from '../../identity/upload-mark.js';

const blocksPerGiB = 1024 ** 3 / blockBytes;
const largestGiB = 65_536;

/** The size of the volume for a disk, in whole GiB. @throws PublishError `source` for a disk larger than EBS takes */
export function snapshotSizeGiB(diskBytes: number): number {
  const sizeGiB = volumeSizeGiB(diskBytes);
  if (sizeGiB <= largestGiB) return sizeGiB;
  throw new PublishError('source', `the disk has ${diskBytes} bytes; an EBS snapshot has 64 TiB at most`, {
    hint: 'Check that this is the disk image.',
  });
}

export function blocksOfVolume(sizeGiB: number): number {
  return sizeGiB * blocksPerGiB;
}

/** The blocks of a disk. */
export interface Layout {
  /** Of the volume. */
  readonly total: number;
  /** Of the disk, which ends with a part of the last one. Those after it are zeros. */
  readonly ofDisk: number;
  readonly skip: Skip;
  /** SHA-256 of each block of the disk, 32 bytes each. */
  readonly digests: Uint8Array;
  /** One bit a block of the disk: whether the file or its format has allocated any of it. */
  readonly allocated: Uint8Array;
}

/** @param digests of the blocks of the disk, from the pass over the file */
export async function layOut(content: DiskContent, skip: Skip, digests: Uint8Array): Promise<Layout> {
  const ofDisk = Math.ceil(content.sizeBytes / blockBytes);
  const allocated = new Uint8Array(Math.ceil(ofDisk / 8));
  for await (const { offset, sizeBytes } of content.extents()) {
    const end = Math.ceil((offset + sizeBytes) / blockBytes);
    for (let block = Math.floor(offset / blockBytes); block < end; block += 1) {
      allocated[block >> 3] = (allocated[block >> 3] ?? 0) | (1 << (block & 7));
    }
  }
  return { total: blocksOfVolume(snapshotSizeGiB(content.sizeBytes)), ofDisk, skip, digests, allocated };
}

/**
 * Whether the disk still has every block that was hashed. One that it has lost would be written as zeros, with a checksum
 * that says so: AWS would take it.
 */
export function hasAllHashed(layout: Layout): boolean {
  const { digests, ofDisk } = layout;
  if (digests.byteLength !== ofDisk * digestBytes) return false;
  for (let block = 0; block < ofDisk; block += 1) {
    if (!isAllocated(layout, block) && !isZeroBlock(layout, block)) return false;
  }
  return true;
}

export function isZeroBlock(layout: Layout, block: number): boolean {
  return Buffer.compare(digestOf(layout, block), zeroBlockSha256) === 0;
}

/** Whether the snapshot has a block. */
export function isSent(layout: Layout, block: number): boolean {
  switch (layout.skip) {
    case 'none':
      return true;
    case 'holes':
      return isAllocated(layout, block);
    case 'zeros':
      return !isZeroBlock(layout, block);
  }
}

/** Whether nothing is to be done for a block any more: it was sent by an earlier run, or is left out. */
export function isSettled(layout: Layout, block: number, from: number): boolean {
  return block < from || !isSent(layout, block);
}

/** How many blocks an upload has to send from a block on. */
export function countOpen(layout: Layout, from: number): number {
  let open = 0;
  for (let block = from; block < layout.total; block += 1) if (isSent(layout, block)) open += 1;
  return open;
}

export function digestOf({ digests, ofDisk }: Layout, block: number): Uint8Array {
  return block < ofDisk ? digests.subarray(block * digestBytes, (block + 1) * digestBytes) : zeroBlockSha256;
}

/** What CompleteSnapshot proves: how many blocks were sent, and the SHA-256 of their raw digests in their order. */
export function aggregate(layout: Layout): { readonly count: number; readonly checksum: string } {
  const hash = createHash('sha256');
  let count = 0;
  for (let block = 0; block < layout.total; block += 1) {
    if (!isSent(layout, block)) continue;
    hash.update(digestOf(layout, block));
    count += 1;
  }
  return { count, checksum: hash.digest('base64') };
}

/** How many blocks of the volume are zeros. */
export function countZeros(layout: Layout): number {
  let zeros = 0;
  for (let block = 0; block < layout.total; block += 1) if (isZeroBlock(layout, block)) zeros += 1;
  return zeros;
}

function isAllocated({ allocated }: Layout, block: number): boolean {
  return ((allocated[block >> 3] ?? 0) & (1 << (block & 7))) !== 0;
}
