import { execFileSync } from 'node:child_process';
import { appendFile, readdir, readlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { clientToken } from '../../src/identity/tokens.js';
import { type ActionResult, createWorkspace, type Workspace } from '../support/action.js';
import { ec2 } from '../support/aws.js';
import {
  blockBytes,
  blocksSent,
  completeInVain,
  directConfig,
  ebs,
  firstBytes,
  snapshotsIn,
} from '../support/direct-uploads.js';
import { convert, rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { inWorld, openWorld } from '../support/open-world.js';
import { onStaleServers } from '../support/stale-servers.js';
import { stopWhileHeld } from '../support/stop.js';
import { itNeeds } from '../support/tools.js';
import { virtualClock } from '../support/virtual-clock.js';
import type { TestWorld } from '../support/world.js';

const MiB = 1024 ** 2;
const disk = rawDisk(20 * MiB);
const blocks = disk.length / blockBytes;

let world: TestWorld;
let workspace: Workspace;
let close: () => Promise<void>;

beforeEach(async () => {
  ({ world, workspace, close } = await openWorld({ disk, config: directConfig() }));
});

afterEach(() => close());

async function expectDisk(): Promise<void> {
  const [snapshot, ...others] = await snapshotsIn(world);
  expect([snapshot?.state, others]).toEqual(['completed', []]);
  const bytes = await firstBytes(world, 'us-east-1', snapshot?.id ?? '', disk.length);
  expect(bytes.equals(disk)).toBe(true);
}

/** The marks that were requested, without their times. */
async function marksWritten(): Promise<string[]> {
  const tags = (await world.requests()).filter(({ operation }) => operation === 'CreateTags');
  const marks = tags.filter(({ input }) => input.Tags?.[0]?.Key === 'ami-publish:upload');
  return marks.map(({ input }) => input.Tags[0].Value.replace(/ \d{4}-.*/, ''));
}

async function create(): Promise<string> {
  const { exitCode, manifest, log } = await workspace.run('create');
  expectSuccess({ exitCode, manifest });
  return log;
}

const put = { operation: 'PutSnapshotBlock' };
const throughBucket = directConfig({ top: 's3: {bucket_name: images}' });

describe('an upload is complete and correct', () => {
  it('with failing, hanging and throttled requests', async () => {
    // Of 40 blocks some fail and two hang; the rest come faster than the account may send.
    await world.fault(
      { kind: 'error', code: 'InternalServerException', status: 500, ...put, skip: 3, count: 1 },
      { kind: 'reset', ...put, skip: 17, count: 1 },
      { kind: 'status', status: 503, ...put, applied: true, skip: 25, count: 1 },
      { kind: 'hang', ...put, skip: 9, count: 1 },
      { kind: 'hang', applied: true, ...put, skip: 30, count: 1 },
      { kind: 'error', code: 'ThrottlingException', status: 400, ...put, skip: 34, count: 1 },
    );
    await world.settings({
      throttling: { enabled: true, buckets: { 'ebs:PutSnapshotBlock': { capacity: 10, refillPerSecond: 200 } } },
    });
    const clock = await virtualClock(world);
    const started = clock.now();
    const log = await create();
    await expectDisk();
    expect(log).toMatch(/upload {2}\d.*retries/);
    // The hanging ones are repeated after twenty seconds.
    expect(clock.now() - started).toBeLessThan(60_000);
  });

  it('where AWS does not know the snapshot yet', async () => {
    const unknown = { kind: 'error', code: 'ResourceNotFoundException', status: 404 };
    await world.fault({ ...unknown, ...put, count: 70 });
    await create();
    await expectDisk();
  });

  it('where two runs send it at once', async () => {
    const other = await createWorkspace(world, directConfig());
    await other.write('disk.raw', disk);
    const runs = await Promise.all([workspace.run('create'), other.run('create')]);
    await other.remove();
    for (const run of runs) expectSuccess(run);
    await expectDisk();
    const ids = runs.flatMap(({ manifest }) => manifest.images[0]?.regions[0]?.imageId);
    expect(new Set(ids).size).toBe(1);
    const started = (await world.requests()).filter(({ operation }) => operation === 'StartSnapshot');
    expect(new Set(started.map(({ input }) => input.ClientToken)).size).toBe(1);
  });

  it('where another run has completed it, and this one goes on sending', async () => {
    await world.fault({ kind: 'delay', ...put, seconds: 15, skip: blocks - 1, count: 1 });
    const other = await createWorkspace(world, directConfig());
    await other.write('disk.raw', disk);
    const runs = await Promise.all([workspace.run('create'), other.run('create')]);
    await other.remove();
    for (const run of runs) expectSuccess(run);
    await expectDisk();
  });

  it('where this run has seen it as pending, and another one registers the image first', async () => {
    const clock = await virtualClock(world);
    await world.fault(
      { kind: 'delay', ...put, seconds: 15, skip: blocks - 1, count: 1 },
      { kind: 'delay', operation: 'DescribeImages', region: 'us-east-1', seconds: 120, skip: 1, count: 1 },
    );
    const other = await createWorkspace(world, directConfig());
    await other.write('disk.raw', disk);
    const runs = await Promise.all([
      workspace.run('create', { clock }),
      clock.sleep(10_000).then(() => other.run('create', { clock })),
    ]);
    await other.remove();
    for (const run of runs) expectSuccess(run);
    await expectDisk();
  });

  it('where earlier snapshots of the same client tokens were deleted, however many', async () => {
    const client = ec2(world, 'us-east-1');
    const clock = await virtualClock(world);
    for (let deleted = 0; deleted < 8; deleted += 1) {
      expectSuccess(await workspace.run('create', { clock }));
      const [made] = await snapshotsIn(world);
      const { Images = [] } = await client.describeImages({ Owners: ['self'] });
      await client.deregisterImage({ ImageId: Images[0]?.ImageId });
      await client.deleteSnapshot({ SnapshotId: made?.id });
      await clock.sleep(600_000);
    }
    const startedMs = clock.now();
    const { exitCode, log } = await workspace.run('create', { clock });
    expect(exitCode).toBe(0);
    await expectDisk();
    expect(log).not.toContain('uploaded again');
    // Every server shows what is older than its lag.
    expect(clock.now() - startedMs).toBeLessThan(60_000);
  });

  it('where a failed snapshot of the same client token has lost its name', async () => {
    await world.fault({ kind: 'error', operation: 'CompleteSnapshot', code: 'AccessDeniedException', status: 403 });
    expect((await workspace.run('create')).exitCode).toBe(1);
    await world.clearFaults();
    const [begun] = await snapshotsIn(world);
    await ebs(world, 'us-east-1').completeSnapshot({ SnapshotId: begun?.id, ChangedBlocksCount: 1 });
    await ec2(world, 'us-east-1').deleteTags({ Resources: [begun?.id ?? ''], Tags: [{ Key: 'Name' }] });
    await world.advance(600);
    expect(await create()).not.toContain('uploaded again');
    expect((await snapshotsIn(world)).map(({ state }) => state).toSorted()).toEqual(['completed', 'error']);
  });

  it('where another run has completed it in vain, and ended', async () => {
    await completeInVain(world, workspace);
    const log = await create();
    expect(log).not.toContain('AWS refused');
    expect(log).toContain("what was uploaded can't be used: ");
    await expectDisk();
  });

  it('where two runs wait for what AWS rejects, and one of them deletes it before the other one looks', async () => {
    await completeInVain(world, workspace);
    const clock = await virtualClock(world);
    const other = await createWorkspace(world, directConfig());
    await other.write('disk.raw', disk);
    const runs = await Promise.all([
      workspace.run('create', { clock }),
      clock.sleep(3000).then(() => other.run('create', { clock })),
    ]);
    await other.remove();
    for (const run of runs) expectSuccess(run);
    await expectDisk();
    expect(runs[1].log).toContain('no longer exists');
  });

  // A server that is behind shows it as pending, after another one has shown how it ended.
  it.each(['1', '2', '3', '4', '5', '6'])('where servers lag that show how it ended, %s', async (seed) => {
    await inWorld({ disk, config: directConfig(), seed }, async (lagging, elsewhere) => {
      await completeInVain(lagging, elsewhere);
      const stale = { share: 0.4, lagSeconds: 20 };
      expectSuccess(await onStaleServers(lagging, () => elsewhere.run('create'), stale));
      expect((await snapshotsIn(lagging)).map(({ state }) => state)).toEqual(['completed']);
    });
  });

  it('where its snapshot is deleted while it is sent', async () => {
    await world.fault({ kind: 'hang', ...put, skip: 20, count: 1 });
    const clock = await virtualClock(world);
    let deleted: string | undefined;
    clock.beforeMoving(async () => {
      if ((await world.status()).hanging === 0) return false;
      deleted = (await snapshotsIn(world))[0]?.id;
      await ec2(world, 'us-east-1').deleteSnapshot({ SnapshotId: deleted });
      return true;
    });
    const { exitCode, manifest, log } = await workspace.run('create', { clock });
    expectSuccess({ exitCode, manifest });
    expect(log).toContain(`AWS refused what was uploaded to ${deleted}, so it was deleted and is uploaded again`);
    await expectDisk();
  });

  it('and stays so where its tags can not be written', async () => {
    await world.fault({ kind: 'error', operation: 'RegisterImage', code: 'UnauthorizedOperation', status: 403 });
    expect((await workspace.run('create')).exitCode).toBe(1);
    await world.clearFaults();
    const before = await snapshotsIn(world);
    await workspace.write('image.yaml', directConfig({ top: 'tags: {more: x}' }));
    await world.fault({ kind: 'error', operation: 'CreateTags', code: 'UnauthorizedOperation', status: 403 });
    expect((await workspace.run('create')).exitCode).toBe(1);
    expect(await snapshotsIn(world)).toEqual(before);
  });

  it('where an upload of an earlier run has ended in error', async () => {
    await world.fault({ kind: 'error', operation: 'CompleteSnapshot', code: 'AccessDeniedException', status: 403 });
    expect((await workspace.run('create')).exitCode).toBe(1);
    await world.clearFaults();
    const [begun] = await snapshotsIn(world);
    await ebs(world, 'us-east-1').completeSnapshot({ SnapshotId: begun?.id, ChangedBlocksCount: 1 });
    await world.advance(60);
    expect((await snapshotsIn(world)).map(({ state }) => state)).toEqual(['error']);
    const log = await create();
    expect(log).not.toContain('continuing the upload'); // nothing can be written to it
    await expectDisk();
  });
});

describe('an upload ends', () => {
  it.each([
    ['', {}],
    [', the last one with other tags', { Tags: [] }],
  ])('where every client token stands for a snapshot that was deleted%s, and says so', async (_, last) => {
    await create();
    const [first] = await snapshotsIn(world);
    const [start] = (await world.requests()).filter(({ operation }) => operation === 'StartSnapshot');
    const { Images = [] } = await ec2(world, 'us-east-1').describeImages({ Owners: ['self'] });
    await ec2(world, 'us-east-1').deregisterImage({ ImageId: Images[0]?.ImageId });
    const digest = first?.tags.Name ?? '';
    for (let attempt = 0; attempt <= 50; attempt += 1) {
      const ClientToken = clientToken('ebs-direct', digest, digest, 'us-east-1', attempt);
      const { SnapshotId } = await ebs(world, 'us-east-1').startSnapshot({
        ...start?.input,
        ClientToken,
        ...(attempt === 50 ? last : {}),
      });
      await ec2(world, 'us-east-1').deleteSnapshot({ SnapshotId });
    }
    await world.advance(600);
    const { exitCode, manifest } = await workspace.run('create');
    expect(exitCode).toBe(1);
    expect(manifest.failures).toMatchObject([
      {
        message:
          'us-east-1: AWS answers every token for an upload of disk.raw with a snapshot that was deleted or has failed',
        hint: expect.stringContaining('upload.method: s3'),
      },
    ]);
    expect(await snapshotsIn(world)).toEqual([]);
  });

  it.each<[string, (path: string) => Promise<unknown>]>([
    ['other bytes', (path) => writeFile(path, rawDisk(disk.length, 'another'))],
    ['blocks more', (path) => appendFile(path, rawDisk(2 * blockBytes))],
    ['a byte more', (path) => appendFile(path, 'x')],
    ['blocks less', (path) => truncate(path, disk.length - 2 * blockBytes)],
  ])('at a disk image that has changed since it was hashed, and names it: %s', async (_, change) => {
    await expectChanged('disk.raw', change);
    expect((await snapshotsIn(world)).map(({ state }) => state)).not.toContain('completed');
  });

  itNeeds('qemu-img')('at a disk whose format has lost blocks since it was hashed', async () => {
    const path = join(workspace.directory, 'disk.qcow2');
    convert(join(workspace.directory, 'disk.raw'), 'qcow2', path);
    await workspace.write('image.yaml', directConfig().replace('disk.raw', 'disk.qcow2'));
    await expectChanged('disk.qcow2', async () => {
      execFileSync('qemu-io', ['-c', 'discard 4M 2M', '-f', 'qcow2', path]);
    });
    expect((await snapshotsIn(world)).map(({ state }) => state)).not.toContain('completed');
  });

  it.each<[string, (path: string) => Promise<unknown>]>([
    ['grows', (path) => appendFile(path, 'x')],
    ['is cut off', (path) => truncate(path, disk.length - 2 * blockBytes)],
  ])('at a disk image that %s while it is sent', async (_, change) => {
    await workspace.write('image.yaml', directConfig({ concurrency: 1 }));
    await expectChanged('disk.raw', change, 'PutSnapshotBlock');
    expect((await snapshotsIn(world)).map(({ state }) => state)).toEqual(['pending']);
  });

  /** Changes the disk image when it has been hashed. */
  async function expectChanged(
    name: string,
    change: (path: string) => Promise<unknown>,
    operation = 'DescribeRegions',
  ): Promise<void> {
    await world.fault({ kind: 'delay', operation, seconds: 1 });
    const clock = await virtualClock(world);
    clock.beforeMoving(async () => {
      await change(join(workspace.directory, name));
      return true;
    });
    const { exitCode, manifest } = await workspace.run('create', { clock });
    expect(exitCode).toBe(1);
    expect(manifest.failures).toEqual([
      expect.objectContaining({
        code: 'source',
        message: expect.stringContaining(`${name} changed after it was hashed`),
      }),
    ]);
  }

  it('when what was sent twice is refused, with what AWS said', async () => {
    await world.settings({ ebs: { wrongCompletionFailsLate: false } });
    await world.fault({ kind: 'error', operation: 'CompleteSnapshot', code: 'ValidationException', status: 400 });
    const { exitCode, manifest, log } = await workspace.run('create');
    expect(exitCode).toBe(1);
    expect(manifest.failures[0]?.message).toContain('CompleteSnapshot');
    expect(log).toContain('so it was deleted and is uploaded again');
    expect(await blocksSent(world)).toHaveLength(2 * blocks);
    expect(await snapshotsIn(world)).toEqual([]);
  });

  it('before it begins, where the account has too many pending snapshots, unless one of them is its own', async () => {
    const client = ebs(world, 'us-east-1');
    const start = () => client.startSnapshot({ VolumeSize: 1 });
    const { SnapshotId } = await start();
    await client.completeSnapshot({ SnapshotId, ChangedBlocksCount: 0 });
    await world.advance(60); // this one isn't pending any more
    for (let at = 0; at < 99; at += 1) await start();
    await world.fault({ kind: 'hang', ...put });
    await stopWhileHeld(world, workspace, 'create');
    await world.clearFaults();
    expectSuccess(await workspace.run('plan'));
    const [own] = (await snapshotsIn(world)).filter(({ tags }) => tags.Name !== undefined);
    await ec2(world, 'us-east-1').deleteSnapshot({ SnapshotId: own?.id });
    await start();
    const { exitCode, manifest } = await workspace.run('create');
    expect(exitCode).toBe(1);
    expect(manifest.failures[0]?.message).toBe(
      "us-east-1 has 100 pending snapshots, and AWS allows 100: 1 more can't be started",
    );
    await workspace.write('image.yaml', throughBucket);
    const imported = await workspace.run('plan');
    expectSuccess(imported);
    expect(imported.log).not.toContain('may write snapshots');
  });

  it('before it begins, where blocks are left out and the account encrypts', async () => {
    await world.settings({ encryptionByDefault: { 'eu-west-1': true } });
    await workspace.write('image.yaml', directConfig({ regions: 'us-east-1, eu-west-1' }));
    const { exitCode, manifest } = await workspace.run('create');
    expect(exitCode).toBe(1);
    expect(manifest.failures[0]?.message).toContain("ebs.skip: zeros can't be used in eu-west-1");
  });

  it('not where the account encrypts and nothing is left out, or nothing is written through EBS direct', async () => {
    await world.settings({ encryptionByDefault: { 'us-east-1': true } });
    await workspace.write('image.yaml', directConfig({ skip: 'none' }));
    const plan = await workspace.run('plan');
    expectSuccess(plan);
    expect(plan.log).toContain('us-east-1: this role may write snapshots');
    await workspace.write('image.yaml', throughBucket);
    expectSuccess(await workspace.run('plan'));
  });

  it('not where blocks are left out and it is not known whether the account encrypts', async () => {
    await world.fault({
      kind: 'error',
      operation: 'GetEbsEncryptionByDefault',
      code: 'UnauthorizedOperation',
      status: 403,
    });
    const plan = await workspace.run('plan');
    expectSuccess(plan);
    expect(plan.log).toMatch(/us-east-1: blocks can be left out.*ec2:GetEbsEncryptionByDefault is not allowed/);
  });

  it('before it begins, where the account encrypts in the home region, of which all images are copies', async () => {
    await world.settings({ encryptionByDefault: { 'us-east-1': true } });
    await workspace.write('image.yaml', directConfig({ regions: 'eu-west-1' }));
    const { exitCode, manifest } = await workspace.run('create');
    expect(exitCode).toBe(1);
    expect(manifest.failures[0]?.message).toContain("ebs.skip: zeros can't be used in us-east-1");
    expect(await snapshotsIn(world)).toEqual([]);
  });
});

it('leaves no file open', async () => {
  await create();
  const open = await readdir('/proc/self/fd');
  const paths = await Promise.all(open.map((one) => readlink(`/proc/self/fd/${one}`).catch(() => '')));
  expect(paths.filter((path) => path.startsWith(workspace.directory))).toEqual([]);
});

it('leaves the mark of the end, when an earlier one has to be sent again', async () => {
  await workspace.write('image.yaml', directConfig({ concurrency: 2 }));
  await world.fault(
    { kind: 'delay', ...put, seconds: 2, count: 8 },
    { kind: 'hang', operation: 'CreateTags', count: 1 },
  );
  await create();
  const [snapshot] = await snapshotsIn(world);
  expect(snapshot?.tags['ami-publish:upload']).toMatch(/^2048\/2048 skip:zeros sealed /);
});

it('leaves the mark of a finished upload, when another run has finished it meanwhile', async () => {
  await world.fault({ kind: 'hang', ...put, skip: 20, count: 1 });
  const clock = await virtualClock(world);
  let other: Promise<ActionResult> | undefined;
  clock.beforeMoving(async () => {
    if ((await world.status()).hanging === 0) return false;
    const elsewhere = await workspace.copy(world);
    other = elsewhere.run('create', { clock }).finally(() => elsewhere.remove());
    return true;
  });
  expectSuccess(await workspace.run('create', { clock }));
  expectSuccess(await (other as Promise<ActionResult>));
  await expectDisk();
  const [snapshot] = await snapshotsIn(world);
  expect(snapshot?.tags['ami-publish:upload']).toMatch(/^2048\/2048 skip:zeros sealed /);
});

describe('the log', () => {
  it('names the time since the last block, and no stall once all are sent', async () => {
    await workspace.write('image.yaml', directConfig({ concurrency: 2 }));
    await world.fault(
      { kind: 'delay', ...put, seconds: 2, count: 18 },
      { kind: 'hang', ...put, skip: 18, count: 4 },
      { kind: 'hang', operation: 'CompleteSnapshot', count: 2 },
    );
    const log = await create();
    expect(log.match(/no block was acknowledged for \d+ s/g)).toEqual([
      expect.stringMatching(/^no block was acknowledged for 3\d s$/),
    ]);
    expect(log).not.toContain('nothing was read');
  });

  it('counts the retries of each upload for itself', async () => {
    const slow = { kind: 'delay', ...put, seconds: 12, count: 1 };
    await world.fault(
      { kind: 'error', code: 'InternalServerException', status: 500, ...put, count: 1 },
      { ...slow, skip: blocks },
      { kind: 'error', operation: 'CompleteSnapshot', code: 'ValidationException', status: 400, count: 1 },
      { ...slow, skip: 2 * blocks },
    );
    const lines = (await create()).match(/^upload {2}19\.5 MiB of 20\.0 MiB.*$/gm) ?? [];
    expect([...new Set(lines.map((line) => /\d+ retr\w+/.exec(line)?.[0]))]).toEqual(['1 retry', undefined]);
  });

  it('narrows the window by half for each minute that is slow', async () => {
    await workspace.write('image.yaml', directConfig({ concurrency: 32 }));
    const hangs = 5 * 32;
    await world.fault(
      { kind: 'hang', ...put, count: hangs },
      { kind: 'delay', ...put, seconds: 19, skip: hangs, count: 40 },
    );
    const windows = (await create()).match(/\d+(?= blocks are in flight at a time from now on)/g);
    expect(windows).toEqual(['16', '8']);
  });

  it('does not narrow a window of four blocks', async () => {
    await workspace.write('image.yaml', directConfig({ concurrency: 4 }));
    await world.fault({ kind: 'hang', ...put, count: 16 });
    expect(await create()).not.toContain('in flight at a time');
  });

  it('names a stall, narrows the window of a slow upload and says what else there is', async () => {
    await workspace.write('image.yaml', directConfig({ concurrency: 8 }));
    await world.fault({ kind: 'hang', ...put, count: 16 }, { kind: 'delay', ...put, seconds: 19, skip: 16, count: 40 });
    const log = await create();
    expect(log).toMatch(/no block was acknowledged for 3\d s\. 8 requests are in flight/);
    expect(log).toMatch(
      /requests had no response in time, so 4 blocks are in flight at a time from now on\. .*upload\.method: s3/,
    );
    await expectDisk();
    // None was written without more to say.
    const marks = await marksWritten();
    expect(marks).toEqual([...new Set(marks)]);
  });

  it.each([', share: ["210987654321"]', ', public: true'])(
    'warns of blocks that are left out where others use the image%s',
    async (image) => {
      await workspace.write('image.yaml', directConfig({ image }));
      const { manifest } = await workspace.run('plan');
      expect(manifest.warnings).toEqual([expect.stringContaining('others can use my-os-1')]);
      await workspace.write('image.yaml', directConfig({ image, skip: 'none' }));
      expect((await workspace.run('plan')).manifest.warnings).toEqual([]);
    },
  );

  it('says so once where the tag can be written later, and goes on trying', async () => {
    await workspace.write('image.yaml', directConfig({ concurrency: 2 }));
    await world.fault(
      { kind: 'delay', ...put, seconds: 2, count: 18 },
      { kind: 'delay', operation: 'CompleteSnapshot', seconds: 6, count: 1 },
    );
    await world.fault({ kind: 'error', operation: 'CreateTags', code: 'TagLimitExceeded', status: 400, count: 2 });
    const log = await create();
    expect(log.split("an interrupted upload can't be continued")).toHaveLength(2);
    expect(await marksWritten()).toEqual([
      expect.stringMatching(/^\d\/2048 skip:zeros$/),
      expect.stringMatching(/^\d+\/2048 skip:zeros$/),
      expect.stringMatching(/^\d+\/2048 skip:zeros$/),
      '2048/2048 skip:zeros',
      '2048/2048 skip:zeros sealed',
    ]);
  });

  it('says that an upload can not be continued where its tag can not be written', async () => {
    await workspace.write('image.yaml', directConfig({ concurrency: 2 }));
    await world.fault({ kind: 'delay', ...put, seconds: 2, count: 18 });
    await world.fault({ kind: 'error', operation: 'CreateTags', code: 'UnauthorizedOperation', status: 403 });
    const log = await create();
    expect(log).toContain("an interrupted upload can't be continued, because its tag can't be written");
    expect(await marksWritten()).toHaveLength(1);
  });
});

it('writes the snapshot in the home region that the config names, whether an image is wanted there or not', async () => {
  await workspace.write(
    'image.yaml',
    directConfig({ regions: 'eu-west-1' }).replace('ebs: {', 'ebs: {region: us-west-2, '),
  );
  await create();
  expect((await snapshotsIn(world, 'us-west-2')).map(({ state }) => state)).toEqual(['completed']);
  expect(await snapshotsIn(world, 'us-east-1')).toEqual([]);
  await workspace.write('image.yaml', directConfig().replace('ebs: {', 'ebs: {region: us-wets-2, '));
  const { manifest } = await workspace.run('plan');
  expect(manifest.failures[0]?.message).toBe('ebs.region: unknown region us-wets-2. Did you mean us-west-2?');
});
