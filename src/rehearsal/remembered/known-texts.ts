/** Stands for a text that is not remembered. */
export const notRemembered = 'not remembered';

/** IDs of resources and accounts, names of regions, and ARNs that end in an ID. */
const id =
  /^([a-z]+-[0-9a-f]{8,}|prod-[0-9a-z]+|\d{12}|[a-z]{2}(-[a-z]+)+-\d|arn:[a-z-]+:kms:[a-z0-9-]+:\d{12}:key\/[0-9a-f-]+|arn:[a-z-]+:organizations::\d{12}:(organization|ou)\/[0-9a-z/-]+|arn:[a-z-]+:license-manager:[a-z0-9-]+:\d{12}:license-configuration[:/]lic-[0-9a-f]+)$/;

/** The texts of a config, keys included. They are in the repository already. */
export function textsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') {
    found.add(value);
    for (const line of value.split('\n')) found.add(line.trim());
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      found.add(key);
      textsIn(inner, found);
    }
  }
  return found;
}

/** A value as AWS has it, in which every text is an ID or one of `known`. Pure. */
export function keepKnown(value: unknown, known: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return keepText(value, known);
  if (Array.isArray(value)) return value.map((inner) => keepKnown(inner, known));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, keepKnown(inner, known)]));
}

export function keepText(text: string, known: ReadonlySet<string>): string {
  return text === '' || id.test(text) || known.has(text) ? text : notRemembered;
}
