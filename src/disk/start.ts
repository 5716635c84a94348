import { isOva } from './archive/ova.js';
import type { DiskBytes } from './bytes.js';
import type { DiskFormat, DiskHeader } from './header.js';
import { readRaw } from './raw/header.js';

/** A format whose mark stands at the start of a file, and the size of the disk if it does so, too. */
interface Mark {
  readonly format: DiskFormat;
  readonly offset: number;
  readonly magic: string;
  size?(start: Buffer): number;
}

const marks: readonly Mark[] = [
  { format: 'qcow2', offset: 0, magic: 'QFI\xfb', size: (start) => Number(start.readBigUInt64BE(24)) },
  { format: 'vmdk', offset: 0, magic: 'KDMV', size: (start) => Number(start.readBigUInt64LE(12)) * 512 },
  { format: 'vhdx', offset: 0, magic: 'vhdxfile' },
  { format: 'vdi', offset: 64, magic: '\x7f\x10\xda\xbe', size: (start) => Number(start.readBigUInt64LE(368)) },
  { format: 'vhd', offset: 0, magic: 'conectix', size: (start) => Number(start.readBigUInt64BE(48)) },
];

/**
 * What a disk image is by its first bytes alone, the rest of it still being compressed.
 * @returns undefined when they don't show it
 */
export async function recognizeStart(bytes: DiskBytes): Promise<DiskHeader | undefined> {
  const start = await bytes.read(0, 512);
  const text = start.toString('latin1');
  const mark = marks.find(({ offset, magic }) => text.startsWith(magic, offset));
  if (mark !== undefined) {
    const { format, size } = mark;
    return { format, ...(size !== undefined && start.length === 512 && { virtualSizeBytes: size(start) }) };
  }
  if (await isOva(bytes)) return { format: 'ova' };
  const { subformat } = (await readRaw(bytes)) ?? {};
  // Its size and its warnings depend on the end, which is not there yet.
  return subformat === undefined ? undefined : { format: 'raw', subformat };
}
