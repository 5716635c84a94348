import type { z } from 'zod';
import type { Path } from './yaml/path.js';

// The schema as users know it: what a map may hold and what a value may be, read from zod's own definitions.

export type Definition = z.core.$ZodTypeDef & Readonly<Record<string, unknown>>;

// zod wraps a schema for "may be left out", for its default, and for what is converted first or afterwards.
function unwrap(schema: unknown): Definition {
  const { def } = schema as { def: Definition };
  if (def.type === 'optional' || def.type === 'prefault') return unwrap(def.innerType);
  if (def.type !== 'pipe') return def;
  const inner = (def.in as { def: z.core.$ZodTypeDef }).def.type === 'transform' ? def.out : def.in;
  return unwrap(inner);
}

/** What a value at this path may be: several definitions for one of several forms, none for an unknown key. */
export function definitionsAt(schema: unknown, path: Path): Definition[] {
  const def = unwrap(schema);
  if (def.type === 'union') return (def.options as unknown[]).flatMap((option) => definitionsAt(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return [def];
  if (def.type === 'object') {
    const shape = def.shape as Record<string, unknown>;
    return Object.hasOwn(shape, step) ? definitionsAt(shape[step], rest) : [];
  }
  if (def.type === 'record') return definitionsAt(def.valueType, rest);
  return def.type === 'array' ? definitionsAt(def.element, rest) : [];
}

/** The keys that a map at this path may have. */
export function knownKeys(schema: unknown, path: Path): string[] {
  return definitionsAt(schema, path).flatMap((def) =>
    def.type === 'object' ? Object.keys(def.shape as Record<string, unknown>) : [],
  );
}

/** A map with one key that would take the value as it is: for `2y`, which is meant as `{after: 2y}`. */
export function keyThatTakes(definitions: readonly Definition[], value: unknown): string | undefined {
  const fields = definitions.flatMap((def) =>
    def.type === 'object' ? Object.entries(def.shape as Record<string, z.ZodType>) : [],
  );
  return fields.find(([, field]) => field.safeParse(value).success)?.[0];
}

/** The words that a value may be, where it is one of several forms and some are words. */
export function wordsOf(definitions: readonly Definition[]): string[] {
  return definitions.flatMap((def) => (def.type === 'literal' ? (def.values as unknown[]).map(String) : []));
}
