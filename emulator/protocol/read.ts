import type { NormalizedSchema } from '@smithy/core/schema';
import { checkLimit, type Limit, type Limits } from './limits.js';
import { Refusal } from './refusal.js';
import { requiredMembers } from './schema.js';

/** A member found in a request: its value as the wire has it, not yet read. */
export interface Found {
  readonly name: string;
  readonly schema: NormalizedSchema;
  readonly node: unknown;
  /** Its name on the wire. */
  readonly key: string;
  readonly wire: Wire;
}

/** How one encoding nests values. Each function throws a Refusal for what isn't there in the shape. */
export interface Wire {
  members(structure: NormalizedSchema, node: unknown, path: string): readonly Found[];
  items(list: NormalizedSchema, node: unknown, path: string): readonly unknown[];
  entries(map: NormalizedSchema, node: unknown, path: string): readonly (readonly [key: string, node: unknown])[];
  scalar(schema: NormalizedSchema, node: unknown, path: string, limit: Limit): unknown;
}

/**
 * Reads a structure by its schema: strictly, because the SDK's own deserializers let unknown members vanish and take
 * `"eight"` for a number.
 *
 * @param found the members that the request has, wherever they were.
 * @throws Refusal naming the first thing that is wrong.
 */
export function readMembers(
  structure: NormalizedSchema,
  found: readonly Found[],
  path: string,
  limits: Limits,
): object {
  const out: Record<string, unknown> = {};
  const own = limits[structure.getName() ?? ''];
  for (const { name, schema, node, key, wire } of found) {
    const value = readValue(wire, schema, node, path === '' ? key : `${path}.${key}`, own?.[name] ?? {}, limits);
    if (value !== undefined) out[name] = value;
  }
  for (const name of requiredMembers(structure)) {
    if (out[name] === undefined) {
      const inner = path === '' ? name : `${path}.${name}`;
      throw new Refusal('missing', inner, `The request must contain the parameter ${inner}`);
    }
  }
  if (structure.isUnionSchema() && Object.keys(out).length !== 1) {
    throw new Refusal('type', path, `${path} must have exactly one member`);
  }
  return out;
}

/** Reads any value. Members that are absent come back undefined. */
function readValue(
  wire: Wire,
  schema: NormalizedSchema,
  node: unknown,
  path: string,
  limit: Limit,
  limits: Limits,
): unknown {
  if (schema.isStructSchema()) return readMembers(schema, wire.members(schema, node, path), path, limits);
  let value: unknown;
  if (schema.isListSchema()) {
    const item = schema.getValueSchema();
    value = wire
      .items(schema, node, path)
      .map((part, i) => readValue(wire, item, part, `${path}.${i + 1}`, limit.each ?? {}, limits));
  } else if (schema.isMapSchema()) {
    const item = schema.getValueSchema();
    const entries = wire.entries(schema, node, path).map(([key, part]) => {
      checkLimit(key, limit.key ?? {}, `${path}.${key}`);
      return [key, readValue(wire, item, part, `${path}.${key}`, limit.each ?? {}, limits)] as const;
    });
    value = Object.fromEntries(entries);
  } else {
    value = wire.scalar(schema, node, path, limit);
  }
  if (value !== undefined) checkLimit(value, limit, path);
  return value;
}

/** Reads a scalar that travels as text: in a query, a header, a path or an XML element. */
export function readText(schema: NormalizedSchema, text: string, path: string, limit: Limit): unknown {
  const refuse = (what: string): never => {
    throw new Refusal('type', path, `Value (${text}) for parameter ${path} is invalid. ${what}`);
  };
  if (schema.isStringSchema()) return text;
  if (schema.isBooleanSchema()) {
    if (!/^(true|false)$/i.test(text)) refuse('Expected true or false.');
    return text.toLowerCase() === 'true';
  }
  if (schema.isNumericSchema()) {
    const pattern = limit.double === true ? /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/ : /^-?\d+$/;
    if (!pattern.test(text)) refuse(limit.double === true ? 'Expected a number.' : 'Expected a whole number.');
    return Number(text);
  }
  if (schema.isBigIntegerSchema()) {
    if (!/^-?\d+$/.test(text)) refuse('Expected a whole number.');
    return BigInt(text);
  }
  if (schema.isTimestampSchema()) {
    const seconds = /^\d+(\.\d+)?$/.test(text);
    const date = new Date(seconds ? Number(text) * 1000 : text);
    if (Number.isNaN(date.getTime())) refuse('Expected a timestamp.');
    return date;
  }
  if (schema.isBlobSchema()) return readBase64(text, path);
  return refuse('It has a type that this encoding does not carry.');
}

export function readBase64(text: string, path: string): Buffer {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) {
    throw new Refusal('type', path, `Value for parameter ${path} is invalid. Expected base64.`);
  }
  return Buffer.from(text, 'base64');
}
