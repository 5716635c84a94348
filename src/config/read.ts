import type { Node } from 'yaml';
import type { Diagnostic } from '../error.js';
import { mergeDefaults } from './defaults.js';
import { toDiagnostics } from './problem.js';
import { ruleProblems } from './rules.js';
import { configSchema, type Draft, draftSchema } from './schema.js';
import { pathOf, problemsOf } from './schema-problems.js';
import { type ConfigTree, findTree, isGiven, writtenAt } from './tree.js';
import { parseYaml } from './yaml/file.js';
import { keyProblems } from './yaml/keys.js';
import type { Path } from './yaml/path.js';
import { fillInDocument } from './yaml/template.js';

/** A config file as far as it could be read. With any diagnostics, `merged` and the draft lack what they are about. */
export interface ReadConfig {
  readonly tree: ConfigTree;
  /** What `mergedSchema` reads. */
  readonly merged: unknown;
  readonly draft: Draft;
  readonly diagnostics: readonly Diagnostic[];
}

type Issue = Parameters<typeof problemsOf>[2][number];

/** The paths to take out so that nothing with a problem is left: whole fields, or single unknown keys. */
function brokenPaths(issue: Issue): Path[] {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key]);
  const depth = { images: 3, tags: 1 }[String(path[0])] ?? 2;
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

/**
 * Reads one config: YAML, templates, schema and rules, each problem with its place. Pure; `hasSourcePath` says that
 * the source file is named outside the config.
 */
export function readConfig(
  file: string,
  text: string,
  options: { readonly values: ReadonlyMap<string, string>; readonly hasSourcePath: boolean },
): ReadConfig {
  const yaml = parseYaml(file, text);
  const nothing = { merged: {}, draft: draftSchema.parse({}) };
  if (yaml.syntaxProblems.length > 0) {
    const tree = { yaml, root: yaml.document.contents, unfilled: new Set() };
    return { ...nothing, tree, diagnostics: yaml.syntaxProblems };
  }

  const { diagnostics: templateProblems, unfilled } = fillInDocument(yaml, options.values);
  const { tree, problem } = findTree(yaml, unfilled);
  const onlyThis = (message: string): ReadConfig => ({
    ...nothing,
    tree,
    diagnostics: [...templateProblems, ...toDiagnostics(tree, [{ path: [], message }])],
  });
  if (problem !== undefined) return onlyThis(problem);
  let raw: unknown;
  try {
    raw = (tree.root as Node).toJS(yaml.document);
  } catch (error) {
    return onlyThis(`This is not valid YAML: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const issues = configSchema.safeParse(raw).error?.issues ?? [];
  const broken = issues.flatMap(brokenPaths);
  for (const path of broken) takeOut(raw, path);
  const merged = mergeDefaults(raw);
  const draft = draftSchema.safeParse(merged).data ?? nothing.draft;
  const isBroken = (path: Path): boolean => broken.some((start) => startsWith(writtenAt(tree, path), start));
  const rules = ruleProblems(draft, options.hasSourcePath, (path) => isGiven(tree, path)).filter(
    ({ path, of }) => of === 'key' || !isBroken(path), // a value that was taken out isn't missing as well
  );
  const problems = toDiagnostics(tree, [...problemsOf(tree, configSchema, issues), ...rules]);
  return { tree, merged, draft, diagnostics: [...templateProblems, ...keyProblems(yaml), ...problems] };
}
