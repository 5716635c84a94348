import { PublishError } from '../error.js';
import { type DiskBytes, damagedFile, readExactly, readTable, requireData } from './bytes.js';
import type { DiskHeader } from './header.js';

const footerBytes = 512;
const cookie = 'conectix';
const diskTypes: Record<number, string> = { 2: 'fixed', 3: 'dynamic', 4: 'differencing' };

/**
 * Reads a VHD's footer (Microsoft's "Virtual Hard Disk Image Format Specification"). A fixed VHD is a raw disk followed
 * by this footer. Other VHDs begin with a copy of it.
 * @returns undefined when the file is not a VHD file.
 * @throws PublishError `source` for a differencing disk, a wrong checksum, or a truncated file.
 */
export async function readVhd(bytes: DiskBytes): Promise<DiskHeader | undefined> {
  const copy = await bytes.read(0, footerBytes);
  const footer = bytes.sizeBytes < footerBytes ? copy : await bytes.read(bytes.sizeBytes - footerBytes, footerBytes);
  if (!isFooter(footer)) {
    // A truncated file has only the copy. (Virtual PC before 2004 wrote footers of 511 bytes, which are not
    // recognized.)
    if (isFooter(copy)) throw damagedFile(bytes, 'VHD', 'its footer is missing');
    return undefined;
  }
  if (!checksumMatches(footer)) throw damagedFile(bytes, 'VHD', "its footer's checksum is wrong");
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
  if (subformat === 'dynamic' && !isFooter(copy))
    throw damagedFile(bytes, 'VHD', 'the copy of its footer at the start is missing');
  if (subformat === 'dynamic') await checkBlocks(bytes, Number(footer.readBigUInt64BE(16)));
  return { format: 'vhd', subformat, virtualSizeBytes };
}

/** A block that the disk doesn't have. */
const unused = 0xffffffff;
const sectorBytes = 512;

/** Compares the block allocation table of a dynamic disk with the file: blocks end before the footer. */
async function checkBlocks(bytes: DiskBytes, headerOffset: number): Promise<void> {
  const header = await readExactly(bytes, 'VHD', 'dynamic header', headerOffset, 1024);
  if (header.toString('latin1', 0, 8) !== 'cxsparse') throw damagedFile(bytes, 'VHD', 'it has no dynamic header');
  const blockBytes = header.readUInt32BE(32);
  const bitmapBytes = Math.ceil(blockBytes / sectorBytes / 8 / sectorBytes) * sectorBytes;
  const table = { offset: Number(header.readBigUInt64BE(16)), entries: header.readUInt32BE(28), entryBytes: 4 };
  let last = -1;
  await readTable(bytes, 'VHD', 'block allocation table', table, (piece) => {
    for (let at = 0; at < piece.length; at += 4) {
      const sector = piece.readUInt32BE(at);
      if (sector !== unused) last = Math.max(last, sector);
    }
  });
  if (last >= 0) requireData(bytes, 'VHD', last * sectorBytes + bitmapBytes + blockBytes + footerBytes);
}

function isFooter(sector: Buffer): boolean {
  return sector.length === footerBytes && sector.toString('latin1', 0, 8) === cookie;
}

/** The checksum is the one's complement of the sum of all other bytes. */
function checksumMatches(footer: Buffer): boolean {
  let sum = 0;
  for (let index = 0; index < footerBytes; index += 1) {
    if (index < 64 || index >= 68) sum += footer[index] ?? 0;
  }
  return ~sum >>> 0 === footer.readUInt32BE(64);
}
