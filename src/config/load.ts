import { dirname, resolve } from 'node:path';
import { type Diagnostic, PublishError } from '../error.js';
import { completeConfig } from './complete.js';
import type { Config } from './config.js';
import { expandPaths, shownPath } from './paths.js';
import { toDiagnostics } from './problem.js';
import { type ReadConfig, readConfig } from './read.js';
import { leadsOutside, readTextFile } from './text-file.js';
import { readUefiData } from './uefi-data.js';
import { type Mapping, readMapping } from './yaml/mapping.js';
import { positionOf } from './yaml/place.js';

interface LoadOptions {
  /** Files and patterns, relative to the working directory. */
  readonly config: readonly string[];
  /** A YAML file with the values of templates, relative to the working directory. */
  readonly mappingFile?: string;
  /** Values of templates by their full names, such as `github.sha`. */
  readonly variables: Readonly<Record<string, string>>;
  /** A disk image instead of `source.path`, relative to the working directory. For a single config only. */
  readonly sourcePath?: string;
  readonly workingDirectory: string;
  /** Ends the search for files. */
  readonly signal: AbortSignal;
}

/**
 * Loads the image configs of a run: finds the files, fills in templates, checks what can be checked without AWS and
 * without the disk image, and fills in defaults.
 * Throws PublishError('config') with every problem of every file, each at its line, and PublishError('input') for a
 * file that doesn't exist or is not text.
 */
export async function loadConfigs(options: LoadOptions): Promise<Config[]> {
  const { workingDirectory, signal } = options;
  const paths = await expandPaths(options.config, workingDirectory, signal);
  if (paths.length === 0) {
    throw new PublishError('input', 'no image config is given', { hint: 'Set the input "config".' });
  }
  if (options.sourcePath !== undefined && paths.length > 1) {
    const message = `the input "source-path" names one disk image, but there are ${paths.length} configs`;
    throw new PublishError('input', message, {
      hint: 'Set source.path in each config, or run the action once for each config.',
    });
  }
  const sourcePath = options.sourcePath === undefined ? undefined : resolve(workingDirectory, options.sourcePath);
  const { values, awspubValues } = await templateValues(options);
  const files = await Promise.all(
    paths.map(async (path) => {
      const shown = shownPath(path, workingDirectory);
      const text = await readTextFile(path, 'image config', shown);
      const read = readConfig(shown, text, { values, hasSourcePath: sourcePath !== undefined });
      const awspub = readConfig(shown, text, { values: awspubValues, hasSourcePath: sourcePath !== undefined });
      const awspubNames = otherNames(read, awspub);
      const isOutside = await leadsOutside(path, workingDirectory);
      const uefi = await readUefiFiles(read, dirname(path));
      return { shown, isOutside, directory: dirname(path), read, awspubNames, uefi };
    }),
  );
  const outside = new Set(files.flatMap(({ shown, isOutside }) => (isOutside ? [shown] : [])));
  throwIfAny(
    withoutContent(outside, [
      ...files.flatMap(({ read }) => read.diagnostics),
      ...files.flatMap(({ uefi }) => uefi.diagnostics),
      ...duplicateNames(files.map(({ read }) => read)),
      ...duplicateRefreshNames(files.map(({ read }) => read)),
    ]),
  );
  const repository = options.variables['github.repository'];
  return files.map(({ directory, read, awspubNames, uefi }) =>
    completeConfig(read, { directory, sourcePath, repository, awspubNames, uefiData: uefi.contents }),
  );
}

/** The names that awspub gives images, by ours, where they are others. */
function otherNames({ draft: ours }: ReadConfig, { draft: awspubs }: ReadConfig): Map<string, string> {
  const theirs = Object.keys(awspubs.images ?? {});
  const pairs = Object.keys(ours.images ?? {}).map((name, index) => [name, theirs[index] ?? name] as const);
  return new Map(pairs.filter(([name, other]) => name !== other));
}

