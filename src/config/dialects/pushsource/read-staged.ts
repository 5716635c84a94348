import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../../error.js';
import { shownPath } from '../../paths.js';
import { toDiagnostics } from '../../problem.js';
import { readValue } from '../../read.js';
import { didYouMean } from '../../suggest.js';
import { leadsOutside, readTextFile } from '../../text-file.js';
import type { ConfigTree } from '../../tree.js';
import { parseYaml } from '../../yaml/file.js';
import { positionOf } from '../../yaml/place.js';
import { type ReadMetadata, readResources, readStagedFile, type StagedEntry } from './entries.js';
import { namesIn, readStagedDirectory, resourcesName, type StagedItem } from './read-directory.js';
import type { StagedFile } from './same-disk.js';

/** The AMIs of a staged directory. */
interface ReadStaged {
  /** Those with a disk image file. */
  readonly files: readonly StagedFile[];
  /** Those that start from an AMI. */
  readonly copies: readonly StagedEntry[];
  readonly diagnostics: readonly Diagnostic[];
  readonly notices: readonly string[];
  /** Files of metadata that are links to somewhere outside the workspace, as shown. */
  readonly outside: readonly string[];
}

export interface StagedOptions {
  readonly workingDirectory: string;
  /** Whether every disk image has to exist: what is only looked at or withdrawn is found by its name. */
  readonly filesNeeded: boolean;
}

/**
 * Reads a staged directory: its metadata, and which of the files that it names exist. No disk image is opened.
 * @param named the name of the metadata, where the user has given it
 */
export async function readStaged(
  root: string,
  named: string | undefined,
  { workingDirectory, filesNeeded }: StagedOptions,
): Promise<ReadStaged> {
  const directory = await readStagedDirectory(root, named);
  const outside: string[] = [];
  const shown = (path: string): string => shownPath(join(root, path), workingDirectory);
  const readPart = async (
    path: string,
    read: (tree: ConfigTree, raw: unknown) => ReadMetadata,
  ): Promise<ReadMetadata> => {
    const absolute = join(root, path);
    if (await leadsOutside(absolute, workingDirectory)) outside.push(shown(path));
    return readTree(shown(path), await readTextFile(absolute, 'staged metadata', shown(path)), read);
  };
  const [metadata, second] = directory.metadata;
  const parts: ReadMetadata[] = [];
  if (metadata !== undefined) parts.push(await readPart(metadata, readStagedFile));
  const found: string[] = directory.items.filter(isDiskImage).map(({ relativePath }) => relativePath);
  for (const { relativePath } of directory.items.filter(isCloudImage)) {
    const names = await namesIn(join(root, relativePath));
    if (!names.includes(resourcesName)) continue;
    const part = await readPart(`${relativePath}/${resourcesName}`, (tree, raw) =>
      readResources(tree, raw, relativePath),
    );
    parts.push(part);
    // Of a file that can't be read, and of images for Azure, it isn't known what belongs to them.
    if (part.named.size > 0) found.push(...names.map((name) => `${relativePath}/${name}`));
  }
  const unlisted = found.filter(
    (path) => !path.endsWith(`/${resourcesName}`) && !parts.some(({ named: names }) => names.has(path)),
  );
  const problems = [
    ...(second === undefined
      ? []
      : [atFile(shown(second), `this file is ignored, because there is ${metadata} too. Remove one of the two.`)]),
    ...directory.items.flatMap((item) => misplaced(item, shown(item.relativePath), parts)),
    ...unlisted.map((path) => withoutEntry(parts, metadata, path, shown(path))),
  ];
  const otherTypes = directory.items.filter(({ name }) => name === '').map(({ relativePath }) => relativePath);
  const ignored = new Set([...parts.flatMap((part) => part.ignored), ...otherTypes]);
  const existing = await findFiles(
    { root, shown, filesNeeded },
    parts.flatMap(({ entries }) => entries),
  );
  return {
    ...existing,
    diagnostics: [...parts.flatMap((part) => part.diagnostics), ...problems, ...existing.diagnostics],
    notices: [...parts.flatMap((part) => part.notices), ...[...ignored].map((path) => otherTypeNotice(shown(path)))],
    outside,
  };
}

const isDiskImage = ({ type, name, isDirectory }: StagedItem): boolean =>
  type === 'AWS_IMAGES' && name !== '' && !isDirectory;
const isCloudImage = ({ type, isDirectory }: StagedItem): boolean => type === 'CLOUD_IMAGES' && isDirectory;

