import { describe, expect, it } from '@jest/globals';
import { unreadable } from '../../src/disk/bytes.js';
import { PublishError } from '../../src/error.js';

describe('unreadable', () => {
  it.each([
    ['ENOENT', /^disk.raw does not exist$/, /relative to the config file/],
    ['EACCES', /^disk.raw may not be read$/, /chown/],
    ['EIO', /the disk reports an error/, /again/],
    ['ELOOP', /^disk.raw could not be read: ELOOP/, /source.path/],
  ])('says what %s means and what to do', (code, message, hint) => {
    const cause = Object.assign(new Error(`${code}: as the system calls it`), { code });
    expect(unreadable('disk.raw', cause)).toMatchObject({
      code: 'source',
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
      cause,
    });
  });

  it('passes on what has been explained already', () => {
    const error = new PublishError('source', 'disk.raw is empty');
    expect(unreadable('disk.raw', error)).toBe(error);
  });
});
