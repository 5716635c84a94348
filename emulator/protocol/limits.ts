import { readFileSync } from 'node:fs';
import { InputError } from './input-error.js';

/** What a service's model states about a member besides its type. */
export interface Limit {
  readonly enum?: readonly string[];
  /** The least value of a number, or the least length of a string, blob, list or map. */
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  /** The number need not be an integer. */
  readonly double?: true;
  /** The limit of a list's items, or of a map's values. */
  readonly each?: Limit;
  /** The limit of a map's keys. */
  readonly key?: Limit;
}

/** Structure name -> member name -> limit. */
export type Limits = Readonly<Record<string, Readonly<Record<string, Limit>>>>;

const all = JSON.parse(readFileSync(new URL('limits.json', import.meta.url), 'utf8')) as Record<string, Limits>;

/** The limits of a service, by its signing name. scripts/generate-limits.ts generates them. */
export function limitsOf(service: string): Limits {
  return all[service] ?? {};
}

/** Compiles a model's pattern. Some use Unicode classes; others have escapes that are invalid in Unicode mode. */
export function compilePattern(source: string): RegExp {
  try {
    return new RegExp(source, 'u');
  } catch {
    return new RegExp(source);
  }
}

const patterns = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  let pattern = patterns.get(source);
  if (pattern === undefined) {
    // A model's pattern applies to the whole value, with or without anchors.
    pattern = compilePattern(`^(?:${source})$`);
    patterns.set(source, pattern);
  }
  return pattern;
}

/** @throws InputError for a value of the right type that its limit does not allow. */
export function checkLimit(value: unknown, limit: Limit, path: string): void {
  const fail = (rule: string, shown: unknown = value): never => {
    throw new InputError('limit', path, `Value '${String(shown)}' at '${path}' failed to satisfy constraint: ${rule}`);
  };
  if (limit.enum !== undefined && typeof value === 'string' && !limit.enum.includes(value)) {
    fail(`Member must satisfy enum value set: [${limit.enum.join(', ')}]`);
  }
  if (typeof value === 'number') {
    if (limit.min !== undefined && value < limit.min)
      fail(`Member must have value greater than or equal to ${limit.min}`);
    if (limit.max !== undefined && value > limit.max) fail(`Member must have value less than or equal to ${limit.max}`);
  } else {
    const length = lengthOf(value);
    const shown = typeof value === 'string' ? value : '';
    if (length !== undefined && limit.min !== undefined && length < limit.min) {
      fail(`Member must have length greater than or equal to ${limit.min}`, shown);
    }
    if (length !== undefined && limit.max !== undefined && length > limit.max) {
      fail(`Member must have length less than or equal to ${limit.max}`, shown);
    }
  }
  if (limit.pattern !== undefined && typeof value === 'string' && !patternOf(limit.pattern).test(value)) {
    fail(`Member must satisfy regular expression pattern: ${limit.pattern}`);
  }
}

function lengthOf(value: unknown): number | undefined {
  if (typeof value === 'string' || Array.isArray(value)) return value.length;
  if (value instanceof Uint8Array) return value.byteLength;
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.keys(value).length;
  }
  return undefined;
}
