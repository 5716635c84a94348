import { expect, it } from '@jest/globals';
import { manifestText } from '../../src/report/manifest.js';
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
    'version',
    'command',
    'outcome',
    'complete',
    'startedAt',
    'finishedAt',
    'targets',
    'sources',
    'dataDisks',
    'images',
    'publicRegions',
    'missing',
    'marketplace',
    'changes',
    'failures',
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
