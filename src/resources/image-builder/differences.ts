type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Values by their paths, such as `us-east-1.amiDistributionConfiguration.description`. */
type Flat = Readonly<Record<string, unknown>>;

/**
 * What differs between two settings of Image Builder, each as the values that the other doesn't have; undefined when
 * they are equal. Nothing, an empty text, an empty list and an empty map are the same, and lists have no order. Pure.
 */
export function differencesOf(found: object, wanted: object): { readonly from: Flat; readonly to: Flat } | undefined {
  const [before, after] = [flatten(found), flatten(wanted)];
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  const differing = paths.filter((path) => JSON.stringify(before.get(path)) !== JSON.stringify(after.get(path)));
  if (differing.length === 0) return undefined;
  const pick = (values: ReadonlyMap<string, unknown>): Flat =>
    Object.fromEntries(differing.flatMap((path) => (values.has(path) ? [[path, values.get(path)]] : [])));
  return { from: pick(before), to: pick(after) };
}

function flatten(value: object): Map<string, unknown> {
  const flat = new Map<string, unknown>();
  const visit = (path: string, one: Json): void => {
    if (isMap(one)) {
      for (const [key, inner] of Object.entries(one)) visit(path === '' ? key : `${path}.${key}`, inner);
    } else if (!(one === null || one === '' || (Array.isArray(one) && one.length === 0))) {
      flat.set(path, one);
    }
  };
  visit('', ordered(JSON.parse(JSON.stringify(value)) as Json));
  return flat;
}

function isMap(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** With keys and entries in one order, so that equal values are equal as text. */
function ordered(value: Json): Json {
  if (Array.isArray(value))
    return (value as readonly Json[])
      .map(ordered)
      .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : Number(JSON.stringify(a) > JSON.stringify(b))));
  if (!isMap(value)) return value;
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== null)
    .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
}
