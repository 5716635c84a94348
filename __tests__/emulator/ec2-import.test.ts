import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EBS } from '@aws-sdk/client-ebs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ec2, importedSnapshot, outcome, putDisk, refusal, region } from '../support/ec2-fixtures.js';
import { itNeeds } from '../support/tools.js';
import { createWorld, type TestWorld } from '../support/world.js';

const MiB = 1 << 20;

const itNeedsQemu = itNeeds('qemu-img');

describe('ImportSnapshot', () => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await createWorld();
  });
  afterEach(() => world.destroy());

  async function detailOf(taskId: string | undefined) {
    const { ImportSnapshotTasks: tasks } = await ec2(world).describeImportSnapshotTasks({
      ImportTaskIds: [taskId ?? ''],
    });
    return tasks?.[0]?.SnapshotTaskDetail;
  }

  it('goes from active to completed, and leaves its tags on the task', async () => {
    const { ImportTaskId: taskId, SnapshotTaskDetail: first } = await ec2(world).importSnapshot({
      Description: 'a disk',
      DiskContainer: { Format: 'raw', UserBucket: await putDisk(world, 'disk', Buffer.alloc(5000, 1)) },
      TagSpecifications: [{ ResourceType: 'import-snapshot-task', Tags: [{ Key: 'Name', Value: 'mine' }] }],
    });
    expect(first).toMatchObject({ Status: 'active', StatusMessage: 'pending' });
    await world.advance(30);
    expect(await detailOf(taskId)).toMatchObject({ Status: 'active', Progress: '50', StatusMessage: 'converting' });
    await world.advance(30);
    const detail = await detailOf(taskId);
    expect(detail).toMatchObject({ Status: 'completed', DiskImageSize: 5000, Format: 'RAW' });
    const { Snapshots: snapshots } = await ec2(world).describeSnapshots({ SnapshotIds: [detail?.SnapshotId ?? ''] });
    expect(snapshots?.[0]).toMatchObject({ State: 'completed', VolumeSize: 1, VolumeId: 'vol-ffffffff' });
    expect(snapshots?.[0]?.Tags).toBeUndefined();
    const { ImportSnapshotTasks: found } = await ec2(world).describeImportSnapshotTasks({
      Filters: [{ Name: 'tag:Name', Values: ['mine'] }],
    });
    expect(found).toHaveLength(1);

    await world.advance(7 * 24 * 3600);
    expect((await ec2(world).describeImportSnapshotTasks({})).ImportSnapshotTasks).toEqual([]);
  });

  it.each([
    ['a raw disk', Buffer.alloc(MiB, 3), { Status: 'completed', Format: 'RAW' }],
    [
      'a QCOW2 file',
      Buffer.concat([Buffer.from('QFI\xfb', 'latin1'), Buffer.alloc(MiB)]),
      { Status: 'deleting', StatusMessage: 'ClientError: Disk validation failed [Unsupported specified file format]' },
    ],
  ])('detects the format of %s when the request states none', async (_what, content, ended) => {
    const { ImportTaskId: taskId, SnapshotTaskDetail: first } = await ec2(world).importSnapshot({
      DiskContainer: { UserBucket: await putDisk(world, 'disk', content) },
    });
    expect(first).not.toHaveProperty('Format');
    await world.advance(60);
    expect(await detailOf(taskId)).toMatchObject(ended);
  });

  it.each([
    ['QCOW2 as RAW', 'RAW', Buffer.concat([Buffer.from('QFI\xfb', 'latin1'), Buffer.alloc(MiB)])],
    ['RAW as VMDK', 'VMDK', Buffer.alloc(MiB, 3)],
    ['RAW as VHDX', 'VHDX', Buffer.alloc(MiB, 3)],
    ['an empty file', 'RAW', Buffer.alloc(0)],
  ])('deletes the task for %s', async (_what, format, content) => expectDeleted(format, content));

  itNeedsQemu('deletes the task for a truncated VHDX', () =>
    expectDeleted('VHDX', Buffer.concat([Buffer.from('vhdxfile'), Buffer.alloc(600)])),
  );

  async function expectDeleted(format: string, content: Buffer): Promise<void> {
    const { ImportTaskId: taskId } = await ec2(world).importSnapshot({
      DiskContainer: { Format: format, UserBucket: await putDisk(world, 'disk', content) },
    });
    await world.advance(60);
    const StatusMessage = 'ClientError: Disk validation failed [Unsupported specified file format]';
    expect(await detailOf(taskId)).toMatchObject({ Status: 'deleting', StatusMessage });
    await world.advance(60);
    expect(await detailOf(taskId)).toMatchObject({ Status: 'deleted', StatusMessage });
    expect((await ec2(world).describeSnapshots({ OwnerIds: ['self'] })).Snapshots).toEqual([]);
  }

  it('finds out late that the object is missing, at once that the bucket is elsewhere', async () => {
    const bucket = await putDisk(world, 'disk', Buffer.alloc(10));
    const { ImportTaskId: taskId } = await ec2(world).importSnapshot({
      DiskContainer: { Format: 'RAW', Url: `s3://${bucket.S3Bucket}/other` },
    });
    await world.advance(120);
    expect((await detailOf(taskId))?.StatusMessage).toMatch(/do not have access to the given resource. Reason 404/);
    const elsewhere = ec2(world, 'us-east-1').importSnapshot({ DiskContainer: { Format: 'RAW', UserBucket: bucket } });
    expect(await refusal(elsewhere)).toBe('InvalidParameter: The given S3 object is not local to the region.');
  });

  it('repeats its answer for a client token, even after a failure', async () => {
    const request = {
      ClientToken: 'token',
      DiskContainer: { Format: 'VMDK', UserBucket: await putDisk(world, 'disk', Buffer.alloc(10)) },
    };
    const first = await ec2(world).importSnapshot(request);
    await world.advance(120);
    const again = await ec2(world).importSnapshot(request);
    expect(again.ImportTaskId).toBe(first.ImportTaskId);
    expect(await outcome(ec2(world).importSnapshot({ ...request, Description: 'other' }))).toBe(
      'IdempotentParameterMismatch',
    );
  });

  it('refuses what the request can be blamed for', async () => {
    const UserBucket = await putDisk(world, 'disk', Buffer.alloc(10));
    const disk = { Format: 'RAW', UserBucket };
    const client = ec2(world);
    expect(await outcome(client.importSnapshot({}))).toBe('MissingParameter');
    expect(await outcome(client.importSnapshot({ DiskContainer: { Format: 'QCOW2', UserBucket } }))).toBe(
      'InvalidParameterValue',
    );
    expect(await outcome(client.importSnapshot({ DiskContainer: { Format: 'RAW' } }))).toBe('InvalidParameter');
    expect(await outcome(client.importSnapshot({ DiskContainer: disk, RoleName: 'nobody' }))).toBe('InvalidParameter');
    expect(
      await outcome(
        client.importSnapshot({ DiskContainer: disk, TagSpecifications: [{ ResourceType: 'snapshot', Tags: [] }] }),
      ),
    ).toBe('InvalidParameterValue');
    expect(await outcome(client.importSnapshot({ DiskContainer: disk, DryRun: true }))).toBe('DryRunOperation');
    await world.settings({ quotas: { imports: 1 } });
    await client.importSnapshot({ DiskContainer: disk });
    expect(await outcome(client.importSnapshot({ DiskContainer: disk }))).toBe('ResourceLimitExceeded');
    await world.advance(60);
    expect(await outcome(client.importSnapshot({ DiskContainer: disk }))).toBe('ok');
  });

  it('encrypts by default where the account says so', async () => {
    await ec2(world).enableEbsEncryptionByDefault({});
    const snapshotId = await importedSnapshot(world);
    const { Snapshots: snapshots } = await ec2(world).describeSnapshots({ SnapshotIds: [snapshotId] });
    expect(snapshots?.[0]?.Encrypted).toBe(true);
    expect(snapshots?.[0]?.KmsKeyId).toMatch(new RegExp(`^arn:aws:kms:${region}:${world.account.id}:key/`));
  });
});

