import { PublishError } from '../error.js';
import { sparseFile } from './archive/sparse.js';
import { isTar, listMembers, type Member } from './archive/tar.js';
import { listZip, requireChecksum, unzip, type ZipMember } from './archive/zip.js';
import { type DiskBytes, type DiskFile, slice, sliceFile } from './bytes.js';
import { bunzip2 } from './compression/bzip2.js';
import { gunzip } from './compression/gzip.js';
import { unxz } from './compression/xz.js';
import { unzstd } from './compression/zstd.js';
import { type Expanded, type ExpandOptions, expand } from './expand.js';

/** What a disk image can be packed with. */
export type Layer = keyof typeof unpackers | 'zip' | 'tar';

const unpackers = { gz: gunzip, xz: unxz, zst: unzstd, bz2: bunzip2 };

const magics: readonly (readonly [layer: Exclude<Layer, 'tar'>, magic: string])[] = [
  ['gz', '\x1f\x8b'],
  ['xz', '\xfd7zXZ\0'],
  ['zst', '\x28\xb5\x2f\xfd'],
  ['bz2', 'BZh'],
  ['zip', 'PK\x03\x04'],
];
/** Of bzip2, a block or the end follows its mark of three letters; of zst, what pzstd writes comes first. */
const details: Readonly<Partial<Record<Layer, RegExp>>> = { bz2: /^BZh[1-9](?:1AY&SY|.rE8P)/ };
const skippable = '\x2a\x4d\x18';

/** What a file is packed with, by its first bytes; undefined when it isn't. A tar archive may be an OVA, too. */
export async function outerLayer(bytes: DiskBytes): Promise<Layer | undefined> {
  const start = (await bytes.read(0, 10)).toString('latin1');
  const found = magics.find(([layer, magic]) => start.startsWith(magic) && (details[layer]?.test(start) ?? true));
  if (found !== undefined) return found[0];
  if (start.startsWith(skippable, 1) && start.charCodeAt(0) >> 4 === 5) return 'zst';
  return (await isTar(bytes)) ? 'tar' : undefined;
}

/**
 * What a packed file holds as a file: a part of it, or a temporary one.
 * @throws PublishError `source` for a damaged file, and for an archive that has not exactly one file
 */
export async function unpack(layer: Layer, file: DiskFile, options: ExpandOptions): Promise<Expanded> {
  const inPlace = (part: DiskFile): Expanded => ({ file: part, close: async () => {} });
  if (layer === 'tar') {
    const member = await onlyTarMember(file);
    const part = sliceFile(file, member.name, member.offset, member.sizeBytes);
    return inPlace(member.sparse === undefined ? part : sparseFile(part, member.sparse));
  }
  if (layer === 'zip') {
    const member = await onlyZipMember(file);
    const part = sliceFile(file, member.name, member.offset, member.packedBytes);
    if (member.method !== 'stored') return expand(unzip(part, member), part.path, options);
    await requireChecksum(part, member, options.signal);
    return inPlace(part);
  }
  return expand(unpackers[layer](file), `the content of ${file.path}`, options);
}

/** Whether all of a file is there, not only its start. */
export function isWhole({ sizeBytes }: DiskBytes): boolean {
  return sizeBytes !== Number.POSITIVE_INFINITY;
}

/** How much is unpacked to see what a file holds. */
const startBytes = 128 * 1024;

/** The first bytes of what a packed file holds, as a file that has no more; of those, only what is certain. */
export async function startOf(layer: Layer, bytes: DiskBytes): Promise<DiskBytes> {
  if (layer === 'tar') {
    const { name, offset, sizeBytes, sparse } = await onlyTarMember(bytes);
    const part = slice(bytes, name, offset, sizeBytes);
    if (isWhole(bytes)) return sparse === undefined ? part : sparseFile(part, sparse);
    // Of a sparse file, the first piece is its start, unless a hole is.
    const [first = { offset: 0, sizeBytes }] = sparse?.pieces ?? [];
    return startingWith(part.path, await part.read(0, first.offset === 0 ? first.sizeBytes : 0));
  }
  if (layer === 'zip') {
    const member = await onlyZipMember(bytes);
    const part = slice(bytes, member.name, member.offset, member.packedBytes);
    return member.method === 'stored' ? part : startingWith(part.path, await firstOf(unzip(part, member)));
  }
  return startingWith(`the content of ${bytes.path}`, await firstOf(unpackers[layer](bytes)));
}

async function firstOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let has = 0;
  for await (const piece of pieces) {
    parts.push(piece);
    has += piece.byteLength;
    if (has >= startBytes) break;
  }
  return Buffer.concat(parts);
}

function startingWith(path: string, start: Buffer): DiskBytes {
  const read = async (offset: number, lengthBytes: number): Promise<Buffer> =>
    start.subarray(offset, offset + lengthBytes);
  return { path, sizeBytes: Number.POSITIVE_INFINITY, read };
}

async function onlyTarMember(bytes: DiskBytes): Promise<Member> {
  return only(bytes, 'tar', await listMembers(bytes, 'tar'));
}

async function onlyZipMember(bytes: DiskBytes): Promise<ZipMember> {
  return only(bytes, 'zip', await listZip(bytes));
}

function only<One extends Member | ZipMember>(bytes: DiskBytes, kind: string, members: readonly One[]): One {
  const [member, ...others] = members;
  if (member !== undefined && others.length === 0) return member;
  const command = kind === 'tar' ? 'tar -xf' : 'unzip';
  throw new PublishError(
    'source',
    `${bytes.path} is a ${kind} archive of ${members.length} files, not of one disk image`,
    {
      hint: `Unpack it with ${command} '${bytes.path}', and set source.path to the disk image itself.`,
    },
  );
}
