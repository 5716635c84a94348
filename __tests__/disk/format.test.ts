import { mkdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { inspectDisk, type SourceFormat } from '../../src/disk/format.js';
import {
  failure,
  MiB,
  qcow2Header,
  run,
  tarMember,
  temporaryFolder,
  vhdFooter,
  vmdkHeader,
  writeSparse,
} from '../support/disk-fixtures.js';
import { itNeeds } from '../support/tools.js';

const file = temporaryFolder();
const itNeedsQemu = itNeeds('qemu-img');

describe('a raw disk image', () => {
  it.each([
    ['MBR', [[510, '\x55\xaa']]],
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
    ['squashfs', [[0, 'hsqs']]],
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
  ] as const)('is recognized by its %s', async (subformat, pieces) => {
    const path = await writeSparse(file('disk'), 3 * MiB + 100, pieces);
    expect(await inspectDisk(path)).toEqual({
      path,
      fileSizeBytes: 3 * MiB + 100,
      format: 'raw',
      compression: 'none',
      subformat,
      virtualSizeBytes: 3 * MiB + 100,
    });
  });

  itNeeds('mke2fs')('is recognized when mke2fs made it', async () => {
    const path = await writeSparse(file('ext.raw'), 4 * MiB, []);
    await run('mke2fs', '-q', '-F', path);
    expect(await inspectDisk(path)).toMatchObject({ format: 'raw', subformat: 'ext' });
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

  it('is taken as raw without a look at its content when the config says so', async () => {
    const path = await writeSparse(file('zeros'), MiB, []);
    expect(await inspectDisk(path, 'raw')).toMatchObject({ format: 'raw', virtualSizeBytes: MiB });
    await writeFile(path, qcow2Header());
    expect(await inspectDisk(path, 'raw')).toMatchObject({ format: 'raw' });
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
        [2 * MiB, footer],
      ]);
    expect(await inspectDisk(path)).toMatchObject({ format: 'vhd', subformat, virtualSizeBytes: 2 * MiB });
  });

  it('is recognized as an OVA with the size of its disk', async () => {
    const disk = vmdkHeader({ flags: 0x30001, capacitySectors: 2048, directorySector: 2n, descriptor: '' });
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
      'damaged OVA file: it ends at 2000 bytes, within m.vmdk',
    );
  });

  it('is recognized as QCOW2', async () => {
    const path = await writeSparse(file('disk.raw'), MiB, [[0, qcow2Header()]]);
    expect(await inspectDisk(path)).toMatchObject({ format: 'qcow2', virtualSizeBytes: 64 * MiB });
  });

  it.each([
    ['gz', gzipSync('disk')],
    ['xz', Buffer.from('\xfd7zXZ\0 and so on', 'latin1')],
    ['zst', Buffer.from('\x28\xb5\x2f\xfd and so on', 'latin1')],
  ] as const)('is recognized as compressed with %s', async (compression, bytes) => {
    const path = file('disk.raw');
    await writeFile(path, bytes);
    expect(await inspectDisk(path)).toEqual({ path, fileSizeBytes: bytes.length, compression, format: 'unknown' });
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
    const raw = await writeSparse(file('source.raw'), 5 * MiB, [
      [510, '\x55\xaa'],
      [3 * MiB, 'data'],
    ]);
    const path = file('converted');
    await run('qemu-img', 'convert', '-f', 'raw', '-O', driver, '-o', options, raw, path);
    const found = await inspectDisk(path);
    expect(found).toMatchObject({ format: driver === 'vpc' ? 'vhd' : driver, virtualSizeBytes: 5 * MiB });
    expect(found.subformat).toBe(subformat);
    // Cut short, none passes for a whole one, but for the fixed VHD: without its footer it is the raw disk.
    if (driver === 'vpc' && subformat === 'fixed') return;
    await truncate(path, Math.min(1000, (await readFile(path)).length - 1));
    expect((await failure(inspectDisk(path))).code).toBe('source');
  });

  itNeedsQemu('is refused when it is a VMDK whose data are in another file', async () => {
    const path = file('flat.vmdk');
    await run('qemu-img', 'create', '-f', 'vmdk', '-o', 'subformat=monolithicFlat', path, '1M');
    const error = await failure(inspectDisk(path));
    expect(error.message).toContain('is a VMDK descriptor without data');
    expect(error.hint).toContain('qemu-img convert -O vmdk -o subformat=streamOptimized');
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
    ['a QCOW2 of version 1', qcow2Header((header) => header.writeUInt32BE(1, 4)), 'auto', /unknown version 1/],
    ['a QCOW2 without its tables', qcow2Header(), 'auto', /ends at 104 bytes, before its L1 table/],
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
    ['a tar archive', tarMember('disk.raw', Buffer.alloc(10)), 'auto', /is a tar archive without an .ovf file/],
    [
      'QCOW2 called VMDK',
      Buffer.concat([qcow2Header(), Buffer.alloc(900)]),
      'vmdk',
      /is a disk image of the format qcow2, but source.format is vmdk/,
    ],
    ['gz called VHD', gzipSync(''), 'vhd', /is compressed with gz, but source.format is vhd/],
    ['anything called VHDX', Buffer.alloc(100), 'vhdx', /is of an unknown format, but source.format is vhdx/],
  ];
  it.each(refused)('%s', async (_, bytes, format, message) => {
    const path = file('refused');
    await writeFile(path, bytes);
    const error = await failure(inspectDisk(path, format));
    expect(error).toMatchObject({ code: 'source', message: expect.stringMatching(message), hint: expect.any(String) });
    expect(error.message).toContain(path);
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
