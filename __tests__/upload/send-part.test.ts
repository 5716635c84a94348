import { S3, type S3ClientConfig } from '@aws-sdk/client-s3';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { FinalizeHandler, HttpRequest, MetadataBearer, MiddlewareStack } from '@smithy/types';
import { createAwsTime } from '../../src/aws/aws-time.js';
import { createClients } from '../../src/aws/clients.js';
import type { DiskContent } from '../../src/disk/content.js';
import { type Digest, sha256Base64 } from '../../src/disk/digest.js';
import { partSender } from '../../src/upload/send-part.js';
import { failure } from '../support/disk-fixtures.js';
import { virtualClock } from '../support/virtual-clock.js';
import { createWorld } from '../support/world.js';

const partSizeBytes = 8 * 1024 ** 2;
const disk = Buffer.alloc(partSizeBytes + 1000, 7);
const parts = [disk.subarray(0, partSizeBytes), disk.subarray(partSizeBytes)];
const partSha256 = parts.map(sha256Base64);
const keys = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };
const place = { Bucket: 'images', Key: "disks of/a+b (1)'s ü~!*.raw", UploadId: "a.b_c-d/e+f=~!'()*" };
const content: DiskContent = {
  sizeBytes: disk.length,
  read: async (buffer, offset) => void disk.copy(buffer, 0, offset),
  extents: async function* () {},
  close: async () => {},
};
const digest = { sizeBytes: disk.length, partSizeBytes, partSha256 } as unknown as Digest;
const source = {
  disk: { path: 'disk.raw', fileSizeBytes: disk.length, format: 'raw', layers: [] },
  digest,
  open: async () => content,
} as const;

afterEach(() => void jest.restoreAllMocks());

/** A client that notes what it would send, as ours without the SDK's retries. */
function noting(config: S3ClientConfig) {
  const requests: HttpRequest[] = [];
  const answer = { statusCode: 200, headers: { etag: '"of the part"' }, body: { on: () => ({ resume: () => {} }) } };
  const s3 = new S3({
    region: 'eu-west-1',
    ...config,
    requestHandler: {
      handle: async (request: HttpRequest) => {
        requests.push(request);
        return { response: answer };
      },
    } as never,
  });
  const stack = s3.middlewareStack as unknown as MiddlewareStack<object, MetadataBearer>;
  const once = (next: FinalizeHandler<object, MetadataBearer>) => next;
  stack.add(once, { name: 'retryMiddleware', step: 'finalizeRequest', priority: 'high', override: true });
  return { s3, requests };
}

describe('the request of a part', () => {
  const session = { ...keys, sessionToken: 'a+session/token=' };
  it.each<[string, S3ClientConfig]>([
    ['a bucket in its host name', { credentials: keys }],
    ['a session', { credentials: session }],
    ['a path at an endpoint', { credentials: keys, endpoint: 'http://127.0.0.1:9000/behind/a', forcePathStyle: true }],
    ['dual stack', { credentials: keys, useDualstackEndpoint: true }],
    ['FIPS', { credentials: session, useFipsEndpoint: true }],
    ['acceleration', { credentials: keys, useAccelerateEndpoint: true }],
    ['another partition', { credentials: keys, region: 'cn-north-1' }],
  ])('is that of the SDK: %s', async (_, config) => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 1, 3, 4, 5, 6));
    const { s3, requests } = noting(config);
    const { Bucket: bucket, Key: key, UploadId: uploadId } = place;
    const signal = new AbortController().signal;
    const send = await partSender(s3, { bucket, key, uploadId, source, content, signal });
    expect(requests).toEqual([]); // the example is not sent
    const part = { number: 1, offset: 0, sizeBytes: partSizeBytes, sha256: partSha256[0] ?? '' };
    expect(await send(part, Buffer.alloc(partSizeBytes))).toBe('"of the part"');
    const last = { number: 2, offset: partSizeBytes, sizeBytes: 1000, sha256: partSha256[1] ?? '' };
    await send(last, Buffer.alloc(partSizeBytes));
    for (const [index, Body] of parts.entries()) {
      const checksum = { ChecksumAlgorithm: 'SHA256', ChecksumSHA256: partSha256[index] } as const;
      await s3.uploadPart({ ...place, PartNumber: index + 1, Body, ...checksum }).catch(() => {});
    }
    const [first, second, theirFirst, theirSecond] = requests.map(({ method, protocol, hostname, port, ...more }) => {
      const { path, query, headers, body } = more;
      const at = { method, protocol, hostname, port, path, query, body: sha256Base64(body) };
      return { ...at, headers: Object.fromEntries(Object.entries(headers).toSorted()) };
    });
    expect(theirFirst?.headers.authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/20260203\//);
    expect(first).toEqual(theirFirst);
    // The SDK asks before it sends a large body; we do before each.
    expect(second).toEqual({ ...theirSecond, headers: { Expect: '100-continue', ...theirSecond?.headers } });
  });
});

describe('a part that is sent', () => {
  it('is repeated as every request of the client is, and fails as a request of the SDK would', async () => {
    const world = await createWorld({ settings: { checkSignatureTime: true } });
    const clock = await virtualClock(world);
    const { endpoint, credentials } = world.client();
    const never = new AbortController().signal;
    const s3 = await createClients(
      {
        aws: { endpoint, credentials },
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
    ).s3('us-east-1');
    try {
      await s3.createBucket({ Bucket: place.Bucket });
      const where = { Bucket: place.Bucket, Key: place.Key };
      const { UploadId: uploadId = '' } = await s3.createMultipartUpload({ ...where, ChecksumAlgorithm: 'SHA256' });
      const upload = { bucket: place.Bucket, key: place.Key, uploadId, source, content, signal: never };
      const send = await partSender(s3, upload);
      const operation = 'UploadPart';
      await world.fault(
        { kind: 'error', operation, code: 'SlowDown', status: 503, skip: 0, count: 1 },
        { kind: 'reset', operation, skip: 1, count: 1 },
        { kind: 'hang', operation, skip: 2, count: 1 },
        { kind: 'error', operation, code: 'AccessDenied', status: 403, skip: 4, count: 1 },
      );
      // The machine's clock is an hour behind from now on.
      jest.spyOn(Date, 'now').mockReturnValue(clock.now() - 3_600_000);
      const part = { number: 1, offset: 0, sizeBytes: partSizeBytes, sha256: partSha256[0] ?? '' };
      const etag = await send(part, Buffer.alloc(partSizeBytes));
      const { Parts = [] } = await s3.listParts({ ...where, UploadId: uploadId });
      expect(Parts).toMatchObject([{ PartNumber: 1, ETag: etag, Size: partSizeBytes, ChecksumSHA256: partSha256[0] }]);
      expect(await failure(send(part, Buffer.alloc(partSizeBytes)))).toMatchObject({
        request: 'refused',
        message: expect.stringContaining('UploadPart'),
        cause: { name: 'AccessDenied', $metadata: { httpStatusCode: 403 } },
      });
      const sent = (await world.requests()).filter((one) => one.operation === operation);
      expect(sent.map(({ outcome }) => outcome)).toEqual([
        'RequestTimeTooSkewed',
        'SlowDown',
        'fault:reset',
        'fault:hang',
        'ok',
        'AccessDenied',
      ]);
    } finally {
      await world.destroy();
    }
  });
});
