import { createHash } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import type { EBS, GetSnapshotBlockCommandInput } from '@aws-sdk/client-ebs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createAwsTime } from '../../../src/aws/aws-time.js';
import { createClients } from '../../../src/aws/clients.js';
import { type BlockDigest, readOneBlock, readPages } from '../../../src/upload/ebs-direct/read-blocks.js';
import { blockBytes } from '../../support/direct-uploads.js';
import { type VirtualClock, virtualClock } from '../../support/virtual-clock.js';
import { createWorld, type TestWorld } from '../../support/world.js';

const region = 'eu-west-1';
/** Two pages of the smallest size, and a gap. */
const indexes = Array.from({ length: 150 }, (_, at) => (at < 120 ? at : at + 500));

let world: TestWorld;
let clock: VirtualClock;
let ebs: EBS;
let snapshotId: string;
const never = new AbortController().signal;
setMaxListeners(0, never);

beforeAll(async () => {
  world = await createWorld();
  clock = await virtualClock(world);
  const clients = createClients(
    {
      aws: { endpoint: world.endpoint, credentials: world.account.credentials },
      clock,
      awsTime: createAwsTime(clock),
      deadline: () => Number.POSITIVE_INFINITY,
      stop: never,
      kill: never,
      random: () => 0.5,
      info: () => {},
    },
    undefined,
    async () => false,
  );
  ebs = await clients.ebs(region);
  const { SnapshotId = '' } = await ebs.startSnapshot({ VolumeSize: 1 });
  snapshotId = SnapshotId;
  await Promise.all(
    indexes.map((BlockIndex) =>
      ebs.putSnapshotBlock({
        SnapshotId,
        BlockIndex,
        BlockData: dataOf(BlockIndex),
        DataLength: blockBytes,
        Checksum: digestOf(BlockIndex).toString('base64'),
        ChecksumAlgorithm: 'SHA256',
      }),
    ),
  );
  await ebs.completeSnapshot({ SnapshotId, ChangedBlocksCount: indexes.length });
  await world.advance(60);
});

afterEach(() => world.clearFaults());
afterAll(() => world.destroy());

function dataOf(block: number): Buffer {
  return Buffer.alloc(blockBytes, `${block % 7} `);
}

function digestOf(block: number): Buffer {
  return createHash('sha256').update(dataOf(block)).digest();
}

function options() {
  return { ebs, snapshotId, clock, signal: never, window: 8, perPage: 100, isWanted: () => true };
}

async function expectAll(between: () => Promise<void>, more: Partial<ReturnType<typeof options>> = {}) {
  const read: BlockDigest[] = [];
  for await (const page of readPages({ ...options(), ...more })) {
    read.push(...page);
    await between();
  }
  expect(read.map(({ index }) => index)).toEqual(indexes);
  for (const { index, sha256 } of read) expect(Buffer.from(sha256)).toEqual(digestOf(index));
}

async function count(operation: string, from: number): Promise<number> {
  return (await world.requests({ from })).filter((request) => request.operation === operation).length;
}

