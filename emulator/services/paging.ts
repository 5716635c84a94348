export interface PageRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Undefined on the last page. */
  readonly nextToken: string | undefined;
}

/**
 * Returns one page of a list. The token names the last key on the page before, so it stays valid when entries are added
 * or deleted.
 *
 * @param keyOf a unique key by which the entries are sorted.
 * @param options.pageSize the size of a page when the request states none.
 * @param options.badToken the error for a token that no earlier page returned.
 * @param options.emptyFirst whether the first page is empty and has a token, as AWS allows itself.
 */
export function pageOf<T>(
  entries: readonly T[],
  request: PageRequest,
  keyOf: (entry: T) => string,
  options: {
    readonly pageSize: number;
    readonly badToken: () => Error;
    readonly descending?: boolean;
    readonly emptyFirst?: boolean;
  },
): Page<T> {
  const { MaxResults: maxResults = options.pageSize, NextToken: token } = request;
  const direction = options.descending === true ? -1 : 1;
  const sorted = entries
    .map((entry) => ({ entry, key: keyOf(entry) }))
    .sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -direction : direction));
  if (options.emptyFirst === true && token === undefined) return { items: [], nextToken: encode('start') };
  const position = token === undefined ? 'start' : Buffer.from(token, 'base64').toString();
  if (position !== 'start' && !position.startsWith('after:')) throw options.badToken();
  const last = position.slice('after:'.length);
  const remaining =
    position === 'start' ? sorted : sorted.filter(({ key }) => (direction === 1 ? key > last : key < last));
  const page = remaining.slice(0, maxResults);
  const end = page.at(-1);
  return {
    items: page.map(({ entry }) => entry),
    nextToken: end !== undefined && page.length < remaining.length ? encode(`after:${end.key}`) : undefined,
  };
}

/** Plain base64, not base64url: it is the only alphabet that the model of Service Quotas allows. */
function encode(position: string): string {
  return Buffer.from(position).toString('base64');
}
