import { PublishError } from '../error.js';
import { type DiskBytes, damagedFile, readExactly } from './bytes.js';
import type { DiskHeader } from './header.js';

const sectorBytes = 512;
/** Bits of the header's flags. */
const compressedGrains = 1 << 16;
const markers = 1 << 17;
/** The sector of a grain directory whose real position is in the footer at the end of the file. */
const grainDirectoryAtEnd = 0xffffffffffffffffn;

/**
 * Reads a VMDK's sparse extent header and its embedded descriptor (VMware's "Virtual Disk Format 5.0").
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
  if (directory * BigInt(sectorBytes) >= BigInt(bytes.sizeBytes)) {
    throw damagedFile(bytes, 'VMDK', `it ends at ${bytes.sizeBytes} bytes, before its grain directory`);
  }

  const createType = /^createType\s*=\s*"([^"]*)"/im.exec(descriptor)?.[1];
  return {
    format: 'vmdk',
    subformat: streamOptimized ? 'streamOptimized' : (createType ?? 'monolithicSparse'),
    virtualSizeBytes: capacityBytes,
  };
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
