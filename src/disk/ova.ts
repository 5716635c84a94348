import { PublishError } from '../error.js';
import { type DiskBytes, damaged, readWhole, slice } from './bytes.js';
import type { DiskHeader } from './header.js';
import { readVmdk } from './vmdk.js';

const blockBytes = 512;
/** An OVA has a descriptor, a manifest, a certificate and its disks; a tar with thousands of files is something else. */
const membersAtMost = 1000;

interface Member {
  readonly name: string;
  readonly offset: number;
  readonly sizeBytes: number;
}

/**
 * Recognises an OVA: a tar archive with one OVF descriptor (DMTF DSP0243). Its disk's size is told when it holds one
 * VMDK. Undefined when the file is no tar archive.
 * @throws PublishError `source` for a tar archive that is no OVA, and for one cut short.
 */
export async function readOva(bytes: DiskBytes): Promise<DiskHeader | undefined> {
  if ((await bytes.read(257, 5)).toString('latin1') !== 'ustar') return undefined;
  const members = await listMembers(bytes);
  if (!members.some(({ name }) => name.toLowerCase().endsWith('.ovf'))) {
    throw new PublishError('source', `${bytes.path} is a tar archive without an .ovf file, so it is no OVA`, {
      hint: 'If it packs a disk image, unpack it first (tar -xf) and give source.path the image itself.',
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

async function listMembers(bytes: DiskBytes): Promise<readonly Member[]> {
  const members: Member[] = [];
  let at = 0;
  while (at < bytes.sizeBytes && members.length < membersAtMost) {
    const header = await readWhole(bytes, 'OVA', 'next file header', at, blockBytes);
    if (header.every((byte) => byte === 0)) break;
    const member = {
      name: text(header, 0, 100),
      offset: at + blockBytes,
      sizeBytes: memberSizeBytes(header),
    };
    if (!Number.isSafeInteger(member.sizeBytes)) throw damaged(bytes, 'OVA', `its file header at ${at} has no size`);
    if (member.offset + member.sizeBytes > bytes.sizeBytes) {
      throw damaged(bytes, 'OVA', `it ends at ${bytes.sizeBytes} bytes, within ${member.name}`);
    }
    members.push(member);
    at = member.offset + Math.ceil(member.sizeBytes / blockBytes) * blockBytes;
  }
  return members;
}

/** Octal digits, or from 8 GiB on a number in base 256, marked by the first byte's top bit. */
function memberSizeBytes(header: Buffer): number {
  if (((header[124] ?? 0) & 0x80) !== 0) return Number(header.readBigUInt64BE(128));
  return Number.parseInt(text(header, 124, 12).trim(), 8);
}

function text(header: Buffer, offset: number, lengthBytes: number): string {
  const field = header.toString('utf8', offset, offset + lengthBytes);
  const end = field.indexOf('\0');
  return end < 0 ? field : field.slice(0, end);
}
