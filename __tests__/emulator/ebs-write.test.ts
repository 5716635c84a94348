import { createHash, randomBytes } from 'node:crypto';
import {
  CompleteSnapshotCommand,
  type CompleteSnapshotCommandInput,
  EBSClient,
  GetSnapshotBlockCommand,
  ListSnapshotBlocksCommand,
  PutSnapshotBlockCommand,
  StartSnapshotCommand,
  type StartSnapshotCommandInput,
} from '@aws-sdk/client-ebs';
import { DeleteSnapshotCommand, DescribeSnapshotsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createWorld, type TestWorld } from '../support/world.js';

const blockSizeBytes = 524288;
const region = 'eu-west-1';
let world: TestWorld;
let ebs: EBSClient;
let ec2: EC2Client;

beforeEach(async () => {
  world = await createWorld({ accounts: [{}, {}] });
  ebs = new EBSClient(world.client(region));
  ec2 = new EC2Client(world.client(region));
});

afterEach(async () => {
  ebs.destroy();
  ec2.destroy();
  await world.destroy();
});

const sha256 = (data: Uint8Array) => createHash('sha256').update(data).digest();

async function start(input: Partial<StartSnapshotCommandInput> = {}): Promise<string> {
  const { SnapshotId } = await ebs.send(new StartSnapshotCommand({ VolumeSize: 1, ...input }));
  return SnapshotId as string;
}

function put(SnapshotId: string, BlockIndex: number, BlockData: Buffer, more: object = {}) {
  return ebs.send(
    new PutSnapshotBlockCommand({
      SnapshotId,
      BlockIndex,
      BlockData,
      DataLength: blockSizeBytes,
      Checksum: sha256(BlockData).toString('base64'),
      ChecksumAlgorithm: 'SHA256',
      ...more,
    }),
  );
}

function complete(SnapshotId: string, ChangedBlocksCount: number, more: Partial<CompleteSnapshotCommandInput> = {}) {
  return ebs.send(new CompleteSnapshotCommand({ SnapshotId, ChangedBlocksCount, ...more }));
}

async function described(SnapshotId: string) {
  const { Snapshots } = await ec2.send(new DescribeSnapshotsCommand({ SnapshotIds: [SnapshotId] }));
  return Snapshots?.[0];
}

async function readBack(SnapshotId: string): Promise<Map<number, Buffer>> {
  const { Blocks = [] } = await ebs.send(new ListSnapshotBlocksCommand({ SnapshotId }));
  const read = new Map<number, Buffer>();
  for (const { BlockIndex, BlockToken } of Blocks) {
    const { BlockData, Checksum } = await ebs.send(new GetSnapshotBlockCommand({ SnapshotId, BlockIndex, BlockToken }));
    const data = Buffer.from((await BlockData?.transformToByteArray()) as Uint8Array);
    expect(Checksum).toBe(sha256(data).toString('base64'));
    read.set(BlockIndex as number, data);
  }
  return read;
}

