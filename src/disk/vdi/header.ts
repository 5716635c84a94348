import { PublishError } from '../../error.js';
import { type DiskBytes, damagedFile, readExactly, readTable, requireData } from '../bytes.js';
import type { DiskHeader } from '../header.js';
import { requireDiskSize } from '../tables.js';

const sectorBytes = 512;
const imageTypes: Readonly<Record<number, string>> = { 1: 'dynamic', 2: 'static', 3: 'undo', 4: 'differencing' };
const maxBlockBytes = 1024 ** 3;

/** What the header of a VDI states. */
interface VdiLayout {
  readonly subformat: string;
  readonly virtualSizeBytes: number;
  readonly blockBytes: number;
  /** What the file has before each block. */
  readonly extraBytes: number;
  /** Where the first block is. */
  readonly dataOffset: number;
  /** The number that each block has in the file. */
  readonly map: { readonly offset: number; readonly entries: number; readonly entryBytes: number };
}

/**
 * Reads a VirtualBox disk image, and compares its block map with the file.
 * https://www.virtualbox.org/browser/vbox/trunk/src/VBox/Storage/VDICore.h, version 1.1
 * @returns undefined when the file is not a VDI.
 * @throws PublishError `source` as `readVdiLayout` does, and for a truncated file.
 */
export async function readVdi(bytes: DiskBytes): Promise<DiskHeader | undefined> {
  if (!isVdi(await bytes.read(0, 68))) return undefined;
  const layout = await readVdiLayout(bytes);
  const { subformat, virtualSizeBytes, blockBytes, extraBytes, dataOffset, map } = layout;
  let end = 0;
  await readTable(bytes, 'VDI', 'block map', map, (piece, first) => {
    for (let at = 0; at < piece.length; at += 4) {
      const place = piece.readUInt32LE(at);
      if (place >= zeroBlock) continue;
      const lengthBytes = Math.min(blockBytes, virtualSizeBytes - (first + at / 4) * blockBytes);
      end = Math.max(end, dataOffset + place * (blockBytes + extraBytes) + extraBytes + lengthBytes);
    }
  });
  requireData(bytes, 'VDI', end);
  return { format: 'vdi', subformat, virtualSizeBytes };
}

/** Marks in the block map: zeros, which were written or never. */
export const zeroBlock = 0xfffffffe;

function isVdi(start: Buffer): boolean {
  return start.length >= 68 && start.readUInt32LE(64) === 0xbeda107f;
}

/**
 * Reads the header of a VDI.
 * @throws PublishError `source` for a differencing disk, and for a header that contradicts itself
 */
export async function readVdiLayout(bytes: DiskBytes): Promise<VdiLayout> {
  const header = await readExactly(bytes, 'VDI', 'header', 0, sectorBytes);
  const version = header.readUInt32LE(68);
  if (version !== 0x00010001) {
    throw damagedFile(bytes, 'VDI', `its header has the unknown version ${version >>> 16}.${version & 0xffff}`);
  }
  const type = header.readUInt32LE(76);
  const subformat = imageTypes[type];
  if (subformat === undefined) throw damagedFile(bytes, 'VDI', `it has the unknown image type ${type}`);
  const hasParent = header.subarray(440, 456).some((byte) => byte !== 0);
  if (type > 2 || hasParent) {
    throw new PublishError('source', `${bytes.path} is a differencing VDI: its parent is another file`, {
      hint: `Clone it on the machine that has its parent: VBoxManage clonemedium disk '${bytes.path}' disk.vdi`,
    });
  }
  const blockBytes = header.readUInt32LE(376);
  if (blockBytes === 0 || blockBytes % sectorBytes !== 0 || blockBytes > maxBlockBytes) {
    throw damagedFile(bytes, 'VDI', `it has blocks of ${blockBytes} bytes`);
  }
  // Some programs state sizes that are no whole sectors, and mean the next one.
  const virtualSizeBytes = Math.ceil(Number(header.readBigUInt64LE(368)) / sectorBytes) * sectorBytes;
  requireDiskSize(bytes, 'VDI', virtualSizeBytes);
  const entries = Math.ceil(virtualSizeBytes / blockBytes);
  const stated = header.readUInt32LE(384);
  if (stated < entries) throw damagedFile(bytes, 'VDI', `it has ${stated} blocks, and its disk needs ${entries}`);
  return {
    subformat,
    virtualSizeBytes,
    blockBytes,
    extraBytes: header.readUInt32LE(380),
    dataOffset: header.readUInt32LE(344),
    map: { offset: header.readUInt32LE(340), entries, entryBytes: 4 },
  };
}
