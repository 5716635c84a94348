import type {
  AssumeRoleRequest,
  AssumeRoleResponse,
  AssumeRoleWithWebIdentityRequest,
  AssumeRoleWithWebIdentityResponse,
  GetCallerIdentityResponse,
} from '@aws-sdk/client-sts';
import * as client from '@aws-sdk/client-sts';
import { AwsError } from '../protocol/aws-error.js';
import type { Account } from '../world/account.js';
import type { RoleTrust } from '../world/settings.js';
import { createdIn, type KnownRole, roleKnown } from './iam/created.js';
import { roleId } from './iam/roles.js';
import { letsCallerAssume, letsTokenAssume } from './iam/trust.js';
import type { Context, Service } from './service.js';
import { stringLike } from './wildcards.js';

const anyone: RoleTrust = { audiences: [], subjects: [], callers: [], maxSessionSeconds: 43_200 };

/** The claims of a GitHub OIDC token that a trust policy can check. */
interface Claims {
  readonly iss: string;
  readonly sub: string;
  readonly aud: readonly string[];
  /** Seconds since the epoch. */
  readonly exp: number;
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
function getCallerIdentity(_input: object, { account }: Context): GetCallerIdentityResponse {
  const [, roleName, sessionName] = /:assumed-role\/([^/]+)\/(.*)$/.exec(account.arn) ?? [];
  const userId =
    roleName === undefined ? `AIDA${account.id.padEnd(17, '0')}` : `${roleId(account.id, roleName)}:${sessionName}`;
  return { UserId: userId, Account: account.id, Arn: account.arn };
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
function assumeRole(input: AssumeRoleRequest, context: Context): AssumeRoleResponse {
  const role = parseRole(input.RoleArn);
  const known = roleKnown(context.world, role);
  const trust = trustOf(role, known, context);
  const { account } = context;
  const names = { externalId: input.ExternalId, sessionName: input.RoleSessionName };
  const isTrusted =
    typeof known === 'object' ? letsCallerAssume(known, account, names) : matchesAny(trust.callers, account.arn);
  if (role.partition !== account.partition || known === 'missing' || !isTrusted) {
    throw new AwsError(
      'AccessDenied',
      `User: ${account.arn} is not authorized to perform: sts:AssumeRole on resource: ${role.arn}`,
      403,
    );
  }
  const chained = account.arn.includes(':assumed-role/');
  const seconds = input.DurationSeconds ?? 3600;
  if (chained && seconds > 3600) {
    throw validation(
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
    );
  }
  return createSession(role, trust, input.RoleSessionName ?? '', seconds, context);
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
function assumeRoleWithWebIdentity(
  input: AssumeRoleWithWebIdentityRequest,
  context: Context,
): AssumeRoleWithWebIdentityResponse {
  const role = parseRole(input.RoleArn);
  const { sts } = context.world.settings;
  const claims = parseToken(input.WebIdentityToken ?? '');
  const name = claims.iss.replace(/^https:\/\//, '');
  const { providers } = createdIn(context.world, role.accountId);
  const known = roleKnown(context.world, role);
  const created = typeof known === 'object' ? known : undefined;
  const trust = trustOf(role, known, context);
  // A role that was created has only the providers that were created, too.
  if (known === 'of the settings' ? !sts.issuers.includes(claims.iss) : !providers.has(name)) {
    throw new AwsError('InvalidIdentityToken', `No OpenIDConnect provider found in your account for ${claims.iss}`);
  }
  if (sts.checkTokenExpiry && claims.exp * 1000 <= context.world.clock.now()) {
    throw new AwsError(
      'ExpiredTokenException',
      `Token expired: current date/time ${Math.floor(context.world.clock.now() / 1000)} must be before the expiration date/time ${claims.exp}`,
    );
  }
  const arn = `arn:${role.partition}:iam::${role.accountId}:oidc-provider/${name}`;
  if (created !== undefined && !claims.aud.some((aud) => providers.get(name)?.includes(aud))) {
    throw new AwsError('InvalidIdentityToken', 'Incorrect token audience');
  }
  const isTrusted = (aud: string): boolean =>
    created === undefined || letsTokenAssume(created, { arn, name }, { sub: claims.sub, aud });
  const audience = claims.aud.find((aud) => trust.audiences.length === 0 || trust.audiences.includes(aud));
  if (
    known === 'missing' ||
    audience === undefined ||
    !matchesAny(trust.subjects, claims.sub) ||
    !isTrusted(audience)
  ) {
    throw new AwsError('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403);
  }
  return {
    ...createSession(role, trust, input.RoleSessionName ?? '', input.DurationSeconds ?? 3600, context),
    SubjectFromWebIdentityToken: claims.sub,
    Audience: audience,
    Provider: arn,
  };
}

/** Whom a role trusts; a created one by its trust policy, so here anyone. */
function trustOf({ arn }: Role, known: KnownRole, { world }: Context): RoleTrust {
  const maxSessionSeconds = typeof known === 'object' ? known.maxSessionSeconds : anyone.maxSessionSeconds;
  return world.settings.sts.roles[arn] ?? { ...anyone, maxSessionSeconds };
}

/** AWS STS, as far as clients that assume a role use it. */
export const sts: Service = {
  name: 'sts',
  title: 'STS',
  protocol: 'awsQuery',
  client,
  operations: {
    GetCallerIdentity: getCallerIdentity,
    AssumeRole: assumeRole,
    AssumeRoleWithWebIdentity: assumeRoleWithWebIdentity,
  },
  // Everybody may ask who they are, and a web identity has no policies of its own.
  permissions(operation, { RoleArn: resource = '', RoleSessionName: name, ExternalId: externalId }) {
    if (operation !== 'AssumeRole') return [];
    const values = { 'sts:rolesessionname': name, 'sts:externalid': externalId };
    return [{ action: 'sts:AssumeRole', type: 'role', resource, values }];
  },
};

interface Role {
  readonly arn: string;
  readonly partition: string;
  readonly accountId: string;
  readonly name: string;
}

function parseRole(arn: string | undefined): Role {
  const match = /^arn:([a-z-]+):iam::(\d{12}):role\/(?:.*\/)?([\w+=,.@-]{1,64})$/.exec(arn ?? '');
  const [, partition, accountId, name] = match ?? [];
  if (arn === undefined || partition === undefined || accountId === undefined || name === undefined) {
    throw validation(`${arn} is invalid`);
  }
  return { arn, partition, accountId, name };
}

function createSession(
  role: Role,
  trust: RoleTrust,
  sessionName: string,
  seconds: number,
  { world }: Context,
): Pick<Required<AssumeRoleResponse>, 'Credentials' | 'AssumedRoleUser'> {
  if (seconds > trust.maxSessionSeconds) {
    throw validation('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
  }
  const arn = `arn:${role.partition}:sts::${role.accountId}:assumed-role/${role.name}/${sessionName}`;
  const account: Account = { id: role.accountId, partition: role.partition, arn };
  const session = world.issueSession({ account, seconds });
  return {
    Credentials: {
      AccessKeyId: session.accessKeyId,
      SecretAccessKey: session.secretAccessKey,
      SessionToken: session.sessionToken,
      Expiration: session.expiration,
    },
    AssumedRoleUser: { AssumedRoleId: `${roleId(role.accountId, role.name)}:${sessionName}`, Arn: arn },
  };
}

/** Reads the claims of a JWT. The signature is not verified. */
function parseToken(token: string): Claims {
  const invalidToken = new AwsError(
    'InvalidIdentityToken',
    'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
  );
  const [, payload, signature] = token.split('.');
  if (payload === undefined || signature === undefined) throw invalidToken;
  let claims: Record<string, unknown>;
  try {
    claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Record<string, unknown>;
  } catch {
    throw invalidToken;
  }
  const { iss, sub, aud, exp } = claims;
  if (typeof iss !== 'string' || typeof sub !== 'string' || typeof exp !== 'number') throw invalidToken;
  return { iss, sub, exp, aud: (Array.isArray(aud) ? aud : [aud]).map(String) };
}

/** An empty list accepts anything. */
function matchesAny(patterns: readonly string[], value: string): boolean {
  if (patterns.length === 0) return true;
  return patterns.some((pattern) => stringLike(pattern, value));
}

function validation(message: string): AwsError {
  return new AwsError('ValidationError', message);
}
