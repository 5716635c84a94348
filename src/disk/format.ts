import { PublishError } from '../error.js';
import { type DiskBytes, openDisk, readFully } from './bytes.js';
import type { DiskFormat, DiskHeader } from './header.js';
import { readOva } from './ova.js';
import { readQcow2 } from './qcow2.js';
import { readRaw } from './raw.js';
import { readVhd } from './vhd.js';
import { readVhdx } from './vhdx.js';
import { readVmdk } from './vmdk.js';

export type Compression = 'none' | 'gz' | 'xz' | 'zst';

/** `source.format` in the image config. */
export type SourceFormat = 'auto' | DiskFormat | `${DiskFormat}.${Exclude<Compression, 'none'>}`;

/** A disk image file, as far as its headers tell. */
export interface DiskImage {
  readonly path: string;
  readonly fileSizeBytes: number;
  /** `unknown` only for a compressed file whose config doesn't say what is inside. */
  readonly format: DiskFormat | 'unknown';
  readonly compression: Compression;
  readonly subformat?: string;
  /** Size of the disk as a machine sees it; absent when the file is compressed. */
  readonly virtualSizeBytes?: number;
}

/** Raw comes last: a fixed VHD begins as the raw disk that it holds. */
const headers: readonly ((bytes: DiskBytes) => Promise<DiskHeader | undefined>)[] = [
  readVmdk,
  readVhdx,
  readQcow2,
  readVhd,
  readOva,
  readRaw,
];

const compressions: readonly (readonly [compression: Exclude<Compression, 'none'>, magic: string])[] = [
  ['gz', '\x1f\x8b'],
  ['xz', '\xfd7zXZ\0'],
  ['zst', '\x28\xb5\x2f\xfd'],
];

/**
 * What a disk image file is, by its content and never by its name.
 * @param expectedFormat `source.format`: `raw` takes any file as the disk's very bytes, any other format but `auto`
 *   must be what the content says.
 * @throws PublishError `source`: missing, unreadable, empty, damaged, not recognised, or not the expected format.
 */
export async function inspectDisk(path: string, expectedFormat: SourceFormat = 'auto'): Promise<DiskImage> {
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
    return await inspectBytes(bytes, expectedFormat);
  } finally {
    await disk.handle.close();
  }
}

/** The same of a disk image that isn't a local file: an object in S3. */
export async function inspectBytes(bytes: DiskBytes, expectedFormat: SourceFormat = 'auto'): Promise<DiskImage> {
  return { path: bytes.path, fileSizeBytes: bytes.sizeBytes, ...(await identify(bytes, expectedFormat)) };
}

async function identify(
  bytes: DiskBytes,
  expectedFormat: SourceFormat,
): Promise<Omit<DiskImage, 'path' | 'fileSizeBytes'>> {
  if (expectedFormat === 'raw') return { format: 'raw', compression: 'none', virtualSizeBytes: bytes.sizeBytes };
  const [expected, expectedCompression = 'none'] = expectedFormat.split('.') as [DiskFormat | 'auto', Compression?];

  const start = (await bytes.read(0, 6)).toString('latin1');
  const compression = compressions.find(([, magic]) => start.startsWith(magic))?.[0];
  if (compression !== undefined) {
    if (expectedFormat !== 'auto' && compression !== expectedCompression) {
      throw mismatch(bytes, `compressed with ${compression}`, expectedFormat);
    }
    return { format: expected === 'auto' ? 'unknown' : expected, compression };
  }

  for (const read of headers) {
    const header = await read(bytes);
    if (header === undefined) continue;
    if (expectedFormat !== 'auto' && header.format !== expectedFormat) {
      throw mismatch(bytes, `a ${header.format} disk image`, expectedFormat);
    }
    return { compression: 'none', ...header };
  }
  if (expectedFormat !== 'auto') throw mismatch(bytes, `no ${expectedFormat} disk image`, expectedFormat);
  throw new PublishError(
    'source',
    `${bytes.path} is no disk image that can be recognised: it has no header of a known format, no partition table and no known file system`,
    { hint: 'If it holds the very bytes of the disk, set source.format: raw; otherwise check source.path.' },
  );
}

function mismatch(bytes: DiskBytes, found: string, expectedFormat: SourceFormat): PublishError {
  return new PublishError('source', `${bytes.path} is ${found}, but source.format says ${expectedFormat}`, {
    hint: 'Correct source.format, or leave it out: the format is read from the content.',
  });
}