/** What is where pushsource looks for AMIs, and can't be one. */
function misplaced(item: StagedItem, shown: string, parts: readonly ReadMetadata[]): Diagnostic[] {
  if (item.name === '' || isDiskImage(item)) return [];
  if (item.type === 'AWS_IMAGES')
    return [atFile(shown, `${shown} is a directory, where only the files of AMIs can be.`)];
  if (!item.isDirectory) return [atFile(shown, `${shown} must be in a directory with a ${resourcesName}.`)];
  const isRead = parts.some(({ listAt }) => listAt.file === `${shown}/${resourcesName}`);
  return isRead ? [] : [atFile(shown, `${shown} has no ${resourcesName}.`)];
}

const knownTypes =
  'AWS_IMAGES AZURE_IMAGES CLOUD_IMAGES FILES ISOS RAW RPMS SRPMS ERRATA COMPS PRODUCTID MODULEMD DOCKER CHANNEL_DUMPS CGW'.split(
    ' ',
  );

/** What is to be said about a type of content that is no AMI. */
function otherTypeNotice(shown: string): string {
  const type = shown.split('/').at(-1) ?? '';
  return `${shown} is ignored, because it is not in AWS_IMAGES or CLOUD_IMAGES.${knownTypes.includes(type) ? '' : didYouMean(type, knownTypes)}`;
}

function readTree(file: string, text: string, read: (tree: ConfigTree, raw: unknown) => ReadMetadata): ReadMetadata {
  const yaml = parseYaml(file, text);
  const tree: ConfigTree = { yaml, root: yaml.document.contents, unfilled: new Set() };
  const listAt = { ...positionOf(tree, []), path: '' };
  const nothing = { entries: [], named: new Set<string>(), ignored: [], listAt, notices: [] };
  if (yaml.syntaxProblems.length > 0) return { ...nothing, diagnostics: yaml.syntaxProblems };
  if (tree.root === null)
    return {
      ...nothing,
      diagnostics: [{ ...positionOf(tree, []), path: '', message: 'the staged metadata is empty.' }],
    };
  const { raw, diagnostics } = readValue(tree);
  const part = raw === undefined ? { ...nothing, diagnostics: [] } : read(tree, raw);
  return { ...part, diagnostics: [...diagnostics, ...part.diagnostics] };
}

/** A file of which the metadata says nothing is shown at the list that lacks it; without metadata at the file itself. */
function withoutEntry(
  parts: readonly ReadMetadata[],
  metadata: string | undefined,
  path: string,
  shown: string,
): Diagnostic {
  const resources = /^(.*\/CLOUD_IMAGES\/[^/]+)\//.exec(path)?.[1];
  const file = resources === undefined ? metadata : `${resources}/${resourcesName}`;
  const list = parts.find(({ listAt }) => file !== undefined && listAt.file.endsWith(file))?.listAt;
  const message = `the file ${shown} has no entry in the staged metadata. Add one, or remove the file.`;
  return list === undefined ? atFile(shown, message) : { ...list, path: '', message };
}

function atFile(file: string, message: string): Diagnostic {
  return { file, line: 1, column: 1, path: '', message };
}

/** Which entries have a file. One without must name an AMI, and no other may. */
async function findFiles(
  { root, shown, filesNeeded }: { root: string; shown: (path: string) => string; filesNeeded: boolean },
  entries: readonly StagedEntry[],
): Promise<Pick<ReadStaged, 'files' | 'copies' | 'diagnostics'>> {
  const files: StagedFile[] = [];
  const copies: StagedEntry[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const entry of entries) {
    const path = join(root, entry.relativePath);
    const exists = (await stat(path).catch(() => undefined))?.isFile() ?? false;
    const { image_id: imageId } = entry.attributes;
    const report = (at: StagedEntry['namedAt'], message: string): void => {
      diagnostics.push(...toDiagnostics(entry.tree, [{ path: at, message }]));
    };
    if (imageId === undefined && !exists && filesNeeded) {
      report(
        entry.namedAt,
        `names a file that doesn't exist (${shown(entry.relativePath)}). Add it, or set image_id to start from an AMI.`,
      );
    } else if (imageId !== undefined && exists) {
      report([...entry.attributesAt, 'image_id'], 'names an AMI, but the entry has a file too. Remove one of the two.');
    } else if (imageId !== undefined && entry.sha256sum !== undefined) {
      report(entry.sha256At, "can't be checked, because the entry starts from an AMI. Remove it.");
    } else if (imageId === undefined) files.push({ entry, path });
    else copies.push(entry);
  }
  return { files, copies, diagnostics };
}
