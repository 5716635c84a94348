import { AwsError } from './protocol/aws-error.js';
import type { HttpRequest } from './protocol/http.js';
import { services } from './services/registry.js';
import type { Service } from './services/service.js';
import { sts } from './services/sts.js';
import { signatureTimeError } from './signature-time.js';
import type { Account } from './world/account.js';
import { mainRegionOf } from './world/regions.js';
import type { HostedWorld, Worlds } from './world/worlds.js';

/** The caller of a request and the service that it calls. */
export interface Call {
  readonly service: Service;
  readonly region: string;
  readonly hosted: HostedWorld;
  readonly account: Account;
  /** The error for credentials that are not valid. The codec can only write it once the operation is known. */
  readonly credentialsError?: AwsError;
}

/**
 * Reads service, region and caller from the SigV4 credential scope, in the header or in a presigned query. Signatures
 * are not verified, so any secret access key works.
 *
 * @throws AwsError when the request names no service, or has no credentials and needs them.
 */
export async function identify(request: HttpRequest, worlds: Worlds): Promise<Call> {
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
  const { world, account, error } = worlds.credentials.resolve({
    accessKeyId,
    sessionToken: typeof header === 'string' ? header : query.get('X-Amz-Security-Token'),
    region,
    protocol: service.protocol,
  });
  const refusal =
    (world.settings.checkSignatureTime
      ? signatureTimeError(request, service.protocol, world.clock.now())
      : undefined) ?? error;
  return {
    service,
    region,
    hosted: worlds.hosting(world),
    account,
    ...(refusal !== undefined && { credentialsError: refusal }),
  };
}

/** AssumeRoleWithWebIdentity and AssumeRoleWithSAML have no signature. The account of their role decides the world. */
async function identifyUnsigned(request: HttpRequest, worlds: Worlds): Promise<Call> {
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
