import type { FileHandle } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { readFully } from '../../src/disk/bytes.js';
import { PublishError } from '../../src/error.js';

/** Reads from a disk whose every read fails. */
function readFailing(error: Error): Promise<number> {
  const handle = { read: () => Promise.reject(error) } as unknown as FileHandle;
  return readFully(
    { handle, path: 'disk.raw', offset: 0, sizeBytes: 1, fileSizeBytes: 1, modifiedMs: 0 },
    new Uint8Array(1),
    0,
  );
}

describe('a read that fails', () => {
  it.each([
    ['ENOENT', /^disk.raw does not exist$/, /relative to the config file/],
    ['EACCES', /^disk.raw can't be read: permission denied$/, /chown/],
    ['EIO', /the disk reports an error/, /again/],
    ['ELOOP', /^disk.raw can't be read: ELOOP/, /source.path/],
  ])('explains %s and what to do', async (code, message, hint) => {
    const cause = Object.assign(new Error(`${code}: as the system calls it`), { code });
    await expect(readFailing(cause)).rejects.toMatchObject({
      code: 'source',
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
      cause,
    });
  });

  it('passes on an error that is explained already', async () => {
    const error = new PublishError('source', 'disk.raw is empty');
    await expect(readFailing(error)).rejects.toBe(error);
  });
});
