import { AwsError } from './protocol/aws-error.js';
import type { Request } from './protocol/protocol.js';
import { services } from './services/registry.js';
import type { Service } from './services/service.js';
import { sts } from './services/sts.js';
import type { Account } from './world/account.js';
import { mainRegionOf } from './world/regions.js';
import type { HostedWorld, Worlds } from './world/worlds.js';

/** Who calls what: all that a request says before its operation is known. */
export interface Call {
  readonly service: Service;
  readonly region: string;
  readonly hosted: HostedWorld;
  readonly account: Account;
  /** Why these credentials aren't taken. */
  readonly refusal?: AwsError;
}

/**
 * Service, region and caller from the SigV4 credential scope, in the header or in a presigned query. Signatures are not
 * verified: any secret will do.
 *
 * @throws AwsError when the request can't be placed at all.
 */
export async function identify(request: Request, worlds: Worlds): Promise<Call> {
  const query = new Map(request.query);
  const credential =
    /Credential=([^,\s]+)/.exec(request.headers.authorization ?? '')?.[1] ?? query.get('X-Amz-Credential');
  if (credential === undefined) return identifyUnsigned(request, worlds);
  const [accessKeyId, , region, name, terminator] = credential.split('/');
  if (accessKeyId === undefined || region === undefined || name === undefined || terminator !== 'aws4_request') {
    throw new AwsError('IncompleteSignature', `The credential scope of '${credential}' is not complete.`);
  }
  const service = services.get(name);
  if (service === undefined) {
    console.error(`not served: service ${name}, ${request.method} ${request.path}`);
    throw new AwsError('InvalidAction', `This emulator has no service ${name}.`, 501);
  }
  const header = request.headers['x-amz-security-token'];
  const { world, account, refusal } = worlds.credentials.resolve({
    accessKeyId,
    sessionToken: typeof header === 'string' ? header : query.get('X-Amz-Security-Token'),
    region,
    protocol: service.protocol,
  });
  return { service, region, hosted: worlds.hosting(world), account, ...(refusal !== undefined && { refusal }) };
}

/** AssumeRoleWithWebIdentity and AssumeRoleWithSAML carry no signature: the role's account decides the world. */
async function identifyUnsigned(request: Request, worlds: Worlds): Promise<Call> {
  const isForm = String(request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
  const form = isForm ? new URLSearchParams((await request.body.collect()).toString('utf8')) : undefined;
  if (!/^AssumeRoleWith(WebIdentity|SAML)$/.test(form?.get('Action') ?? '')) {
    throw new AwsError('MissingAuthenticationToken', 'Request is missing Authentication Token', 403);
  }
  const [, partition = 'aws', , , id = ''] = form?.get('RoleArn')?.split(':') ?? [];
  const world = worlds.credentials.worldOfAccount(id);
  const account: Account = { id, partition, arn: `arn:${partition}:iam::${id}:anonymous` };
  return { service: sts, region: mainRegionOf(partition), hosted: worlds.hosting(world), account };
}
