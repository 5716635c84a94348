import type { Account } from '../../world/account.js';
import { type Conditions, policyAllows } from '../policy.js';
import { stringLike } from '../wildcards.js';
import { conditionsHold as holdForValues } from './conditions.js';
import type { Role } from './roles.js';

/**
 * Whether a role's trust policy lets VM Import assume the role for an import in `region`. Only the conditions that VM
 * Import's documentation shows can hold; any other condition does not.
 */
export function letsVmImportAssume(role: Role, account: Account, region: string): boolean {
  // The values that VM Import sends, by condition key in lower case.
  const values = new Map([
    ['sts:externalid', 'vmimport'],
    ['aws:sourceaccount', account.id],
    ['aws:sourcearn', `arn:${account.partition}:vmie:${region}:${account.id}:import-snapshot-task`],
  ]);
  return policyAllows(role.trustPolicy, {
    action: 'sts:AssumeRole',
    principalKind: 'Service',
    isCaller: (service) => service === 'vmie.amazonaws.com',
    conditionsHold: (conditions) => conditionsHold(conditions, values),
  });
}

/** Whether a role's trust policy lets whoever has a token of this provider assume it. @param name of the provider */
export function letsTokenAssume(
  role: Pick<Role, 'trustPolicy'>,
  provider: { readonly arn: string; readonly name: string },
  claims: { readonly sub: string; readonly aud: string },
): boolean {
  const values = { [`${provider.name}:sub`]: claims.sub, [`${provider.name}:aud`]: claims.aud };
  return policyAllows(role.trustPolicy, {
    action: 'sts:AssumeRoleWithWebIdentity',
    principalKind: 'Federated',
    isCaller: (principal) => principal === provider.arn,
    conditionsHold: (conditions) => holdForValues(conditions, values),
  });
}

/** Whether a role's trust policy lets an IAM user or the session of a role assume it. */
export function letsCallerAssume(
  role: Pick<Role, 'trustPolicy'>,
  { id, partition, arn }: Account,
  { externalId, sessionName }: { readonly externalId: string | undefined; readonly sessionName: string | undefined },
): boolean {
  const [, roleName] = /:assumed-role\/([^/]+)\//.exec(arn) ?? [];
  const own = roleName === undefined ? arn : `arn:${partition}:iam::${id}:role/${roleName}`;
  const names = [id, `arn:${partition}:iam::${id}:root`, arn, own];
  const values = {
    'sts:externalid': externalId,
    'sts:rolesessionname': sessionName,
    'aws:principalarn': own,
    'aws:principalaccount': id,
  };
  return policyAllows(role.trustPolicy, {
    action: 'sts:AssumeRole',
    principalKind: 'AWS',
    isCaller: (principal) => names.includes(principal),
    conditionsHold: (conditions) => holdForValues(conditions, values),
  });
}

function conditionsHold(conditions: Conditions, values: ReadonlyMap<string, string>): boolean {
  return Object.entries(conditions).every(([operator, keys]) =>
    Object.entries(keys).every(([key, expected]) => {
      const value = values.get(key.toLowerCase());
      if (value === undefined) return false;
      if (operator === 'StringEquals') return [expected].flat().includes(value);
      const isPattern = operator === 'StringLike' || operator === 'ArnLike' || operator === 'ArnEquals';
      return isPattern && [expected].flat().some((pattern) => stringLike(pattern, value));
    }),
  );
}
