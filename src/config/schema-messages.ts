import { isMap, isScalar, isSeq, stringify } from 'yaml';
import type * as z from 'zod';
import { type Definition, keyThatTakes, wordsOf } from './schema-shape.js';
import { didYouMean } from './suggest.js';

// Every message goes on where the key's path ends: "images.my-os.public: must be true or false; got 2."

const longestQuote = 80;

/** What the user wrote, short enough for a sentence. */
function got(node: unknown): string {
  if (isMap(node)) return 'got a map';
  if (isSeq(node)) return 'got a list';
  if (!isScalar(node) || node.value === null) return 'got nothing';
  if (typeof node.value !== 'string') return `got ${node.source ?? node.value}`;
  const characters = [...JSON.stringify(node.value)];
  return `got ${characters.length > longestQuote ? `${characters.slice(0, longestQuote - 2).join('')}…"` : characters.join('')}`;
}

const typeInWords: Readonly<Record<string, string>> = {
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a whole number',
  string: 'text',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

/** How to write what was written with the wrong type; empty where it can't be known. */
function correction(expected: string, node: unknown): string {
  if (!isScalar(node) || node.value === null || !node.source) return '';
  if (expected === 'string') return ` Quote it: "${node.source}".`;
  return expected === 'array' ? ` Write [${node.source}].` : '';
}

/** What is wrong with the value of a key that the file has. */
export function issueMessage(issue: z.core.$ZodIssue, node: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      // A schema that has words of its own knows better than "text" what is expected.
      if (!issue.message.startsWith('Invalid input')) return `${issue.message}; ${got(node)}.`;
      return `must be ${typeInWords[issue.expected] ?? issue.expected}; ${got(node)}.${correction(issue.expected, node)}`;
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (values.length === 1) return `must be ${values[0]}; ${got(node)}.`;
      const near = isScalar(node) ? didYouMean(String(node.source ?? node.value), values) : '';
      return `must be one of ${values.join(', ')}; ${got(node)}.${near}`;
    }
    case 'too_small': {
      if (issue.origin !== 'array') return `must be at least ${issue.minimum}; ${got(node)}.`;
      return `must have at least ${issue.minimum} ${Number(issue.minimum) === 1 ? 'entry' : 'entries'}.`;
    }
    case 'too_big':
      if (issue.origin !== 'array') return `must be at most ${issue.maximum}; ${got(node)}.`;
      return `must have at most ${issue.maximum} entries.`;
    case 'custom': {
      // About a key, or the whole of a map or list, there is nothing to quote.
      if (issue.params?.of === 'key' || isMap(node) || isSeq(node)) return `${issue.message}.`;
      const near = issue.params?.near as string | undefined;
      return `${issue.message}; ${got(node)}.${near === undefined ? '' : ` Did you mean "${near}"?`}`;
    }
    default:
      return `${issue.message}; ${got(node)}.`;
  }
}

/** How to write the map that was expected, after what is wrong with the value that is none. */
export function mapHint(example: unknown, keys: readonly string[]): string {
  if (example === undefined) return keys.length === 0 ? '' : ` Known keys: ${keys.join(', ')}.`;
  const options = { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 } as const;
  return ` Write ${stringify(example, options).trim()}, for example.`;
}

/** What is wrong with a value that has none of several forms: what it may be, and the form that was probably meant. */
export function formMessage(definitions: readonly Definition[], node: unknown): string {
  const forms = definitions.map((def) => {
    const keys = def.type === 'object' ? ` with ${Object.keys(def.shape as object).join(' or ')}` : '';
    return def.type === 'literal' ? wordsOf([def]).join(', ') : `${typeInWords[def.type] ?? def.type}${keys}`;
  });
  const value = isScalar(node) ? node.value : undefined;
  const key = value === undefined || value === null ? undefined : keyThatTakes(definitions, value);
  const meant = key === undefined ? didYouMean(String(value), wordsOf(definitions)) : ` Write {${key}: ${value}}.`;
  return `must be ${forms.join(', or ')}; ${got(node)}.${meant}`;
}
