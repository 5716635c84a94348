import { describe, expect, it } from '@jest/globals';
import { awsCode, nothingWasDone } from '../../src/aws/errors.js';
import { backoffMs, decideRetry, retryMiddleware } from '../../src/aws/retry.js';
import { manualClock } from '../support/manual-clock.js';

function answer(name: string, status: number): Error {
  return Object.assign(new Error('as AWS says'), { name, $fault: 'client', $metadata: { httpStatusCode: status } });
}

function retryable($retryable: object): Error {
  return Object.assign(answer('SomeException', 400), { $retryable });
}

function network(code: string): Error {
  return Object.assign(new Error(code), { code });
}

const noAnswer = Object.assign(new Error('no response within 60 s'), { name: 'TimeoutError' });
const cutShort = Object.assign(new Error('Deserialization error'), { $metadata: { httpStatusCode: 200 } });

describe('decideRetry', () => {
  it.each([
    ['RequestLimitExceeded', answer('RequestLimitExceeded', 503), 'DescribeImagesCommand', 'throttled'],
    ['RequestLimitExceeded', answer('RequestLimitExceeded', 503), 'CopySnapshotCommand', 'throttled'],
    ['SlowDown', answer('SlowDown', 503), 'UploadPartCommand', 'throttled'],
    ['ThrottlingException', answer('ThrottlingException', 400), 'PutParameterCommand', 'throttled'],
    ['a bare 429', answer('Unknown', 429), 'StartChangeSetCommand', 'throttled'],
    ['InternalError', answer('InternalError', 500), 'RegisterImageCommand', 'transient'],
    ['TooManyUpdates', answer('TooManyUpdates', 400), 'PutParameterCommand', 'throttled'],
    ['a bare 503', answer('UnknownError', 503), 'HeadObjectCommand', 'transient'],
    ['ECONNRESET', network('ECONNRESET'), 'ImportSnapshotCommand', 'transient'],
    ['ECONNREFUSED', network('ECONNREFUSED'), 'DescribeRegionsCommand', 'transient'],
    ['no answer', noAnswer, 'ModifyImageAttributeCommand', 'transient'],
    ['half an answer', cutShort, 'DescribeSnapshotsCommand', 'transient'],
    ['$retryable', retryable({}), 'AssumeRoleWithWebIdentityCommand', 'transient'],
    ['$retryable, throttling', retryable({ throttling: true }), 'CopySnapshotCommand', 'throttled'],
    ['$retryable of what would be done twice', retryable({}), 'CopySnapshotCommand', false],
    ['ConditionalRequestConflict', answer('ConditionalRequestConflict', 409), 'PutObjectCommand', 'transient'],
    // S3 wants another upload after it, see upload/s3.ts.
    ['ConditionalRequestConflict', answer('ConditionalRequestConflict', 409), 'CompleteMultipartUploadCommand', false],
    // Done twice when the answer was lost: no client token, no unique name.
    ['InternalError', answer('InternalError', 500), 'CopySnapshotCommand', false],
    ['ECONNRESET', network('ECONNRESET'), 'CopySnapshotCommand', false],
    ['no answer', noAnswer, 'CopySnapshotCommand', false],
    ['half an answer', cutShort, 'PublishCommand', false],
    // Refusals stay refusals, and waiting for a free slot isn't a retry.
    ['UnauthorizedOperation', answer('UnauthorizedOperation', 403), 'RegisterImageCommand', false],
    ['ResourceLimitExceeded', answer('ResourceLimitExceeded', 400), 'CopySnapshotCommand', false],
    ['InvalidAMIName.Duplicate', answer('InvalidAMIName.Duplicate', 400), 'RegisterImageCommand', false],
    ['InvalidSnapshot.NotFound', answer('InvalidSnapshot.NotFound', 400), 'CreateTagsCommand', false],
    ['a programming error', new TypeError('x is not a function'), 'DescribeImagesCommand', false],
  ] as const)('%s', (_, error, command, why) => {
    expect(decideRetry(error, command)).toEqual(why === false ? { retry: false } : { retry: true, why });
  });
});

describe('backoffMs', () => {
  it.each([
    [1, 0, 250],
    [1, 1, 500],
    [2, 1, 1_000],
    [4, 0.5, 3_000],
    [6, 1, 16_000],
    [7, 1, 20_000],
    [40, 1, 20_000],
    [40, 0, 10_000],
  ])('after attempt %i with chance %d: %i ms', (attempt, random, expected) => {
    expect(backoffMs(attempt, random)).toBe(expected);
  });
});

