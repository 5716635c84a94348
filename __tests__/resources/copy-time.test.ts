import { describe, expect, it } from '@jest/globals';
import { copyMinutes, neededThroughput } from '../../src/resources/snapshot/copy-time.js';
import type { WantedImage, WantedSnapshot } from '../../src/run/wanted.js';

describe('the throughput that copies need', () => {
  it.each([
    // The example of AWS's documentation.
    [[{ sizeMiB: 225_000, minutes: 15 }], 250],
    [[{ sizeMiB: 450_000, minutes: 15 }], 500],
    [
      [
        { sizeMiB: 225_000, minutes: 15 },
        { sizeMiB: 225_000, minutes: 30 },
      ],
      375,
    ],
    [[{ sizeMiB: 8192, minutes: 2880 }], 1],
    [[], 0],
  ])('%j: %d MiB/s', (copies, expected) => {
    expect(neededThroughput(copies)).toBe(expected);
  });
});

describe('of images that share a snapshot', () => {
  const shared = {} as WantedSnapshot;
  const image = (minutes: number | undefined, snapshot = shared): WantedImage =>
    ({ config: { snapshot_copy_minutes: minutes }, recipe: { snapshot, devices: [] } }) as unknown as WantedImage;

  it.each<[string, WantedImage[], number | undefined]>([
    ['the shortest time counts', [image(60), image(15), image(undefined)], 15],
    ['none counts where none is given', [image(undefined)], undefined],
    ['another snapshot does not count', [image(15, {} as WantedSnapshot)], undefined],
  ])('%s', (_, images, expected) => {
    expect(copyMinutes({ images }, shared)).toBe(expected);
  });
});
