import * as z from 'zod';

/** What the config reference and editors show for a key. */
interface About {
  readonly description: string;
  readonly examples?: readonly unknown[];
}

const absentWhenNull = (value: unknown): unknown => (value === null ? undefined : value);

/** A key that has to be there. */
export function required<Schema extends z.ZodType>(schema: Schema, about: About) {
  return schema.meta({ ...about });
}

/** A key that may be left out. `key:` with nothing after it counts as left out. */
export function optional<Schema extends z.ZodType>(schema: Schema, about: About) {
  return z.preprocess(absentWhenNull, schema.optional()).meta({ ...about });
}

/** A key that may be left out. It then has the value, which is given as users would write it. */
export function defaulted<Schema extends z.ZodType>(schema: Schema, value: z.input<Schema>, about: About) {
  return z.preprocess(absentWhenNull, schema.prefault(value)).meta({ ...about });
}

/** The condition for a check of a whole map: it makes sense only where the map has no other problem. */
export const hasNoProblems = ({ issues }: { readonly issues: readonly unknown[] }): boolean => issues.length === 0;

/**
 * A problem that zod's own checks don't find, for `addIssue`.
 * @param message goes on after the key's path: "must be …"
 * @param path leads from the value that is checked to the one at fault
 * @param of whether the key at that path is at fault, or its value
 */
export function problem(message: string, path: readonly (string | number)[] = [], of: 'key' | 'value' = 'value') {
  return { code: 'custom' as const, message, path: [...path], params: { of } };
}
