import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  DeleteObjectTaggingCommand,
  GetObjectAttributesCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  PutObjectTaggingCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { crc32, crc32c, crc64nvme } from '../../emulator/services/s3/crc.js';
import { createWorld, type TestWorld } from '../support/world.js';

const Bucket = 'objects';
let world: TestWorld;
let s3: S3Client;

beforeAll(async () => {
  world = await createWorld();
  s3 = new S3Client(world.client());
  await s3.send(new CreateBucketCommand({ Bucket }));
});

afterAll(async () => {
  s3.destroy();
  await world.destroy();
});

const read = async (Key: string, more: object = {}) => {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key, ...more }));
  return buffer(Body as Readable);
};

describe('the CRCs', () => {
  // The check values of the CRC catalogue (reveng): the CRC of the ASCII digits 1 to 9.
  it.each([
    ['CRC-32', crc32, 'cbf43926'],
    ['CRC-32C', crc32c, 'e3069283'],
    ['CRC-64/NVME', crc64nvme, 'ae8b14860a799888'],
  ])('%s gives its check value, however the data is cut', (_name, make, check) => {
    for (const cut of [0, 1, 8, 9]) {
      const crc = make();
      crc.update(Buffer.from('123456789').subarray(0, cut));
      crc.update(Buffer.from('123456789').subarray(cut));
      expect(crc.digest().toString('hex')).toBe(check);
    }
  });
});

describe('PutObject and GetObject', () => {
  it('keep bytes, type, metadata and tags', async () => {
    const Body = randomBytes(3_000_000);
    await s3.send(
      new PutObjectCommand({
        Bucket,
        Key: 'a key/with ä+%.raw',
        Body,
        ContentType: 'application/x-disk',
        CacheControl: 'no-store',
        Metadata: { sha256: 'abc' },
        Tagging: 'a=b&c=d%20e',
      }),
    );
    const head = await s3.send(new HeadObjectCommand({ Bucket, Key: 'a key/with ä+%.raw' }));
    expect(head).toMatchObject({
      ContentLength: Body.length,
      ContentType: 'application/x-disk',
      CacheControl: 'no-store',
      Metadata: { sha256: 'abc' },
    });
    expect((await read('a key/with ä+%.raw')).equals(Body)).toBe(true);
    const { TagSet } = await s3.send(new GetObjectTaggingCommand({ Bucket, Key: 'a key/with ä+%.raw' }));
    expect(TagSet).toEqual([
      { Key: 'a', Value: 'b' },
      { Key: 'c', Value: 'd e' },
    ]);
  });

  it('takes a stream with its checksum behind it, and keeps neither when they differ', async () => {
    const bytes = randomBytes(2_500_000);
    const Body = Readable.from([bytes.subarray(0, 1000), bytes.subarray(1000)]);
    await s3.send(new PutObjectCommand({ Bucket, Key: 'streamed', Body, ContentLength: bytes.length }));
    expect((await read('streamed')).equals(bytes)).toBe(true);
    const head = await s3.send(new HeadObjectCommand({ Bucket, Key: 'streamed', ChecksumMode: 'ENABLED' }));
    const crc = crc32();
    crc.update(bytes);
    expect(head.ChecksumCRC32).toBe(crc.digest().toString('base64'));

    const response = await fetch(`${world.endpoint}/${Bucket}/liar`, {
      method: 'PUT',
      headers: {
        authorization: `AWS4-HMAC-SHA256 Credential=${world.account.credentials.accessKeyId}/20260101/us-east-1/s3/aws4_request`,
        'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
        'x-amz-trailer': 'x-amz-checksum-crc32c',
        'x-amz-decoded-content-length': '5',
      },
      body: '5\r\nhello\r\n0\r\nx-amz-checksum-crc32c:AAAAAA==\r\n\r\n',
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('<Code>BadDigest</Code>');
    await expect(s3.send(new HeadObjectCommand({ Bucket, Key: 'liar' }))).rejects.toMatchObject({ name: 'NotFound' });
  });

  it.each(['ChecksumSHA256', 'ChecksumCRC32', 'ChecksumSHA1', 'ChecksumCRC64NVME'] as const)(
    'refuses a wrong %s',
    async (member) => {
      const size = { ChecksumSHA256: 32, ChecksumCRC32: 4, ChecksumSHA1: 20, ChecksumCRC64NVME: 8 }[member];
      const put = new PutObjectCommand({
        Bucket,
        Key: 'wrong',
        Body: 'hello',
        [member]: Buffer.alloc(size).toString('base64'),
      });
      await expect(s3.send(put)).rejects.toMatchObject({ name: 'BadDigest' });
    },
  );

  it('adds a CRC64NVME to an object that came without a checksum', async () => {
    const plain = new S3Client({ ...world.client(), requestChecksumCalculation: 'WHEN_REQUIRED' });
    await plain.send(new PutObjectCommand({ Bucket, Key: 'bare', Body: '123456789' }));
    plain.destroy();
    const head = await s3.send(new HeadObjectCommand({ Bucket, Key: 'bare', ChecksumMode: 'ENABLED' }));
    expect(head.ChecksumCRC64NVME).toBe(Buffer.from('ae8b14860a799888', 'hex').toString('base64'));
    expect(head.ChecksumType).toBe('FULL_OBJECT');
  });

  it('serves ranges and conditions', async () => {
    const { ETag } = await s3.send(new PutObjectCommand({ Bucket, Key: 'ranged', Body: '0123456789' }));
    const text = async (Range: string) => (await read('ranged', { Range })).toString();
    expect(await text('bytes=2-4')).toBe('234');
    expect(await text('bytes=7-')).toBe('789');
    expect(await text('bytes=-2')).toBe('89');
    expect(await text('bytes=5-500')).toBe('56789');
    await expect(text('bytes=10-')).rejects.toMatchObject({ name: 'InvalidRange' });
    const part = await s3.send(new GetObjectCommand({ Bucket, Key: 'ranged', Range: 'bytes=0-0' }));
    expect(part).toMatchObject({ ContentRange: 'bytes 0-0/10', $metadata: { httpStatusCode: 206 } });
    await part.Body?.transformToString();

    expect((await read('ranged', { IfMatch: ETag })).toString()).toBe('0123456789');
    await expect(read('ranged', { IfMatch: '"other"' })).rejects.toMatchObject({ name: 'PreconditionFailed' });
    await expect(s3.send(new HeadObjectCommand({ Bucket, Key: 'ranged', IfNoneMatch: ETag }))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 304 },
    });
  });

  it('writes only what is not there with If-None-Match', async () => {
    const put = (Body: string) =>
      s3.send(new PutObjectCommand({ Bucket, Key: 'once', Body, IfNoneMatch: '*' })).then(
        () => Body,
        (error: Error) => error.name,
      );
    expect(
      (await Promise.all([put('one'), put('two')])).filter((result) => result === 'PreconditionFailed'),
    ).toHaveLength(1);
    expect(await put('three')).toBe('PreconditionFailed');
  });

  it('serves empty objects', async () => {
    await s3.send(new PutObjectCommand({ Bucket, Key: 'empty', Body: Buffer.alloc(0) }));
    expect(await read('empty')).toHaveLength(0);
  });

  it('shows attributes, and no 404 body for HeadObject', async () => {
    await s3.send(new PutObjectCommand({ Bucket, Key: 'attributes', Body: 'x', ChecksumAlgorithm: 'SHA256' }));
    const attributes = await s3.send(
      new GetObjectAttributesCommand({
        Bucket,
        Key: 'attributes',
        ObjectAttributes: ['Checksum', 'ObjectSize', 'ETag'],
      }),
    );
    expect(attributes).toMatchObject({
      ObjectSize: 1,
      Checksum: { ChecksumSHA256: createHash('sha256').update('x').digest('base64'), ChecksumType: 'FULL_OBJECT' },
    });
    await expect(s3.send(new HeadObjectCommand({ Bucket, Key: 'none' }))).rejects.toMatchObject({ name: 'NotFound' });
    await expect(read('none')).rejects.toMatchObject({ name: 'NoSuchKey' });
  });
});

