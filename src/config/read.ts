import type { Node } from 'yaml';
import type { Diagnostic } from '../error.js';
import { mergeDefaults } from './defaults.js';
import { toDiagnostics } from './problem.js';
import { ruleProblems } from './rules.js';
import { configSchema, type Draft, draftSchema } from './schema.js';
import { pathOf, problemsOf } from './schema-problems.js';
import { type ConfigTree, findConfig, isGiven, writtenAt } from './tree.js';
import { invalidYaml, parseYaml } from './yaml/file.js';
import { keyProblems } from './yaml/keys.js';
import type { MappedValue } from './yaml/mapping.js';
import type { Path } from './yaml/path.js';
import { positionOf } from './yaml/place.js';
import { fillInDocument } from './yaml/template.js';

/** A config file as far as it can be read: `merged` and `draft` lack what the diagnostics are about. */
export interface ReadConfig {
  readonly tree: ConfigTree;
  /** The config with `defaults` in its images, as it is written; `mergedSchema` reads it. */
  readonly merged: unknown;
  readonly draft: Draft;
  readonly diagnostics: readonly Diagnostic[];
}

type Issue = Parameters<typeof problemsOf>[2][number];

/** The paths to take out so that nothing with a problem is left: whole fields, or single unknown keys. */
function brokenPaths(issue: Issue): Path[] {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key]);
  const depth = { images: 3, tags: 1, targets: 1 }[String(path[0])] ?? 2;
  return [path.slice(0, depth)];
}

function takeOut(value: unknown, path: Path): void {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return;
  const container = value as Record<string, unknown>;
  if (rest.length > 0) takeOut(container[step], rest);
  else delete container[step];
}

const startsWith = (path: Path, start: Path): boolean => start.every((step, index) => path[index] === step);

/** Reads what a tree holds as a config. `raw` is its value, and loses what has a problem. */
function readTree(tree: ConfigTree, raw: unknown, hasSourcePath: boolean): ReadConfig {
  const issues = configSchema.safeParse(raw).error?.issues ?? [];
  const broken = issues.flatMap(brokenPaths);
  for (const path of broken) takeOut(raw, path);
  const merged = mergeDefaults(raw);
  const draft = draftSchema.safeParse(merged).data ?? emptyDraft;
  const isBroken = (path: Path): boolean => broken.some((start) => startsWith(writtenAt(tree, path), start));
  const rules = ruleProblems(draft, hasSourcePath, (path) => isGiven(tree, path)).filter(
    ({ path, of }) => of === 'key' || !isBroken(path), // a value that was taken out isn't missing as well
  );
  const diagnostics = toDiagnostics(tree, [...problemsOf(tree, configSchema, issues), ...rules]);
  return { tree, merged, draft, diagnostics };
}

const emptyDraft = draftSchema.parse({});

/**
 * Reads one config file: YAML, templates, schema and rules. Every problem has its place in the file. Pure.
 * @param file the path as shown to users
 * @param options.values the values of templates, by name
 * @param options.hasSourcePath the disk image is named outside the config
 */
export function readConfig(
  file: string,
  text: string,
  options: { readonly values: ReadonlyMap<string, MappedValue>; readonly hasSourcePath: boolean },
): ReadConfig {
  const yaml = parseYaml(file, text);
  const unreadable = (tree: ConfigTree, diagnostics: readonly Diagnostic[]): ReadConfig => {
    return { tree, merged: {}, draft: emptyDraft, diagnostics };
  };
  if (yaml.syntaxProblems.length > 0) {
    return unreadable({ yaml, root: yaml.document.contents, unfilled: new Set() }, yaml.syntaxProblems);
  }
  const { diagnostics: templateProblems, unfilled } = fillInDocument(yaml, options.values);
  const { tree, diagnostics: misplaced } = findConfig(yaml, unfilled);
  if (misplaced.length > 0) return unreadable(tree, [...templateProblems, ...misplaced]);
  let raw: unknown;
  try {
    raw = (tree.root as Node).toJS(yaml.document);
  } catch (error) {
    const message = invalidYaml(error instanceof Error ? error.message : String(error));
    return unreadable(tree, [...templateProblems, { ...positionOf(tree, []), path: '', message }]);
  }
  const read = readTree(tree, raw, options.hasSourcePath);
  return { ...read, diagnostics: [...templateProblems, ...keyProblems(yaml), ...read.diagnostics] };
}
