import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import { appendFile, open, writeFile } from 'node:fs/promises';
import { S3, type S3ClientConfig } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHandlers } from '../../src/aws/handler.js';
import type { Clock } from '../../src/aws/wait.js';
import { type Digest, digestFile } from '../../src/disk/digest.js';
import type { DiskImage } from '../../src/disk/format.js';
import { openFileBytes } from '../../src/disk/open-content.js';
import { findObject, type UploadOptions, uploadObject } from '../../src/upload/s3.js';
import type { UploadSource } from '../../src/upload/source.js';
import { failure, temporaryFolder } from '../support/disk-fixtures.js';
import { virtualClock } from '../support/virtual-clock.js';
import { createWorld, type TestWorld } from '../support/world.js';

const file = temporaryFolder();
const partSizeBytes = 256 * 1024;
const place = { bucket: 'images', key: 'prefix/of/the-digest' };
let world: TestWorld;
let clock: Clock;
let requestHandler: ReturnType<ReturnType<typeof createHandlers>>;
let s3: S3;
let content: Buffer;
let digest: Digest;

beforeEach(async () => {
  world = await createWorld({ settings: { s3: { minPartSizeBytes: partSizeBytes } } });
  clock = await virtualClock(world);
  const limits = { kill: new AbortController().signal, deadline: () => Number.POSITIVE_INFINITY };
  requestHandler = createHandlers({ clock, ...limits })(300_000);
  s3 = client();
  await s3.createBucket({ Bucket: place.bucket });
  content = Buffer.alloc(4 * partSizeBytes + 1000);
  for (let at = 0; at < content.length; at += 4096) content.writeUInt32LE(at + 1, at);
  await writeFile(file('disk'), content);
  digest = await digestFile(file('disk'), {
    partSizeBytes,
    signal: new AbortController().signal,
    onProgress: () => {},
  });
});

afterEach(async () => {
  s3.destroy();
  await world.destroy();
});

function client(more: S3ClientConfig = {}): S3 {
  return new S3({ ...world.client(), requestHandler, ...more });
}

function upload(more: Partial<UploadOptions> = {}, by = s3): ReturnType<typeof uploadObject> {
  return uploadObject(by, {
    ...place,
    source: source(file('disk')),
    tags: { 'awspub:source:filename': 'disk & more.raw', team: 'a/b=c' },
    concurrency: 3,
    signal: new AbortController().signal,
    ifNoneMatch: true,
    onProgress: () => {},
    clock,
    ...more,
  });
}

function source(path: string): UploadSource {
  const disk: DiskImage = { path, fileSizeBytes: digest.sizeBytes, format: 'raw', layers: [] };
  return { disk, digest, open: () => openFileBytes(disk) };
}

const where = { Bucket: place.bucket, Key: place.key };

async function stored(): Promise<Uint8Array> {
  const { Body } = await s3.getObject(where);
  return (await Body?.transformToByteArray()) ?? new Uint8Array();
}

/** Operations that were asked for since `from`, without the reads of the test itself. */
async function operations(from = 0): Promise<string[]> {
  const own = ['CreateBucket', 'GetObject', 'GetObjectTagging'];
  return (await world.requests({ from })).map(({ operation }) => operation).filter((name) => !own.includes(name));
}

async function sentParts(from = 0): Promise<number[]> {
  const requests = await world.requests({ from });
  return requests
    .filter(({ operation, applied }) => operation === 'UploadPart' && applied)
    .map(({ input }) => Number(input.PartNumber))
    .sort((a, b) => a - b);
}

type Sent = Parameters<typeof requestHandler.handle>[0];

/** Takes a client's requests before they are sent, signed as they are. */
function beforeSending(by: S3, step: (request: Sent) => unknown): void {
  const { requestHandler: sender } = by.config;
  by.config.requestHandler = {
    ...sender,
    handle: async (request, options) => {
      await step(request);
      return sender.handle(request, options);
    },
  };
}

function operationOf({ method, query }: Sent): string | undefined {
  if (method === 'PUT' && 'partNumber' in query) return 'UploadPart';
  if (method === 'POST') return 'uploads' in query ? 'CreateMultipartUpload' : 'CompleteMultipartUpload';
  return undefined;
}

/** Does something when an operation is about to be sent for the n-th time. */
function atRequest(by: S3, operation: string, nth: number, step: () => Promise<unknown>): void {
  let seen = 0;
  beforeSending(by, async (request) => {
    if (operationOf(request) !== operation) return;
    seen += 1;
    if (seen === nth) await step();
  });
}

function signal(): { promise: Promise<void>; resolve(): void } {
  let resolve!: () => void;
  const promise = new Promise<void>((onResolve) => {
    resolve = onResolve;
  });
  return { promise, resolve };
}

