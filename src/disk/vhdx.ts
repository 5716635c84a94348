import { PublishError } from '../error.js';
import { type DiskBytes, damagedFile, readExactly, readTable, requireData } from './bytes.js';
import type { DiskHeader } from './header.js';

const KiB = 1024;
/** The offsets of the region table and its copy, in bytes. */
const regionTables = [192 * KiB, 256 * KiB];
const metadataRegion = guidBytes('8b7ca206-4790-4b9a-b8fe-575f050f886e');
const batRegion = guidBytes('2dc27766-f623-4200-9d64-115e9bfd4a08');
const fileParameters = guidBytes('caa16737-fa36-4d43-b3b6-33f0aa44e76b');
const virtualDiskSize = guidBytes('2fa54224-cd1b-4876-b211-5dbed83bf4b8');
const logicalSectorSize = guidBytes('8141bf1d-a96f-4709-ba47-f233a8faab5f');

/**
 * Reads the virtual size of a VHDX from its region table and metadata, and compares its block allocation table with the
 * file ([MS-VHDX]).
 * @returns undefined when the file is not a VHDX file.
 * @throws PublishError `source` for a differencing disk, and for a file with damaged or truncated tables.
 */
export async function readVhdx(bytes: DiskBytes): Promise<DiskHeader | undefined> {
  if ((await bytes.read(0, 8)).toString('latin1') !== 'vhdxfile') return undefined;
  const { metadata, bat } = await findRegions(bytes);
  const table = await readExactly(bytes, 'VHDX', 'metadata table', metadata, 64 * KiB);
  if (table.toString('latin1', 0, 8) !== 'metadata') throw damagedFile(bytes, 'VHDX', 'it has no metadata table');
  const items = new Map<string, { offset: number; lengthBytes: number }>();
  for (let entry = 0; entry < Math.min(table.readUInt16LE(10), 2047); entry += 1) {
    const at = 32 + entry * 32;
    items.set(table.toString('hex', at, at + 16), {
      offset: metadata + table.readUInt32LE(at + 16),
      lengthBytes: table.readUInt32LE(at + 20),
    });
  }
  const parameters = items.get(fileParameters);
  const size = items.get(virtualDiskSize);
  if (parameters === undefined || size === undefined) throw damagedFile(bytes, 'VHDX', 'its metadata has no disk size');
  const fileParametersItem = await readExactly(bytes, 'VHDX', 'file parameters', parameters.offset, 8);
  const flags = fileParametersItem.readUInt32LE(4);
  if ((flags & 2) !== 0) {
    throw new PublishError('source', `${bytes.path} is a differencing VHDX: its parent is another file`, {
      hint: 'Merge it with its parent (Merge-VHD), or create a fixed or dynamic VHDX.',
    });
  }
  const virtualSizeBytes = Number((await readExactly(bytes, 'VHDX', 'disk size', size.offset, 8)).readBigUInt64LE(0));
  const sector = items.get(logicalSectorSize);
  const sectorBytes =
    sector === undefined ? 512 : (await readExactly(bytes, 'VHDX', 'sector size', sector.offset, 4)).readUInt32LE(0);
  await checkBlocks(bytes, bat, { virtualSizeBytes, sectorBytes, blockBytes: fileParametersItem.readUInt32LE(0) });
  return { format: 'vhdx', subformat: (flags & 1) !== 0 ? 'fixed' : 'dynamic', virtualSizeBytes };
}

/** States of a block of which the file has data. */
const present = [6, 7];

/** Compares the block allocation table with the file. The last block may end where the disk does. */
async function checkBlocks(
  bytes: DiskBytes,
  offset: number,
  disk: { readonly virtualSizeBytes: number; readonly blockBytes: number; readonly sectorBytes: number },
): Promise<void> {
  const { virtualSizeBytes, blockBytes, sectorBytes } = disk;
  if (blockBytes < 1024 * KiB || sectorBytes === 0) throw damagedFile(bytes, 'VHDX', 'its metadata has no block size');
  // After every chunk of blocks stands the place of a bitmap, which only differencing disks have.
  const chunkBlocks = Math.max(1, Math.floor((2 ** 23 * sectorBytes) / blockBytes));
  const blocks = Math.ceil(virtualSizeBytes / blockBytes);
  const entries = blocks + Math.floor(Math.max(0, blocks - 1) / chunkBlocks);
  let end = 0;
  await readTable(bytes, 'VHDX', 'block allocation table', { offset, entries, entryBytes: 8 }, (piece, first) => {
    for (let at = 0; at < piece.length; at += 8) {
      const index = first + at / 8;
      if (index % (chunkBlocks + 1) === chunkBlocks) continue;
      const entry = piece.readBigUInt64LE(at);
      if (!present.includes(Number(entry & 7n))) continue;
      const block = index - Math.floor(index / (chunkBlocks + 1));
      const lengthBytes = Math.min(blockBytes, virtualSizeBytes - block * blockBytes);
      end = Math.max(end, Number(entry >> 20n) * 1024 * KiB + lengthBytes);
    }
  });
  requireData(bytes, 'VHDX', end);
}

/** The offsets of the regions, in bytes. */
async function findRegions(bytes: DiskBytes): Promise<{ readonly metadata: number; readonly bat: number }> {
  for (const offset of regionTables) {
    const table = await readExactly(bytes, 'VHDX', 'region table', offset, 64 * KiB);
    if (table.toString('latin1', 0, 4) !== 'regi') continue;
    const regions = new Map<string, number>();
    for (let entry = 0; entry < Math.min(table.readUInt32LE(8), 2047); entry += 1) {
      const at = 16 + entry * 32;
      regions.set(table.toString('hex', at, at + 16), Number(table.readBigUInt64LE(at + 16)));
    }
    const [metadata, bat] = [regions.get(metadataRegion), regions.get(batRegion)];
    if (metadata !== undefined && bat !== undefined) return { metadata, bat };
  }
  throw damagedFile(bytes, 'VHDX', 'neither of its region tables names the metadata and the block allocation table');
}

/** The bytes of a GUID in the file, as hexadecimal digits: its first three groups are little-endian. */
function guidBytes(text: string): string {
  const swap = (group: string): string => (group.match(/../g) ?? []).reverse().join('');
  const [first = '', second = '', third = '', ...rest] = text.split('-');
  return swap(first) + swap(second) + swap(third) + rest.join('');
}
