import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ActionOptions } from '../support/action.js';
import { ec2, snapshotBytes } from '../support/aws.js';
import { blocksSent, snapshotsIn } from '../support/direct-uploads.js';
import { ova } from '../support/disk-fixtures.js';
import { convert, rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { type OpenWorld, openWorld } from '../support/open-world.js';
import { itNeeds } from '../support/tools.js';

const KiB = 1024;
const system = rawDisk(700 * KiB);
const data = rawDisk(900 * KiB, 'data');
const further = rawDisk(300 * KiB, 'further');

let open: OpenWorld;
afterEach(() => open.close());

/** The SHA-256 of the first MiB of each volume, by device. */
async function volumes(region: string, account = open.world.account): Promise<Record<string, string>> {
  const { Images = [] } = await ec2(open.world, region, account).describeImages({ Owners: ['self'] });
  const found = Images.flatMap(({ BlockDeviceMappings = [] }) => BlockDeviceMappings);
  const read = found.map(async ({ DeviceName = '', Ebs }) => {
    if (Ebs?.SnapshotId === undefined) return [];
    const bytes = await snapshotBytes(open.world, region, Ebs.SnapshotId);
    return [[DeviceName, sha256(bytes.subarray(0, MiB))] as const];
  });
  return Object.fromEntries((await Promise.all(read)).flat());
}

const MiB = KiB * KiB;
const volume = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc(MiB - bytes.length)]);
const sha256 = (bytes: Buffer): string => createHash('sha256').update(volume(bytes)).digest('hex');

describe('written through EBS direct', () => {
  itNeeds('qemu-img')('an OVA and a QCOW2 become one machine, and each is proved', async () => {
    open = await openWorld({
      config: `
source: {path: other.ova, architecture: x86_64}
ebs: {skip: zeros}
images:
  my-os-1:
    boot_mode: uefi
    regions: [us-east-1, eu-west-1]
    block_device_mappings: [{device_name: /dev/sdh, path: data.qcow2}]
`,
    });
    const { workspace, world } = open;
    const machine = [
      { name: 'system.raw', content: system },
      { name: 'further.raw', content: further },
    ];
    await workspace.write('machine.ova', ova(machine));
    await workspace.write('data.raw', volume(data));
    convert(join(workspace.directory, 'data.raw'), 'qcow2', join(workspace.directory, 'data.qcow2'));
    const options: ActionOptions = { inputs: { content: 'true', 'source-path': 'machine.ova' } };
    const { exitCode, manifest, log } = await workspace.run('create', options);
    expectSuccess({ exitCode, manifest });
    expect(log).toMatch(/at most 12288 blocks \(6\.0 GiB\) of 6 snapshots in 2 regions are read.* 0\.04 USD/);
    for (const region of ['us-east-1', 'eu-west-1']) {
      expect(await volumes(region)).toEqual({
        '/dev/sda1': sha256(system),
        '/dev/sdf': sha256(further),
        '/dev/sdh': sha256(data),
      });
    }
    expect(await blocksSent(world)).toHaveLength(2 + 1 + 2);
    const { contents = [] } = manifest as unknown as { contents?: { comparedWith: string }[] };
    expect(contents.map(({ comparedWith }) => comparedWith).sort()).toEqual(
      ['data.qcow2', 'machine.ova/further.raw', 'machine.ova/system.raw'].flatMap((name) => [name, name]),
    );
    const again = await workspace.run('create', options);
    expectSuccess(again);
    expect(again.manifest.changes).toEqual([]);
  });

  it('and imported through a bucket: a file of two configs is read once, and is the same disk in both', async () => {
    const config = (name: string, way: string): string => `
source: {path: disk.raw.gz, architecture: x86_64}
${way}
images:
  ${name}: {boot_mode: uefi, regions: [us-east-1], separate_snapshot: true}
`;
    open = await openWorld({ config: config('my-os-s3', 's3: {bucket_name: images}') });
    const { workspace, world } = open;
    await workspace.write('ebs.yaml', config('my-os-ebs', 'ebs: {skip: zeros}'));
    await workspace.write('disk.raw.gz', gzipSync(system));
    const { exitCode, manifest, log } = await workspace.run('create', { inputs: { config: 'image.yaml\nebs.yaml' } });
    expectSuccess({ exitCode, manifest });
    expect(log.match(/^sha256 of the disk in it/gm)).toHaveLength(1);
    const snapshots = await snapshotsIn(world);
    expect(snapshots).toHaveLength(2);
    for (const { id } of snapshots) {
      expect((await snapshotBytes(world, 'us-east-1', id)).subarray(0, MiB).equals(volume(system))).toBe(true);
    }
  });

  it('in one account, and imported through the bucket of another', async () => {
    open = await openWorld({ accounts: [{}, {}], disk: system });
    const { workspace, world } = open;
    const second = world.accounts[1];
    const role = `arn:aws:iam::${second?.id}:role/publish`;
    await workspace.write(
      'image.yaml',
      `
source: {path: disk.raw, architecture: x86_64}
ebs: {skip: zeros}
targets:
  - {name: bucket, bucket_name: images}
  - {name: direct, role: '${role}'}
images:
  my-os-1: {boot_mode: uefi, regions: [us-east-1]}
`,
    );
    const { exitCode, manifest, log } = await workspace.run('create', { inputs: { content: 'true' } });
    expectSuccess({ exitCode, manifest });
    expect(log).toContain('imported in us-east-1 through the bucket images');
    expect(log).toContain('written to a snapshot in us-east-1 through EBS direct');
    expect(await volumes('us-east-1')).toEqual({ '/dev/sda1': sha256(system) });
    const { contents = [] } = manifest as unknown as { contents?: { comparedWith: string }[] };
    expect(contents.map(({ comparedWith }) => comparedWith)).toEqual(['disk.raw', 'disk.raw']);
  });
});
