import { isScalar, visit, type YAMLMap } from 'yaml';
import type { Diagnostic } from '../../error.js';
import { isMergeKey, keyText, startOf, type YamlFile } from './file.js';
import { formatPath, type Path, pathWithin } from './path.js';

/** Keys that are set twice in one map, that are not text, or that no map can have. */
export function keyProblems(yaml: YamlFile): Diagnostic[] {
  const problems: Diagnostic[] = [];
  visit(yaml.document, {
    Map(mapKey, map, ancestors) {
      problems.push(...problemsOfMap(yaml, map, pathWithin(ancestors, mapKey, map)));
    },
  });
  return problems;
}

function problemsOfMap(yaml: YamlFile, map: YAMLMap, path: Path): Diagnostic[] {
  const firstLines = new Map<string, number>();
  return map.items.flatMap(({ key }) => {
    if (isMergeKey(key)) return [];
    const position = yaml.position(startOf(key) ?? startOf(map) ?? 0);
    const problem = (name: string, message: string): Diagnostic[] => {
      return [{ ...position, path: formatPath([...path, name]), message }];
    };
    const name = keyText(key);
    if (name === undefined) {
      const source = (isScalar(key) && key.source) || '';
      return problem(source, `the key must be text.${source === '' ? '' : ` Quote it: "${source}".`}`);
    }
    // A JavaScript object takes this for its prototype: whatever is under it would be lost.
    if (name === '__proto__') return problem(name, "can't be used as a key.");
    const firstLine = firstLines.get(name);
    if (firstLine !== undefined) return problem(name, `is already set on line ${firstLine}. Remove one of the two.`);
    firstLines.set(name, position.line);
    return [];
  });
}
