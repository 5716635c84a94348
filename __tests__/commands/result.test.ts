import { expect, it } from '@jest/globals';
import { type Facts, resultOf } from '../../src/commands/result.js';
import { PublishError } from '../../src/error.js';
import { manifestText } from '../../src/report/manifest.js';
import { outputs } from '../../src/report/outputs.js';
import { recordText } from '../../src/report/run-record.js';
import { summaryText } from '../../src/report/summary.js';
import { createLedger, recordImage } from '../../src/run/ledger.js';
import { inRegion, marketplaceVersion } from '../support/results.js';

const regions = ['us-east-1', 'eu-west-1', 'ap-south-1'];
const images = ['os-b', 'os-a'];
const places = regions.flatMap((region) => images.map((image) => ({ accountId: '123456789012', region, image })));

/** The same values in an order that the seed decides. */
function shuffled<T>(values: readonly T[], seed: number): T[] {
  let state = seed;
  const keyed = values.map((value) => {
    state = (state * 48_271) % 2_147_483_647;
    return { value, key: state };
  });
  return keyed.toSorted((a, b) => a.key - b.key).map(({ value }) => value);
}

/** What people and programs read of one run whose steps ended in an order that the seed decides. */
function texts(seed: number): string[] {
  const ledger = createLedger();
  const here = shuffled(places, seed);
  for (const { image, region } of here) recordImage(ledger, image, inRegion(region));
  for (const place of here) {
    ledger.changes.push({
      change: { ...place, resource: { kind: 'image tags' }, action: 'update', from: {}, to: { a: 'b' } },
      outcome: 'failed',
    });
    ledger.failures.push({ ...place, bestEffort: false, error: new PublishError('aws', `refused ${place.image}`) });
    ledger.timeline.push({ ...place, stage: 'copy snapshots', start: 1_000, end: 2_000 });
    ledger.contents.push({
      ...place,
      snapshotId: `snap-${place.region}-${place.image}`,
      images: [place.image],
      sha256: '',
      percent: 100,
      readAt: '2026-01-01T00:00:00.000Z',
      isRecorded: false,
    });
    const launch = { bootMode: 'uefi', outcome: 'passed' as const, seconds: 1, about: 'proof', console: 'login:' };
    ledger.bootTests.push({
      ...place,
      imageId: 'ami-1',
      outcome: 'passed',
      about: 'on two types',
      at: '2026-01-01T00:00:00.000Z',
      isRecorded: false,
      launches: shuffled(['m7i.large', 't3.micro'], seed).map((instanceType) => ({ ...launch, instanceType })),
    });
  }
  for (const image of shuffled(images, seed)) ledger.marketplace.set(image, { ...marketplaceVersion, image });
  const facts: Facts = {
    configs: [],
    disks: undefined,
    accounts: [],
    names: new Map(),
    targets: [],
    warnings: shuffled(regions, seed).map((region) => `look at ${region}`),
  };
  const result = resultOf(ledger, facts, { command: 'publish', startedAt: 0, finishedAt: 5_000, cancelled: false });
  const { values } = outputs(result, { group: undefined, manifest: 'm.json', shardBy: 'image' });
  return [manifestText(result), recordText(result), summaryText(result, 'm.json'), JSON.stringify(values)];
}

it.each([2, 3, 5, 8, 13])('a run reads alike in whatever order its steps end (%i)', (seed) => {
  expect(texts(seed)).toEqual(texts(1));
});
