import { randomBytes } from 'node:crypto';
import { mkdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { inspectDisk, type SourceFormat } from '../../src/disk/format.js';
import { openContent } from '../../src/disk/open-content.js';
import {
  failure,
  MiB,
  qcow2Header,
  run,
  tarMember,
  temporaryFolder,
  vhdDynamicHeader,
  vhdFooter,
  vmdkHeader,
  writeSparse,
} from '../support/disk-fixtures.js';
import { itNeeds } from '../support/tools.js';

const file = temporaryFolder();

type Piece = readonly [offset: number, bytes: Buffer | string];

function u32(offset: number, value: number): Piece {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return [offset, bytes];
}

function u32be(offset: number, value: number): Piece {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return [offset, bytes];
}

/** The pieces of an MBR with these partitions. */
function mbr(...partitions: (readonly [type: number, firstSector: number, sectors: number])[]): Piece[] {
  const entries = partitions.flatMap(([type, first, sectors], index) => {
    const at = 446 + index * 16;
    return [[at + 4, String.fromCharCode(type)] as const, u32(at + 8, first), u32(at + 12, sectors)];
  });
  return [[510, '\x55\xaa'], ...entries];
}

const itNeedsQemu = itNeeds('qemu-img');

describe('a raw disk image', () => {
  it.each([
    ['MBR', mbr([0x83, 1, 100])],
    [
      'GPT',
      [
        [510, '\x55\xaa'],
        [512, 'EFI PART'],
      ],
    ],
    ['GPT', [[4096, 'EFI PART']]],
    ['ext', [[1080, '\x53\xef']]],
    ['XFS', [[0, 'XFSB']]],
    ['btrfs', [[65600, '_BHRfS_M']]],
    ['LVM', [[512, 'LABELONE']]],
    ['ISO 9660', [[32769, 'CD001']]],
    [
      'FAT',
      [
        [82, 'FAT32   '],
        [510, '\x55\xaa'],
      ],
    ],
    [
      'NTFS',
      [
        [3, 'NTFS    '],
        [510, '\x55\xaa'],
      ],
    ],
    ['LUKS', [[0, 'LUKS\xba\xbe']]],
    ['EROFS', [[1024, '\xe2\xe1\xf5\xe0']]],
    // An ISO that is also made for disks, and a disk that was a file system before.
    ['MBR', [...mbr([0x17, 0, 6000]), [32769, 'CD001']]],
    ['MBR', [...mbr([0x83, 2048, 100]), [1080, '\x53\xef']]],
  ] as const)('is recognized by its %s', async (subformat, pieces) => {
    const path = await writeSparse(file('disk'), 3 * MiB + 100, pieces);
    expect(await inspectDisk(path)).toMatchObject({
      path,
      fileSizeBytes: 3 * MiB + 100,
      format: 'raw',
      layers: [],
      subformat,
      virtualSizeBytes: 3 * MiB + 100,
    });
  });

  it.each([
    ['an MBR', mbr([0x83, 1, 100], [5, 200, 8000]), 'its last partition ends at 4198400 bytes'],
    ['ext', [[1080, '\x53\xef'], u32(1028, 900), u32(1048, 2)], 'its ext file system has 3686400 bytes'],
    [
      'a large ext',
      [[1080, '\x53\xef'], u32(1028, 1), u32(1048, 2), u32(1120, 0x80), u32(1360, 1)],
      'its ext file system has 17592186048512 bytes',
    ],
    ['XFS', [[0, 'XFSB'], u32be(4, 4096), u32be(12, 900)], 'its XFS file system has 3686400 bytes'],
    ['btrfs', [[65600, '_BHRfS_M'], u32(65536 + 0xd1, 5 * MiB)], 'its btrfs file system has 5242880 bytes'],
    ['LVM', [[512, 'LABELONE'], u32(512 + 64, 5 * MiB)], 'its LVM file system has 5242880 bytes'],
    ['FAT', [[82, 'FAT32   '], [0x0b, '\0\x02'], u32(0x20, 9000)], 'its FAT file system has 4608000 bytes'],
    ['NTFS', [[3, 'NTFS    '], [0x0b, '\0\x02'], u32(0x28, 9000)], 'its NTFS file system has 4608000 bytes'],
    ['ISO', [[32769, 'CD001'], u32(32848, 2000), [32896, '\0\x08']], 'its ISO 9660 file system has 4096000 bytes'],
    ['EROFS', [[1024, '\xe2\xe1\xf5\xe0'], [1036, '\x0c'], u32(1060, 900)], 'its EROFS file system has 3686400 bytes'],
    ['F2FS', [[1024, '\x10\x20\xf5\xf2'], u32(1040, 12), u32(1060, 900)], 'its F2FS file system has 3686400 bytes'],
  ] as const)('is refused when it is shorter than %s, unless taken as raw', async (_, pieces, message) => {
    const path = await writeSparse(file('cut.raw'), 3 * MiB, pieces);
    const error = await failure(inspectDisk(path));
    expect(error.message).toContain(`damaged raw file: it has 3145728 bytes, but ${message}`);
    expect(await inspectDisk(path, 'raw')).toMatchObject({ format: 'raw', warnings: [error.message] });
  });

  it.each([
    ['a file system', [[1080, '\x53\xef']], /can't boot .*: it is a bare ext2, ext3 or ext4 file system, without/],
    ['an encrypted volume', [[0, 'LUKS\xba\xbe']], /can't boot .*: it is an encrypted LUKS volume, without/],
    ['a CD', [[32769, 'CD001']], /can't boot .*: it is a CD or DVD image/],
    ['a physical volume', [[512, 'LABELONE']], /can't boot .*: it is an LVM physical volume/],
    ['a lost GPT', mbr([0xee, 1, 0xffffffff]), /can't boot .*: its MBR only protects a GPT/],
    [
      'a GPT without its backup',
      [[512, 'EFI PART'], u32(512 + 32, 6144)],
      /the backup of the partition table .* is missing/,
    ],
  ] as const)('is doubted when it is %s', async (_, pieces, warning) => {
    const path = await writeSparse(file('doubtful.raw'), 3 * MiB, pieces);
    expect((await inspectDisk(path)).warnings).toEqual([expect.stringMatching(warning)]);
    expect((await inspectDisk(path, 'raw')).warnings).toEqual([expect.stringMatching(warning)]);
  });

  it.each([
    ['an MBR', mbr([0x83, 1, 100])],
    [
      'a file system with a boot sector',
      [
        [510, '\x55\xaa'],
        [1080, '\x53\xef'],
      ],
    ],
  ] as const)('is not doubted when it has %s', async (_, pieces) => {
    const path = await writeSparse(file('fine.raw'), 3 * MiB, pieces);
    expect(await inspectDisk(path)).not.toHaveProperty('warnings');
    expect(await inspectDisk(path, 'raw')).not.toHaveProperty('warnings');
  });

  itNeeds('mke2fs')('is recognized when mke2fs made it', async () => {
    const path = await writeSparse(file('ext.raw'), 4 * MiB, []);
    await run('mke2fs', '-q', '-F', path);
    expect(await inspectDisk(path)).toMatchObject({ format: 'raw', subformat: 'ext' });
    await truncate(path, 4 * MiB - 1024);
    expect((await failure(inspectDisk(path))).message).toContain('its ext file system has 4194304 bytes');
  });

  it('is refused when its partition table is for a larger disk, unless taken as raw', async () => {
    const lastUsable = Buffer.alloc(8);
    lastUsable.writeBigUInt64LE(40_000n);
    const path = await writeSparse(file('cut.raw'), 3 * MiB, [
      [512, 'EFI PART'],
      [560, lastUsable],
    ]);
    const error = await failure(inspectDisk(path));
    expect(error.message).toContain(
      'damaged raw file: it has 3145728 bytes, but its partition table describes a disk of',
    );
    expect(await inspectDisk(path, 'raw')).toMatchObject({ format: 'raw', virtualSizeBytes: 3 * MiB });
  });

  it.each([
    ['nothing known', Buffer.alloc(MiB), undefined],
    ['a boot sector alone', Buffer.from(`${'\0'.repeat(510)}\x55\xaa`, 'latin1'), undefined],
    ['a QCOW2', qcow2Header(), 'is a QCOW2'],
    ['gzip', gzipSync('disk'), 'is compressed with gz'],
    ['a fixed VHD', Buffer.concat([Buffer.alloc(512), vhdFooter(2, 512)]), 'is a VHD'],
    ['an old tar archive', tarMember('disk.raw', Buffer.alloc(10), ''), 'is a tar archive'],
    ['a VDI', Buffer.from(`${'<<<'.padEnd(64)}\x7f\x10\xda\xbe`, 'latin1'), 'is a VirtualBox disk image (VDI)'],
  ])('is taken as raw when the config says so, with a warning about %s', async (_, bytes, warning) => {
    const path = file('as-raw');
    await writeFile(path, bytes);
    const found = await inspectDisk(path, 'raw');
    expect(found).toMatchObject({ format: 'raw', virtualSizeBytes: bytes.length });
    expect(found.warnings).toEqual(
      warning && [`${path} ${warning}, but source.format is raw: the file itself becomes the disk`],
    );
  });
});

describe('a container', () => {
  it('is recognized as a stream-optimized VMDK with its directory in the footer', async () => {
    const parts = {
      flags: 0x30001,
      capacitySectors: 4096,
      descriptor: 'createType="streamOptimized"\nparentCID=ffffffff',
    };
    const path = await writeSparse(file('stream.vmdk'), 16 * 512, [
      [0, vmdkHeader({ ...parts, directorySector: 0xffffffffffffffffn })],
      [14 * 512, vmdkHeader({ ...parts, directorySector: 10n }).subarray(0, 512)],
    ]);
    expect(await inspectDisk(path)).toMatchObject({
      format: 'vmdk',
      subformat: 'streamOptimized',
      virtualSizeBytes: 2 * MiB,
    });
    await truncate(path, 15 * 512);
    expect((await failure(inspectDisk(path))).message).toContain('damaged VMDK file: its footer is missing');
  });

  it('with compressed grains of which several would fill the memory is not read in place', async () => {
    const open = async (flags: number, grainSectors: number) => {
      const header = { capacitySectors: 4096, directorySector: 4n, descriptor: 'parentCID=ffffffff' };
      const path = await writeSparse(file('grains.vmdk'), 8192, [[0, vmdkHeader({ ...header, flags, grainSectors })]]);
      const content = await openContent(await inspectDisk(path), { signal: new AbortController().signal });
      await content.close();
      return content.sizeBytes;
    };
    const stream = 0x30001;
    expect(await open(stream, 4096)).toBe(2 * MiB);
    expect(await failure(open(stream, 8192))).toMatchObject({
      message: expect.stringContaining("can't be read in place: it has compressed grains of 4194304 bytes"),
      hint: expect.stringContaining('qemu-img convert -O vmdk'),
    });
    expect(await open(1, 8192)).toBe(2 * MiB);
  });

  it('is recognized within an old archive that also has its folder', async () => {
    const disk = await readFile(await writeSparse(file('disk.raw'), MiB, mbr([0x83, 1, 100])));
    const path = file('old.tar');
    const members = [tarMember('disks/', Buffer.alloc(0), ''), tarMember('disks/disk.raw', disk, '')];
    await writeFile(path, Buffer.concat([...members, Buffer.alloc(1024)]));
    expect(await inspectDisk(path)).toMatchObject({ layers: ['tar'], format: 'raw' });
  });

  it.each([
    ['fixed', 2],
    ['dynamic', 3],
  ] as const)('is recognized as a %s VHD', async (subformat, type) => {
    const footer = vhdFooter(type, 2 * MiB);
    const path = await writeSparse(file('disk.vhd'), 2 * MiB + 512, [
      [510, '\x55\xaa'],
      [2 * MiB, footer],
    ]);
    if (type === 3)
      await writeSparse(path, 2 * MiB + 512, [
        [0, footer],
        [512, vhdDynamicHeader({}, 0xffffffff)],
        [2 * MiB, footer],
      ]);
    expect(await inspectDisk(path)).toMatchObject({ format: 'vhd', subformat, virtualSizeBytes: 2 * MiB });
  });

  it('is refused as a VHD whose middle is missing', async () => {
    const footer = vhdFooter(3, 4 * MiB);
    const path = await writeSparse(file('disk.vhd'), 3 * MiB, [
      [0, footer],
      [512, vhdDynamicHeader({}, 4, 4101)],
      [3 * MiB - 512, footer],
    ]);
    expect((await failure(inspectDisk(path))).message).toContain(
      'damaged VHD file: it ends at 3145728 bytes, but has data up to 4197888',
    );
  });

  it('is refused as a VHD with a block within its headers', async () => {
    const footer = vhdFooter(3, 4 * MiB);
    for (const [sector, part] of [
      [0, 'the copy of its footer'],
      [1, 'its dynamic header'],
      [3, 'its block allocation table'],
    ] as const) {
      const path = await writeSparse(file('disk.vhd'), 5 * MiB, [
        [0, footer],
        [512, vhdDynamicHeader({}, 4, sector)],
        [5 * MiB - 512, footer],
      ]);
      const { message } = await failure(inspectDisk(path));
      expect(message).toContain(`damaged VHD file: it has a block at ${sector * 512}, within ${part}`);
    }
  });

  it('is recognized as an OVA with the size of its disk', async () => {
    const disk = vmdkHeader({ flags: 0x30001, capacitySectors: 2048, directorySector: 2n, descriptor: 'version=1' });
    const path = file('machine.ova');
    const ova = Buffer.concat([
      tarMember('m.ovf', Buffer.from('<Envelope/>')),
      tarMember('m.vmdk', disk),
      Buffer.alloc(1024),
    ]);
    await writeFile(path, ova);
    expect(await inspectDisk(path)).toMatchObject({ format: 'ova', virtualSizeBytes: MiB });
    await writeFile(path, ova.subarray(0, 2000));
    expect((await failure(inspectDisk(path))).message).toContain(
      'damaged OVA file: it ends at 2000 bytes, within one of its files',
    );
  });

  it('is recognized as QCOW2', async () => {
    const path = await writeSparse(file('disk.raw'), MiB, [[0, qcow2Header()]]);
    expect(await inspectDisk(path)).toMatchObject({ format: 'qcow2', virtualSizeBytes: 64 * MiB });
  });
});

describe('a container that qemu-img wrote', () => {
  itNeedsQemu.each([
    ['vmdk', 'subformat=streamOptimized', 'streamOptimized'],
    ['vmdk', 'subformat=monolithicSparse', 'monolithicSparse'],
    ['vpc', 'subformat=fixed,force_size=on', 'fixed'],
    ['vpc', 'subformat=dynamic,force_size=on', 'dynamic'],
    ['vhdx', 'subformat=fixed', 'fixed'],
    ['vhdx', 'subformat=dynamic', 'dynamic'],
    ['qcow2', 'compat=0.10', undefined],
    ['qcow2', 'compat=1.1', undefined],
  ])('is recognized: %s with %s', async (driver, options, subformat) => {
    const raw = await writeSparse(file('source.raw'), 8 * MiB, [
      [510, '\x55\xaa'],
      [7 * MiB, randomBytes(MiB)],
    ]);
    // Without its footer, a fixed VHD is a raw disk but for its name.
    const path = file(driver === 'vpc' ? 'converted.vhd' : 'converted');
    await run('qemu-img', 'convert', '-f', 'raw', '-O', driver, '-o', options, raw, path);
    const found = await inspectDisk(path);
    expect(found).toMatchObject({ format: driver === 'vpc' ? 'vhd' : driver, virtualSizeBytes: 8 * MiB });
    expect(found.subformat).toBe(subformat);
    // Cut short, none passes for a whole one.
    const { length } = await readFile(path);
    for (const lengthBytes of [length - 70_000, 1000]) {
      await truncate(path, lengthBytes);
      expect((await failure(inspectDisk(path))).message).toContain('damaged');
    }
  });

  itNeedsQemu('is refused when it is an overlay', async () => {
    const base = await writeSparse(file('base.raw'), MiB, []);
    for (const [driver, name] of [
      ['qcow2', 'overlay.qcow2'],
      ['vmdk', 'overlay.vmdk'],
    ] as const) {
      const from = driver === 'vmdk' ? file('base.vmdk') : base;
      if (driver === 'vmdk') await run('qemu-img', 'convert', '-O', 'vmdk', base, from);
      await run('qemu-img', 'create', '-f', driver, '-b', from, '-F', driver === 'vmdk' ? 'vmdk' : 'raw', file(name));
      expect((await failure(inspectDisk(file(name)))).message).toMatch(/is an overlay|is a delta disk/);
    }
  });
});

describe('a file that is refused', () => {
  const refused: readonly (readonly [what: string, bytes: Buffer, format: SourceFormat, message: RegExp])[] = [
    ['text', Buffer.from('#!/bin/sh\n'), 'auto', /is not a recognized disk image/],
    ['zeros', Buffer.alloc(MiB), 'auto', /is not a recognized disk image/],
    ['an extent of a VMFS disk', Buffer.from('COWD'), 'auto', /a VMDK extent from a VMFS datastore/],
    ['a short VMDK', Buffer.from('KDMV'), 'auto', /damaged VMDK file: it ends at 4 bytes, before its header/],
    ['a short VHDX', Buffer.from('vhdxfile'), 'auto', /damaged VHDX file: it ends at 8 bytes, before its region table/],
    [
      'a VHDX without tables',
      Buffer.concat([Buffer.from('vhdxfile'), Buffer.alloc(MiB)]),
      'auto',
      /neither of its region tables/,
    ],
    ['a short QCOW2', Buffer.from('QFI\xfb\0\0', 'latin1'), 'auto', /damaged QCOW2 file/],
    ['a QCOW2 of version 9', qcow2Header((header) => header.writeUInt32BE(9, 4)), 'auto', /unknown version 9/],
    ['a QCOW2 without its tables', qcow2Header(), 'auto', /ends at 104 bytes, before the end of its L1 table/],
    ['an encrypted QCOW2', qcow2Header((header) => header.writeUInt32BE(2, 32)), 'auto', /is an encrypted QCOW2/],
    [
      'a QCOW2 with a data file',
      qcow2Header((header) => header.writeBigUInt64BE(4n, 72)),
      'auto',
      /keeps its data in another/,
    ],
    ['a differencing VHD', vhdFooter(4, MiB), 'auto', /is a differencing VHD/],
    ['a fixed VHD cut in front', vhdFooter(2, MiB), 'auto', /it holds 0 of 1048576 bytes/],
    ['a VHD without its end', Buffer.concat([vhdFooter(3, MiB), Buffer.alloc(600)]), 'auto', /its footer is missing/],
    ['a VHD with a wrong checksum', vhdFooter(2, 0).fill(1, 200, 201), 'auto', /footer's checksum is wrong/],
    ['a tar archive', tarMember('disk.raw', Buffer.alloc(10)), 'auto', /disk.raw in .* is not a recognized disk image/],
    [
      'QCOW2 called VMDK',
      Buffer.concat([qcow2Header(), Buffer.alloc(900)]),
      'vmdk',
      /is a disk image of the format qcow2, but source.format is vmdk/,
    ],
    ['gz called VHD', gzipSync(''), 'vhd', /is packed with gz, but source.format is vhd/],
    ['anything called VHDX', Buffer.alloc(100), 'vhdx', /is of an unknown format, but source.format is vhdx/],
  ];
  it.each(refused)('%s', async (_, bytes, format, message) => {
    const path = file('refused');
    await writeFile(path, bytes);
    const error = await failure(inspectDisk(path, format));
    expect(error).toMatchObject({ code: 'source', message: expect.stringMatching(message), hint: expect.any(String) });
    expect(error.message).toContain(path);
  });

  it.each([
    ['the first QCOW', 'QFI\xfb\0\0\0\x01', /QCOW, version 1/, "qemu-img convert -f qcow -O raw 'FILE' disk.raw"],
    ['QED', 'QED\0', /a QED disk image/, 'qemu-img convert -f qed'],
    ['Parallels', 'WithoutFreeSpace', /a Parallels disk image/, 'qemu-img convert -f parallels'],
    ['DMG', 'koly'.padEnd(512, '\0'), /an Apple disk image/, 'qemu-img convert -f dmg'],
    ['Git LFS', 'version https://git-lfs.github.com/spec/v1\noid sha256:', /a pointer of Git LFS/, 'git lfs pull'],
    ['lz4', '\x04\x22\x4d\x18', /compressed with lz4/, 'lz4 -d'],
    ['cpio', '070701', /a cpio archive/, 'cpio -id'],
    ['squashfs', 'hsqs', /a squashfs file system/, 'unsquashfs'],
    ['ELF', '\x7fELF', /\(ELF\)/, 'a boot loader'],
    ['a kernel', `${'MZ'.padEnd(510, '\0')}\x55\xaa\xeb\x66HdrS`, /a Linux kernel/, 'a boot loader'],
    ['a kernel for arm64', `${'MZ'.padEnd(56, '\0')}ARM\x64`, /a Linux kernel for arm64/, 'a boot loader'],
    ['a program', 'MZ', /\(PE\)/, 'a boot loader'],
    ['firmware', `${'\0'.repeat(40)}_FVH`, /UEFI firmware/, 'source.path'],
    ['an OVF', '<?xml version="1.0"?>\n<Envelope vmw:buildId="1">', /an OVF descriptor/, 'the .vmdk file'],
    ['an error of S3', '<?xml version="1.0"?>\n<Error><Code>AccessDenied', /an XML document/, 'download'],
    ['a web page', '<!DOCTYPE html><html>', /an HTML page/, 'download'],
  ])('that is %s is named, with what to do', async (_, start, message, hint) => {
    const path = file('other');
    await writeFile(path, start, 'latin1');
    const error = await failure(inspectDisk(path));
    expect(error).toMatchObject({ code: 'source', message: expect.stringMatching(message) });
    expect(error.hint).toContain(hint.replace('FILE', path));
    expect(error.hint).not.toContain('source.format');
  });

  it('that is missing, empty or a directory', async () => {
    expect(await failure(inspectDisk(file('missing')))).toMatchObject({
      code: 'source',
      message: `${file('missing')} does not exist`,
      hint: expect.stringContaining('source.path'),
    });
    await writeFile(file('empty'), '');
    expect((await failure(inspectDisk(file('empty'), 'raw'))).message).toBe(`${file('empty')} is empty`);
    expect((await failure(inspectDisk(file('empty/disk')))).message).toContain('does not exist');
    await mkdir(file('folder'));
    expect((await failure(inspectDisk(file('folder')))).message).toBe(`${file('folder')} is a directory`);
  });

  itNeeds('mkfifo')('that is not a regular file', async () => {
    await run('mkfifo', file('pipe'));
    expect((await failure(inspectDisk(file('pipe')))).message).toBe(`${file('pipe')} is not a regular file`);
  });
});
