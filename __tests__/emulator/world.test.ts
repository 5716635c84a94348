import { EBSClient, StartSnapshotCommand } from '@aws-sdk/client-ebs';
import {
  CreateTagsCommand,
  DescribeImagesCommand,
  DescribeRegionsCommand,
  EC2Client,
  ImportSnapshotCommand,
} from '@aws-sdk/client-ec2';
import {
  CreateBucketCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { describe, expect, it } from '@jest/globals';
import { createWorld, type TestWorld } from '../support/world.js';
import { worldsOfTests } from '../support/worlds-of-tests.js';

const world = worldsOfTests();

describe('worlds', () => {
  it('share nothing', async () => {
    const [one, other] = await Promise.all([world(), world()]);
    await new S3Client(one.client()).send(new CreateBucketCommand({ Bucket: 'a-bucket' }));
    expect((await new S3Client(other.client()).send(new ListBucketsCommand())).Buckets ?? []).toEqual([]);
    expect(one.account.id).not.toBe(other.account.id);
    expect(await other.requests()).toHaveLength(1);
  });

  it('have the accounts and partitions that they were made with', async () => {
    const { client, accounts } = await world({ accounts: [{ id: '111122223333' }, { partition: 'aws-cn' }] });
    const identity = (region: string, account = accounts[0]) =>
      new STSClient(client(region, account)).send(new GetCallerIdentityCommand());
    expect((await identity('eu-west-1')).Arn).toBe('arn:aws:iam::111122223333:user/emulator');
    expect((await identity('cn-north-1', accounts[1])).Arn).toMatch(/^arn:aws-cn:iam::/);
    await expect(identity('cn-north-1')).rejects.toMatchObject({ name: 'InvalidClientTokenId' });
  });

  it.each([
    ['aws-cn', 'cn-northwest-1', 'amazonaws.com.cn'],
    ['aws-eusc', 'eusc-de-east-1', 'amazonaws.eu'],
    ['aws-iso', 'us-iso-west-1', 'c2s.ic.gov'],
    ['aws-iso-b', 'us-isob-east-1', 'sc2s.sgov.gov'],
    ['aws-iso-e', 'eu-isoe-west-1', 'cloud.adc-e.uk'],
    ['aws-iso-f', 'us-isof-east-1', 'csp.hci.ic.gov'],
  ])('have accounts of %s, which see its regions', async (partition, region, domain) => {
    const { client } = await world({ accounts: [{ partition }] });
    expect((await new STSClient(client(region)).send(new GetCallerIdentityCommand())).Arn).toContain(`:${partition}:`);
    const { Regions = [] } = await new EC2Client(client(region)).send(new DescribeRegionsCommand({}));
    expect(Regions.map(({ Endpoint }) => Endpoint)).toContain(`ec2.${region}.${domain}`);
    expect(Regions.map(({ RegionName }) => RegionName)).not.toContain('us-east-1');
  });

  it('give the same ids for the same seed', async () => {
    const ids = async () => {
      const { client } = await world({ seed: 'same' });
      return (await new EBSClient(client()).send(new StartSnapshotCommand({ VolumeSize: 1 }))).SnapshotId;
    };
    expect(await ids()).toBe(await ids());
  });

  it('give a resource the id that it is to have, once', async () => {
    const { client, control } = await world();
    await control('POST', 'next-ids', { ids: ['snap-0123456789abcdef0'] });
    const ebs = new EBSClient(client());
    const start = async () => (await ebs.send(new StartSnapshotCommand({ VolumeSize: 1 }))).SnapshotId;
    expect(await start()).toBe('snap-0123456789abcdef0');
    expect(await start()).not.toBe('snap-0123456789abcdef0');
    await control('POST', 'next-ids', { ids: ['snap-0123456789abcdef1', 'ami-0123456789abcdef0'] });
    await control('POST', 'next-ids', { ids: ['snap-0123456789abcdef2'] });
    expect(await start()).toBe('snap-0123456789abcdef2');
    expect(await start()).not.toMatch(/^snap-0123456789abcdef/);
    await expect(control('POST', 'next-ids', { ids: ['a b'] })).rejects.toThrow('ids must be a list of IDs');
  });

  it('of the same seed live side by side', async () => {
    const [one, other] = await Promise.all([world({ seed: 'same' }), world({ seed: 'same' })]);
    await new EBSClient(one.client()).send(new StartSnapshotCommand({ VolumeSize: 1 }));
    expect((await one.requests()).length).toBe(1);
    expect((await other.requests()).length).toBe(0);
  });

  it('take any access key in the default world', async () => {
    const endpoint = process.env.EMULATOR_URL ?? '';
    const account = async (accessKeyId: string) => {
      const credentials = { accessKeyId, secretAccessKey: 'any' };
      const sts = new STSClient({ endpoint, region: 'us-east-1', credentials });
      return (await sts.send(new GetCallerIdentityCommand())).Account;
    };
    expect(await account('test')).toBe('123456789012');
    expect(await account('210987654321')).toBe('210987654321');
  });

  it('refuse regions that are not enabled', async () => {
    const made = await world();
    const regions = () => new EC2Client(made.client('af-south-1')).send(new DescribeRegionsCommand());
    await expect(regions()).rejects.toMatchObject({ name: 'AuthFailure' });
    await made.settings({ regions: { 'af-south-1': 'opted-in' } });
    expect((await regions()).Regions?.map(({ RegionName }) => RegionName)).toContain('af-south-1');
  });

  it('are gone when they are ended', async () => {
    const made = await createWorld();
    await made.destroy();
    await expect(made.status()).rejects.toThrow('There is no world');
  });
});

describe('the clock', () => {
  it('stands still until it is advanced', async () => {
    const made = await world({ start: '2030-01-01T00:00:00Z' });
    expect((await made.status()).now).toBe('2030-01-01T00:00:00.000Z');
    expect(await made.advance(3600)).toBe(Date.parse('2030-01-01T01:00:00Z'));
    await expect(made.advance(-1)).rejects.toThrow('time never goes back');
    expect(await made.moveTo(Date.parse('2030-01-01T00:30:00Z'), 0)).toMatchObject({
      now: Date.parse('2030-01-01T01:00:00Z'),
    });
  });

  it('moves only when as many requests are held back as the client says', async () => {
    const made = await world({ start: '2030-01-01T00:00:00Z' });
    const later = Date.parse('2030-01-01T00:01:00Z');
    await made.fault({ kind: 'delay', operation: 'DescribeImages', seconds: 60 });
    const held = new EC2Client(made.client()).send(new DescribeImagesCommand({ Owners: ['self'] }));
    expect(await made.hangingOtherThan(0)).toBe(1);
    expect(await made.moveTo(later, 0)).toEqual({ now: Date.parse('2030-01-01T00:00:00Z'), hanging: 1 });
    expect(await made.moveTo(later, 1)).toMatchObject({ now: later });
    await held;
    expect(await made.hangingOtherThan(1)).toBe(0);
  });

  it('waits for an import that is being decoded, however long that takes', async () => {
    const made = await world();
    const s3 = new S3Client({ ...made.client(), forcePathStyle: true });
    await s3.send(new CreateBucketCommand({ Bucket: 'images' }));
    await s3.send(new PutObjectCommand({ Bucket: 'images', Key: 'disk', Body: Buffer.alloc(32 * 1024 * 1024, 1) }));
    await new EC2Client(made.client()).send(
      new ImportSnapshotCommand({
        DiskContainer: { Format: 'RAW', UserBucket: { S3Bucket: 'images', S3Key: 'disk' } },
      }),
    );
    await made.advance(0);
    expect((await made.status()).active).toBe(0);
  });

  it('lets nobody wait for a world that ends', async () => {
    const made = await createWorld();
    const waiting = expect(made.hangingOtherThan(0)).rejects.toThrow('has ended');
    await made.status();
    await made.destroy();
    await waiting;
  });
});

describe('settings', () => {
  it.each([
    [{ latencySeconds: { copySnapshots: 1 } }, 'latencySeconds.copySnapshots'],
    [{ blockPublicAccess: { images: 'closed' } }, 'must be one of unblocked, block-new-sharing'],
    [{ consistencyLagSeconds: '30' }, 'consistencyLagSeconds must be a number'],
    [{ sts: { roles: { 'arn:aws:iam::1:role/a': { audience: [] } } } }, 'audience'],
    [{ throttling: { enabled: true, buckets: { 'ec2:reading': { capacity: -1 } } } }, 'must not be negative'],
  ])('refuse %j', async (settings, message) => {
    await expect(world({ settings })).rejects.toThrow(message);
  });
});

describe('the request log', () => {
  it('has every request with its input, outcome and effect', async () => {
    const made = await world();
    const s3 = new S3Client(made.client());
    await s3.send(new CreateBucketCommand({ Bucket: 'a-bucket' }));
    await s3.send(new PutObjectCommand({ Bucket: 'a-bucket', Key: 'key', Body: 'content' }));
    await s3.send(new HeadBucketCommand({ Bucket: 'no-bucket' })).catch(() => {});
    expect(await made.requests()).toMatchObject([
      { index: 0, operation: 'CreateBucket', mutating: true, outcome: 'ok', status: 200, applied: true },
      { operation: 'PutObject', input: { Key: 'key', Body: { bytes: 7 } }, accountId: made.account.id },
      { operation: 'HeadBucket', mutating: false, status: 404, applied: false, region: 'us-east-1' },
    ]);
    expect(await made.requests({ mutating: true, from: 1 })).toHaveLength(1);
  });
});

describe('a volume made from a snapshot', () => {
  it('has zeroes where no block was written, and garbage when it is encrypted', async () => {
    const made = await world();
    const ebs = new EBSClient(made.client());
    const { SnapshotId = '' } = await ebs.send(new StartSnapshotCommand({ VolumeSize: 1 }));
    const start = async (encrypted: boolean) => {
      const path = `${made.endpoint}/_emulator/worlds/${made.id}/volumes/us-east-1/${SnapshotId}?encrypted=${encrypted}`;
      const reader = (await fetch(path)).body?.getReader();
      const bytes = Buffer.from((await reader?.read())?.value ?? []);
      await reader?.cancel();
      return bytes;
    };
    const plain = await start(false);
    expect(plain.equals(Buffer.alloc(plain.length))).toBe(true);
    const encrypted = await start(true);
    expect(encrypted.equals(Buffer.alloc(encrypted.length))).toBe(false);
  });
});

describe('faults', () => {
  const describeImages = (made: TestWorld, region?: string) =>
    new EC2Client(made.client(region)).send(new DescribeImagesCommand({ Owners: ['self'] }));

  it('hit by operation, region, number and count', async () => {
    const made = await world();
    await made.fault({
      kind: 'error',
      operation: 'DescribeImages',
      region: 'eu-west-1',
      skip: 1,
      count: 1,
      code: 'Unavailable',
      status: 503,
    });
    await describeImages(made, 'us-east-1');
    await describeImages(made, 'eu-west-1');
    await expect(describeImages(made, 'eu-west-1')).rejects.toMatchObject({ name: 'Unavailable' });
    await describeImages(made, 'eu-west-1');
    await made.fault({ kind: 'status', index: 4, status: 502 });
    await expect(describeImages(made)).rejects.toMatchObject({ $metadata: { httpStatusCode: 502 } });
    expect((await made.requests()).map(({ outcome }) => outcome)).toEqual([
      'ok',
      'ok',
      'Unavailable',
      'ok',
      'fault:status',
    ]);
  });

  it('hit by what the input contains', async () => {
    const made = await world();
    await made.fault({ kind: 'error', contains: 'ami-0123', code: 'InternalError', status: 500 });
    await describeImages(made);
    const tags = { Resources: ['ami-0123'], Tags: [{ Key: 'a', Value: 'b' }] };
    await expect(new EC2Client(made.client()).send(new CreateTagsCommand(tags))).rejects.toMatchObject({
      name: 'InternalError',
    });
  });

  it('can lose the answer of an operation that was carried out', async () => {
    const made = await world();
    const s3 = new S3Client(made.client());
    await made.fault({ kind: 'reset', operation: 'CreateBucket', applied: true, count: 1 });
    await expect(s3.send(new CreateBucketCommand({ Bucket: 'a-bucket' }))).rejects.toThrow();
    await s3.send(new HeadBucketCommand({ Bucket: 'a-bucket' }));
    await made.fault({ kind: 'reset', operation: 'CreateBucket', count: 1 });
    await expect(s3.send(new CreateBucketCommand({ Bucket: 'other-bucket' }))).rejects.toThrow();
    await expect(s3.send(new HeadBucketCommand({ Bucket: 'other-bucket' }))).rejects.toMatchObject({
      name: 'NotFound',
    });
    const effects = (await made.requests({ mutating: true })).map(({ outcome, applied }) => [outcome, applied]);
    expect(effects).toEqual([
      ['fault:reset', true],
      ['fault:reset', false],
    ]);
  });

  it('tear a connection down in the middle of a body', async () => {
    const made = await world();
    const s3 = new S3Client(made.client());
    await s3.send(new CreateBucketCommand({ Bucket: 'a-bucket' }));
    await made.fault({ kind: 'reset', operation: 'PutObject' });
    const put = new PutObjectCommand({ Bucket: 'a-bucket', Key: 'key', Body: Buffer.alloc(5_000_000) });
    await expect(s3.send(put)).rejects.toThrow();
  });

  it('cut an answer in half', async () => {
    const made = await world();
    await made.fault({ kind: 'truncate', operation: 'DescribeRegions' });
    await expect(new EC2Client(made.client()).send(new DescribeRegionsCommand())).rejects.toThrow();
  });

  it('hang until they are cleared', async () => {
    const made = await world();
    await made.fault({ kind: 'hang', operation: 'DescribeImages' });
    const hung = describeImages(made).then(
      () => 'answered',
      () => 'let go',
    );
    expect(await made.hangingOtherThan(0)).toBe(1);
    // A hung request doesn't keep the world busy.
    await made.advance(60);
    expect((await made.status()).active).toBe(0);
    await made.clearFaults();
    expect(await hung).toBe('let go');
  });

  it("delay an answer on the world's clock", async () => {
    const made = await world();
    await made.fault({ kind: 'delay', operation: 'DescribeImages', seconds: 600 });
    const late = describeImages(made);
    await made.hangingOtherThan(0);
    await made.advance(600);
    expect((await late).Images).toEqual([]);
  });

  it('delay nobody who has left', async () => {
    const made = await world();
    await made.fault({ kind: 'delay', operation: 'DescribeImages', seconds: 600 });
    const gone = new AbortController();
    const left = new EC2Client(made.client('us-east-1')).send(new DescribeImagesCommand({ Owners: ['self'] }), {
      abortSignal: gone.signal,
    });
    expect(await made.hangingOtherThan(0)).toBe(1);
    gone.abort();
    await expect(left).rejects.toThrow();
    expect(await made.hangingOtherThan(1)).toBe(0);
  });

  it.each([[{ kind: 'explode' }], [{ kind: 'error', operations: 'x' }], [{ kind: 'error', count: 'one' }]])(
    'that do not exist are refused: %j',
    async (fault) => {
      await expect(world({ faults: [fault] })).rejects.toThrow('fault');
    },
  );
});

describe('throttling', () => {
  it("empties a bucket per account, region and operation, and fills it by the world's clock", async () => {
    const bucket = { capacity: 2, refillPerSecond: 1 };
    const made = await world({
      settings: { throttling: { enabled: true, buckets: { 'ec2:reading': bucket, 'ebs:StartSnapshot': bucket } } },
    });
    const ec2 = (region: string) =>
      new EC2Client(made.client(region)).send(new DescribeImagesCommand({ Owners: ['self'] }));
    await ec2('us-east-1');
    await ec2('us-east-1');
    await expect(ec2('us-east-1')).rejects.toMatchObject({
      name: 'RequestLimitExceeded',
      $metadata: { httpStatusCode: 503 },
    });
    await ec2('eu-west-1');
    await made.advance(1);
    await ec2('us-east-1');
    const ebs = () => new EBSClient(made.client()).send(new StartSnapshotCommand({ VolumeSize: 1 }));
    await ebs();
    await ebs();
    await expect(ebs()).rejects.toMatchObject({ name: 'ThrottlingException' });
  });
});
