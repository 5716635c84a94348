import type { Node } from 'yaml';
import { resolved } from '../../yaml/file.js';
import type { Path } from '../../yaml/path.js';
import { findPlace, type YamlTree } from '../../yaml/place.js';
import { pathsInEntry } from './fields.js';

/**
 * Where the value at a path of an image is written that comes from its distributions: in an entry, or at the whole list
 * when no entry is known to have it.
 * @param distributions the path of the list, or of the ARN of an existing one
 */
export function writtenInDistributions(tree: YamlTree, distributions: Path, [field, within]: Path): Path | undefined {
  if (typeof field !== 'string' || (field !== 'regions' && !Object.hasOwn(pathsInEntry, field))) return undefined;
  const node = resolved(tree.yaml, findPlace(tree, distributions)?.value) as Node | undefined;
  const list: unknown = node?.toJS(tree.yaml.document);
  if (!Array.isArray(list)) return distributions;
  if (field === 'regions') return typeof within === 'number' ? [...distributions, within, 'region'] : distributions;
  const paths = pathsInEntry[field as keyof typeof pathsInEntry];
  const index = list.findIndex((entry) => paths.some((path) => valueAt(entry, path) !== undefined));
  if (field === 'kms_key_id') {
    const ofRegion = list.findIndex((entry) => valueAt(entry, ['region']) === within);
    return ofRegion < 0 ? distributions : [...distributions, ofRegion, ...(paths[0] ?? [])];
  }
  if (typeof within === 'number') return entryWith(list, paths, within, distributions);
  const path = paths.find((one) => valueAt(list[index], one) !== undefined);
  return path === undefined ? undefined : [...distributions, index, ...path];
}

/** The values of all entries are one list, each of them once. */
function entryWith(
  list: readonly unknown[],
  paths: readonly (readonly string[])[],
  position: number,
  distributions: Path,
): Path {
  const found = new Map<string, Path>();
  for (const [index, entry] of list.entries()) {
    for (const path of paths) {
      const values = valueAt(entry, path);
      for (const [inner, value] of (Array.isArray(values) ? values : []).entries()) {
        const key = JSON.stringify(value);
        if (!found.has(key)) found.set(key, [...distributions, index, ...path, inner]);
      }
    }
  }
  return [...found.values()][position] ?? distributions;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  return typeof value === 'object' && value !== null
    ? valueAt((value as Record<string, unknown>)[step], rest)
    : undefined;
}
