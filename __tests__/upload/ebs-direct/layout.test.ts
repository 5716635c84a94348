import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { blockBytes, blockSha256, zeroBlock } from '../../../src/disk/blocks.js';
import type { DiskContent, Extent } from '../../../src/disk/content.js';
import type { Skip } from '../../../src/identity/upload-mark.js';
import {
  aggregate,
  countOpen,
  countZeros,
  hasAllHashed,
  isSent,
  layOut,
  snapshotSizeGiB,
} from '../../../src/upload/ebs-direct/layout.js';

const GiB = 1024 ** 3;
/** Four and a half blocks: data, allocated zeros, a hole, data, half a block of data. */
const bytes = Buffer.alloc(4.5 * blockBytes);
for (const block of [0, 3, 4]) bytes.subarray(block * blockBytes, (block + 1) * blockBytes).fill(block + 1);
const extents: readonly Extent[] = [
  { offset: 0, sizeBytes: 2 * blockBytes },
  { offset: 3.5 * blockBytes, sizeBytes: blockBytes },
];

const content: DiskContent = {
  sizeBytes: bytes.length,
  read: async (buffer, offset) => void buffer.set(bytes.subarray(offset, offset + buffer.length)),
  extents: async function* () {
    yield* extents;
  },
  close: async () => {},
};
const digests = Buffer.concat(
  Array.from({ length: 5 }, (_, at) => blockSha256(bytes.subarray(at * blockBytes, (at + 1) * blockBytes))),
);

/** The checksum as AWS computes it from the blocks that it has. */
function linear(blocks: readonly number[]): string {
  const hash = createHash('sha256');
  const zeros = digestOfBlock(2);
  for (const block of blocks) hash.update(block < 5 ? digestOfBlock(block) : zeros);
  return hash.digest('base64');
}

function digestOfBlock(block: number): Buffer {
  const data = Buffer.alloc(blockBytes);
  data.set(bytes.subarray(block * blockBytes, (block + 1) * blockBytes));
  return createHash('sha256').update(data).digest();
}

describe('the blocks that are sent', () => {
  it.each<[Skip, readonly number[]]>([
    ['none', [...Array(2048).keys()]],
    ['holes', [0, 1, 3, 4]],
    ['zeros', [0, 3, 4]],
  ])('with skip: %s', async (skip, expected) => {
    const layout = await layOut(content, skip, digests);
    const sent = [...Array(layout.total).keys()].filter((block) => isSent(layout, block));
    expect(sent).toEqual(expected);
    expect(aggregate(layout)).toEqual({ count: expected.length, checksum: linear(expected) });
    expect(countOpen(layout, 0)).toBe(expected.length);
    expect(countOpen(layout, 3)).toBe(expected.filter((block) => block >= 3).length);
    expect(countZeros(layout)).toBe(2045);
  });

  it('are those that were hashed, or the disk has changed', async () => {
    const isWhole = async (shown: readonly Extent[], sizeBytes: number, hashed: Uint8Array): Promise<boolean> => {
      const now: DiskContent = { ...content, sizeBytes, extents: () => Readable.from(shown) };
      return hasAllHashed(await layOut(now, 'none', hashed));
    };
    expect(await isWhole(extents, bytes.length, digests)).toBe(true);
    expect(await isWhole(extents.slice(1), bytes.length, digests)).toBe(false);
    expect(await isWhole(extents, bytes.length - blockBytes, digests)).toBe(false);
    expect(await isWhole(extents, bytes.length + blockBytes, digests)).toBe(false);
  });

  it('are whole, with zeros at the end', () => {
    expect(blockSha256(zeroBlock.subarray(0, 5))).toEqual(blockSha256(zeroBlock));
  });
});

it.each([
  [1, 1],
  [GiB, 1],
  [GiB + 1, 2],
  [65_536 * GiB, 65_536],
])('a disk of %d bytes is a volume of %d GiB', (sizeBytes, sizeGiB) => {
  expect(snapshotSizeGiB(sizeBytes)).toBe(sizeGiB);
  expect(() => snapshotSizeGiB(65_536 * GiB + 1)).toThrow('an EBS snapshot has 64 TiB at most');
});
