import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect } from '@jest/globals';
import { crc32c } from '../../src/disk/crc32c.js';
import { inspectDisk } from '../../src/disk/format.js';
import { failure, MiB, run, temporaryFolder, writeSparse } from '../support/disk-fixtures.js';
import { itNeeds } from '../support/tools.js';

const file = temporaryFolder();
const itNeedsQemu = itNeeds('qemu-img');
const KiB = 1024;

type Change = (bytes: Buffer) => void;

/** An image that qemu-img made, with a change, as `check` sees it. */
async function changed(driver: string, options: string, change: Change): Promise<string> {
  const path = file(`changed.${driver}`);
  const raw = await writeSparse(file('source.raw'), 4 * MiB, [
    [510, '\x55\xaa'],
    [MiB, Buffer.alloc(100_000, 7)],
  ]);
  await run('sh', '-c', `qemu-img convert -f raw -O ${driver} ${options} '${raw}' '${path}'`);
  const bytes = await readFile(path);
  change(bytes);
  await writeFile(path, bytes);
  return path;
}

/** Writes the checksums of both headers and region tables of a VHDX again. */
function withChecksums(change: Change): Change {
  return (bytes) => {
    change(bytes);
    for (const [offset, lengthBytes] of [
      [64, 4],
      [128, 4],
      [192, 64],
      [256, 64],
    ] as const) {
      const part = bytes.subarray(offset * KiB, (offset + lengthBytes) * KiB);
      part.writeUInt32LE(crc32c(part, 4), 4);
    }
  };
}

const feature =
  (bit: number): Change =>
  (bytes) =>
    bytes.writeBigUInt64BE(1n << BigInt(bit), 72);
const bothHeaders = (change: (bytes: Buffer, at: number) => void): Change =>
  withChecksums((bytes) => {
    for (const at of [64 * KiB, 128 * KiB]) change(bytes, at);
  });

describe('an image that can not be read in place is refused by name', () => {
  const refused: readonly (readonly [what: string, driver: string, options: string, Change, RegExp])[] = [
    ['a QCOW2 in use', 'qcow2', '', feature(0), /was not closed: it is in use/],
    ['a corrupt QCOW2', 'qcow2', '', feature(1), /is marked as corrupt/],
    ['a QCOW2 of the future', 'qcow2', '', feature(9), /uses a feature of QCOW2 that is not known: bit 9/],
    [
      'a QCOW2 with an unknown compression',
      'qcow2',
      '-o compression_type=zstd',
      (bytes) => bytes.writeUInt8(7, 104),
      /unknown compression type 7/,
    ],
    ['a QCOW2 with LUKS', 'qcow2', '', (bytes) => bytes.writeUInt32BE(2, 32), /is an encrypted QCOW2/],
    ['a QCOW2 with a short L1 table', 'qcow2', '', (bytes) => bytes.writeUInt32BE(0, 36), /its L1 table has 0 entries/],
    ['a QCOW2 that is too large', 'qcow2', '', (bytes) => bytes.writeBigUInt64BE(1n << 60n, 24), /at most 64 TiB/],
    [
      'a VHDX with an unfinished log',
      'vhdx',
      '',
      bothHeaders((bytes, at) => bytes.fill(1, at + 48, at + 64)),
      /its last changes are still in its log/,
    ],
    [
      'a VHDX of the future',
      'vhdx',
      '',
      bothHeaders((bytes, at) => bytes.writeUInt16LE(2, at + 66)),
      /unknown version 2/,
    ],
    [
      'a VHDX without headers',
      'vhdx',
      '',
      (bytes) => bytes.fill(0, 64 * KiB, 192 * KiB),
      /the checksums of both of its headers/,
    ],
    [
      'a VHDX with an unknown region',
      'vhdx',
      '',
      withChecksums((bytes) => {
        for (const at of [192, 256]) {
          bytes.writeUInt32LE(3, at * KiB + 8);
          bytes.fill(1, at * KiB + 16 + 64, at * KiB + 16 + 96);
        }
      }),
      /it needs a region that is not known/,
    ],
    ['a VDI of a snapshot', 'vdi', '', (bytes) => bytes.writeUInt32LE(4, 76), /is a differencing VDI/],
    ['a VDI with a parent', 'vdi', '', (bytes) => bytes.fill(1, 440, 456), /is a differencing VDI/],
    [
      'a VMDK of ESXi',
      'vmdk',
      '-o subformat=monolithicFlat',
      (bytes) => bytes.write('SESPARSE "'.padEnd(10), bytes.indexOf('FLAT "'), 'latin1'),
      /extents of the type SESPARSE/,
    ],
    [
      'a VMDK of a device',
      'vmdk',
      '-o subformat=monolithicFlat',
      (bytes) => bytes.write('fullDevice"\n   ', bytes.indexOf('monolithicFlat'), 'latin1'),
      /the type fullDevice/,
    ],
    [
      'a VMDK with files elsewhere',
      'vmdk',
      '-o subformat=monolithicFlat',
      (bytes) => bytes.write('/', bytes.indexOf('-flat.vmdk'), 'latin1'),
      /names a file that is not beside it/,
    ],
  ];
  itNeedsQemu.each(refused)('%s', async (_, driver, options, change, message) => {
    const path = await changed(driver, options, change);
    expect(await failure(inspectDisk(path))).toMatchObject({
      code: 'source',
      message: expect.stringMatching(message),
      hint: expect.any(String),
    });
  });

  itNeedsQemu('and a VHDX whose later header is damaged counts by the other one', async () => {
    const path = await changed('vhdx', '', (bytes) => {
      const later = bytes.readBigUInt64LE(64 * KiB + 8) > bytes.readBigUInt64LE(128 * KiB + 8) ? 64 : 128;
      bytes.fill(1, later * KiB + 48, later * KiB + 64);
    });
    expect(await inspectDisk(path)).toMatchObject({ format: 'vhdx', virtualSizeBytes: 4 * MiB });
  });
});
