import { expect, it } from '@jest/globals';
import { describeCost } from '../../../src/resources/snapshot-content/cost.js';

it.each<[number, number, number, number, RegExp]>([
  [1, 1, 2048, 2048, /^at most 2048 blocks \(1\.0 GiB\) of 1 snapshot in 1 region are read\..* 0\.01 USD at most/],
  [
    60,
    30,
    20_480,
    20_480,
    /^at most 1228800 blocks \(600\.0 GiB\) of 60 snapshots in 30 regions .* 180 ListSnapshotBlocks .* 3\.69 USD/,
  ],
  [30, 30, 20_480, 1024, /^at most 30720 blocks \(15\.0 GiB\) .* 0\.09 USD/],
])('%s snapshots in %s regions, of %s blocks %s', (snapshots, regions, total, count, text) => {
  expect(
    describeCost(
      Array.from({ length: snapshots }, () => ({ total, count })),
      regions,
    ),
  ).toMatch(text);
});
