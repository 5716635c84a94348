import { isMap, isScalar, isSeq } from 'yaml';
import type { z } from 'zod';
import type { Diagnostic } from '../error.js';
import { findPlace, formatPath, type Path, positionOf, type YamlFile } from './document.js';
import { didYouMean } from './suggest.js';

/** A problem with the value at a path; `of` says whether its key or its value is at fault. */
export interface Problem {
  readonly path: Path;
  readonly of?: 'key' | 'value';
  readonly message: string;
}

/** A config file and the part of it that holds the config: all of it, or what is under `awspub:`. */
export interface ConfigTree {
  readonly yaml: YamlFile;
  readonly root: unknown;
  readonly form: 'awspub' | 'own';
}

export function toDiagnostic(tree: ConfigTree, problem: Problem): Diagnostic {
  return {
    ...positionOf(tree.yaml, tree.root, problem.path, problem.of),
    path: formatPath(problem.path),
    message: problem.message,
  };
}

// zod wraps a schema for "may be left out" and for what is converted first; below that is what users know.
function unwrap(schema: unknown): z.core.$ZodTypeDef & Record<string, unknown> {
  const { def } = schema as { def: z.core.$ZodTypeDef & Record<string, unknown> };
  if (def.type === 'optional') return unwrap(def.innerType);
  if (def.type !== 'pipe') return def;
  const inner = (def.in as { def: z.core.$ZodTypeDef }).def.type === 'transform' ? def.out : def.in;
  return unwrap(inner);
}

/** The keys that a map at this path may have. */
function knownKeys(schema: unknown, path: Path): string[] {
  const def = unwrap(schema);
  const [step, ...rest] = path;
  if (step === undefined) return def.type === 'object' ? Object.keys(def.shape as object) : [];
  if (def.type === 'object') {
    const field = (def.shape as Record<string, unknown>)[step];
    return field === undefined ? [] : knownKeys(field, rest);
  }
  if (def.type === 'record') return knownKeys(def.valueType, rest);
  return def.type === 'array' ? knownKeys(def.element, rest) : [];
}

/** What the user wrote, short enough for a sentence. */
function got(node: unknown): string {
  if (isMap(node)) return 'got a map';
  if (isSeq(node)) return 'got a list';
  if (!isScalar(node) || node.value === null) return 'got nothing';
  const text = typeof node.value === 'string' ? JSON.stringify(node.value) : String(node.source ?? node.value);
  return `got ${text.length > 80 ? `${text.slice(0, 77)}…` : text}`;
}

function quoted(node: unknown): string {
  const source = isScalar(node) ? node.source : undefined;
  return source ? ` Quote it: "${source}".` : '';
}

const article: Readonly<Record<string, string>> = {
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a whole number',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

/** What a value is called in a sentence: its key, or its list's key and index. */
function subject(path: Path): string {
  const start = path.findLastIndex((step) => typeof step === 'string');
  return start < 0 ? 'The config' : formatPath(path.slice(start));
}

function sentence(issue: z.core.$ZodIssue, path: Path, node: unknown): string {
  const name = subject(path);
  const received = got(node);
  switch (issue.code) {
    case 'invalid_type': {
      if (issue.expected === 'string') return `${name} must be text; ${received}.${quoted(node)}`;
      const example =
        issue.expected === 'array' && isScalar(node) && node.value !== null ? ` Write [${node.source}].` : '';
      return `${name} must be ${article[issue.expected] ?? issue.expected}; ${received}.${example}`;
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      const expected = values.length === 1 ? `be ${values[0]}` : `be one of ${values.join(', ')}`;
      const near = values.length > 1 && isScalar(node) ? didYouMean(String(node.source ?? node.value), values) : '';
      return `${name} must ${expected}; ${received}.${near}`;
    }
    case 'too_small':
      return issue.origin === 'array'
        ? `${name} must have at least ${issue.minimum} ${Number(issue.minimum) === 1 ? 'entry' : 'entries'}.`
        : `${name} must be at least ${issue.minimum}; ${received}.`;
    case 'too_big':
      return issue.origin === 'array'
        ? `${name} must have at most ${issue.maximum} entries.`
        : `${name} must be at most ${issue.maximum}; ${received}.`;
    default:
      return `${name} ${issue.message}; ${received}.`;
  }
}

/** zod's issues as problems that users understand. What one map lacks is one problem. */
export function problemsOf(tree: ConfigTree, schema: unknown, issues: readonly z.core.$ZodIssue[]): Problem[] {
  const lacking = new Map<string, { readonly parent: Path; readonly keys: string[] }>();
  const problems = issues.flatMap((issue): Problem[] => {
    const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(schema, path);
      const candidates = path.length === 0 ? [...known, 'awspub'] : known;
      return issue.keys.map((key) => ({
        path: [...path, key],
        of: 'key',
        message: `Unknown key "${key}".${didYouMean(key, candidates) || ` Known keys here: ${known.join(', ')}.`}`,
      }));
    }
    const place = findPlace(tree.yaml, tree.root, path);
    if (place !== undefined) return [{ path, message: sentence(issue, path, place.value) }];
    const parent = path.slice(0, -1);
    const { keys } = lacking.get(formatPath(parent)) ?? { keys: [] };
    lacking.set(formatPath(parent), { parent, keys: [...keys, String(path.at(-1))] });
    return [];
  });
  const missing = [...lacking.values()].map(({ parent, keys: [first = '', ...others] }): Problem => {
    if (others.length === 0) {
      const path = [...parent, first];
      return { path, message: `${formatPath(path.slice(-2).filter((step) => typeof step === 'string'))} is required.` };
    }
    const list = `${[first, ...others.slice(0, -1)].join(', ')} and ${others.at(-1)}`;
    return { path: parent, of: 'key', message: `${list} are required.` };
  });
  return [...problems, ...missing];
}
