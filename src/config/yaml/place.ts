import { isMap, isScalar, isSeq, type Pair, parse, type YAMLMap } from 'yaml';
import type { Position } from '../../error.js';
import { isMergeKey, keyText, resolved, startOf, type YamlFile } from './file.js';
import type { Path } from './path.js';

/** A node of a YAML file, from which paths are counted. */
export interface YamlTree {
  readonly yaml: YamlFile;
  readonly root: unknown;
}

/** The entry of a map, or of the maps that it merges. Of duplicate keys the last one counts. */
function findPair(yaml: YamlFile, map: YAMLMap, name: string): Pair | undefined {
  const own = map.items.findLast((pair) => keyText(pair.key) === name);
  if (own !== undefined) return own;
  for (const pair of map.items.filter((candidate) => isMergeKey(candidate.key))) {
    const merged = resolved(yaml, pair.value);
    for (const part of isSeq(merged) ? merged.items.map((item) => resolved(yaml, item)) : [merged]) {
      const found = isMap(part) ? findPair(yaml, part, name) : undefined;
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The nodes at a path. */
interface Place {
  /** Undefined for a list's entry. */
  readonly key: unknown;
  readonly value: unknown;
}

/** Finds what is at a path, through aliases and merge keys. Undefined where the file has nothing. */
export function findPlace({ yaml, root }: YamlTree, path: Path): Place | undefined {
  let place: Place = { key: undefined, value: root };
  for (const step of path) {
    const container = resolved(yaml, place.value);
    if (isMap(container)) {
      const pair = findPair(yaml, container, String(step));
      if (pair === undefined) return undefined;
      place = { key: pair.key, value: pair.value };
    } else if (isSeq(container) && typeof step === 'number' && container.items.length > step) {
      place = { key: undefined, value: container.items[step] };
    } else {
      return undefined;
    }
  }
  return place;
}

/**
 * The position of the value at a path, or of its key. What the file doesn't have is shown at the nearest thing above
 * it: a missing field at the key of the map that lacks it.
 */
export function positionOf(tree: YamlTree, path: Path, of: 'key' | 'value' = 'value'): Position {
  for (let length = path.length; length >= 0; length -= 1) {
    const place = findPlace(tree, path.slice(0, length));
    if (place === undefined) continue;
    const exact = length === path.length;
    const parts = exact && of === 'value' ? [place.value, place.key] : [place.key, place.value];
    const offset = parts.map(startOf).find((start) => start !== undefined);
    if (offset !== undefined) return tree.yaml.position(offset);
  }
  return tree.yaml.position(0);
}

/** The key at a path as the file has it, with its templates and without quotes. */
export function keyAsWritten(tree: YamlTree, path: Path): string {
  const key = findPlace(tree, path)?.key;
  const [start, end] = (isScalar(key) && key.range) || [0, 0];
  return String(parse(tree.yaml.text.slice(start, end), { schema: 'failsafe' }));
}

/** The position of the value at a path as users read it: `staged.yaml:12`. */
export function describePosition(tree: YamlTree, path: Path): string {
  const { file, line } = positionOf(tree, path);
  return `${file}:${line}`;
}
