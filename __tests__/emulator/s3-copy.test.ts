import { createHash } from 'node:crypto';
import { S3 } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { outcome, refusal } from '../support/ec2-fixtures.js';
import { createWorld, type TestWorld } from '../support/world.js';

let world: TestWorld;
let s3: S3;
let ireland: S3;

beforeAll(async () => {
  world = await createWorld({ accounts: [{}, {}], start: '2026-01-01T00:00:00Z' });
  s3 = new S3(world.client('us-east-1'));
  ireland = new S3(world.client('eu-west-1'));
  await s3.createBucket({ Bucket: 'here' });
  await ireland.createBucket({ Bucket: 'there', CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } });
  await s3.putObject({
    Bucket: 'here',
    Key: 'a disk+1.raw',
    Body: 'content',
    ContentType: 'application/x-raw',
    Metadata: { sha: 'abc' },
    Tagging: 'Name=disk',
    ChecksumAlgorithm: 'SHA256',
  });
});
afterAll(async () => {
  s3.destroy();
  ireland.destroy();
  await world.destroy();
});

const source = `here/${encodeURIComponent('a disk+1.raw')}`;
const sha256 = createHash('sha256').update('content').digest('base64');
const copy = (change: object = {}) => s3.copyObject({ Bucket: 'here', Key: 'copy', CopySource: source, ...change });

describe('CopyObject', () => {
  it('copies bytes, metadata, tags and checksum, from another region too', async () => {
    const { CopyObjectResult: result } = await ireland.copyObject({ Bucket: 'there', Key: 'copy', CopySource: source });
    expect(result).toMatchObject({
      ETag: `"${createHash('md5').update('content').digest('hex')}"`,
      LastModified: new Date('2026-01-01T00:00:00Z'),
      ChecksumSHA256: sha256,
      ChecksumType: 'FULL_OBJECT',
    });
    const { Body, ...object } = await ireland.getObject({ Bucket: 'there', Key: 'copy', ChecksumMode: 'ENABLED' });
    expect(await Body?.transformToString()).toBe('content');
    expect(object).toMatchObject({
      ContentType: 'application/x-raw',
      Metadata: { sha: 'abc' },
      TagCount: 1,
      ChecksumSHA256: sha256,
      ServerSideEncryption: 'AES256',
    });
  });

  it('replaces what it is told to', async () => {
    await copy({
      MetadataDirective: 'REPLACE',
      Metadata: { other: 'x' },
      TaggingDirective: 'REPLACE',
      StorageClass: 'STANDARD_IA',
      ChecksumAlgorithm: 'CRC32',
    });
    const head = await s3.headObject({ Bucket: 'here', Key: 'copy', ChecksumMode: 'ENABLED' });
    expect(head).toMatchObject({
      ContentType: 'binary/octet-stream',
      Metadata: { other: 'x' },
      StorageClass: 'STANDARD_IA',
      ChecksumCRC32: expect.any(String),
    });
    expect((await s3.getObjectTagging({ Bucket: 'here', Key: 'copy' })).TagSet).toEqual([]);
  });

  it('makes one part of many', async () => {
    const Bucket = 'here';
    const Key = 'parts';
    const { UploadId } = await s3.createMultipartUpload({ Bucket, Key, ChecksumAlgorithm: 'SHA256' });
    const { ETag, ChecksumSHA256 } = await s3.uploadPart({
      Bucket,
      Key,
      UploadId,
      PartNumber: 1,
      Body: 'content',
      ChecksumAlgorithm: 'SHA256',
    });
    const Parts = [{ PartNumber: 1, ETag, ChecksumSHA256 }];
    await s3.completeMultipartUpload({ Bucket, Key, UploadId, MultipartUpload: { Parts } });
    const { CopyObjectResult: result } = await copy({ CopySource: 'here/parts' });
    expect(result?.ETag).toBe(`"${createHash('md5').update('content').digest('hex')}"`);
    expect(result).toMatchObject({ ChecksumSHA256: sha256, ChecksumType: 'FULL_OBJECT' });
  });

  it('copies an object onto itself only to change it', async () => {
    expect(await refusal(copy({ Key: 'a disk+1.raw' }))).toMatch(/^InvalidRequest: This copy request is illegal/);
    expect(await outcome(copy({ Key: 'a disk+1.raw', MetadataDirective: 'REPLACE' }))).toBe('ok');
  });

  it.each([
    ['a missing key', { CopySource: 'here/none' }, 'NoSuchKey'],
    ['a missing bucket', { CopySource: 'nowhere/disk' }, 'NoSuchBucket'],
    ['a missing target', { Bucket: 'nowhere' }, 'NoSuchBucket'],
    ['a version', { CopySource: `${source}?versionId=abc` }, 'NoSuchVersion'],
    ['another ETag', { CopySourceIfMatch: '"0"' }, 'PreconditionFailed'],
    ['an unchanged source', { CopySourceIfModifiedSince: new Date('2026-02-01') }, 'PreconditionFailed'],
    ['a changed source', { CopySourceIfUnmodifiedSince: new Date('2025-02-01') }, 'PreconditionFailed'],
    ['an ACL', { ACL: 'public-read' }, 'AccessControlListNotSupported'],
  ])('refuses %s', async (_what, change, code) => {
    expect(await outcome(copy(change))).toBe(code);
  });

  it('writes on a condition', async () => {
    await copy({ Key: 'once', IfNoneMatch: '*' });
    expect(await outcome(copy({ Key: 'once', IfNoneMatch: '*' }))).toBe('PreconditionFailed');
  });

  it("doesn't read another account's bucket", async () => {
    const other = new S3(world.client('us-east-1', world.accounts[1]));
    await other.createBucket({ Bucket: 'theirs' });
    expect(await outcome(other.copyObject({ Bucket: 'theirs', Key: 'copy', CopySource: source }))).toBe('AccessDenied');
    other.destroy();
  });
});

describe('a bucket', () => {
  it('is its owner’s, and was never versioned', async () => {
    const { Owner, Grants } = await s3.getBucketAcl({ Bucket: 'here' });
    expect(Owner?.ID).toMatch(/^[0-9a-f]{64}$/);
    expect(Grants).toEqual([{ Grantee: { ID: Owner?.ID, Type: 'CanonicalUser' }, Permission: 'FULL_CONTROL' }]);
    expect((await s3.getBucketVersioning({ Bucket: 'here' })).Status).toBeUndefined();
    expect(await outcome(s3.getBucketAcl({ Bucket: 'nowhere' }))).toBe('NoSuchBucket');
    expect(await outcome(s3.getBucketVersioning({ Bucket: 'nowhere' }))).toBe('NoSuchBucket');
  });
});
