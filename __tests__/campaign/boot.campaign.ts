import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RegisterImageCommandInput, RunInstancesCommandInput } from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { ec2 as clientIn } from '../support/aws.js';
import { bootSector } from '../support/boot-sectors.js';
import { ec2, imageOf, importedSnapshot, region } from '../support/ec2-fixtures.js';
import { expectSuccess } from '../support/expect-success.js';
import { described, launched } from '../support/instance-fixtures.js';
import { buildLinuxDisk, linuxDiskTools, linuxProof } from '../support/linux-disk.js';
import { openWorld } from '../support/open-world.js';
import { consoleOf, machines, underQemu, untilStarted, untilWritten } from '../support/real-guests.js';
import { rehearseIn } from '../support/rehearsal.js';
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

const released = ['us-east-1', 'eu-west-1'] as const;

/** What is public of AMIs and snapshots, as their regions say. */
async function publicIn(world: TestWorld): Promise<string[]> {
  const found = released.map(async (name) => {
    const client = clientIn(world, name);
    const { Images = [] } = await client.describeImages({ Owners: ['self'] });
    const { Snapshots = [] } = await client.describeSnapshots({ RestorableByUserIds: ['all'], OwnerIds: ['self'] });
    return [
      ...Images.flatMap(({ ImageId = '', Public }) => (Public ? [`${name} image ${ImageId}`] : [])),
      ...Snapshots.map(({ SnapshotId = '' }) => `${name} snapshot ${SnapshotId}`),
    ];
  });
  return (await Promise.all(found)).flat();
}

const config = (bootMode: string, timeout: string, more = ''): string => `
source: {path: disk.raw, architecture: x86_64, format: raw}
s3: {bucket_name: images}
images:
  my-os-1:
    boot_mode: ${bootMode}
    regions: [${released.join(', ')}]
    public: true
    ${more}
    boot_test:
      instance_types: [t3.micro]
      timeout: ${timeout}
      attempts: 1
      proof: {console: "proof: Linux runs from an NVMe disk .* (BIOS|UEFI)"}
`;

describe('publish', () => {
  async function publish(bootMode: string, content: Buffer, timeout = '150s') {
    const text = config(bootMode, timeout);
    const { world, workspace, close } = await openWorld({ config: text, disk: content, settings: underQemu });
    try {
      return { run: await workspace.run('publish'), isPublic: await publicIn(world) };
    } finally {
      await close();
    }
  }

  it.each(['legacy-bios', 'uefi', 'uefi-preferred'])(
    'boots a Linux with %s, and then makes it public',
    async (mode) => {
      const { run, isPublic } = await publish(mode, disk);
      expectSuccess(run);
      expect(run.log).toMatch(new RegExp(`passed on t3.micro .*with ${mode === 'legacy-bios' ? 'BIOS' : 'UEFI'}`));
      expect(isPublic.map((one) => one.replace(/ [a-z]+-[0-9a-f]+$/, '')).sort()).toEqual([
        ...['eu-west-1 image', 'eu-west-1 snapshot', 'us-east-1 image', 'us-east-1 snapshot'],
      ]);
    },
  );

  it('makes nothing public anywhere when one byte of its boot sector is another', async () => {
    const changed = Buffer.from(disk);
    changed[lastByteOfBootSector] = 0;
    const { run, isPublic } = await publish('legacy-bios', changed, '30s');
    expect(run.exitCode).toBe(1);
    expect(run.manifest.failures[0]?.message).toMatch(/did not boot in us-east-1/);
    expect(isPublic).toEqual([]);
  });
});

it('rehearse boots a Linux with a TPM', async () => {
  const files = { 'image.yaml': config('uefi', '150s', 'tpm_support: v2.0'), 'disk.raw': disk };
  const run = await rehearseIn(files);
  expectSuccess(run);
  expect(run.log).toMatch(/passed on t3.micro .*with UEFI"; not tested: network$/m);
  expect(run.files['boot-test-my-os-1-us-east-1-t3.micro.log']).toContain('proof: there is a TPM 2');
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
