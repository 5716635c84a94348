import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Diagnostic, PublishError } from '../error.js';
import { completeConfig } from './complete.js';
import type { Config } from './config.js';
import { expandPaths, shownPath } from './paths.js';
import { toDiagnostics } from './problem.js';
import { type ReadConfig, readConfig } from './read.js';
import { readUefiData } from './uefi-data.js';
import { readMapping } from './yaml/mapping.js';
import type { Path } from './yaml/path.js';
import { positionOf } from './yaml/place.js';

interface LoadOptions {
  /** Files and patterns, relative to the working directory. */
  readonly config: readonly string[];
  /** A YAML file of template values, relative to the working directory. */
  readonly mappingFile?: string;
  /** Template values by their full names, e.g. `github.sha`. */
  readonly variables: Readonly<Record<string, string>>;
  /** A disk image in place of `source.path`, relative to the working directory; with a single config only. */
  readonly sourcePath?: string;
  readonly workingDirectory: string;
}

async function readText(path: string, what: string, shown: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const reason = { ENOENT: "doesn't exist", EISDIR: 'is a directory', EACCES: "can't be read: permission denied" }[
      code ?? ''
    ];
    throw new PublishError('input', `The ${what} "${shown}" ${reason ?? `can't be read: ${code}`}.`, { cause });
  }
  if (!isUtf8(bytes) || bytes.includes(0)) {
    throw new PublishError('input', `The ${what} "${shown}" is not a text file in UTF-8.`, {
      hint: 'Is it the disk image, or was it saved as UTF-16?',
    });
  }
  return new TextDecoder().decode(bytes); // without a byte order mark
}

async function templateValues(options: LoadOptions): Promise<ReadonlyMap<string, string>> {
  const values = new Map(Object.entries(options.variables));
  if (options.mappingFile === undefined) return values;
  const path = resolve(options.workingDirectory, options.mappingFile);
  const shown = shownPath(path, options.workingDirectory);
  const mapping = readMapping(shown, await readText(path, 'config mapping', shown));
  throwIfAny(mapping.diagnostics);
  for (const [name, value] of mapping.values) values.set(name, value);
  return values;
}

/** Throws all problems at once, in the order of files and lines. */
function throwIfAny(diagnostics: readonly Diagnostic[]): void {
  const files = [...new Set(diagnostics.map(({ file }) => file))];
  const distinct = new Map(diagnostics.map((one) => [`${one.file}:${one.line}:${one.column}:${one.message}`, one]));
  const sorted = [...distinct.values()].sort(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
  if (sorted.length === 0) return;
  const count = sorted.length === 1 ? 'a problem' : `${sorted.length} problems`;
  throw new PublishError('config', `${files.join(', ')} ${files.length === 1 ? 'has' : 'have'} ${count}.`, {
    diagnostics: sorted,
  });
}

/** An image's name may be taken once per run: it is the AMI's name in every region. */
function doubledNames(configs: readonly ReadConfig[]): Diagnostic[] {
  const first = new Map<string, string>();
  return configs.flatMap(({ tree, draft }) =>
    Object.keys(draft.images ?? {}).flatMap((name) => {
      const path: Path = ['images', name];
      const { file, line } = positionOf(tree, path, 'key');
      const other = first.get(name);
      first.set(name, other ?? `${file}:${line}`);
      if (other === undefined) return [];
      return toDiagnostics(tree, [{ path, of: 'key', message: `The image "${name}" is already defined in ${other}.` }]);
    }),
  );
}

/** The content of every file that `uefi_data` names, by the image's name, and what is wrong with the others. */
async function uefiDataOf(
  { tree, draft }: ReadConfig,
  directory: string,
): Promise<{ data: ReadonlyMap<string, string>; diagnostics: readonly Diagnostic[] }> {
  const data = new Map<string, string>();
  const diagnostics = await Promise.all(
    Object.entries(draft.images ?? {}).map(async ([name, { uefi_data: file }]) => {
      if (file === undefined) return [];
      const content = await readUefiData(resolve(directory, file));
      if (typeof content === 'object') {
        const path = ['images', name, 'uefi_data'];
        return toDiagnostics(tree, [{ path, message: `uefi_data names ${file}: ${content.problem}` }]);
      }
      data.set(name, content);
      return [];
    }),
  );
  return { data, diagnostics: diagnostics.flat() };
}

/**
 * Loads the image configs of a run: finds the files, fills in templates, checks everything that can be checked without
 * AWS and without the disk image, and fills in defaults.
 * Throws PublishError('config') with every problem of every file, each at its line; PublishError('input') for a file
 * that isn't there or isn't text.
 */
export async function loadConfigs(options: LoadOptions): Promise<Config[]> {
  const paths = await expandPaths(options.config, options.workingDirectory);
  if (paths.length === 0)
    throw new PublishError('input', 'No image config is given.', { hint: 'Set the input "config".' });
  if (options.sourcePath !== undefined && paths.length > 1) {
    throw new PublishError(
      'input',
      `The input "source-path" names one disk image, but there are ${paths.length} configs.`,
      {
        hint: 'Give each config its own source.path, with a template if it changes, or run the action once per config.',
      },
    );
  }
  const sourcePath =
    options.sourcePath === undefined ? undefined : resolve(options.workingDirectory, options.sourcePath);
  const values = await templateValues(options);
  const read = await Promise.all(
    paths.map(async (path) => {
      const shown = shownPath(path, options.workingDirectory);
      const text = await readText(path, 'image config', shown);
      return { path, config: readConfig(shown, text, { values, hasSourcePath: sourcePath !== undefined }) };
    }),
  );
  const uefi = await Promise.all(read.map(({ path, config }) => uefiDataOf(config, dirname(path))));
  throwIfAny([
    ...read.flatMap(({ config }) => config.diagnostics),
    ...uefi.flatMap(({ diagnostics }) => diagnostics),
    ...doubledNames(read.map(({ config }) => config)),
  ]);
  return read.map(({ path, config }, index) =>
    completeConfig(config, { directory: dirname(path), sourcePath, uefiData: uefi[index]?.data ?? new Map() }),
  );
}
