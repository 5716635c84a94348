import { PublishError } from '../../error.js';
import { type DiskBytes, damagedFile, readExactly } from '../bytes.js';
import { crc32c } from '../crc32c.js';
import { guidBytes } from './guid.js';

const KiB = 1024;
/** The offsets of the header and its copy, and those of the region table and its copy, in bytes. */
const headers = [64 * KiB, 128 * KiB];
const regionTables = [192 * KiB, 256 * KiB];
const metadataRegion = guidBytes('8b7ca206-4790-4b9a-b8fe-575f050f886e');
const batRegion = guidBytes('2dc27766-f623-4200-9d64-115e9bfd4a08');

/** The offsets of the regions, in bytes, from the first region table whose checksum is right. */
export async function findRegions(
  bytes: DiskBytes,
): Promise<{ readonly metadata: number; readonly bat: { readonly offset: number; readonly lengthBytes: number } }> {
  for (const offset of regionTables) {
    const table = await readExactly(bytes, 'VHDX', 'region table', offset, 64 * KiB);
    if (table.toString('latin1', 0, 4) !== 'regi' || crc32c(table, 4) !== table.readUInt32LE(4)) continue;
    const regions = new Map<string, { offset: number; lengthBytes: number }>();
    for (let entry = 0; entry < Math.min(table.readUInt32LE(8), 2047); entry += 1) {
      const at = 16 + entry * 32;
      const guid = table.toString('hex', at, at + 16);
      if (guid !== metadataRegion && guid !== batRegion && (table.readUInt32LE(at + 28) & 1) === 1) {
        throw damagedFile(bytes, 'VHDX', `it needs a region that is not known (${guid})`);
      }
      const place = { offset: Number(table.readBigUInt64LE(at + 16)), lengthBytes: table.readUInt32LE(at + 24) };
      regions.set(guid, place);
    }
    const [metadata, bat] = [regions.get(metadataRegion), regions.get(batRegion)];
    if (metadata !== undefined && bat !== undefined) return { metadata: metadata.offset, bat };
  }
  throw damagedFile(bytes, 'VHDX', 'neither of its region tables names the metadata and the block allocation table');
}

/** Of the two headers, the later one with a right checksum counts. */
export async function refuseUnfinishedLog(bytes: DiskBytes): Promise<void> {
  let current: Buffer | undefined;
  for (const offset of headers) {
    const header = await readExactly(bytes, 'VHDX', 'header', offset, 4 * KiB);
    if (header.toString('latin1', 0, 4) !== 'head' || crc32c(header, 4) !== header.readUInt32LE(4)) continue;
    if (current === undefined || header.readBigUInt64LE(8) > current.readBigUInt64LE(8)) current = header;
  }
  if (current === undefined) throw damagedFile(bytes, 'VHDX', 'the checksums of both of its headers are wrong');
  const version = current.readUInt16LE(66);
  if (version !== 1) throw damagedFile(bytes, 'VHDX', `its header has the unknown version ${version}`);
  if (current.subarray(48, 64).every((byte) => byte === 0)) return;
  throw new PublishError('source', `${bytes.path} was not closed: its last changes are still in its log`, {
    hint: `End the virtual machine that uses it. If none does, apply the log: qemu-img check -r all '${bytes.path}', or mount and dismount it (Mount-VHD).`,
  });
}
