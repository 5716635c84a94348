import type { Diagnostic } from '../error.js';
import { type ConfigTree, writtenAt } from './tree.js';
import { resolved } from './yaml/file.js';
import { formatPath, type Path } from './yaml/path.js';
import { findPlace, positionOf } from './yaml/place.js';

/**
 * A problem with the value at a path; `of` says whether its key or its value is at fault, or something that is missing
 * inside, which is shown at the key.
 */
export interface Problem {
  readonly path: Path;
  readonly of?: 'key' | 'value' | 'inside';
  readonly message: string;
}

export function toDiagnostics(tree: ConfigTree, problems: readonly Problem[]): Diagnostic[] {
  return problems
    .map((problem) => ({ ...problem, path: writtenAt(tree, problem.path) }))
    .filter(({ path, of = 'value' }) => {
      const { key, value } = findPlace(tree, path) ?? {};
      return !(of === 'key' ? tree.unfilled.has(key) : of === 'value' && tree.unfilled.has(resolved(tree.yaml, value)));
    })
    .map(({ path, of, message }) => ({
      ...positionOf(tree, path, of === 'inside' ? 'key' : of),
      path: formatPath(path),
      message,
    }));
}
