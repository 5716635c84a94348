import { S3 } from '@aws-sdk/client-s3';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Clock } from '../../src/aws/wait.js';
import type { Manifest, Workspace } from '../support/action.js';
import { ec2, s3 } from '../support/aws.js';
import { rawDisk } from '../support/disks.js';
import { openWorld } from '../support/open-world.js';
import { virtualClock } from '../support/virtual-clock.js';
import type { TestWorld } from '../support/world.js';

const home = 'us-east-1';
const away = 'eu-west-1';
const image = 'my-os-1';
const partner = '210987654321';

function config(more = ''): string {
  return `
awspub:
  s3: {bucket_name: images}
  source: {path: disk.raw, architecture: x86_64}
  images:
    ${image}:
      boot_mode: uefi-preferred
      regions: [${home}, ${away}]
      share: ["${partner}"]
      ${more}
`;
}

let world: TestWorld;
let workspace: Workspace;
let close: () => Promise<void>;

async function open(settings: object = {}, text = config()): Promise<void> {
  ({ world, workspace, close } = await openWorld({ settings, config: text, disk: rawDisk(1024 * 1024) }));
}

afterEach(() => close());

/** The world's clock, which does `interfere` once before it moves after `operation` was refused. */
async function interferingAfter(operation: string, interfere: () => Promise<unknown>): Promise<Clock> {
  const clock = await virtualClock(world);
  clock.beforeMoving(async () => {
    const refused = (await world.requests()).some((one) => one.operation === operation && one.status === 503);
    if (refused) await interfere();
    return refused;
  });
  return clock;
}

/** Refused once, so that the test has its moment. */
const onceThrottled = (operation: string, region: string) =>
  world.fault({ kind: 'error', code: 'RequestLimitExceeded', status: 503, operation, region, count: 1 });

async function calls(operation: string): Promise<number> {
  return (await world.requests()).filter((request) => request.operation === operation).length;
}

async function snapshotsIn(region: string) {
  return (await ec2(world, region).describeSnapshots({ OwnerIds: ['self'] })).Snapshots ?? [];
}

function places(manifest: Manifest): Record<string, string> {
  return Object.fromEntries(manifest.images.flatMap((one) => one.regions.map((place) => [place.region, place.state])));
}

/** Runs `create` again and expects that it ends well. */
async function completes(): Promise<Manifest> {
  const { exitCode, manifest } = await workspace.run('create');
  expect({ exitCode, complete: manifest.complete, failures: manifest.failures }).toEqual({
    exitCode: 0,
    complete: true,
    failures: [],
  });
  return manifest;
}

describe('throttling', () => {
  it('is survived when every operation has one request in 40 seconds', async () => {
    const bucket = { capacity: 1, refillPerSecond: 0.025 };
    const buckets = Object.fromEntries(
      ['ec2:unfiltered', 'ec2:reading', 'ec2:mutating', 's3:reading', 's3:mutating'].map((key) => [key, bucket]),
    );
    await open({ throttling: { enabled: true, buckets } });
    await completes();
    expect((await world.requests()).some((request) => request.outcome === 'RequestLimitExceeded')).toBe(true);
  });

  it('is survived when each operation is refused ten times in each region', async () => {
    await open();
    const refused = { kind: 'error', code: 'RequestLimitExceeded', status: 503, count: 10 };
    const operations = ['DescribeRegions', 'DescribeImages', 'DescribeSnapshots', 'DescribeImportSnapshotTasks'];
    const changes = ['ImportSnapshot', 'CopySnapshot', 'RegisterImage', 'CreateTags', 'ModifyImageAttribute'];
    await world.fault(
      ...[...operations, ...changes, 'ModifySnapshotAttribute'].flatMap((operation) =>
        [home, away].map((region) => ({ ...refused, operation, region })),
      ),
    );
    await completes();
    expect(await calls('CopySnapshot')).toBe(11);
    expect(await snapshotsIn(away)).toHaveLength(1);
  });
});

it('asks at most three times about the copy of a region, duplicates included, and about its image', async () => {
  await open({ latencySeconds: { importSnapshot: 60, copySnapshot: 60, registerImage: 6 } });
  await completes();
  const requests = await world.requests();
  const begun = requests.slice(requests.findIndex(({ operation }) => operation === 'CopySnapshot'));
  const count = (operation: string) => begun.filter((one) => one.operation === operation && one.region === away).length;
  expect(count('DescribeSnapshots')).toBe(3);
  expect(count('DescribeImages')).toBeLessThanOrEqual(3);
});

