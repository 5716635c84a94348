import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic } from '../../../error.js';
import { toDiagnostics } from '../../problem.js';
import { describePosition } from '../../yaml/place.js';
import type { StagedEntry } from './entries.js';
import { architectureOf, type StagedImage } from './image.js';
import { haveSameContent, identityOf, type StagedFile } from './same-disk.js';

/** One source, and the images that are made from it. */
export interface StagedSource {
  /** The disk image, or else the AMI in its region. */
  readonly source: { readonly path: string } | { readonly image: string; readonly region: string | undefined };
  readonly architecture: 'x86_64' | 'arm64';
  /** The entry that names the source; of several, one that has its checksum. */
  readonly entry: StagedEntry;
  readonly images: readonly MergedImage[];
}

/** An image that one entry or several describe, each for another region or product. */
interface MergedImage {
  readonly name: string;
  readonly parts: readonly StagedImage[];
}

interface Located {
  readonly image: StagedImage;
  /** Undefined for a copy of an AMI. */
  readonly file: StagedFile | undefined;
}

/** Puts together the entries of one source, and of those the ones of one name. Reads files only where names are the same. */
export async function groupBySource(
  located: readonly Located[],
  signal: AbortSignal,
): Promise<{ readonly sources: readonly StagedSource[]; readonly diagnostics: readonly Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const keys = await keysOf(located, signal);
  const bySource = new Map<string, Located[]>();
  const byName = new Map<string, Located[]>();
  for (const one of located) {
    const key = keys.get(one) ?? '';
    const first = byName.get(one.image.name)?.[0];
    if (first !== undefined && keys.get(first) !== key) {
      const message = `gives the AMI the name ${one.image.name}, as ${placeOf(first)} does, but from another source. Change the release of one of the two.`;
      diagnostics.push(...atEntry(one, message));
      continue;
    }
    bySource.set(key, [...(bySource.get(key) ?? []), one]);
    byName.set(one.image.name, [...(byName.get(one.image.name) ?? []), one]);
  }
  const sources = [...bySource.values()].map((group): StagedSource => {
    const [first] = group as [Located];
    const summed = group.filter(({ image }) => image.entry.sha256sum !== undefined);
    const other = summed.find(({ image }) => image.entry.sha256sum !== summed[0]?.image.entry.sha256sum);
    if (other !== undefined) {
      const { tree, sha256At: path } = other.image.entry;
      const message = `is another one than for the same file at ${placeOf(summed[0] as Located)}.`;
      diagnostics.push(...toDiagnostics(tree, [{ path, message }]));
    }
    const names = [...new Set(group.map(({ image }) => image.name))];
    return {
      source: first.file ? { path: first.file.path } : imageOf(first.image.entry),
      architecture: architectureOf(first.image.entry),
      entry: (summed[0] ?? first).image.entry,
      images: names.map((name) => {
        const parts = group.filter(({ image }) => image.name === name);
        diagnostics.push(...differences(parts));
        return { name, parts: parts.map(({ image }) => image) };
      }),
    };
  });
  return { sources, diagnostics };
}

function imageOf({ attributes }: StagedEntry): StagedSource['source'] {
  return { image: attributes.image_id ?? '', region: attributes.region };
}

/** By which source and architecture each entry is. Files of one name are compared, whatever their paths. */
async function keysOf(located: readonly Located[], signal: AbortSignal): Promise<Map<Located, string>> {
  const keys = new Map<Located, string>();
  const firstOfName = new Map<string, { readonly file: StagedFile; readonly key: string }>();
  for (const one of located) {
    const { image, file } = one;
    const architecture = architectureOf(image.entry);
    if (file === undefined) {
      keys.set(one, `${architecture} ${image.entry.attributes.image_id}`);
      continue;
    }
    const first = firstOfName.get(image.name);
    const isSame =
      first !== undefined && ((await isOneFile(first.file, file)) || (await haveSameContent(first.file, file, signal)));
    const key = isSame ? first.key : `${architecture} ${await identityOf(file.path)}`;
    keys.set(one, key);
    if (first === undefined) firstOfName.set(image.name, { file, key });
  }
  return keys;
}

async function isOneFile(one: StagedFile, other: StagedFile): Promise<boolean> {
  return (await identityOf(one.path)) === (await identityOf(other.path));
}

/** Entries of one name make one AMI: only regions and Marketplace products may differ. */
function differences(parts: readonly Located[]): Diagnostic[] {
  const [first, ...others] = parts;
  if (first === undefined) return [];
  return others.flatMap((other) => {
    const differing = [...new Set([...Object.keys(first.image.fields), ...Object.keys(other.image.fields)])].filter(
      (key) =>
        key !== 'regions' &&
        key !== 'marketplace' &&
        !isDeepStrictEqual(first.image.fields[key], other.image.fields[key]),
    );
    if (differing.length === 0) return [];
    const message = `gives the AMI the name ${other.image.name}, as ${placeOf(first)} does, but other ${differing.join(', ')}. An AMI has the same in every region.`;
    return atEntry(other, message);
  });
}

function placeOf({ image: { entry } }: Located): string {
  return describePosition(entry.tree, entry.namedAt);
}

function atEntry({ image: { entry } }: Located, message: string): Diagnostic[] {
  return toDiagnostics(entry.tree, [{ path: entry.namedAt, message }]);
}
