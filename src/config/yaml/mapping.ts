import { isMap, isScalar, type Pair } from 'yaml';
import type { Diagnostic } from '../../error.js';
import { keyText, parseYaml, startOf } from './file.js';

/** What a config mapping gives templates. */
interface Mapping {
  readonly values: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the config mapping, a YAML map from names to scalars. A value is the text in the file: 1.0 stays 1.0 and 007
 * stays 007, whatever YAML makes of it.
 * @param file the path as shown to users
 */
export function readMapping(file: string, text: string): Mapping {
  const yaml = parseYaml(file, text);
  const values = new Map<string, string>();
  if (yaml.syntaxProblems.length > 0) return { values, diagnostics: yaml.syntaxProblems };
  const root = yaml.document.contents;
  if (root === null || (isScalar(root) && root.value === null)) return { values, diagnostics: [] };
  if (!isMap(root)) {
    const message = 'the config mapping must be a map of names to values, such as "version: 1.0".';
    return { values, diagnostics: [{ ...yaml.position(0), path: '', message }] };
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
    const value = textOf(name, pair.value);
    if (typeof value === 'string') {
      values.set(name, value);
      return [];
    }
    const place = value.of === 'value' ? yaml.position(startOf(pair.value) ?? 0) : position;
    return [{ ...place, path: name, message: value.problem }];
  });
  return { values, diagnostics };
}

function nameOf({ key }: Pair): string {
  return keyText(key) ?? String((isScalar(key) && key.source) || '');
}

interface Unusable {
  readonly of: 'key' | 'value';
  readonly problem: string;
}

function textOf(name: string, value: unknown): string | Unusable {
  if (!/^[_a-z][_a-z0-9]*$/i.test(name)) {
    const problem =
      "can't be used in a template. A name has letters, digits and underscores, and doesn't start with a digit.";
    return { of: 'key', problem };
  }
  const isEmpty = value === null || (isScalar(value) && value.type === 'PLAIN' && value.value === null);
  if (isEmpty) return { of: 'key', problem: 'has no value. Write "" for an empty text.' };
  if (!isScalar(value)) return { of: 'value', problem: 'must be a single value, not a map, a list or an alias.' };
  return value.type === 'PLAIN' ? (value.source ?? '') : String(value.value);
}
