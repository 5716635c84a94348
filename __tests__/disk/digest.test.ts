import { createHash } from 'node:crypto';
import { appendFileSync, truncateSync, utimesSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { digestContent, digestFile } from '../../src/disk/digest.js';
import { failure, MiB, temporaryFolder } from '../support/disk-fixtures.js';

type DigestOptions = Parameters<typeof digestFile>[1];

const file = temporaryFolder();
const partSizeBytes = 64 * 1024;
let hashWorker: URL;

beforeAll(async () => {
  const outfile = file('hash-worker.mjs');
  // A worker thread can't load TypeScript.
  await build({ entryPoints: ['src/hash-worker.ts'], bundle: true, platform: 'node', format: 'esm', outfile });
  hashWorker = pathToFileURL(outfile);
});

function options(more: Partial<DigestOptions> = {}): DigestOptions {
  return { partSizeBytes, signal: new AbortController().signal, onProgress: () => {}, ...more };
}

async function writeDisk(sizeBytes: number): Promise<Buffer> {
  const bytes = Buffer.alloc(sizeBytes);
  for (let at = 0; at < sizeBytes; at += 997) bytes[at] = at % 251;
  await writeFile(file('disk'), bytes);
  return bytes;
}

function sha256(...pieces: Uint8Array[]): Buffer {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest();
}

describe.each([['in a worker'], ['on one thread']])('digestFile %s', (where) => {
  const more = (): Partial<DigestOptions> => (where === 'in a worker' ? { hashWorker } : {});

  it('takes the digests of the blocks of a snapshot instead, the last one padded with zeros', async () => {
    const blockBytes = 512 * 1024;
    const bytes = await writeDisk(5 * blockBytes + 777);
    bytes.fill(0, blockBytes, 2 * blockBytes);
    await writeFile(file('disk'), bytes);
    const padded = Buffer.concat([bytes, Buffer.alloc(blockBytes - 777)]);
    const blocks = [0, 1, 2, 3, 4, 5].map((at) => sha256(padded.subarray(at * blockBytes, (at + 1) * blockBytes)));
    const of = { parts: false, blocks: true };
    const digest = await digestFile(file('disk'), options({ ...more(), partSizeBytes: 2 * blockBytes, of }));
    expect(digest.sha256).toBe(sha256(bytes).toString('hex'));
    expect(Buffer.from(digest.blockSha256 ?? []).equals(Buffer.concat(blocks))).toBe(true);
    expect(digest.partSha256).toEqual([]);
  });

  it.each([1, partSizeBytes - 1, partSizeBytes, partSizeBytes + 1, 3 * partSizeBytes, 40 * partSizeBytes + 12345])(
    'takes the digests of the file and of its parts: %d bytes',
    async (sizeBytes) => {
      const bytes = await writeDisk(sizeBytes);
      const parts: Buffer[] = [];
      for (let at = 0; at < sizeBytes; at += partSizeBytes) parts.push(sha256(bytes.subarray(at, at + partSizeBytes)));
      const progress: number[] = [];
      const digest = await digestFile(file('disk'), options({ ...more(), onProgress: (done) => progress.push(done) }));
      expect(digest).toEqual({
        sizeBytes,
        sha256: sha256(bytes).toString('hex'),
        partSizeBytes,
        partSha256: parts.map((part) => part.toString('base64')),
        compositeSha256: `${sha256(...parts).toString('base64')}-${parts.length}`,
      });
      expect(progress).toHaveLength(parts.length);
      expect(progress.at(-1)).toBe(sizeBytes);
    },
  );

  it('takes those of zeros like any others', async () => {
    const bytes = Buffer.alloc(5 * partSizeBytes + 3);
    bytes[3 * partSizeBytes - 1] = 1;
    await writeFile(file('disk'), bytes);
    const parts = [0, 1, 2, 3, 4, 5].map((at) => sha256(bytes.subarray(at * partSizeBytes, (at + 1) * partSizeBytes)));
    const { partSha256 } = await digestFile(file('disk'), options(more()));
    expect(partSha256).toEqual(parts.map((part) => part.toString('base64')));
  });

  it.each([
    ['grows', () => appendFileSync(file('disk'), 'x'), /its size changed from 655360 to 655361 bytes/],
    ['shrinks', () => truncateSync(file('disk'), 5 * partSizeBytes), /it was truncated/],
    ['is written to', () => utimesSync(file('disk'), 1, 1), /it was modified/],
  ])('refuses a file that %s while it is read', async (_, change, message) => {
    await writeDisk(10 * partSizeBytes);
    // At the first part, when only the second is being read.
    const onProgress = (done: number): void => {
      if (done === partSizeBytes) change();
    };
    const error = await failure(digestFile(file('disk'), options({ ...more(), onProgress })));
    expect(error).toMatchObject({ code: 'source', message: expect.stringMatching(message) });
  });

  it('stops when it is aborted', async () => {
    await writeDisk(10 * partSizeBytes);
    const stop = new AbortController();
    const stopped = digestFile(
      file('disk'),
      options({ ...more(), signal: stop.signal, onProgress: () => stop.abort(new Error('enough')) }),
    );
    await expect(stopped).rejects.toThrow('enough');
  });

  it('starts nothing when it was aborted before', async () => {
    await writeDisk(10 * partSizeBytes);
    const signal = AbortSignal.abort(new Error('enough'));
    const onProgress = (): void => expect('progress').toBe('none');
    await expect(digestFile(file('disk'), options({ ...more(), signal, onProgress }))).rejects.toThrow('enough');
  });
});

it('does not wait for a worker that hashes, when it is aborted', async () => {
  await writeFile(file('hangs.mjs'), 'setInterval(() => {}, 1_000);');
  const stop = new AbortController();
  let reads = 0;
  const content = {
    sizeBytes: 10 * partSizeBytes,
    read: async () => {
      reads += 1;
      if (reads === 4) setImmediate(() => stop.abort(new Error('enough'))); // every buffer waits for the worker
    },
  };
  const more = { hashWorker: pathToFileURL(file('hangs.mjs')), signal: stop.signal };
  await expect(digestContent(content as never, options(more))).rejects.toThrow('enough');
  expect(reads).toBe(4);
});

it('fails, rather than waits forever, when the worker dies', async () => {
  await writeDisk(2 * MiB);
  await writeFile(file('dies.mjs'), 'process.exit(1);');
  const dead = digestFile(file('disk'), options({ hashWorker: pathToFileURL(file('dies.mjs')) }));
  await expect(dead).rejects.toThrow('exited early');
  const missing = digestFile(file('disk'), options({ hashWorker: pathToFileURL(file('missing.mjs')) }));
  await expect(missing).rejects.toThrow();
});
