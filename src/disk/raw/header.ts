import { type DiskBytes, damagedFile } from '../bytes.js';
import type { DiskHeader } from '../header.js';
import { fileSystems } from './file-systems.js';

const sectorBytes = 512;
const mbrEntries = [446, 462, 478, 494];
const protective = 0xee;

/**
 * Recognizes a raw disk by its partition table or file system, and compares the size that this states with the file's.
 * @returns undefined when the file begins with nothing known. It may still be a raw disk, which `source.format: raw`
 * states.
 * @throws PublishError `source` when its partitions or its file system end beyond the file.
 */
export async function readRaw(bytes: DiskBytes): Promise<DiskHeader | undefined> {
  const start = await bytes.read(0, 128 * 1024);
  const text = start.toString('latin1');
  for (const lbaBytes of [512, 4096]) {
    if (text.startsWith('EFI PART', lbaBytes)) return readGpt(bytes, await bytes.read(lbaBytes, 92), lbaBytes);
  }
  const found = fileSystems.filter(({ offset, magic }) => text.startsWith(magic, offset));
  // The boot sector of these has code where an MBR has its partitions.
  const inBootSector = found.find(({ offset }) => offset < sectorBytes);
  if (inBootSector === undefined) {
    const partitions = readMbr(start);
    // What was a file system before it got partitions often still looks like one.
    if (partitions.length > 0) return fromMbr(bytes, partitions);
  }
  const system = found.find(({ isPlausible }) => isPlausible?.(start) ?? true);
  if (system === undefined) return undefined;
  const { name, sizeBytes } = system;
  const neededBytes = sizeBytes?.(start);
  if (neededBytes !== undefined && neededBytes > bytes.sizeBytes) {
    throw cutShort(bytes, `its ${name} file system has ${neededBytes} bytes`);
  }
  const hasBootCode = text.startsWith('\x55\xaa', 510);
  return {
    ...raw(bytes, name),
    ...(hasBootCode
      ? {}
      : { warnings: [`EC2 can't boot ${bytes.path}: it is ${system.what}, without a partition table or boot sector`] }),
  };
}

/** UEFI Specification 2.10, 5.3.2. */
function readGpt(bytes: DiskBytes, header: Buffer, lbaBytes: number): DiskHeader {
  const end = (at: number): number => (header.length < 92 ? 0 : (Number(header.readBigUInt64LE(at)) + 1) * lbaBytes);
  const lastUsable = end(48);
  if (lastUsable > bytes.sizeBytes) {
    throw cutShort(bytes, `its partition table describes a disk of at least ${lastUsable} bytes`);
  }
  const backup = `the backup of the partition table of ${bytes.path} is missing at its end: the file may be incomplete`;
  return { ...raw(bytes, 'GPT'), ...(end(32) > bytes.sizeBytes ? { warnings: [backup] } : {}) };
}

/** A partition of an MBR, in sectors. */
interface Partition {
  readonly type: number;
  readonly firstSector: number;
  readonly sectors: number;
}

/** The partitions of an MBR; none when the sector is no MBR: a kernel with an EFI stub ends with its signature too. */
function readMbr(sector: Buffer): Partition[] {
  if (sector.length < sectorBytes || sector.readUInt16LE(510) !== 0xaa55) return [];
  if (sector.toString('latin1', 0, 2) === 'MZ') return [];
  if (!mbrEntries.every((at) => [0, 0x80].includes(sector.readUInt8(at)))) return [];
  return mbrEntries
    .map((at) => ({
      type: sector.readUInt8(at + 4),
      firstSector: sector.readUInt32LE(at + 8),
      sectors: sector.readUInt32LE(at + 12),
    }))
    .filter(({ type, sectors }) => type !== 0 && sectors > 0);
}

function fromMbr(bytes: DiskBytes, partitions: readonly Partition[]): DiskHeader {
  const own = partitions.filter(({ type }) => type !== protective);
  const end = Math.max(0, ...own.map(({ firstSector, sectors }) => (firstSector + sectors) * sectorBytes));
  if (end > bytes.sizeBytes) throw cutShort(bytes, `its last partition ends at ${end} bytes`);
  const noGpt = `EC2 can't boot ${bytes.path}: its MBR only protects a GPT, and there is none`;
  return { ...raw(bytes, 'MBR'), ...(own.length === 0 ? { warnings: [noGpt] } : {}) };
}

function raw(bytes: DiskBytes, subformat: string): DiskHeader {
  return { format: 'raw', subformat, virtualSizeBytes: bytes.sizeBytes };
}

function cutShort(bytes: DiskBytes, what: string): Error {
  return damagedFile(
    bytes,
    'raw',
    `it has ${bytes.sizeBytes} bytes, but ${what} (set source.format: raw to use it anyway)`,
  );
}
