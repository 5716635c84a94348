import type { STS, Credentials as StsCredentials } from '@aws-sdk/client-sts';
import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from '@smithy/types';
import { PublishError } from '../error.js';
import { awsCode, requestFailure } from './errors.js';
import type { Clock } from './wait.js';

export interface CredentialOptions {
  /** ARN of the role to assume; without one the SDK's default chain serves. */
  readonly roleToAssume?: string | undefined;
  /** Roles assumed one after the other from the first; each such session lasts an hour at most. */
  readonly roleChain: readonly string[];
  readonly roleSessionName: string;
  /** 900 to 43,200, and not above the role's own maximum. */
  readonly roleDurationSeconds: number;
  readonly audience: string;
  /** Gives an OIDC token for an audience; absent where the runner has none to give. */
  readonly oidcToken?: ((audience: string) => Promise<string>) | undefined;
  readonly clock: Clock;
  /** Keeps a secret out of the log; called before the secret is first used. */
  mask(secret: string): void;
  info(line: string): void;
  /** An STS client: unsigned calls need no credentials, chained ones take those given. */
  sts(credentials: AwsCredentialIdentityProvider | undefined): Promise<STS>;
}

export interface Credentials {
  /** undefined: the SDK's default chain. */
  readonly provider: AwsCredentialIdentityProvider | undefined;
  /** Takes a new session, because AWS refused the present one; false when this run has no way to. */
  renew(): Promise<boolean>;
}

interface Session {
  readonly identity: AwsCredentialIdentity;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

const chainedSessionSeconds = 3600;
/** A session is replaced this long before it ends, so that no request is signed with one that ends on its way. */
const renewBeforeMs = 5 * 60_000;

/**
 * Credentials that renew themselves: the role is assumed with a fresh OIDC token whenever its session nears its end,
 * for as long as the runner gives tokens out. Chained roles follow it, each with a session of its own.
 */
export function createCredentials(options: CredentialOptions): Credentials {
  const { roleToAssume } = options;
  if (roleToAssume === undefined) return { provider: undefined, renew: async () => false };

  const first = renewing(options.clock, () =>
    options.oidcToken
      ? assumeWithToken(options, roleToAssume, options.oidcToken)
      : assume(options, roleToAssume, undefined),
  );
  const last = options.roleChain.reduce(
    (before, role) => renewing(options.clock, () => assume(options, role, before.provider)),
    first,
  );
  return last;
}

function renewing(
  clock: Clock,
  open: () => Promise<Session>,
): { provider: AwsCredentialIdentityProvider; renew(): Promise<boolean> } {
  let session: Session | undefined;
  let opening: Promise<Session> | undefined;
  const fresh = async (): Promise<Session> => {
    opening ??= open().finally(() => {
      opening = undefined;
    });
    session = await opening;
    return session;
  };
  const provider = async (): Promise<AwsCredentialIdentity> => {
    if (session && clock.now() < session.expiresAt - renewBeforeMs) return session.identity;
    return (await fresh()).identity;
  };
  return {
    // `memoized` tells the SDK to ask for every request: whether a session is near its end is decided on our clock.
    provider: Object.assign(provider, { memoized: true }),
    renew: async () => {
      await fresh();
      return true;
    },
  };
}

async function assumeWithToken(
  options: CredentialOptions,
  role: string,
  oidcToken: (audience: string) => Promise<string>,
): Promise<Session> {
  let token: string;
  try {
    token = await oidcToken(options.audience);
  } catch (cause) {
    if (cause instanceof PublishError) throw cause;
    throw new PublishError('credentials', `GitHub did not issue an OIDC token: ${(cause as Error).message}`, {
      cause,
      hint: 'The job needs `permissions: id-token: write`. If its token request has expired, run again to continue.',
    });
  }
  options.mask(token);
  const sts = await options.sts(undefined);
  try {
    const answer = await sts.assumeRoleWithWebIdentity({
      RoleArn: role,
      RoleSessionName: options.roleSessionName,
      DurationSeconds: options.roleDurationSeconds,
      WebIdentityToken: token,
    });
    return openSession(options, role, answer.Credentials);
  } catch (cause) {
    const failure = requestFailure(cause);
    if (!failure) throw cause;
    const { sub, aud } = claims(token);
    throw new PublishError('credentials', describeRefusal(role, failure), {
      cause,
      hint: `The token has the subject "${sub}" and the audience "${aud}". The role's trust policy has to name GitHub's OIDC provider and allow both. \`role-duration-seconds\` (${options.roleDurationSeconds}) must not exceed the role's maximum session duration.`,
    });
  }
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
        hint: 'Add `permissions: id-token: write` to the job. Pull requests from forks never get a token. Use the command `check` there.',
      });
    }
    throw new PublishError('credentials', describeRefusal(role, failure), {
      cause,
      hint: "The role's trust policy has to allow the caller, and the caller needs `sts:AssumeRole` for the role.",
    });
  }
}

function describeRefusal(role: string, failure: Error): string {
  const code = awsCode(failure);
  return `can't assume ${role}: ${code === undefined ? '' : `${code}: `}${failure.message}`;
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
