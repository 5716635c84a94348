import { isMap, isSeq } from 'yaml';
import type * as z from 'zod';
import type { Problem } from './problem.js';
import { formMessage, issueMessage, mapHint } from './schema-messages.js';
import { definitionsAt, exampleAt, knownKeys } from './schema-shape.js';
import { didYouMean } from './suggest.js';
import type { ConfigTree } from './tree.js';
import { resolved } from './yaml/file.js';
import { formatPath, type Path } from './yaml/path.js';
import { findPlace } from './yaml/place.js';

type Issue = z.core.$ZodIssue;

const isWrongForm = ({ code, path }: Issue): boolean =>
  path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');

/** Where a map or list has none of several forms, the problems that it has as the form that was meant. */
function withoutUnion(issue: Issue, node: unknown): readonly Issue[] {
  if (issue.code !== 'invalid_union' || !(isMap(node) || isSeq(node))) return [issue];
  const meant = issue.errors.find((branch) => !branch.some(isWrongForm));
  return meant === undefined ? [issue] : meant.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
}

/** The path of the value that an issue is about. */
export function pathOf(issue: Issue): Path {
  return issue.path.filter((step): step is string | number => typeof step !== 'symbol');
}

function unknownKeys(schema: unknown, path: Path, keys: readonly string[]): Problem[] {
  const known = knownKeys(schema, path);
  const candidates = path.length === 0 ? [...known, 'awspub'] : known;
  return keys.map((key) => ({
    path: [...path, key],
    of: 'key',
    message: `is not a known key.${didYouMean(key, candidates) || ` Known keys: ${known.join(', ')}.`}`,
  }));
}

/** What maps lack: one problem for each map, shown at its key, where it lacks several keys. */
function missingKeys(paths: readonly Path[]): Problem[] {
  const byMap = new Map<string, Path[]>();
  for (const path of paths) {
    const map = formatPath(path.slice(0, -1));
    byMap.set(map, [...(byMap.get(map) ?? []), path]);
  }
  return [...byMap.values()].flatMap(([first = [], ...others]): Problem[] => {
    if (others.length === 0) return [{ path: first, message: 'is required.' }];
    const keys = [first, ...others].map((path) => path.at(-1));
    const list = `${keys.slice(0, -1).join(', ')} and ${keys.at(-1)}`;
    return [{ path: first.slice(0, -1), of: 'inside', message: `must have ${list}.` }];
  });
}

/** zod's issues with a config, as problems that users understand. */
export function problemsOf(tree: ConfigTree, schema: unknown, issues: readonly Issue[]): Problem[] {
  const nodeAt = (path: Path): unknown => resolved(tree.yaml, findPlace(tree, path)?.value);
  const missing: Path[] = [];
  const problems = issues
    .flatMap((issue) => withoutUnion(issue, nodeAt(pathOf(issue))))
    .flatMap((issue): Problem[] => {
      const path = pathOf(issue);
      if (issue.code === 'unrecognized_keys') return unknownKeys(schema, path, issue.keys);
      if (findPlace(tree, path) === undefined) {
        missing.push(path);
        return [];
      }
      if (issue.code === 'invalid_union') {
        return [{ path, message: formMessage(definitionsAt(schema, path), nodeAt(path)) }];
      }
      const of = issue.code === 'custom' && issue.params?.of === 'key' ? 'key' : 'value';
      const isNoMap = issue.code === 'invalid_type' && issue.expected === 'object';
      const hint = isNoMap ? mapHint(exampleAt(schema, path), knownKeys(schema, path)) : '';
      return [{ path, of, message: `${issueMessage(issue, nodeAt(path))}${hint}` }];
    });
  return [...problems, ...missingKeys(missing)];
}
