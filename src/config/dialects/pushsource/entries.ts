import type * as z from 'zod';
import type { Diagnostic } from '../../../error.js';
import { type Problem, toDiagnostics } from '../../problem.js';
import { problemsOf } from '../../schema-problems.js';
import type { ConfigTree } from '../../tree.js';
import { resolved } from '../../yaml/file.js';
import { formatPath, type Path } from '../../yaml/path.js';
import { findPlace, positionOf } from '../../yaml/place.js';
import { type Attributes, type Build, fileSchema, type Release, resourcesSchema, stagedSchema } from './metadata.js';

/** An AMI that staged metadata describes, and where its parts are written. */
export interface StagedEntry {
  readonly tree: ConfigTree;
  /** The value that names the file. */
  readonly namedAt: Path;
  readonly attributesAt: Path;
  readonly releaseAt: Path;
  readonly destination: string;
  /** Relative to the staged directory. */
  readonly relativePath: string;
  readonly attributes: Attributes;
  /** `hourly`, `access` or `marketplace`. */
  readonly billingType: string | undefined;
  readonly release: Release;
  readonly build: Build | undefined;
  /** In lower case. */
  readonly sha256sum: string | undefined;
  readonly sha256At: Path;
}

/** What a file of metadata describes, what is wrong with it, and what of it does not concern AMIs. */
export interface ReadMetadata {
  readonly entries: readonly StagedEntry[];
  /** The paths of all files that it names, relative to the staged directory. */
  readonly named: ReadonlySet<string>;
  /** The directories of other types of content that it names: `dest1/FILES`. */
  readonly ignored: readonly string[];
  /** Where its list of files is. */
  readonly listAt: Omit<Diagnostic, 'message'>;
  readonly diagnostics: readonly Diagnostic[];
  readonly notices: readonly string[];
}

/** The value below a path, checked by a schema, and its problems at their places in the whole file. */
function checkPart<Schema extends z.ZodType>(
  tree: ConfigTree,
  at: Path,
  schema: Schema,
  value: unknown,
): { readonly data: z.output<Schema> | undefined; readonly problems: readonly Problem[] } {
  const { data, error } = schema.safeParse(value);
  const root = resolved(tree.yaml, findPlace(tree, at)?.value);
  const problems = problemsOf({ ...tree, root }, schema, error?.issues ?? []);
  return { data, problems: problems.map((one) => ({ ...one, path: [...at, ...one.path] })) };
}

/** The entries of staged.yaml. */
export function readStagedFile(tree: ConfigTree, raw: unknown): ReadMetadata {
  const top = checkPart(tree, [], stagedSchema, raw);
  const problems = [...top.problems];
  const notices: string[] = [];
  const entries: StagedEntry[] = [];
  const ignored = new Set<string>();
  const firstAt = new Map<string, number>();
  for (const [index, file] of (top.data?.payload?.files ?? []).entries()) {
    const at = ['payload', 'files', index];
    const path = file.relative_path;
    const [destination = '', type = '', ...rest] = path.split('/');
    const first = firstAt.get(path);
    if (first !== undefined) {
      const message = `is already the path of payload.files[${first}]. Remove one of the two.`;
      problems.push({ path: [...at, 'relative_path'], message });
      continue;
    }
    firstAt.set(path, index);
    if (type !== 'AWS_IMAGES' && !path.split('/').includes('AWS_IMAGES')) {
      if (type === 'CLOUD_IMAGES') notices.push(`${path}: its metadata is in its resources.yaml`);
      else ignored.add(rest.length > 0 ? `${destination}/${type}` : path);
      continue;
    }
    if (
      type !== 'AWS_IMAGES' ||
      destination === '' ||
      rest.length !== 1 ||
      /^\.{1,2}$/.test(destination) ||
      /^\.{1,2}$/.test(rest[0] ?? '')
    ) {
      const message = 'must be <destination>/AWS_IMAGES/<file>.';
      problems.push({ path: [...at, 'relative_path'], message });
      continue;
    }
    const checked = checkPart(tree, at, fileSchema, file);
    problems.push(...checked.problems);
    if (checked.data === undefined) continue;
    const { attributes, sha256sum, filename, version, order } = checked.data;
    const unused = Object.entries({ filename, version, order }).filter(([, value]) => value !== undefined);
    if (unused.length > 0) {
      notices.push(
        `${path}: ${unused.map(([key]) => key).join(', ')} of the file ${unused.length === 1 ? 'has no meaning for an AMI and is' : 'have no meaning for an AMI and are'} ignored`,
      );
    }
    const { release, ...others } = attributes;
    entries.push({
      tree,
      namedAt: [...at, 'relative_path'],
      attributesAt: [...at, 'attributes'],
      releaseAt: [...at, 'attributes', 'release'],
      destination,
      relativePath: path,
      ...withDestination(others, others.type, destination),
      release,
      build: undefined,
      sha256sum: sha256sum?.toLowerCase(),
      sha256At: [...at, 'sha256sum'],
    });
  }
  return {
    ...finish(tree, entries, problems, notices),
    named: new Set([...firstAt.keys(), ...pathsIn(raw)]),
    ignored: [...ignored],
    listAt: placeOfList(tree, ['payload', 'files']),
  };
}

