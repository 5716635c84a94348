import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { volumeStream } from '../../emulator/services/ebs/volume.js';
import { createSnapshot } from '../../emulator/services/ec2/state.js';
import { blockSizeBytes } from '../../emulator/world/blocks.js';
import { createWorlds, type Worlds } from '../../emulator/world/worlds.js';

const region = 'us-east-1';
let worlds: Worlds;

beforeAll(() => {
  worlds = createWorlds({ factor: 0 });
});

afterAll(async () => {
  await worlds.get('default').world.blocks.close();
  await worlds.close();
});

async function snapshotWith(written: Buffer, encrypted: boolean) {
  const { world } = worlds.get('default');
  const data = { blocks: new Map([[1, await world.blocks.put(written)]]) };
  const { snapshotId } = createSnapshot(world, region, { ownerId: '123456789012', volumeSizeGiB: 1, encrypted, data });
  return (options: { encrypted?: boolean }) => {
    const stream = volumeStream(world, region, snapshotId, options);
    if (stream === undefined) throw new Error('no such snapshot');
    return stream;
  };
}

/** The first three blocks. */
async function firstBlocks(stream: Readable): Promise<Buffer[]> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    sizeBytes += chunk.length;
    if (sizeBytes >= 3 * blockSizeBytes) break;
  }
  const bytes = Buffer.concat(chunks);
  return [0, 1, 2].map((at) => bytes.subarray(at * blockSizeBytes, (at + 1) * blockSizeBytes));
}

const zeroes = Buffer.alloc(blockSizeBytes);

describe('a volume made from a snapshot', () => {
  it('has the written blocks in their places, zeroes elsewhere, and the size of the volume', async () => {
    const written = randomBytes(blockSizeBytes);
    const volume = await snapshotWith(written, false);
    let sizeBytes = 0;
    for await (const chunk of volume({})) sizeBytes += chunk.length;
    expect(sizeBytes).toBe(2 ** 30);
    const blocks = await firstBlocks(volume({}));
    expect(blocks.map((block) => block.equals(zeroes))).toEqual([true, false, true]);
    expect(blocks[1]?.equals(written)).toBe(true);
  });

  it.each([
    ['the volume', false],
    ['the snapshot', true],
  ])('reads garbage where nothing was written when %s is encrypted', async (_what, snapshotEncrypted) => {
    const written = randomBytes(blockSizeBytes);
    const volume = await snapshotWith(written, snapshotEncrypted);
    const blocks = await firstBlocks(volume({ encrypted: !snapshotEncrypted }));
    expect(blocks[1]?.equals(written)).toBe(true);
    expect(blocks.some((block) => block.equals(zeroes))).toBe(false);
    expect(blocks[0]?.equals(blocks[2] as Buffer)).toBe(false);
    const again = await firstBlocks(volume({ encrypted: true }));
    expect(again.map((block, index) => block.equals(blocks[index] as Buffer))).toEqual([true, true, true]);
  });

  it('is not there without its snapshot', () => {
    expect(volumeStream(worlds.get('default').world, region, 'snap-0')).toBeUndefined();
  });
});
