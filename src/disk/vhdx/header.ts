import { PublishError } from '../../error.js';
import { type DiskBytes, damagedFile, readExactly, readTable, requireData } from '../bytes.js';
import type { DiskHeader } from '../header.js';
import { requireDiskSize } from '../tables.js';
import { guidBytes } from './guid.js';
import { findRegions, refuseUnfinishedLog } from './regions.js';

const KiB = 1024;
const MiB = 1024 * KiB;
const maxBlockBytes = 256 * MiB;
const fileParameters = guidBytes('caa16737-fa36-4d43-b3b6-33f0aa44e76b');
const virtualDiskSize = guidBytes('2fa54224-cd1b-4876-b211-5dbed83bf4b8');
const virtualDiskId = guidBytes('beca12ab-b2e6-4523-93ef-c309e000c746');
const logicalSectorSize = guidBytes('8141bf1d-a96f-4709-ba47-f233a8faab5f');
const physicalSectorSize = guidBytes('cda348c7-445d-4471-9cc9-e9885251c556');
const parentLocator = guidBytes('a8d35f2d-b30b-454d-abf7-d3d84834ab0c');
const known = [fileParameters, virtualDiskSize, virtualDiskId, logicalSectorSize, physicalSectorSize, parentLocator];

/** What the metadata of a VHDX state, and where its block allocation table is. */
interface VhdxLayout {
  readonly virtualSizeBytes: number;
  readonly blockBytes: number;
  readonly isFixed: boolean;
  /** After so many blocks the table has the place of a bitmap, which only differencing disks have. */
  readonly chunkBlocks: number;
  readonly bat: { readonly offset: number; readonly entries: number; readonly entryBytes: number };
}

/**
 * Reads a VHDX and compares its block allocation table with the file ([MS-VHDX]).
 * @returns undefined when the file is not a VHDX file.
 * @throws PublishError `source` as `readVhdxLayout` does, and for a truncated file.
 */
export async function readVhdx(bytes: DiskBytes): Promise<DiskHeader | undefined> {
  if ((await bytes.read(0, 8)).toString('latin1') !== 'vhdxfile') return undefined;
  const layout = await readVhdxLayout(bytes);
  await checkBlocks(bytes, layout);
  const { isFixed, virtualSizeBytes } = layout;
  return { format: 'vhdx', subformat: isFixed ? 'fixed' : 'dynamic', virtualSizeBytes };
}

/**
 * Reads the headers, the region table and the metadata of a VHDX.
 * @throws PublishError `source` for a differencing disk, one whose last changes are still in its log, and for a file with
 *   damaged or truncated tables.
 */
export async function readVhdxLayout(bytes: DiskBytes): Promise<VhdxLayout> {
  const { metadata, bat } = await findRegions(bytes);
  await refuseUnfinishedLog(bytes);
  const items = await readItems(bytes, metadata);
  const parameters = items.get(fileParameters);
  const size = items.get(virtualDiskSize);
  if (parameters === undefined || size === undefined) throw damagedFile(bytes, 'VHDX', 'its metadata has no disk size');
  const fileParametersItem = await readExactly(bytes, 'VHDX', 'file parameters', parameters, 8);
  const flags = fileParametersItem.readUInt32LE(4);
  if ((flags & 2) !== 0) {
    throw new PublishError('source', `${bytes.path} is a differencing VHDX: its parent is another file`, {
      hint: 'Merge it with its parent (Merge-VHD), or create a fixed or dynamic VHDX.',
    });
  }
  const virtualSizeBytes = Number((await readExactly(bytes, 'VHDX', 'disk size', size, 8)).readBigUInt64LE(0));
  const sector = items.get(logicalSectorSize);
  const sectorBytes =
    sector === undefined ? 512 : (await readExactly(bytes, 'VHDX', 'sector size', sector, 4)).readUInt32LE(0);
  const blockBytes = fileParametersItem.readUInt32LE(0);
  if (blockBytes < MiB || blockBytes > maxBlockBytes || !Number.isInteger(Math.log2(blockBytes))) {
    throw damagedFile(bytes, 'VHDX', 'its metadata has no block size');
  }
  if (sectorBytes !== 512 && sectorBytes !== 4096) {
    throw damagedFile(bytes, 'VHDX', `it has sectors of ${sectorBytes} bytes`);
  }
  requireDiskSize(bytes, 'VHDX', virtualSizeBytes);
  if (virtualSizeBytes % sectorBytes !== 0) throw damagedFile(bytes, 'VHDX', `its disk ends within a sector`);
  const chunkBlocks = (2 ** 23 * sectorBytes) / blockBytes;
  const blocks = Math.ceil(virtualSizeBytes / blockBytes);
  const entries = blocks + Math.floor((blocks - 1) / chunkBlocks);
  if (entries * 8 > bat.lengthBytes) {
    throw damagedFile(bytes, 'VHDX', `its block allocation table has ${bat.lengthBytes} of ${entries * 8} bytes`);
  }
  const table = { offset: bat.offset, entries, entryBytes: 8 };
  return { virtualSizeBytes, blockBytes, isFixed: (flags & 1) !== 0, chunkBlocks, bat: table };
}

/** Where each item of the metadata is, by its GUID. */
async function readItems(bytes: DiskBytes, metadata: number): Promise<Map<string, number>> {
  const table = await readExactly(bytes, 'VHDX', 'metadata table', metadata, 64 * KiB);
  if (table.toString('latin1', 0, 8) !== 'metadata') throw damagedFile(bytes, 'VHDX', 'it has no metadata table');
  const items = new Map<string, number>();
  for (let entry = 0; entry < Math.min(table.readUInt16LE(10), 2047); entry += 1) {
    const at = 32 + entry * 32;
    const guid = table.toString('hex', at, at + 16);
    const isRequired = (table.readUInt32LE(at + 24) & 4) !== 0;
    if (isRequired && !known.includes(guid)) {
      throw damagedFile(bytes, 'VHDX', `it needs metadata that are not known (${guid})`);
    }
    items.set(guid, metadata + table.readUInt32LE(at + 16));
  }
  return items;
}

/** The states of a block: the file has its data, or (of a differencing disk) a part of them. */
export const fullyPresent = 6;
export const partiallyPresent = 7;

/** Compares the block allocation table with the file. The last block may end where the disk does. */
async function checkBlocks(
  bytes: DiskBytes,
  { bat, chunkBlocks, blockBytes, virtualSizeBytes }: VhdxLayout,
): Promise<void> {
  let end = 0;
  await readTable(bytes, 'VHDX', 'block allocation table', bat, (piece, first) => {
    for (let at = 0; at < piece.length; at += 8) {
      const index = first + at / 8;
      if (index % (chunkBlocks + 1) === chunkBlocks) continue;
      const entry = piece.readBigUInt64LE(at);
      if (![fullyPresent, partiallyPresent].includes(Number(entry & 7n))) continue;
      const block = index - Math.floor(index / (chunkBlocks + 1));
      const lengthBytes = Math.min(blockBytes, virtualSizeBytes - block * blockBytes);
      end = Math.max(end, Number(entry >> 20n) * MiB + lengthBytes);
    }
  });
  requireData(bytes, 'VHDX', end);
}