describe('ImportSnapshot of what qemu-img makes', () => {
  let world: TestWorld;
  let directory: string;
  beforeEach(async () => {
    world = await createWorld();
    directory = mkdtempSync(join(tmpdir(), 'import-'));
  });
  afterEach(async () => {
    rmSync(directory, { recursive: true });
    await world.destroy();
  });

  function convert(content: Uint8Array, format: string, options: string): Buffer {
    writeFileSync(join(directory, 'disk.raw'), content);
    const more = options === '' ? [] : ['-o', options];
    execFileSync('qemu-img', ['convert', '-f', 'raw', '-O', format, ...more, 'disk.raw', 'disk.img'], {
      cwd: directory,
    });
    return readFileSync(join(directory, 'disk.img'));
  }

  itNeedsQemu.each([
    ['RAW', 'raw', ''],
    ['VMDK', 'vmdk', 'subformat=streamOptimized'],
    ['VHD', 'vpc', 'subformat=dynamic,force_size=on'],
    ['VHD', 'vpc', 'subformat=fixed,force_size=on'],
    ['VHDX', 'vhdx', ''],
  ])('holds exactly the bytes of a %s (%s %s)', async (Format, qemuFormat, options) => {
    const content = Buffer.concat([randomBytes(2 * MiB), Buffer.alloc(MiB), randomBytes(MiB)]);
    const { ImportTaskId: taskId = '' } = await ec2(world).importSnapshot({
      DiskContainer: { Format, UserBucket: await putDisk(world, 'disk', convert(content, qemuFormat, options)) },
    });
    await world.advance(60);
    const { ImportSnapshotTasks: tasks } = await ec2(world).describeImportSnapshotTasks({ ImportTaskIds: [taskId] });
    const SnapshotId = tasks?.[0]?.SnapshotTaskDetail?.SnapshotId ?? '';
    expect(tasks?.[0]?.SnapshotTaskDetail).toMatchObject({ Status: 'completed' });

    const ebs = new EBS(world.client(region));
    const { Blocks: blocks = [] } = await ebs.listSnapshotBlocks({ SnapshotId });
    const read = await Promise.all(
      blocks.map(async ({ BlockIndex, BlockToken }) => {
        const { BlockData } = await ebs.getSnapshotBlock({ SnapshotId, BlockIndex, BlockToken });
        return Buffer.from((await BlockData?.transformToByteArray()) ?? []);
      }),
    );
    expect(blocks.map((block) => block.BlockIndex)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(Buffer.concat(read).equals(content)).toBe(true);
  });

  itNeedsQemu('refuses a VMDK that is not stream-optimised, unless the settings say otherwise', async () => {
    const UserBucket = await putDisk(world, 'disk', convert(randomBytes(MiB), 'vmdk', 'subformat=monolithicSparse'));
    const importOf = async () => {
      const { ImportTaskId: taskId = '' } = await ec2(world).importSnapshot({
        DiskContainer: { Format: 'VMDK', UserBucket },
      });
      await world.advance(200);
      const { ImportSnapshotTasks: tasks } = await ec2(world).describeImportSnapshotTasks({ ImportTaskIds: [taskId] });
      return tasks?.[0]?.SnapshotTaskDetail?.Status;
    };
    expect(await importOf()).toBe('deleted');
    await world.settings({ ec2: { vmdkMustBeStreamOptimized: false } });
    expect(await importOf()).toBe('completed');
  });
});

describe('ImportImage', () => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await createWorld();
  });
  afterEach(() => world.destroy());

  const raw = async (key = 'disk', content = Buffer.alloc(5000, 1)) => ({
    Format: 'raw',
    UserBucket: await putDisk(world, key, content),
  });
  async function taskOf(taskId: string | undefined) {
    const { ImportImageTasks: tasks } = await ec2(world).describeImportImageTasks({ ImportTaskIds: [taskId ?? ''] });
    return tasks?.[0];
  }

  it('makes an image with a snapshot for each disk, named after its task', async () => {
    const client = ec2(world);
    const { ImportTaskId: taskId, Status: first } = await client.importImage({
      Description: 'a machine',
      BootMode: 'uefi',
      DiskContainers: [await raw(), { Description: 'data', UserBucket: (await raw('data')).UserBucket }],
      TagSpecifications: [{ ResourceType: 'import-image-task', Tags: [{ Key: 'Name', Value: 'mine' }] }],
    });
    expect(first).toBe('active');
    expect(taskId).toMatch(/^import-ami-[0-9a-f]{17}$/);
    await world.advance(300);
    expect(await taskOf(taskId)).toMatchObject({ Status: 'active', Progress: '50', StatusMessage: 'converting' });
    expect((await taskOf(taskId))?.ImageId).toBeUndefined();
    expect((await client.describeImages({ Owners: ['self'] })).Images).toEqual([]);
    await world.advance(300);
    const task = await taskOf(taskId);
    expect(task).toMatchObject({
      Status: 'completed',
      Description: 'a machine',
      Architecture: 'x86_64',
      LicenseType: 'BYOL',
      Platform: 'Linux',
      UsageOperation: 'RunInstances',
      Tags: [{ Key: 'Name', Value: 'mine' }],
    });
    expect(task?.SnapshotDetails).toMatchObject([
      { Status: 'completed', Format: 'RAW', DiskImageSize: 5000 },
      { Status: 'completed', Format: 'RAW', Description: 'data' },
    ]);
    const { Images: images } = await client.describeImages({ ImageIds: [task?.ImageId ?? ''] });
    const volume = { VolumeSize: 1, VolumeType: 'gp2', DeleteOnTermination: false, Encrypted: false };
    expect(images?.[0]).toMatchObject({
      Name: taskId,
      State: 'available',
      BootMode: 'uefi',
      RootDeviceName: '/dev/sda1',
      BlockDeviceMappings: task?.SnapshotDetails?.map(({ SnapshotId }, index) => ({
        DeviceName: ['/dev/sda1', '/dev/xvdb'][index],
        Ebs: { ...volume, SnapshotId },
      })),
    });
    await client.createTags({ Resources: [taskId ?? ''], Tags: [{ Key: 'more', Value: '' }] });
    const { Tags: tags } = await client.describeTags({
      Filters: [{ Name: 'resource-type', Values: ['import-image-task'] }],
    });
    expect(tags?.map(({ Key }) => Key)).toEqual(['Name', 'more']);
    const found = async (state: string) => {
      const Filters = [{ Name: 'task-state', Values: [state] }];
      return (await client.describeImportImageTasks({ Filters })).ImportImageTasks?.length;
    };
    expect([await found('completed'), await found('active')]).toEqual([1, 0]);
    await world.advance(7 * 24 * 3600);
    expect((await client.describeImportImageTasks({})).ImportImageTasks).toEqual([]);
  });

  it('makes an image of a snapshot', async () => {
    const snapshotId = await importedSnapshot(world);
    const { ImportTaskId: taskId } = await ec2(world).importImage({
      Platform: 'Linux',
      DiskContainers: [{ SnapshotId: snapshotId }],
    });
    await world.advance(600);
    expect(await taskOf(taskId)).toMatchObject({ Status: 'completed' });
    expect((await ec2(world).describeSnapshots({ OwnerIds: ['self'] })).Snapshots).toHaveLength(2);
  });

  it('deletes the task when one disk cannot be read', async () => {
    const { ImportTaskId: taskId } = await ec2(world).importImage({
      DiskContainers: [await raw(), { ...(await raw()), Format: 'VMDK' }],
    });
    await world.advance(600);
    const StatusMessage = 'ClientError: Disk validation failed [Unsupported specified file format]';
    expect(await taskOf(taskId)).toMatchObject({ Status: 'deleting', StatusMessage });
    await world.advance(60);
    expect(await taskOf(taskId)).toMatchObject({ Status: 'deleted', StatusMessage });
    expect((await ec2(world).describeSnapshots({ OwnerIds: ['self'] })).Snapshots).toEqual([]);
  });

  it('refuses what the request can be blamed for', async () => {
    const client = ec2(world);
    const disk = await raw();
    const answer = (change: object) => outcome(client.importImage({ DiskContainers: [disk], ...change }));
    expect(await answer({ DiskContainers: undefined })).toBe('MissingParameter');
    expect(await answer({ DiskContainers: [{ Format: 'raw' }] })).toBe('InvalidParameter');
    expect(await answer({ DiskContainers: [{ ...disk, Format: 'QCOW2' }] })).toBe('InvalidParameterValue');
    expect(await answer({ DiskContainers: [{ ...disk, Format: 'OVA' }] })).toBe('UnsupportedOperation');
    expect(await answer({ DiskContainers: [{ ...disk, SnapshotId: 'snap-0123456789abcdef0' }] })).toBe(
      'InvalidParameter',
    );
    expect(await answer({ DiskContainers: [{ SnapshotId: 'snap-0123456789abcdef0' }] })).toBe(
      'InvalidSnapshot.NotFound',
    );
    expect(await answer({ BootMode: 'uefi-preferred' })).toBe('InvalidParameterValue');
    expect(await answer({ Platform: 'BeOS' })).toBe('InvalidParameterValue');
    expect(await answer({ RoleName: 'nobody' })).toBe('InvalidParameter');
    expect(await answer({ DryRun: true })).toBe('DryRunOperation');
    const unknown = client.describeImportImageTasks({ ImportTaskIds: ['import-ami-0123456789abcdef0'] });
    expect(await outcome(unknown)).toBe('InvalidConversionTaskId.Malformed');
    // Imports of both kinds count.
    await world.settings({ quotas: { imports: 1 } });
    expect(await answer({})).toBe('ok');
    expect(await outcome(client.importSnapshot({ DiskContainer: disk }))).toBe('ResourceLimitExceeded');
  });

  it.each([
    ['before the disk has been read', 0],
    ['before its end', 59],
  ])('leaves nothing behind when it is cancelled %s', async (_when, seconds) => {
    const client = ec2(world);
    const disk = await raw();
    const { ImportTaskId: snapshotTask = '' } = await client.importSnapshot({ DiskContainer: disk });
    const { ImportTaskId: imageTask = '' } = await client.importImage({ DiskContainers: [disk] });
    if (seconds > 0) await world.advance(seconds);
    for (const ImportTaskId of [snapshotTask, imageTask]) {
      expect(await outcome(client.cancelImportTask({ ImportTaskId, DryRun: true }))).toBe('DryRunOperation');
      expect(await client.cancelImportTask({ ImportTaskId, CancelReason: 'a test' })).toMatchObject({
        ImportTaskId,
        PreviousState: 'active',
        State: 'deleting',
      });
      expect(await outcome(client.cancelImportTask({ ImportTaskId }))).toBe('IncorrectState');
    }
    await world.advance(3600);
    expect((await taskOf(imageTask))?.Status).toBe('deleted');
    const { ImportSnapshotTasks: tasks } = await client.describeImportSnapshotTasks({});
    expect(tasks?.[0]?.SnapshotTaskDetail).toMatchObject({ Status: 'deleted' });
    expect((await client.describeSnapshots({ OwnerIds: ['self'] })).Snapshots).toEqual([]);
    expect((await client.describeImages({ Owners: ['self'] })).Images).toEqual([]);
    expect(await outcome(client.cancelImportTask({}))).toBe('MissingParameter');
    expect(await outcome(client.cancelImportTask({ ImportTaskId: 'import-snap-0123456789abcdef0' }))).toBe(
      'InvalidConversionTaskId.Malformed',
    );
  });
});
