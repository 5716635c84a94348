import { type DiskFile, damagedFile } from '../bytes.js';
import type { Mapping, Segment } from '../mapped.js';
import { cachedTables } from '../tables.js';
import { fullyPresent, partiallyPresent, readVhdxLayout } from './header.js';

const MiB = 1024 ** 2;

/**
 * Maps the disk of a VHDX: blocks that a table has.
 * @throws PublishError `source` where the file is of a kind that can't be read in place, or contradicts itself
 */
export async function mapVhdx(file: DiskFile): Promise<Mapping> {
  const { virtualSizeBytes, blockBytes, chunkBlocks, bat } = await readVhdxLayout(file);
  const tables = cachedTables(file, 'VHDX');
  const locate = async (offset: number, length: number): Promise<Segment[]> => {
    const segments: Segment[] = [];
    for (let at = offset; at < offset + length; ) {
      const block = Math.floor(at / blockBytes);
      const from = at % blockBytes;
      const sizeBytes = Math.min(blockBytes - from, offset + length - at);
      const index = block + Math.floor(block / chunkBlocks);
      const entry = await tables('block allocation table', bat.offset + index * 8, 8);
      const state = entry.readUInt32LE(0) & 7;
      // The offset is a number of MiB in the upper 44 bits.
      const place = (entry.readUInt32LE(4) * 2 ** 12 + (entry.readUInt32LE(0) >>> 20)) * MiB;
      if (state === partiallyPresent) throw damagedFile(file, 'VHDX', `it has only a part of its block ${block}`);
      if (state === 4 || state === 5)
        throw damagedFile(file, 'VHDX', `its block ${block} has the unknown state ${state}`);
      segments.push(
        state === fullyPresent
          ? { kind: 'stored', file, offset: place + from, sizeBytes }
          : { kind: 'zeros', sizeBytes },
      );
      at += sizeBytes;
    }
    return segments;
  };
  return { format: 'VHDX', file, sizeBytes: virtualSizeBytes, stepBytes: Math.max(blockBytes, 64 * MiB), locate };
}
