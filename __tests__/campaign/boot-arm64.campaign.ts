import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { expectSuccess } from '../support/expect-success.js';
import { buildLinuxDisk, linuxDiskTools } from '../support/linux-disk.js';
import { inWorld } from '../support/open-world.js';
import { machines, underQemu } from '../support/real-guests.js';
import { itNeeds } from '../support/tools.js';

// It needs what `boot` needs, qemu-system-arm and qemu-efi-aarch64, and packages of arm64: dpkg --add-architecture arm64.
const it = itNeeds('qemu-system-aarch64', ...linuxDiskTools);

let directory: string;
let disk: Buffer;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'boot-'));
  disk = await readFile(await buildLinuxDisk(directory, 'arm64'));
});

afterAll(() => rm(directory, { recursive: true }));

const config = (timeout: string): string => `
source: {path: disk.raw, architecture: arm64, format: raw}
s3: {bucket_name: images}
images:
  my-os-1:
    boot_mode: uefi
    regions: [us-east-1]
    public: true
    boot_test:
      instance_types: [t4g.micro]
      timeout: ${timeout}
      attempts: 1
      proof: {console: "proof: Linux runs from an NVMe disk .* UEFI"}
`;

it('publish boots a Linux for arm64 with UEFI, and then makes it public', async () => {
  await inWorld({ config: config('300s'), disk, settings: underQemu }, async (world, workspace) => {
    const run = await workspace.run('publish');
    expectSuccess(run);
    expect(run.log).toMatch(/passed on t4g\.micro .*with UEFI/);
    expect(await machines(world, 'us-east-1')).toEqual([
      expect.objectContaining({ bootMode: 'uefi', firmware: 'AAVMF' }),
    ]);
    const console = await readFile(join(workspace.directory, 'boot-test-my-os-1-us-east-1-t4g.micro.log'), 'utf8');
    // What the firmware writes to the other port is there, too.
    expect(console).toContain('UEFI firmware');
    expect(console.match(/proof:/g)).toHaveLength(1);
    expect(run.manifest.images[0]?.regions[0]?.public).toBe(true);
  });
});

it('publish makes nothing public when one byte of its partition table is another', async () => {
  const changed = Buffer.from(disk);
  changed[511] = 0;
  await inWorld({ config: config('60s'), disk: changed, settings: underQemu }, async (_, workspace) => {
    const run = await workspace.run('publish');
    expect(run.manifest.failures[0]?.message).toMatch(/did not boot in us-east-1\. t4g\.micro/);
    expect(run.manifest.images[0]?.regions[0]?.public).toBe(false);
  });
});
