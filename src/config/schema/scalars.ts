import * as z from 'zod';

// awspub reads its config with pydantic's lax mode, and its users rely on it: `"False"` is a boolean and `"8"` a
// whole number. A number is never text there, so an unquoted account ID or date is an error here too.
// https://docs.pydantic.dev/latest/concepts/conversion_table/
const trueWords: readonly string[] = ['true', 't', 'yes', 'y', 'on', '1'];
const falseWords: readonly string[] = ['false', 'f', 'no', 'n', 'off', '0'];

/** The texts that stand for true or false, in lower case; their case doesn't matter. */
export const booleanTexts: readonly string[] = [...trueWords, ...falseWords];

function toBoolean(value: unknown): unknown {
  if (value === 1) return true;
  if (value === 0) return false;
  if (typeof value !== 'string') return value;
  const word = value.toLowerCase();
  if (trueWords.includes(word)) return true;
  return falseWords.includes(word) ? false : value;
}

/** The shape of a text that stands for a whole number. */
export const integerText = /^\s*[+-]?\d+(_\d+)*(\.0*)?\s*$/;

function toInteger(value: unknown): unknown {
  return typeof value === 'string' && integerText.test(value) ? Number(value.replaceAll('_', '')) : value;
}

/** true or false, or a text that pydantic takes for one of them. */
export const flag = z.preprocess(toBoolean, z.boolean());

/** A whole number, or a text that stands for one. */
export function integer(minimum: number, maximum: number) {
  return z.preprocess(toInteger, z.int().min(minimum).max(maximum));
}

// What XML can't carry, and so neither can an answer of EC2: control characters other than tab and line break, and
// halves of surrogate pairs.
const unsendable = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/u;

/** What is wrong with the characters of a text, or nothing. Goes on after the key. */
export function characterProblem(value: string): string | undefined {
  const code = unsendable.exec(value)?.[0].codePointAt(0);
  if (code === undefined) return undefined;
  return `must not contain unprintable characters such as U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Text of any length. */
export const printable = z.string().superRefine((value, context) => {
  const problem = characterProblem(value);
  if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
});

/** Text of `minimum` to `maximum` characters, counted as pydantic and AWS count them: in code points. */
export function text(minimum: number, maximum: number) {
  const message =
    minimum > 0 ? `must have ${minimum} to ${maximum} characters` : `must have at most ${maximum} characters`;
  return printable
    .refine((value) => [...value].length >= minimum && [...value].length <= maximum, message)
    .meta({
      ...(minimum > 0 && { minLength: minimum }),
      maxLength: maximum,
    });
}

/** Text of one line that begins and ends with something to see. */
export function line(minimum: number, maximum: number) {
  return text(minimum, maximum)
    .refine((value) => value.trim() === value, 'must not begin or end with a space or a line break')
    .refine((value) => !/[\r\n]/.test(value.trim()), 'must be a single line');
}

/** Text that AWS takes in ASCII only. */
export function ascii(minimum: number, maximum: number) {
  return text(minimum, maximum).superRefine((value, context) => {
    const other = /[^\p{ASCII}]/u.exec(value)?.[0];
    if (other !== undefined && characterProblem(value) === undefined) {
      context.addIssue({ code: 'custom', message: `must contain only ASCII characters; AWS refuses ${other}` });
    }
  });
}

/** Text that matches a pattern. `expectation` completes "must …". */
export function pattern(expression: RegExp, expectation: string) {
  return z.string().regex(expression, `must ${expectation}`);
}
