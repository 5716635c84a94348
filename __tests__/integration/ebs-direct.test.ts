import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PublishError } from '../../src/error.js';
import type { Workspace } from '../support/action.js';
import { ec2 } from '../support/aws.js';
import {
  blockBytes,
  blockIndexes,
  blocksSent,
  directConfig,
  ebs,
  firstBytes,
  snapshotsIn,
} from '../support/direct-uploads.js';
import { convert, rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { createKey } from '../support/kms-keys.js';
import { openWorld } from '../support/open-world.js';
import { stopWhileHeld } from '../support/stop.js';
import { itNeeds } from '../support/tools.js';
import { virtualClock } from '../support/virtual-clock.js';
import type { TestWorld } from '../support/world.js';

const MiB = 1024 ** 2;
const disk = rawDisk(10 * MiB);
const blocks = disk.length / blockBytes;

let world: TestWorld;
let workspace: Workspace;
let close: () => Promise<void>;

beforeEach(async () => {
  ({ world, workspace, close } = await openWorld({ disk, config: directConfig() }));
});

afterEach(() => close());

/** The one snapshot of the home region is complete, and has the disk's bytes and no other block. */
async function expectDisk(bytes = disk, count = blocks): Promise<void> {
  const [snapshot, ...others] = await snapshotsIn(world);
  expect([snapshot?.state, others]).toEqual(['completed', []]);
  const id = snapshot?.id ?? '';
  expect((await firstBytes(world, 'us-east-1', id, bytes.length)).subarray(0, bytes.length).equals(bytes)).toBe(true);
  expect(await blockIndexes(world, 'us-east-1', id)).toHaveLength(count);
}

/** An encrypted volume of the one snapshot of a region, as an instance reads it, has the disk's bytes, and zeros behind them. */
async function expectEncryptedVolume(region: string, bytes: Buffer): Promise<void> {
  const [snapshot] = await snapshotsIn(world, region);
  const path = `_emulator/worlds/${world.id}/volumes/${region}/${snapshot?.id}?encrypted=true`;
  const { body } = await fetch(`${world.endpoint}/${path}`);
  let at = 0;
  for await (const chunk of body ?? []) {
    const expected = Buffer.alloc(chunk.length);
    expected.set(bytes.subarray(at, at + chunk.length));
    expect(expected.equals(chunk)).toBe(true);
    at += chunk.length;
  }
  expect(at).toBe(1024 ** 3);
}

async function create(): Promise<string> {
  const { exitCode, manifest, log } = await workspace.run('create');
  expectSuccess({ exitCode, manifest });
  return log;
}

describe('without `s3`, a disk image', () => {
  it('is written as a snapshot with every block of its volume, and no second time', async () => {
    const raw = rawDisk(3 * MiB + 12_345);
    raw.fill(0, MiB, 2 * MiB);
    await workspace.write('disk.raw', raw);
    await workspace.write('image.yaml', directConfig({ skip: 'none', regions: 'us-east-1, eu-west-1' }));
    const plan = await workspace.run('plan');
    expectSuccess(plan);
    expect((await world.requests({ mutating: true })).map(({ operation }) => operation)).toEqual(['CreateBucket']);

    const { exitCode, manifest, log } = await workspace.run('create');

    expectSuccess({ exitCode, manifest });
    expect(manifest.changes.map(({ outcome: _, ...change }) => change)).toEqual(
      plan.manifest.changes.map(({ outcome: _, ...change }) => change),
    );
    expect(log).toContain('written to a snapshot in us-east-1 through EBS direct, because no `s3` is given');
    expect(log).toContain(
      'disk.raw: 2043 of 2048 blocks of the volume are zeros; they are written, too (`ebs.skip: none`), and take 1021.5 MiB of snapshot storage in each region',
    );
    for (const { region, snapshotId } of manifest.images.flatMap((image) => image.regions)) {
      const bytes = await firstBytes(world, region, snapshotId ?? '', raw.length);
      expect(bytes.subarray(0, raw.length).equals(raw)).toBe(true);
      expect(bytes.subarray(raw.length).every((byte) => byte === 0)).toBe(true);
      expect(await blockIndexes(world, region, snapshotId ?? '')).toHaveLength(2048);
    }
    await expectEncryptedVolume('eu-west-1', raw);
    const sent = await blocksSent(world);
    expect(sent.toSorted((a, b) => a - b)).toEqual([...Array(2048).keys()]);
    // Never further ahead of the first block without an answer than the window.
    expect(sent.every((block, at) => Math.abs(block - at) <= 64)).toBe(true);

    const from = (await world.requests()).length;
    await create();
    const again = await world.requests({ from });
    expect(again.filter(({ mutating }) => mutating)).toEqual([]);
    expect([...new Set(again.map(({ service }) => service))].sort()).toEqual(['ec2', 'sts']);
  });

  it('has zeros behind its end, also where that is within a block', async () => {
    const raw = rawDisk(2 * MiB + 12_345);
    await workspace.write('disk.raw', raw);
    await workspace.write('image.yaml', directConfig({ concurrency: 1 })); // of one buffer
    await create();
    await expectDisk(raw, 5);
  });

  it('gets the tags that EBS direct does not take once it is complete', async () => {
    const value = 'x'.repeat(256);
    const key = 'k'.repeat(128);
    await workspace.write('image.yaml', directConfig({ top: `tags: {Long: ${value}, ${key}: x, Short: y}` }));
    await create();
    const requests = await world.requests();
    const at = requests.findIndex(({ operation }) => operation === 'StartSnapshot');
    const started = requests[at];
    expect(requests[at + 1]?.operation).toBe('PutSnapshotBlock'); // what it has just begun, it doesn't look for
    const keys = started?.input.Tags.map(({ Key }: { readonly Key: string }) => Key);
    expect(['Short', 'Long', key].map((one) => keys.includes(one))).toEqual([true, false, false]);
    expect((await snapshotsIn(world))[0]?.tags).toMatchObject({ Long: value, [key]: 'x', Short: 'y' });
  });

  it('may have a name that is longer than a description', async () => {
    const name = `${'d'.repeat(250)}.raw`;
    await workspace.write(name, disk);
    await workspace.write('image.yaml', directConfig().replace('disk.raw', name));
    await create();
    await expectDisk();
  });

  it('is not encrypted by an alias where the key can not be described: the failure says so', async () => {
    await createKey(world, 'us-east-1', { alias: 'alias/my-os' });
    await world.fault({ kind: 'error', operation: 'DescribeKey', code: 'AccessDeniedException', status: 400 });
    await workspace.write('image.yaml', directConfig({ skip: 'none', image: ', kms_key_id: alias/my-os' }));
    for (const command of ['plan', 'create']) {
      const { exitCode, manifest } = await workspace.run(command);
      expect(exitCode).toBe(1);
      expect(manifest.failures).toMatchObject([
        {
          code: 'preflight',
          message: "us-east-1: EBS direct needs the ARN of a KMS key, and that of alias/my-os can't be read",
          hint: expect.stringContaining('kms:DescribeKey'),
        },
      ]);
    }
    expect(await snapshotsIn(world)).toEqual([]);
  });

  it('is encrypted by an alias that can not be described where a copy of the same disk takes its place', async () => {
    await workspace.write('image.yaml', directConfig({ skip: 'none' }));
    await create();
    const key = await createKey(world, 'us-east-1', { alias: 'alias/my-os' });
    await world.fault({ kind: 'error', operation: 'DescribeKey', code: 'AccessDeniedException', status: 400 });
    await workspace.write('disk.raw.gz', gzipSync(disk));
    const config = directConfig({ skip: 'none', image: ', kms_key_id: alias/my-os' });
    await workspace.write('image.yaml', config.replace('my-os-1', 'my-os-2').replace('disk.raw', 'disk.raw.gz'));
    await create();
    const [copy] = (await snapshotsIn(world)).filter(({ encrypted }) => encrypted);
    expect(copy).toMatchObject({ state: 'completed', kmsKeyId: key });
  });

  it.each([
    ['an ID', (arn: string) => arn.replace(/^.*\//, '')],
    ['an ARN', (arn: string) => arn],
  ])('is encrypted with the key that the config has by %s, also where it can not be described', async (_, shown) => {
    const arn = await createKey(world, 'us-east-1');
    await world.fault({ kind: 'error', operation: 'DescribeKey', code: 'AccessDeniedException', status: 400 });
    const key = `kms_key_id: {us-east-1: "${shown(arn)}"}`;
    await workspace.write('image.yaml', directConfig({ skip: 'none', image: `, ${key}` }));
    await world.fault({ kind: 'error', operation: 'PutSnapshotBlock', code: 'AccessDeniedException', status: 403 });
    await workspace.run('create');
    expect(await snapshotsIn(world)).toMatchObject([{ state: 'pending', encrypted: true, kmsKeyId: arn }]);
  });

  it('is encrypted with the key of the config, by its ARN', async () => {
    const key = await createKey(world, 'us-east-1', { alias: 'alias/my-os' });
    await workspace.write('disk.raw', rawDisk(MiB));
    // Every block is written: a fault ends the upload before it takes long.
    await workspace.write('image.yaml', directConfig({ skip: 'none', image: ', kms_key_id: alias/my-os' }));
    await world.fault({ kind: 'error', operation: 'PutSnapshotBlock', code: 'AccessDeniedException', status: 403 });
    const { exitCode, manifest } = await workspace.run('create');
    expect(exitCode).toBe(1);
    const [failure] = manifest.failures;
    expect(failure?.hint).toContain('ebs:PutSnapshotBlock');
    expect(await snapshotsIn(world)).toMatchObject([{ state: 'pending', encrypted: true, kmsKeyId: key }]);
    const [started] = (await world.requests()).filter(({ operation }) => operation === 'StartSnapshot');
    expect(started?.input).toMatchObject({ Encrypted: true, KmsKeyArn: key, VolumeSize: 1, Timeout: 4320 });
    // None is repeated, and none is sent after the first refusal.
    const sent = await blocksSent(world);
    expect(new Set(sent).size).toBe(sent.length);
    expect(sent.length).toBeLessThanOrEqual(64);
  });
});

itNeeds('qemu-img')(
  'is not taken for the disk in it where it was once read as raw, or the other way round',
  async () => {
    const path = join(workspace.directory, 'disk.qcow2');
    convert(join(workspace.directory, 'disk.raw'), 'qcow2', path);
    const file = await readFile(path);
    const config = directConfig().replace('disk.raw', 'disk.qcow2');
    const asRaw = config.replace('qcow2,', 'qcow2, format: raw,');
    await workspace.write('image.yaml', asRaw);
    const { manifest, outputs } = await workspace.run('create');
    expect(manifest.warnings).toEqual([expect.stringContaining('the file itself becomes the disk')]);
    expect(outputs).toContain(createHash('sha256').update(file).digest('hex'));
    const [first] = await snapshotsIn(world);
    const written = await firstBytes(world, 'us-east-1', first?.id ?? '', file.length);
    expect(written.subarray(0, file.length).equals(file)).toBe(true);

    await workspace.write('image.yaml', config);
    const refused = await workspace.run('create');
    expect(refused.manifest.failures).toMatchObject([{ code: 'conflict', image: 'my-os-1' }]);
    await workspace.write('image.yaml', config.replace('my-os-1', 'my-os-2'));
    await create();
    const [second] = (await snapshotsIn(world)).filter(({ id }) => id !== first?.id);
    expect((await firstBytes(world, 'us-east-1', second?.id ?? '', disk.length)).equals(disk)).toBe(true);

    await workspace.write('image.yaml', asRaw);
    await create();
    expect(await snapshotsIn(world)).toHaveLength(2);
  },
);

describe('an upload that is interrupted', () => {
  it('goes on behind the last mark, where the signal came', async () => {
    await workspace.write('image.yaml', directConfig({ concurrency: 4 }));
    await world.fault({ kind: 'hang', operation: 'PutSnapshotBlock', contains: '"BlockIndex":10,', count: 1 });
    const stopped = await stopWhileHeld(world, workspace, 'create');
    expect(stopped.manifest.outcome).toBe('cancelled');
    expect(stopped.late.map(({ operation }) => operation)).toEqual(['CreateTags']);
    await world.clearFaults();
    const first = await blocksSent(world);
    const [pending] = await snapshotsIn(world);
    expect(pending?.tags['ami-publish:upload']).toMatch(/^10\/2048 skip:zeros \d{4}-/);

    // A run that gets no further leaves the mark as it is.
    await world.fault({ kind: 'error', operation: 'PutSnapshotBlock', code: 'AccessDeniedException', status: 403 });
    expect((await workspace.run('create')).exitCode).toBe(1);
    await world.clearFaults();
    expect((await snapshotsIn(world))[0]?.tags).toEqual(pending?.tags);

    await world.fault({
      kind: 'delay',
      operation: 'PutSnapshotBlock',
      contains: '"BlockIndex":10,',
      seconds: 12,
      count: 1,
    });
    const from = (await world.requests()).length;
    const log = await create();

    expect(log).toContain(`continuing the upload to ${pending?.id} at block 10 of 2048`);
    expect(log).toMatch(/^upload {2}6\.5 MiB of 10\.0 MiB {2}65 %/m);
    const second = await blocksSent(world, from);
    expect(first.length + second.length - blocks).toBeLessThanOrEqual(4);
    await expectDisk();
  });

  it('goes on behind the mark of its last five seconds, where nothing could be said at the end', async () => {
    await workspace.write('image.yaml', directConfig({ concurrency: 2 }));
    await world.fault({ kind: 'delay', operation: 'PutSnapshotBlock', seconds: 2, count: 12 });
    const clock = await virtualClock(world);
    const started = clock.now();
    const cancel = new AbortController();
    clock.beforeMoving(async () => {
      if (clock.now() - started < 7_000) return false;
      await world.fault({ kind: 'error', operation: 'CreateTags', code: 'UnauthorizedOperation', status: 403 });
      cancel.abort(new PublishError('cancelled', 'The run was told to stop.'));
      return true;
    });
    const { log } = await workspace.run('create', { clock, cancel: cancel.signal });
    expect(log).not.toContain("can't be continued");
    await world.clearFaults();
    expect((await snapshotsIn(world))[0]?.tags['ami-publish:upload']).toMatch(/^[1-9]\d*\/2048 /);
    const first = await blocksSent(world);
    const from = (await world.requests()).length;
    await create();
    const again = first.length + (await blocksSent(world, from)).length - blocks;
    // A block takes two seconds, and two are in flight.
    expect(again).toBeGreaterThan(0);
    expect(again).toBeLessThanOrEqual(2 + 5);
    await expectDisk();
  });

  /** An upload of the disk as another run leaves it: with so many blocks, and a mark of them. */
  async function begin(count: number, marked = count): Promise<string> {
    const client = ebs(world, 'us-east-1');
    const digest = createHash('sha256').update(disk).digest('hex');
    const mark = `${marked}/2048 skip:zeros 2026-01-01T00:00:00.000Z`;
    const tags = { Name: digest, 'awspub:source:sha256': digest, 'ami-publish:upload': mark };
    const { SnapshotId = '' } = await client.startSnapshot({
      VolumeSize: 1,
      Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    });
    for (let block = 0; block < count; block += 1) {
      const data = disk.subarray(block * blockBytes, (block + 1) * blockBytes);
      const Checksum = createHash('sha256').update(data).digest('base64');
      const of = { DataLength: blockBytes, Checksum, ChecksumAlgorithm: 'SHA256' } as const;
      await client.putSnapshotBlock({ SnapshotId, BlockIndex: block, BlockData: data, ...of });
    }
    await world.advance(60);
    return SnapshotId;
  }

  it('goes on with the one that is furthest, where several were begun with the same blocks', async () => {
    await begin(3);
    const furthest = await begin(7);
    await begin(5);
    const from = (await world.requests()).length;
    expect(await create()).toContain(`continuing the upload to ${furthest} at block 7 of 2048`);
    expect(await blocksSent(world, from)).toHaveLength(blocks - 7);
    expect((await snapshotsIn(world)).find(({ id }) => id === furthest)?.state).toBe('completed');
  });

  it('is completed where all of its blocks were sent, and no stall is named while AWS takes its time', async () => {
    const begun = await begin(blocks);
    await world.fault({ kind: 'hang', operation: 'CompleteSnapshot', count: 2 });
    const from = (await world.requests()).length;
    expect(await create()).not.toMatch(/nothing was read|no block was acknowledged/);
    expect(await blocksSent(world, from)).toEqual([]);
    await expectDisk();
    expect((await snapshotsIn(world))[0]?.id).toBe(begun);
  });

  it('is waited for where AWS completes it already, and its mark is older', async () => {
    await world.settings({ latencySeconds: { completeSnapshot: 600 } });
    const begun = await begin(blocks, blocks - 5);
    await ebs(world, 'us-east-1').completeSnapshot({ SnapshotId: begun, ChangedBlocksCount: blocks });
    expect(await snapshotsIn(world)).toMatchObject([{ state: 'pending' }]);
    const from = (await world.requests()).length;
    await create();
    await expectDisk();
    const deleted = (await world.requests({ from })).filter(({ operation }) => operation === 'DeleteSnapshot');
    expect([(await snapshotsIn(world))[0]?.id, deleted]).toEqual([begun, []]);
  });

  it.each([
    ['refused at once', false],
    ['found out late', true],
  ])('is deleted and sent once more where what it had sent is other than it says: %s', async (_, late) => {
    await world.settings({ ebs: { wrongCompletionFailsLate: late } });
    await workspace.write('image.yaml', directConfig({ concurrency: 4 }));
    await world.fault({ kind: 'hang', operation: 'PutSnapshotBlock', contains: '"BlockIndex":10,', count: 1 });
    await stopWhileHeld(world, workspace, 'create');
    await world.clearFaults();
    const [pending] = await snapshotsIn(world);
    await ec2(world, 'us-east-1').createTags({
      Resources: [pending?.id ?? ''],
      Tags: [{ Key: 'ami-publish:upload', Value: '15/2048 skip:zeros 2026-01-01T00:00:00.000Z' }],
    });
    const from = (await world.requests()).length;
    const log = await create();
    expect(log).toContain(`AWS refused what was uploaded to ${pending?.id}, so it was deleted and is uploaded again`);
    expect(await blocksSent(world, from)).toHaveLength(5 + blocks);
    await expectDisk();
  });

  it('is not continued with blocks of another kind, and is deleted by cleanup after three days', async () => {
    await workspace.write('image.yaml', directConfig({ concurrency: 4 }));
    await world.fault({ kind: 'hang', operation: 'PutSnapshotBlock', contains: '"BlockIndex":10,', count: 1 });
    await stopWhileHeld(world, workspace, 'create');
    await world.clearFaults();
    const [pending] = await snapshotsIn(world);
    await workspace.write('image.yaml', directConfig({ skip: 'holes' }));
    await create();
    expect((await snapshotsIn(world)).map(({ id, state }) => [id === pending?.id, state]).toSorted()).toEqual([
      [false, 'completed'],
      [true, 'pending'],
    ]);
    expectSuccess(await workspace.run('cleanup'));
    expect(await snapshotsIn(world)).toHaveLength(2);
    await world.advance(3 * 86_400 - 60); // a moment before EBS itself gives it up
    expectSuccess(await workspace.run('cleanup'));
    expect(await snapshotsIn(world)).toHaveLength(2);
    await world.advance(120);
    expectSuccess(await workspace.run('cleanup'));
    await expectDisk();
  });
});

it.each([
  ['', async () => {}],
  [', without the disk image', () => rm(join(workspace.directory, 'disk.raw'))],
])('is deleted by cleanup also in a home region without images%s', async (_, before) => {
  const config = directConfig({ regions: 'eu-west-1' }).replace('ebs: {', 'ebs: {region: us-west-2, ');
  await workspace.write('image.yaml', config);
  await world.fault({ kind: 'hang', operation: 'PutSnapshotBlock', contains: '"BlockIndex":10,', count: 1 });
  await stopWhileHeld(world, workspace, 'create');
  await world.clearFaults();
  expect((await snapshotsIn(world, 'us-west-2')).map(({ state }) => state)).toEqual(['pending']);
  await world.advance(3 * 86_400 + 60);
  await before();
  expectSuccess(await workspace.run('cleanup', { inputs: { regions: 'eu-west-1' } }));
  expect(await snapshotsIn(world, 'us-west-2')).toHaveLength(1);
  expectSuccess(await workspace.run('cleanup'));
  expect(await snapshotsIn(world, 'us-west-2')).toEqual([]);
});

/** What a run needs to know of the one before it may not be shown yet, and what it began may or may not exist. */
describe('with a lag of 30 s on every read after a write, a run that ends', () => {
  const moments = [
    { operation: 'StartSnapshot' },
    { operation: 'PutSnapshotBlock' },
    { operation: 'PutSnapshotBlock', skip: 3 },
    { operation: 'CompleteSnapshot' },
    { operation: 'CreateTags' },
    { operation: 'RegisterImage' },
  ].flatMap((at) => [false, true].map((applied) => ({ ...at, applied })));
  it.each(moments)('at $operation (carried out: $applied), is finished by the next one', async (at) => {
    const small = rawDisk(2 * MiB);
    await workspace.write('disk.raw', small);
    await world.settings({ consistencyLagSeconds: 30 });
    await world.fault({ kind: 'hang', ...at, count: 1 });
    await stopWhileHeld(world, workspace, 'create');
    await world.clearFaults();
    await create();
    await world.advance(60);
    await expectDisk(small, 4);
    const started = (await world.requests()).filter(({ operation }) => operation === 'StartSnapshot');
    expect(new Set(started.map(({ input }) => input.ClientToken)).size).toBe(1);
  });
});
