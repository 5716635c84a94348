import { AwsError } from '../../protocol/aws-error.js';
import type { World } from '../../world/world.js';
import { type Page, type PageRequest, pageOf } from '../paging.js';

/** AWS treats a larger MaxResults as this one. */
const maxPageSize = 1000;

/**
 * Returns one page of a list. Without MaxResults the page holds everything. With the setting `ec2.emptyPages` the first
 * page is empty and has a token, as AWS reserves the right to do.
 *
 * @param options.withIds whether the request names resources by their ids.
 * @param options.minPageSize the smallest MaxResults that the operation accepts; default 1.
 * @throws AwsError InvalidParameterCombination when a request has both ids and MaxResults, InvalidParameterValue for a
 * MaxResults that is too small, InvalidNextToken for an unknown token.
 */
export function ec2Page<T>(
  world: World,
  resources: readonly T[],
  request: PageRequest,
  idOf: (resource: T) => string,
  options: { readonly withIds: boolean; readonly minPageSize?: number },
): Page<T> {
  const { MaxResults: maxResults, NextToken: token } = request;
  if (options.withIds && maxResults !== undefined) {
    throw new AwsError(
      'InvalidParameterCombination',
      'The parameter maxResults cannot be used with a list of resource ids in the same request.',
    );
  }
  const minPageSize = options.minPageSize ?? 1;
  if (maxResults !== undefined && maxResults < minPageSize) {
    throw new AwsError(
      'InvalidParameterValue',
      `Value ( ${maxResults} ) for parameter maxResults is invalid. Expecting a value greater than ${minPageSize}.`,
    );
  }
  const pageSize = maxResults === undefined ? Number.POSITIVE_INFINITY : Math.min(maxResults, maxPageSize);
  return pageOf(resources, { MaxResults: pageSize, NextToken: token }, idOf, {
    pageSize,
    badToken: () => new AwsError('InvalidNextToken', 'The specified nextToken is invalid.'),
    emptyFirst: world.settings.ec2.emptyPages && !options.withIds,
  });
}
