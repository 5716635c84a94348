import { describe, expect, it } from '@jest/globals';
import { PublishError } from '../../src/error.js';
import { listParts, partSizeBytes } from '../../src/upload/parts.js';

const MiB = 1024 ** 2;
const GiB = 1024 ** 3;
const TiB = 1024 ** 4;

describe('partSizeBytes', () => {
  it.each([
    [1, 8 * MiB],
    [10_000 * 8 * MiB, 8 * MiB],
    [10_000 * 8 * MiB + 1, 9 * MiB],
    [100 * GiB, 11 * MiB],
    [TiB, 105 * MiB],
    [16 * TiB, 1678 * MiB],
    [10_000 * 5 * GiB, 5 * GiB],
  ])('of a file of %d bytes is %d', (sizeBytes, expected) => {
    expect(partSizeBytes(sizeBytes)).toBe(expected);
    expect(Math.ceil(sizeBytes / expected)).toBeLessThanOrEqual(10_000);
  });

  it('refuses what S3 does not take', () => {
    expect(() => partSizeBytes(10_000 * 5 * GiB + 1)).toThrow(PublishError);
  });
});

describe('listParts', () => {
  it('counts from 1, and the last part may be shorter', () => {
    expect(listParts({ sizeBytes: 25, partSizeBytes: 10, partSha256: ['a', 'b', 'c'] })).toEqual([
      { number: 1, offset: 0, sizeBytes: 10, sha256: 'a' },
      { number: 2, offset: 10, sizeBytes: 10, sha256: 'b' },
      { number: 3, offset: 20, sizeBytes: 5, sha256: 'c' },
    ]);
  });
});