describe('an import that AWS gives up', () => {
  it("ends the wait at once with AWS's words and what to do; the next run imports again", async () => {
    await open();
    await onceThrottled('ImportSnapshot', home);
    // The object goes before VM Import reads it: the task ends as deleted, not as an error.
    const clock = await interferingAfter('ImportSnapshot', async () => {
      const [object] = (await s3(world, 'us-east-1').listObjectsV2({ Bucket: 'images' })).Contents ?? [];
      await s3(world, 'us-east-1').deleteObject({ Bucket: 'images', Key: object?.Key ?? '' });
    });
    const before = clock.now();
    const { exitCode, manifest } = await workspace.run('create', { clock });

    expect(exitCode).toBe(1);
    const failure = manifest.failures.find((one) => one.region === home);
    expect(failure?.message).toMatch(
      /^import import-snap-\w+ in us-east-1 ended as `delet(ing|ed)`: ClientError: Disk validation failed/,
    );
    expect(failure?.hint).toContain('the import role');
    expect(clock.now() - before).toBeLessThan(3 * 60_000);
    expect(manifest.complete).toBe(false);
    expect(manifest.failures.find((one) => one.region === away)?.hint).toContain(home);

    await completes();
    const { ImportSnapshotTasks } = await ec2(world, home).describeImportSnapshotTasks({});
    expect(ImportSnapshotTasks?.map((task) => task.SnapshotTaskDetail?.Status).sort()).toEqual([
      'completed',
      'deleted',
    ]);
  });
});

describe('a copy that fails late', () => {
  it("is reported with its region and AWS's words; the next run copies again and never uses it", async () => {
    ({ world, workspace, close } = await openWorld({ accounts: [{}, {}] }));
    const owner = world.accounts[1];
    if (!owner) throw new Error('the world has two accounts');
    // A snapshot of another account, shared until the copy begins.
    const lent = ec2(world, home, owner);
    const snapshotId = await lentSnapshot(owner);
    await workspace.write('image.yaml', config().replace('path: disk.raw', `snapshot: ${snapshotId}`));
    const permission = (how: 'Add' | 'Remove') =>
      lent.modifySnapshotAttribute({
        SnapshotId: snapshotId,
        CreateVolumePermission: { [how]: [{ UserId: world.account.id }] },
      });
    await permission('Add');
    await onceThrottled('CopySnapshot', away);
    const clock = await interferingAfter('CopySnapshot', () => permission('Remove'));
    const { exitCode, manifest } = await workspace.run('create', { clock });

    expect(exitCode).toBe(1);
    const [dead] = await snapshotsIn(away);
    expect(dead?.State).toBe('error');
    const failure = manifest.failures.find((one) => one.region === away);
    expect(failure?.message).toContain(`snapshot ${dead?.SnapshotId} in ${away} ended as \`error\`: `);
    expect(places(manifest)[away]).toBe('missing');

    await permission('Add');
    const next = await completes();
    const used = next.images[0]?.regions.find((place) => place.region === away)?.snapshotId;
    expect(used).not.toBe(dead?.SnapshotId);
    expect((await snapshotsIn(away)).map((snapshot) => snapshot.State).sort()).toEqual(['completed', 'error']);
  });

  /** A snapshot that `owner` imported. */
  async function lentSnapshot(owner: TestWorld['account']): Promise<string> {
    const client = ec2(world, home, owner);
    const store = new S3({ ...world.client(home, owner), forcePathStyle: true });
    await store.createBucket({ Bucket: 'lent' });
    await store.putObject({ Bucket: 'lent', Key: 'disk', Body: rawDisk(1024 * 1024) });
    const { ImportTaskId = '' } = await client.importSnapshot({
      DiskContainer: { Format: 'RAW', UserBucket: { S3Bucket: 'lent', S3Key: 'disk' } },
    });
    await world.advance(120);
    const { ImportSnapshotTasks } = await client.describeImportSnapshotTasks({ ImportTaskIds: [ImportTaskId] });
    return ImportSnapshotTasks?.[0]?.SnapshotTaskDetail?.SnapshotId ?? '';
  }
});