describe('an object that is absent', () => {
  it('is uploaded in parts, verified, tagged, and found again', async () => {
    expect(await findObject(s3, { ...place, digest })).toBe('absent');
    const progress: number[] = [];
    await upload({ onProgress: (done) => progress.push(done) });

    expect(await sentParts()).toEqual([1, 2, 3, 4, 5]);
    expect(progress).toHaveLength(6);
    expect(progress.at(-1)).toBe(content.length);
    expect(content.equals(await stored())).toBe(true);
    expect(await findObject(s3, { ...place, digest })).toBe('same');
    const head = await s3.headObject({ ...where, ChecksumMode: 'ENABLED' });
    expect(head).toMatchObject({ ChecksumSHA256: digest.compositeSha256, ChecksumType: 'COMPOSITE' });
    expect((await s3.getObjectTagging(where)).TagSet).toEqual([
      { Key: 'awspub:source:filename', Value: 'disk & more.raw' },
      { Key: 'team', Value: 'a/b=c' },
    ]);
    expect((await s3.listMultipartUploads({ Bucket: place.bucket })).Uploads ?? []).toEqual([]);
  });

  it('is uploaded as one part when it is small, and without tags when there are none', async () => {
    await writeFile(file('disk'), content.subarray(0, 1000));
    digest = await digestFile(file('disk'), {
      partSizeBytes,
      signal: new AbortController().signal,
      onProgress: () => {},
    });
    await upload({ tags: {} });
    expect(digest.compositeSha256).toMatch(/-1$/);
    expect(await findObject(s3, { ...place, digest })).toBe('same');
  });

  it('is hashed once per part, not again for the signature', async () => {
    let hashedBytes = 0;
    class CountingHash {
      readonly #hash: Hash | Hmac;
      constructor(secret?: string | Uint8Array) {
        this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', secret);
      }
      update(data: Uint8Array | string): void {
        hashedBytes += data.length;
        this.#hash.update(data);
      }
      async digest(): Promise<Uint8Array> {
        return this.#hash.digest();
      }
      reset(): void {}
    }
    const counting = client({ sha256: CountingHash as unknown as NonNullable<S3ClientConfig['sha256']> });
    await upload({}, counting);
    counting.destroy();
    expect(hashedBytes).toBeGreaterThan(0);
    expect(hashedBytes).toBeLessThan(partSizeBytes);
  });
});

describe('an object that differs', () => {
  it.each([
    ['has no checksum by ami-publish', () => s3.putObject({ ...where, Body: 'other' })],
    ['has another checksum', () => s3.putObject({ ...where, Body: 'other', ChecksumAlgorithm: 'SHA256' })],
  ])('because it %s is reported and replaced', async (_, put) => {
    await put();
    expect(await findObject(s3, { ...place, digest })).toBe('different');
    await upload({ ifNoneMatch: false });
    expect(await findObject(s3, { ...place, digest })).toBe('same');
  });
});

describe('an upload that was interrupted', () => {
  it('is continued: only the missing parts are sent', async () => {
    await world.fault({ kind: 'error', operation: 'UploadPart', skip: 2, code: 'AccessDenied', status: 403 });
    await expect(upload({ concurrency: 1 })).rejects.toMatchObject({ name: 'AccessDenied' });
    await world.clearFaults();
    const from = (await world.requests()).length;

    const progress: number[] = [];
    await upload({ concurrency: 1, onProgress: (done) => progress.push(done) });
    expect(progress[0]).toBe(2 * partSizeBytes);
    expect(await sentParts(from)).toEqual([3, 4, 5]);
    expect(await operations(from)).not.toContain('CreateMultipartUpload');
    expect(content.equals(await stored())).toBe(true);
  });

  it('is only completed when all its parts are there', async () => {
    await world.fault({ kind: 'error', operation: 'CompleteMultipartUpload', code: 'AccessDenied', status: 403 });
    await expect(upload()).rejects.toMatchObject({ name: 'AccessDenied' });
    await world.clearFaults();
    const from = (await world.requests()).length;
    await upload({ source: source(file('not needed any more')) });
    expect(await operations(from)).toEqual(['ListMultipartUploads', 'ListParts', 'CompleteMultipartUpload']);
  });

  it('keeps no part that is wrong, whoever sent it', async () => {
    const { UploadId = '' } = await s3.createMultipartUpload({ ...where, ChecksumAlgorithm: 'SHA256' });
    const wrong = Buffer.alloc(partSizeBytes, 'x');
    for (const [PartNumber, Body] of [
      [1, wrong],
      [2, content.subarray(partSizeBytes, 2 * partSizeBytes)],
      [9, wrong],
    ] as const) {
      await s3.uploadPart({ ...where, UploadId, PartNumber, Body, ChecksumAlgorithm: 'SHA256' });
    }
    const from = (await world.requests()).length;
    await upload();
    expect(await sentParts(from)).toEqual([1, 3, 4, 5]);
    expect(content.equals(await stored())).toBe(true);
  });

  it('stops at once when told to, and leaves what was sent', async () => {
    const stop = new AbortController();
    atRequest(s3, 'UploadPart', 3, async () => stop.abort(new Error('the run was cancelled')));
    await expect(upload({ concurrency: 1, signal: stop.signal })).rejects.toThrow('the run was cancelled');
    expect(await sentParts()).toEqual([1, 2]);
    expect((await s3.listMultipartUploads({ Bucket: place.bucket })).Uploads).toHaveLength(1);
  });

  it('ends when a part is refused, though the others hang', async () => {
    await world.fault(
      { kind: 'error', operation: 'UploadPart', contains: '"PartNumber":2', code: 'AccessDenied', status: 403 },
      { kind: 'hang', operation: 'UploadPart' },
    );
    await expect(upload({ concurrency: 5 })).rejects.toMatchObject({ name: 'AccessDenied' });
  });
});

