import type * as z from 'zod';
import type { Path } from './yaml/path.js';

// The schema as users know it, read from zod's own definitions: which keys a map can have and what a value can be.

/** zod's definition of a schema, without the wrappers that {@link unwrap} takes off. */
export type Definition = z.core.$ZodTypeDef & Readonly<Record<string, unknown>>;

/** The schema within zod's wrappers for what may be left out, has a default, or is converted before or afterwards. */
function unwrap(schema: unknown): Definition {
  const { def } = schema as { def: Definition };
  if (def.type === 'optional' || def.type === 'prefault') return unwrap(def.innerType);
  if (def.type !== 'pipe') return def;
  const inner = (def.in as { def: z.core.$ZodTypeDef }).def.type === 'transform' ? def.out : def.in;
  return unwrap(inner);
}

/** What a value at a path can be: several definitions where it has several forms, none for an unknown key. */
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

/** The keys that a map at a path can have. */
export function knownKeys(schema: unknown, path: Path): string[] {
  return definitionsAt(schema, path).flatMap((def) =>
    def.type === 'object' ? Object.keys(def.shape as Record<string, unknown>) : [],
  );
}

/** The first example of the key that a path leads to. */
export function exampleAt(schema: unknown, path: Path): unknown {
  const key = path.at(-1) ?? '';
  const [field] = definitionsAt(schema, path.slice(0, -1)).flatMap((def) => {
    const shape = (def.type === 'object' ? def.shape : {}) as Record<string, z.ZodType>;
    return Object.hasOwn(shape, key) ? [shape[key]] : [];
  });
  const { examples } = (field?.meta() ?? {}) as { readonly examples?: readonly unknown[] };
  return examples?.[0];
}

/** The key of a map that takes a value which was written without the map: `after` for `2y`, meant as `{after: 2y}`. */
export function keyThatTakes(definitions: readonly Definition[], value: unknown): string | undefined {
  const fields = definitions.flatMap((def) =>
    def.type === 'object' ? Object.entries(def.shape as Record<string, z.ZodType>) : [],
  );
  return fields.find(([, field]) => field.safeParse(value).success)?.[0];
}

/** The words among the forms that a value can have. */
export function wordsOf(definitions: readonly Definition[]): string[] {
  return definitions.flatMap((def) => (def.type === 'literal' ? (def.values as unknown[]).map(String) : []));
}
