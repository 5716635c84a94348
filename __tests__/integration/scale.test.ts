import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Workspace } from '../support/action.js';
import { ec2 } from '../support/aws.js';
import { rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { campaign } from '../support/interruptions.js';
import { openWorld } from '../support/open-world.js';
import type { TestRequest, TestWorld } from '../support/world.js';

const partner = '210987654321';
const imageCount = campaign ? 20 : 6;
const regionCount = 30;
/** Of the images these have a snapshot of their own; all others share one. */
const separate = 3;

/** Every region of the partition, as `settings.regions` has them, opted in; those before the thirtieth. */
const regions = [
  ...['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2', 'ca-central-1', 'ca-west-1', 'mx-central-1', 'sa-east-1'],
  ...['eu-central-1', 'eu-central-2', 'eu-north-1', 'eu-south-1', 'eu-south-2', 'eu-west-1', 'eu-west-2', 'eu-west-3'],
  ...['ap-east-1', 'ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-south-1', 'ap-south-2', 'ap-southeast-1'],
  ...['ap-southeast-2', 'ap-southeast-3', 'ap-southeast-4', 'af-south-1', 'il-central-1', 'me-central-1', 'me-south-1'],
];

const images = names(imageCount);

function names(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `my-os-${String(index + 1).padStart(2, '0')}`);
}

function config(images: readonly string[], regions: readonly string[], separate: number): string {
  const entries = images.map((name, index) => `  ${name}: {${index < separate ? 'separate_snapshot: true' : ''}}\n`);
  return `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
defaults:
  boot_mode: uefi-preferred
  regions: [${regions.join(', ')}]
  share: ["${partner}"]
images:
${entries.join('')}`;
}

let world: TestWorld;
let workspace: Workspace;
let close: () => Promise<void>;

beforeEach(async () => {
  ({ world, workspace, close } = await openWorld({
    settings: {
      regions: Object.fromEntries(regions.map((region) => [region, 'opted-in'])),
      throttling: { enabled: true },
    },
    config: config(images, regions, separate),
    disk: rawDisk(1024 * 1024),
  }));
});

afterEach(() => close());

function counted(requests: readonly TestRequest[], key: (request: TestRequest) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const request of requests) counts.set(key(request), (counts.get(key(request)) ?? 0) + 1);
  return counts;
}

describe(`${imageCount} images in ${regionCount} regions, with AWS's throttling and 20 copies per destination`, () => {
  it('complete; a second run changes nothing and asks each region at most eight times', async () => {
    expect(regions).toHaveLength(regionCount);
    const virtualStart = Date.parse((await world.status()).now);
    const from = (await world.requests()).length;

    const first = await workspace.run('create');
    expect(first.manifest.failures).toEqual([]);
    expect({ exitCode: first.exitCode, complete: first.manifest.complete }).toEqual({ exitCode: 0, complete: true });
    const virtualSeconds = (Date.parse((await world.status()).now) - virtualStart) / 1000;
    const firstRequests = await world.requests({ from });

    for (const region of regions) {
      const { Images = [] } = await ec2(world, region).describeImages({
        Owners: ['self'],
        Filters: [{ Name: 'state', Values: ['available'] }],
      });
      expect(Images.map((image) => image.Name).sort()).toEqual(images);
      const snapshots = new Set(Images.map((image) => image.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId));
      expect(snapshots.size).toBe(separate + 1);
      const { Images: shared } = await ec2(world, region).describeImages({ ExecutableUsers: [partner] });
      expect(shared).toHaveLength(imageCount);
    }

    const second = (await world.requests()).length;
    const again = await workspace.run('create');
    expect({ exitCode: again.exitCode, changes: again.manifest.changes }).toEqual({ exitCode: 0, changes: [] });
    expect(again.manifest.images).toEqual(first.manifest.images);
    const secondRequests = await world.requests({ from: second });
    expect(secondRequests.filter((request) => request.mutating)).toEqual([]);
    const perRegion = counted(secondRequests, (request) => request.region);
    expect(Math.max(...perRegion.values())).toBeLessThanOrEqual(8);

    const throttled = firstRequests.filter((request) => request.outcome === 'RequestLimitExceeded').length;
    if (!campaign) return;
    console.info(
      `first run: ${firstRequests.length} requests (${throttled} throttled), ` +
        `${virtualSeconds.toFixed(0)} s on AWS's clock; by operation ` +
        `${JSON.stringify(Object.fromEntries(counted(firstRequests, (request) => request.operation)))}\n` +
        `second run: ${secondRequests.length} requests, at most ${Math.max(...perRegion.values())} in a region, ${[...perRegion.values()].toSorted((a, b) => a - b)[15]} in most`,
    );
  });
});

describe('where AWS has less to give than the run wants', () => {
  it('waits for copy slots and for its turn, and completes', async () => {
    const few = regions.slice(0, 5);
    const separateImages = names(8);
    await workspace.write('image.yaml', config(separateImages, few, separateImages.length));
    const small = { capacity: 3, refillPerSecond: 1 };
    await world.settings({
      quotas: { copiesPerDestination: 2 },
      throttling: { buckets: { 'ec2:reading': small, 'ec2:mutating': small } },
    });
    const run = await workspace.run('create');
    expectSuccess(run);

    const outcomes = counted(await world.requests(), (request) => request.outcome);
    expect(outcomes.get('RequestLimitExceeded')).toBeGreaterThan(0);
    expect(outcomes.get('ResourceLimitExceeded')).toBeGreaterThan(0);
    await world.settings({ throttling: { enabled: false } });
    for (const region of few) {
      const { Images = [] } = await ec2(world, region).describeImages({ Owners: ['self'] });
      expect(Images.map((image) => image.Name).sort()).toEqual(separateImages);
      const { Snapshots } = await ec2(world, region).describeSnapshots({ OwnerIds: ['self'] });
      expect(Snapshots).toHaveLength(separateImages.length);
    }
  });
});
