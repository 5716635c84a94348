import type { DiskFile } from '../bytes.js';
import type { Mapping, Segment } from '../mapped.js';
import { requireDiskSize } from '../tables.js';

/** Much of a disk, in few segments. */
const stepBytes = 64 * 1024 ** 2;

/**
 * Maps the disk of a raw file: its bytes. Holes are known of a file that was unpacked; they are not looked for in others,
 * because Node.js can't ask for them, and the system reads them fast.
 */
export async function mapRaw(file: DiskFile): Promise<Mapping> {
  const { sizeBytes } = file;
  requireDiskSize(file, 'raw', sizeBytes);
  return {
    format: 'raw',
    file,
    sizeBytes,
    stepBytes: file.holes === undefined ? sizeBytes : stepBytes,
    locate: async (offset, length) => locate(file, offset, length),
  };
}

function locate(file: DiskFile, offset: number, length: number): Segment[] {
  const { holes } = file;
  if (holes === undefined) return [{ kind: 'stored', file, offset, sizeBytes: length }];
  const segments: Segment[] = [];
  for (let at = offset; at < offset + length; ) {
    const block = Math.floor(at / holes.blockBytes);
    const sizeBytes = Math.min((block + 1) * holes.blockBytes, offset + length) - at;
    segments.push(holes.has(block) ? { kind: 'zeros', sizeBytes } : { kind: 'stored', file, offset: at, sizeBytes });
    at += sizeBytes;
  }
  return segments;
}
