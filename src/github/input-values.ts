import { durationInWords, parseDuration } from '../config/duration.js';
import { PublishError } from '../error.js';

/**
 * Items of a list input: separated by newlines or commas, each trimmed, empty ones left out.
 * Double quotes keep commas, `#` and outer spaces (a quote inside is written twice);
 * `#` at the start of an item or after a space begins a comment that ends with the line.
 */
export function parseList(name: string, text: string): string[] {
  const items: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    let rest = line.trimStart();
    while (rest !== '' && !rest.startsWith('#')) {
      const quoted = /^"((?:[^"]|"")*)"\s*(?:,\s*|(?=#)|$)/.exec(rest);
      if (quoted) {
        items.push((quoted[1] ?? '').replaceAll('""', '"'));
        rest = rest.slice(quoted[0].length);
        continue;
      }
      if (rest.startsWith('"')) throw wrong(name, line.trim(), 'a closing quote, then a comma or the end of the line');
      const plain = /^((?:(?!\s#)[^,])*)(?:,\s*|\s*(?=#)|$)/.exec(rest);
      const item = (plain?.[1] ?? '').trim();
      if (item !== '') items.push(item);
      rest = rest.slice(plain?.[0].length ?? rest.length);
    }
  }
  return items;
}

/** `true` or `false`, and nothing that merely looks like one. */
export function parseBoolean(name: string, text: string): boolean {
  if (text === 'true') return true;
  if (text === 'false') return false;
  throw wrong(name, text, '"true" or "false"');
}

/** The seconds in a duration such as `5h30m`, `90m`, `45s` or `1d`; more than none. */
export function parseSeconds(name: string, text: string): number {
  const seconds = parseDuration(text);
  if (seconds === undefined) throw wrong(name, text, durationInWords);
  return seconds;
}

/** How much of something: `false` is 0, `true` 100, and `5%` 5. */
export function parsePercent(name: string, text: string): number {
  if (text === 'false') return 0;
  if (text === 'true') return 100;
  const percent = /^\d{1,3}(\.\d{1,4})?%$/.test(text) ? Number(text.slice(0, -1)) : Number.NaN;
  if (percent > 0 && percent <= 100) return percent;
  throw wrong(name, text, '"true", "false" or a percentage above 0% and up to 100%, such as "5%"');
}

/** A whole number from `least` to `most`, in decimal digits. */
export function parseInteger(name: string, text: string, least: number, most: number): number {
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw wrong(name, text, `a whole number from ${least} to ${most}`);
}

/** One of `choices`, spelt exactly. */
export function parseChoice<const T extends string>(name: string, text: string, choices: readonly T[]): T {
  const choice = choices.find((one) => one === text);
  if (choice !== undefined) return choice;
  throw wrong(name, text, `one of ${choices.join(', ')}`);
}

/** `text` itself where it matches `pattern`; `expected` says in words what the pattern means. */
export function parsePattern(name: string, text: string, pattern: RegExp, expected: string): string {
  if (pattern.test(text)) return text;
  throw wrong(name, text, expected);
}

/** https://git-scm.com/docs/git-check-ref-format */
const notInTag = /[\0- \x7f~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|(^|\/)\.|\.$|\.lock(\/|$)/;

/** What Git takes for the name of a tag. */
export function parseTag(name: string, text: string): string {
  if (!notInTag.test(text)) return text;
  throw wrong(name, text, 'the name of a Git tag, such as v1.0');
}

function wrong(name: string, got: string, expected: string): PublishError {
  return new PublishError('input', `input "${name}" is ${JSON.stringify(got)}; expected ${expected}`, {
    hint: `Correct "${name}" under "with:" in the workflow.`,
  });
}
