import { describe, expect, it } from '@jest/globals';
import type { DiskImage } from '../../src/disk/format.js';
import { importFormat, requireImportFormat, volumeSizeGiB } from '../../src/disk/import-format.js';
import { PublishError } from '../../src/error.js';

const disk = (fields: Partial<DiskImage>): DiskImage => ({
  path: 'build/my disk',
  fileSizeBytes: 1,
  format: 'raw',
  layers: [],
  ...fields,
});

describe('importFormat', () => {
  it.each([
    [{ format: 'raw' }, 'RAW'],
    [{ format: 'vhd', subformat: 'fixed' }, 'VHD'],
    [{ format: 'vhd', subformat: 'dynamic' }, 'VHD'],
    [{ format: 'vhdx' }, 'VHDX'],
    [{ format: 'vmdk', subformat: 'streamOptimized' }, 'VMDK'],
  ] as const)('takes %j as %s', (fields, format) => {
    expect(importFormat(disk(fields))).toBe(format);
  });

  it.each([
    [{ format: 'qcow2' }, "qemu-img convert -f qcow2 -O raw 'build/my disk' disk.raw"],
    [
      { format: 'vmdk', subformat: 'monolithicSparse' },
      "-O vmdk -o subformat=streamOptimized 'build/my disk' disk.vmdk",
    ],
    [{ format: 'ova' }, "tar -xf 'build/my disk'"],
    [{ format: 'unknown', layers: ['gz'] }, "gzip -dk 'build/my disk'"],
    [{ format: 'raw', layers: ['xz', 'tar'] }, "xz -dk 'build/my disk'"],
    [{ format: 'vhd', layers: ['zst'] }, "zstd -d 'build/my disk'"],
    [{ format: 'vdi' }, "qemu-img convert -f vdi -O raw 'build/my disk' disk.raw"],
  ] as const)('refuses %j and says how to convert it', (fields, command) => {
    expect(importFormat(disk(fields))).toBeUndefined();
    try {
      requireImportFormat(disk(fields));
      throw new Error('not refused');
    } catch (error) {
      expect(error).toBeInstanceOf(PublishError);
      expect(error).toMatchObject({ code: 'source', hint: expect.stringContaining(command) });
    }
  });
});

describe('volumeSizeGiB', () => {
  it.each([
    [1, 1],
    [1024 ** 3, 1],
    [1024 ** 3 + 1, 2],
    [8 * 1024 ** 3, 8],
  ])('holds %d bytes in %d GiB', (sizeBytes, sizeGiB) => {
    expect(volumeSizeGiB(sizeBytes)).toBe(sizeGiB);
  });
});
