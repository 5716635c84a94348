import { expect, it } from '@jest/globals';
import { manifestText } from '../../src/report/manifest.js';
import { recordPath, recordText } from '../../src/report/run-record.js';
import { change, image, inRegion, marketplaceVersion, runResult } from '../support/results.js';

it('says what exists, what is public and what is missing', () => {
  const { imageId: _, snapshotId: __, ...missing } = inRegion('ap-south-1', { state: 'missing' });
  const result = runResult({
    outcome: 'failed',
    complete: false,
    images: [image('my-os', [inRegion('us-east-1', { public: true, sharedWith: ['123456789012'] }), missing])],
    failures: [{ code: 'aws', message: 'No.', region: 'ap-south-1', bestEffort: false }],
  });
  const manifest = JSON.parse(manifestText(result));
  expect(Object.keys(manifest)).toEqual([
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
  ]);
  expect(manifest).toMatchObject({
    version: 1,
    outcome: 'failed',
    complete: false,
    publicRegions: ['us-east-1'],
    missing: [{ image: 'my-os', region: 'ap-south-1', state: 'missing' }],
    failures: [{ region: 'ap-south-1', image: null }],
  });
  expect(manifest.images[0].regions).toEqual([
    expect.objectContaining({ region: 'ap-south-1', imageId: null, snapshotId: null }),
    expect.objectContaining({ region: 'us-east-1', imageId: 'ami-us-east-1', sharedWith: ['123456789012'] }),
  ]);
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

it('is the same text for the run that did everything and the one that found it so', () => {
  const first = {
    startedAt: '2027-02-03T04:05:06.000Z',
    finishedAt: '2027-02-03T05:05:06.000Z',
    timeline: [{ accountId: '123456789012', region: 'us-east-1', stage: 'copy snapshots' as const, start: 0, end: 1 }],
    changes: [change()],
    warnings: ['Slow.'],
  };
  expect(manifestText(runResult(first))).toBe(manifestText(runResult()));
});

it('of a plan has what is to be approved', () => {
  const planned = change({ outcome: 'planned', from: undefined });
  const { plan } = JSON.parse(manifestText(runResult({ command: 'plan', changes: [planned] })));
  expect(plan).toMatchObject({ digest: expect.stringMatching(/^[0-9a-f]{64}$/), changes: [{ from: null }] });
});

it('has sorted keys at every depth, whatever they are called', () => {
  const text = recordText(
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

it('has what the run did in a file beside it', () => {
  expect(['manifest.json', 'a/b', 'a/.json', 'x.JSON'].map(recordPath)).toEqual([
    'manifest.run.json',
    'a/b.run.json',
    'a/.json.run.json',
    'x.run.json',
  ]);
  const timeline = [
    { accountId: '123456789012', region: 'us-east-1', stage: 'copy snapshots' as const, start: 0, end: 1000 },
  ];
  const record = recordText(runResult({ timeline, changes: [change({ from: undefined })], warnings: ['a', 'b'] }));
  expect(JSON.parse(record)).toEqual({
    version: 1,
    command: 'create',
    outcome: 'succeeded',
    startedAt: '2026-01-01T00:00:00.000Z',
    finishedAt: '2026-01-01T01:02:03.000Z',
    changes: [expect.objectContaining({ from: null, outcome: 'done' })],
    launches: [],
    contentsRead: [],
    warnings: ['a', 'b'],
    timeline: [
      {
        accountId: '123456789012',
        region: 'us-east-1',
        stage: 'copy snapshots',
        startedAt: '1970-01-01T00:00:00.000Z',
        finishedAt: '1970-01-01T00:00:01.000Z',
      },
    ],
  });
});
