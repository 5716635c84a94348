import { createHash } from 'node:crypto';
import {
  CompleteSnapshotCommand,
  EBSClient,
  GetSnapshotBlockCommand,
  ListChangedBlocksCommand,
  ListSnapshotBlocksCommand,
  PutSnapshotBlockCommand,
  StartSnapshotCommand,
} from '@aws-sdk/client-ebs';
import { EC2Client, ModifySnapshotAttributeCommand } from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createWorld, type TestWorld } from '../support/world.js';

const blockSizeBytes = 524288;
const region = 'us-west-2';
const blockOf = (seed: string) => Buffer.alloc(blockSizeBytes, seed);
let world: TestWorld;
let ebs: EBSClient;
let stranger: EBSClient;
let ec2: EC2Client;
let parent: string;
let child: string;

async function snapshotOf(blocks: Record<number, string>, ParentSnapshotId?: string): Promise<string> {
  const { SnapshotId } = await ebs.send(
    new StartSnapshotCommand({ VolumeSize: 1, ...(ParentSnapshotId === undefined ? {} : { ParentSnapshotId }) }),
  );
  for (const [index, seed] of Object.entries(blocks)) {
    const BlockData = blockOf(seed);
    await ebs.send(
      new PutSnapshotBlockCommand({
        SnapshotId,
        BlockIndex: Number(index),
        BlockData,
        DataLength: blockSizeBytes,
        Checksum: createHash('sha256').update(BlockData).digest('base64'),
        ChecksumAlgorithm: 'SHA256',
      }),
    );
  }
  await ebs.send(new CompleteSnapshotCommand({ SnapshotId, ChangedBlocksCount: Object.keys(blocks).length }));
  await world.advance(60);
  return SnapshotId as string;
}

beforeAll(async () => {
  world = await createWorld({ accounts: [{}, {}] });
  ebs = new EBSClient(world.client(region));
  stranger = new EBSClient(world.client(region, world.accounts[1]));
  ec2 = new EC2Client(world.client(region));
  // More than one page: the smallest has 100 blocks.
  parent = await snapshotOf(
    Object.fromEntries(Array.from({ length: 150 }, (_, index) => [index * 2, `p${index % 5}`])),
  );
  child = await snapshotOf({ 4: 'c', 5: 'c' }, parent);
});

afterAll(async () => {
  for (const client of [ebs, stranger, ec2]) client.destroy();
  await world.destroy();
});

describe('ListSnapshotBlocks', () => {
  it('pages through the blocks that were written', async () => {
    const first = await ebs.send(new ListSnapshotBlocksCommand({ SnapshotId: parent, MaxResults: 100 }));
    expect(first).toMatchObject({ VolumeSize: 1, BlockSize: blockSizeBytes, NextToken: expect.any(String) });
    const rest = await ebs.send(new ListSnapshotBlocksCommand({ SnapshotId: parent, NextToken: first.NextToken }));
    expect(rest.NextToken).toBeUndefined();
    const indexes = [...(first.Blocks ?? []), ...(rest.Blocks ?? [])].map((block) => block.BlockIndex);
    expect(indexes).toEqual(Array.from({ length: 150 }, (_, index) => index * 2));
    const late = await ebs.send(new ListSnapshotBlocksCommand({ SnapshotId: parent, StartingBlockIndex: 295 }));
    expect(late.Blocks?.map((block) => block.BlockIndex)).toEqual([296, 298]);
  });

  it('may answer with an empty page that is not the last', async () => {
    await world.settings({ ebs: { emptyPages: true } });
    const first = await ebs.send(new ListSnapshotBlocksCommand({ SnapshotId: parent }));
    expect(first).toMatchObject({ Blocks: [], NextToken: expect.any(String) });
    const rest = await ebs.send(new ListSnapshotBlocksCommand({ SnapshotId: parent, NextToken: first.NextToken }));
    expect(rest.Blocks).toHaveLength(150);
    await world.settings({ ebs: { emptyPages: false } });
  });

  it('refuses tokens and page sizes that are not right', async () => {
    for (const input of [{ NextToken: 'bm9uZQ==' }, { MaxResults: 99 }, { MaxResults: 10_001 }]) {
      await expect(ebs.send(new ListSnapshotBlocksCommand({ SnapshotId: parent, ...input }))).rejects.toMatchObject({
        name: 'ValidationException',
      });
    }
  });

  it('is for the owner and those it is shared with, not for the public', async () => {
    const list = () => stranger.send(new ListSnapshotBlocksCommand({ SnapshotId: child }));
    const share = (permission: object) =>
      ec2.send(
        new ModifySnapshotAttributeCommand({ SnapshotId: child, CreateVolumePermission: { Add: [permission] } }),
      );
    await expect(list()).rejects.toMatchObject({ name: 'AccessDeniedException', Reason: 'UNAUTHORIZED_ACCOUNT' });
    await share({ Group: 'all' });
    await expect(list()).rejects.toMatchObject({ name: 'AccessDeniedException' });
    await share({ UserId: world.accounts[1]?.id });
    const refused = { name: 'ValidationException', Reason: 'INVALID_SNAPSHOT_ID' };
    await expect(list()).rejects.toMatchObject(refused);
    await expect(ebs.send(new ListSnapshotBlocksCommand({ SnapshotId: child }))).rejects.toMatchObject(refused);
    await ec2.send(
      new ModifySnapshotAttributeCommand({ SnapshotId: child, CreateVolumePermission: { Remove: [{ Group: 'all' }] } }),
    );
    expect((await list()).Blocks).toHaveLength(151);
  });
});

