import { execFile } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { PublishError } from '../../src/error.js';

export const MiB = 1024 ** 2;

/** A folder for this test file, gone afterwards. */
export function temporaryFolder(): (name: string) => string {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ami-publish-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
}

export async function run(command: string, ...args: string[]): Promise<string> {
  return (await promisify(execFile)(command, args)).stdout;
}

/** A file of `sizeBytes`, sparse but for the given pieces. */
export async function writeSparse(
  path: string,
  sizeBytes: number,
  pieces: readonly (readonly [offset: number, bytes: Buffer | string])[],
): Promise<string> {
  const file = await open(path, 'w');
  await file.truncate(sizeBytes);
  for (const [offset, bytes] of pieces) {
    const buffer = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes;
    await file.write(buffer, 0, buffer.length, offset);
  }
  await file.close();
  return path;
}

/** The PublishError that a promise rejects with. */
export async function failure(promise: Promise<unknown>): Promise<PublishError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(PublishError);
  return error as PublishError;
}

/** A sparse VMDK extent's header with its embedded descriptor. */
export function vmdkHeader(options: {
  readonly flags: number;
  readonly capacitySectors: number;
  readonly directorySector: bigint;
  readonly descriptor: string;
  readonly grainSectors?: number;
}): Buffer {
  const header = Buffer.alloc(2048);
  header.write('KDMV', 'latin1');
  header.writeUInt32LE(3, 4);
  header.writeUInt32LE(options.flags, 8);
  header.writeBigUInt64LE(BigInt(options.capacitySectors), 12);
  header.writeBigUInt64LE(BigInt(options.grainSectors ?? 128), 20);
  header.writeBigUInt64LE(1n, 28);
  header.writeBigUInt64LE(3n, 36);
  header.writeUInt32LE(512, 44);
  header.writeBigUInt64LE(options.directorySector, 56);
  header.write(options.descriptor, 512, 'latin1');
  return header;
}

/** A VHD footer; 2 is a fixed disk, 3 a dynamic one, 4 a differencing one. */
export function vhdFooter(type: number, sizeBytes: number): Buffer {
  const footer = Buffer.alloc(512);
  footer.write('conectix', 'latin1');
  footer.writeBigUInt64BE(type === 2 ? 0xffff_ffff_ffff_ffffn : 512n, 16);
  footer.writeBigUInt64BE(BigInt(sizeBytes), 40);
  footer.writeBigUInt64BE(BigInt(sizeBytes), 48);
  footer.writeUInt32BE(type, 60);
  footer.writeUInt32BE(vhdChecksum(footer), 64);
  return footer;
}

function vhdChecksum(sector: Buffer): number {
  return ~sector.reduce((sum, byte) => sum + byte, 0) >>> 0;
}

/** The header of a dynamic VHD, for offset 512, with its block allocation table: blocks at these sectors. */
export function vhdDynamicHeader({ blockBytes = 2 * MiB }, ...sectors: readonly number[]): Buffer {
  const header = Buffer.alloc(1024 + 4 * sectors.length);
  header.write('cxsparse', 'latin1');
  header.writeBigUInt64BE(512n + 1024n, 16);
  header.writeUInt32BE(sectors.length, 28);
  header.writeUInt32BE(blockBytes, 32);
  header.writeUInt32BE(vhdChecksum(header.subarray(0, 1024)), 36);
  for (const [index, sector] of sectors.entries()) header.writeUInt32BE(sector, 1024 + 4 * index);
  return header;
}

/** One member of a tar archive: its header, its content, its padding. @param magic '' for an archive of Unix V7 */
export function tarMember(name: string, content: Buffer, magic = 'ustar\0'): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 'latin1');
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
  header.write(magic, 257, 'latin1');
  header.write(' '.repeat(8), 148, 'latin1');
  const checksum = header.reduce((sum, byte) => sum + byte, 0);
  header.write(`${checksum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}

/** An OVA whose descriptor lists the disks in this order, while its archive has them the other way round. */
export function ova(
  disks: readonly { readonly name: string; readonly content: Buffer }[],
  fileAttributes = '',
): Buffer {
  const files = disks.map(({ name }, index) => `<File ovf:href="${name}" ovf:id="file${index}" ${fileAttributes}/>`);
  const entries = disks.map(
    (_, index) => `<Disk ovf:capacity="1" ovf:diskId="disk${index}" ovf:fileRef="file${index}"/>`,
  );
  const descriptor = `<?xml version="1.0"?>
<Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1" xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1">
  <References>${files.toReversed().join('')}</References>
  <DiskSection><Info>Disks</Info>${entries.join('')}</DiskSection>
  <VirtualSystem ovf:id="machine"/>
</Envelope>`;
  const members = disks.map(({ name, content }) => tarMember(name, content)).toReversed();
  return Buffer.concat([tarMember('machine.ovf', Buffer.from(descriptor)), ...members, Buffer.alloc(1024)]);
}

export function qcow2Header(change: (header: Buffer) => void = () => {}): Buffer {
  const header = Buffer.alloc(104);
  header.write('QFI\xfb', 'latin1');
  header.writeUInt32BE(3, 4);
  header.writeUInt32BE(16, 20);
  header.writeBigUInt64BE(BigInt(64 * MiB), 24);
  header.writeUInt32BE(1, 36);
  header.writeBigUInt64BE(512n, 40);
  header.writeUInt32BE(104, 100);
  change(header);
  return header;
}
