import { PublishError } from '../../error.js';
import { type DiskBytes, damagedFile, readExactly, readTable, requireData } from '../bytes.js';
import type { DiskHeader } from '../header.js';
import { requireDiskSize } from '../tables.js';
import {
  createTypeOf,
  isDescriptor,
  maxDescriptorBytes,
  parseExtents,
  refuseDelta,
  type VmdkExtent,
} from './descriptor.js';

const sectorBytes = 512;
/** Bits of the header's flags. */
const zeroedGrains = 1 << 2;
const compressedGrains = 1 << 16;
const markers = 1 << 17;
/** The sector of a grain directory whose real position is in the footer at the end of the file. */
const grainDirectoryAtEnd = 0xffffffffffffffffn;
const maxGrainBytes = 64 * 1024 ** 2;
const maxTableEntries = 4096;

/** Where a sparse extent has its grains. */
export interface SparseLayout {
  readonly sizeBytes: number;
  readonly grainBytes: number;
  readonly directory: { readonly offset: number; readonly entries: number; readonly entryBytes: number };
  /** How many grains a table has. */
  readonly tableEntries: number;
  readonly isCompressed: boolean;
  /** 1 in a table stands for a grain of zeros. */
  readonly hasZeroedGrains: boolean;
  /** Empty for an extent of a disk in several files. */
  readonly descriptor: string;
}

/**
 * Reads a VMDK's sparse extent header and its embedded descriptor, and compares its tables with the file (VMware's
 * "Virtual Disk Format 5.0").
 * @returns undefined when the file is not a VMDK file.
 * @throws PublishError `source` for a descriptor without data, a delta of another disk, or a truncated file.
 */
export async function readVmdk(bytes: DiskBytes): Promise<DiskHeader | undefined> {
  const start = await bytes.read(0, sectorBytes);
  if (isDescriptor(start)) return readExtentsOf(bytes);
  const magic = start.toString('latin1', 0, 4);
  if (magic === 'COWD') {
    throw new PublishError('source', `${bytes.path} is a VMDK extent from a VMFS datastore, not a whole disk`, {
      hint: 'Export the machine with ovftool or "Export OVF template", which writes a stream-optimized VMDK.',
    });
  }
  if (magic !== 'KDMV') return undefined;
  const layout = await readSparseLayout(bytes);
  requireWholeDisk(bytes, layout);
  refuseDelta(bytes, layout.descriptor);
  await checkGrains(bytes, layout);
  const createType = createTypeOf(layout.descriptor) ?? 'monolithicSparse';
  const subformat = layout.isCompressed ? 'streamOptimized' : createType;
  return { format: 'vmdk', subformat, virtualSizeBytes: layout.sizeBytes };
}

/** Throws PublishError `source` for an extent without a descriptor: it is one of several files. */
export function requireWholeDisk({ path }: Pick<DiskBytes, 'path'>, { descriptor }: SparseLayout): void {
  if (descriptor !== '') return;
  throw new PublishError('source', `${path} is one of several files of a VMDK, not a whole disk`, {
    hint: 'Set source.path to the descriptor: the small .vmdk file that names all of them, with -s001 and so on in their names.',
  });
}

/** A disk in several files: each has to be there, as large as the descriptor says, and whole. */
async function readExtentsOf(bytes: DiskBytes): Promise<DiskHeader> {
  const { descriptor, extents } = await readDescriptorFile(bytes);
  for (const extent of extents) {
    await withExtent(bytes, extent, async (file, layout) => {
      if (layout !== undefined) await checkGrains(file, layout);
    });
  }
  const virtualSizeBytes = extents.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  requireDiskSize(bytes, 'VMDK', virtualSizeBytes);
  return { format: 'vmdk', subformat: createTypeOf(descriptor) ?? 'custom', virtualSizeBytes, isSplit: true };
}

/**
 * The extents of a disk in several files.
 * @throws PublishError `source` for a descriptor that is not beside them, such as one in S3 or in an archive
 */
export async function readDescriptorFile(
  bytes: DiskBytes,
): Promise<{ readonly descriptor: string; readonly extents: readonly VmdkExtent[] }> {
  if (bytes.beside === undefined) {
    throw new PublishError('source', `${bytes.path} is a VMDK descriptor without data: it only names other files`, {
      hint: `Convert it to a single file: qemu-img convert -O vmdk -o subformat=streamOptimized '${bytes.path}' disk.vmdk`,
    });
  }
  const descriptor = (await bytes.read(0, maxDescriptorBytes)).toString('latin1');
  refuseDelta(bytes, descriptor);
  return { descriptor, extents: parseExtents(bytes, descriptor) };
}

async function withExtent(
  bytes: DiskBytes,
  extent: VmdkExtent,
  step: (file: DiskBytes, layout: SparseLayout | undefined) => Promise<void>,
): Promise<void> {
  if (extent.file === undefined) return;
  const opened = await bytes.beside?.(extent.file);
  if (opened === undefined) return;
  try {
    await step(opened.file, await readExtent(opened.file, extent));
  } finally {
    await opened.close();
  }
}

/**
 * Compares the file of an extent with its line in the descriptor.
 * @returns undefined for a flat extent
 * @throws PublishError `source` when it isn't what the line says
 */
