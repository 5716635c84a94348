import { isMap, isScalar } from 'yaml';
import { keyText, resolved } from './yaml/file.js';
import type { Path } from './yaml/path.js';
import { findPlace, type YamlTree } from './yaml/place.js';

/** A config file and the part of it that holds the config: all of it, or what is under `awspub:`. */
export interface ConfigTree extends YamlTree {
  /** Keys and values whose template could not be filled in: whatever else is wrong with them is wrong for that reason. */
  readonly unfilled: ReadonlySet<unknown>;
}

/** Where the config is: under `awspub:`, then whatever else the file holds is nobody's business here, or at the top. */
export function findTree(
  yaml: ConfigTree['yaml'],
  unfilled: ReadonlySet<unknown>,
): { tree: ConfigTree; problem: string | undefined } {
  const top = yaml.document.contents;
  const own: ConfigTree = { yaml, root: top, unfilled };
  if (!isMap(top)) {
    const isEmpty = top === null || (isScalar(top) && top.value === null);
    const expected = 'a map with the keys source, s3 and images, or with them under awspub';
    return {
      tree: own,
      problem: isEmpty ? `The image config is empty; it must be ${expected}.` : `An image config must be ${expected}.`,
    };
  }
  const pair = top.items.find(({ key }) => keyText(key) === 'awspub');
  if (pair === undefined) return { tree: own, problem: undefined };
  const value = pair.value as { resolve?: (document: unknown) => unknown } | null;
  const root = value?.resolve?.(yaml.document) ?? value;
  const tree: ConfigTree = { yaml, root: isMap(root) ? root : top, unfilled };
  return { tree, problem: isMap(root) ? undefined : 'awspub must be a map with the keys source, s3 and images.' };
}

/** Whether the file has a value at a path, right or wrong; `key:` with nothing after it counts as left out. */
export function isGiven(tree: ConfigTree, path: Path): boolean {
  const node = resolved(tree.yaml, findPlace(tree, path)?.value);
  return node !== undefined && !(isScalar(node) && node.value === null);
}

/**
 * Where the value at a path is written: an image's field that the image doesn't give is found in `defaults`, if it is
 * there.
 */
export function writtenAt(tree: ConfigTree, path: Path): Path {
  const [top, name = '', field = '', ...within] = path;
  if (top !== 'images' || path.length < 3) return path;
  const isInherited = !isGiven(tree, ['images', name, field]) && isGiven(tree, ['defaults', field]);
  return isInherited ? ['defaults', field, ...within] : path;
}
