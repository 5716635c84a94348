import { describe, expect, it } from '@jest/globals';
import { createMeter } from '../../src/report/progress.js';

const MiB = 1024 ** 2;
type Sample = readonly [seconds: number, doneMiB: number];

/** So many MiB a second, shown each second. */
function steady(from: number, to: number, startMiB: number, perSecond: number): Sample[] {
  return Array.from({ length: to - from }, (_, at) => [from + at + 1, startMiB + (at + 1) * perSecond]);
}

describe('progress is shown with the rate and the time left', () => {
  it.each<[string, readonly Sample[], string]>([
    ['of all, within the first minute', steady(0, 30, 0, 2), '60.0 MiB of 1.0 GiB  5 %  2.0 MiB/s  8m02s left'],
    [
      'of the last minute, after a slow start',
      [...steady(0, 600, 0, 0.125), ...steady(600, 660, 75, 8)],
      '555.0 MiB of 1.0 GiB  54 %  8.0 MiB/s  59s left',
    ],
    [
      'of the last minute, where it has become slower',
      [...steady(0, 60, 0, 8), ...steady(60, 120, 480, 1)],
      '540.0 MiB of 1.0 GiB  52 %  1.0 MiB/s  8m04s left',
    ],
    [
      'of none, after a minute without any',
      [...steady(0, 60, 0, 8), ...steady(60, 120, 480, 0)],
      '480.0 MiB of 1.0 GiB  46 %',
    ],
  ])('%s', (_, samples, expected) => {
    const meter = createMeter({ atMs: 0, bytes: 0 });
    const lines = samples.map(([seconds, done]) => meter(seconds * 1000, done * MiB, 1024 * MiB));
    expect(lines.at(-1)).toBe(expected);
  });

  it('without what an earlier run has done', () => {
    const meter = createMeter();
    expect(meter(0, 512 * MiB, 1024 * MiB)).toBe('512.0 MiB of 1.0 GiB  50 %');
    expect(meter(4000, 520 * MiB, 1024 * MiB)).toBe('520.0 MiB of 1.0 GiB  50 %  2.0 MiB/s  4m12s left');
  });

  it('with each of many calls within a second', () => {
    const meter = createMeter({ atMs: 0, bytes: 0 });
    for (let ms = 10; ms < 90_000; ms += 10) meter(ms, ms * 1024, 1024 * MiB);
    expect(meter(90_000, 90_000 * 1024, 1024 * MiB)).toBe('87.9 MiB of 1.0 GiB  8 %  1000.0 KiB/s  15m59s left');
  });
});