describe('the blocks of a snapshot are read', () => {
  it('page by page, where the token of a page has expired in between, and a page is empty', async () => {
    await world.settings({ ebs: { emptyPages: true } });
    const from = (await world.requests()).length;
    await expectAll(async () => void (await world.advance(2 * 3600)));
    await world.settings({ ebs: { emptyPages: false } });
    expect(await count('GetSnapshotBlock', from)).toBe(150);
  });

  it('where requests fail, are throttled, or are cut off in the data, and only what is wanted', async () => {
    const get = { operation: 'GetSnapshotBlock' };
    await world.fault(
      { kind: 'truncate', ...get, skip: 3, count: 2 },
      { kind: 'reset', ...get, skip: 9, count: 1 },
      { kind: 'error', ...get, skip: 20, count: 1, code: 'RequestThrottledException', status: 400 },
      { kind: 'error', operation: 'ListSnapshotBlocks', count: 1, code: 'InternalServerException', status: 500 },
    );
    await expectAll(async () => {});
    const some: number[] = [];
    const isWanted = (block: number): boolean => block === 119 || block === 640;
    for await (const page of readPages({ ...options(), isWanted })) some.push(...page.map(({ index }) => index));
    expect(some).toEqual([119, 640]);
  });

  it('where their tokens have expired, which are asked for once a page', async () => {
    // Eight days pass after the list and before the first block.
    const from = (await world.requests()).length;
    let isLate = false;
    const late = Object.assign(Object.create(ebs) as EBS, {
      getSnapshotBlock: async (...args: Parameters<EBS['getSnapshotBlock']>) => {
        if (!isLate) {
          isLate = true;
          await world.advance(8 * 86_400);
        }
        return ebs.getSnapshotBlock(...args);
      },
    });
    await expectAll(async () => {}, { ebs: late });
    // Two pages, the first one once more, and the second page of the list whose token had expired.
    expect(await count('ListSnapshotBlocks', from)).toBeLessThanOrEqual(4);
  });

  it('not without end where AWS refuses every token of a block', async () => {
    const refused = Object.assign(Object.create(ebs) as EBS, {
      getSnapshotBlock: (input: GetSnapshotBlockCommandInput) => ebs.getSnapshotBlock({ ...input, BlockToken: 'x' }),
    });
    const from = (await world.requests()).length;
    await expect(readOneBlock({ ...options(), ebs: refused }, 640)).rejects.toMatchObject({
      cause: { Reason: 'INVALID_BLOCK_TOKEN' },
    });
    expect(await count('GetSnapshotBlock', from)).toBe(6);
  });

  it('not where the run has ended since they were listed', async () => {
    const stop = new AbortController();
    const isWanted = (): boolean => {
      stop.abort(new Error('stopped'));
      return true;
    };
    const from = (await world.requests()).length;
    await expect(readPages({ ...options(), signal: stop.signal, isWanted }).next()).rejects.toThrow('stopped');
    expect(await count('GetSnapshotBlock', from)).toBe(0);
  });

  it('again where other bytes arrive than AWS sent, and not without end', async () => {
    /** The first answers have a byte changed on the way. */
    const changing = (answers: number): EBS =>
      Object.assign(Object.create(ebs) as EBS, {
        getSnapshotBlock: async (input: GetSnapshotBlockCommandInput) => {
          const answer = await ebs.getSnapshotBlock(input);
          const bytes = (await answer.BlockData?.transformToByteArray()) ?? new Uint8Array();
          if (answers-- > 0) bytes[1000] = 0;
          return { ...answer, BlockData: { transformToByteArray: async () => bytes } };
        },
      });
    const one = await readOneBlock({ ...options(), ebs: changing(4) }, 640);
    expect(Buffer.from(one?.bytes ?? []).equals(dataOf(640))).toBe(true);
    await expect(readOneBlock({ ...options(), ebs: changing(5) }, 640)).rejects.toThrow(
      'arrived with another checksum than AWS says, 5 times',
    );
  });

  it('one alone, or nothing where none was written', async () => {
    const one = await readOneBlock(options(), 640);
    expect(Buffer.from(one?.bytes ?? []).equals(dataOf(640))).toBe(true);
    expect(await readOneBlock(options(), 300)).toBeUndefined();
    expect(await readOneBlock(options(), 2000)).toBeUndefined();
  });

  it('not where AWS denies one: nothing is read after that', async () => {
    const get = { operation: 'GetSnapshotBlock' };
    const from = (await world.requests()).length;
    await world.fault({ kind: 'error', ...get, skip: 5, code: 'AccessDeniedException', status: 403 });
    await expect(expectAll(async () => {})).rejects.toMatchObject({
      hint: expect.stringContaining('ebs:GetSnapshotBlock'),
    });
    expect(await count('GetSnapshotBlock', from)).toBeLessThan(5 + 9);
  });
});
