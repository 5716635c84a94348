import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { BlockStore, blockSizeBytes } from '../../emulator/world/blocks.js';

let directory: string;
let store: BlockStore;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'blocks-'));
  store = new BlockStore(directory);
});

afterEach(async () => {
  await store.close();
  await rm(directory, { recursive: true });
});

describe('BlockStore', () => {
  it('gives back what was put, also by many puts at once', async () => {
    const blocks = Array.from({ length: 20 }, () => randomBytes(blockSizeBytes));
    const refs = await Promise.all([...blocks, ...blocks].map((block) => store.put(block)));
    expect(new Set(refs).size).toBe(20);
    for (const [index, ref] of refs.entries()) {
      expect((await store.get(ref)).equals(blocks[index % 20] as Buffer)).toBe(true);
    }
  });

  it('keeps equal blocks once on disk', async () => {
    const block = randomBytes(blockSizeBytes);
    await Promise.all(Array.from({ length: 10 }, () => store.put(block)));
    await store.put(Buffer.alloc(blockSizeBytes));
    expect((await stat(join(directory, 'blocks.pack'))).size).toBe(2 * blockSizeBytes);
  });

  it('imports a file with its zeroes, the last block padded', async () => {
    const path = join(directory, 'disk.raw');
    const head = randomBytes(blockSizeBytes);
    const tail = randomBytes(1000);
    await writeFile(path, Buffer.concat([head, Buffer.alloc(blockSizeBytes), tail]));
    const { blocks } = await store.importFile(path);
    expect([...blocks.keys()]).toEqual([0, 1, 2]);
    const read = await Promise.all([...blocks.values()].map((ref) => store.get(ref)));
    expect(read[0]?.equals(head)).toBe(true);
    expect(read[1]?.equals(Buffer.alloc(blockSizeBytes))).toBe(true);
    expect(read[2]?.equals(Buffer.concat([tail, Buffer.alloc(blockSizeBytes - 1000)]))).toBe(true);
  });

  it('imports an empty file as no blocks', async () => {
    const path = join(directory, 'empty.raw');
    await writeFile(path, '');
    expect((await store.importFile(path)).blocks.size).toBe(0);
  });

  it('refuses blocks of another size and references it never gave', async () => {
    await expect(store.put(Buffer.alloc(512))).rejects.toThrow(RangeError);
    await expect(store.get('0'.repeat(64))).rejects.toThrow('No block');
  });
});
