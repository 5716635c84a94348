interface PageRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

/**
 * Cuts one page out of a list. The token names the last key that was given, so it survives what comes and goes.
 *
 * @param keyOf unique and ordering: strings that compare as their things should.
 * @param options.pageSize where the request names none.
 * @param options.badToken what a token that isn't ours is refused with.
 * @param options.emptyFirst answer the first request with an empty page and a token, as AWS may.
 */
export function pageOf<T>(
  things: readonly T[],
  request: PageRequest,
  keyOf: (thing: T) => string,
  options: {
    readonly pageSize: number;
    readonly badToken: () => Error;
    readonly descending?: boolean;
    readonly emptyFirst?: boolean;
  },
): { readonly items: readonly T[]; readonly nextToken: string | undefined } {
  const { MaxResults: maxResults = options.pageSize, NextToken: token } = request;
  const direction = options.descending === true ? -1 : 1;
  const sorted = things
    .map((thing) => ({ thing, key: keyOf(thing) }))
    .sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -direction : direction));
  if (options.emptyFirst === true && token === undefined) return { items: [], nextToken: encode('start') };
  const position = token === undefined ? 'start' : Buffer.from(token, 'base64').toString();
  if (position !== 'start' && !position.startsWith('after:')) throw options.badToken();
  const last = position.slice('after:'.length);
  const rest = position === 'start' ? sorted : sorted.filter(({ key }) => (direction === 1 ? key > last : key < last));
  const page = rest.slice(0, maxResults);
  const end = page.at(-1);
  return {
    items: page.map(({ thing }) => thing),
    nextToken: end !== undefined && page.length < rest.length ? encode(`after:${end.key}`) : undefined,
  };
}

/** Base64 without the URL's alphabet: Service Quotas' model allows no other. */
function encode(position: string): string {
  return Buffer.from(position).toString('base64');
}
