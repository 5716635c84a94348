import { AwsError } from '../../protocol/aws-error.js';
import type { Context } from '../service.js';

const maxLevels = 15;
// The length of a name together with what precedes it in the ARN.
const maxArnLength = 1011;

/**
 * Checks the name of a new parameter: its characters, its leading slash, the number of its levels and reserved
 * prefixes.
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
  if (arnOf(name, context).length > maxArnLength) {
    throw invalid(`Parameter name: its ARN must not be longer than ${maxArnLength} characters.`);
  }
  const [first = ''] = levels;
  if (isPath ? /^(aws|ssm)$/i.test(first) : /^(aws|ssm)/i.test(first)) {
    if (isPath && /^aws$/i.test(first)) {
      throw new AwsError('AccessDeniedException', `No access to reserved parameter name: ${name}.`);
    }
    throw invalid('Parameter name: can\'t be prefixed with "aws" or "ssm" (case-insensitive).');
  }
  if (levels.length > maxLevels) {
    throw new AwsError(
      'HierarchyLevelLimitExceededException',
      `A hierarchy can have a maximum of ${maxLevels} levels.`,
    );
  }
}

export function arnOf(name: string, { region, account }: Context): string {
  return `arn:${account.partition}:ssm:${region}:${account.id}:parameter${name.startsWith('/') ? '' : '/'}${name}`;
}

/** A parameter, and optionally one version of it by number or label. */
interface ParameterReference {
  readonly name: string;
  /** As in the request: `:3` or `:label`. */
  readonly selector?: string | undefined;
}

/** Parses the name or the ARN in a read request, with its selector. */
export function parseReference(text: string, context: Context): ParameterReference {
  const start = arnOf('', context);
  const bare = text.startsWith(start) ? text.slice(start.length) : text;
  const mark = bare.indexOf(':');
  const path = mark < 0 ? bare : bare.slice(0, mark);
  // An ARN has a slash before every name, but only names with levels begin with a slash themselves.
  const name = text.startsWith(start) && path.includes('/') ? `/${path}` : path;
  return mark < 0 ? { name } : { name, selector: bare.slice(mark) };
}

export function invalid(message: string): AwsError {
  return new AwsError('ValidationException', message);
}

export function notFound(name: string): AwsError {
  return new AwsError('ParameterNotFound', `Parameter ${name} not found.`);
}
