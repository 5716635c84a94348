import type { DiskFile } from '../bytes.js';
import type { Mapping, Segment } from '../mapped.js';
import { cachedTables } from '../tables.js';
import { readVdiLayout, zeroBlock } from './header.js';

/**
 * Maps the disk of a VirtualBox disk image: blocks that a map has.
 * @throws PublishError `source` where the file is of a kind that can't be read in place, or contradicts itself
 */
export async function mapVdi(file: DiskFile): Promise<Mapping> {
  const { virtualSizeBytes, blockBytes, extraBytes, dataOffset, map } = await readVdiLayout(file);
  const tables = cachedTables(file, 'VDI');
  const locate = async (offset: number, length: number): Promise<Segment[]> => {
    const segments: Segment[] = [];
    for (let at = offset; at < offset + length; ) {
      const block = Math.floor(at / blockBytes);
      const from = at % blockBytes;
      const sizeBytes = Math.min(blockBytes - from, offset + length - at);
      const number = (await tables('block map', map.offset + block * 4, 4)).readUInt32LE(0);
      const place = dataOffset + number * (blockBytes + extraBytes) + extraBytes;
      segments.push(
        number >= zeroBlock ? { kind: 'zeros', sizeBytes } : { kind: 'stored', file, offset: place + from, sizeBytes },
      );
      at += sizeBytes;
    }
    return segments;
  };
  return {
    format: 'VDI',
    file,
    sizeBytes: virtualSizeBytes,
    stepBytes: Math.max(blockBytes, 64 * 1024 ** 2),
    locate,
  };
}