function placeOfList(tree: ConfigTree, path: Path): ReadMetadata['listAt'] {
  return { ...positionOf(tree, path, 'key'), path: formatPath(path) };
}

/** The paths that metadata names, whatever else is wrong with it. */
function pathsIn(raw: unknown): string[] {
  const { payload } = (raw ?? {}) as { payload?: { files?: unknown } | null };
  const files: unknown[] = Array.isArray(payload?.files) ? payload.files : [];
  return files.flatMap((file) => {
    const { relative_path: path } = (file ?? {}) as { relative_path?: unknown };
    return typeof path === 'string' ? [path] : [];
  });
}

/** The AMIs of a resources.yaml in `<destination>/CLOUD_IMAGES/<directory>`. */
export function readResources(tree: ConfigTree, raw: unknown, directory: string): ReadMetadata {
  const listAt = placeOfList(tree, ['images']);
  const nothing = { entries: [], named: new Set<string>(), ignored: [], listAt, diagnostics: [] };
  if (typeof raw === 'object' && raw !== null && 'type' in raw && raw.type === 'VHD') {
    return { ...nothing, notices: [`${directory} is ignored: its type is VHD, an image for Azure`] };
  }
  const { data, problems: found } = checkPart(tree, [], resourcesSchema, raw);
  if (data === undefined) return { ...nothing, diagnostics: toDiagnostics(tree, found), notices: [] };
  const { api: _api, resource: _resource, type: _type, images, build, release: written, ...attributes } = data;
  const problems: Problem[] = [];
  const entries: StagedEntry[] = [];
  const [destination = ''] = directory.split('/');
  for (const [index, image] of images.entries()) {
    const namedAt = ['images', index, 'path'];
    if (image.path.includes('/') || image.path === '..')
      problems.push({ path: namedAt, message: `must be a file beside resources.yaml.` });
    else if (images.findIndex(({ path }) => path === image.path) < index) {
      problems.push({ path: namedAt, message: 'is already in this list. Remove one of the two.' });
    }
    const respin = Number(build.respin);
    const release = {
      ...written,
      product: build.name.includes('-') ? build.name.replace(/-[^-]*$/, '') : build.name,
      arch: image.architecture,
      respin,
      version: written.version ?? build.version,
    };
    for (const key of ['product', 'arch', 'respin'] as const) {
      if (written[key] === undefined || written[key] === release[key]) continue;
      const from = { product: 'build.name', arch: `images[${index}].architecture`, respin: 'build.respin' }[key];
      problems.push({ path: ['release', key], message: `must be ${release[key]}, as ${from} has it, or be left out.` });
    }
    entries.push({
      tree,
      namedAt,
      attributesAt: [],
      releaseAt: ['release'],
      destination,
      relativePath: `${directory}/${image.path}`,
      ...withDestination(attributes, undefined, destination),
      release,
      build,
      sha256sum: image.sha256sum?.toLowerCase(),
      sha256At: ['images', index, 'sha256sum'],
    });
  }
  const named = new Set(entries.map(({ relativePath }) => relativePath));
  return { ...finish(tree, entries, problems, []), named, ignored: [], listAt };
}

/** A destination of the community workflow: `us-east-1-hourly`. */
const regionAndType = /^([a-z]{2,5}(?:-[a-z]+)+-\d+)-(hourly|access|marketplace)$/;

/** Region and billing type, which a destination may give instead of the attributes. */
function withDestination(
  attributes: Omit<Attributes, 'type'>,
  type: string | undefined,
  destination: string,
): Pick<StagedEntry, 'attributes' | 'billingType'> {
  const [, region, billingType] = regionAndType.exec(destination) ?? [];
  return {
    attributes: { ...attributes, type: type as Attributes['type'], region: attributes.region ?? region },
    billingType: type ?? billingType,
  };
}

/** Attributes that contradict each other or the destination. */
function contradictions({ attributes, attributesAt, destination, billingType, tree }: StagedEntry): Problem[] {
  const problems: Problem[] = [];
  const at = (key: string): Path => [...attributesAt, key];
  const [, region, type] = regionAndType.exec(destination) ?? [];
  const isWritten = (key: string): boolean => findPlace(tree, at(key)) !== undefined;
  if (region !== undefined && attributes.region !== region && isWritten('region')) {
    problems.push({
      path: at('region'),
      message: `must be ${region}, the region of the destination ${destination}, or be left out.`,
    });
  }
  if (type !== undefined && billingType !== type) {
    problems.push({
      path: at('type'),
      message: `must be ${type}, the type of the destination ${destination}, or be left out.`,
    });
  }
  const { boot_mode: mode, uefi_support: uefi } = attributes;
  if (mode !== undefined && uefi !== undefined && uefi !== (mode !== 'legacy')) {
    problems.push({
      path: at('uefi_support'),
      message: `contradicts boot_mode, which is ${mode}. Remove one of the two.`,
    });
  }
  return problems;
}

function finish(
  tree: ConfigTree,
  entries: readonly StagedEntry[],
  problems: readonly Problem[],
  notices: readonly string[],
): Pick<ReadMetadata, 'entries' | 'diagnostics' | 'notices'> {
  const all = [...problems, ...entries.flatMap(contradictions)];
  return { entries, diagnostics: toDiagnostics(tree, all), notices };
}
