import {
  CreateBucketCommand,
  type CreateBucketCommandInput,
  DeleteBucketCommand,
  GetBucketLocationCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createWorld, type TestAccount, type TestWorld } from '../support/world.js';

let world: TestWorld;
let clients: S3Client[] = [];

beforeAll(async () => {
  world = await createWorld({ accounts: [{}, {}] });
});

afterEach(() => {
  for (const client of clients) client.destroy();
  clients = [];
});

afterAll(() => world.destroy());

function s3(region: string, account?: TestAccount): S3Client {
  const client = new S3Client(world.client(region, account));
  clients.push(client);
  return client;
}

const create = (Bucket: string, constraint?: string): CreateBucketCommand =>
  new CreateBucketCommand({
    Bucket,
    ...(constraint === undefined
      ? {}
      : {
          CreateBucketConfiguration: {
            LocationConstraint: constraint,
          } as CreateBucketCommandInput['CreateBucketConfiguration'],
        }),
  });

describe('CreateBucket', () => {
  it.each([
    ['us-east-1', undefined, 'us-east-1'],
    ['us-east-1', 'eu-west-1', 'eu-west-1'],
    ['us-east-1', 'EU', 'eu-west-1'],
    ['eu-west-1', 'eu-west-1', 'eu-west-1'],
  ])('in %s with the constraint %s makes a bucket in %s', async (region, constraint, expected) => {
    const Bucket = `in-${region}-${constraint ?? 'none'}`.toLowerCase();
    await s3(region).send(create(Bucket, constraint));
    expect((await s3(expected).send(new HeadBucketCommand({ Bucket }))).BucketRegion).toBe(expected);
    const { LocationConstraint } = await s3('us-east-1').send(new GetBucketLocationCommand({ Bucket }));
    expect(LocationConstraint).toBe(expected === 'us-east-1' ? undefined : expected);
  });

  it.each([
    ['eu-west-1', 'us-west-2', 'IllegalLocationConstraintException'],
    ['us-east-1', 'us-east-1', 'InvalidLocationConstraint'],
  ])('in %s with the constraint %s is refused: %s', async (region, constraint, name) => {
    await expect(s3(region).send(create('refused', constraint))).rejects.toMatchObject({ name });
  });

  it('without a constraint is refused outside us-east-1', async () => {
    // The JavaScript client would fill one in.
    const { accessKeyId } = world.account.credentials;
    const response = await fetch(`${world.endpoint}/refused`, {
      method: 'PUT',
      headers: { authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20260101/eu-west-1/s3/aws4_request` },
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('<Code>IllegalLocationConstraintException</Code>');
  });

  it.each(['ab', 'Upper', 'a..b', '192.168.0.1', 'xn--x', '-a-', 'under_score'])(
    'refuses the name %s',
    async (name) => {
      await expect(s3('us-east-1').send(create(name))).rejects.toMatchObject({ name: 'InvalidBucketName' });
    },
  );

  it('says who has the name', async () => {
    const mine = s3('eu-west-1');
    await mine.send(create('taken', 'eu-west-1'));
    await expect(mine.send(create('taken', 'eu-west-1'))).rejects.toMatchObject({ name: 'BucketAlreadyOwnedByYou' });
    await expect(s3('us-east-1', world.accounts[1]).send(create('taken'))).rejects.toMatchObject({
      name: 'BucketAlreadyExists',
      $metadata: { httpStatusCode: 409 },
    });
    await s3('us-east-1').send(create('again'));
    await s3('us-east-1').send(create('again'));
  });
});

describe('a bucket', () => {
  const Bucket = 'access';

  beforeAll(async () => {
    await s3('eu-west-1').send(create(Bucket, 'eu-west-1'));
    await s3('eu-west-1').send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'x' }));
  });

  it('names its region in answers to other regions', async () => {
    const elsewhere = s3('us-east-2');
    await expect(elsewhere.send(new HeadBucketCommand({ Bucket }))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 301 },
      $response: { headers: { 'x-amz-bucket-region': 'eu-west-1' } },
    });
    await expect(elsewhere.send(new GetObjectCommand({ Bucket, Key: 'k' }))).rejects.toMatchObject({
      name: 'PermanentRedirect',
    });
    const follower = new S3Client({ ...world.client('us-east-2'), followRegionRedirects: true });
    clients.push(follower);
    expect((await follower.send(new HeadObjectCommand({ Bucket, Key: 'k' }))).ContentLength).toBe(1);
  });

  it('is closed to other accounts, and says so with its region', async () => {
    const other = s3('eu-west-1', world.accounts[1]);
    await expect(other.send(new HeadBucketCommand({ Bucket }))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 403 },
      $response: { headers: { 'x-amz-bucket-region': 'eu-west-1' } },
    });
    await expect(other.send(new GetObjectCommand({ Bucket, Key: 'k' }))).rejects.toMatchObject({
      name: 'AccessDenied',
    });
    await expect(
      s3('eu-west-1').send(new HeadBucketCommand({ Bucket, ExpectedBucketOwner: '999999999999' })),
    ).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } });
    expect((await other.send(new ListBucketsCommand({}))).Buckets ?? []).toEqual([]);
  });

  it('that does not exist is 404', async () => {
    await expect(s3('eu-west-1').send(new HeadBucketCommand({ Bucket: 'none-such' }))).rejects.toMatchObject({
      name: 'NotFound',
    });
    await expect(
      s3('eu-west-1').send(new PutObjectCommand({ Bucket: 'none-such', Key: 'k', Body: 'x' })),
    ).rejects.toMatchObject({ name: 'NoSuchBucket' });
  });

  it('is deleted only when empty', async () => {
    await expect(s3('eu-west-1').send(new DeleteBucketCommand({ Bucket }))).rejects.toMatchObject({
      name: 'BucketNotEmpty',
    });
    await s3('us-east-1').send(create('empty-bucket'));
    await s3('us-east-1').send(new DeleteBucketCommand({ Bucket: 'empty-bucket' }));
    await expect(s3('us-east-1').send(new HeadBucketCommand({ Bucket: 'empty-bucket' }))).rejects.toMatchObject({
      name: 'NotFound',
    });
  });
});
