import { describe, expect, it } from '@jest/globals';
import { narrowed, type Sample, slowness } from '../../../src/upload/ebs-direct/slowness.js';

/** Samples every five seconds, at a steady pace. */
function samples(seconds: number, perSecond: Omit<Sample, 'atMs'>): Sample[] {
  return Array.from({ length: seconds / 5 + 1 }, (_, index) => ({
    atMs: index * 5_000,
    bytes: perSecond.bytes * index * 5,
    attempts: perSecond.attempts * index * 5,
    timedOut: perSecond.timedOut * index * 5,
  }));
}

/** Of the following seconds, with so many bytes more each. */
function later(seconds: number, perSecond: number): Sample[] {
  return samples(seconds, { bytes: perSecond, attempts: 1, timedOut: 0 })
    .slice(1)
    .map((one) => ({ ...one, atMs: one.atMs + 60_000, bytes: one.bytes + 3_000_000_000 }));
}

describe('an upload', () => {
  it.each<[string, readonly Sample[], string | undefined]>([
    ['of which nothing is known', [], undefined],
    ['that is slow for less than a minute', samples(55, { bytes: 1000, attempts: 1, timedOut: 0 }), undefined],
    ['at 2 MB/s', samples(60, { bytes: 2_000_000, attempts: 4, timedOut: 0 }), undefined],
    ['below', samples(60, { bytes: 1_900_000, attempts: 4, timedOut: 0 }), '1.9 MB/s over the last minute'],
    [
      'with a fifth of its requests unanswered',
      samples(60, { bytes: 5_000_000, attempts: 10, timedOut: 2 }),
      '120 of 600 requests had no response in time',
    ],
    ['with too few to say', samples(60, { bytes: 5_000_000, attempts: 19 / 60, timedOut: 19 / 60 }), undefined],
    [
      'with just enough',
      samples(60, { bytes: 5_000_000, attempts: 20 / 60, timedOut: 20 / 60 }).map((one) => ({
        ...one,
        attempts: Math.round(one.attempts),
        timedOut: Math.round(one.timedOut),
      })),
      '20 of 20 requests had no response in time',
    ],
    [
      'that was fast until a minute ago',
      [...samples(60, { bytes: 50_000_000, attempts: 50, timedOut: 0 }), ...later(60, 1_000)],
      '0.0 MB/s over the last minute',
    ],
    ['with fewer', samples(60, { bytes: 5_000_000, attempts: 10, timedOut: 1 }), undefined],
  ])('%s', (_, all, expected) => {
    expect(slowness(all)).toBe(expected);
  });

  it('keeps four blocks in flight', () => {
    expect([256, 64, 9, 5, 4].map(narrowed)).toEqual([128, 32, 4, 4, 4]);
  });
});