describe('ListChangedBlocks', () => {
  it('lists what differs, with a token for each side that has the block', async () => {
    const { ChangedBlocks } = await ebs.send(
      new ListChangedBlocksCommand({ FirstSnapshotId: parent, SecondSnapshotId: child }),
    );
    expect(ChangedBlocks).toMatchObject([
      { BlockIndex: 4, FirstBlockToken: expect.any(String), SecondBlockToken: expect.any(String) },
      { BlockIndex: 5, SecondBlockToken: expect.any(String) },
    ]);
    expect(ChangedBlocks?.[1]?.FirstBlockToken).toBeUndefined();
    const { BlockData } = await ebs.send(
      new GetSnapshotBlockCommand({
        SnapshotId: child,
        BlockIndex: 4,
        BlockToken: ChangedBlocks?.[0]?.SecondBlockToken,
      }),
    );
    expect(blockOf('c').equals((await BlockData?.transformToByteArray()) as Uint8Array)).toBe(true);
  });

  it('refuses snapshots of different lineage', async () => {
    const other = await snapshotOf({ 0: 'x' });
    await expect(
      ebs.send(new ListChangedBlocksCommand({ FirstSnapshotId: parent, SecondSnapshotId: other })),
    ).rejects.toMatchObject({ Reason: 'UNRELATED_SNAPSHOTS' });
  });
});

describe('GetSnapshotBlock', () => {
  it('takes only a token of that block, for seven days', async () => {
    const { Blocks } = await ebs.send(new ListSnapshotBlocksCommand({ SnapshotId: parent }));
    const BlockToken = Blocks?.[0]?.BlockToken;
    const get = (BlockIndex: number, token = BlockToken) =>
      ebs.send(new GetSnapshotBlockCommand({ SnapshotId: parent, BlockIndex, BlockToken: token }));
    const block = await get(0);
    expect(block).toMatchObject({ DataLength: blockSizeBytes, ChecksumAlgorithm: 'SHA256' });
    await block.BlockData?.transformToByteArray();
    await expect(get(2)).rejects.toMatchObject({ Reason: 'INVALID_BLOCK_TOKEN' });
    await expect(get(0, 'bm9uZQ==')).rejects.toMatchObject({ Reason: 'INVALID_BLOCK_TOKEN' });
    await world.advance(8 * 24 * 3600);
    await expect(get(0)).rejects.toMatchObject({ Reason: 'INVALID_BLOCK_TOKEN' });
  });
});
