import { PublishError } from '../error.js';
import { type DiskBytes, damaged, readWhole } from './bytes.js';
import type { DiskHeader } from './header.js';

const sectorBytes = 512;
const compressedGrains = 1 << 16;
const markers = 1 << 17;
/** In place of the grain directory's sector: look into the footer at the end. */
const grainDirectoryAtEnd = 0xffffffffffffffffn;

/**
 * Reads a VMDK's sparse extent header and its embedded descriptor (VMware's "Virtual Disk Format 5.0").
 * Undefined when the file is no VMDK.
 * @throws PublishError `source` for a descriptor without data, a delta of another disk, or a file cut short.
 */
export async function readVmdk(bytes: DiskBytes): Promise<DiskHeader | undefined> {
  const start = await bytes.read(0, sectorBytes);
  const magic = start.toString('latin1', 0, 4);
  if (/^\s*# *Disk DescriptorFile/i.test(start.toString('latin1'))) {
    throw new PublishError('source', `${bytes.path} is a VMDK descriptor without data: it only names other files`, {
      hint: `Make one file of it: qemu-img convert -O vmdk -o subformat=streamOptimized '${bytes.path}' disk.vmdk`,
    });
  }
  if (magic === 'COWD') {
    throw new PublishError('source', `${bytes.path} is an extent of a VMDK from a VMFS data store, not a whole disk`, {
      hint: 'Export the machine (ovftool, or "Export OVF template"), which writes a stream-optimized VMDK.',
    });
  }
  if (magic !== 'KDMV') return undefined;

  const header = await readWhole(bytes, 'VMDK', 'header', 0, sectorBytes);
  const version = header.readUInt32LE(4);
  if (version < 1 || version > 3) throw damaged(bytes, 'VMDK', `its header has the unknown version ${version}`);
  const flags = header.readUInt32LE(8);
  const streamOptimized = (flags & compressedGrains) !== 0 && (flags & markers) !== 0;
  const capacityBytes = sectors(header, 12);
  const descriptor = await readDescriptor(bytes, header);

  const parent = /^parentCID\s*=\s*([0-9a-f]+)/im.exec(descriptor)?.[1];
  if (parent !== undefined && Number.parseInt(parent, 16) !== 0xffffffff) {
    throw new PublishError('source', `${bytes.path} is a delta of another VMDK, which is not inside it`, {
      hint: `Consolidate the machine's snapshots, or flatten it beside its parent: qemu-img convert -O vmdk -o subformat=streamOptimized '${bytes.path}' disk.vmdk`,
    });
  }

  let directory = header.readBigUInt64LE(56);
  if (directory === grainDirectoryAtEnd) {
    // The last three sectors are footer marker, footer and end-of-stream marker; the footer repeats the header.
    const footer = await bytes.read(bytes.sizeBytes - 2 * sectorBytes, sectorBytes);
    if (footer.length < sectorBytes || footer.toString('latin1', 0, 4) !== 'KDMV') {
      throw damaged(bytes, 'VMDK', 'it ends without its footer');
    }
    directory = footer.readBigUInt64LE(56);
  }
  if (directory * BigInt(sectorBytes) >= BigInt(bytes.sizeBytes)) {
    throw damaged(bytes, 'VMDK', `it ends at ${bytes.sizeBytes} bytes, before its grain directory`);
  }

  const createType = /^createType\s*=\s*"([^"]*)"/im.exec(descriptor)?.[1];
  return {
    format: 'vmdk',
    subformat: streamOptimized ? 'streamOptimized' : (createType ?? 'monolithicSparse'),
    virtualSizeBytes: capacityBytes,
  };
}

async function readDescriptor(bytes: DiskBytes, header: Buffer): Promise<string> {
  const offset = sectors(header, 28);
  // It is one page of text as a rule; a header that claims more is not believed.
  const lengthBytes = Math.min(sectors(header, 36), 1024 * 1024);
  if (offset === 0 || lengthBytes === 0) return '';
  return (await readWhole(bytes, 'VMDK', 'descriptor', offset, lengthBytes)).toString('latin1');
}

function sectors(header: Buffer, offset: number): number {
  return Number(header.readBigUInt64LE(offset)) * sectorBytes;
}
