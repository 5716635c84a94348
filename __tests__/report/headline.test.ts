import { describe, expect, it } from '@jest/globals';
import { headline } from '../../src/report/headline.js';
import type { FailureResult, RunResult } from '../../src/report/result.js';
import { change, image, inRegion, runResult } from '../support/results.js';

const six = ['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2', 'eu-west-1', 'eu-west-2'];
const inAll = (isPublic: boolean) => [
  image(
    'my-os',
    six.map((region) => inRegion(region, { public: isPublic })),
  ),
];
const inSome = [
  image(
    'my-os',
    six.map((region, at) => inRegion(region, { public: at < 2 })),
  ),
];
const failure = (more: Partial<FailureResult> = {}): FailureResult => ({
  code: 'aws',
  message: 'no',
  bestEffort: false,
  ...more,
});
const publish = change({ resource: { kind: 'launch permission' }, action: 'publish', from: 'private', to: 'all' });
const failed = { outcome: 'failed', complete: false } as const;

describe('the first line of a page', () => {
  it.each<[string, Partial<RunResult>, string]>([
    ['publish', { images: inAll(true) }, '✅ publish: public in all 6 regions'],
    ['publish', { images: [...inAll(true), ...inAll(true)] }, '✅ publish: 2 images public in all 6 regions'],
    ['publish', { images: inAll(false) }, '✅ publish: nothing is public'],
    ['publish', { images: inSome, complete: false }, '⚠️ publish: public in 2 of 6 regions, not complete'],
    [
      'publish',
      { ...failed, images: inAll(false), changes: [change()], failures: [failure()] },
      '❌ publish failed, nothing is public',
    ],
    [
      'publish',
      { ...failed, images: inAll(false), failures: [failure()] },
      '❌ publish failed, nothing was changed, nothing is public',
    ],
    [
      'publish',
      { ...failed, images: inSome, changes: [change()], failures: [failure()] },
      '❌ publish failed, public in 2 of 6 regions',
    ],
    [
      'publish',
      { ...failed, images: inSome, changes: [change()], failures: [failure({ code: 'timeout' })] },
      '⏳ publish ran out of time, public in 2 of 6 regions',
    ],
    [
      'publish',
      { outcome: 'cancelled', complete: false, images: inAll(false), changes: [change()] },
      '⏹️ publish was cancelled, nothing is public',
    ],
    [
      'publish',
      { ...failed, images: [image('my-os', [inRegion('us-east-1', { public: 'unknown' })])], failures: [failure()] },
      '❌ publish failed, nothing was changed, unknown what is public',
    ],
    ['create', { images: inAll(false) }, '✅ create: nothing is public'],
    ['unpublish', { images: inAll(false) }, '✅ unpublish: nothing is public'],
    [
      'unpublish',
      { images: inAll(true), changes: [change({ outcome: 'planned' })], complete: false },
      '📝 unpublish (dry run): 1 change to make; now public in all 6 regions',
    ],
    ['cleanup', { images: [], changes: [change(), change()] }, '✅ cleanup: 2 changes made'],
    [
      'plan',
      { images: inAll(false), complete: false, changes: [change({ outcome: 'planned' })] },
      '📝 plan: 1 change to make; now nothing is public',
    ],
    ['plan', { images: inAll(true) }, '✅ plan: nothing to change, public in all 6 regions'],
    [
      'plan',
      { ...failed, images: inAll(false), failures: [failure(), failure({ bestEffort: true })] },
      '❌ plan: publish would fail with 1 problem; now nothing is public',
    ],
    ['verify', { images: inAll(true) }, '✅ verify: AWS is as the config says, public in all 6 regions'],
    [
      'verify',
      { ...failed, images: inAll(true), failures: six.map((region) => failure({ code: 'drift', region })) },
      '❌ verify: 1 difference, public in all 6 regions',
    ],
    ['list', { images: inAll(true) }, '✅ list: public in all 6 regions'],
    ['check', { images: [image('my-os', [])] }, '✅ check: 1 image checked, no problems'],
    ['check', { ...failed, images: [], failures: [failure({ code: 'config' })] }, '❌ check: 1 problem'],
    ['auto', { ...failed, images: [], failures: [failure({ code: 'input' })] }, '❌ ami-publish could not start'],
    [
      'rehearse',
      { rehearsal: { assumptions: [] }, images: inAll(true) },
      '✅ Rehearsal: publish would succeed; then public in all 6 regions',
    ],
    [
      'rehearse',
      { ...failed, rehearsal: { assumptions: [] }, images: inAll(false), failures: [failure()] },
      '❌ Rehearsal: publish would fail with 1 problem',
    ],
  ])('of %s, %#', (command, more, line) => {
    const { mark, title } = headline(runResult({ command, ...more }));
    expect(`${mark} ${title}`).toBe(line);
  });

  it.each<[string, Partial<RunResult>, readonly string[]]>([
    [
      'plan',
      { changes: [change({ outcome: 'planned' }), { ...publish, outcome: 'planned' }] },
      ['Run `publish` to create 1 AMI and make 1 AMI public.'],
    ],
    [
      'publish',
      { ...failed, changes: [change()], failures: [failure(), failure({ message: 'other' })] },
      ['Fix these problems and run again.', 'What was created is kept and used again.'],
    ],
    [
      'publish',
      { outcome: 'cancelled', changes: [change()] },
      ['Everything created so far is kept. Run again to continue.'],
    ],
    ['publish', { images: inAll(true) }, []],
  ])('of %s says what to do next, %#', (command, more, next) => {
    expect(headline(runResult({ command, ...more })).next).toEqual(next);
  });

  it('says of a rehearsal that nothing of it exists', () => {
    expect(headline(runResult({ command: 'rehearse', rehearsal: { assumptions: [] } })).next).toEqual([
      'No AWS account was used: what this page shows exists only in the rehearsal.',
    ]);
  });
});
