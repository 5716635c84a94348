import { isMap, isScalar } from 'yaml';
import type { Diagnostic } from '../error.js';
import { writtenInDistributions } from './dialects/image-builder/written-at.js';
import { keyText, resolved, type YamlFile } from './yaml/file.js';
import type { Path } from './yaml/path.js';
import { findPlace, positionOf, type YamlTree } from './yaml/place.js';

/** A config file and the part of it that holds the config: all of it, or what is under `awspub:`. */
export interface ConfigTree extends YamlTree {
  /** Keys and values whose template could not be filled in. Whatever else is wrong with them is wrong for that reason. */
  readonly unfilled: ReadonlySet<unknown>;
  /** Texts with a value that GitHub gives one run -> the same with `*` for it. */
  readonly perRun?: ReadonlyMap<string, string>;
}

/** Finds the config of a file: under `awspub:`, where keys beside it don't matter, or at the top. */
export function findConfig(
  yaml: YamlFile,
  filled: Pick<ConfigTree, 'unfilled' | 'perRun'>,
): { readonly tree: ConfigTree; readonly diagnostics: readonly Diagnostic[] } {
  const top = yaml.document.contents;
  const tree: ConfigTree = { yaml, root: top, ...filled };
  const keys = 'a map with the keys source, s3 and images';
  if (!isMap(top)) {
    const isEmpty = top === null || (isScalar(top) && top.value === null);
    const message = `${isEmpty ? 'the config is empty. It' : 'the config'} must be ${keys}, at the top or under awspub.`;
    return { tree, diagnostics: [{ ...positionOf(tree, []), path: '', message }] };
  }
  const pair = top.items.find(({ key }) => keyText(key) === 'awspub');
  if (pair === undefined) return { tree, diagnostics: [] };
  const root = resolved(yaml, pair.value);
  if (isMap(root)) return { tree: { ...tree, root }, diagnostics: [] };
  const place = { ...positionOf(tree, ['awspub'], 'key'), path: 'awspub' };
  return { tree, diagnostics: [{ ...place, message: `must be ${keys}.` }] };
}

/** Whether the file has a value at a path, right or wrong. `key:` with nothing after it counts as left out. */
export function isGiven(tree: ConfigTree, path: Path): boolean {
  const node = resolved(tree.yaml, findPlace(tree, path)?.value);
  return node !== undefined && !(isScalar(node) && node.value === null);
}

/**
 * Where the value at a path is written: in `defaults`, where an image has the field from there, or in its distributions.
 */
export function writtenAt(tree: ConfigTree, path: Path): Path {
  const [top, name = '', field = '', ...within] = path;
  if (top !== 'images' || path.length < 3) return path;
  if (isGiven(tree, ['images', name, field])) return path;
  if (isGiven(tree, ['defaults', field])) return ['defaults', field, ...within];
  const lists = [
    ['images', name, 'distributions'],
    ['defaults', 'distributions'],
  ];
  const distributions = lists.find((list) => isGiven(tree, list));
  return (distributions && writtenInDistributions(tree, distributions, [field, ...within])) ?? path;
}
