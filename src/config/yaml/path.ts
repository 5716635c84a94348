import { isPair, isSeq } from 'yaml';
import { keyText } from './file.js';

/** The keys and list indexes that lead from the config's top to a value. */
export type Path = readonly (string | number)[];

/** A path as users read it: `images.my-os.regions[0]`. A key with other characters is quoted. */
export function formatPath(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      return `${index > 0 ? '.' : ''}${/^[\w-]+$/.test(step) ? step : JSON.stringify(step)}`;
    })
    .join('');
}

/**
 * The path of a node that yaml's `visit` has reached, without `awspub`.
 * @param key what `visit` calls the node: `key`, `value` or an index
 */
export function pathWithin(ancestors: readonly unknown[], key: unknown, node: unknown): Path {
  const chain = [...ancestors, node];
  const path = chain.flatMap((ancestor, index): (string | number)[] => {
    if (isPair(ancestor))
      return [keyText(ancestor.key) ?? String((ancestor.key as { source?: string } | null)?.source)];
    return isSeq(ancestor) && index < chain.length - 1 ? [ancestor.items.indexOf(chain[index + 1])] : [];
  });
  return path[0] === 'awspub' && !(key === 'key' && path.length === 1) ? path.slice(1) : path;
}
