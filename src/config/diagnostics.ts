import { isMap, isScalar, isSeq } from 'yaml';
import type { z } from 'zod';
import type { Diagnostic } from '../error.js';
import { findPlace, formatPath, type Path, positionOf, resolved, type YamlFile } from './document.js';
import { type Definition, definitionsAt, keyThatTakes, knownKeys, wordsOf } from './schema-shape.js';
import { didYouMean } from './suggest.js';

/**
 * A problem with the value at a path; `of` says whether its key or its value is at fault, or something that is missing
 * inside, which is shown at the key.
 */
export interface Problem {
  readonly path: Path;
  readonly of?: 'key' | 'value' | 'inside';
  readonly message: string;
}

/** A config file and the part of it that holds the config: all of it, or what is under `awspub:`. */
export interface ConfigTree {
  readonly yaml: YamlFile;
  readonly root: unknown;
  /** Keys and values whose template could not be filled in: whatever else is wrong with them is wrong for that reason. */
  readonly unfilled: ReadonlySet<unknown>;
}

/** Whether the file has a value at a path, right or wrong; `key:` with nothing after it counts as left out. */
export function isGiven(tree: ConfigTree, path: Path): boolean {
  const node = resolved(tree.yaml, findPlace(tree.yaml, tree.root, path)?.value);
  return node !== undefined && !(isScalar(node) && node.value === null);
}

/**
 * Where the value at a path is written: an image's field that the image doesn't give is found in `defaults`, if it is
 * there.
 */
export function writtenAt(tree: ConfigTree, path: Path): Path {
  const [top, name = '', field = '', ...within] = path;
  if (top !== 'images' || path.length < 3) return path;
  const isInherited = !isGiven(tree, ['images', name, field]) && isGiven(tree, ['defaults', field]);
  return isInherited ? ['defaults', field, ...within] : path;
}

export function toDiagnostics(tree: ConfigTree, problems: readonly Problem[]): Diagnostic[] {
  return problems
    .map((problem) => ({ ...problem, path: writtenAt(tree, problem.path) }))
    .filter(({ path, of = 'value' }) => {
      const { key, value } = findPlace(tree.yaml, tree.root, path) ?? {};
      return !(of === 'key' ? tree.unfilled.has(key) : of === 'value' && tree.unfilled.has(resolved(tree.yaml, value)));
    })
    .map(({ path, of, message }) => ({
      ...positionOf(tree.yaml, tree.root, path, of === 'inside' ? 'key' : of),
      path: formatPath(path),
      message,
    }));
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
      // A schema that has words of its own knows better than "text" what is expected.
      if (!issue.message.startsWith('Invalid input')) return `${name} ${issue.message}; ${received}.`;
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
    case 'custom':
      // About a key, or the whole of a map or list, there is nothing to quote.
      if (issue.params?.of === 'key') return `${issue.message}.`;
      if (isMap(node) || isSeq(node)) return `${name} ${issue.message}.`;
      return `${name} ${issue.message}; ${received}.${issue.params?.near ? ` Did you mean "${issue.params.near}"?` : ''}`;
    default:
      return `${name} ${issue.message}; ${received}.`;
  }
}

const formWords: Readonly<Partial<Record<Definition['type'], string>>> = {
  boolean: 'true or false',
  object: 'a map',
  string: 'text',
};

/** For a value that is none of several forms: what it may be, and the form that was probably meant. */
function unionSentence(definitions: readonly Definition[], path: Path, node: unknown): string {
  const forms = definitions.map((def) => {
    const keys = def.type === 'object' ? ` with ${Object.keys(def.shape as object).join(' or ')}` : '';
    return def.type === 'literal' ? wordsOf([def]).join(', ') : `${formWords[def.type] ?? def.type}${keys}`;
  });
  const value = isScalar(node) ? node.value : undefined;
  const key = value === undefined || value === null ? undefined : keyThatTakes(definitions, value);
  const meant = key === undefined ? didYouMean(String(value), wordsOf(definitions)) : ` Write {${key}: ${value}}.`;
  return `${subject(path)} must be ${forms.join(', or ')}; ${got(node)}.${meant}`;
}

/** Of a value in one of several forms the problems of the form that a map was meant to have; the rest is one problem. */
function withoutUnions(issue: z.core.$ZodIssue, node: unknown): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || !isMap(node)) return [issue];
  const ofMap = issue.errors.find((branch) => branch.every(({ code, path }) => path.length > 0 || !isWrongForm(code)));
  return (ofMap ?? [issue]).map((one) => (one === issue ? one : { ...one, path: [...issue.path, ...one.path] }));
}

const isWrongForm = (code: z.core.$ZodIssue['code']): boolean => code === 'invalid_type' || code === 'invalid_value';

export function pathOf(issue: z.core.$ZodIssue): Path {
  return issue.path.filter((step): step is string | number => typeof step !== 'symbol');
}

/** zod's issues as problems that users understand. What one map lacks is one problem. */
export function problemsOf(tree: ConfigTree, schema: unknown, issues: readonly z.core.$ZodIssue[]): Problem[] {
  const lacking = new Map<string, { readonly parent: Path; readonly keys: string[] }>();
  const nodeAt = (path: Path): unknown => resolved(tree.yaml, findPlace(tree.yaml, tree.root, path)?.value);
  const single = issues.flatMap((issue) => withoutUnions(issue, nodeAt(pathOf(issue))));
  const problems = single.flatMap((issue): Problem[] => {
    const path = pathOf(issue);
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(schema, path);
      const candidates = path.length === 0 ? [...known, 'awspub'] : known;
      return issue.keys.map((key) => ({
        path: [...path, key],
        of: 'key',
        message: `Unknown key "${key}".${didYouMean(key, candidates) || ` Known keys here: ${known.join(', ')}.`}`,
      }));
    }
    if (findPlace(tree.yaml, tree.root, path) !== undefined) {
      const node = nodeAt(path);
      const isUnion = issue.code === 'invalid_union';
      return [
        {
          path,
          of: issue.code === 'custom' && issue.params?.of === 'key' ? 'key' : 'value',
          message: isUnion ? unionSentence(definitionsAt(schema, path), path, node) : sentence(issue, path, node),
        },
      ];
    }
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
    return { path: parent, of: 'inside', message: `${list} are required.` };
  });
  return [...problems, ...missing];
}
