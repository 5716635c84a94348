import { describe, expect, it } from '@jest/globals';
import { drawSample, type Sample, seedOf } from '../../../src/resources/snapshot-content/sample.js';

function blocksOf(sample: Sample): number[] {
  return Array.from({ length: sample.total }, (_, block) => block).filter((block) => sample.has(block));
}

describe('a sample of the blocks of a volume', () => {
  it.each([
    [2048, 5, 103],
    [2048, 100, 2048],
    [2048, 0.0001, 1],
    [3, 34, 2],
    [40_960, 2.5, 1024],
  ])('of %s blocks, %s %%: %s', (total, percent, count) => {
    const sample = drawSample(total, percent, '0123456789abcdef');
    expect(sample.count).toBe(count);
    expect(blocksOf(sample)).toHaveLength(count);
    expect([sample.has(-1), sample.has(total)]).toEqual([false, false]);
  });

  it('is the same for a seed on every machine, and another for another', () => {
    expect(blocksOf(drawSample(2048, 0.5, '0123456789abcdef'))).toEqual([
      73, 150, 386, 495, 735, 1210, 1490, 1562, 1701, 1767, 1996,
    ]);
    expect(blocksOf(drawSample(2048, 5, 'a'))).toEqual(blocksOf(drawSample(2048, 5, 'a')));
    expect(blocksOf(drawSample(2048, 5, 'a'))).not.toEqual(blocksOf(drawSample(2048, 5, 'b')));
  });

  it('is drawn from the whole volume', () => {
    const counts = [0, 0, 0, 0];
    for (let run = 0; run < 100; run += 1) {
      for (const block of blocksOf(drawSample(2048, 5, seedOf('run', run)))) {
        const quarter = Math.floor(block / 512);
        counts[quarter] = (counts[quarter] ?? 0) + 1;
      }
    }
    // 10,300 blocks: 2,575 are expected in each quarter, and 200 are more than four standard deviations.
    for (const count of counts) expect(Math.abs(count - 2575)).toBeLessThan(200);
  });
});
