import type { STS } from '@aws-sdk/client-sts';
import { describe, expect, it } from '@jest/globals';
import { createAwsTime } from '../../src/aws/aws-time.js';
import { type CredentialOptions, createCredentials } from '../../src/aws/credentials.js';
import { PublishError } from '../../src/error.js';
import { manualClock } from '../support/manual-clock.js';

const role = 'arn:aws:iam::123456789012:role/publisher';
const second = 'arn:aws:iam::210987654321:role/target';
const token = ['{}', JSON.stringify({ sub: 'repo:me/os:ref:refs/heads/main', aud: 'sts.amazonaws.com' }), 'signature']
  .map((part) => Buffer.from(part).toString('base64url'))
  .join('.');

interface Asked {
  readonly operation: string;
  readonly roleArn: string;
  readonly durationSeconds: number;
  /** The access key that signs; undefined for an unsigned request, or the default chain. */
  readonly by: string | undefined;
}

/** Credentials over an STS that gives out numbered sessions, unless `refusal` is thrown. */
function credentials(more: Partial<CredentialOptions> = {}, refusal?: () => Error | undefined) {
  const clock = manualClock(Date.parse('2026-01-01T00:00:00Z'));
  const asked: Asked[] = [];
  const masked: string[] = [];
  const lines: string[] = [];
  const made = createCredentials({
    roleToAssume: role,
    roleChain: [],
    roleSessionName: 'ami-publish',
    roleDurationSeconds: 7200,
    audience: 'sts.amazonaws.com',
    oidcToken: async () => token,
    clock,
    awsTime: createAwsTime(clock),
    random: () => 0.5,
    deadline: () => Number.POSITIVE_INFINITY,
    cancel: new AbortController().signal,
    mask: (secret) => masked.push(secret),
    info: (line) => lines.push(line),
    sts: async (by) => {
      const open = (operation: string) => async (input: { RoleArn: string; DurationSeconds: number }) => {
        const key = by === undefined ? undefined : (await by()).accessKeyId;
        asked.push({ operation, roleArn: input.RoleArn, durationSeconds: input.DurationSeconds, by: key });
        const error = refusal?.();
        if (error) throw error;
        const number = asked.length;
        return {
          Credentials: {
            AccessKeyId: `key-${number}`,
            SecretAccessKey: `secret-${number}`,
            SessionToken: `token-${number}`,
            Expiration: new Date(clock.now() + input.DurationSeconds * 1000),
          },
        };
      };
      return {
        assumeRole: open('AssumeRole'),
        assumeRoleWithWebIdentity: open('AssumeRoleWithWebIdentity'),
      } as unknown as STS;
    },
    ...more,
  });
  const { provider } = made;
  const key = async (): Promise<string> => (await provider?.())?.accessKeyId ?? '';
  return { ...made, clock, asked, masked, lines, key };
}

function answer(name: string, message: string): Error {
  return Object.assign(new Error(message), { name, $fault: 'client', $metadata: { httpStatusCode: 400 } });
}

