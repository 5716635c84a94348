import { expect, it } from '@jest/globals';
import { manifestText } from '../../src/report/manifest.js';
import { timesPath, timesText } from '../../src/report/times.js';
import { change, image, inRegion, marketplaceVersion, runResult } from '../support/results.js';

it('says what exists, what is public and what is missing', () => {
  const { imageId: _, snapshotId: __, ...missing } = inRegion('ap-south-1', { state: 'missing' });
  const result = runResult({
    outcome: 'failed',
    complete: false,
    images: [image('my-os', [inRegion('us-east-1', { public: true, sharedWith: ['123456789012'] }), missing])],
    changes: [change({ from: undefined })],
    failures: [{ code: 'aws', message: 'No.', region: 'ap-south-1', bestEffort: false }],
    warnings: ['Slow.'],
  });
  const manifest = JSON.parse(manifestText(result));
  expect(Object.keys(manifest)).toEqual([
    'changes',
    'command',
    'complete',
    'dataDisks',
    'failures',
    'images',
    'marketplace',
    'missing',
    'outcome',
    'owners',
    'publicRegions',
    'sources',
    'targets',
    'version',
    'warnings',
  ]);
  expect(manifest).toMatchObject({
    version: 1,
    outcome: 'failed',
    complete: false,
    publicRegions: ['us-east-1'],
    missing: [{ image: 'my-os', region: 'ap-south-1', state: 'missing' }],
    failures: [{ region: 'ap-south-1', image: null }],
    warnings: ['Slow.'],
  });
  expect(manifest.images[0].regions).toEqual([
    expect.objectContaining({ region: 'ap-south-1', imageId: null, snapshotId: null }),
    expect.objectContaining({ region: 'us-east-1', imageId: 'ami-us-east-1', sharedWith: ['123456789012'] }),
  ]);
  expect(manifest.changes[0]).toMatchObject({ from: null, outcome: 'done' });
});

it('has every Marketplace change set with its page', () => {
  const { marketplace } = JSON.parse(manifestText(runResult({ marketplace: [marketplaceVersion] })));
  const page = 'https://aws.amazon.com/marketplace/management/requests';
  expect(marketplace).toMatchObject([{ ...marketplaceVersion, changeSets: [{ url: `${page}/set-1` }, {}, {}] }]);
});

it('is the same text in whatever order the regions ended', () => {
  const regions = [inRegion('us-east-1'), inRegion('eu-west-1')];
  expect(manifestText(runResult({ images: [image('my-os', regions)] }))).toBe(
    manifestText(runResult({ images: [image('my-os', regions.toReversed())] })),
  );
});

it('is the same text at whatever time, and in whatever order the regions warned', () => {
  const later = { startedAt: '2027-02-03T04:05:06.000Z', finishedAt: '2027-02-03T05:05:06.000Z' };
  const timeline = [{ accountId: '123456789012', region: 'us-east-1', label: 'copy', start: 0, end: 1 }];
  expect(manifestText(runResult({ ...later, timeline, warnings: ['b', 'a'] }))).toBe(
    manifestText(runResult({ warnings: ['a', 'b'] })),
  );
});

it('has sorted keys at every depth, whatever they are called', () => {
  const text = manifestText(
    runResult({ changes: [change({ to: JSON.parse('{"z":1,"__proto__":{"b":1,"a":2},"B":0}') })] }),
  );
  expect(text).toContain(
    '"to": {\n        "B": 0,\n        "__proto__": {\n          "a": 2,\n          "b": 1\n        },\n',
  );
});

it('names the owner accounts of each partition', () => {
  const regions = [
    inRegion('us-east-1'),
    inRegion('eu-west-1', { accountId: '000000000001' }),
    inRegion('cn-north-1', { partition: 'aws-cn', accountId: '210987654321' }),
  ];
  expect(JSON.parse(manifestText(runResult({ images: [image('my-os', regions)] }))).owners).toEqual({
    aws: ['000000000001', '123456789012'],
    'aws-cn': ['210987654321'],
  });
});

it('has the times of the run in a file beside it', () => {
  expect(['manifest.json', 'a/b', 'a/.json', 'x.JSON'].map(timesPath)).toEqual([
    'manifest.times.json',
    'a/b.times.json',
    'a/.json.times.json',
    'x.times.json',
  ]);
  const timeline = [{ accountId: '123456789012', region: 'us-east-1', label: 'copy', start: 0, end: 1000 }];
  expect(JSON.parse(timesText(runResult({ timeline })))).toEqual({
    version: 1,
    command: 'create',
    startedAt: '2026-01-01T00:00:00.000Z',
    finishedAt: '2026-01-01T01:02:03.000Z',
    timeline: [
      {
        accountId: '123456789012',
        region: 'us-east-1',
        label: 'copy',
        startedAt: '1970-01-01T00:00:00.000Z',
        finishedAt: '1970-01-01T00:00:01.000Z',
      },
    ],
  });
});
