import { AwsError } from '../../protocol/aws-error.js';
import type { Context } from '../service.js';

const mostLevels = 15;
// The name with what comes before it in the ARN; 1,037 more characters are AWS's own.
const longestArn = 1011;

/**
 * Throws for a name that a parameter can't have: other characters than letters, digits and _.-/, levels without a
 * leading slash, more than 15 of them, or a beginning that AWS keeps for itself.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html
 */
export function checkName(name: string, context: Context): void {
  const isPath = name.includes('/');
  const levels = name.replace(/^\//, '').split('/');
  if (!/^[a-zA-Z0-9_.\-/]+$/.test(name)) {
    throw invalid(
      'Only a mix of letters, numbers and the following 4 symbols .-_/ are allowed in a parameter name; it may be divided by slashes.',
    );
  }
  if (isPath && !name.startsWith('/')) throw invalid('Parameter name must be a fully qualified name.');
  if (levels.includes('')) throw invalid('Parameter name: a level of the hierarchy must not be empty.');
  if (arnOf(name, context).length > longestArn) {
    throw invalid(`Parameter name: its ARN must not be longer than ${longestArn} characters.`);
  }
  const [first = ''] = levels;
  if (isPath ? /^(aws|ssm)$/i.test(first) : /^(aws|ssm)/i.test(first)) {
    if (isPath && /^aws$/i.test(first)) {
      throw new AwsError('AccessDeniedException', `No access to reserved parameter name: ${name}.`);
    }
    throw invalid('Parameter name: can\'t be prefixed with "aws" or "ssm" (case-insensitive).');
  }
  if (levels.length > mostLevels) {
    throw new AwsError(
      'HierarchyLevelLimitExceededException',
      `A hierarchy can have a maximum of ${mostLevels} levels.`,
    );
  }
}

export function arnOf(name: string, { region, account }: Context): string {
  return `arn:${account.partition}:ssm:${region}:${account.id}:parameter${name.startsWith('/') ? '' : '/'}${name}`;
}

/** What a read may name: a parameter, by name or ARN, and one version of it, by number or label. */
interface Selection {
  readonly name: string;
  /** As the request has it: `:3` or `:label`. */
  readonly selector?: string | undefined;
}

export function parseSelection(text: string, context: Context): Selection {
  const start = arnOf('', context);
  const bare = text.startsWith(start) ? text.slice(start.length) : text;
  const mark = bare.indexOf(':');
  const path = mark < 0 ? bare : bare.slice(0, mark);
  // An ARN has a slash before every name; only a name with levels has one of its own.
  const name = text.startsWith(start) && path.includes('/') ? `/${path}` : path;
  return mark < 0 ? { name } : { name, selector: bare.slice(mark) };
}

export function invalid(message: string): AwsError {
  return new AwsError('ValidationException', message);
}

export function notFound(name: string): AwsError {
  return new AwsError('ParameterNotFound', `Parameter ${name} not found.`);
}
