import { isScalar, visit } from 'yaml';
import type { Diagnostic } from '../../error.js';
import { isMergeKey, keyText, startOf, type YamlFile } from './file.js';
import { formatPath, pathWithin } from './path.js';

/** Keys that are given twice in one map, keys that are not text, and the one that can't be a key. */
export function keyProblems(yaml: YamlFile): Diagnostic[] {
  const problems: Diagnostic[] = [];
  visit(yaml.document, {
    Map(mapKey, map, ancestors) {
      const path = pathWithin(ancestors, mapKey, map);
      const first = new Map<string, number>();
      for (const { key } of map.items) {
        if (isMergeKey(key)) continue;
        const name = keyText(key);
        const position = yaml.position(startOf(key) ?? startOf(map) ?? 0);
        const firstLine = name === undefined ? undefined : first.get(name);
        if (name === '__proto__') {
          // A JavaScript object takes this for its prototype: whatever is under it would be lost.
          problems.push({ ...position, path: formatPath([...path, name]), message: '"__proto__" can\'t be a key.' });
        } else if (name === undefined) {
          const source = isScalar(key) ? key.source : undefined;
          const remedy = source ? `quote it: "${source}"` : 'write a name';
          problems.push({
            ...position,
            path: formatPath([...path, source ?? '']),
            message: `A key must be text; ${remedy}.`,
          });
        } else if (firstLine !== undefined) {
          problems.push({
            ...position,
            path: formatPath([...path, name]),
            message: `"${name}" is given twice; the first time on line ${firstLine}.`,
          });
        } else {
          first.set(name, position.line);
        }
      }
    },
  });
  return problems;
}
