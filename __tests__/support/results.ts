import type {
  ChangeResult,
  ImageRegionResult,
  ImageResult,
  MarketplaceResult,
  RunResult,
} from '../../src/report/result.js';

/** An image in a region as a successful run leaves it. */
export function inRegion(region: string, more: Partial<ImageRegionResult> = {}): ImageRegionResult {
  return {
    accountId: '123456789012',
    region,
    partition: 'aws',
    imageId: `ami-${region}`,
    snapshotId: `snap-${region}`,
    snapshotIds: [`snap-${region}`],
    state: 'available',
    public: false,
    sharedWith: [],
    ssmParameters: [],
    bestEffort: false,
    ...more,
  };
}

export function image(
  name: string,
  regions: readonly ImageRegionResult[],
  more: Partial<ImageResult> = {},
): ImageResult {
  return { name, config: 'image.yaml', architecture: 'x86_64', groups: [], regions, ...more };
}

/** A version that was made, changed, and for which older ones were restricted. */
export const marketplaceVersion: MarketplaceResult = {
  image: 'my-os',
  entityId: 'prod-1',
  versionTitle: '1.0 | *',
  state: 'public',
  changeSets: [
    { kind: 'add', id: 'set-1', status: 'SUCCEEDED' },
    { kind: 'update', id: 'set-2', status: 'APPLYING' },
    { kind: 'restrict', id: 'set-3', status: 'PREPARING' },
  ],
};

export function change(more: Partial<ChangeResult> = {}): ChangeResult {
  return {
    accountId: '123456789012',
    region: 'us-east-1',
    image: 'my-os',
    resource: { kind: 'image' },
    action: 'create',
    from: null,
    to: { bootMode: 'uefi' },
    outcome: 'done',
    ...more,
  };
}

export function runResult(more: Partial<RunResult> = {}): RunResult {
  return {
    command: 'create',
    outcome: 'succeeded',
    complete: true,
    startedAt: '2026-01-01T00:00:00.000Z',
    finishedAt: '2026-01-01T01:02:03.000Z',
    targets: [{ name: '123456789012', partition: 'aws', accountId: '123456789012', homeRegion: 'us-east-1' }],
    sources: [
      {
        config: 'image.yaml',
        path: 'disk.raw',
        architecture: 'x86_64',
        format: 'raw',
        sha256: 'ab'.repeat(32),
        fileSizeBytes: 1024,
        virtualSizeBytes: 1024,
      },
    ],
    dataDisks: [],
    images: [image('my-os', [inRegion('us-east-1'), inRegion('eu-west-1')])],
    marketplace: [],
    changes: [],
    failures: [],
    warnings: [],
    timeline: [],
    ...more,
  };
}