describe('credentials', () => {
  it("leaves it to the SDK's default chain when no role is named", async () => {
    const { provider, renew, asked } = credentials({ roleToAssume: undefined });
    expect(provider).toBeUndefined();
    expect(await renew()).toBe(false);
    expect(asked).toEqual([]);
  });

  it("assumes the role with the job's token, once for everyone who asks", async () => {
    const { key, asked, lines } = credentials();
    expect(await Promise.all([key(), key(), key()])).toEqual(['key-1', 'key-1', 'key-1']);
    expect(asked).toEqual([
      { operation: 'AssumeRoleWithWebIdentity', roleArn: role, durationSeconds: 7200, by: undefined },
    ]);
    expect(lines).toEqual([`Assumed ${role} until 2026-01-01T02:00:00.000Z`]);
  });

  it('masks the token and the secrets before anything uses them', async () => {
    const { key, masked } = credentials();
    await key();
    expect(masked).toEqual([token, 'secret-1', 'token-1']);
  });

  it('takes a new session before the present one ends, one per session', async () => {
    const { key, clock, asked } = credentials();
    await key();
    await clock.sleep((7200 - 301) * 1000);
    expect(await key()).toBe('key-1');
    await clock.sleep(2_000);
    expect(await Promise.all([key(), key()])).toEqual(['key-2', 'key-2']);
    expect(asked).toHaveLength(2);
  });

  it('takes a new one when AWS refused the present one', async () => {
    const { key, renew } = credentials();
    await key();
    expect(await renew()).toBe(true);
    expect(await key()).toBe('key-2');
  });

  it('keeps the present one where the one that AWS refused cannot be replaced', async () => {
    let refusal: Error | undefined;
    const { key, renew, clock, lines } = credentials({}, () => refusal);
    await key();
    refusal = answer('AccessDenied', 'no');
    expect(await renew()).toBe(false);
    expect(await key()).toBe('key-1');
    expect(lines.at(-1)).toBe(
      `The session of ${role} is not renewed yet, and lasts until 2026-01-01T02:00:00.000Z: can't assume ${role}: AccessDenied: no`,
    );
    refusal = undefined;
    expect(await renew()).toBe(true);
    expect(await key()).toBe('key-3');

    refusal = answer('AccessDenied', 'no');
    await clock.sleep(7200 * 1000);
    await expect(renew()).rejects.toMatchObject({ code: 'credentials' });
  });

  it('keeps no request waiting with the present one while another is sought for the one that AWS refused', async () => {
    const meanwhile: string[] = [];
    const made = credentials({
      oidcToken: async () => {
        if (made.asked.length === 0 || meanwhile.length === 3) return token;
        meanwhile.push(await made.key());
        throw new Error('connect ECONNRESET');
      },
    });
    await made.key();
    expect(await made.renew()).toBe(true);
    expect(meanwhile).toEqual(['key-1', 'key-1', 'key-1']);
    expect(await made.key()).toBe('key-2');
  });

  it('does not go on with one that AWS refused in a run that is cancelled', async () => {
    const cancel = new AbortController();
    const { key, renew, asked } = credentials({
      cancel: cancel.signal,
      oidcToken: async () => {
        if (asked.length === 0) return token;
        cancel.abort(new PublishError('cancelled', 'over'));
        throw new Error('connect ECONNRESET');
      },
    });
    await key();
    await expect(renew()).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('assumes by the default chain where the runner gives no tokens', async () => {
    const { key, asked } = credentials({ oidcToken: undefined });
    await key();
    expect(asked).toEqual([{ operation: 'AssumeRole', roleArn: role, durationSeconds: 7200, by: undefined }]);
  });

  it('goes on from role to role; a chained session lasts an hour at most and is renewed by itself', async () => {
    const { key, clock, asked } = credentials({ roleChain: [second] });
    expect(await key()).toBe('key-2');
    expect(asked).toEqual([
      // The second role is what is asked for; the first is opened when it signs that.
      { operation: 'AssumeRoleWithWebIdentity', roleArn: role, durationSeconds: 7200, by: undefined },
      { operation: 'AssumeRole', roleArn: second, durationSeconds: 3600, by: 'key-1' },
    ]);
    await clock.sleep(56 * 60_000);
    expect(await key()).toBe('key-3');
    expect(asked[2]).toEqual({ operation: 'AssumeRole', roleArn: second, durationSeconds: 3600, by: 'key-1' });
  });

  it("shows what the token claims when the role doesn't accept it", async () => {
    const { key } = credentials({}, () => answer('AccessDenied', 'Not authorized'));
    const error = await key().catch((one: unknown) => one);
    expect(error).toMatchObject({ code: 'credentials' });
    expect((error as PublishError).message).toContain(`can't assume ${role}: AccessDenied: Not authorized`);
    expect((error as PublishError).hint).toContain(
      'the subject "repo:me/os:ref:refs/heads/main" and the audience "sts.amazonaws.com"',
    );
  });

  it('says that a token has expired, instead of what its claims should be', async () => {
    const { key, clock } = credentials({}, () => answer('ExpiredTokenException', 'Token expired: current date/time'));
    const start = clock.now();
    const error = (await key().catch((one: PublishError) => one)) as PublishError;
    expect(error.message).toContain('ExpiredTokenException: Token expired');
    expect(error.hint).toBe(
      'Each token had expired when AWS looked at it. Check that the clock of the runner is right, and run again to continue.',
    );
    expect(clock.now()).toBeGreaterThan(start);
  });

  it('does not choke on a token that is none', async () => {
    const { key } = credentials({ oidcToken: async () => 'no token' }, () => answer('InvalidIdentityToken', 'no'));
    const error = await key().catch((one: PublishError) => one);
    expect((error as PublishError).hint).toContain('the subject "unreadable"');
  });

  it('asks once where GitHub refuses a token', async () => {
    const refusal = new PublishError('credentials', 'GitHub did not issue an OIDC token: 403');
    let tokens = 0;
    const { key, asked } = credentials({
      oidcToken: async () => {
        tokens += 1;
        throw refusal;
      },
    });
    await expect(key()).rejects.toBe(refusal);
    expect([tokens, asked]).toEqual([1, []]);
  });

  it('asks a failing token endpoint for a quarter of an hour, not beyond the end of the run', async () => {
    const oidcToken = async (): Promise<string> => {
      throw new Error('connect ECONNRESET');
    };
    const patient = credentials({ oidcToken });
    const start = patient.clock.now();
    const error = await patient.key().catch((one: unknown) => one);
    expect(error).toMatchObject({
      code: 'credentials',
      message: 'GitHub did not issue an OIDC token: connect ECONNRESET',
    });
    expect((error as PublishError).hint).toContain('id-token: write');
    expect((patient.clock.now() - start) / 60_000).toBeCloseTo(15, 0);

    const short = credentials({ oidcToken, deadline: () => start + 20_000 });
    await expect(short.key()).rejects.toThrow('ECONNRESET');
    expect(short.clock.now() - start).toBeLessThan(30_000);
  });

  it('tries again after a refusal: the next request may find the role fixed', async () => {
    const refusals = [answer('AccessDenied', 'no')];
    const { key } = credentials({}, () => refusals.shift());
    await expect(key()).rejects.toThrow(PublishError);
    expect(await key()).toBe('key-2');
  });
});
