import { PublishError } from '../../error.js';
import { type DiskBytes, damagedFile, readExactly, readTable, requireData } from '../bytes.js';
import type { DiskHeader } from '../header.js';
import { requireDiskSize } from '../tables.js';

export const footerBytes = 512;
const headerBytes = 1024;
const cookie = 'conectix';
const diskTypes: Record<number, string> = { 2: 'fixed', 3: 'dynamic', 4: 'differencing' };

/** What a VHD's footer states, and the header of a dynamic one. */
export type VhdLayout = { readonly virtualSizeBytes: number } & (
  | { readonly subformat: 'fixed' }
  | {
      readonly subformat: 'dynamic';
      readonly blockBytes: number;
      readonly bitmapBytes: number;
      readonly headerOffset: number;
      readonly table: Table;
    }
);

/** The block allocation table: where each block begins, in sectors. */
interface Table {
  readonly offset: number;
  readonly entries: number;
  readonly entryBytes: number;
}

/**
 * Reads a VHD's footer (Microsoft's "Virtual Hard Disk Image Format Specification"), and compares its tables with the
 * file.
 * @returns undefined when the file is not a VHD file.
 * @throws PublishError `source` as `readVhdLayout` does, and for a truncated file.
 */
export async function readVhd(bytes: DiskBytes): Promise<DiskHeader | undefined> {
  const layout = await readVhdLayout(bytes);
  if (layout === undefined) return undefined;
  if (layout.subformat === 'dynamic') await checkBlocks(bytes, layout);
  return { format: 'vhd', subformat: layout.subformat, virtualSizeBytes: layout.virtualSizeBytes };
}

/**
 * A fixed VHD is a raw disk followed by a footer. Other VHDs begin with a copy of it.
 * @returns undefined when the file is not a VHD file.
 * @throws PublishError `source` for a differencing disk, a wrong checksum, or a truncated file.
 */
export async function readVhdLayout(bytes: DiskBytes): Promise<VhdLayout | undefined> {
  const copy = await bytes.read(0, footerBytes);
  const footer = bytes.sizeBytes < footerBytes ? copy : await bytes.read(bytes.sizeBytes - footerBytes, footerBytes);
  if (!isFooter(footer)) {
    // A truncated file has only the copy. (Virtual PC before 2004 wrote footers of 511 bytes, which are not
    // recognized.)
    if (isFooter(copy)) throw damagedFile(bytes, 'VHD', 'its footer is missing');
    const started = await bytes.read(bytes.sizeBytes - (bytes.sizeBytes % footerBytes), cookie.length);
    if (started.toString('latin1') === cookie) throw damagedFile(bytes, 'VHD', 'its footer is cut short');
    return undefined;
  }
  if (!checksumMatches(footer, 64)) throw damagedFile(bytes, 'VHD', "its footer's checksum is wrong");
  const subformat = diskTypes[footer.readUInt32BE(60)];
  if (subformat === undefined)
    throw damagedFile(bytes, 'VHD', `it has the unknown disk type ${footer.readUInt32BE(60)}`);
  if (subformat === 'differencing') {
    throw new PublishError('source', `${bytes.path} is a differencing VHD: its parent is another file`, {
      hint: 'Merge it with its parent (Merge-VHD), or create a fixed or dynamic VHD.',
    });
  }
  const virtualSizeBytes = Number(footer.readBigUInt64BE(48));
  if (subformat === 'fixed' && bytes.sizeBytes - footerBytes < virtualSizeBytes) {
    throw damagedFile(bytes, 'VHD', `it holds ${bytes.sizeBytes - footerBytes} of ${virtualSizeBytes} bytes`);
  }
  if (subformat !== 'dynamic') return { subformat: 'fixed', virtualSizeBytes };
  if (!isFooter(copy)) throw damagedFile(bytes, 'VHD', 'the copy of its footer at the start is missing');
  requireDiskSize(bytes, 'VHD', virtualSizeBytes);
  return readDynamicHeader(bytes, Number(footer.readBigUInt64BE(16)), virtualSizeBytes);
}

const sectorBytes = 512;
const maxBlockBytes = 1024 ** 3;

async function readDynamicHeader(bytes: DiskBytes, offset: number, virtualSizeBytes: number): Promise<VhdLayout> {
  const header = await readExactly(bytes, 'VHD', 'dynamic header', offset, headerBytes);
  if (header.toString('latin1', 0, 8) !== 'cxsparse') throw damagedFile(bytes, 'VHD', 'it has no dynamic header');
  if (!checksumMatches(header, 36)) throw damagedFile(bytes, 'VHD', "its dynamic header's checksum is wrong");
  const blockBytes = header.readUInt32BE(32);
  if (blockBytes === 0 || blockBytes % sectorBytes !== 0 || blockBytes > maxBlockBytes) {
    throw damagedFile(bytes, 'VHD', `it has blocks of ${blockBytes} bytes`);
  }
  const table = { offset: Number(header.readBigUInt64BE(16)), entries: header.readUInt32BE(28), entryBytes: 4 };
  if (table.entries * blockBytes < virtualSizeBytes) {
    throw damagedFile(bytes, 'VHD', `it has ${table.entries} blocks for a disk of ${virtualSizeBytes} bytes`);
  }
  const bitmapBytes = Math.ceil(blockBytes / sectorBytes / 8 / sectorBytes) * sectorBytes;
  return { subformat: 'dynamic', virtualSizeBytes, blockBytes, bitmapBytes, headerOffset: offset, table };
}

/** A block that the disk doesn't have. */
export const unusedBlock = 0xffffffff;

/** Compares the block allocation table of a dynamic disk with the file: blocks end before the footer, and have no header in them. */
async function checkBlocks(bytes: DiskBytes, layout: VhdLayout & { subformat: 'dynamic' }): Promise<void> {
  const { bitmapBytes, blockBytes, headerOffset, table } = layout;
  const others = [
    { what: 'the copy of its footer', from: 0, to: footerBytes },
    { what: 'its dynamic header', from: headerOffset, to: headerOffset + headerBytes },
    { what: 'its block allocation table', from: table.offset, to: table.offset + table.entries * table.entryBytes },
  ];
  let end = 0;
  await readTable(bytes, 'VHD', 'block allocation table', table, (piece) => {
    for (let at = 0; at < piece.length; at += 4) {
      const sector = piece.readUInt32BE(at);
      if (sector === unusedBlock) continue;
      const start = sector * sectorBytes;
      const blockEnd = start + bitmapBytes + blockBytes;
      const other = others.find(({ from, to }) => start < to && from < blockEnd);
      if (other !== undefined) throw damagedFile(bytes, 'VHD', `it has a block at ${start}, within ${other.what}`);
      end = Math.max(end, blockEnd);
    }
  });
  if (end > 0) requireData(bytes, 'VHD', end + footerBytes);
}

function isFooter(sector: Buffer): boolean {
  return sector.length === footerBytes && sector.toString('latin1', 0, 8) === cookie;
}

/** The checksum is the one's complement of the sum of all other bytes. */
function checksumMatches(sector: Buffer, at: number): boolean {
  let sum = 0;
  for (const [index, byte] of sector.entries()) {
    if (index < at || index >= at + 4) sum += byte;
  }
  return ~sum >>> 0 === sector.readUInt32BE(at);
}
