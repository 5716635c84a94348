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

const absentWhenNull = (value: unknown): unknown => (value === null ? undefined : value);

/** For rules on a whole map: a mistyped key is not a missing one as well. */
export const hasNoProblems = ({ issues }: { readonly issues: readonly unknown[] }): boolean => issues.length === 0;

/** What the config reference and editors show for a key. */
interface About {
  readonly description: string;
  /** Shown only: defaults are applied after `defaults` and the image are merged, or the image's would always win. */
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
}

/** A key that may be left out; `key:` with nothing after it counts as left out. */
export function optional<Schema extends z.ZodType>(schema: Schema, about: About) {
  return z
    .preprocess(absentWhenNull, schema.optional())
    .optional()
    .meta({ ...about });
}

/** A key that must be there. */
export function required<Schema extends z.ZodType>(schema: Schema, about: About) {
  return schema.meta({ ...about });
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

/** The name of a region, by its shape: whether it exists is known only when AWS is asked. */
const region = pattern(/^[a-z]{2,5}(-[a-z]+)+-\d+$/, 'be the name of a region, such as us-east-1');

export const regions = z.array(region);

/**
 * Tags: text to text, an empty value included.
 * Limits: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions
 */
export const tags = z.record(z.string(), text(0, 256));
