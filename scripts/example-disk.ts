import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';

/**
 * Writes a raw disk image of `sizeBytes`: a master boot record with its signature and one Linux partition, and content
 * that doesn't compress. The same bytes every time.
 */
export async function writeExampleDisk(file: string, sizeBytes: number): Promise<void> {
  const disk = createHash('shake256', { outputLength: sizeBytes }).update('ami-publish example disk').digest();
  const sectorBytes = 512;
  const firstSector = 2048;
  disk.fill(0, 0, sectorBytes);
  const entry = 0x1be;
  disk[entry] = 0x80;
  disk[entry + 4] = 0x83;
  disk.writeUInt32LE(firstSector, entry + 8);
  disk.writeUInt32LE(sizeBytes / sectorBytes - firstSector, entry + 12);
  disk.writeUInt16LE(0xaa55, 0x1fe);
  await writeFile(file, disk);
}
