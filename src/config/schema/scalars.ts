import { z } from 'zod';

// awspub reads its config with pydantic's lax mode, and its users rely on it: `"False"` is a boolean and `"8"` a
// whole number. A number is never text there, so an unquoted account id or date is an error here too.
// https://docs.pydantic.dev/latest/concepts/conversion_table/
const trueWords = new Set(['true', 't', 'yes', 'y', 'on', '1']);
const falseWords = new Set(['false', 'f', 'no', 'n', 'off', '0']);

function toBoolean(value: unknown): unknown {
  if (value === 1) return true;
  if (value === 0) return false;
  if (typeof value !== 'string') return value;
  const word = value.toLowerCase();
  if (trueWords.has(word)) return true;
  return falseWords.has(word) ? false : value;
}

function toInteger(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  return /^[+-]?\d+(_\d+)*(\.0*)?$/.test(text) ? Number(text.replaceAll('_', '')) : value;
}

/** true or false, or a word that pydantic takes for it. */
export const flag = z.preprocess(toBoolean, z.boolean());

/** A whole number, also as text. */
export function integer(minimum: number, maximum: number) {
  return z.preprocess(toInteger, z.int().min(minimum).max(maximum));
}

/** What XML can't carry, and so no answer of EC2: control characters other than tab and line break, and half characters. */
const unsendable = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/u;

/** What is wrong with the characters of a text, or nothing; completes "description …". */
export function characterProblem(value: string): string | undefined {
  const code = unsendable.exec(value)?.[0].codePointAt(0);
  if (code === undefined) return undefined;
  return `must not have control characters; it has U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Text of `minimum` to `maximum` characters, counted as pydantic and AWS count them: in code points. */
export function text(minimum: number, maximum: number) {
  const message =
    minimum > 0 ? `must have ${minimum} to ${maximum} characters` : `must have at most ${maximum} characters`;
  return z
    .string()
    .superRefine((value, context) => {
      const problem = characterProblem(value);
      if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
    })
    .refine((value) => [...value].length >= minimum && [...value].length <= maximum, message)
    .meta({
      ...(minimum > 0 && { minLength: minimum }),
      maxLength: maximum,
    });
}

/** Text that matches a pattern; `expectation` completes "boot_mode must …". */
export function pattern(expression: RegExp, expectation: string) {
  return z.string().regex(expression, `must ${expectation}`);
}
