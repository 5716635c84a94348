import { PublishError } from '../error.js';
import { type DiskBytes, damagedFile, readExactly } from './bytes.js';
import type { DiskHeader } from './header.js';

const KiB = 1024;
/** The offsets of the region table and its copy, in bytes. */
const regionTables = [192 * KiB, 256 * KiB];
const metadataRegion = guidBytes('8b7ca206-4790-4b9a-b8fe-575f050f886e');
const fileParameters = guidBytes('caa16737-fa36-4d43-b3b6-33f0aa44e76b');
const virtualDiskSize = guidBytes('2fa54224-cd1b-4876-b211-5dbed83bf4b8');

/**
 * Reads the virtual size of a VHDX from its region table and metadata ([MS-VHDX]).
 * @returns undefined when the file is not a VHDX file.
 * @throws PublishError `source` for a differencing disk, and for a file with damaged or truncated tables.
 */
export async function readVhdx(bytes: DiskBytes): Promise<DiskHeader | undefined> {
  if ((await bytes.read(0, 8)).toString('latin1') !== 'vhdxfile') return undefined;
  const metadata = await findMetadata(bytes);
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
  const flags = (await readExactly(bytes, 'VHDX', 'file parameters', parameters.offset, 8)).readUInt32LE(4);
  if ((flags & 2) !== 0) {
    throw new PublishError('source', `${bytes.path} is a differencing VHDX: its parent is another file`, {
      hint: 'Merge it with its parent (Merge-VHD), or create a fixed or dynamic VHDX.',
    });
  }
  const virtualSizeBytes = Number((await readExactly(bytes, 'VHDX', 'disk size', size.offset, 8)).readBigUInt64LE(0));
  return { format: 'vhdx', subformat: (flags & 1) !== 0 ? 'fixed' : 'dynamic', virtualSizeBytes };
}

/** The offset of the metadata region, in bytes. */
async function findMetadata(bytes: DiskBytes): Promise<number> {
  for (const offset of regionTables) {
    const table = await readExactly(bytes, 'VHDX', 'region table', offset, 64 * KiB);
    if (table.toString('latin1', 0, 4) !== 'regi') continue;
    for (let entry = 0; entry < Math.min(table.readUInt32LE(8), 2047); entry += 1) {
      const at = 16 + entry * 32;
      if (table.toString('hex', at, at + 16) === metadataRegion) return Number(table.readBigUInt64LE(at + 16));
    }
  }
  throw damagedFile(bytes, 'VHDX', 'neither of its region tables names the metadata');
}

/** The bytes of a GUID in the file, as hexadecimal digits: its first three groups are little-endian. */
function guidBytes(text: string): string {
  const swap = (group: string): string => (group.match(/../g) ?? []).reverse().join('');
  const [first = '', second = '', third = '', ...rest] = text.split('-');
  return swap(first) + swap(second) + swap(third) + rest.join('');
}
