import { dirname, resolve } from 'node:path';
import { type Diagnostic, PublishError } from '../error.js';
import { amiNames, completeConfig } from './complete.js';
import type { Config } from './config.js';
import { findConfigFiles } from './config-files.js';
import { loadStaged } from './dialects/pushsource/load-staged.js';
import { readStagedConfig } from './dialects/pushsource/settings.js';
import { type FileContents, readImageFiles } from './image-files.js';
import { shownPath } from './paths.js';
import { toDiagnostics } from './problem.js';
import { type ReadConfig, readConfig } from './read.js';
import { leadsOutside, readTextFile } from './text-file.js';
import { type Mapping, readMapping } from './yaml/mapping.js';
import { formatPath } from './yaml/path.js';
import { findPlace, positionOf } from './yaml/place.js';

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
  /** Whether every disk image that staged metadata names has to exist. Default: yes. */
  readonly stagedFilesNeeded?: boolean;
  /** Ends the search for files. */
  readonly signal: AbortSignal;
  /** What stands for Image Builder's variable in the names of AMIs. */
  readonly buildDate: string;
  /** Gets what of staged metadata has no effect. */
  readonly info?: (notice: string) => void;
}

/**
 * Loads the image configs of a run: finds the files, fills in templates, checks what can be checked without AWS and
 * without the disk image, and fills in defaults.
 * Throws PublishError('config') with every problem of every file, each at its line, and PublishError('input') for a
 * file that doesn't exist or is not text.
 */
export async function loadConfigs(options: LoadOptions): Promise<Config[]> {
  const { workingDirectory, signal, buildDate } = options;
  const { configs, stagedConfigs, stagedRoots } = await findConfigFiles(options.config, workingDirectory, signal);
  const count = configs.length + stagedRoots.length;
  if (count === 0) throw new PublishError('input', 'no image config is given', { hint: 'Set the input "config".' });
  if (options.sourcePath !== undefined && (count > 1 || stagedRoots.length > 0)) {
    const other = stagedRoots.length > 0 ? 'a staged directory has its own' : `there are ${count} configs`;
    const message = `the input "source-path" names one disk image, but ${other}`;
    throw new PublishError('input', message, {
      hint: 'Set source.path in each config, or run the action once for each config.',
    });
  }
  const sourcePath = options.sourcePath === undefined ? undefined : resolve(workingDirectory, options.sourcePath);
  const { values, awspubValues } = await templateValues(options);
  const files = await Promise.all(
    configs.map(async ({ path, shown, text }) => {
      const about = { hasSourcePath: sourcePath !== undefined, buildDate };
      const read = readConfig(shown, text, { ...about, values });
      const names = (): Map<string, string> =>
        otherNames(read, readConfig(shown, text, { ...about, values: awspubValues }));
      const awspubNames = options.mappingFile === undefined ? new Map<string, string>() : names();
      const named = await readFilesOfImages(read, dirname(path));
      return { directory: dirname(path), read, awspubNames, named };
    }),
  );
  const stagedConfig = stagedConfigs.map(({ path, shown, text }) =>
    readStagedConfig(shown, text, dirname(path), values),
  )[0];
  const staged = await loadStaged(stagedRoots, stagedConfig?.settings, {
    workingDirectory,
    signal,
    filesNeeded: options.stagedFilesNeeded ?? true,
  });
  for (const notice of staged.notices) options.info?.(notice);
  const outside = await Promise.all(
    [...configs, ...stagedConfigs].map(async ({ path, shown }) =>
      (await leadsOutside(path, workingDirectory)) ? [shown] : [],
    ),
  );
  throwIfAny(
    withoutContent(new Set([...outside.flat(), ...staged.outside]), [
      ...files.flatMap(({ read }) => read.diagnostics),
      ...files.flatMap(({ named }) => named.diagnostics),
      ...(stagedConfig?.diagnostics ?? []),
      // Without the config beside it, a staged directory seems to lack what that has.
      ...(stagedConfig !== undefined && stagedConfig.settings === undefined ? [] : staged.diagnostics),
      ...duplicateNames([...files.flatMap(({ read }) => imageNames(read, buildDate)), ...staged.images]),
      ...duplicateRefreshNames(files.map(({ read }) => read)),
    ]),
  );
  const repository = options.variables['github.repository'];
  const completed = files.map(({ directory, read, awspubNames, named }) =>
    completeConfig(read, { directory, sourcePath, repository, awspubNames, fileContents: named.contents, buildDate }),
  );
  return [...completed, ...staged.configs];
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
  const hint = `The input "config-mapping" takes one path, relative to ${options.workingDirectory}. Check it, and that the repository has been checked out.`;
  const mapping = readMapping(shown, await readTextFile(path, 'config mapping', shown, hint));
  const outside = new Set((await leadsOutside(path, options.workingDirectory)) ? [shown] : []);
  throwIfAny(withoutContent(outside, mapping.diagnostics));
  return {
    values: new Map([...variables, ...mapping.values]),
    awspubValues: new Map([...variables, ...mapping.awspubValues]),
  };
}

/** The contents of the files that images name, by the images' names, and what is wrong with the others. */
async function readFilesOfImages(
  { tree, draft }: ReadConfig,
  directory: string,
): Promise<{ readonly contents: ReadonlyMap<string, FileContents>; readonly diagnostics: readonly Diagnostic[] }> {
  const read = await Promise.all(
    Object.entries(draft.images ?? {}).map(async ([name, image]) => {
      const { contents, problems } = await readImageFiles(image, directory);
      const placed = problems.map(({ path, message }) => ({ path: ['images', name, ...path], message }));
      return { name, contents, diagnostics: toDiagnostics(tree, placed) };
    }),
  );
  return {
    contents: new Map(read.map(({ name, contents }) => [name, contents])),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** An image's name, and where it is written. */
interface NamedImage {
  readonly name: string;
  readonly at: Omit<Diagnostic, 'message'>;
}

function imageNames({ tree, draft }: ReadConfig, buildDate: string): NamedImage[] {
  const names = amiNames(draft.images ?? {}, buildDate);
  return Object.keys(draft.images ?? {}).flatMap((key) => {
    const path = ['images', key];
    if (tree.unfilled.has(findPlace(tree, path)?.key)) return [];
    return [{ name: names.get(key) ?? key, at: { ...positionOf(tree, path, 'key'), path: formatPath(path) } }];
  });
}

/** Image names that a run has twice: a name is the AMI's name in every region. */
function duplicateNames(images: readonly NamedImage[]): Diagnostic[] {
  const first = new Map<string, string>();
  return images.flatMap(({ name, at }) => {
    const other = first.get(name);
    if (other !== undefined)
      return [{ ...at, message: `this name is already defined in ${other}. Choose another name.` }];
    first.set(name, `${at.file}:${at.line}`);
    return [];
  });
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
