import { describe, expect, it } from '@jest/globals';
import { describeRegions, regionLines } from '../../src/report/regions.js';

const thirty = Array.from({ length: 30 }, (_, at) => `r-${String(at).padStart(2, '0')}`);

describe('regions in words', () => {
  it.each([
    ['one', ['b'], ['a', 'b', 'c'], 'b'],
    ['a few, by name', ['c', 'a'], ['a', 'b', 'c', 'd'], 'a, c'],
    ['the only one', ['a'], ['a'], 'a'],
    ['both', ['b', 'a'], ['a', 'b'], 'a, b'],
    ['all', thirty, thirty, 'all 30 regions'],
    ['all but one', thirty.slice(1), thirty, '29 of 30 regions, not r-00'],
    ['some', thirty.slice(0, 4), thirty, '4 of 30 regions: r-00, r-01, r-02, r-03'],
    ['each once', ['a', 'a'], ['a', 'b'], 'a'],
    ['none', [], ['a'], ''],
  ])('%s', (_, some, all, text) => {
    expect(describeRegions(some, all)).toBe(text);
  });

  it('has three names on a line', () => {
    expect(regionLines('5 of 30 regions: a, b, c, d, e')).toEqual(['5 of 30 regions: a, b, c', 'd, e']);
  });
});
