import type { Diagnostic } from '../../../error.js';
import type { Config } from '../../config.js';
import { matchesPattern } from '../../name-pattern.js';
import { toDiagnostics } from '../../problem.js';
import { positionOf } from '../../yaml/place.js';
import { completeSource } from './complete.js';
import { groupBySource } from './group.js';
import { stagedImage } from './image.js';
import { readStaged, type StagedOptions } from './read-staged.js';
import type { Layer, StagedSettings } from './settings.js';

/** A staged directory that the run is about. */
export interface StagedRoot {
  /** Absolute. */
  readonly root: string;
  /** The name of its metadata, where the user has given it. */
  readonly named: string | undefined;
}

/** The configs of staged directories, one for each source, with everything that is wrong with them. */
interface LoadedStaged {
  readonly configs: readonly Config[];
  /** Where each image is described. */
  readonly images: readonly { readonly name: string; readonly at: Omit<Diagnostic, 'message'> }[];
  readonly diagnostics: readonly Diagnostic[];
  readonly notices: readonly string[];
  /** Files that are links to somewhere outside the workspace, as shown. */
  readonly outside: readonly string[];
}

/**
 * Loads staged directories: every AMI that their metadata describes becomes an image of a config, with what the config
 * beside them adds.
 * @throws PublishError `input` for metadata that can't be read, and the reason of `signal` when it aborts.
 */
export async function loadStaged(
  roots: readonly StagedRoot[],
  settings: StagedSettings | undefined,
  { signal, ...options }: StagedOptions & { readonly signal: AbortSignal },
): Promise<LoadedStaged> {
  const read = await Promise.all(roots.map(({ root, named }) => readStaged(root, named, options)));
  const located = read.flatMap(({ files, copies }) => [
    ...files.map((file) => ({ file, image: stagedImage(file.entry, settings) })),
    ...copies.map((entry) => ({ file: undefined, image: stagedImage(entry, settings) })),
  ]);
  const images = located.map(({ image }) => image);
  const grouped = await groupBySource(located, signal);
  const completed = await Promise.all(
    grouped.sources.map((source) => completeSource(source, settings, grouped.sources)),
  );
  const described = new Map(
    images.map(({ name, entry }) => [name, { ...positionOf(entry.tree, entry.namedAt), path: '' }]),
  );
  const diagnostics = [
    ...read.flatMap((one) => one.diagnostics),
    ...images.flatMap((image) => image.diagnostics),
    ...grouped.diagnostics,
    ...completed.flatMap((one) => one.diagnostics),
  ];
  // Of an entry that could not be read it isn't known what it matches.
  const isComplete = images.length > 0 && read.every((one) => one.diagnostics.length === 0);
  const nothing = diagnostics.length === 0 && images.length === 0 ? roots.map(noImage) : [];
  return {
    configs: completed.flatMap(({ config }) => config ?? []),
    images: [...described].map(([name, at]) => ({ name, at })),
    diagnostics: [...diagnostics, ...nothing, ...(isComplete ? unmatched(settings, images) : [])],
    notices: [...read.flatMap((one) => one.notices), ...images.flatMap((image) => image.notices)],
    outside: read.flatMap((one) => one.outside),
  };
}

function noImage({ root }: StagedRoot): Diagnostic {
  const message = 'the staged directory has no AMI: no file in <destination>/AWS_IMAGES or <destination>/CLOUD_IMAGES.';
  return { file: root, line: 1, column: 1, path: '', message };
}

/** Patterns that match nothing, which are mistakes as a rule. */
function unmatched(
  settings: StagedSettings | undefined,
  images: readonly ReturnType<typeof stagedImage>[],
): Diagnostic[] {
  if (settings === undefined) return [];
  const report = (layers: readonly Layer[], candidates: readonly string[], matches: (layer: Layer) => boolean) =>
    layers
      .filter((layer) => !matches(layer))
      .flatMap(({ place: { tree, path } }) => {
        const message = `matches nothing. Known names: ${[...new Set(candidates)].join(', ')}.`;
        return toDiagnostics(tree, [{ path, of: 'key', message }]);
      });
  const destinations = images.map(({ entry }) => entry.destination);
  const names = images.map(({ name }) => name);
  return [
    ...report(settings.destinations, destinations, ({ pattern }) =>
      destinations.some((one) => matchesPattern(one, pattern)),
    ),
    ...report(settings.images, names, ({ pattern }) => names.some((one) => matchesPattern(one, pattern))),
  ];
}
