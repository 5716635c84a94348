import { type DiskBytes, damagedFile, readExactly } from '../bytes.js';
import type { SparsePiece } from './sparse.js';

const blockBytes = 512;
/** An archive with thousands of files is no disk image. */
const maxMembers = 1000;
/** Names and attributes are some kilobytes of text. */
const maxTextBytes = 1024 * 1024;
const maxPieces = 1_000_000;

/** A file in a tar archive. */
export interface Member {
  readonly name: string;
  /** Where its content is in the archive, and how much of it. */
  readonly offset: number;
  readonly sizeBytes: number;
  /** Of a sparse file: which parts of it the archive has, one after the other, and its whole size. */
  readonly sparse?: { readonly pieces: readonly SparsePiece[]; readonly sizeBytes: number };
}

/** POSIX and GNU archives have it where older ones have nothing. */
export async function isTar(bytes: DiskBytes): Promise<boolean> {
  return (await bytes.read(257, 5)).toString('latin1') === 'ustar' || isOldTar(bytes);
}

/**
 * Archives of Unix V7 have no magic: the checksum matches, and the rest of the header is zeros, unlike that of a boot sector.
 */
export async function isOldTar(bytes: DiskBytes): Promise<boolean> {
  const header = await bytes.read(0, blockBytes);
  return header.length === blockBytes && header.subarray(345).every((byte) => byte === 0) && checksumMatches(header);
}

/**
 * The files of a tar archive (POSIX.1-2017 pax, and what GNU tar adds to it).
 * @param format what the archive is called in errors
 * @throws PublishError `source` for a truncated archive or a damaged one
 */
export async function listMembers(bytes: DiskBytes, format: string): Promise<readonly Member[]> {
  const members: Member[] = [];
  let attributes: Attributes = new Map();
  let at = 0;
  for (let headers = 0; at < bytes.sizeBytes && headers < 4 * maxMembers && members.length < maxMembers; headers += 1) {
    // Of a compressed archive only the start may be there, whose size is not known.
    if (bytes.sizeBytes === Number.POSITIVE_INFINITY && (await bytes.read(at, blockBytes)).length < blockBytes) break;
    const header = await readExactly(bytes, format, 'next file header', at, blockBytes);
    if (header.every((byte) => byte === 0)) break;
    if (!checksumMatches(header)) throw damagedFile(bytes, format, `its file header at ${at} has a wrong checksum`);
    const isOldFolder = header[156] === 0 && textField(header, 0, 100).endsWith('/');
    const type = isOldFolder ? '5' : String.fromCharCode(header.readUInt8(156));
    const own = attributes.get('size') ?? '';
    const sizeBytes = type !== 'x' && /^\d+$/.test(own) ? Number(own) : memberSizeBytes(header);
    if (!Number.isSafeInteger(sizeBytes)) throw damagedFile(bytes, format, `its file header at ${at} has no size`);
    const sparse = type === 'S' ? await oldGnuSparse(bytes, format, header, at + blockBytes) : undefined;
    const offset = sparse?.end ?? at + blockBytes;
    if (offset + sizeBytes > bytes.sizeBytes) {
      throw damagedFile(bytes, format, `it ends at ${bytes.sizeBytes} bytes, within one of its files`);
    }
    at = offset + Math.ceil(sizeBytes / blockBytes) * blockBytes;
    const text = (): Promise<Buffer> =>
      readExactly(bytes, format, 'file attributes', offset, Math.min(sizeBytes, maxTextBytes));
    if (type === 'x') attributes = new Map([...attributes, ...parseAttributes(await text())]);
    else if (type === 'L') attributes = new Map([...attributes, ['path', textField(await text(), 0, sizeBytes)]]);
    if ('xLKgV'.includes(type)) continue;
    if (['\0', '0', '7', 'S'].includes(type)) {
      const name = attributes.get('GNU.sparse.name') ?? attributes.get('path') ?? nameOf(header);
      const paxSparse = await posixSparse(bytes, format, attributes, { offset, sizeBytes });
      members.push({ name, offset, sizeBytes, ...(sparse && { sparse: sparse.sparse }), ...paxSparse });
    }
    attributes = new Map();
  }
  return members;
}

/** The checksum is the sum of all bytes, with blanks in its own place. */
function checksumMatches(header: Buffer): boolean {
  const stated = Number.parseInt(textField(header, 148, 8).trim(), 8);
  let sum = 0;
  for (let index = 0; index < blockBytes; index += 1) {
    sum += index >= 148 && index < 156 ? 32 : (header[index] as number);
  }
  return sum === stated;
}

/**
 * The size in a file header: octal digits or, from 8 GiB on, a binary number that the top bit of the first byte marks.
 */
