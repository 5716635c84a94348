import { type DiskBytes, damaged } from './bytes.js';
import type { DiskHeader } from './header.js';

/** What a disk without a container begins with: name, where, and the bytes (latin1) that stand there. */
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
  // Last: boot sectors of file systems end with it too.
  ['MBR', 510, '\x55\xaa'],
];

/**
 * Recognises a raw disk by its partition table or file system. Undefined when it begins with nothing known, which
 * doesn't prove that it is no disk: `source.format: raw` says so.
 * @throws PublishError `source` when its GPT describes a larger disk than the file holds.
 */
export async function readRaw(bytes: DiskBytes): Promise<DiskHeader | undefined> {
  const start = (await bytes.read(0, 128 * 1024)).toString('latin1');
  for (const sectorBytes of [512, 4096]) {
    if (!start.startsWith('EFI PART', sectorBytes)) continue;
    const header = await bytes.read(sectorBytes, 92);
    const lastUsable = header.length < 92 ? 0 : Number(header.readBigUInt64LE(48));
    if ((lastUsable + 1) * sectorBytes > bytes.sizeBytes) {
      throw damaged(
        bytes,
        'raw',
        `it ends at ${bytes.sizeBytes} bytes, its partition table is for a disk of at least ${(lastUsable + 1) * sectorBytes} (source.format: raw takes it as it is)`,
      );
    }
    return { format: 'raw', subformat: 'GPT', virtualSizeBytes: bytes.sizeBytes };
  }
  const found = signatures.find(([, offset, magic]) => start.startsWith(magic, offset));
  return found === undefined ? undefined : { format: 'raw', subformat: found[0], virtualSizeBytes: bytes.sizeBytes };
}
