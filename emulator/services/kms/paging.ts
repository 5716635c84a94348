import { AwsError } from '../../protocol/aws-error.js';
import { pageOf } from '../paging.js';

/** One page of a list, with KMS's names for what it is asked by and answers with. */
export function markerPage<T>(
  entries: readonly T[],
  { Limit, Marker }: { readonly Limit?: number | undefined; readonly Marker?: string | undefined },
  keyOf: (entry: T) => string,
): { readonly items: readonly T[]; readonly Truncated: boolean; readonly NextMarker?: string } {
  const badToken = () => new AwsError('InvalidMarkerException', 'The marker is not valid.');
  const { items, nextToken } = pageOf(entries, { MaxResults: Limit, NextToken: Marker }, keyOf, {
    pageSize: 50,
    badToken,
  });
  return { items, Truncated: nextToken !== undefined, ...(nextToken === undefined ? {} : { NextMarker: nextToken }) };
}
