import zlib from 'node:zlib';
import { PublishError } from '../../error.js';
import { type DiskBytes, damagedFile, readExactly } from '../bytes.js';
import { chunksOf, through } from '../compression/chunks.js';
import { damagedData } from '../compression/damaged.js';

const endBytes = 22;
const maxCommentBytes = 65535;
/** An archive with thousands of files is no disk image. */
const maxDirectoryBytes = 1024 * 1024;
const inOther16 = 0xffff;
const inOther32 = 0xffffffff;

const methods: Readonly<Record<number, string>> = { 9: 'Deflate64', 12: 'bzip2', 14: 'LZMA', 93: 'zstd', 95: 'xz' };

/** A file in a zip archive. */
export interface ZipMember {
  readonly name: string;
  /** Where its content is in the archive. */
  readonly offset: number;
  readonly packedBytes: number;
  readonly sizeBytes: number;
  readonly checksum: number;
  readonly method: 'stored' | 'deflate';
}

/**
 * The files of a zip archive, from the directory at its end (PKWARE's APPNOTE.TXT 6.3.10, sections 4.3 to 4.5).
 * @throws PublishError `source` for an archive that is damaged, truncated, encrypted or split
 */
export async function listZip(bytes: DiskBytes): Promise<readonly ZipMember[]> {
  const { offset, sizeBytes, entries } = await findDirectory(bytes);
  if (sizeBytes > maxDirectoryBytes) throw damagedFile(bytes, 'zip', `its directory has ${sizeBytes} bytes`);
  const directory = await readExactly(bytes, 'zip', 'directory', offset, sizeBytes);
  const members: ZipMember[] = [];
  let at = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) {
      throw damagedFile(bytes, 'zip', `its directory has no entry at ${offset + at}`);
    }
    const nameBytes = directory.readUInt16LE(at + 28);
    const extraBytes = directory.readUInt16LE(at + 30);
    const name = directory.toString('utf8', at + 46, at + 46 + nameBytes);
    const extra = directory.subarray(at + 46 + nameBytes, at + 46 + nameBytes + extraBytes);
    const isFile = !name.endsWith('/') && !name.startsWith('__MACOSX/');
    if (isFile) members.push(await readMember(bytes, name, directory.subarray(at, at + 46), extra));
    at += 46 + nameBytes + extraBytes + directory.readUInt16LE(at + 32);
  }
  return members;
}

async function findDirectory(bytes: DiskBytes): Promise<{ offset: number; sizeBytes: number; entries: number }> {
  const from = Math.max(0, bytes.sizeBytes - endBytes - maxCommentBytes);
  const tail = await bytes.read(from, bytes.sizeBytes - from);
  for (let at = tail.length - endBytes; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== 0x06054b50 || at + endBytes + tail.readUInt16LE(at + 20) !== tail.length) continue;
    const [entries, sizeBytes, offset] = [
      tail.readUInt16LE(at + 10),
      tail.readUInt32LE(at + 12),
      tail.readUInt32LE(at + 16),
    ];
    if (entries !== inOther16 && sizeBytes !== inOther32 && offset !== inOther32) return { offset, sizeBytes, entries };
    const locator = await readExactly(bytes, 'zip', 'locator', Math.max(0, from + at - 20), 20);
    if (locator.readUInt32LE(0) !== 0x07064b50) throw damagedFile(bytes, 'zip', 'its directory has no place');
    const end64 = await readExactly(bytes, 'zip', 'end of directory', Number(locator.readBigUInt64LE(8)), 56);
    if (end64.readUInt32LE(0) !== 0x06064b50) throw damagedFile(bytes, 'zip', 'its directory has no place');
    const read = (field: number): number => Number(end64.readBigUInt64LE(field));
    return { offset: read(48), sizeBytes: read(40), entries: read(32) };
  }
  throw damagedFile(bytes, 'zip', `it ends at ${bytes.sizeBytes} bytes, without its directory`);
}

async function readMember(bytes: DiskBytes, name: string, entry: Buffer, extra: Buffer): Promise<ZipMember> {
  if ((entry.readUInt16LE(8) & 1) !== 0) {
    throw new PublishError('source', `${name} in ${bytes.path} is encrypted`, {
      hint: `Unpack it before this step, and set source.path to the disk image: unzip '${bytes.path}'`,
    });
  }
  const number = entry.readUInt16LE(10);
  if (number !== 0 && number !== 8) {
    const method = methods[number] ?? `method ${number}`;
    throw new PublishError('source', `${name} in ${bytes.path} is compressed with ${method}, not with Deflate`, {
      hint: `Unpack it before this step, and set source.path to the disk image: unzip '${bytes.path}'`,
    });
  }
  // What doesn't fit into 32 bits stands in the extra field, in this order.
  const large = extraField(extra, 1);
  let used = 0;
  const [sizeBytes = 0, packedBytes = 0, header = 0] = [24, 20, 42].map((field) => {
    const value = entry.readUInt32LE(field);
    if (value !== inOther32 || used + 8 > large.length) return value;
    used += 8;
    return Number(large.readBigUInt64LE(used - 8));
  });
  const local = await readExactly(bytes, 'zip', 'file header', header, 30);
  if (local.readUInt32LE(0) !== 0x04034b50) throw damagedFile(bytes, 'zip', `it has no file header at ${header}`);
  const offset = header + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  if (!(offset + packedBytes <= bytes.sizeBytes) || (number === 0 && packedBytes !== sizeBytes)) {
    throw damagedFile(bytes, 'zip', `its file at ${header} has ${packedBytes} bytes, more than there are`);
  }
  const method = number === 0 ? 'stored' : 'deflate';
  return { name, offset, packedBytes, sizeBytes, checksum: entry.readUInt32LE(16), method };
}

function extraField(extra: Buffer, wanted: number): Buffer {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === wanted) return extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
  }
  return Buffer.alloc(0);
}

/**
 * What a file in a zip archive holds.
 * @param packed its content in the archive
 * @throws PublishError `source` when it isn't what the directory says
 */
export async function* unzip(packed: DiskBytes, member: ZipMember): AsyncGenerator<Uint8Array> {
  const stream = zlib.createInflateRaw({ chunkSize: 256 * 1024 });
  let sizeBytes = 0;
  let checksum = 0;
  try {
    for await (const piece of through(stream, chunksOf(packed))) {
      sizeBytes += piece.length;
      checksum = zlib.crc32(piece, checksum);
      if (sizeBytes > member.sizeBytes) break;
      yield piece;
    }
  } catch (error) {
    if (error instanceof PublishError) throw error;
    throw damagedData(packed, 'its zip data are damaged or end too early', member.offset + stream.bytesWritten, error);
  }
  if (sizeBytes === member.sizeBytes && checksum === member.checksum) return;
  throw damagedData(packed, `its zip data are not the ${member.sizeBytes} bytes of its directory`, member.offset);
}

/**
 * Makes sure of the bytes of a file that a zip archive has as they are. They are read for that, and stay in place.
 * @throws PublishError `source` when they have another checksum than the directory says; the reason of `signal`
 */
export async function requireChecksum(stored: DiskBytes, member: ZipMember, signal: AbortSignal): Promise<void> {
  let checksum = 0;
  for await (const piece of chunksOf(stored)) {
    signal.throwIfAborted();
    checksum = zlib.crc32(piece, checksum);
  }
  if (checksum === member.checksum) return;
  throw damagedData(stored, 'its zip data have another checksum than its directory', member.offset);
}
