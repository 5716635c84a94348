import { describe, expect, it } from '@jest/globals';
import type { Config } from '../src/config/config.js';
import { type Run, resultKey } from '../src/pipeline/run.js';
import type { ChangeOutcome } from '../src/report/result.js';
import { resultOf } from '../src/result-of.js';

function publicAfter(cancelled: boolean, outcome: ChangeOutcome): boolean | 'unknown' | undefined {
  const region = { region: 'us-east-1', partition: 'aws', state: 'available', sharedWith: [], bestEffort: false };
  const run = {
    clock: { now: () => 0, sleep: async () => {} },
    signal: cancelled ? AbortSignal.abort() : new AbortController().signal,
    changes: [
      {
        change: {
          region: 'us-east-1',
          image: 'my-os',
          resource: 'launch permission',
          action: 'publish',
          from: 'private',
          to: 'all',
        },
        outcome,
      },
    ],
    failures: [],
    timeline: [],
    marketplace: new Map(),
    results: new Map([[resultKey('my-os', 'us-east-1'), { ...region, imageId: 'ami-1', public: false }]]),
  } as unknown as Run;
  const configs = [{ file: 'image.yaml', source: { architecture: 'arm64' }, images: [{ name: 'my-os', groups: [] }] }];
  const facts = { configs: configs as unknown as Config[], disks: undefined, targets: [], warnings: [] };
  return resultOf(run, { ...facts, command: 'publish', startedAt: 0 }).images[0]?.regions[0]?.public;
}

describe('what a run says of an image that it was making public', () => {
  it.each([
    [true, 'unknown', 'unknown'],
    [true, 'failed', false],
    [false, 'unknown', false],
  ] as const)('cancelled: %s, the change %s: public is %s', (cancelled, outcome, expected) => {
    expect(publicAfter(cancelled, outcome)).toBe(expected);
  });
});
