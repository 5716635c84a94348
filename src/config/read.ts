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

interface ReadOptions {
  /** The values of templates, by name. */
  readonly values: ReadonlyMap<string, MappedValue>;
  /** The disk image is named outside the config. */
  readonly hasSourcePath: boolean;
  /** What stands for Image Builder's variable in the names of AMIs. */
  readonly buildDate: string;
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
function readTree(
  tree: ConfigTree,
  raw: unknown,
  { hasSourcePath, buildDate }: Omit<ReadOptions, 'values'>,
): ReadConfig {
  const issues = configSchema.safeParse(raw).error?.issues ?? [];
  const broken = issues.flatMap(brokenPaths);
  for (const path of broken) takeOut(raw, path);
  const isAwspub = tree.root !== tree.yaml.document.contents;
  const merged = mergeDefaults(isAwspub ? throughS3(raw) : raw);
  const draft = draftSchema.safeParse(merged).data ?? emptyDraft();
  const isBroken = (path: Path): boolean => broken.some((start) => startsWith(writtenAt(tree, path), start));
  const rules = ruleProblems(draft, hasSourcePath, (path) => isGiven(tree, path), buildDate).filter(
    ({ path, of }) => of === 'key' || !isBroken(path), // a value that was taken out isn't missing as well
  );
  const diagnostics = toDiagnostics(tree, [...problemsOf(tree, configSchema, issues), ...rules]);
  return { tree, merged, draft, diagnostics };
}

/** awspub knows no other way than a bucket, and its configs are to mean what they mean there. */
function throughS3(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null) return raw;
  const { upload } = raw as { readonly upload?: { readonly method?: unknown } | null };
  if (upload?.method !== undefined && upload.method !== null && upload.method !== 'auto') return raw;
  return { ...raw, upload: { ...upload, method: 's3' } };
}

const emptyDraft = () => draftSchema.parse({});

/** A config file before its schema: `raw` is undefined where it can't be read. */
interface OpenedConfig {
  readonly tree: ConfigTree;
  readonly raw: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses a config file and fills in its templates. */
export function openConfig(file: string, text: string, values: ReadonlyMap<string, MappedValue>): OpenedConfig {
  const yaml = parseYaml(file, text);
  if (yaml.syntaxProblems.length > 0) {
    const tree = { yaml, root: yaml.document.contents, unfilled: new Set() };
    return { tree, raw: undefined, diagnostics: yaml.syntaxProblems };
  }
  const { diagnostics: templateProblems, ...filled } = fillInDocument(yaml, values);
  const { tree, diagnostics: misplaced } = findConfig(yaml, filled);
  if (misplaced.length > 0) return { tree, raw: undefined, diagnostics: [...templateProblems, ...misplaced] };
  const { raw, diagnostics } = readValue(tree);
  return { tree, raw, diagnostics: [...templateProblems, ...diagnostics] };
}

/** The value of a tree, and what is wrong with its keys; undefined where YAML forbids it. */
export function readValue(tree: ConfigTree): { readonly raw: unknown; readonly diagnostics: readonly Diagnostic[] } {
  try {
    const raw: unknown = (tree.root as Node).toJS(tree.yaml.document);
    return { raw, diagnostics: keyProblems(tree.yaml) };
  } catch (error) {
    const message = invalidYaml(error instanceof Error ? error.message : String(error));
    return { raw: undefined, diagnostics: [{ ...positionOf(tree, []), path: '', message }] };
  }
}

/**
 * Reads one config file: YAML, templates, schema and rules. Every problem has its place in the file. Pure.
 * @param file the path as shown to users
 */
export function readConfig(file: string, text: string, options: ReadOptions): ReadConfig {
  const { tree, raw, diagnostics } = openConfig(file, text, options.values);
  if (raw === undefined) return { tree, merged: {}, draft: emptyDraft(), diagnostics };
  const read = readTree(tree, raw, options);
  return { ...read, diagnostics: [...diagnostics, ...read.diagnostics] };
}
