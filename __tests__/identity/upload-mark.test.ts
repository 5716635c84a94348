import { describe, expect, it } from '@jest/globals';
import { formatMark, isUnfinishedUpload, readMark, type UploadMark } from '../../src/identity/upload-mark.js';

const key = 'ami-publish:upload';

describe('the mark of an upload', () => {
  it.each<[UploadMark, string]>([
    [{ blocks: 0, of: 2048, skip: 'none', isSealed: false, atMs: undefined }, '0/2048 skip:none'],
    [{ blocks: 5, of: 2048, skip: 'zeros', isSealed: false, atMs: 0 }, '5/2048 skip:zeros 1970-01-01T00:00:00.000Z'],
    [{ blocks: 9, of: 9, skip: 'holes', isSealed: true, atMs: 0 }, '9/9 skip:holes sealed 1970-01-01T00:00:00.000Z'],
  ])('%j', (mark, text) => {
    expect(formatMark(mark)).toBe(text);
    expect(readMark({ [key]: text })).toEqual(mark);
  });

  it.each<[string, string, string | undefined, boolean]>([
    ['of a pending snapshot', 'pending', '0/2048 skip:none', true],
    ['that somebody has changed', 'pending', 'yes', true],
    ['of a sealed snapshot', 'pending', '2048/2048 skip:none sealed 2026-01-01T00:00:00.000Z', false],
    ['of a completed snapshot', 'completed', '5/2048 skip:none', false],
    ['that a copy does not have', 'pending', undefined, false],
  ])('%s', (_, state, mark, expected) => {
    expect(isUnfinishedUpload({ state, tags: mark === undefined ? {} : { [key]: mark } })).toBe(expected);
  });
});
