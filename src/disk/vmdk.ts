import { PublishError } from '../error.js';
import { type DiskBytes, damagedFile, readExactly, readTable, requireData } from './bytes.js';
import type { DiskHeader } from './header.js';

const sectorBytes = 512;
/** Bits of the header's flags. */
const compressedGrains = 1 << 16;
const markers = 1 << 17;
/** The sector of a grain directory whose real position is in the footer at the end of the file. */
const grainDirectoryAtEnd = 0xffffffffffffffffn;

/**
 * Reads a VMDK's sparse extent header and its embedded descriptor, and compares its tables with the file (VMware's
 * "Virtual Disk Format 5.0").
 * @returns undefined when the file is not a VMDK file.
 * @throws PublishError `source` for a descriptor without data, a delta of another disk, or a truncated file.
 */
export async function readVmdk(bytes: DiskBytes): Promise<DiskHeader | undefined> {
  const start = await bytes.read(0, sectorBytes);
  const magic = start.toString('latin1', 0, 4);
  if (/^\s*# *Disk DescriptorFile/i.test(start.toString('latin1'))) {
    throw new PublishError('source', `${bytes.path} is a VMDK descriptor without data: it only names other files`, {
      hint: `Convert it to a single file: qemu-img convert -O vmdk -o subformat=streamOptimized '${bytes.path}' disk.vmdk`,
    });
  }
  if (magic === 'COWD') {
    throw new PublishError('source', `${bytes.path} is a VMDK extent from a VMFS datastore, not a whole disk`, {
      hint: 'Export the machine with ovftool or "Export OVF template", which writes a stream-optimized VMDK.',
    });
  }
  if (magic !== 'KDMV') return undefined;

  const header = await readExactly(bytes, 'VMDK', 'header', 0, sectorBytes);
  const version = header.readUInt32LE(4);
  if (version < 1 || version > 3) throw damagedFile(bytes, 'VMDK', `its header has the unknown version ${version}`);
  const flags = header.readUInt32LE(8);
  const streamOptimized = (flags & compressedGrains) !== 0 && (flags & markers) !== 0;
  const capacityBytes = readSectors(header, 12);
  const descriptor = await readDescriptor(bytes, header);

  const parent = /^parentCID\s*=\s*([0-9a-f]+)/im.exec(descriptor)?.[1];
  if (parent !== undefined && Number.parseInt(parent, 16) !== 0xffffffff) {
    throw new PublishError('source', `${bytes.path} is a delta disk: a part of its data is in another VMDK`, {
      hint: `Consolidate the machine's snapshots, or convert it next to its parent: qemu-img convert -O vmdk -o subformat=streamOptimized '${bytes.path}' disk.vmdk`,
    });
  }

  let directory = header.readBigUInt64LE(56);
  if (directory === grainDirectoryAtEnd) {
    // The last three sectors are a footer marker, the footer and an end-of-stream marker. The footer repeats the
    // header.
    const footer = await bytes.read(bytes.sizeBytes - 2 * sectorBytes, sectorBytes);
    if (footer.length < sectorBytes || footer.toString('latin1', 0, 4) !== 'KDMV') {
      throw damagedFile(bytes, 'VMDK', 'its footer is missing');
    }
    directory = footer.readBigUInt64LE(56);
  }
  await checkGrains(bytes, header, Number(directory) * sectorBytes, streamOptimized);

  const createType = /^createType\s*=\s*"([^"]*)"/im.exec(descriptor)?.[1];
  return {
    format: 'vmdk',
    subformat: streamOptimized ? 'streamOptimized' : (createType ?? 'monolithicSparse'),
    virtualSizeBytes: capacityBytes,
  };
}

/**
 * Compares the grain directory and its grain tables with the file.
 * @param inOrder the grains were written one after the other, so that the last table that has any has the last one; and
 *   each has a header with its length
 */
async function checkGrains(bytes: DiskBytes, header: Buffer, directoryOffset: number, inOrder: boolean): Promise<void> {
  const grainBytes = readSectors(header, 20);
  const perTable = header.readUInt32LE(44);
  if (grainBytes === 0 || perTable === 0) throw damagedFile(bytes, 'VMDK', 'its header has no size of a grain');
  const directory = {
    offset: directoryOffset,
    entries: Math.ceil(readSectors(header, 12) / (grainBytes * perTable)),
    entryBytes: 4,
  };
  const tables: number[] = [];
  await readTable(bytes, 'VMDK', 'grain directory', directory, (piece) => {
    for (let at = 0; at < piece.length; at += 4) {
      const sector = piece.readUInt32LE(at);
      if (sector !== 0) tables.push(sector * sectorBytes);
    }
  });
  let last = 0;
  for (const offset of tables.sort((a, b) => b - a)) {
    await readTable(bytes, 'VMDK', 'grain tables', { offset, entries: perTable, entryBytes: 4 }, (piece) => {
      // 1 stands for a grain of zeros.
      for (let at = 0; at < piece.length; at += 4) last = Math.max(last, piece.readUInt32LE(at));
    });
    if (inOrder && last > 1) break;
  }
  if (last <= 1) return;
  const at = last * sectorBytes;
  if (!inOrder) return requireData(bytes, 'VMDK', at + grainBytes);
  const marker = await readExactly(bytes, 'VMDK', 'last grain', at, 12);
  requireData(bytes, 'VMDK', at + 12 + marker.readUInt32LE(8));
}

async function readDescriptor(bytes: DiskBytes, header: Buffer): Promise<string> {
  const offset = readSectors(header, 28);
  // A descriptor is usually one page of text. The limit protects from headers with absurd sizes.
  const lengthBytes = Math.min(readSectors(header, 36), 1024 * 1024);
  if (offset === 0 || lengthBytes === 0) return '';
  return (await readExactly(bytes, 'VMDK', 'descriptor', offset, lengthBytes)).toString('latin1');
}

/** A size or an offset in bytes, which the header has in sectors. */
function readSectors(header: Buffer, offset: number): number {
  return Number(header.readBigUInt64LE(offset)) * sectorBytes;
}
