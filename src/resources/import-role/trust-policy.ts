import { matchesPattern } from '../../config/name-pattern.js';
import { partitions } from '../../config/partitions.js';

/** Whether a role's trust policy lets VM Import assume the role; `unclear` when what stands there can't be judged. */
export type Trust = 'trusting' | 'not-trusting' | 'unclear';

interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: unknown;
  readonly Action?: unknown;
  readonly NotAction?: unknown;
  readonly NotPrincipal?: unknown;
  readonly Condition?: unknown;
}

/**
 * Judges a trust policy as GetRole returns it. Pure. Conditions of a statement that allows are taken to hold, as AWS
 * doesn't document all that VM Import says of itself; a statement that denies under conditions leaves it unclear.
 * https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html
 * @param encoded JSON, URL-encoded as RFC 3986 has it
 */
export function judgeTrustPolicy(encoded: string): Trust {
  const statements = readStatements(encoded);
  if (!statements) return 'unclear';
  const fitting = statements.filter(
    (statement) => concernsVmImport(statement) !== false && concernsAssumeRole(statement) !== false,
  );
  const certainly = (statement: Statement): boolean =>
    concernsVmImport(statement) === true && concernsAssumeRole(statement) === true;
  const allowing = fitting.filter(({ Effect }) => Effect === 'Allow');
  const denying = fitting.filter(({ Effect }) => Effect === 'Deny');
  if (allowing.length === 0) return 'not-trusting';
  if (denying.some((statement) => statement.Condition === undefined && certainly(statement))) return 'not-trusting';
  return denying.length === 0 && allowing.some(certainly) ? 'trusting' : 'unclear';
}

function readStatements(encoded: string): Statement[] | undefined {
  let policy: unknown;
  try {
    policy = JSON.parse(decodeURIComponent(encoded));
  } catch {
    return undefined;
  }
  if (!isObject(policy) || policy.Statement === undefined) return undefined;
  const statements: unknown[] = [policy.Statement].flat();
  return statements.every(isStatement) ? statements : undefined;
}

function isStatement(value: unknown): value is Statement {
  return isObject(value) && (value.Effect === 'Allow' || value.Effect === 'Deny');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// Some partitions' services have principals of their own domain; VM Import's is documented as the same everywhere.
const vmImport = new Set(partitions.map(({ dnsSuffix }) => `vmie.${dnsSuffix}`));

/** undefined: what stands there isn't a principal as AWS documents it. */
function concernsVmImport({ Principal, NotPrincipal }: Statement): boolean | undefined {
  if (NotPrincipal !== undefined) return undefined;
  if (Principal === '*') return true;
  if (!isObject(Principal)) return undefined;
  const services = Object.entries(Principal)
    .filter(([type]) => type.toLowerCase() === 'service')
    .map(([, names]) => textsOf(names));
  if (services.some((names) => names === undefined)) return undefined;
  if (services.some((names) => names?.some((name) => vmImport.has(name.toLowerCase()) || name === '*'))) return true;
  // Whether everybody's accounts mean AWS's services too is not documented.
  return textsOf(Principal.AWS)?.includes('*') ? undefined : false;
}

function concernsAssumeRole({ Action, NotAction }: Statement): boolean | undefined {
  const patterns = textsOf(Action ?? NotAction);
  if (!patterns) return undefined;
  return patterns.some(meansAssumeRole) === (Action !== undefined);
}

/** Actions are compared in any case; `*` stands for any text, `?` for one character. */
function meansAssumeRole(pattern: string): boolean {
  return matchesPattern('sts:assumerole', pattern.toLowerCase());
}

/** One text or a list of them; undefined for anything else. */
function textsOf(value: unknown): string[] | undefined {
  const values: unknown[] = [value].flat();
  return values.every((one) => typeof one === 'string') ? (values as string[]) : undefined;
}