export async function readExtent(file: DiskBytes, extent: VmdkExtent): Promise<SparseLayout | undefined> {
  if (extent.kind === 'flat') {
    const end = extent.offset + extent.sizeBytes;
    if (end > file.sizeBytes) {
      throw damagedFile(file, 'VMDK', `it ends at ${file.sizeBytes} bytes, and its descriptor has data up to ${end}`);
    }
    return undefined;
  }
  if ((await file.read(0, 4)).toString('latin1') !== 'KDMV') throw damagedFile(file, 'VMDK', 'it has no header');
  const layout = await readSparseLayout(file);
  if (layout.sizeBytes < extent.sizeBytes) {
    throw damagedFile(file, 'VMDK', `it has ${layout.sizeBytes} of the ${extent.sizeBytes} bytes of its descriptor`);
  }
  return layout;
}

/**
 * Reads the header of a sparse extent.
 * @throws PublishError `source` where it contradicts itself or is of a kind that can't be read
 */
export async function readSparseLayout(bytes: DiskBytes): Promise<SparseLayout> {
  const header = await readExactly(bytes, 'VMDK', 'header', 0, sectorBytes);
  const version = header.readUInt32LE(4);
  if (version < 1 || version > 3) throw damagedFile(bytes, 'VMDK', `its header has the unknown version ${version}`);
  const flags = header.readUInt32LE(8);
  const isCompressed = (flags & compressedGrains) !== 0;
  if (isCompressed !== ((flags & markers) !== 0)) {
    throw damagedFile(bytes, 'VMDK', 'it has compressed grains without markers, or markers without compressed grains');
  }
  const descriptor = await readDescriptor(bytes, header);
  const sizeBytes = readSectors(header, 12);
  requireDiskSize(bytes, 'VMDK', sizeBytes);
  const grainBytes = readSectors(header, 20);
  const tableEntries = header.readUInt32LE(44);
  if (!(grainBytes > 0 && grainBytes <= maxGrainBytes && tableEntries > 0 && tableEntries <= maxTableEntries)) {
    throw damagedFile(
      bytes,
      'VMDK',
      `its header has grains of ${grainBytes} bytes and tables of ${tableEntries} grains`,
    );
  }
  const sector = await directorySector(bytes, header);
  const directory = {
    offset: Number(sector) * sectorBytes,
    entries: Math.ceil(sizeBytes / (grainBytes * tableEntries)),
    entryBytes: 4,
  };
  const hasZeroedGrains = (flags & zeroedGrains) !== 0;
  return { sizeBytes, grainBytes, directory, tableEntries, isCompressed, hasZeroedGrains, descriptor };
}

async function directorySector(bytes: DiskBytes, header: Buffer): Promise<bigint> {
  const sector = header.readBigUInt64LE(56);
  if (sector !== grainDirectoryAtEnd) return sector;
  // The last three sectors are a footer marker, the footer and an end-of-stream marker. The footer repeats the header.
  const footer = await bytes.read(bytes.sizeBytes - 2 * sectorBytes, sectorBytes);
  if (footer.length < sectorBytes || footer.toString('latin1', 0, 4) !== 'KDMV') {
    throw damagedFile(bytes, 'VMDK', 'its footer is missing');
  }
  // What describes the disk is the same in both.
  if (!footer.subarray(4, 28).equals(header.subarray(4, 28)) || footer.readUInt32LE(44) !== header.readUInt32LE(44)) {
    throw damagedFile(bytes, 'VMDK', 'its footer contradicts its header');
  }
  return footer.readBigUInt64LE(56);
}

/** Compares the grain directory and its grain tables with the file. */
async function checkGrains(bytes: DiskBytes, layout: SparseLayout): Promise<void> {
  const { directory, tableEntries, grainBytes, isCompressed: inOrder } = layout;
  const tables: number[] = [];
  await readTable(bytes, 'VMDK', 'grain directory', directory, (piece) => {
    for (let at = 0; at < piece.length; at += 4) {
      const sector = piece.readUInt32LE(at);
      if (sector !== 0) tables.push(sector * sectorBytes);
    }
  });
  let last = 0;
  for (const offset of tables.sort((a, b) => b - a)) {
    await readTable(bytes, 'VMDK', 'grain tables', { offset, entries: tableEntries, entryBytes: 4 }, (piece) => {
      // 1 stands for a grain of zeros.
      for (let at = 0; at < piece.length; at += 4) last = Math.max(last, piece.readUInt32LE(at));
    });
    // These were written one after the other, so that the last table that has any has the last one.
    if (inOrder && last > 1) break;
  }
  if (last <= 1) return;
  const at = last * sectorBytes;
  if (!inOrder) return requireData(bytes, 'VMDK', Math.min(at + grainBytes, at + layout.sizeBytes));
  const marker = await readExactly(bytes, 'VMDK', 'last grain', at, 12);
  requireData(bytes, 'VMDK', at + 12 + marker.readUInt32LE(8));
}

async function readDescriptor(bytes: DiskBytes, header: Buffer): Promise<string> {
  const offset = readSectors(header, 28);
  // A descriptor is usually one page of text. The limit protects from headers with absurd sizes.
  const lengthBytes = Math.min(readSectors(header, 36), maxDescriptorBytes);
  if (offset === 0 || lengthBytes === 0) return '';
  const text = await readExactly(bytes, 'VMDK', 'descriptor', offset, lengthBytes);
  return text.toString('latin1').replace(/\0+$/, '');
}

/** A size or an offset in bytes, which the header has in sectors. */
function readSectors(header: Buffer, offset: number): number {
  return Number(header.readBigUInt64LE(offset)) * sectorBytes;
}
