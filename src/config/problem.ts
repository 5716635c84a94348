import type { Diagnostic } from '../error.js';
import { type ConfigTree, writtenAt } from './tree.js';
import { resolved } from './yaml/file.js';
import { formatPath, type Path } from './yaml/path.js';
import { findPlace, positionOf } from './yaml/place.js';

/** A problem with a value of a config, or with its key. */
export interface Problem {
  readonly path: Path;
  /** What is at fault: the key, the value, or something missing inside the value, which is shown at the key. */
  readonly of?: 'key' | 'value' | 'inside';
  /** Goes on where the path ends: "must be …". */
  readonly message: string;
}

/** The problems with their places in the file, without those of templates that could not be filled in. */
export function toDiagnostics(tree: ConfigTree, problems: readonly Problem[]): Diagnostic[] {
  return problems
    .map((problem) => ({ of: 'value' as const, ...problem, path: writtenAt(tree, problem.path) }))
    .filter(({ path, of }) => {
      const { key, value } = findPlace(tree, path) ?? {};
      if (of === 'key') return !tree.unfilled.has(key);
      return of === 'inside' || !tree.unfilled.has(resolved(tree.yaml, value));
    })
    .map(({ path, of, message }) => ({
      ...positionOf(tree, path, of === 'value' ? 'value' : 'key'),
      path: formatPath(path),
      message: path.length === 0 ? `the config ${message}` : message,
    }));
}
