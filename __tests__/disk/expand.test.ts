import { mkdir, readdir } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { sparseFile } from '../../src/disk/archive/sparse.js';
import type { DiskBytes } from '../../src/disk/bytes.js';
import type { Extent } from '../../src/disk/content.js';
import { expand } from '../../src/disk/expand.js';
import { mappedContent } from '../../src/disk/mapped.js';
import { mapRaw } from '../../src/disk/raw/content.js';
import { temporaryFolder } from '../support/disk-fixtures.js';

const file = temporaryFolder();

it('ends when it is told to, also among nothing but zeros, and leaves no file', async () => {
  const folder = file('unpacked');
  await mkdir(folder);
  const stop = new AbortController();
  async function* zeros(): AsyncGenerator<Uint8Array> {
    const piece = new Uint8Array(1024 ** 2);
    setImmediate(() => stop.abort(new Error('the run was cancelled')));
    for (let count = 0; count < 2048; count += 1) yield piece;
  }
  await expect(expand(zeros(), 'zeros', { signal: stop.signal, folder })).rejects.toThrow('the run was cancelled');
  expect(await readdir(folder)).toEqual([]);
});

describe('the extents of a raw disk leave out what is known to be zeros', () => {
  const KiB = 1024;
  const bytes = Buffer.alloc(2500 * KiB);
  bytes.fill(1, 100 * KiB, 101 * KiB);
  bytes.fill(2, 1500 * KiB, 1600 * KiB);

  async function extentsOf(file: Parameters<typeof mapRaw>[0]): Promise<Extent[]> {
    const content = mappedContent(await mapRaw(file), async () => {});
    const read = Buffer.alloc(bytes.length, 0xee);
    await content.read(read, 0);
    expect(read.equals(bytes)).toBe(true);
    const extents: Extent[] = [];
    for await (const extent of content.extents()) extents.push(extent);
    return extents;
  }

  it('in a compressed file', async () => {
    const seen: number[] = [];
    const onProgress = (bytesDone: number) => seen.push(bytesDone);
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += 300_000) yield bytes.subarray(at, at + 300_000);
    }
    const options = { signal: new AbortController().signal, folder: file('.'), onProgress };
    const expanded = await expand(pieces(), 'pieces', options);
    expect(await extentsOf(expanded.file)).toEqual([
      { offset: 64 * KiB, sizeBytes: 64 * KiB },
      { offset: 1472 * KiB, sizeBytes: 128 * KiB },
    ]);
    expect(seen).toEqual([1024 * KiB, 2048 * KiB, 2500 * KiB]);
    await expanded.close();
  });

  it('in a sparse file of a tar archive', async () => {
    const stored = Buffer.concat([bytes.subarray(100 * KiB, 102 * KiB), bytes.subarray(1500 * KiB, 1600 * KiB)]);
    const packed: DiskBytes = {
      path: 'pieces',
      sizeBytes: stored.length,
      read: async (offset, length) => stored.subarray(offset, offset + length),
    };
    const pieces = [
      { offset: 100 * KiB, sizeBytes: 2 * KiB },
      { offset: 1500 * KiB, sizeBytes: 100 * KiB },
      { offset: 2500 * KiB, sizeBytes: 0 },
    ];
    expect(await extentsOf(sparseFile(packed, { pieces, sizeBytes: bytes.length }))).toEqual([
      { offset: 64 * KiB, sizeBytes: 64 * KiB },
      { offset: 1472 * KiB, sizeBytes: 128 * KiB },
      { offset: 2496 * KiB, sizeBytes: 4 * KiB }, // where its map ends
    ]);
  });
});
