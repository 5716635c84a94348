import { isMap } from 'yaml';
import type { Diagnostic } from '../../../error.js';
import { matchesPattern } from '../../name-pattern.js';
import { toDiagnostics } from '../../problem.js';
import { openConfig } from '../../read.js';
import { stagedConfigSchema } from '../../schema.js';
import { problemsOf } from '../../schema-problems.js';
import type { ConfigTree } from '../../tree.js';
import { keyText, parseYaml } from '../../yaml/file.js';
import type { MappedValue } from '../../yaml/mapping.js';
import type { Place } from './draft.js';
import { defaultVersionTemplate } from './names.js';

type Raw = Readonly<Record<string, unknown>>;

/** What a config says of staged images. */
export interface StagedSettings {
  readonly tree: ConfigTree;
  /** The absolute path of the config's folder. */
  readonly directory: string;
  /** The keys of the config beside `pushsource`, as they are written. */
  readonly others: Raw;
  readonly versionTemplate: string;
  readonly defaults: Layer | undefined;
  readonly destinations: readonly Layer[];
  readonly images: readonly Layer[];
}

/** Fields for the images that a pattern matches. */
export interface Layer {
  readonly pattern: string;
  readonly fields: Raw;
  readonly place: Place;
}

/** Whether a config is one for staged directories. */
export function isStagedConfig(file: string, text: string): boolean {
  if (!text.includes('pushsource')) return false;
  const root = parseYaml(file, text).document.contents;
  const keys = isMap(root) ? root.items.map(({ key }) => keyText(key)) : [];
  return keys.includes('pushsource') && !keys.includes('awspub'); // keys beside `awspub` don't matter
}

/** Reads a config for staged directories: YAML, templates and schema. What depends on several values is checked with the images. */
export function readStagedConfig(
  file: string,
  text: string,
  directory: string,
  values: ReadonlyMap<string, MappedValue>,
): { readonly settings: StagedSettings | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const { tree, raw, diagnostics } = openConfig(file, text, values);
  if (raw === undefined) return { settings: undefined, diagnostics };
  const { data, error } = stagedConfigSchema.safeParse(raw);
  const problems = toDiagnostics(tree, problemsOf(tree, stagedConfigSchema, error?.issues ?? []));
  const settings =
    data === undefined ? undefined : settingsOf(tree, directory, raw as Raw, data.pushsource.ami_version_template);
  return { settings, diagnostics: [...diagnostics, ...problems] };
}

function settingsOf(
  tree: ConfigTree,
  directory: string,
  raw: Raw,
  versionTemplate = defaultVersionTemplate,
): StagedSettings {
  const { pushsource, ...others } = raw;
  const block = pushsource as { readonly [key: string]: Raw | null | undefined };
  const layers = (key: string): Layer[] =>
    Object.entries(block[key] ?? {}).map(([pattern, fields]) => ({
      pattern,
      fields: (fields ?? {}) as Raw,
      place: { tree, path: ['pushsource', key, pattern] },
    }));
  return {
    tree,
    directory,
    others,
    versionTemplate,
    defaults: block.defaults
      ? { pattern: '*', fields: block.defaults, place: { tree, path: ['pushsource', 'defaults'] } }
      : undefined,
    destinations: layers('destinations'),
    images: layers('images'),
  };
}

/** The layers of an image above its staged metadata, in the order in which they replace each other. */
export function layersFor(settings: StagedSettings | undefined, destination: string, name: string): Layer[] {
  if (settings === undefined) return [];
  return [
    ...settings.destinations.filter(({ pattern }) => matchesPattern(destination, pattern)),
    ...settings.images.filter(({ pattern }) => matchesPattern(name, pattern)),
  ];
}
