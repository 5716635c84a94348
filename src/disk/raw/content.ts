import type { DiskFile } from '../bytes.js';
import type { Mapping } from '../mapped.js';
import { requireDiskSize } from '../tables.js';

/**
 * Maps the disk of a raw file: its bytes. Holes in it are not looked for, because Node.js can't ask for them; the system
 * reads them fast.
 */
export async function mapRaw(file: DiskFile): Promise<Mapping> {
  const { sizeBytes } = file;
  requireDiskSize(file, 'raw', sizeBytes);
  return {
    format: 'raw',
    file,
    sizeBytes,
    stepBytes: sizeBytes,
    locate: async (offset, length) => [{ kind: 'stored', file, offset, sizeBytes: length }],
  };
}
