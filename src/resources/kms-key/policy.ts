import type { KeyGrant } from './read.js';

/**
 * What an account needs of a key to launch and copy what is encrypted with it.
 * https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modifying-snapshot-permissions.html#share-kms-key
 */
export const toUse: readonly string[] = ['kms:DescribeKey', 'kms:Decrypt', 'kms:CreateGrant', 'kms:ReEncrypt*'];

/**
 * And where it encrypts its own copy with the same key.
 * https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-requirements.html#ebs-encryption-permissions
 */
export const toEncrypt: readonly string[] = [...toUse, 'kms:GenerateDataKeyWithoutPlaintext'];

type OneOrMore = string | readonly string[];

interface Statement {
  readonly Effect?: string;
  readonly Principal?: string | { readonly AWS?: OneOrMore };
  readonly NotPrincipal?: unknown;
  readonly Action?: OneOrMore;
  readonly NotAction?: unknown;
  readonly Condition?: object;
}

/**
 * Which of the actions that an account needs a key's policy and grants clearly don't give; `unknown` where it depends on
 * conditions or denials, which can't be evaluated here. A policy that names an identity of the account counts for it. Pure.
 * @param policy JSON text
 * @param grants undefined when they can't be read
 * @param needed `toUse`, or `toEncrypt`
 */
export function missingActions(
  policy: string,
  grants: readonly KeyGrant[] | undefined,
  accountId: string,
  needed = toUse,
): readonly string[] | 'unknown' {
  const statements = statementsOf(policy);
  if (statements === undefined) return 'unknown';
  const concerning = statements.filter((statement) => mayConcern(statement, accountId));
  if (concerning.some(({ Effect }) => Effect !== 'Allow')) return 'unknown';
  const given = (action: string, statement: Statement): boolean =>
    [statement.Action ?? []].flat().some((one) => covers(one, action));
  const lacking = needed.filter(
    (action) =>
      !concerning.some((one) => isPlain(one) && given(action, one)) && !isGranted(action, grants ?? [], accountId),
  );
  if (lacking.length === 0) return [];
  const isOpen = grants === undefined || concerning.some((one) => !isPlain(one));
  return isOpen || (grants ?? []).some((grant) => grant.isConstrained && isOf(grant.grantee, accountId))
    ? 'unknown'
    : lacking;
}

/** The statement that a key's policy lacks. */
export function statementFor(partition: string, accounts: readonly string[], needed = toUse): string {
  return JSON.stringify({
    Sid: 'Use of shared AMIs',
    Effect: 'Allow',
    Principal: { AWS: accounts.map((id) => `arn:${partition}:iam::${id}:root`) },
    Action: needed,
    Resource: '*',
  });
}

function statementsOf(policy: string): Statement[] | undefined {
  try {
    const { Statement: statements } = JSON.parse(policy) as { Statement?: Statement | Statement[] };
    return statements === undefined ? undefined : [statements].flat();
  } catch {
    return undefined;
  }
}

/** Whether a statement is evaluated by its principals and actions alone. */
function isPlain({ Condition, NotAction, NotPrincipal }: Statement): boolean {
  return Object.keys(Condition ?? {}).length === 0 && NotAction === undefined && NotPrincipal === undefined;
}

function mayConcern({ Principal, NotPrincipal }: Statement, accountId: string): boolean {
  if (NotPrincipal !== undefined) return true;
  const principals = typeof Principal === 'string' ? [Principal] : [Principal?.AWS ?? []].flat();
  return principals.some((principal) => principal === '*' || isOf(principal, accountId));
}

/** Whether a principal is an account or one of its identities. */
function isOf(principal: string, accountId: string): boolean {
  return principal === accountId || principal.split(':')[4] === accountId;
}

/** Whether an action of a policy, with its wildcards, includes another one. */
function covers(pattern: string, action: string): boolean {
  const expression = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${expression}$`, 'i').test(action.replace('*', 'From'));
}

function isGranted(action: string, grants: readonly KeyGrant[], accountId: string): boolean {
  const operation = action.replace('kms:', '').replace('*', 'From');
  return grants.some(
    (grant) => !grant.isConstrained && isOf(grant.grantee, accountId) && grant.operations.includes(operation),
  );
}