function memberSizeBytes(header: Buffer): number {
  return numberField(header, 124);
}

function numberField(header: Buffer, offset: number): number {
  if (((header[offset] ?? 0) & 0x80) !== 0) return Number(header.readBigUInt64BE(offset + 4));
  return Number.parseInt(textField(header, offset, 12).trim(), 8);
}

/** POSIX splits a long name in two; what GNU has in the place of the first part is no text. */
function nameOf(header: Buffer): string {
  const isPosix = header.toString('latin1', 257, 263) === 'ustar\0';
  const folder = isPosix ? textField(header, 345, 155) : '';
  return [...(folder === '' ? [] : [folder]), textField(header, 0, 100)].join('/');
}

/** A text field of a file header, which ends at the first NUL. */
function textField(header: Buffer, offset: number, lengthBytes: number): string {
  const field = header.toString('utf8', offset, offset + lengthBytes);
  const end = field.indexOf('\0');
  return end < 0 ? field : field.slice(0, end);
}

type Attributes = ReadonlyMap<string, string>;

/** Lines of `length key=value`, the length counting the whole line. */
function parseAttributes(text: Buffer): [string, string][] {
  const found: [string, string][] = [];
  for (let at = 0; at < text.length; ) {
    const [, digits = '', rest] = /^(\d+) ([\s\S]*)/.exec(text.toString('utf8', at, at + 20)) ?? [];
    const lengthBytes = Number(digits);
    if (rest === undefined || lengthBytes <= digits.length + 1) break;
    const [key = '', ...value] = text.toString('utf8', at + digits.length + 1, at + lengthBytes - 1).split('=');
    found.push([key, value.join('=')]);
    at += lengthBytes;
  }
  return found;
}

/**
 * A sparse file as `tar --format=oldgnu --sparse` writes it, which is how Google Cloud wants its images: the pieces stand
 * in the header and in blocks after it. https://www.gnu.org/software/tar/manual/html_node/Old-GNU-Format.html
 */
async function oldGnuSparse(
  bytes: DiskBytes,
  format: string,
  header: Buffer,
  from: number,
): Promise<{ readonly sparse: NonNullable<Member['sparse']>; readonly end: number }> {
  const pieces: SparsePiece[] = [];
  const add = (block: Buffer, offset: number, count: number): void => {
    for (let index = 0; index < count && block[offset + index * 24] !== 0; index += 1) {
      const at = offset + index * 24;
      pieces.push({ offset: numberField(block, at), sizeBytes: numberField(block, at + 12) });
    }
  };
  add(header, 386, 4);
  let end = from;
  for (let more = header[482] !== 0; more && pieces.length < maxPieces; ) {
    const block = await readExactly(bytes, format, 'list of pieces', end, blockBytes);
    add(block, 0, 21);
    more = block[504] !== 0;
    end += blockBytes;
  }
  return { sparse: { pieces, sizeBytes: numberField(header, 483) }, end };
}

/** The same as POSIX archives have it, in version 1.0: the pieces stand before the content, in lines of digits. */
async function posixSparse(
  bytes: DiskBytes,
  format: string,
  attributes: Attributes,
  { offset, sizeBytes }: { readonly offset: number; readonly sizeBytes: number },
): Promise<Partial<Member>> {
  const isSparse = [...attributes.keys()].some((key) => key.startsWith('GNU.sparse.'));
  if (!isSparse) return {};
  if (attributes.get('GNU.sparse.major') !== '1') {
    throw damagedFile(bytes, format, 'its sparse file is of a version that is not known');
  }
  const numbers: number[] = [];
  let used = 0;
  let line = '';
  for (let wanted = 1; numbers.length < wanted; ) {
    if (used >= sizeBytes || wanted > 2 * maxPieces) throw damagedFile(bytes, format, 'its list of pieces has no end');
    const block = await readExactly(bytes, format, 'list of pieces', offset + used, blockBytes);
    used += blockBytes;
    for (const byte of block) {
      if (byte !== 10) {
        line += String.fromCharCode(byte);
        continue;
      }
      if (!/^\d{1,16}$/.test(line)) throw damagedFile(bytes, format, 'its list of pieces has something else in it');
      numbers.push(Number(line));
      line = '';
      wanted = 1 + 2 * (numbers[0] as number);
      if (numbers.length === wanted) break;
    }
  }
  const [, ...rest] = numbers;
  const pieces = rest.flatMap((value, index) =>
    index % 2 === 0 ? [{ offset: value, sizeBytes: rest[index + 1] as number }] : [],
  );
  const whole = Number(attributes.get('GNU.sparse.realsize'));
  return { offset: offset + used, sizeBytes: sizeBytes - used, sparse: { pieces, sizeBytes: whole } };
}
