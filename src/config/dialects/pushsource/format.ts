/** Placeholders that a text can have, and what they stand for; undefined where there is nothing to put in. */
export type Values = Readonly<Record<string, string | undefined>>;

/** What was filled in, or why it can't be. The problem goes on where the key's path ends. */
export type Formatted = { readonly text: string } | { readonly problem: string };

// `{{`, `}}`, `{name}` and `{date:%Y%m%d}`, or a brace that is none of these.
const piece = /\{\{|\}\}|\{(?<name>\w*)(?::(?<spec>[^{}]*))?\}|[{}]/g;

/**
 * Fills in a text as Python's str.format does, by which pubtools fills in titles and texts for buyers: `{name}`, and
 * `{{` and `}}` for braces. A name without a value is a problem, where Python would write None. Pure.
 * https://docs.python.org/3/library/string.html#format-string-syntax
 */
export function formatPython(template: string, values: Values): Formatted {
  const problems: string[] = [];
  const text = template.replaceAll(piece, (match: string, ...rest: unknown[]) => {
    if (match === '{{') return '{';
    if (match === '}}') return '}';
    const { name, spec } = rest.at(-1) as { name?: string; spec?: string };
    if (name === undefined || !Object.hasOwn(values, name)) {
      const known = Object.keys(values).map((one) => `{${one}}`);
      problems.push(
        `has ${match}, which is no placeholder. Known placeholders: ${known.join(', ')}. Write {{ and }} for braces.`,
      );
      return match;
    }
    const value = values[name];
    if (value === undefined) {
      problems.push(`has {${name}}, which has no value here.`);
      return match;
    }
    const formatted = spec === undefined ? value : formatDate(value, spec);
    if (formatted !== undefined) return formatted;
    problems.push(`has ${match}. Only a date can have a format, of %Y, %y, %m and %d.`);
    return match;
  });
  const [first] = problems;
  return first === undefined ? { text } : { problem: first };
}

/** A date such as 2024-06-05 by a format of strftime; undefined for anything else. */
function formatDate(value: string, format: string): string | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  if (year === '' || !/^([^%]|%[Yymd%])*$/.test(format)) return undefined;
  const parts: Readonly<Record<string, string>> = { Y: year, y: year.slice(2), m: month, d: day, '%': '%' };
  return format.replaceAll(/%(.)/g, (_, letter: string) => parts[letter] ?? '');
}
