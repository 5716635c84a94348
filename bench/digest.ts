/**
 * `npm run bench:digest`: all of an image's digests in one pass (SHA-256 of the file and of each part) beside one plain
 * SHA-256 pass over the same file, in turn, so that a slow machine slows both; quote the ratio.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestFile } from '../src/disk/digest.js';

const sizeMiB = Number(process.argv[2] ?? 1024);
const runs = Number(process.argv[3] ?? 5);
const MiB = 1024 ** 2;
const hashWorker = new URL('../dist/hash-worker/index.js', import.meta.url);

const directory = await mkdtemp(join(tmpdir(), 'ami-publish-bench-'));
const path = join(directory, 'disk.raw');
const file = await open(path, 'w');
for (let written = 0; written < sizeMiB; written += 1) await file.write(Buffer.alloc(MiB, written));
await file.close();

async function seconds(step: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await step();
  return (performance.now() - start) / 1000;
}

async function plainPass(): Promise<void> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: MiB })) hash.update(chunk as Buffer);
  hash.digest();
}

const allDigests = (): Promise<unknown> =>
  digestFile(path, { partSizeBytes: 8 * MiB, signal: new AbortController().signal, hashWorker, onProgress: () => {} });

/** Other work on the machine only ever adds time, so the best run is the one that says most. */
const best = (values: readonly number[]): number => Math.min(...values);

try {
  await plainPass(); // warms the file cache
  const plain: number[] = [];
  const all: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    plain.push(await seconds(plainPass));
    all.push(await seconds(allDigests));
  }
  const rate = (time: number): string => `${Math.round(sizeMiB / time)} MiB/s`;
  console.log(
    `node ${process.version}, ${sizeMiB} MiB: all digests ${rate(best(all))}, plain SHA-256 ${rate(best(plain))} (best of ${runs}): ratio of times ${(best(all) / best(plain)).toFixed(2)}`,
  );
} finally {
  await rm(directory, { recursive: true, force: true });
}
