import { PublishError } from '../error.js';
import { type DiskBytes, damagedFile, readExactly, slice } from './bytes.js';
import type { DiskHeader } from './header.js';
import { type OvfDisk, parseOvf } from './ovf.js';
import { readVmdk } from './vmdk.js';

const blockBytes = 512;
/**
 * An OVA has a descriptor, a manifest, a certificate and disks. An archive with thousands of files is something else.
 */
const maxMembers = 1000;

/** A descriptor is some kilobytes of XML. */
const maxDescriptorBytes = 16 * 1024 * 1024;

/** A file in a tar archive. */
interface Member {
  readonly name: string;
  readonly offset: number;
  readonly sizeBytes: number;
}

/**
 * Recognizes an OVA: a tar archive with an OVF descriptor (DMTF DSP0243). The header has the size of the disk when the
 * archive has exactly one VMDK.
 * @returns undefined when the file is not a tar archive.
 * @throws PublishError `source` for a tar archive that is not an OVA, and for a truncated one.
 */
export async function readOva(bytes: DiskBytes): Promise<DiskHeader | undefined> {
  if ((await bytes.read(257, 5)).toString('latin1') !== 'ustar') return undefined;
  const members = await listMembers(bytes);
  if (!members.some(({ name }) => name.toLowerCase().endsWith('.ovf'))) {
    throw new PublishError('source', `${bytes.path} is a tar archive without an .ovf file, so it is not an OVA`, {
      hint: 'If it contains a disk image, unpack it with tar -xf, and set source.path to the image itself.',
    });
  }
  const [disk, ...others] = members.filter(({ name }) => name.toLowerCase().endsWith('.vmdk'));
  const header =
    disk === undefined || others.length > 0
      ? undefined
      : await readVmdk(slice(bytes, disk.name, disk.offset, disk.sizeBytes));
  return {
    format: 'ova',
    ...(header?.virtualSizeBytes === undefined ? {} : { virtualSizeBytes: header.virtualSizeBytes }),
  };
}

/**
 * The disks of an OVA that have content, in the order of its descriptor: each a member of the archive, and so a range of
 * its bytes.
 * @throws PublishError `source` for an OVA without disks, with several machines, or whose disks are compressed, split or
 *   missing.
 */
export async function readOvaDisks(bytes: DiskBytes): Promise<readonly Member[]> {
  const members = await listMembers(bytes);
  const descriptor = members.find(({ name }) => name.toLowerCase().endsWith('.ovf'));
  if (descriptor === undefined || descriptor.sizeBytes > maxDescriptorBytes) {
    throw damagedFile(bytes, 'OVA', 'it has no descriptor');
  }
  const xml = await readExactly(bytes, 'OVA', 'descriptor', descriptor.offset, descriptor.sizeBytes);
  const { disks, machines } = parseOvf(xml.toString('utf8'));
  if (machines > 1) {
    throw new PublishError('source', `${bytes.path} holds ${machines} machines, and an AMI is one`, {
      hint: `Unpack it with tar -xf '${bytes.path}', and write a config for each machine.`,
    });
  }
  const withContent = disks.flatMap(({ file }) => file ?? []);
  if (withContent.length === 0) throw damagedFile(bytes, 'OVA', 'its descriptor lists no disk with content');
  return withContent.map((file) => memberOf(bytes, members, file));
}

function memberOf(bytes: DiskBytes, members: readonly Member[], file: NonNullable<OvfDisk['file']>): Member {
  const { href, compression, chunkSize } = file;
  if ((compression !== undefined && compression !== 'identity') || chunkSize !== undefined) {
    const what = chunkSize === undefined ? `compressed with ${compression}` : 'split into pieces';
    throw new PublishError('source', `the disk ${href} in ${bytes.path} is ${what}`, {
      hint: 'Export the machine again with whole, stream-optimized VMDK files.',
    });
  }
  const member = members.find(({ name }) => name === href || name === `./${href}`);
  if (member === undefined || member.sizeBytes === 0) {
    throw damagedFile(bytes, 'OVA', `it has no file ${href}, which its descriptor names`);
  }
  return member;
}

async function listMembers(bytes: DiskBytes): Promise<readonly Member[]> {
  const members: Member[] = [];
  let at = 0;
  while (at < bytes.sizeBytes && members.length < maxMembers) {
    const header = await readExactly(bytes, 'OVA', 'next file header', at, blockBytes);
    if (header.every((byte) => byte === 0)) break;
    const member = {
      name: nameOf(header),
      offset: at + blockBytes,
      sizeBytes: memberSizeBytes(header),
    };
    if (!Number.isSafeInteger(member.sizeBytes))
      throw damagedFile(bytes, 'OVA', `its file header at ${at} has no size`);
    if (member.offset + member.sizeBytes > bytes.sizeBytes) {
      throw damagedFile(bytes, 'OVA', `it ends at ${bytes.sizeBytes} bytes, within one of its files`);
    }
    members.push(member);
    at = member.offset + Math.ceil(member.sizeBytes / blockBytes) * blockBytes;
  }
  return members;
}

/**
 * The size in a file header: octal digits or, from 8 GiB on, a binary number that the top bit of the first byte marks.
 */
function memberSizeBytes(header: Buffer): number {
  if (((header[124] ?? 0) & 0x80) !== 0) return Number(header.readBigUInt64BE(128));
  return Number.parseInt(textField(header, 124, 12).trim(), 8);
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
