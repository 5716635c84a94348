import { PublishError } from '../../error.js';
import { type DiskBytes, damagedFile, readExactly, slice } from '../bytes.js';
import type { DiskHeader } from '../header.js';
import { readVmdk } from '../vmdk/header.js';
import { type OvfDisk, parseOvf } from './ovf.js';
import { isTar, listMembers, type Member } from './tar.js';

/** A descriptor is some kilobytes of XML. */
const maxDescriptorBytes = 16 * 1024 * 1024;

/** Whether a file is a tar archive with an OVF descriptor. */
export async function isOva(bytes: DiskBytes): Promise<boolean> {
  return (await isTar(bytes)) && hasDescriptor(await listMembers(bytes, 'OVA'));
}

function hasDescriptor(members: readonly Member[]): boolean {
  return members.some(({ name }) => name.toLowerCase().endsWith('.ovf'));
}

/**
 * Recognizes an OVA: a tar archive with an OVF descriptor (DMTF DSP0243). The header has the size of the disk when the
 * archive has exactly one VMDK.
 * @returns undefined when the file is no tar archive with a descriptor.
 * @throws PublishError `source` for a damaged or truncated tar archive
 */
export async function readOva(bytes: DiskBytes): Promise<DiskHeader | undefined> {
  if (!(await isTar(bytes))) return undefined;
  const members = await listMembers(bytes, 'OVA');
  if (!hasDescriptor(members)) return undefined;
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
  const members = await listMembers(bytes, 'OVA');
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
