import type { Account } from '../../world/account.js';
import { stringLike } from '../string-like.js';
import type { Role } from './roles.js';

interface Statement {
  readonly Effect?: string;
  readonly Principal?: string | Readonly<Record<string, string | readonly string[]>>;
  readonly Action?: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/**
 * Whether a role's trust policy lets VM Import assume it, for an import in `region`. Of conditions the ones are known
 * that VM Import's documentation shows; any other doesn't hold.
 */
export function letsVmImportAssume(role: Role, account: Account, region: string): boolean {
  const { Statement: statements = [] } = JSON.parse(role.trustPolicy) as { Statement?: Statement | Statement[] };
  // What VM Import says of itself, by lower-case condition key.
  const said = new Map([
    ['sts:externalid', 'vmimport'],
    ['aws:sourceaccount', account.id],
    ['aws:sourcearn', `arn:${account.partition}:vmie:${region}:${account.id}:import-snapshot-task`],
  ]);
  const fitting = [statements].flat().filter((statement) => {
    const { Principal: principal, Action: actions = [], Condition: condition = {} } = statement;
    const services = typeof principal === 'string' ? [principal] : [principal?.Service ?? []].flat();
    const isVmImport = services.some((service) => service === 'vmie.amazonaws.com' || service === '*');
    const isAssume = [actions].flat().some((action) => stringLike(action.toLowerCase(), 'sts:assumerole'));
    return isVmImport && isAssume && holds(condition, said);
  });
  return fitting.some(({ Effect }) => Effect === 'Allow') && !fitting.some(({ Effect }) => Effect === 'Deny');
}

function holds(condition: NonNullable<Statement['Condition']>, said: ReadonlyMap<string, string>): boolean {
  return Object.entries(condition).every(([operator, keys]) =>
    Object.entries(keys).every(([key, expected]) => {
      const value = said.get(key.toLowerCase());
      if (value === undefined) return false;
      if (operator === 'StringEquals') return [expected].flat().includes(value);
      const isPattern = operator === 'StringLike' || operator === 'ArnLike' || operator === 'ArnEquals';
      return isPattern && [expected].flat().some((pattern) => stringLike(pattern, value));
    }),
  );
}
