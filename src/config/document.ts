import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Diagnostic, Position } from '../error.js';

/** Where a value is, from the config's top: keys and list indexes. */
export type Path = readonly (string | number)[];

/** A YAML file with everything that is needed to point into it. */
export interface YamlFile {
  /** As shown to users. */
  readonly file: string;
  readonly text: string;
  readonly document: Document.Parsed;
  position(offset: number): Position;
  /** What is no YAML: with any of these the document is not to be trusted. */
  readonly syntaxProblems: readonly Diagnostic[];
}

/** Parses one YAML 1.2 document; never throws. Duplicate keys are left to `duplicateKeys`, after templates are filled in. */
export function parseYaml(file: string, text: string): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    uniqueKeys: false,
    merge: true,
    schema: 'core', // also for a file that says %YAML 1.1, where `no` would be a boolean and 010 eight
  });
  const position = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(Math.min(offset, text.length));
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const syntaxProblems = [...document.errors, ...document.warnings].map((problem) => ({
    ...position(problem.pos[0]),
    path: '',
    message:
      problem.code === 'MULTIPLE_DOCS'
        ? 'A second YAML document begins here, and a file may have only one: give it a file of its own.'
        : `This is not valid YAML: ${problem.message.replace(/\.$/, '')}.`,
  }));
  return { file, text, document, position, syntaxProblems };
}

/** The text of a map's key, or nothing when the key is not text. */
export function keyText(key: unknown): string | undefined {
  return isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
}

/** What an alias stands for; anything else is what it is. */
export function resolved(yaml: YamlFile, node: unknown): unknown {
  return isAlias(node) ? node.resolve(yaml.document) : node;
}

function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.source === '<<' && key.type === 'PLAIN';
}

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

/** What stands at a path: its key (absent for a list's entry), its value, or nothing. */
interface Place {
  readonly key: unknown;
  readonly value: unknown;
}

export function findPlace(yaml: YamlFile, root: unknown, path: Path): Place | undefined {
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

function startOf(node: unknown): number | undefined {
  const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
  return range?.[0];
}

/**
 * The position of the value at a path, or of its key. What isn't there is shown at the nearest thing above it that is:
 * a missing field at the key of the map that lacks it.
 */
export function positionOf(yaml: YamlFile, root: unknown, path: Path, of: 'key' | 'value' = 'value'): Position {
  for (let length = path.length; length >= 0; length -= 1) {
    const place = findPlace(yaml, root, path.slice(0, length));
    if (place === undefined) continue;
    const exact = length === path.length;
    const parts = exact && of === 'value' ? [place.value, place.key] : [place.key, place.value];
    const offset = parts.map(startOf).find((start) => start !== undefined);
    if (offset !== undefined) return yaml.position(offset);
  }
  return yaml.position(0);
}

/** A path as users write it: `images.my-os.regions[0]`; keys with other characters are quoted. */
export function formatPath(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      return `${index > 0 ? '.' : ''}${/^[\w-]+$/.test(step) ? step : JSON.stringify(step)}`;
    })
    .join('');
}

/** The path of a node that yaml's `visit` has come to, from the config's top. */
export function pathWithin(ancestors: readonly unknown[], key: unknown, node: unknown): Path {
  const chain = [...ancestors, node];
  const path = chain.flatMap((ancestor, index): (string | number)[] => {
    if (isPair(ancestor))
      return [keyText(ancestor.key) ?? String((ancestor.key as { source?: string } | null)?.source)];
    return isSeq(ancestor) && index < chain.length - 1 ? [ancestor.items.indexOf(chain[index + 1])] : [];
  });
  return path[0] === 'awspub' && !(key === 'key' && path.length === 1) ? path.slice(1) : path;
}

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
