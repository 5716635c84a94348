import { isMap, isScalar, type Pair } from 'yaml';
import type { Diagnostic } from '../../error.js';
import { keyText, parseYaml, startOf } from './file.js';

/** A text, or why the value can't be put into a template: that matters only where a template uses it. */
export type MappedValue = string | { readonly problem: string };

/** What a config mapping gives templates. */
export interface Mapping {
  readonly values: ReadonlyMap<string, MappedValue>;
  /** The same as awspub puts them in, which reads a number before it writes it: 24.10 becomes 24.1. */
  readonly awspubValues: ReadonlyMap<string, MappedValue>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the config mapping, a YAML map from names to scalars. A value is the text in the file: 1.0 stays 1.0 and 007
 * stays 007, whatever YAML makes of it.
 * @param file the path as shown to users
 */
export function readMapping(file: string, text: string): Mapping {
  const yaml = parseYaml(file, text);
  const values = new Map<string, MappedValue>();
  const awspubValues = new Map<string, MappedValue>();
  const mapping = (diagnostics: readonly Diagnostic[]): Mapping => ({ values, awspubValues, diagnostics });
  if (yaml.syntaxProblems.length > 0) return mapping(yaml.syntaxProblems);
  const root = yaml.document.contents;
  if (root === null || (isScalar(root) && root.value === null)) return mapping([]);
  if (!isMap(root)) {
    const message = 'the config mapping must be a map of names to values, such as "version: 1.0".';
    return mapping([{ ...yaml.position(0), path: '', message }]);
  }
  const firstLines = new Map<string, number>();
  const diagnostics = root.items.flatMap((pair): Diagnostic[] => {
    const name = nameOf(pair);
    const position = yaml.position(startOf(pair.key) ?? 0);
    const firstLine = firstLines.get(name);
    if (firstLine !== undefined) {
      return [{ ...position, path: name, message: `is already set on line ${firstLine}. Remove one of the two.` }];
    }
    firstLines.set(name, position.line);
    const value = textOf(pair.value);
    values.set(name, value);
    const isPlain = isScalar(pair.value) && pair.value.type === 'PLAIN';
    awspubValues.set(name, isPlain && typeof value === 'string' ? pythonText(value) : value);
    return [];
  });
  return mapping(diagnostics);
}

function nameOf({ key }: Pair): string {
  return keyText(key) ?? String((isScalar(key) && key.source) || '');
}

function textOf(value: unknown): MappedValue {
  const isEmpty = value === null || (isScalar(value) && value.type === 'PLAIN' && value.value === null);
  if (isEmpty) return { problem: 'has no value in the config mapping. Write "" for an empty text.' };
  if (!isScalar(value)) {
    return { problem: 'must be a single value in the config mapping, not a map, a list or an alias.' };
  }
  return value.type === 'PLAIN' ? (value.source ?? '') : String(value.value);
}

/**
 * What Python's str() makes of a plain YAML scalar as awspub reads it, for numbers and truth values of the usual forms.
 * https://docs.python.org/3/library/string.html#template-strings
 */
export function pythonText(source: string): string {
  if (/^(true|false)$/i.test(source)) return source.toLowerCase() === 'true' ? 'True' : 'False';
  if (/^[-+]?[0-9][0-9_]*$/.test(source)) {
    const digits = BigInt(source.replaceAll(/[+_-]/g, ''));
    return `${source.startsWith('-') && digits !== 0n ? '-' : ''}${digits}`;
  }
  if (!/^[-+]?(\d+\.\d*|\.\d+|\d+(?=e))(e[-+]?\d+)?$/i.test(source)) return source;
  const number = Number(source);
  if (Math.abs(number) >= 1e16 || (number !== 0 && Math.abs(number) < 1e-4)) return source;
  return Number.isInteger(number) ? `${number}.0` : String(number);
}