describe('max-wait', () => {
  const slow = { latencySeconds: { copySnapshot: 1200 } };

  it.each([
    ['fail', 1],
    ['succeed', 0],
  ] as const)('ends an unfinished run; with on-incomplete: %s its exit code is %i', async (onIncomplete, expected) => {
    await open(slow);
    const inputs = { 'max-wait': '5m', 'on-incomplete': onIncomplete };
    const { exitCode, manifest } = await workspace.run('create', { inputs });
    expect(exitCode).toBe(expected);
    expect(manifest.complete).toBe(false);
    expect(places(manifest)).toEqual({ [home]: 'available', [away]: 'missing' });
    expect(manifest.failures.map((failure) => [failure.region, failure.code])).toEqual([[away, 'timeout']]);
    expect(manifest.failures[0]?.hint).toContain('Run again');
  });

  it.each([
    ['create', 'disk.raw: raw'],
    ['plan', 'disk.raw: raw'],
  ])('ends %s while it takes the digest', async (command, line) => {
    await open();
    const clock = await virtualClock(world);
    let isOver = false;
    const elapse: Clock['elapse'] = (milliseconds, signal) =>
      isOver && milliseconds <= 3_000 ? Promise.resolve() : clock.elapse(milliseconds, signal);
    const run = await workspace.run(command, {
      clock: { ...clock, elapse },
      inputs: { 'max-wait': '3s' },
      onLine: (text) => {
        isOver ||= text.includes(line);
      },
    });
    expect(run.exitCode).toBe(1);
    expect(run.manifest.failures).toMatchObject([{ code: 'timeout', message: '`max-wait` has expired' }]);
    expect(run.log).not.toContain('sha256');
    const changes = await world.requests({ mutating: true });
    expect(changes.map(({ operation }) => operation)).toEqual(['CreateBucket']); // the test's own
  });

  it.each([
    ['UploadPart', 'create'],
    ['DescribeImages', 'list'],
  ])('ends %s, which never answers, soon after the time of the run', async (operation, command) => {
    await open();
    await world.fault({ kind: 'hang', operation, count: 1 });
    const clock = await virtualClock(world);
    const startedMs = clock.now();
    const { exitCode, manifest } = await workspace.run(command, { clock, inputs: { 'max-wait': '20s' } });
    expect(exitCode).toBe(1);
    expect([...new Set(manifest.failures.map(({ code }) => code))]).toEqual(['timeout']);
    expect(clock.now() - startedMs).toBeLessThan(30_000);
  });

  it('lets the next runs go on with the same copy', async () => {
    await open(slow);
    const inputs = { 'max-wait': '5m' };
    expect((await workspace.run('create', { inputs })).exitCode).toBe(1);
    expect((await workspace.run('create', { inputs })).exitCode).toBe(1);
    await completes();
    expect(await calls('CopySnapshot')).toBe(1);
    expect(await calls('ImportSnapshot')).toBe(1);
  });
});

describe('a destination without a free copy slot', () => {
  it('is waited for', async () => {
    await open(
      { quotas: { copiesPerDestination: 1 }, latencySeconds: { copySnapshot: 120 } },
      `${config('separate_snapshot: true')}
    my-os-2: {boot_mode: uefi, separate_snapshot: true, regions: [${home}, ${away}]}
    my-os-3: {boot_mode: uefi, separate_snapshot: true, regions: [${home}, ${away}]}
`,
    );
    const before = Date.parse((await world.status()).now);
    await completes();
    expect(await snapshotsIn(away)).toHaveLength(3);
    const refused = (await world.requests()).filter((request) => request.outcome === 'ResourceLimitExceeded');
    expect(refused.length).toBeGreaterThan(0);
    expect(Date.parse((await world.status()).now) - before).toBeGreaterThan(3 * 120_000);
  });
});

describe('a region without a free import slot', () => {
  it('is waited for', async () => {
    await open({ quotas: { imports: 1 }, latencySeconds: { importSnapshot: 300 } });
    await s3(world, home).putObject({ Bucket: 'images', Key: 'other', Body: rawDisk(1024) });
    await ec2(world, home).importSnapshot({
      DiskContainer: { Format: 'RAW', UserBucket: { S3Bucket: 'images', S3Key: 'other' } },
    });
    const { exitCode, manifest, log } = await workspace.run('create');
    expect({ exitCode, failures: manifest.failures }).toEqual({ exitCode: 0, failures: [] });
    expect(log).toMatch(/us-east-1 {2}has waited \d+ s for a free import slot/);
  });
});

describe('a region that is down', () => {
  const ways: [string, object][] = [
    ['tears connections down', { kind: 'reset' }],
    ['does not answer', { kind: 'hang' }],
    ['answers 503', { kind: 'status', status: 503 }],
  ];

  it.each(ways)('fails the run when it %s, and hides no other region', async (_, fault) => {
    await open();
    await world.fault({ ...fault, region: away });
    const { exitCode, manifest } = await workspace.run('create');
    expect(exitCode).toBe(1);
    expect(places(manifest)).toEqual({ [home]: 'available', [away]: 'unknown' });
    expect(manifest.failures.map((failure) => failure.region)).toEqual([away]);
    await world.clearFaults();
    await completes();
  });

  it.each(ways)('only warns when it %s and is best effort', async (_, fault) => {
    await open({}, config(`best_effort_regions: [${away}]`));
    await world.fault({ ...fault, region: away });
    const { exitCode, manifest, log } = await workspace.run('create');
    expect({ exitCode, complete: manifest.complete }).toEqual({ exitCode: 0, complete: true });
    expect(places(manifest)).toEqual({ [home]: 'available', [away]: 'unknown' });
    expect(log).toMatch(/::warning[^\n]*eu-west-1/);
    await world.clearFaults();
    await completes();
    expect(places((await workspace.run('list')).manifest)).toEqual({ [home]: 'available', [away]: 'available' });
  });
});