async function templateValues(options: LoadOptions): Promise<Omit<Mapping, 'diagnostics'>> {
  const variables = Object.entries(options.variables);
  if (options.mappingFile === undefined) return { values: new Map(variables), awspubValues: new Map(variables) };
  const path = resolve(options.workingDirectory, options.mappingFile);
  const shown = shownPath(path, options.workingDirectory);
  const mapping = readMapping(shown, await readTextFile(path, 'config mapping', shown));
  const outside = new Set((await leadsOutside(path, options.workingDirectory)) ? [shown] : []);
  throwIfAny(withoutContent(outside, mapping.diagnostics));
  return {
    values: new Map([...variables, ...mapping.values]),
    awspubValues: new Map([...variables, ...mapping.awspubValues]),
  };
}

/** The contents of the files that `uefi_data` names, by the images' names, and what is wrong with the others. */
async function readUefiFiles(
  { tree, draft }: ReadConfig,
  directory: string,
): Promise<{ readonly contents: ReadonlyMap<string, string>; readonly diagnostics: readonly Diagnostic[] }> {
  const contents = new Map<string, string>();
  const diagnostics = await Promise.all(
    Object.entries(draft.images ?? {}).map(async ([name, { uefi_data: file }]) => {
      if (file === undefined) return [];
      const content = await readUefiData(resolve(directory, file));
      if (typeof content === 'object') {
        const message = `the file "${file}" ${content.problem}`;
        return toDiagnostics(tree, [{ path: ['images', name, 'uefi_data'], message }]);
      }
      contents.set(name, content);
      return [];
    }),
  );
  return { contents, diagnostics: diagnostics.flat() };
}

/** Image names that a run has twice: a name is the AMI's name in every region. */
function duplicateNames(configs: readonly ReadConfig[]): Diagnostic[] {
  const first = new Map<string, string>();
  return configs.flatMap(({ tree, draft }) =>
    Object.keys(draft.images ?? {}).flatMap((name) => {
      const path = ['images', name];
      const other = first.get(name);
      if (other !== undefined) {
        const message = `this name is already defined in ${other}. Choose another name.`;
        return toDiagnostics(tree, [{ path, of: 'key', message }]);
      }
      const { file, line } = positionOf(tree, path, 'key');
      first.set(name, `${file}:${line}`);
      return [];
    }),
  );
}

/** Names of refreshed images that another one of the run has, too. */
function duplicateRefreshNames(configs: readonly ReadConfig[]): Diagnostic[] {
  const images = configs.flatMap(({ tree, draft }) =>
    Object.entries(draft.images ?? {}).map(([name, image]) => ({ tree, name, refreshName: image.refresh?.name })),
  );
  return images.flatMap(({ tree, name, refreshName }, index) => {
    const named = images.find((other) => other.name === refreshName && other.name !== name);
    const refreshed = images.slice(0, index).find((other) => other.refreshName === refreshName);
    const other = named ?? refreshed;
    if (refreshName === undefined || other === undefined) return [];
    const { file, line } = positionOf(other.tree, ['images', other.name], 'key');
    const what = named
      ? `this is the name of an image (${file}:${line})`
      : `this name is already refresh.name of ${other.name} (${file}:${line})`;
    return toDiagnostics(tree, [
      { path: ['images', name, 'refresh', 'name'], message: `${what}. Choose another name.` },
    ]);
  });
}

/**
 * Problems quote the file. Whoever may put a symbolic link into the repository may not be allowed to read what it leads
 * to, so the run only says that such a file has problems.
 */
function withoutContent(outside: ReadonlySet<string>, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((one) => {
    if (!outside.has(one.file)) return one;
    const message =
      "This file has problems that aren't shown, because it is a symbolic link to a file outside the workspace. Run `check` where that file is.";
    return { file: one.file, line: 1, column: 1, path: '', message };
  });
}

/** Throws all problems at once, each of them once, in the order of files, lines and columns. */
function throwIfAny(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length === 0) return;
  const files = [...new Set(diagnostics.map(({ file }) => file))];
  // Through an alias, one place has several paths; they end with the same key.
  const distinct = new Map(
    diagnostics.map((one) => [
      [one.file, one.line, one.column, one.path.replace(/^.*\./, ''), one.message].join(':'),
      one,
    ]),
  );
  const sorted = [...distinct.values()].sort(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
  const verb = files.length === 1 ? 'has' : 'have';
  const count = sorted.length === 1 ? '1 problem' : `${sorted.length} problems`;
  throw new PublishError('config', `${files.join(', ')} ${verb} ${count}`, { diagnostics: sorted });
}