describe('object tags', () => {
  it('are replaced as a set and checked', async () => {
    const Key = 'tagged';
    await s3.send(new PutObjectCommand({ Bucket, Key, Body: Buffer.alloc(0) }));
    const put = (TagSet: { Key: string; Value: string }[]) =>
      s3.send(new PutObjectTaggingCommand({ Bucket, Key, Tagging: { TagSet } }));
    await put([{ Key: 'a', Value: '1' }]);
    await put([{ Key: 'b', Value: '2' }]);
    expect((await s3.send(new GetObjectTaggingCommand({ Bucket, Key }))).TagSet).toEqual([{ Key: 'b', Value: '2' }]);
    await expect(put([{ Key: 'aws:x', Value: '' }])).rejects.toMatchObject({ name: 'InvalidTag' });
    await expect(
      put(Array.from({ length: 11 }, (_, index) => ({ Key: String(index), Value: '' }))),
    ).rejects.toMatchObject({ name: 'BadRequest' });
    await s3.send(new DeleteObjectTaggingCommand({ Bucket, Key }));
    expect((await s3.send(new GetObjectTaggingCommand({ Bucket, Key }))).TagSet).toEqual([]);
  });
});

describe('ListObjectsV2', () => {
  it('pages, folds by delimiter and forgets what is deleted', async () => {
    const keys = ['list/a', 'list/b/1', 'list/b/2', 'list/c', 'list/d/1'];
    for (const Key of keys) await s3.send(new PutObjectCommand({ Bucket, Key, Body: Key }));
    const seen: (string | undefined)[] = [];
    let token: string | undefined;
    do {
      const page = await s3.send(
        new ListObjectsV2Command({
          Bucket,
          Prefix: 'list/',
          Delimiter: '/',
          MaxKeys: 1,
          ...(token === undefined ? {} : { ContinuationToken: token }),
        }),
      );
      seen.push(
        ...(page.Contents ?? []).map((object) => object.Key),
        ...(page.CommonPrefixes ?? []).map((p) => p.Prefix),
      );
      token = page.NextContinuationToken;
    } while (token !== undefined);
    expect(seen).toEqual(['list/a', 'list/b/', 'list/c', 'list/d/']);

    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'list/a' }));
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'list/a' }));
    await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: 'list/c' }, { Key: 'list/x' }] } }));
    const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'list/', StartAfter: 'list/b/1' }));
    expect(Contents?.map((object) => object.Key)).toEqual(['list/b/2', 'list/d/1']);
  });
});
