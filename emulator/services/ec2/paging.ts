import { AwsError } from '../../protocol/aws-error.js';
import type { World } from '../../world/world.js';

interface PageRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

interface Page<T> {
  readonly items: readonly T[];
  readonly nextToken: string | undefined;
}

/**
 * Cuts one page out of a list. The token names the last id that was given, so it survives resources that come and go.
 * Without MaxResults everything comes at once. With the setting `ec2.emptyPages` the first page is empty and carries
 * a token: AWS reserves the right to do that with filters.
 *
 * Throws InvalidParameterCombination when ids are given together with MaxResults, InvalidParameterValue for a bad
 * size and InvalidNextToken for a token that isn't ours.
 */
export function page<T>(
  world: World,
  resources: readonly T[],
  request: PageRequest,
  idOf: (resource: T) => string,
  options: { readonly withIds: boolean; readonly least?: number },
): Page<T> {
  const { MaxResults: maxResults, NextToken: token } = request;
  if (options.withIds && maxResults !== undefined) {
    throw new AwsError(
      'InvalidParameterCombination',
      'The parameter maxResults cannot be used with a list of resource ids in the same request.',
    );
  }
  const least = options.least ?? 1;
  if (maxResults !== undefined && maxResults < least) {
    throw new AwsError(
      'InvalidParameterValue',
      `Value ( ${maxResults} ) for parameter maxResults is invalid. Expecting a value of at least ${least}.`,
    );
  }
  const sorted = [...resources].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  if (world.settings.ec2.emptyPages && token === undefined && !options.withIds) {
    return { items: [], nextToken: encode('') };
  }
  const after = token === undefined ? '' : decode(token);
  const rest = sorted.filter((resource) => idOf(resource) > after);
  // More than 1,000 is taken as 1,000.
  const items = maxResults === undefined ? rest : rest.slice(0, Math.min(maxResults, 1000));
  const last = items.at(-1);
  return { items, nextToken: last !== undefined && items.length < rest.length ? encode(idOf(last)) : undefined };
}

function encode(lastId: string): string {
  return Buffer.from(`after:${lastId}`).toString('base64url');
}

function decode(token: string): string {
  const text = Buffer.from(token, 'base64url').toString();
  if (!text.startsWith('after:')) throw new AwsError('InvalidNextToken', 'The specified nextToken is invalid.');
  return text.slice('after:'.length);
}
