import type {
  CreateRoleRequest,
  CreateRoleResponse,
  GetInstanceProfileRequest,
  GetInstanceProfileResponse,
  GetRolePolicyRequest,
  GetRolePolicyResponse,
  GetRoleRequest,
  GetRoleResponse,
} from '@aws-sdk/client-iam';
import * as client from '@aws-sdk/client-iam';
import { AwsError } from '../protocol/aws-error.js';
import type { Account } from '../world/account.js';
import type { World } from '../world/world.js';
import { createOpenIdConnectProvider, createRole, putRolePolicy } from './iam/create.js';
import { findInstanceProfile } from './iam/instance-profiles.js';
import { findRole, type Role } from './iam/roles.js';
import type { Context, Service } from './service.js';

/** The creation date of every role, before any world starts. */
const createDate = new Date('2020-01-01T00:00:00Z');

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html */
function getRole(input: GetRoleRequest, { world, account }: Context): GetRoleResponse {
  const role = existingRole(input.RoleName ?? '', world, account);
  return { Role: { ...roleOutput(role), MaxSessionDuration: role.maxSessionSeconds } };
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html */
function createdRole(input: CreateRoleRequest, context: Context): CreateRoleResponse {
  const { name } = createRole(input, context);
  return { Role: roleOutput(existingRole(name, context.world, context.account)) };
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetInstanceProfile.html */
function getInstanceProfile(input: GetInstanceProfileRequest, { world, account }: Context): GetInstanceProfileResponse {
  const { InstanceProfileName: name = '' } = input;
  const profile = findInstanceProfile(world, account, name);
  if (profile === undefined) throw new AwsError('NoSuchEntity', `Instance Profile ${name} cannot be found.`, 404);
  return {
    InstanceProfile: {
      Path: '/',
      InstanceProfileName: profile.name,
      InstanceProfileId: profile.id,
      Arn: profile.arn,
      CreateDate: createDate,
      Roles: [roleOutput(profile.role)],
    },
  };
}

function roleOutput(role: Role) {
  return {
    Path: role.path,
    RoleName: role.name,
    RoleId: role.roleId,
    Arn: role.arn,
    CreateDate: role.createDate ?? createDate,
    AssumeRolePolicyDocument: urlEncode(role.trustPolicy),
  };
}

/** An inline policy. https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html */
function getRolePolicy(input: GetRolePolicyRequest, { world, account }: Context): GetRolePolicyResponse {
  const { RoleName: roleName = '', PolicyName: policyName = '' } = input;
  const role = existingRole(roleName, world, account);
  const policy = role.inlinePolicies[policyName];
  if (policy === undefined) {
    throw new AwsError('NoSuchEntity', `The role policy with name ${policyName} cannot be found.`, 404);
  }
  return { RoleName: roleName, PolicyName: policyName, PolicyDocument: urlEncode(policy) };
}

/** @throws AwsError NoSuchEntity (404) */
function existingRole(name: string, world: World, account: Account): Role {
  const role = findRole(world, account, name);
  if (role === undefined) throw new AwsError('NoSuchEntity', `The role with name ${name} cannot be found.`, 404);
  return role;
}

/** Encodes text as RFC 3986 states. encodeURIComponent leaves some reserved characters as they are. */
function urlEncode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * IAM, as far as clients read the roles that they pass to VM Import and to instances, and as an account is set up for
 * releases. Every region returns the same roles.
 */
export const iam: Service = {
  name: 'iam',
  title: 'IAM',
  protocol: 'awsQuery',
  client,
  operations: {
    CreateOpenIDConnectProvider: createOpenIdConnectProvider,
    CreateRole: createdRole,
    GetInstanceProfile: getInstanceProfile,
    GetRole: getRole,
    GetRolePolicy: getRolePolicy,
    PutRolePolicy: putRolePolicy,
  },
  permissions(operation, { RoleName: role, InstanceProfileName: profile, Url: url }, { account }) {
    if (url !== undefined) {
      const resource = `arn:${account.partition}:iam::${account.id}:oidc-provider/${url.replace(/^https:\/\//, '')}`;
      return [{ action: `iam:${operation}`, type: 'oidc-provider', resource }];
    }
    const type = role === undefined ? 'instance-profile' : 'role';
    const resource = `arn:${account.partition}:iam::${account.id}:${type}/${role ?? profile}`;
    return [{ action: `iam:${operation}`, type, resource }];
  },
};
