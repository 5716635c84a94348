import { setMaxListeners } from 'node:events';
import { type Aws, type Clients, createClients } from '../aws/clients.js';
import {
  type CredentialOptions,
  type Credentials,
  createCredentials,
  createRoleCredentials,
} from '../aws/credentials.js';
import { proxyPasswords } from '../aws/proxy.js';
import { type Clock, untilDeadline } from '../aws/wait.js';
import { aws, partitionNamed, partitionOfRegion } from '../config/partitions.js';
import { parseRole } from '../config/role-arn.js';
import type { TargetPlan } from '../config/targets.js';
import { PublishError } from '../error.js';

/** Requests in flight have this long to end after a cancellation; the runner gives 7.5 s before its next signal. */
const graceMs = 5_000;

/** What the AWS clients of a run depend on. */
interface Connection extends Omit<CredentialOptions, 'sts' | 'oidcToken'> {
  /** Requests an OIDC token of the job; undefined where there is none. Ends with the signal. */
  readonly oidcToken: ((audience: string, signal: AbortSignal) => Promise<string>) | undefined;
  /** Which AWS the run uses; undefined: what the SDK finds in the environment. */
  readonly aws: Aws | undefined;
  /** The region for calls that belong to no region of the config. */
  readonly awsRegion: string;
  /** Aborts when no request is under way any more: a cancelled run then needs no grace and ends at once. */
  readonly over: AbortSignal;
}

/**
 * Connects to the accounts of a run, with credentials that renew themselves: the run's own, or those of a target's role.
 * With an OIDC token of the job, a target's first role is assumed with a token for its partition; without one, by the
 * run's own credentials.
 */
export function createConnector(
  connection: Connection,
): (target: Pick<TargetPlan, 'roles' | 'partition'>, region: string) => Clients {
  const { awsRegion, oidcToken, clock, awsTime, random, deadline, cancel, over, info } = connection;
  if (!connection.aws?.isLocal) checkEndpoints(process.env);
  const kill = new AbortController();
  setMaxListeners(0, kill.signal);
  const endRequests = (): void => afterSleep(clock, graceMs, over, () => kill.abort(cancel.reason));
  if (cancel.aborted) endRequests();
  else cancel.addEventListener('abort', endRequests, { once: true });
  const options = {
    ...(connection.aws ? { aws: connection.aws } : {}),
    clock,
    awsTime,
    deadline,
    random,
    stop: cancel,
    kill: kill.signal,
    info,
  };
  for (const password of proxyPasswords(process.env)) connection.mask(password);
  const credentialOptions = (region: string): CredentialOptions => ({
    ...connection,
    oidcToken:
      oidcToken &&
      ((audience) =>
        untilDeadline({ clock, deadline: deadline(), cancel, late: noToken() }, (end) => oidcToken(audience, end))),
    sts: (by) => createClients(options, by, async () => false).sts(region),
  });
  const clientsIn = (region: string, { provider, renew }: Credentials): Clients => ({
    ...createClients(options, provider, renew),
    inRole: (role) => clientsIn(region, createRoleCredentials(credentialOptions(region), role, provider)),
  });
  const own = createCredentials(credentialOptions(awsRegion));
  return ({ roles, partition }, region) => {
    const [roleToAssume, ...roleChain] = roles;
    if (roleToAssume === undefined) return clientsIn(region, own);
    if (!oidcToken && partition !== partitionOfRegion(awsRegion)) throw noTokenForPartition(roleToAssume, partition);
    const audience = audienceIn(partition, connection);
    const roleOptions = { roleToAssume, roleChain, audience, base: own.provider };
    return clientsIn(region, createCredentials({ ...credentialOptions(region), ...roleOptions }));
  };
}

/** The input `audience` counts where its default comes from: in the partition of `role-to-assume`. */
function audienceIn(partition: string, { roleToAssume, audience }: Connection): string {
  const own = roleToAssume === undefined ? aws.name : parseRole(roleToAssume).partition;
  return partition === own ? audience : (partitionNamed(partition) ?? aws).audience;
}

function noTokenForPartition(role: string, partition: string): PublishError {
  return new PublishError(
    'credentials',
    `can't assume ${role}: this job has no OIDC token, and its credentials are not of the partition ${partition}`,
    { hint: 'Add `permissions: id-token: write` to the job, and let the role trust GitHub in its partition.' },
  );
}

/** The SDK itself says only that a URL is invalid, and not which. */
function checkEndpoints(env: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(env)) {
    if (!/^AWS_ENDPOINT_URL(_|$)/.test(name) || !value || isHttpUrl(value)) continue;
    throw new PublishError('input', `${name} is "${value}", which is not a URL`, {
      hint: 'Set it to a URL such as http://127.0.0.1:4566, or remove it from `env`.',
    });
  }
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function noToken(): PublishError {
  return new PublishError('timeout', 'GitHub did not issue an OIDC token before `max-wait` expired', {
    hint: 'Everything created so far is kept. Run again to continue.',
  });
}

/** Calls `act` after a time, unless the signal aborts first. */
function afterSleep(clock: Clock, milliseconds: number, unless: AbortSignal, act: () => void): void {
  clock.elapse(milliseconds, unless).then(act, () => {});
}
