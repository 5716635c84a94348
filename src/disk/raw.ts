import { type DiskBytes, damagedFile } from './bytes.js';
import type { DiskHeader } from './header.js';

/** The structures that a raw disk can begin with, their offsets in bytes, and the bytes there (latin1). */
const signatures: readonly (readonly [subformat: string, offset: number, bytes: string])[] = [
  ['XFS', 0, 'XFSB'],
  ['squashfs', 0, 'hsqs'],
  ['LUKS', 0, 'LUKS\xba\xbe'],
  ['LVM', 0, 'LABELONE'],
  ['LVM', 512, 'LABELONE'],
  ['LVM', 1024, 'LABELONE'],
  ['LVM', 1536, 'LABELONE'],
  ['NTFS', 3, 'NTFS    '],
  ['FAT', 54, 'FAT12   '],
  ['FAT', 54, 'FAT16   '],
  ['FAT', 82, 'FAT32   '],
  ['ext', 1024 + 0x38, '\x53\xef'],
  ['EROFS', 1024, '\xe2\xe1\xf5\xe0'],
  ['F2FS', 1024, '\x10\x20\xf5\xf2'],
  ['ISO 9660', 32 * 1024 + 1, 'CD001'],
  ['btrfs', 64 * 1024 + 0x40, '_BHRfS_M'],
  // Last, because boot sectors of file systems end with it too.
  ['MBR', 510, '\x55\xaa'],
];

/**
 * Recognizes a raw disk by its partition table or file system.
 * @returns undefined when the file begins with nothing known. It may still be a raw disk, which `source.format: raw`
 * states.
 * @throws PublishError `source` when its GPT describes a larger disk than the file.
 */
export async function readRaw(bytes: DiskBytes): Promise<DiskHeader | undefined> {
  const start = (await bytes.read(0, 128 * 1024)).toString('latin1');
  for (const sectorBytes of [512, 4096]) {
    if (!start.startsWith('EFI PART', sectorBytes)) continue;
    const header = await bytes.read(sectorBytes, 92);
    const lastUsable = header.length < 92 ? 0 : Number(header.readBigUInt64LE(48));
    if ((lastUsable + 1) * sectorBytes > bytes.sizeBytes) {
      throw damagedFile(
        bytes,
        'raw',
        `it has ${bytes.sizeBytes} bytes, but its partition table describes a disk of at least ${(lastUsable + 1) * sectorBytes} bytes (set source.format: raw to use it anyway)`,
      );
    }
    return { format: 'raw', subformat: 'GPT', virtualSizeBytes: bytes.sizeBytes };
  }
  const found = signatures.find(([, offset, magic]) => start.startsWith(magic, offset));
  return found === undefined ? undefined : { format: 'raw', subformat: found[0], virtualSizeBytes: bytes.sizeBytes };
}
