import { readFileSync } from 'node:fs';
import { Refusal } from './refusal.js';

/** What a service's model says about one member beside its type. */
export interface Limit {
  readonly enum?: readonly string[];
  /** Of a number: its value. Of a string, blob, list or map: its length. */
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  /** A number that needn't be whole. */
  readonly double?: true;
  /** Of a list's items, or a map's values. */
  readonly each?: Limit;
  /** Of a map's keys. */
  readonly key?: Limit;
}

/** Structure name -> member name -> limit. */
export type Limits = Readonly<Record<string, Readonly<Record<string, Limit>>>>;

const all = JSON.parse(readFileSync(new URL('../limits.json', import.meta.url), 'utf8')) as Record<string, Limits>;

/** The limits of a service, by its signing name; made by scripts/generate-limits.ts. */
export function limitsOf(service: string): Limits {
  return all[service] ?? {};
}

/** A model's pattern. Some need Unicode's classes, some escape what Unicode patterns don't let them. */
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
    // A model's pattern is of the whole value, whether it says so or not.
    pattern = compilePattern(`^(?:${source})$`);
    patterns.set(source, pattern);
  }
  return pattern;
}

/** @throws Refusal when a value of the right type is outside its limit. */
export function checkLimit(value: unknown, limit: Limit, path: string): void {
  const refuse = (rule: string, shown: unknown = value): never => {
    throw new Refusal('limit', path, `Value '${String(shown)}' at '${path}' failed to satisfy constraint: ${rule}`);
  };
  if (limit.enum !== undefined && typeof value === 'string' && !limit.enum.includes(value)) {
    refuse(`Member must satisfy enum value set: [${limit.enum.join(', ')}]`);
  }
  if (typeof value === 'number') {
    if (limit.min !== undefined && value < limit.min)
      refuse(`Member must have value greater than or equal to ${limit.min}`);
    if (limit.max !== undefined && value > limit.max)
      refuse(`Member must have value less than or equal to ${limit.max}`);
  } else {
    const length = lengthOf(value);
    const shown = typeof value === 'string' ? value : '';
    if (length !== undefined && limit.min !== undefined && length < limit.min) {
      refuse(`Member must have length greater than or equal to ${limit.min}`, shown);
    }
    if (length !== undefined && limit.max !== undefined && length > limit.max) {
      refuse(`Member must have length less than or equal to ${limit.max}`, shown);
    }
  }
  if (limit.pattern !== undefined && typeof value === 'string' && !patternOf(limit.pattern).test(value)) {
    refuse(`Member must satisfy regular expression pattern: ${limit.pattern}`);
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
