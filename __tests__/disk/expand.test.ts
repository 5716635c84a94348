import { mkdir, readdir } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { expand } from '../../src/disk/expand.js';
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