describe('an upload that fails', () => {
  it('because a part arrived corrupted is not completed, and the next run sends that part', async () => {
    const corrupting = client();
    beforeSending(corrupting, (request) => {
      if (request.query.partNumber === '2') request.body = Buffer.from(request.body).fill('!', 100, 101);
    });
    await expect(upload({ concurrency: 1 }, corrupting)).rejects.toMatchObject({
      name: expect.stringMatching(/BadDigest|XAmzContentSHA256Mismatch/),
    });
    corrupting.destroy();
    expect(await findObject(s3, { ...place, digest })).toBe('absent');
    const from = (await world.requests()).length;
    await upload();
    expect(await sentParts(from)).toEqual([2, 3, 4, 5]);
    expect(content.equals(await stored())).toBe(true);
  });

  it.each([
    [
      'was modified',
      async () => {
        const handle = await open(file('disk'), 'r+');
        await handle.write('changed', 3 * partSizeBytes);
        await handle.close();
      },
    ],
    [
      'was truncated',
      async () => {
        const handle = await open(file('disk'), 'r+');
        await handle.truncate(3 * partSizeBytes + 5);
        await handle.close();
      },
    ],
  ])('because the file %s since its digest is not completed', async (_, change) => {
    await change();
    const error = await failure(upload({ concurrency: 1 }));
    expect(error).toMatchObject({ code: 'source', message: expect.stringContaining('changed after it was hashed') });
    expect(await sentParts()).toEqual([1, 2, 3]);
    expect(await findObject(s3, { ...place, digest })).toBe('absent');
  });

  it('because the file has grown during the upload is not completed', async () => {
    atRequest(s3, 'UploadPart', 3, () => appendFile(file('disk'), 'more'));
    const error = await failure(upload());
    expect(error).toMatchObject({
      code: 'source',
      message: `${file('disk')} changed after it was hashed: its size was ${content.length} bytes and is ${content.length + 4}`,
    });
    expect(await operations()).not.toContain('CompleteMultipartUpload');
  });
});

