import type { STS, Credentials as StsCredentials } from '@aws-sdk/client-sts';
import type { AwsCredentialIdentityProvider } from '@smithy/types';
import { PublishError } from '../error.js';
import type { AwsTime } from './aws-time.js';
import { awsCode, requestFailure } from './errors.js';
import { backoffMs, decideRetry } from './retry.js';
import { renewing, type Session } from './session.js';
import type { Clock } from './wait.js';

export interface CredentialOptions {
  /** ARN of the role to assume; without one the SDK's default chain serves. */
  readonly roleToAssume?: string | undefined;
  /** Whose credentials assume the first role where there is no OIDC token; undefined: the SDK's default chain. */
  readonly base?: AwsCredentialIdentityProvider | undefined;
  /** Roles assumed one after the other from the first; each such session lasts an hour at most. */
  readonly roleChain: readonly string[];
  readonly roleSessionName: string;
  /** 900 to 43,200, and not above the role's own maximum. */
  readonly roleDurationSeconds: number;
  readonly audience: string;
  /**
   * Gives an OIDC token for an audience; absent where the runner has none to give. Rejects with a PublishError where
   * asking again is of no use.
   */
  readonly oidcToken?: ((audience: string) => Promise<string>) | undefined;
  readonly clock: Clock;
  /** Sessions end by it. */
  readonly awsTime: AwsTime;
  readonly random: () => number;
  /** When the run has to end: milliseconds since the epoch. */
  readonly deadline: () => number;
  /** Aborts when the run is cancelled. */
  readonly cancel: AbortSignal;
  /** Keeps a secret out of the log; called before the secret is first used. */
  mask(secret: string): void;
  info(line: string): void;
  /** An STS client: unsigned calls need no credentials, chained ones take those given. */
  sts(credentials: AwsCredentialIdentityProvider | undefined): Promise<STS>;
}

export interface Credentials {
  /** undefined: the SDK's default chain. */
  readonly provider: AwsCredentialIdentityProvider | undefined;
  /**
   * Takes a new session, because AWS refused the present one; false when there is none to be had, and the present one
   * goes on serving requests that AWS does not refuse.
   */
  renew(): Promise<boolean>;
}

const chainedSessionSeconds = 3600;
/** Identity providers and token endpoints that fail for this long aren't coming back within this run. */
const failingForMs = 15 * 60_000;

/**
 * Credentials that renew themselves: the role is assumed with a fresh OIDC token whenever its session nears its end,
 * for as long as the runner gives tokens out. Chained roles follow it, each with a session of its own.
 */
export function createCredentials(options: CredentialOptions): Credentials {
  const { roleToAssume } = options;
  if (roleToAssume === undefined) return { provider: undefined, renew: async () => false };

  const { oidcToken } = options;
  const first = renewing(options, roleToAssume, (isNeeded) =>
    oidcToken
      ? assumeWithToken(options, roleToAssume, oidcToken, isNeeded)
      : assume(options, roleToAssume, options.base),
  );
  const last = options.roleChain.reduce(
    (before, role) => renewing(options, role, () => assume(options, role, before.provider)),
    first,
  );
  return last;
}

/**
 * Credentials of a role that is assumed with others', which may be a role's already: each session lasts an hour at most.
 * @param by undefined: the SDK's default chain
 */
export function createRoleCredentials(
  options: CredentialOptions,
  role: string,
  by: AwsCredentialIdentityProvider | undefined,
): Credentials {
  const roleDurationSeconds = Math.min(options.roleDurationSeconds, chainedSessionSeconds);
  return renewing(options, role, () => assume({ ...options, roleDurationSeconds }, role, by));
}

/**
 * Assumes the role with a token of this job. What passes by itself is repeated, each time with a token of its own, for
 * as long as there is no session without it: GitHub's token endpoint fails, AWS can't fetch GitHub's keys, or the token
 * ended while STS throttled.
 */
async function assumeWithToken(
  options: CredentialOptions,
  role: string,
  oidcToken: (audience: string) => Promise<string>,
  isNeeded: () => boolean,
): Promise<Session> {
  const { clock } = options;
  const started = clock.now();
  for (let attempt = 1; ; attempt += 1) {
    let token: string | undefined;
    try {
      token = await oidcToken(options.audience);
      return await exchange(options, role, token);
    } catch (cause) {
      const now = clock.now();
      const isOver = now >= options.deadline() || now - started >= failingForMs;
      const isPassing = token === undefined ? !(cause instanceof PublishError) : passesWithNewToken(cause);
      if (!isPassing || isOver || !isNeeded()) {
        throw token === undefined ? notIssued(cause) : notAssumed(options, role, token, cause);
      }
      const delayMs = backoffMs(attempt, options.random());
      const why = token === undefined ? notIssued(cause).message : describeRefusal(role, requestFailure(cause));
      options.info(`${why}. Trying again in ${(delayMs / 1000).toFixed(1)} s, with a new token`);
      await clock.sleep(delayMs, options.cancel);
    }
  }
}

