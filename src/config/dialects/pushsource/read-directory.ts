import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isMap } from 'yaml';
import { keyText, parseYaml } from '../../yaml/file.js';

/** The names of the metadata, in the order in which pushsource looks for them. */
const metadataNames = ['staged.yaml', 'staged.yml', 'staged.json', 'pub-mapfile.json'] as const;
export const resourcesName = 'resources.yaml';

/** A file or directory two levels below the root: `us-east-1-hourly/AWS_IMAGES/disk.raw`. */
export interface StagedItem {
  readonly destination: string;
  /** `AWS_IMAGES`, … */
  readonly type: string;
  readonly name: string;
  /** Relative to the root, as in `relative_path`. */
  readonly relativePath: string;
  readonly isDirectory: boolean;
}

/** A staged directory as it is on disk. */
interface StagedDirectory {
  /** Absolute. */
  readonly root: string;
  /** The names of its metadata; empty where it has none, several where it isn't clear which counts. */
  readonly metadata: readonly string[];
  /**
   * What is in its AWS_IMAGES and CLOUD_IMAGES; of each directory of another type the directory, and of each file beside
   * them the file, both without a name.
   */
  readonly items: readonly StagedItem[];
}

const imageTypes: readonly string[] = ['AWS_IMAGES', 'CLOUD_IMAGES'];

interface Entry {
  readonly name: string;
  readonly isDirectory: boolean;
}

/** A link counts as what it leads to. */
async function entriesOf(directory: string): Promise<Entry[]> {
  const names = (await readdir(directory)).sort();
  return Promise.all(names.map(async (name) => ({ name, isDirectory: await isDirectory(join(directory, name)) })));
}

async function isDirectory(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

/** The names of the files and directories of a directory; none where there is no such directory. */
export async function namesIn(directory: string): Promise<string[]> {
  return (await isDirectory(directory)) ? (await readdir(directory)).sort() : [];
}

/** Reads what a staged directory holds, without looking into any file. */
export async function readStagedDirectory(root: string, named: string | undefined): Promise<StagedDirectory> {
  const top = await entriesOf(root);
  const present = metadataNames.filter((name) => top.some((entry) => entry.name === name && !entry.isDirectory));
  const destinations = top.filter(({ name, isDirectory }) => isDirectory && name !== 'logs');
  const items = await Promise.all(
    destinations.map(async ({ name: destination }): Promise<StagedItem[]> => {
      const entries = (await entriesOf(join(root, destination))).filter(({ name }) => !name.startsWith('.'));
      const found = entries.map(async ({ name: type, isDirectory }): Promise<StagedItem[]> => {
        const within = `${destination}/${type}`;
        if (!isDirectory) return [{ destination, type: '', name: '', relativePath: within, isDirectory }];
        if (!imageTypes.includes(type)) {
          return [{ destination, type, name: '', relativePath: within, isDirectory: true }];
        }
        const entries = await entriesOf(join(root, within));
        return entries.map((entry) => ({ destination, type, ...entry, relativePath: `${within}/${entry.name}` }));
      });
      return (await Promise.all(found)).flat();
    }),
  );
  return { root, metadata: named === undefined ? present : [named], items: items.flat() };
}

/** Whether a directory has the layout of a staged one. */
export async function isStagedDirectory(path: string): Promise<boolean> {
  if (!(await isDirectory(path))) return false;
  const { metadata, items } = await readStagedDirectory(path, undefined);
  return metadata.length > 0 || items.some(({ type }) => imageTypes.includes(type));
}

/** Whether a file is the metadata of a staged directory: by its name, unless it has the keys of an image config. */
export function isStagedMetadata(path: string, text: string): boolean {
  if (!(metadataNames as readonly string[]).includes(basename(path))) return false;
  const { document } = parseYaml(path, text);
  const root = document.contents;
  const keys = isMap(root) ? root.items.map(({ key }) => keyText(key)) : [];
  return !keys.some((key) => key !== undefined && ['source', 'images', 'awspub', 'pushsource'].includes(key));
}

/** The staged directory that a file of metadata belongs to, and the file's name. */
export function stagedRootOf(path: string): { readonly root: string; readonly named: string } {
  return { root: dirname(path), named: basename(path) };
}
