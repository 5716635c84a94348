import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createWorld, type TestWorld } from '../support/world.js';

const Bucket = 'images';
const partSizeBytes = 5 * 1024 * 1024;
const content = randomBytes(2 * partSizeBytes + 12345);
const parts = [0, 1, 2].map((index) => content.subarray(index * partSizeBytes, (index + 1) * partSizeBytes));

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

const sha256 = (data: Uint8Array) => createHash('sha256').update(data).digest('base64');
const composite = `${sha256(Buffer.concat(parts.map((part) => createHash('sha256').update(part).digest())))}-3`;

async function begin(Key: string): Promise<string> {
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key, ChecksumAlgorithm: 'SHA256' }));
  return UploadId as string;
}

async function send(Key: string, UploadId: string, PartNumber: number, Body = parts[PartNumber - 1] as Buffer) {
  return s3.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body, ChecksumSHA256: sha256(Body) }));
}

async function uploaded(Key: string, UploadId: string) {
  const { Parts = [] } = await s3.send(new ListPartsCommand({ Bucket, Key, UploadId }));
  return Parts.map(({ PartNumber, ETag, ChecksumSHA256 }) => ({ PartNumber, ETag, ChecksumSHA256 }));
}

describe('a multipart upload with SHA-256', () => {
  it('is resumed from what ListParts shows and gives the same bytes and the composite checksum', async () => {
    const Key = 'resumed';
    const first = await begin(Key);
    await send(Key, first, 1);
    await send(Key, first, 3);

    const { Uploads } = await s3.send(new ListMultipartUploadsCommand({ Bucket, Prefix: 'resu' }));
    expect(Uploads).toMatchObject([{ Key, UploadId: first, ChecksumAlgorithm: 'SHA256', ChecksumType: 'COMPOSITE' }]);
    const found = await uploaded(Key, first);
    expect(found.map((part) => [part.PartNumber, part.ChecksumSHA256])).toEqual([
      [1, sha256(parts[0] as Buffer)],
      [3, sha256(parts[2] as Buffer)],
    ]);
    await send(Key, first, 2);
    const done = await s3.send(
      new CompleteMultipartUploadCommand({
        Bucket,
        Key,
        UploadId: first,
        MultipartUpload: { Parts: await uploaded(Key, first) },
        ChecksumSHA256: composite,
        MpuObjectSize: content.length,
        IfNoneMatch: '*',
      }),
    );
    expect(done.ChecksumSHA256).toBe(composite);
    expect(done.ETag).toMatch(/^"[0-9a-f]{32}-3"$/);

    const head = await s3.send(new HeadObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' }));
    expect(head).toMatchObject({ ChecksumSHA256: composite, ChecksumType: 'COMPOSITE', ContentLength: content.length });
    expect((await s3.send(new HeadObjectCommand({ Bucket, Key }))).ChecksumSHA256).toBeUndefined();
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    expect((await buffer(Body as Readable)).equals(content)).toBe(true);
    await expect(s3.send(new ListPartsCommand({ Bucket, Key, UploadId: first }))).rejects.toMatchObject({
      name: 'NoSuchUpload',
    });
  });

  it('pages through parts and uploads', async () => {
    const ids = [await begin('paged/a'), await begin('paged/a'), await begin('paged/b')];
    for (const number of [1, 2, 3]) await send('paged/a', ids[0] as string, number);
    const first = await s3.send(
      new ListPartsCommand({ Bucket, Key: 'paged/a', UploadId: ids[0] as string, MaxParts: 2 }),
    );
    expect(first).toMatchObject({ IsTruncated: true, NextPartNumberMarker: '2' });
    const second = await s3.send(
      new ListPartsCommand({ Bucket, Key: 'paged/a', UploadId: ids[0] as string, PartNumberMarker: '2' }),
    );
    expect(second.Parts?.map((part) => part.PartNumber)).toEqual([3]);
    expect(second.IsTruncated).toBe(false);

    const seen: (string | undefined)[] = [];
    let markers: { KeyMarker?: string; UploadIdMarker?: string } = {};
    for (let more = true; more; ) {
      const page = await s3.send(
        new ListMultipartUploadsCommand({ Bucket, Prefix: 'paged/', MaxUploads: 1, ...markers }),
      );
      seen.push(...(page.Uploads ?? []).map((upload) => upload.UploadId));
      more = page.IsTruncated === true;
      markers = { KeyMarker: page.NextKeyMarker as string, UploadIdMarker: page.NextUploadIdMarker as string };
    }
    expect(seen).toEqual(ids);
  });

  it('refuses a part whose bytes are not those of its checksum, or that brings none', async () => {
    const UploadId = await begin('bad-part');
    const Body = parts[2] as Buffer;
    const part = { Bucket, Key: 'bad-part', UploadId, PartNumber: 1, Body };
    await expect(
      s3.send(new UploadPartCommand({ ...part, ChecksumSHA256: sha256(Buffer.from('other')) })),
    ).rejects.toMatchObject({ name: 'BadDigest' });
    await expect(s3.send(new UploadPartCommand({ ...part, ChecksumSHA256: 'short' }))).rejects.toMatchObject({
      name: 'InvalidRequest',
    });
    // The SDK adds a CRC32 of its own.
    await expect(s3.send(new UploadPartCommand(part))).rejects.toMatchObject({
      name: 'InvalidRequest',
      message: expect.stringContaining('expected checksum Type: sha256, actual checksum Type: crc32'),
    });
    await expect(
      s3.send(new UploadPartCommand({ ...part, PartNumber: 10_001, ChecksumSHA256: sha256(Body) })),
    ).rejects.toMatchObject({ name: 'InvalidArgument' });
    expect(await uploaded('bad-part', UploadId)).toEqual([]);
  });

  it('refuses a completion that is not right, and can still be completed', async () => {
    const Key = 'completion';
    const UploadId = await begin(Key);
    for (const number of [1, 2, 3]) await send(Key, UploadId, number);
    const right = await uploaded(Key, UploadId);
    const complete = (Parts: typeof right, more: object = {}) =>
      s3.send(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts }, ...more }));
    const refused: [string, typeof right, object?][] = [
      ['InvalidPartOrder', [...right].reverse()],
      ['InvalidPart', right.map((part) => ({ ...part, ETag: '"0"' }))],
      ['InvalidPart', [...right, { PartNumber: 9, ETag: '"0"', ChecksumSHA256: sha256(content) }]],
      ['InvalidPart', right.map((part) => ({ ...part, ChecksumSHA256: sha256(content) }))],
      ['InvalidRequest', right.map(({ PartNumber, ETag }) => ({ PartNumber, ETag, ChecksumSHA256: undefined }))],
      ['BadDigest', right, { ChecksumSHA256: sha256(content) }],
      ['BadDigest', right, { ChecksumType: 'FULL_OBJECT' }],
      ['InvalidRequest', right, { MpuObjectSize: 7 }],
      ['MalformedXML', []],
    ];
    for (const [name, list, more] of refused) await expect(complete(list, more)).rejects.toMatchObject({ name });
    await complete(right);
    await expect(complete(right)).rejects.toMatchObject({ name: 'NoSuchUpload' });
  });

  it('refuses small parts but the last', async () => {
    const Key = 'small';
    const UploadId = await begin(Key);
    await send(Key, UploadId, 1, Buffer.from('small'));
    await send(Key, UploadId, 2, Buffer.from('last'));
    const Parts = await uploaded(Key, UploadId);
    await expect(
      s3.send(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } })),
    ).rejects.toMatchObject({ name: 'EntityTooSmall', MinSizeAllowed: String(partSizeBytes) });
    await s3.send(
      new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts: Parts.slice(1) } }),
    );
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    expect(await Body?.transformToString()).toBe('last');
  });

  it('lets one of two conditional completions win', async () => {
    const Key = 'contested';
    const ids = [await begin(Key), await begin(Key)];
    for (const UploadId of ids) for (const number of [1, 2, 3]) await send(Key, UploadId, number);
    const outcomes = await Promise.allSettled(
      ids.map(async (UploadId) =>
        s3.send(
          new CompleteMultipartUploadCommand({
            Bucket,
            Key,
            UploadId,
            MultipartUpload: { Parts: await uploaded(Key, UploadId) },
            IfNoneMatch: '*',
          }),
        ),
      ),
    );
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find((outcome) => outcome.status === 'rejected')).toMatchObject({
      reason: { name: 'PreconditionFailed', $metadata: { httpStatusCode: 412 } },
    });
  });

  it('is gone when aborted', async () => {
    const UploadId = await begin('aborted');
    await send('aborted', UploadId, 1);
    await s3.send(new AbortMultipartUploadCommand({ Bucket, Key: 'aborted', UploadId }));
    await expect(send('aborted', UploadId, 2)).rejects.toMatchObject({ name: 'NoSuchUpload' });
    await expect(s3.send(new HeadObjectCommand({ Bucket, Key: 'aborted' }))).rejects.toMatchObject({
      name: 'NotFound',
    });
  });
});

describe('lib-storage', () => {
  it.each(['SHA256', 'CRC32', 'CRC32C', 'CRC64NVME', 'SHA1'] as const)(
    'uploads a stream in parts with %s',
    async (ChecksumAlgorithm) => {
      const Key = `stream-${ChecksumAlgorithm}`;
      await new Upload({
        client: s3,
        params: {
          Bucket,
          Key,
          ChecksumAlgorithm,
          Body: Readable.from([content.subarray(0, 777), content.subarray(777)]),
        },
        partSize: partSizeBytes,
      }).done();
      const head = await s3.send(new HeadObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' }));
      const type = ChecksumAlgorithm === 'CRC64NVME' ? 'FULL_OBJECT' : 'COMPOSITE';
      expect(head.ChecksumType).toBe(type);
      expect(head[`Checksum${ChecksumAlgorithm}`]).toMatch(type === 'COMPOSITE' ? /^[\w+/=]+-3$/ : /^[\w+/=]+$/);
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
      expect((await buffer(Body as Readable)).equals(content)).toBe(true);
    },
  );
});
