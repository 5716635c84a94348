/**
 * A value as JSON text in one form: keys in the order of their code units, two spaces, a newline at the end. Equal values
 * are equal bytes, so that a digest of the text stands for the value.
 */
export function canonicalText(value: unknown): string {
  return `${JSON.stringify(value, (_, one: unknown) => sorted(one), 2)}\n`;
}

/** The same on one line, without a newline. */
export function canonicalLine(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => sorted(one));
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  // Without a prototype: a key may be called __proto__.
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}
