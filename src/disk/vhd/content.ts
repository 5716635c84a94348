import { type DiskFile, damagedFile } from '../bytes.js';
import type { Mapping, Segment } from '../mapped.js';
import { cachedTables, type TableReader } from '../tables.js';
import { footerBytes, readVhdLayout, unusedBlock, type VhdLayout } from './header.js';

const sectorBytes = 512;

/**
 * Maps the disk of a VHD: the bytes before the footer, or blocks that a table has.
 * @throws PublishError `source` where the file is no VHD that can be read in place, or contradicts itself
 */
export async function mapVhd(file: DiskFile): Promise<Mapping> {
  const layout = await readVhdLayout(file);
  if (layout === undefined) throw damagedFile(file, 'VHD', 'its footer is missing');
  const { virtualSizeBytes: sizeBytes } = layout;
  const about = { format: 'VHD', file, sizeBytes };
  if (layout.subformat === 'fixed') {
    return { ...about, stepBytes: sizeBytes, locate: async (offset, length) => [stored(file, offset, length)] };
  }
  const tables = cachedTables(file, 'VHD');
  const { blockBytes, table } = layout;
  const locate = async (offset: number, length: number): Promise<Segment[]> => {
    const segments: Segment[] = [];
    for (let at = offset; at < offset + length; ) {
      const block = Math.floor(at / blockBytes);
      const from = at % blockBytes;
      const wanted = Math.min(blockBytes - from, offset + length - at);
      const sector = (await tables('block allocation table', table.offset + block * 4, 4)).readUInt32BE(0);
      if (sector === unusedBlock) segments.push({ kind: 'zeros', sizeBytes: wanted });
      else await locateSectors(file, tables, layout, sector * sectorBytes, { from, wanted }, segments);
      at += wanted;
    }
    return segments;
  };
  return { ...about, stepBytes: 16 * 1024 ** 2, locate };
}

/**
 * A block begins with a bitmap of the sectors that were ever written; the others are zeros.
 * @param segments gets them: there may be one a sector
 */
async function locateSectors(
  file: DiskFile,
  tables: TableReader,
  { bitmapBytes, blockBytes }: VhdLayout & { subformat: 'dynamic' },
  offset: number,
  { from, wanted }: { readonly from: number; readonly wanted: number },
  segments: Segment[],
): Promise<void> {
  const end = offset + bitmapBytes + blockBytes;
  if (end > file.sizeBytes - footerBytes) {
    throw damagedFile(file, 'VHD', `it ends at ${file.sizeBytes} bytes, but has a block up to ${end}`);
  }
  const firstSector = Math.floor(from / sectorBytes);
  const lastSector = Math.floor((from + wanted - 1) / sectorBytes);
  const firstByte = Math.floor(firstSector / 8);
  const bitmap = await tables('sector bitmap', offset + firstByte, Math.floor(lastSector / 8) - firstByte + 1);
  const data = offset + bitmapBytes;
  if (bitmap.every((byte) => byte === 0xff)) {
    segments.push(stored(file, data + from, wanted));
    return;
  }
  for (let at = from; at < from + wanted; ) {
    const sector = Math.floor(at / sectorBytes);
    const sizeBytes = Math.min((sector + 1) * sectorBytes, from + wanted) - at;
    const isWritten = (((bitmap[Math.floor(sector / 8) - firstByte] as number) >>> (7 - (sector % 8))) & 1) === 1;
    segments.push(isWritten ? stored(file, data + at, sizeBytes) : { kind: 'zeros', sizeBytes });
    at += sizeBytes;
  }
}

function stored(file: DiskFile, offset: number, sizeBytes: number): Segment {
  return { kind: 'stored', file, offset, sizeBytes };
}
