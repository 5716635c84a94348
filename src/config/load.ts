import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Diagnostic, PublishError } from '../error.js';
import type { Config } from './config.js';
import { withDefaults } from './defaults.js';
import { toDiagnostics } from './diagnostics.js';
import { findPlace, type Path, positionOf } from './document.js';
import { expandPaths, shownPath } from './paths.js';
import { type ReadConfig, readConfig } from './read.js';
import { resolveImage, resolveS3, resolveSource, resolveTimeouts } from './resolve.js';
import { configDefaults } from './schema.js';
import { readMapping } from './template.js';
import { readUefiData } from './uefi-data.js';

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
      const { file, line } = positionOf(tree.yaml, tree.root, path, 'key');
      const other = first.get(name);
      first.set(name, other ?? `${file}:${line}`);
      if (other === undefined) return [];
      return toDiagnostics(tree, [{ path, of: 'key', message: `The image "${name}" is already defined in ${other}.` }]);
    }),
  );
}

async function complete(
  { tree, draft }: ReadConfig,
  path: string,
  sourcePath: string | undefined,
): Promise<{ config: Config; diagnostics: Diagnostic[] }> {
  const directory = dirname(path);
  const problems: Diagnostic[] = [];
  const images = await Promise.all(
    Object.entries(draft.images ?? {}).map(async ([name, own]) => {
      const file = withDefaults(own, draft.defaults).uefi_data;
      const data = file === undefined ? undefined : await readUefiData(resolve(directory, file));
      if (typeof data === 'object') {
        const at: Path = own.uefi_data === undefined ? ['defaults', 'uefi_data'] : ['images', name, 'uefi_data'];
        problems.push(...toDiagnostics(tree, [{ path: at, message: `uefi_data names ${file}: ${data.problem}` }]));
      }
      return resolveImage(name, own, draft, typeof data === 'string' ? data : undefined);
    }),
  );
  const locate: Config['locate'] = (wanted) => {
    const [top, , ...field] = wanted;
    const fromDefaults: Path = ['defaults', ...field];
    const inherited =
      top === 'images' && field.length > 0 && findPlace(tree.yaml, tree.root, wanted) === undefined
        ? findPlace(tree.yaml, tree.root, fromDefaults)
        : undefined;
    return positionOf(tree.yaml, tree.root, inherited === undefined ? wanted : fromDefaults);
  };
  const config: Config = {
    file: tree.yaml.file,
    directory,
    source: resolveSource(draft, directory, sourcePath),
    s3: resolveS3(draft),
    timeouts: resolveTimeouts(draft),
    rollback_on_failure: draft.rollback_on_failure ?? configDefaults.rollback_on_failure,
    allow_unblock_public_access: draft.allow_unblock_public_access ?? configDefaults.allow_unblock_public_access,
    images,
    tags: draft.tags ?? {},
    locate,
  };
  return { config, diagnostics: problems };
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
  const completed = await Promise.all(read.map(({ path, config }) => complete(config, path, sourcePath)));
  throwIfAny([
    ...read.flatMap(({ config }) => config.diagnostics),
    ...completed.flatMap(({ diagnostics }) => diagnostics),
    ...doubledNames(read.map(({ config }) => config)),
  ]);
  return completed.map(({ config }) => config);
}
