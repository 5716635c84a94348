import { expect, it } from '@jest/globals';
import { localFile, openDisk } from '../../src/disk/bytes.js';
import { mappedContent } from '../../src/disk/mapped.js';
import { mapVhd } from '../../src/disk/vhd/content.js';
import { MiB, temporaryFolder, vhdDynamicHeader, vhdFooter, writeSparse } from '../support/disk-fixtures.js';

const file = temporaryFolder();

/** A VHD of one block, every second sector of which was written; what the others have doesn't count. */
async function vhdOfSectors(blockBytes: number): Promise<string> {
  const bitmapBytes = blockBytes / 512 / 8;
  const start = 4096 + bitmapBytes;
  const footer = vhdFooter(3, blockBytes);
  return writeSparse(file('sectors.vhd'), start + blockBytes + 512, [
    [0, footer],
    [512, vhdDynamicHeader({ blockBytes }, 8)],
    [4096, Buffer.alloc(bitmapBytes, 0b0101_0101)],
    [start, Buffer.alloc(2 * MiB, 7)],
    [start + blockBytes, footer],
  ]);
}

it('reads what is scattered in a block at once, and nothing of what is not there', async () => {
  const disk = await openDisk(await vhdOfSectors(1024 * MiB));
  const local = localFile(disk);
  const reads: number[] = [];
  const fill = async (buffer: Uint8Array, offset: number): Promise<void> => {
    reads.push(buffer.byteLength);
    await local.fill(buffer, offset);
  };
  const content = mappedContent(await mapVhd({ ...local, fill }), () => disk.handle.close());

  const part = Buffer.alloc(MiB, 0xee);
  await content.read(part, 0);
  const expected = Buffer.alloc(MiB);
  for (let at = 512; at < MiB; at += 1024) expected.fill(7, at, at + 512);
  expect(part.equals(expected)).toBe(true);
  expect(reads).toEqual([MiB - 512]);

  let sizeBytes = 0;
  for await (const extent of content.extents()) sizeBytes += extent.sizeBytes;
  expect(sizeBytes).toBe(512 * MiB);
  await content.close();
});
