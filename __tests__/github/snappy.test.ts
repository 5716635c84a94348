import { describe, expect, it } from '@jest/globals';
import { fromSnappy } from '../../src/github/snappy.js';
import { asSnappy } from './fake-github.js';

const bytes = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');

describe("a block in Snappy's format", () => {
  it.each([
    ['nothing', '00', ''],
    ['a literal', '03 08 616263', 'abc'],
    ['a copy that reaches into itself', '07 08 786162 01 02', 'xababab'],
    ['a copy with an offset of two bytes', '06 08 616263 0a 0300', 'abcabc'],
    ['a copy with an offset of four bytes', '06 08 616263 0b 03000000', 'abcabc'],
  ])('holds %s', (_, block, text) => {
    expect(fromSnappy(bytes(block), 100).toString()).toBe(text);
  });

  it('holds long literals', () => {
    const long = Buffer.from('0123456789é'.repeat(20_000));
    expect(fromSnappy(asSnappy(long), 1_000_000).equals(long)).toBe(true);
  });

  it.each([
    ['no length', ''],
    ['a length without an end', 'ffffffffffff'],
    ['less than its length', '04 08 616263'],
    ['more than its length', '02 08 616263'],
    ['half a literal', '03 08 6162'],
    ['half a copy', '07 08 786162 01'],
    ['a copy of nothing', '07 08 786162 01 00'],
    ['a copy from before its beginning', '07 08 786162 01 04'],
  ])('with %s is damaged', (_, block) => {
    expect(() => fromSnappy(bytes(block), 100)).toThrow('it is damaged');
  });

  it('is not larger than it may be', () => {
    expect(() => fromSnappy(bytes('ffffffff0f 00 61'), 100)).toThrow('it is larger than 100 bytes');
  });
});
