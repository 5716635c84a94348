import type {
  CreateOpenIDConnectProviderRequest,
  CreateOpenIDConnectProviderResponse,
  CreateRoleRequest,
  PutRolePolicyRequest,
} from '@aws-sdk/client-iam';
import { AwsError } from '../../protocol/aws-error.js';
import type { Context } from '../service.js';
import { type CreatedRole, createdIn } from './created.js';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html */
export function createOpenIdConnectProvider(
  { Url: url = '', ClientIDList: clientIds = [], Tags }: CreateOpenIDConnectProviderRequest,
  { world, account }: Context,
): CreateOpenIDConnectProviderResponse {
  const { providers } = createdIn(world, account.id);
  const name = /^https:\/\/([^?#]+?)\/?$/.exec(url)?.[1];
  if (name === undefined) throw new AwsError('ValidationError', 'Invalid Open ID Connect Provider URL');
  if (providers.has(name)) {
    throw new AwsError('EntityAlreadyExists', `Provider with url ${url} already exists.`, 409);
  }
  providers.set(name, clientIds);
  return {
    OpenIDConnectProviderArn: `arn:${account.partition}:iam::${account.id}:oidc-provider/${name}`,
    ...(Tags && { Tags }),
  };
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html */
export function createRole(input: CreateRoleRequest, { world, account }: Context): CreatedRole {
  const { RoleName: name = '', Path: path = '/', AssumeRolePolicyDocument: trustPolicy = '' } = input;
  const { roles } = createdIn(world, account.id);
  // Names are unique without regard to case.
  const taken = [...roles.keys(), ...world.settings.iam.roles];
  if (taken.some((one) => one.toLowerCase() === name.toLowerCase())) {
    throw new AwsError('EntityAlreadyExists', `Role with name ${name} already exists.`, 409);
  }
  const role = {
    name,
    path,
    trustPolicy: policyDocument(trustPolicy),
    createDate: new Date(world.clock.now()),
    maxSessionSeconds: input.MaxSessionDuration ?? 3600,
    inlinePolicies: new Map<string, string>(),
  };
  roles.set(name, role);
  return role;
}

/**
 * Embeds a policy, or replaces it. Those of a role may have 10,240 characters together, without white space.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export function putRolePolicy(input: PutRolePolicyRequest, { world, account }: Context): object {
  const { RoleName: name = '', PolicyName: policyName = '', PolicyDocument: text = '' } = input;
  const role = createdIn(world, account.id).roles.get(name);
  if (role === undefined) throw new AwsError('NoSuchEntity', `The role with name ${name} cannot be found.`, 404);
  const policies = new Map(role.inlinePolicies).set(policyName, policyDocument(text));
  const size = [...policies.values()].join('').replaceAll(/\s/g, '').length;
  if (size > 10_240) {
    throw new AwsError('LimitExceeded', `Maximum policy size of 10240 bytes exceeded for role ${name}`, 409);
  }
  role.inlinePolicies.set(policyName, policyDocument(text));
  return {};
}

/** Its grammar is checked as far as that it is JSON with statements. */
function policyDocument(text: string): string {
  try {
    const { Statement: statements } = JSON.parse(text) as { Statement?: unknown };
    if (typeof statements === 'object' && statements !== null) return text;
  } catch {}
  throw new AwsError('MalformedPolicyDocument', 'Syntax errors in policy.');
}
