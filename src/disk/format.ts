import { PublishError } from '../error.js';
import { isOva, readOva, readOvaDisks } from './archive/ova.js';
import { type DiskBytes, damagedFile, type FileRange, localFile, openDisk, slice } from './bytes.js';
import type { DiskFormat, DiskHeader } from './header.js';
import { isWhole, type Layer, outerLayer, startOf } from './layers.js';
import { notRaw, refuseOtherFormat } from './other-formats.js';
import { readQcow2 } from './qcow2/header.js';
import { readRaw } from './raw/header.js';
import { recognizeStart } from './start.js';
import { readVdi } from './vdi/header.js';
import { readVhd } from './vhd/header.js';
import { readVhdx } from './vhdx/header.js';
import { readVmdk } from './vmdk/header.js';

/** `source.format` in the image config; `auto` means that the content decides. */
export type SourceFormat = 'auto' | DiskFormat;

/** A disk image, as its headers describe it. */
export interface DiskImage {
  /** The path of the file that has it. */
  readonly path: string;
  /** Of a disk in an OVA: its file there, and where that is. Otherwise the disk image is the whole file. */
  readonly member?: FileRange & { readonly name: string };
  /** Of the disk image, which may be a part of the file. */
  readonly fileSizeBytes: number;
  /** Of what is in the layers; `unknown` where its first bytes don't show it. */
  readonly format: DiskFormat | 'unknown';
  /** What it is packed with, the outermost first. */
  readonly layers: readonly Layer[];
  readonly subformat?: string;
  /** Size of the disk as a machine sees it; absent when the header does not state it, or is not read yet. */
  readonly virtualSizeBytes?: number;
  /** The disk is in further files, and this one only names them. */
  readonly isSplit?: true;
  /** Its bytes are to be the disk, although they are of another format. */
  readonly isForced?: true;
  /** Warnings: what can be imported, but hardly on purpose. One message each. */
  readonly warnings?: readonly string[];
}

/** The readers return undefined for a file of another format. Raw comes last: a fixed VHD begins like a raw disk. */
const headerReaders: readonly ((bytes: DiskBytes) => Promise<DiskHeader | undefined>)[] = [
  readVmdk,
  readVhdx,
  readQcow2,
  readVdi,
  readVhd,
  readOva,
  readRaw,
];

/**
 * Detects what a disk image file is by its content, never by its name.
 * @param expectedFormat `source.format`. With `raw`, any file counts as the bytes of a disk; any other format has to be
 *   that of the content.
 * @throws PublishError `source` when the file is missing, unreadable, empty, damaged, not recognized, or of another
 * format.
 */
export async function inspectDisk(path: string, expectedFormat: SourceFormat = 'auto'): Promise<DiskImage> {
  return withBytes(path, (bytes) => inspectBytes(bytes, expectedFormat));
}

/**
 * The same for a file that may hold several disks: those of an OVA, in the order of its descriptor; of any other file the
 * one that it is.
 */
export async function inspectDisks(path: string, expectedFormat: SourceFormat): Promise<DiskImage[]> {
  return withBytes(path, async (bytes) => {
    const whole = await inspectBytes(bytes, expectedFormat);
    if (whole.format !== 'ova') return [whole];
    const disks: DiskImage[] = [];
    for (const { name, offset, sizeBytes } of await readOvaDisks(bytes)) {
      const found = await detectFormat(slice(bytes, name, offset, sizeBytes), 'auto');
      const member = { name, offset, sizeBytes, fileSizeBytes: bytes.sizeBytes };
      disks.push({ path, member, fileSizeBytes: sizeBytes, ...found });
    }
    return disks;
  });
}

/** How a disk image is called in messages. */
export function shownDisk({ path, member }: DiskImage): string {
  return member === undefined ? path : `${member.name} in ${path}`;
}

/** What a disk image is, in messages: `qcow2`, or `tar and gz, holding raw (GPT)`. */
export function shownFormat({ layers, format, subformat }: DiskImage): string {
  const kind = subformat ? `${format} (${subformat})` : format;
  if (layers.length === 0) return kind;
  const packed = layers.toReversed().join(' and ');
  return format === 'unknown' ? packed : `${packed}, holding ${kind}`;
}

async function withBytes<T>(path: string, step: (bytes: DiskBytes) => Promise<T>): Promise<T> {
  const disk = await openDisk(path);
  try {
    return await step(localFile(disk));
  } finally {
    await disk.handle.close();
  }
}