describe('two at once', () => {
  /** Another client's upload of the same file, from its beginning to its end. */
  async function uploadElsewhere(other: S3): Promise<void> {
    const { UploadId } = await other.createMultipartUpload({ ...where, ChecksumAlgorithm: 'SHA256' });
    const Parts = [];
    for (const [index, ChecksumSHA256] of digest.partSha256.entries()) {
      const Body = content.subarray(index * partSizeBytes, (index + 1) * partSizeBytes);
      const { ETag } = await other.uploadPart({
        ...where,
        UploadId,
        PartNumber: index + 1,
        Body,
        ChecksumAlgorithm: 'SHA256',
      });
      Parts.push({ PartNumber: index + 1, ETag, ChecksumSHA256 });
    }
    await other.completeMultipartUpload({ ...where, UploadId, MultipartUpload: { Parts } });
  }

  it('end with one object, and with no unfinished upload', async () => {
    const other = client();
    atRequest(s3, 'CompleteMultipartUpload', 1, () => uploadElsewhere(other));
    await upload();
    expect(content.equals(await stored())).toBe(true);
    expect((await s3.listMultipartUploads({ Bucket: place.bucket })).Uploads ?? []).toEqual([]);
    other.destroy();
  });

  it('end with one object when the other run’s completion is still under way', async () => {
    const other = client();
    atRequest(s3, 'CompleteMultipartUpload', 1, async () => {
      await upload({}, other);
      await world.fault({ kind: 'error', operation: 'HeadObject', code: 'NotFound', status: 404, count: 2 });
    });
    await upload();
    expect(await sentParts()).toEqual([1, 2, 3, 4, 5]);
    other.destroy();
  });

  it('share one multipart upload when the second continues it', async () => {
    const other = client();
    atRequest(s3, 'CompleteMultipartUpload', 1, () => upload({}, other));
    await upload();
    expect(await sentParts()).toEqual([1, 2, 3, 4, 5]);
    other.destroy();
  });

  it.each(['at the same moment', 'when the other is sending already'])(
    'go on with the older upload, though both looked before either began: %s',
    async (when) => {
      const other = client();
      const [looked, otherLooked, sending, otherSends] = [signal(), signal(), signal(), signal()];
      atRequest(s3, 'CreateMultipartUpload', 1, () => {
        looked.resolve();
        return otherLooked.promise;
      });
      atRequest(other, 'CreateMultipartUpload', 1, async () => {
        otherLooked.resolve();
        await looked.promise;
        if (when === 'at the same moment') return;
        await sending.promise;
        await world.advance(1);
      });
      atRequest(s3, 'UploadPart', 1, () => {
        sending.resolve();
        // A part is left to send when the other has begun, however fast the rest goes.
        return when === 'at the same moment' ? Promise.resolve() : otherSends.promise;
      });
      atRequest(other, 'UploadPart', 1, async () => otherSends.resolve());

      await Promise.all([upload(), upload({}, other)]);
      expect(content.equals(await stored())).toBe(true);
      expect((await s3.listMultipartUploads({ Bucket: place.bucket })).Uploads ?? []).toEqual([]);
      const requests = await world.requests();
      expect(requests.filter(({ operation }) => operation === 'CreateMultipartUpload')).toHaveLength(2);
      other.destroy();
      if (when === 'at the same moment') return; // whoever looks before the other began may send a part of its own
      const parts = requests.filter(({ operation }) => operation === 'UploadPart');
      expect(new Set(parts.map(({ input }) => input.UploadId)).size).toBe(1);
    },
  );

  it('never overwrite each other when they differ', async () => {
    const other = client();
    atRequest(s3, 'CompleteMultipartUpload', 1, () => other.putObject({ ...where, Body: 'another image' }));
    const error = await failure(upload());
    expect(error).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('s3://images/prefix/of/the-digest'),
    });
    expect(Buffer.from(await stored()).toString()).toBe('another image');
    other.destroy();
  });
});

describe('an upload that S3 lost', () => {
  it('is begun again, once', async () => {
    const other = client();
    atRequest(s3, 'UploadPart', 3, async () => {
      const { Uploads = [] } = await other.listMultipartUploads({ Bucket: place.bucket });
      for (const { UploadId } of Uploads) await other.abortMultipartUpload({ ...where, UploadId });
    });
    await upload({ concurrency: 1 });
    expect(await sentParts()).toEqual([1, 1, 2, 2, 3, 4, 5]);
    other.destroy();
  });

  it('is given up when it is lost again and again', async () => {
    await world.fault({ kind: 'error', operation: 'UploadPart', code: 'NoSuchUpload', status: 404 });
    await expect(upload({ concurrency: 1 })).rejects.toMatchObject({ name: 'NoSuchUpload' });
    expect((await operations()).filter((name) => name === 'CreateMultipartUpload')).toHaveLength(3);
  });

  it('is sent again after a conflict of conditional writes', async () => {
    await world.fault({
      kind: 'error',
      operation: 'CompleteMultipartUpload',
      code: 'ConditionalRequestConflict',
      status: 409,
      count: 1,
    });
    await upload();
    expect(await sentParts()).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });

  it('is completed with the parts as they are when another run has sent one of them again', async () => {
    await world.fault({
      kind: 'error',
      operation: 'CompleteMultipartUpload',
      code: 'InvalidPart',
      status: 400,
      count: 1,
    });
    await upload();
    expect(await sentParts()).toEqual([1, 2, 3, 4, 5]);
  });

  it('is begun once though the first answer was lost', async () => {
    await world.fault({ kind: 'reset', operation: 'CreateMultipartUpload', applied: true, count: 1 });
    const retrying = client({ maxAttempts: 3 });
    await upload({}, retrying);
    expect((await s3.listMultipartUploads({ Bucket: place.bucket })).Uploads ?? []).toEqual([]);
    retrying.destroy();
  });

  it('is known to be complete when only the answer was lost', async () => {
    await world.fault({ kind: 'reset', operation: 'CompleteMultipartUpload', applied: true, count: 1 });
    const retrying = client({ maxAttempts: 3 });
    await upload({}, retrying);
    expect(content.equals(await stored())).toBe(true);
    retrying.destroy();
  });
});
