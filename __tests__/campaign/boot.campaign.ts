import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RegisterImageCommandInput, RunInstancesCommandInput } from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { bootSector } from '../support/boot-sectors.js';
import { ec2, imageOf, importedSnapshot, region } from '../support/ec2-fixtures.js';
import { described, launched } from '../support/instance-fixtures.js';
import { buildLinuxDisk, linuxDiskTools, linuxProof } from '../support/linux-disk.js';
import { consoleOf, machines, underQemu, untilStarted, untilWritten } from '../support/real-guests.js';
import { secureBootStore } from '../support/secure-boot-store.js';
import { itNeeds } from '../support/tools.js';
import type { TestWorld } from '../support/world.js';
import { worldsOfTests } from '../support/worlds-of-tests.js';

// It needs Debian or Ubuntu with up-to-date package lists, qemu-system-x86, ovmf, swtpm and binutils. It downloads a
// kernel and what a disk is made with, and needs no root for it. Each guest has 120 seconds, which TCG may well use.
const it = itNeeds('qemu-system-x86_64', 'swtpm', ...linuxDiskTools);

const newWorld = worldsOfTests();
let directory: string;
let disk: Buffer;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'boot-'));
  disk = await readFile(await buildLinuxDisk(directory));
});

afterAll(() => rm(directory, { recursive: true }));

async function boot(
  content: Buffer,
  image: Partial<RegisterImageCommandInput>,
  InstanceType: RunInstancesCommandInput['InstanceType'] = 't3.micro',
  changedByte?: number,
) {
  const world: TestWorld = await newWorld({ settings: underQemu });
  const snapshotId = await importedSnapshot(world, content);
  if (changedByte !== undefined) await world.control('POST', 'corruption', { region, snapshotId, byte: changedByte });
  const { ImageId } = await ec2(world).registerImage({ ...imageOf(snapshotId), ...image });
  await world.advance(5);
  const instance = await launched(world, { ImageId, InstanceType });
  await untilStarted(world, instance);
  return { world, instance };
}

/** Without it nothing is a master boot record, for a BIOS or for UEFI. */
const lastByteOfBootSector = 511;
/** UEFI does not run it. */
const firstByteOfBootCode = 0;

describe('a Linux under qemu', () => {
  it.each([
    ['a BIOS', 'SeaBIOS', 'legacy-bios', {}, undefined],
    ['UEFI', 'OVMF', 'uefi', { BootMode: 'uefi' }, undefined],
    ['UEFI where the type supports it', 'OVMF', 'uefi', { BootMode: 'uefi-preferred' }, undefined],
    ['UEFI beside damaged boot code', 'OVMF', 'uefi', { BootMode: 'uefi' }, firstByteOfBootCode],
  ] as const)('boots with %s', async (_, firmware, bootMode, image, changedByte) => {
    const { world, instance } = await boot(disk, image, 't3.micro', changedByte);
    const text = await untilWritten(world, instance, linuxProof);
    expect(text).toMatch(linuxProof);
    expect(linuxProof.exec(text)?.[1]).toBe(bootMode === 'uefi' ? 'UEFI' : 'BIOS');
    expect((await described(world, instance)).CurrentInstanceBootMode).toBe(bootMode);
    expect((await machines(world))[0]?.firmware).toBe(firmware);
  });

  it('has its TPM', async () => {
    const { world, instance } = await boot(disk, { BootMode: 'uefi', TpmSupport: 'v2.0' });
    expect(await untilWritten(world, instance, linuxProof)).toContain('proof: there is a TPM 2');
    expect((await machines(world))[0]).toMatchObject({ tpm: true, notTested: ['network'] });
  });

  it('does not boot with a BIOS when one byte of its boot sector is another', async () => {
    const { world, instance } = await boot(disk, {}, 't3.micro', lastByteOfBootSector);
    await world.advance(60);
    expect((await described(world, instance)).State?.Name).toBe('running');
    expect(await consoleOf(world, instance)).toBe('');
  });
});

// The program is that of python-uefivars.
itNeeds(
  'qemu-system-x86_64',
  'uefivars',
  ...linuxDiskTools,
)('a kernel that is not signed does not boot with Secure Boot keys in the UEFI data', async () => {
  const { world, instance } = await boot(disk, { BootMode: 'uefi', UefiData: secureBootStore });
  const text = await untilWritten(world, instance, /Access Denied/);
  expect(text).toContain('Access Denied');
  expect(text).not.toMatch(linuxProof);
});

it('a disk without UEFI does not boot with uefi-preferred on a type with UEFI', async () => {
  const { world, instance } = await boot(bootSector('proof'), { BootMode: 'uefi-preferred' });
  const text = await untilWritten(world, instance, /No bootable option|UEFI Interactive Shell/);
  expect(text).toMatch(/No bootable option|UEFI Interactive Shell/);
  expect(text).not.toContain('proof');
  expect((await machines(world))[0]).toMatchObject({ bootMode: 'uefi', firmware: 'OVMF' });
});
