import { describe, expect, it } from '@jest/globals';
import { readError } from '../../src/disk/bytes.js';
import { PublishError } from '../../src/error.js';

describe('readError', () => {
  it.each([
    ['ENOENT', /^disk.raw does not exist$/, /relative to the config file/],
    ['EACCES', /^disk.raw can't be read: permission denied$/, /chown/],
    ['EIO', /the disk reports an error/, /again/],
    ['ELOOP', /^disk.raw can't be read: ELOOP/, /source.path/],
  ])('says what %s means and what to do', (code, message, hint) => {
    const cause = Object.assign(new Error(`${code}: as the system calls it`), { code });
    expect(readError('disk.raw', cause)).toMatchObject({
      code: 'source',
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
      cause,
    });
  });

  it('passes on what has been explained already', () => {
    const error = new PublishError('source', 'disk.raw is empty');
    expect(readError('disk.raw', error)).toBe(error);
  });
});
