import { describe, expect, it } from '@jest/globals';
import { blockSha256, zeroBlockSha256 } from '../../../src/disk/blocks.js';
import { compareBlock, type Difference } from '../../../src/resources/snapshot-content/compare.js';

const data = blockSha256(Buffer.from('data'));
const other = blockSha256(Buffer.from('other'));

describe('a block is compared with what it has to be', () => {
  it.each<[string, Uint8Array, boolean, Uint8Array | undefined, boolean, Difference | undefined]>([
    ['the same data', data, true, data, false, undefined],
    ['the same data, encrypted', data, true, data, true, undefined],
    ['other data', data, true, other, false, 'different'],
    ['zeros for data', data, true, zeroBlockSha256, false, 'different'],
    ['data for zeros', zeroBlockSha256, true, data, false, 'different'],
    ["data behind the disk's end", zeroBlockSha256, false, data, false, 'different'],
    ['written zeros', zeroBlockSha256, true, zeroBlockSha256, true, undefined],
    ['nothing for data', data, true, undefined, false, 'lacking'],
    ['nothing for data, encrypted', data, true, undefined, true, 'lacking'],
    ['nothing for zeros', zeroBlockSha256, true, undefined, false, undefined],
    ['nothing for zeros, encrypted', zeroBlockSha256, true, undefined, true, 'random'],
    ["nothing behind the disk's end, encrypted", zeroBlockSha256, false, undefined, true, undefined],
  ])('%s', (_, sha256, isNeeded, found, isEncrypted, difference) => {
    expect(compareBlock({ sha256, isNeeded }, found, isEncrypted)).toBe(difference);
  });
});
