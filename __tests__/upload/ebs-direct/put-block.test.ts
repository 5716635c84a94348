import { EBS, type EBSClientConfig } from '@aws-sdk/client-ebs';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { FinalizeHandler, HttpRequest, MetadataBearer, MiddlewareStack } from '@smithy/types';
import { createAwsTime } from '../../../src/aws/aws-time.js';
import { createClients } from '../../../src/aws/clients.js';
import { systemClock } from '../../../src/aws/wait.js';
import { blockBytes, blockSha256, zeroBlockSha256 } from '../../../src/disk/blocks.js';
import { countAttempts } from '../../../src/upload/ebs-direct/attempts.js';
import { blockSender } from '../../../src/upload/ebs-direct/put-block.js';
import { failure } from '../../support/disk-fixtures.js';
import { type VirtualClock, virtualClock } from '../../support/virtual-clock.js';
import { createWorld, type TestWorld } from '../../support/world.js';

const region = 'eu-west-1';
const body = Buffer.alloc(blockBytes, 7);
const sha256 = blockSha256(body);
const never = new AbortController().signal;

afterEach(() => void jest.restoreAllMocks());

describe('the request of a block', () => {
  /** A client that notes what it would send, as ours without the SDK's retries. */
  function noting(credentials: EBSClientConfig['credentials'], endpoint: string) {
    const requests: HttpRequest[] = [];
    const answer = { statusCode: 201, headers: {}, body: { on: () => ({ resume: () => {} }) } };
    const ebs = new EBS({
      region,
      endpoint,
      ...(credentials && { credentials }),
      requestHandler: {
        handle: async (request: HttpRequest) => {
          requests.push(request);
          return { response: answer };
        },
      } as never,
    });
    const stack = ebs.middlewareStack as unknown as MiddlewareStack<object, MetadataBearer>;
    const once = (next: FinalizeHandler<object, MetadataBearer>) => next;
    stack.add(once, { name: 'retryMiddleware', step: 'finalizeRequest', priority: 'high', override: true });
    return { ebs, requests };
  }

  const endpoints = ['https://ebs.eu-west-1.amazonaws.com', 'http://127.0.0.1:9000/behind/a/path'];
  const keys = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };
  const cases = endpoints.flatMap((endpoint) =>
    [keys, { ...keys, sessionToken: 'a+session/token=' }].map((credentials) => ({ endpoint, credentials })),
  );
  it.each(cases)('has the signature of the SDK: $endpoint, $credentials.sessionToken', async (one) => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 1, 3, 4, 5, 6));
    const { ebs, requests } = noting(one.credentials, one.endpoint);
    const put = await blockSender(ebs, 'snap-0123456789abcdef0');
    expect(requests).toEqual([]); // the example is not sent
    await put({ index: 7, body, sha256, path: 'disk', clock: systemClock, signal: never, shownWithinMs: 0 });
    ebs.middlewareStack.add(
      (next) => async (args) => {
        (args.request as HttpRequest).headers['x-amz-content-sha256'] = 'UNSIGNED-PAYLOAD';
        return next(args);
      },
      { step: 'build' },
    );
    const block = { BlockIndex: 7, BlockData: body, DataLength: blockBytes, ChecksumAlgorithm: 'SHA256' } as const;
    const Checksum = Buffer.from(sha256).toString('base64');
    await ebs.putSnapshotBlock({ SnapshotId: 'snap-0123456789abcdef0', ...block, Checksum }).catch(() => {});
    const [ours, theirs] = requests.map(({ method, protocol, hostname, port, path, headers }) => {
      const at = { method, protocol, hostname, port, path };
      return { ...at, headers: Object.fromEntries(Object.entries(headers).toSorted()) };
    });
    expect(theirs?.headers.authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/20260203\//);
    expect(ours).toEqual(theirs);
  });
});

describe('a block that is sent', () => {
  let world: TestWorld;
  let clock: VirtualClock;
  let ebs: EBS;
  let snapshotId: string;

  beforeEach(async () => {
    world = await createWorld({});
    clock = await virtualClock(world);
    const { endpoint, credentials } = world.client(region);
    ebs = await createClients(
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
    ).ebs(region);
    snapshotId = (await ebs.startSnapshot({ VolumeSize: 1 })).SnapshotId ?? '';
  });

  afterEach(() => world.destroy());

  async function put(index: number, more: { readonly sha256?: Uint8Array } = {}): Promise<void> {
    const send = await blockSender(ebs, snapshotId);
    await send({ index, body, sha256, path: 'disk.raw', clock, signal: never, shownWithinMs: 60_000, ...more });
  }

  const operation = 'PutSnapshotBlock';

  it('is repeated as every request of the client is, and each attempt is counted as what it was', async () => {
    const attempts = countAttempts(ebs);
    await world.fault(
      { kind: 'error', operation, code: 'RequestThrottledException', status: 400, skip: 0, count: 1 },
      { kind: 'error', operation, code: 'InternalServerException', status: 500, skip: 1, count: 1 },
      { kind: 'reset', operation, skip: 2, count: 1 },
      { kind: 'hang', operation, skip: 3, count: 1 },
      { kind: 'error', operation, code: 'ResourceNotFoundException', status: 404, skip: 4, count: 1 },
    );
    await put(3);
    expect(attempts).toEqual({ sent: 6, failed: 5, timedOut: 1 });
    const sent = (await world.requests()).filter((one) => one.operation === operation);
    expect(sent).toHaveLength(6);
    expect(sent.at(-1)?.outcome).toBe('ok');
  });

  it('fails at once where AWS refuses it, as a request of the SDK would', async () => {
    await world.fault({ kind: 'error', operation, code: 'AccessDeniedException', status: 403, count: 1 });
    const error = await failure(put(0));
    expect(error).toMatchObject({
      request: 'refused',
      message: expect.stringContaining('PutSnapshotBlock'),
      cause: { name: 'AccessDeniedException', $fault: 'client', $metadata: { httpStatusCode: 403 } },
    });
    expect(await failure(put(2048))).toMatchObject({ cause: { name: 'ValidationException', Reason: 'INVALID_BLOCK' } });
    expect(await failure(put(0, { sha256: zeroBlockSha256 }))).toMatchObject({
      code: 'source',
      message: 'disk.raw changed after it was hashed',
    });
  });

  it("goes on by AWS's clock where the machine's is wrong", async () => {
    await world.settings({ checkSignatureTime: true });
    jest.spyOn(Date, 'now').mockReturnValue(clock.now() - 3_600_000);
    await put(1);
    const sent = (await world.requests()).filter((one) => one.operation === operation);
    expect(sent.map(({ outcome }) => outcome)).toEqual(['InvalidSignatureException', 'ok']);
  });
});
