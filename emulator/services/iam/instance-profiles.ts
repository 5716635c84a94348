import type { Account } from '../../world/account.js';
import type { World } from '../../world/world.js';
import { type Role, roleId } from './roles.js';

/** An instance profile, which hands a role to an instance. */
export interface InstanceProfile {
  readonly name: string;
  readonly id: string;
  readonly arn: string;
  readonly role: Role;
}

const trustPolicy = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
});

/** The account's instance profile of that name, of the setting `iam.instanceProfiles`. */
export function findInstanceProfile(world: World, account: Account, name: string): InstanceProfile | undefined {
  const { instanceProfiles } = world.settings.iam;
  const role = Object.hasOwn(instanceProfiles, name) ? instanceProfiles[name] : undefined;
  if (role === undefined) return undefined;
  const start = `arn:${account.partition}:iam::${account.id}`;
  return {
    name,
    id: roleId(account.id, name).replace('AROA', 'AIPA'),
    arn: `${start}:instance-profile/${name}`,
    role: {
      name: role,
      arn: `${start}:role/${role}`,
      path: '/',
      maxSessionSeconds: 3600,
      roleId: roleId(account.id, role),
      trustPolicy,
      inlinePolicies: {},
    },
  };
}
