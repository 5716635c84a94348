import { PublishError } from '../error.js';
import { type DiskBytes, type FileRange, openDisk, readFully, slice } from './bytes.js';
import type { DiskFormat, DiskHeader } from './header.js';
import { notRaw, refuseOtherFormat } from './other-formats.js';
import { readOva, readOvaDisks } from './ova.js';
import { readQcow2 } from './qcow2.js';
import { readRaw } from './raw.js';
import { readVhd } from './vhd.js';
import { readVhdx } from './vhdx.js';
import { readVmdk } from './vmdk.js';

export type Compression = 'gz' | 'xz' | 'zst';

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
  /** `unknown` for a compressed file. */
  readonly format: DiskFormat | 'unknown';
  readonly compression: Compression | 'none';
  readonly subformat?: string;
  /** Size of the disk as a machine sees it; absent for a compressed file and when the header does not state it. */
  readonly virtualSizeBytes?: number;
  /** Warnings: what can be imported, but hardly on purpose. One message each. */
  readonly warnings?: readonly string[];
}

/** The readers return undefined for a file of another format. Raw comes last: a fixed VHD begins like a raw disk. */
const headerReaders: readonly ((bytes: DiskBytes) => Promise<DiskHeader | undefined>)[] = [
  readVmdk,
  readVhdx,
  readQcow2,
  readVhd,
  readOva,
  readRaw,
];

const compressionMagic: readonly (readonly [compression: Compression, magic: string])[] = [
  ['gz', '\x1f\x8b'],
  ['xz', '\xfd7zXZ\0'],
  ['zst', '\x28\xb5\x2f\xfd'],
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

async function withBytes<T>(path: string, step: (bytes: DiskBytes) => Promise<T>): Promise<T> {
  const disk = await openDisk(path);
  try {
    const bytes: DiskBytes = {
      path,
      sizeBytes: disk.sizeBytes,
      read: async (offset, lengthBytes) => {
        if (offset < 0 || offset >= disk.sizeBytes) return Buffer.alloc(0);
        const buffer = Buffer.alloc(Math.min(lengthBytes, disk.sizeBytes - offset));
        return buffer.subarray(0, await readFully(disk, buffer, offset));
      },
    };
    return await step(bytes);
  } finally {
    await disk.handle.close();
  }
}

/** The same for a disk image that is not a local file, such as an object in S3. */
export async function inspectBytes(bytes: DiskBytes, expectedFormat: SourceFormat = 'auto'): Promise<DiskImage> {
  return { path: bytes.path, fileSizeBytes: bytes.sizeBytes, ...(await detectFormat(bytes, expectedFormat)) };
}

async function detectFormat(
  bytes: DiskBytes,
  expectedFormat: SourceFormat,
): Promise<Omit<DiskImage, 'path' | 'fileSizeBytes'>> {
  if (expectedFormat === 'raw') return readAsRaw(bytes);
  const start = (await bytes.read(0, 6)).toString('latin1');
  const compression = compressionMagic.find(([, magic]) => start.startsWith(magic))?.[0];
  if (compression !== undefined) {
    if (expectedFormat !== 'auto') throw formatMismatch(bytes, `compressed with ${compression}`, expectedFormat);
    return { format: 'unknown', compression };
  }

  await refuseOtherFormat(bytes);
  for (const readHeader of headerReaders) {
    const header = await readHeader(bytes);
    if (header === undefined) continue;
    if (expectedFormat !== 'auto' && header.format !== expectedFormat) {
      throw formatMismatch(bytes, `a disk image of the format ${header.format}`, expectedFormat);
    }
    return { compression: 'none', ...header };
  }
  if (expectedFormat !== 'auto') throw formatMismatch(bytes, 'of an unknown format', expectedFormat);
  throw new PublishError(
    'source',
    `${bytes.path} is not a recognized disk image: it has no header of a known format, no partition table and no known file system`,
    {
      hint: 'Check source.path. Only if the file has the exact bytes of the disk, for instance with a boot sector and no partitions, set source.format: raw.',
    },
  );
}

/** Any file is a disk if the config says so; what speaks against it is a warning. */
async function readAsRaw(bytes: DiskBytes): Promise<Omit<DiskImage, 'path' | 'fileSizeBytes'>> {
  const asRaw = { format: 'raw', compression: 'none', virtualSizeBytes: bytes.sizeBytes } as const;
  const what = await notRaw(bytes);
  if (what !== undefined) {
    const warning = `${bytes.path} is ${what}, but source.format is raw: the file itself becomes the disk`;
    return { ...asRaw, warnings: [warning] };
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
