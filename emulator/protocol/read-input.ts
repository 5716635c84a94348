import type { NormalizedSchema } from '@smithy/core/schema';
import { InputError } from './input-error.js';
import { checkLimit, type Limit, type Limits } from './limits.js';
import { requiredMembers } from './schema.js';

/** A member that a request has, with its value still encoded. */
export interface FoundMember {
  readonly name: string;
  readonly schema: NormalizedSchema;
  readonly node: unknown;
  /** Its name in the request. */
  readonly key: string;
  readonly encoding: Encoding;
}

/** How the text of a request encodes nested values. Each function throws an InputError for a value of another shape. */
export interface Encoding {
  members(structure: NormalizedSchema, node: unknown, path: string): readonly FoundMember[];
  items(list: NormalizedSchema, node: unknown, path: string): readonly unknown[];
  entries(map: NormalizedSchema, node: unknown, path: string): readonly (readonly [key: string, node: unknown])[];
  scalar(schema: NormalizedSchema, node: unknown, path: string, limit: Limit): unknown;
}

/**
 * Reads a structure by its schema. It is strict, unlike the SDK's own deserializers, which drop unknown members and
 * accept `"eight"` as a number.
 *
 * @param found the members that the request has, in whatever part of it.
 * @throws InputError for the first problem.
 */
export function readMembers(
  structure: NormalizedSchema,
  found: readonly FoundMember[],
  path: string,
  limits: Limits,
): object {
  const out: Record<string, unknown> = {};
  const own = limits[structure.getName() ?? ''];
  for (const { name, schema, node, key, encoding } of found) {
    const value = readValue(encoding, schema, node, path === '' ? key : `${path}.${key}`, own?.[name] ?? {}, limits);
    if (value !== undefined) out[name] = value;
  }
  for (const name of requiredMembers(structure)) {
    if (out[name] === undefined) {
      const inner = path === '' ? name : `${path}.${name}`;
      throw new InputError('missing', inner, `The request must contain the parameter ${inner}`);
    }
  }
  if (structure.isUnionSchema() && Object.keys(out).length !== 1) {
    throw new InputError('type', path, `${path} must have exactly one member`);
  }
  return out;
}

/** Reads a value of any type; undefined for an absent one. */
function readValue(
  encoding: Encoding,
  schema: NormalizedSchema,
  node: unknown,
  path: string,
  limit: Limit,
  limits: Limits,
): unknown {
  if (schema.isStructSchema()) return readMembers(schema, encoding.members(schema, node, path), path, limits);
  let value: unknown;
  if (schema.isListSchema()) {
    const item = schema.getValueSchema();
    value = encoding
      .items(schema, node, path)
      .map((part, i) => readValue(encoding, item, part, `${path}.${i + 1}`, limit.each ?? {}, limits));
  } else if (schema.isMapSchema()) {
    const item = schema.getValueSchema();
    const entries = encoding.entries(schema, node, path).map(([key, part]) => {
      checkLimit(key, limit.key ?? {}, `${path}.${key}`);
      return [key, readValue(encoding, item, part, `${path}.${key}`, limit.each ?? {}, limits)] as const;
    });
    value = Object.fromEntries(entries);
  } else {
    value = encoding.scalar(schema, node, path, limit);
  }
  if (value !== undefined) checkLimit(value, limit, path);
  return value;
}

/** Parses a scalar from text: in a query, a header, a path or an XML element. */
export function parseText(schema: NormalizedSchema, text: string, path: string, limit: Limit): unknown {
  const fail = (expected: string): never => {
    throw new InputError('type', path, `Value (${text}) for parameter ${path} is invalid. ${expected}`);
  };
  if (schema.isStringSchema()) return text;
  if (schema.isBooleanSchema()) {
    if (!/^(true|false)$/i.test(text)) fail('Expected true or false.');
    return text.toLowerCase() === 'true';
  }
  if (schema.isNumericSchema()) {
    const pattern = limit.double === true ? /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/ : /^-?\d+$/;
    if (!pattern.test(text)) fail(limit.double === true ? 'Expected a number.' : 'Expected a whole number.');
    return Number(text);
  }
  if (schema.isBigIntegerSchema()) {
    if (!/^-?\d+$/.test(text)) fail('Expected a whole number.');
    return BigInt(text);
  }
  if (schema.isTimestampSchema()) {
    const seconds = /^\d+(\.\d+)?$/.test(text);
    const date = new Date(seconds ? Number(text) * 1000 : text);
    if (Number.isNaN(date.getTime())) fail('Expected a timestamp.');
    return date;
  }
  if (schema.isBlobSchema()) return parseBase64(text, path);
  return fail('It has a type that this encoding does not carry.');
}

export function parseBase64(text: string, path: string): Buffer {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) {
    throw new InputError('type', path, `Value for parameter ${path} is invalid. Expected base64.`);
  }
  return Buffer.from(text, 'base64');
}
