/** What a disk without a partition table can begin with. */
interface FileSystem {
  readonly name: string;
  /** In a sentence: "it is …". */
  readonly what: string;
  /** Where its mark stands, in bytes, and the bytes there (latin1). */
  readonly offset: number;
  readonly magic: string;
  /** Whether the rest of its header agrees, for a mark so short that it may be there by chance. */
  isPlausible?(start: Buffer): boolean;
  /** The size that it states; `start` is the first 128 KiB of the file. */
  sizeBytes?(start: Buffer): number | undefined;
}

/** Reads a number; undefined when the file ends before. */
function reading(read: (start: Buffer) => number): (start: Buffer) => number | undefined {
  return (start) => {
    try {
      return read(start);
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  };
}

const extAt = 1024;
const btrfsAt = 64 * 1024;
const isoAt = 32 * 1024;

/** https://docs.kernel.org/filesystems/ext4/super.html */
function extBytes(start: Buffer): number {
  const is64Bit = (start.readUInt32LE(extAt + 0x60) & 0x80) !== 0;
  const high = is64Bit ? start.readUInt32LE(extAt + 0x150) : 0;
  const blocks = high * 2 ** 32 + start.readUInt32LE(extAt + 4);
  return blocks * 2 ** (10 + start.readUInt32LE(extAt + 24));
}

/** The number of sectors stands in a field of two bytes, or of four where it does not fit. */
function fatBytes(start: Buffer): number {
  return (start.readUInt16LE(0x13) || start.readUInt32LE(0x20)) * start.readUInt16LE(0x0b);
}

const bare = (name: string): string => `a bare ${name} file system`;

function fat(offset: number, magic: string): FileSystem {
  return { name: 'FAT', what: bare('FAT'), offset, magic, sizeBytes: reading(fatBytes) };
}

/** A physical volume's header follows the label. https://github.com/lvmteam/lvm2, lib/format_text/layout.h */
function lvm(offset: number): FileSystem {
  return {
    name: 'LVM',
    what: 'an LVM physical volume',
    offset,
    magic: 'LABELONE',
    sizeBytes: reading((start) => Number(start.readBigUInt64LE(offset + 64))),
  };
}

export const fileSystems: readonly FileSystem[] = [
  {
    name: 'XFS',
    what: bare('XFS'),
    offset: 0,
    magic: 'XFSB',
    // https://docs.kernel.org/filesystems/xfs/xfs-online-fsck-design.html; xfs_dsb in fs/xfs/libxfs/xfs_format.h
    sizeBytes: reading((start) => start.readUInt32BE(4) * Number(start.readBigUInt64BE(8))),
  },
  { name: 'LUKS', what: 'an encrypted LUKS volume', offset: 0, magic: 'LUKS\xba\xbe' },
  {
    name: 'NTFS',
    what: bare('NTFS'),
    offset: 3,
    magic: 'NTFS    ',
    sizeBytes: reading((start) => Number(start.readBigUInt64LE(0x28)) * start.readUInt16LE(0x0b)),
  },
  fat(54, 'FAT12   '),
  fat(54, 'FAT16   '),
  fat(82, 'FAT32   '),
  lvm(0),
  lvm(512),
  lvm(1024),
  lvm(1536),
  {
    name: 'ext',
    what: bare('ext2, ext3 or ext4'),
    offset: extAt + 0x38,
    magic: '\x53\xef',
    isPlausible: (start) => start.length >= 2 * extAt && start.readUInt32LE(extAt + 24) <= 6,
    sizeBytes: reading(extBytes),
  },
  {
    name: 'EROFS',
    what: bare('EROFS'),
    offset: 1024,
    magic: '\xe2\xe1\xf5\xe0',
    // https://docs.kernel.org/filesystems/erofs.html
    sizeBytes: reading((start) => start.readUInt32LE(1024 + 36) * 2 ** start.readUInt8(1024 + 12)),
  },
  {
    name: 'F2FS',
    what: bare('F2FS'),
    offset: 1024,
    magic: '\x10\x20\xf5\xf2',
    sizeBytes: reading((start) => Number(start.readBigUInt64LE(1024 + 36)) * 2 ** start.readUInt32LE(1024 + 16)),
  },
  {
    name: 'ISO 9660',
    what: 'a CD or DVD image (ISO 9660) that is not made for disks',
    offset: isoAt + 1,
    magic: 'CD001',
    // ECMA-119, 8.4
    sizeBytes: reading((start) => start.readUInt32LE(isoAt + 80) * start.readUInt16LE(isoAt + 128)),
  },
  {
    name: 'btrfs',
    what: bare('btrfs'),
    offset: btrfsAt + 0x40,
    magic: '_BHRfS_M',
    // total_bytes of this device. https://btrfs.readthedocs.io/en/latest/dev/On-disk-format.html
    sizeBytes: reading((start) => Number(start.readBigUInt64LE(btrfsAt + 0xd1))),
  },
];
