import { isMap } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.js';
import { sentence, unionSentence } from './schema-messages.js';
import { definitionsAt, knownKeys } from './schema-shape.js';
import { didYouMean } from './suggest.js';
import type { ConfigTree } from './tree.js';
import { resolved } from './yaml/file.js';
import { formatPath, type Path } from './yaml/path.js';
import { findPlace } from './yaml/place.js';

/** Of a value in one of several forms the problems of the form that a map was meant to have; the rest is one problem. */
function withoutUnions(issue: z.core.$ZodIssue, node: unknown): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || !isMap(node)) return [issue];
  const ofMap = issue.errors.find((branch) => branch.every(({ code, path }) => path.length > 0 || !isWrongForm(code)));
  return (ofMap ?? [issue]).map((one) => (one === issue ? one : { ...one, path: [...issue.path, ...one.path] }));
}

const isWrongForm = (code: z.core.$ZodIssue['code']): boolean => code === 'invalid_type' || code === 'invalid_value';

export function pathOf(issue: z.core.$ZodIssue): Path {
  return issue.path.filter((step): step is string | number => typeof step !== 'symbol');
}

/** zod's issues as problems that users understand. What one map lacks is one problem. */
export function problemsOf(tree: ConfigTree, schema: unknown, issues: readonly z.core.$ZodIssue[]): Problem[] {
  const lacking = new Map<string, { readonly parent: Path; readonly keys: string[] }>();
  const nodeAt = (path: Path): unknown => resolved(tree.yaml, findPlace(tree, path)?.value);
  const single = issues.flatMap((issue) => withoutUnions(issue, nodeAt(pathOf(issue))));
  const problems = single.flatMap((issue): Problem[] => {
    const path = pathOf(issue);
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(schema, path);
      const candidates = path.length === 0 ? [...known, 'awspub'] : known;
      return issue.keys.map((key) => ({
        path: [...path, key],
        of: 'key',
        message: `Unknown key "${key}".${didYouMean(key, candidates) || ` Known keys here: ${known.join(', ')}.`}`,
      }));
    }
    if (findPlace(tree, path) !== undefined) {
      const node = nodeAt(path);
      const isUnion = issue.code === 'invalid_union';
      return [
        {
          path,
          of: issue.code === 'custom' && issue.params?.of === 'key' ? 'key' : 'value',
          message: isUnion ? unionSentence(definitionsAt(schema, path), path, node) : sentence(issue, path, node),
        },
      ];
    }
    const parent = path.slice(0, -1);
    const { keys } = lacking.get(formatPath(parent)) ?? { keys: [] };
    lacking.set(formatPath(parent), { parent, keys: [...keys, String(path.at(-1))] });
    return [];
  });
  const missing = [...lacking.values()].map(({ parent, keys: [first = '', ...others] }): Problem => {
    if (others.length === 0) {
      const path = [...parent, first];
      return { path, message: `${formatPath(path.slice(-2).filter((step) => typeof step === 'string'))} is required.` };
    }
    const list = `${[first, ...others.slice(0, -1)].join(', ')} and ${others.at(-1)}`;
    return { path: parent, of: 'inside', message: `${list} are required.` };
  });
  return [...problems, ...missing];
}
