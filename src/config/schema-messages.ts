import { isMap, isScalar, isSeq } from 'yaml';
import type { z } from 'zod';
import { type Definition, keyThatTakes, wordsOf } from './schema-shape.js';
import { didYouMean } from './suggest.js';
import { formatPath, type Path } from './yaml/path.js';

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

export function sentence(issue: z.core.$ZodIssue, path: Path, node: unknown): string {
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
export function unionSentence(definitions: readonly Definition[], path: Path, node: unknown): string {
  const forms = definitions.map((def) => {
    const keys = def.type === 'object' ? ` with ${Object.keys(def.shape as object).join(' or ')}` : '';
    return def.type === 'literal' ? wordsOf([def]).join(', ') : `${formWords[def.type] ?? def.type}${keys}`;
  });
  const value = isScalar(node) ? node.value : undefined;
  const key = value === undefined || value === null ? undefined : keyThatTakes(definitions, value);
  const meant = key === undefined ? didYouMean(String(value), wordsOf(definitions)) : ` Write {${key}: ${value}}.`;
  return `${subject(path)} must be ${forms.join(', or ')}; ${got(node)}.${meant}`;
}
