import { isMap, isScalar, type Scalar } from 'yaml';
import type { Diagnostic } from '../../error.js';
import { keyText, parseYaml } from './file.js';

/**
 * The config mapping: a YAML map of names to scalars. A value is the text that the file has, so 1.0 stays 1.0 and
 * 007 stays 007, whatever YAML would make of it.
 */
export function readMapping(
  file: string,
  text: string,
): { readonly values: ReadonlyMap<string, string>; readonly diagnostics: readonly Diagnostic[] } {
  const yaml = parseYaml(file, text);
  const values = new Map<string, string>();
  if (yaml.syntaxProblems.length > 0) return { values, diagnostics: yaml.syntaxProblems };
  const root = yaml.document.contents;
  if (root === null || (isScalar(root) && root.value === null)) return { values, diagnostics: [] };
  if (!isMap(root)) {
    const message = 'The config mapping must be a map of names to values, such as "version: 1.0".';
    return { values, diagnostics: [{ ...yaml.position(0), path: '', message }] };
  }
  const diagnostics: Diagnostic[] = [];
  for (const { key, value } of root.items) {
    const keyScalar = key as Scalar;
    const start = (node: unknown): number => (node as Scalar | null)?.range?.[0] ?? 0;
    const name = keyText(key) ?? String(keyScalar.source ?? '');
    const report = (node: unknown, message: string): void => {
      diagnostics.push({ ...yaml.position(start(node)), path: name, message });
    };
    if (!/^[_a-z][_a-z0-9]*$/i.test(name)) {
      report(
        key,
        `"${name}" can't be used in a template: a name has letters, digits and underscores, and starts with none of the digits.`,
      );
    } else if (values.has(name)) {
      report(key, `"${name}" is given twice.`);
    } else if (!isScalar(value)) {
      report(value ?? key, `${name} must be a single value, not a map, a list or an alias.`);
    } else if (value.type === 'PLAIN' && value.value === null) {
      report(key, `${name} has no value; write "" for an empty text.`);
    } else {
      values.set(name, value.type === 'PLAIN' ? (value.source ?? '') : String(value.value));
    }
  }
  return { values, diagnostics };
}