/** The same for a disk image that is not a local file, such as an object in S3. */
export async function inspectBytes(bytes: DiskBytes, expectedFormat: SourceFormat = 'auto'): Promise<DiskImage> {
  return { path: bytes.path, fileSizeBytes: bytes.sizeBytes, ...(await detectFormat(bytes, expectedFormat)) };
}

type Detected = Omit<DiskImage, 'path' | 'fileSizeBytes'>;

async function detectFormat(bytes: DiskBytes, expectedFormat: SourceFormat): Promise<Detected> {
  if (expectedFormat === 'raw') return readAsRaw(bytes);
  const layer = await layerOf(bytes);
  if (layer !== undefined) return detectInside(bytes, layer, expectedFormat);

  await refuseOtherFormat(bytes);
  for (const readHeader of headerReaders) {
    const header = await readHeader(bytes);
    if (header === undefined) continue;
    if (header.format === 'raw') refuseLostFooter(bytes);
    if (expectedFormat !== 'auto' && header.format !== expectedFormat) {
      throw formatMismatch(bytes, `a disk image of the format ${header.format}`, expectedFormat);
    }
    return { layers: [], ...header };
  }
  if (expectedFormat !== 'auto') throw formatMismatch(bytes, 'of an unknown format', expectedFormat);
  refuseLostFooter(bytes);
  throw new PublishError(
    'source',
    `${bytes.path} is not a recognized disk image: it has no header of a known format, no partition table and no known file system`,
    {
      hint: 'Check source.path. Only if the file has the exact bytes of the disk, for instance with a boot sector and no partitions, set source.format: raw.',
    },
  );
}

/** An OVA is a disk image of its own, not one in a tar archive. */
async function layerOf(bytes: DiskBytes): Promise<Layer | undefined> {
  const layer = await outerLayer(bytes);
  return layer === 'tar' && (await isOva(bytes)) ? undefined : layer;
}

const maxLayers = 4;

/** Looks into a packed file as far as its first bytes show what it holds. */
async function detectInside(bytes: DiskBytes, outermost: Layer, expectedFormat: SourceFormat): Promise<Detected> {
  const layers: Layer[] = [];
  let start = bytes;
  for (let layer: Layer | undefined = outermost; layer !== undefined; layer = await layerOf(start)) {
    layers.push(layer);
    if (layers.length > maxLayers) {
      throw new PublishError('source', `${bytes.path} is packed more than ${maxLayers} times`, {
        hint: 'Check that it is the right file, and unpack it before this step.',
      });
    }
    // The list of a zip archive stands at its end, which isn't unpacked yet.
    if (layer === 'zip' && !isWhole(start)) return { format: 'unknown', layers };
    start = await startOf(layer, start);
  }
  if (isWhole(start)) return { ...(await detectFormat(start, expectedFormat)), layers };
  await refuseOtherFormat(start);
  const header = await recognizeStart(start);
  if (expectedFormat !== 'auto' && header?.format !== expectedFormat) {
    const found = header === undefined ? '' : `, holding a disk image of the format ${header.format}`;
    throw formatMismatch(bytes, `packed with ${layers.toReversed().join(' and ')}${found}`, expectedFormat);
  }
  return { format: 'unknown', ...header, layers };
}

/** A fixed VHD that was cut short is a raw disk, but for its name. */
function refuseLostFooter(bytes: DiskBytes): void {
  if (!bytes.path.toLowerCase().endsWith('.vhd')) return;
  const what = 'it is named .vhd, and has no footer at its end (set source.format: raw to use it anyway)';
  throw damagedFile(bytes, 'VHD', what);
}

/** Any file is a disk if the config says so; what speaks against it is a warning. */
async function readAsRaw(bytes: DiskBytes): Promise<Detected> {
  const asRaw = { format: 'raw', layers: [], virtualSizeBytes: bytes.sizeBytes } as const;
  const what = await notRaw(bytes);
  if (what !== undefined) {
    const warning = `${bytes.path} is ${what}, but source.format is raw: the file itself becomes the disk`;
    return { ...asRaw, isForced: true, warnings: [warning] };
  }
  try {
    const { warnings = [] } = (await readRaw(bytes)) ?? {};
    return warnings.length > 0 ? { ...asRaw, warnings } : asRaw;
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    return { ...asRaw, warnings: [error.message] };
  }
}

function formatMismatch(bytes: DiskBytes, found: string, expectedFormat: SourceFormat): PublishError {
  return new PublishError('source', `${bytes.path} is ${found}, but source.format is ${expectedFormat}`, {
    hint: 'Correct source.format, or remove it: the format is detected from the content.',
  });
}
