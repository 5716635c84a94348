import type { Diagnostic } from '../../../error.js';
import { absolutePaths } from '../../complete.js';
import type { Config, Image, Marketplace } from '../../config.js';
import { type ImageFiles, readImageFiles, withContents } from '../../image-files.js';
import { type Problem, toDiagnostics } from '../../problem.js';
import { ruleProblems } from '../../rules.js';
import { draftSchema, mergedSchema } from '../../schema.js';
import { issueMessage } from '../../schema-messages.js';
import { pathOf } from '../../schema-problems.js';
import { resolved } from '../../yaml/file.js';
import { formatPath, type Path } from '../../yaml/path.js';
import { findPlace, positionOf } from '../../yaml/place.js';
import type { Place } from './draft.js';
import type { StagedSource } from './group.js';
import type { StagedImage } from './image.js';
import type { StagedSettings } from './settings.js';

/** A config of one source, as far as it can be completed. */
interface Completed {
  readonly config: Config | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

type Settings = ReturnType<typeof mergedSchema.parse>;
type Parsed = Settings['images'][string];
/** With the content of the files that it names. */
type WithFiles = Omit<Parsed, keyof ImageFiles> & ImageFiles;

/** Attributes that a Marketplace version can't do without, by its fields; the other fields are the config's. */
const attributeOf: Readonly<Record<string, string>> = {
  release_notes: 'the attribute release_notes',
  usage_instructions: 'the attribute usage_instructions',
  user_name: 'the attribute user_name',
  recommended_instance_type: 'the attribute recommended_instance_type',
  security_groups: 'the attribute security_groups',
  os_version: 'release.version',
};

/**
 * Checks the images of a source as those of any config, and completes them. Every problem is shown where the value is
 * written: in the staged metadata, or in the config beside it.
 * @param sources all of the run, in whose images the config can locate
 */
export async function completeSource(
  source: StagedSource,
  settings: StagedSettings | undefined,
  sources: readonly StagedSource[],
): Promise<Completed> {
  const diagnostics: Diagnostic[] = [];
  const images: Image[] = [];
  let common: Settings | undefined;
  for (const { name, parts } of source.images) {
    const parsed: WithFiles[] = [];
    for (const part of parts) {
      const checked = check(part, source, settings);
      diagnostics.push(...checked.diagnostics);
      const image = checked.settings?.images[name];
      if (image === undefined || checked.diagnostics.length > 0) continue;
      common ??= checked.settings;
      parsed.push(await withFiles(withPaths(image, settings), part, settings, diagnostics));
    }
    const [first] = parsed;
    if (first !== undefined && common !== undefined) images.push(mergeParts(name, first, parsed, common.tags));
  }
  if (common === undefined || diagnostics.length > 0) return { config: undefined, diagnostics };
  const { source: _, images: __, ...others } = common;
  const { entry, architecture } = source;
  const config: Config = {
    ...others,
    tags: { ...others.tags, ...commonTags(images) },
    file: entry.tree.yaml.file,
    directory: settings?.directory ?? '',
    source: {
      architecture,
      format: 'auto',
      ...('path' in source.source
        ? { kind: 'path', path: source.source.path, ...(entry.sha256sum ? { sha256: entry.sha256sum } : {}) }
        : { kind: 'image', ...source.source }),
    },
    images,
    locate: (path) => describe(placeOf(path, source, settings, sources)),
    isGiven: () => false,
  };
  return { config, diagnostics };
}

/** One AMI of all entries of its name: it goes to the regions and the products of them all. */
function mergeParts(name: string, first: WithFiles, parts: readonly WithFiles[], tags: Parsed['tags']): Image {
  const products = new Map<string, Marketplace>();
  for (const { marketplace } of parts) {
    if (marketplace) products.set(`${marketplace.entity_id} ${marketplace.version_title}`, marketplace);
  }
  const [marketplace, ...otherProducts] = products.values();
  return {
    ...first,
    name,
    regions: [...new Set(parts.flatMap(({ regions }) => regions))],
    tags: { ...tags, ...first.tags },
    marketplace,
    ...(otherProducts.length > 0 ? { otherProducts } : {}),
  };
}

/** The tags that all images have: the snapshot and the object get them too, as cloudimg does it. */
function commonTags(images: readonly Image[]): Readonly<Record<string, string>> {
  const [first, ...others] = images;
  const entries = Object.entries(first?.tags ?? {});
  return Object.fromEntries(
    entries.filter(([key, value]) => key !== 'Name' && others.every(({ tags }) => tags[key] === value)),
  );
}

/** The image by itself as a config, through the schema and the rules of every config. */
function check(
  image: StagedImage,
  { source, architecture }: StagedSource,
  settings: StagedSettings | undefined,
): { readonly settings: Settings | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const written = 'path' in source ? { path: source.path } : { image: source.image };
  const raw = {
    ...settings?.others,
    source: { ...written, architecture },
    images: { [image.name]: image.fields },
  };
  const { data, error } = mergedSchema.safeParse(raw);
  const issues = error?.issues ?? [];
  const problems = issues.flatMap((issue): [Problem, Place][] => {
    const path = pathOf(issue);
    const place = placeIn(path, image, settings);
    const key = String(path.at(-1));
    const isMissing = issue.code === 'invalid_type' && image.draft.placeOf(path.slice(2)) === undefined;
    if (path[2] === 'marketplace' && isMissing) {
      if (isReported(key, image)) return [];
      const where = attributeOf[key] ?? `marketplace.${key} in \`pushsource\``;
      const message = `has no ${key} for its Marketplace version. Set ${where}.`;
      return [[{ path: place.path, message }, place]];
    }
    const node = resolved(place.tree.yaml, findPlace(place.tree, place.path)?.value);
    return [[{ path: place.path, message: issueMessage(issue, node) }, place]];
  });
  if (data !== undefined) {
    const draft = draftSchema.parse(raw);
    for (const problem of ruleProblems(draft, false, (path) => hasValue(raw, path), '')) {
      problems.push(withPlace(problem, image, settings));
    }
  }
  const diagnostics = problems.flatMap(([problem, { tree }]) => toDiagnostics(tree, [problem]));
  return { settings: data, diagnostics };
}

function hasValue(raw: unknown, path: Path): boolean {
  if (raw === undefined || raw === null) return false;
  const [key, ...rest] = path;
  return key === undefined || hasValue((raw as Readonly<Record<string, unknown>>)[key], rest);
}

/** Whether a field is missing because of its attribute: what is wrong with that is a problem already. */
function isReported(key: string, { entry }: StagedImage): boolean {
  return key === 'version_title' || new Map(Object.entries(entry.attributes)).get(key) !== undefined;
}

function withPlace(problem: Problem, image: StagedImage, settings: StagedSettings | undefined): [Problem, Place] {
  const place = placeIn(problem.path, image, settings);
  const [, , field] = problem.path;
  const isDerived = field !== undefined && findPlace(place.tree, place.path) === undefined;
  const message = isDerived ? `${field} ${problem.message}` : problem.message;
  return [{ path: place.path, ...(problem.of && !isDerived ? { of: problem.of } : {}), message }, place];
}

/** Where the value at a path of an image's config is written. */
function placeIn(path: Path, image: StagedImage, settings: StagedSettings | undefined): Place {
  const { entry, draft } = image;
  const [top, , ...field] = path;
  if (top !== 'images' && top !== 'source' && settings !== undefined) return { tree: settings.tree, path };
  const found = top === 'images' && field.length > 0 ? draft.placeOf(field) : undefined;
  return found ?? { tree: entry.tree, path: entry.namedAt };
}

/** The same for the config of a whole source, in which an image may have several entries. */
function placeOf(
  path: Path,
  { entry, source }: StagedSource,
  settings: StagedSettings | undefined,
  sources: readonly StagedSource[],
): Place {
  const [top, name, ...field] = path;
  if (top === 'source') {
    const imageAt = [...entry.attributesAt, 'image_id'];
    if (name === 'sha256') return { tree: entry.tree, path: entry.sha256At };
    return { tree: entry.tree, path: 'path' in source ? entry.namedAt : imageAt };
  }
  const parts = top === 'images' ? sources.flatMap(({ images }) => images).find((one) => one.name === name)?.parts : [];
  const [first] = parts ?? [];
  if (first === undefined) return settings ? { tree: settings.tree, path } : { tree: entry.tree, path: entry.namedAt };
  if (field[0] === 'regions' && typeof field[1] === 'number') return placeOfRegion(parts ?? [], field[1]);
  const placed = (parts ?? []).find(({ draft }) => field.length > 0 && draft.placeOf(field) !== undefined) ?? first;
  return placeIn(path, placed, settings);
}

/** @param index in the regions of all parts, each of them once */
function placeOfRegion(parts: readonly StagedImage[], index: number): Place {
  const all = parts.flatMap((part) =>
    (part.fields.regions as unknown[]).map((region, at) => ({
      region,
      part,
      place: part.draft.placeOf(['regions', at]),
    })),
  );
  const distinct = all.filter(({ region }, at) => all.findIndex((other) => other.region === region) === at);
  const { part, place } = distinct[index] ?? (all[0] as (typeof all)[number]);
  return place ?? { tree: part.entry.tree, path: part.entry.namedAt };
}

function describe({ tree, path }: Place): ReturnType<Config['locate']> {
  return { ...positionOf(tree, path), path: formatPath(path) };
}

/** The files of `block_device_mappings`, which only a config can name. */
function withPaths(image: Parsed, settings: StagedSettings | undefined): Parsed {
  const { block_device_mappings: mappings } = image;
  return { ...image, block_device_mappings: absolutePaths(mappings, settings?.directory ?? '') };
}

/** The image with the content of the files that it names. */
async function withFiles(
  image: Parsed,
  part: StagedImage,
  settings: StagedSettings | undefined,
  diagnostics: Diagnostic[],
): Promise<WithFiles> {
  const { contents, problems } = await readImageFiles(image, settings?.directory ?? '');
  for (const { path, message } of problems) {
    const place = placeIn(['images', part.name, ...path], part, settings);
    diagnostics.push(...toDiagnostics(place.tree, [{ path: place.path, message }]));
  }
  return withContents(image, contents);
}
