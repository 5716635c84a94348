import type { Account } from '../../world/account.js';
import type { World } from '../../world/world.js';
import { createdIn } from './created.js';

/** An account's role. */
export interface Role {
  readonly name: string;
  readonly arn: string;
  readonly path: string;
  readonly roleId: string;
  /** JSON text. */
  readonly trustPolicy: string;
  /** Undefined for a role of the settings. */
  readonly createDate?: Date;
  readonly maxSessionSeconds: number;
  /** Policy name -> JSON text. */
  readonly inlinePolicies: Readonly<Record<string, string>>;
}

/** https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html. It is the same in every partition. */
const vmImportTrustPolicy = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Service: 'vmie.amazonaws.com' },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'sts:Externalid': 'vmimport' } },
    },
  ],
};

/** The policy of the same page, for every bucket. VM Import reads any object of the account, whatever a policy says. */
function vmImportPolicy(partition: string): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: ['s3:GetBucketLocation', 's3:GetObject', 's3:ListBucket'],
        Resource: [`arn:${partition}:s3:::*`],
      },
      {
        Effect: 'Allow',
        Action: ['ec2:ModifySnapshotAttribute', 'ec2:CopySnapshot', 'ec2:RegisterImage', 'ec2:Describe*'],
        Resource: '*',
      },
    ],
  });
}

/** The account's role of that name, which IAM returns and other services assume. */
export function findRole(world: World, account: Account, name: string): Role | undefined {
  const created = createdIn(world, account.id).roles.get(name);
  if (created !== undefined) {
    const { inlinePolicies: policies, ...rest } = created;
    const arn = `arn:${account.partition}:iam::${account.id}:role${created.path}${name}`;
    return { ...rest, arn, roleId: roleId(account.id, name), inlinePolicies: Object.fromEntries(policies) };
  }
  const { roles, trustPolicies, inlinePolicies } = world.settings.iam;
  if (!roles.includes(name)) return undefined;
  const own = Object.entries(inlinePolicies).flatMap(([place, policy]) =>
    place.startsWith(`${name}/`) ? [[place.slice(name.length + 1), policy] as const] : [],
  );
  return {
    name,
    arn: `arn:${account.partition}:iam::${account.id}:role/${name}`,
    path: '/',
    maxSessionSeconds: 3600,
    roleId: roleId(account.id, name),
    trustPolicy: trustPolicies[name] ?? JSON.stringify(vmImportTrustPolicy),
    inlinePolicies: own.length > 0 ? Object.fromEntries(own) : { vmimport: vmImportPolicy(account.partition) },
  };
}

/** A role's unique id. It has to be the same each time. */
export function roleId(accountId: string, name: string): string {
  return `AROA${(accountId + name.toUpperCase().replace(/[^A-Z0-9]/g, '')).padEnd(17, 'X').slice(0, 17)}`;
}
