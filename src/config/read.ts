import { isMap, isScalar, type Node } from 'yaml';
import type { Diagnostic } from '../error.js';
import { mergeDefaults } from './defaults.js';
import { type ConfigTree, isGiven, pathOf, problemsOf, toDiagnostics, writtenAt } from './diagnostics.js';
import { keyProblems, keyText, type Path, parseYaml } from './document.js';
import { crossRules } from './rules.js';
import { configSchema, type Draft, draftSchema } from './schema.js';
import { fillInDocument } from './template.js';

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

/** Where the config is: under `awspub:`, then whatever else the file holds is nobody's business here, or at the top. */
function findTree(
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
  const rules = crossRules(draft, {
    hasSourcePath: options.hasSourcePath,
    isGiven: (path) => isGiven(tree, path),
  }).filter(({ path, of }) => of === 'key' || !isBroken(path)); // a value that was taken out isn't missing as well
  const problems = toDiagnostics(tree, [...problemsOf(tree, configSchema, issues), ...rules]);
  return { tree, merged, draft, diagnostics: [...templateProblems, ...keyProblems(yaml), ...problems] };
}