async function exchange(options: CredentialOptions, role: string, token: string): Promise<Session> {
  options.mask(token);
  const sts = await options.sts(undefined);
  const answer = await sts.assumeRoleWithWebIdentity({
    RoleArn: role,
    RoleSessionName: options.roleSessionName,
    DurationSeconds: options.roleDurationSeconds,
    WebIdentityToken: token,
  });
  return openSession(options, role, answer.Credentials);
}

/** docs/aws-facts.md#sts */
function passesWithNewToken(error: unknown): boolean {
  const failure = requestFailure(error);
  if (failure === undefined) return false;
  const code = awsCode(failure);
  return (
    code === 'ExpiredTokenException' ||
    isKeyUnreadable(failure) ||
    decideRetry(failure, 'AssumeRoleWithWebIdentityCommand').retry
  );
}

/** AWS doesn't reach the identity provider, or not in time. */
function isKeyUnreadable(failure: Error): boolean {
  const code = awsCode(failure);
  if (code === 'IDPCommunicationErrorException') return true;
  return code === 'InvalidIdentityTokenException' && /couldn't retrieve verification key/i.test(failure.message);
}

function notIssued(cause: unknown): PublishError {
  if (cause instanceof PublishError) return cause;
  return new PublishError('credentials', `GitHub did not issue an OIDC token: ${(cause as Error).message}`, {
    cause,
    hint: 'The job needs `permissions: id-token: write`. If its token request has expired, run again to continue.',
  });
}

function notAssumed(options: CredentialOptions, role: string, token: string, cause: unknown): unknown {
  const failure = requestFailure(cause);
  if (!failure) return cause;
  const { sub, aud } = claims(token);
  const hint = isKeyUnreadable(failure)
    ? 'AWS did not reach the identity provider that issued the token. See https://www.githubstatus.com, and run again to continue.'
    : awsCode(failure) === 'ExpiredTokenException'
      ? 'Each token had expired when AWS looked at it. Check that the clock of the runner is right, and run again to continue.'
      : `The token has the subject "${sub}" and the audience "${aud}". The role's trust policy has to name GitHub's OIDC provider and allow both. \`role-duration-seconds\` (${options.roleDurationSeconds}) must not exceed the role's maximum session duration.`;
  return new PublishError('credentials', describeRefusal(role, failure), { cause, hint });
}

async function assume(
  options: CredentialOptions,
  role: string,
  by: AwsCredentialIdentityProvider | undefined,
): Promise<Session> {
  const sts = await options.sts(by);
  try {
    const answer = await sts.assumeRole({
      RoleArn: role,
      RoleSessionName: options.roleSessionName,
      DurationSeconds: by ? Math.min(options.roleDurationSeconds, chainedSessionSeconds) : options.roleDurationSeconds,
    });
    return openSession(options, role, answer.Credentials);
  } catch (cause) {
    const failure = requestFailure(cause);
    if (!failure) throw cause;
    if (failure.name === 'CredentialsProviderError') {
      throw new PublishError('credentials', `can't assume ${role}: this job has no OIDC token and no AWS credentials`, {
        cause,
        hint: 'Add `permissions: id-token: write` to the job. Pull requests from forks never get a token. Use the command `rehearse` or `check` there.',
      });
    }
    throw new PublishError('credentials', describeRefusal(role, failure), {
      cause,
      hint: "The role's trust policy has to allow the caller, and the caller needs `sts:AssumeRole` for the role.",
    });
  }
}

function describeRefusal(role: string, failure: Error | undefined): string {
  const code = awsCode(failure);
  return `can't assume ${role}: ${code === undefined ? '' : `${code}: `}${failure?.message}`;
}

function openSession(options: CredentialOptions, role: string, given: StsCredentials | undefined): Session {
  const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken } = given ?? {};
  if (!accessKeyId || !secretAccessKey || !sessionToken || !given?.Expiration) {
    throw new PublishError('credentials', `STS returned no credentials for ${role}`, {
      hint: 'Run again. If it happens again, check AWS_ENDPOINT_URL.',
    });
  }
  options.mask(secretAccessKey);
  options.mask(sessionToken);
  options.info(`Assumed ${role} until ${given.Expiration.toISOString()}`);
  return {
    identity: { accessKeyId, secretAccessKey, sessionToken },
    expiresAt: given.Expiration.getTime(),
  };
}

/** What a token claims, read without a check: for error messages only. */
function claims(token: string): { sub: string; aud: string } {
  try {
    const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as Record<
      string,
      unknown
    >;
    return { sub: String(payload.sub), aud: String(payload.aud) };
  } catch {
    return { sub: 'unreadable', aud: 'unreadable' };
  }
}