describe('the retry middleware', () => {
  /** Sends one request that fails with `errors` one after the other, then succeeds. */
  function send(
    errors: readonly (Error | undefined)[],
    { command = 'DescribeImagesCommand', renewals = 0, stop = new AbortController() } = {},
  ) {
    const clock = manualClock();
    const lines: string[] = [];
    let attempts = 0;
    let renewed = 0;
    const middleware = retryMiddleware(
      {
        clock,
        deadline: () => Number.POSITIVE_INFINITY,
        service: 'ec2',
        region: 'eu-west-1',
        onRetry: (line) => lines.push(line),
        renewCredentials: async () => ++renewed <= renewals,
        random: () => 1,
      },
      stop.signal,
    );
    const handler = middleware(
      async () => {
        attempts += 1;
        const error = errors[Math.min(attempts, errors.length) - 1];
        if (error) throw error;
        return { output: { $metadata: {} }, response: {} };
      },
      { commandName: command } as never,
    );
    return {
      clock,
      lines,
      attempts: () => attempts,
      renewed: () => renewed,
      done: handler({ request: {}, input: {} } as never).then(
        () => undefined,
        (error: Error) => error,
      ),
    };
  }

  it('survives five failures of a kind that passes, with growing pauses, and says so', async () => {
    const failure = network('ECONNRESET');
    const { done, attempts, clock, lines } = send([failure, failure, failure, failure, failure, undefined]);
    expect(await done).toBeUndefined();
    expect(attempts()).toBe(6);
    expect(clock.slept).toEqual([500, 1_000, 2_000, 4_000, 8_000]);
    expect(lines[0]).toBe('eu-west-1  DescribeImages: ECONNRESET, failure 2 of 6, retrying in 1.0 s');
  });

  it('gives up after the sixth', async () => {
    const failure = answer('InternalError', 500);
    const { done, attempts } = send([failure]);
    expect(await done).toMatchObject({ cause: failure });
    expect(attempts()).toBe(6);
  });

  it('goes on for a quarter of an hour when it is throttled', async () => {
    const { done, clock, attempts } = send([answer('RequestLimitExceeded', 503)]);
    expect(awsCode(await done)).toBe('RequestLimitExceeded');
    expect(clock.now()).toBeGreaterThan(15 * 60_000);
    expect(clock.now()).toBeLessThan(16 * 60_000);
    expect(attempts()).toBeGreaterThan(20);
  });

  it('counts throttling apart: it uses none of the attempts for what is transient', async () => {
    const throttled = answer('RequestLimitExceeded', 503);
    const lost = network('ECONNRESET');
    const errors = [...Array.from({ length: 8 }, () => throttled), lost, lost, undefined];
    const { done, attempts } = send(errors);
    expect(await done).toBeUndefined();
    expect(attempts()).toBe(11);
  });

  it.each([
    ['a refusal', answer('UnauthorizedOperation', 403), 'DescribeImagesCommand'],
    ['a lost answer to CopySnapshot', network('ECONNRESET'), 'CopySnapshotCommand'],
  ])('sends nothing again after %s', async (_, failure, command) => {
    const { done, attempts, clock } = send([failure], { command });
    expect(await done).toMatchObject({ name: 'PublishError', cause: failure });
    expect(attempts()).toBe(1);
    expect(clock.slept).toEqual([]);
  });

  it('leaves the outcome open when AWS refuses what it may have done before', async () => {
    const refusal = answer('UnauthorizedOperation', 403);
    const lostBefore = send([network('ECONNRESET'), refusal], { command: 'ModifyImageAttributeCommand' });
    expect(nothingWasDone((await lostBefore.done) as Error)).toBe(false);
    const throttledBefore = send([answer('RequestLimitExceeded', 503), answer('UnauthorizedOperation', 403)]);
    expect(nothingWasDone((await throttledBefore.done) as Error)).toBe(true);
  });

  it('takes one new session when AWS no longer accepts the present one', async () => {
    const expired = answer('RequestExpired', 400);
    const once = send([expired, undefined], { renewals: 1 });
    expect(await once.done).toBeUndefined();
    const twice = send([expired], { renewals: 5 });
    expect(await twice.done).toMatchObject({ cause: expired });
    expect(twice.renewed()).toBe(1);
    const never = send([expired]);
    expect(await never.done).toMatchObject({ cause: expired });
    expect(never.attempts()).toBe(1);
  });

  it('sends nothing more once the run is stopped', async () => {
    const stop = new AbortController();
    stop.abort(new Error('cancelled'));
    const { done, attempts } = send([network('ECONNRESET')], { stop });
    expect(await done).toBeInstanceOf(Error);
    expect(attempts()).toBeLessThanOrEqual(1);
  });
});

it('a client with a limit starts no more requests within any second', async () => {
  const clock = manualClock();
  const limits = { attempts: 3, startsPerSecond: 10, firstGapMs: 2, longestGapMs: 250 };
  const middleware = retryMiddleware(
    {
      clock,
      deadline: () => Number.POSITIVE_INFINITY,
      service: 'ebs',
      region: 'us-east-1',
      onRetry: () => {},
      renewCredentials: async () => false,
      random: () => 0.5,
      limits,
    },
    new AbortController().signal,
  );
  const starts: number[] = [];
  const send = middleware(
    async () => {
      starts.push(clock.now());
      return { response: {}, output: { $metadata: {} } };
    },
    { commandName: 'PutSnapshotBlockCommand' },
  );
  for (let request = 0; request < 25; request += 1) await send({ input: {}, request: {} });
  expect(starts).toHaveLength(25);
  for (let late = 10; late < starts.length; late += 1) {
    expect((starts[late] ?? 0) - (starts[late - 10] ?? 0)).toBeGreaterThanOrEqual(1_000);
  }
  expect(starts.at(-1)).toBe(2_000);
});