describe('a snapshot written through EBS direct', () => {
  it('is read back block by block, and EC2 shows it', async () => {
    const blocks = new Map([7, 0, 3].map((index) => [index, randomBytes(blockSizeBytes)]));
    const SnapshotId = await start({ Description: 'a disk', Tags: [{ Key: 'Name', Value: 'n' }] });
    for (const [index, data] of blocks) {
      expect((await put(SnapshotId, index, data)).Checksum).toBe(sha256(data).toString('base64'));
    }
    expect(await described(SnapshotId)).toMatchObject({ State: 'pending', Description: 'a disk', VolumeSize: 1 });
    const digests = [...blocks].sort(([a], [b]) => a - b).map(([, data]) => sha256(data));
    const completed = await complete(SnapshotId, 3, {
      Checksum: sha256(Buffer.concat(digests)).toString('base64'),
      ChecksumAlgorithm: 'SHA256',
      ChecksumAggregationMethod: 'LINEAR',
    });
    expect(completed).toMatchObject({ Status: 'pending', $metadata: { httpStatusCode: 202 } });
    await expect(readBack(SnapshotId)).rejects.toMatchObject({ name: 'ValidationException' });
    await world.advance(60);
    expect(await described(SnapshotId)).toMatchObject({
      State: 'completed',
      Encrypted: false,
      Tags: [{ Key: 'Name', Value: 'n' }],
    });
    expect((await complete(SnapshotId, 3)).Status).toBe('completed');
    const read = await readBack(SnapshotId);
    expect([...read.keys()]).toEqual([0, 3, 7]);
    for (const [index, data] of read) expect(data.equals(blocks.get(index) as Buffer)).toBe(true);
    await expect(put(SnapshotId, 1, randomBytes(blockSizeBytes))).rejects.toMatchObject({
      name: 'ValidationException',
      Reason: 'INVALID_SNAPSHOT_ID',
    });
  });

  it.each([
    ['a wrong count', 2, {}],
    [
      'a wrong checksum',
      1,
      {
        Checksum: sha256(Buffer.from('x')).toString('base64'),
        ChecksumAlgorithm: 'SHA256',
        ChecksumAggregationMethod: 'LINEAR',
      },
    ],
  ] as const)('ends in error after %s', async (_what, count, more) => {
    const SnapshotId = await start();
    await put(SnapshotId, 0, randomBytes(blockSizeBytes));
    expect((await complete(SnapshotId, count, more)).Status).toBe('pending');
    await world.advance(60);
    expect((await described(SnapshotId))?.State).toBe('error');
  });

  it('counts a block once however often it is written, and keeps the last data', async () => {
    const SnapshotId = await start();
    const last = randomBytes(blockSizeBytes);
    await put(SnapshotId, 5, randomBytes(blockSizeBytes));
    await put(SnapshotId, 5, last);
    await complete(SnapshotId, 1);
    await world.advance(60);
    expect((await readBack(SnapshotId)).get(5)?.equals(last)).toBe(true);
  });

  it('fails by its timeout, counted from the last block', async () => {
    const SnapshotId = await start({ Timeout: 10 });
    await world.advance(9 * 60);
    await put(SnapshotId, 0, randomBytes(blockSizeBytes));
    await world.advance(9 * 60);
    expect((await described(SnapshotId))?.State).toBe('pending');
    await world.advance(2 * 60);
    expect((await described(SnapshotId))?.State).toBe('error');
    await expect(put(SnapshotId, 1, randomBytes(blockSizeBytes))).rejects.toMatchObject({
      Reason: 'WRITE_REQUEST_TIMEOUT',
    });
    await expect(complete(SnapshotId, 1)).rejects.toMatchObject({ name: 'ValidationException' });
  });

  it('refuses what is not a block of it', async () => {
    const SnapshotId = await start();
    const data = randomBytes(blockSizeBytes);
    const wrong = sha256(Buffer.from('x')).toString('base64');
    await expect(put(SnapshotId, 2048, data)).rejects.toMatchObject({ Reason: 'INVALID_BLOCK' });
    await expect(put(SnapshotId, 0, data, { Checksum: wrong })).rejects.toMatchObject({ name: 'ValidationException' });
    await expect(put(SnapshotId, 0, data.subarray(1))).rejects.toMatchObject({ name: 'ValidationException' });
    await expect(put(SnapshotId, 0, data, { DataLength: 512 })).rejects.toMatchObject({ name: 'ValidationException' });
    await expect(put('snap-00000000000000000', 0, data)).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      Reason: 'SNAPSHOT_NOT_FOUND',
      $metadata: { httpStatusCode: 404 },
    });
    await put(SnapshotId, 2047, data);
    const stranger = new EBSClient(world.client(region, world.accounts[1]));
    await expect(
      stranger.send(new CompleteSnapshotCommand({ SnapshotId, ChangedBlocksCount: 1 })),
    ).rejects.toMatchObject({ name: 'AccessDeniedException' });
    stranger.destroy();
  });

  it('builds on its parent', async () => {
    const base = [randomBytes(blockSizeBytes), randomBytes(blockSizeBytes)] as const;
    const parent = await start();
    await put(parent, 0, base[0]);
    await put(parent, 1, base[1]);
    await complete(parent, 2);
    await world.advance(60);
    const changed = randomBytes(blockSizeBytes);
    const child = await start({ ParentSnapshotId: parent, VolumeSize: 2 });
    await put(child, 1, changed);
    await complete(child, 1);
    await world.advance(60);
    const read = await readBack(child);
    expect([...read.keys()]).toEqual([0, 1]);
    expect(read.get(0)?.equals(base[0])).toBe(true);
    expect(read.get(1)?.equals(changed)).toBe(true);
  });
});

describe('StartSnapshot', () => {
  it.each<[string, Partial<StartSnapshotCommandInput>, string | undefined]>([
    ['a volume of no size', { VolumeSize: 0 }, undefined],
    ['a volume above 64 TiB', { VolumeSize: 65_537 }, 'INVALID_VOLUME_SIZE'],
    ['a timeout under 10 minutes', { Timeout: 9 }, undefined],
    ['a key without encryption', { KmsKeyArn: 'arn:aws:kms:eu-west-1:123456789012:key/x' }, 'INVALID_PARAMETER_VALUE'],
    ['a tag of AWS', { Tags: [{ Key: 'aws:x', Value: '' }] }, 'INVALID_TAG'],
    ['a parent together with Encrypted', { ParentSnapshotId: 'snap-0', Encrypted: true }, 'INVALID_PARAMETER_VALUE'],
  ])('refuses %s', async (_what, input, Reason) => {
    await expect(start(input)).rejects.toMatchObject({
      name: 'ValidationException',
      ...(Reason === undefined ? {} : { Reason }),
    });
  });

  it('answers a client token again with the same snapshot, and refuses it for another', async () => {
    const ClientToken = 'token-1';
    const first = await start({ ClientToken });
    expect(await start({ ClientToken })).toBe(first);
    await expect(start({ ClientToken, Description: 'other' })).rejects.toMatchObject({
      name: 'ConflictException',
      $metadata: { httpStatusCode: 409 },
    });
    await complete(first, 0);
    await world.advance(60);
    const replay = await ebs.send(new StartSnapshotCommand({ VolumeSize: 1, ClientToken }));
    expect(replay).toMatchObject({ SnapshotId: first, Status: 'completed' });
    await ec2.send(new DeleteSnapshotCommand({ SnapshotId: first }));
    expect(await start({ ClientToken })).toBe(first);
  });

  it('encrypts where the region does so by default, and then takes no unencrypted parent', async () => {
    const parent = await start();
    await complete(parent, 0);
    await world.advance(60);
    await world.settings({ encryptionByDefault: { [region]: true } });
    const SnapshotId = await start();
    expect(await described(SnapshotId)).toMatchObject({ Encrypted: true, KmsKeyId: expect.stringContaining(':key/') });
    await expect(start({ ParentSnapshotId: parent })).rejects.toMatchObject({ name: 'ValidationException' });
  });

  it('stops at the quota of pending snapshots', async () => {
    await world.settings({ quotas: { pendingSnapshots: 2 } });
    const first = await start();
    await start();
    await expect(start()).rejects.toMatchObject({
      name: 'ServiceQuotaExceededException',
      $metadata: { httpStatusCode: 402 },
    });
    await complete(first, 0);
    await world.advance(60);
    await start();
  });
});
