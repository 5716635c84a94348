import { createHash } from 'node:crypto';
import { EBS } from '@aws-sdk/client-ebs';
import type { Image } from '@aws-sdk/client-ec2';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { uefiStore } from '../../scripts/example-uefi-store.js';
import type { Workspace } from '../support/action.js';
import { ec2 } from '../support/aws.js';
import { rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { openWorld } from '../support/open-world.js';
import type { TestWorld } from '../support/world.js';

const regions = ['us-east-1', 'eu-west-1'];
const uefiData = uefiStore();

const config = `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
defaults: {regions: [${regions.join(', ')}]}
images:
  plain:
    boot_mode: legacy-bios
  everything:
    description: All that RegisterImage takes
    boot_mode: uefi
    tpm_support: v2.0
    imds_support: v2.0
    uefi_data: vars.b64
    ephemeral_devices: false
    ena_support: false
    sriov_net_support: none
    root_device_name: /dev/xvda
    root_device_volume_type: gp3
    root_device_volume_size: 21
    root_device_volume_iops: 4000
    root_device_volume_throughput: 250
  provisioned:
    boot_mode: uefi-preferred
    root_device_volume_type: io2
    root_device_volume_size: 30
    root_device_volume_iops: 1000
  billed:
    boot_mode: uefi-preferred
    billing_products: [bp-1, bp-2]
  separate:
    boot_mode: uefi-preferred
    separate_snapshot: true
tags: {Project: my-os}
`;

let world: TestWorld;
let workspace: Workspace;
let close: () => Promise<void>;

beforeEach(async () => {
  ({ world, workspace, close } = await openWorld({ config, disk: rawDisk(1024 * 1024) }));
  await workspace.write('vars.b64', `${uefiData}\n`);
});

afterEach(() => close());

async function imagesOf(region: string): Promise<Map<string, Image>> {
  const { Images = [] } = await ec2(world, region).describeImages({ Owners: ['self'] });
  return new Map(Images.map((image) => [image.Name ?? '', image]));
}

async function snapshotNames(region: string, images: ReadonlyMap<string, Image>): Promise<Map<string, string>> {
  const { Snapshots = [] } = await ec2(world, region).describeSnapshots({ OwnerIds: ['self'] });
  const names = new Map(
    Snapshots.map(({ SnapshotId, Tags }) => [SnapshotId, Tags?.find((tag) => tag.Key === 'Name')?.Value]),
  );
  return new Map(
    [...images].map(([name, image]) => [name, names.get(image.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId) ?? '']),
  );
}

function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

describe('every field of the config that RegisterImage takes', () => {
  it('is what AWS has, in every region; the second run finds it so', async () => {
    const run = await workspace.run('create');
    expectSuccess(run);

    for (const region of regions) {
      const images = await imagesOf(region);
      const device = (name: string) => {
        const { SnapshotId: _, ...ebs } = images.get(name)?.BlockDeviceMappings?.[0]?.Ebs ?? {};
        return { name: images.get(name)?.BlockDeviceMappings?.[0]?.DeviceName, ...ebs };
      };
      expect(images.get('plain')).toMatchObject({
        Architecture: 'x86_64',
        VirtualizationType: 'hvm',
        BootMode: 'legacy-bios',
        EnaSupport: true,
        SriovNetSupport: 'simple',
        RootDeviceName: '/dev/sda1',
        RootDeviceType: 'ebs',
      });
      expect(images.get('plain')).not.toHaveProperty('Description');
      expect(images.get('plain')).not.toHaveProperty('TpmSupport');
      expect(images.get('plain')).not.toHaveProperty('ImdsSupport');
      expect(device('plain')).toEqual({
        name: '/dev/sda1',
        VolumeType: 'gp3',
        VolumeSize: 8,
        DeleteOnTermination: true,
        Encrypted: false,
      });
      const others = images.get('plain')?.BlockDeviceMappings?.slice(1);
      expect(others?.map(({ DeviceName, VirtualName }) => [DeviceName, VirtualName])).toEqual([
        ['/dev/sdb', 'ephemeral0'],
        ['/dev/sdc', 'ephemeral1'],
      ]);

      const everything = images.get('everything');
      expect(everything).toMatchObject({
        Description: 'All that RegisterImage takes',
        BootMode: 'uefi',
        TpmSupport: 'v2.0',
        ImdsSupport: 'v2.0',
        EnaSupport: false,
        RootDeviceName: '/dev/xvda',
      });
      expect(everything).not.toHaveProperty('SriovNetSupport');
      expect(everything?.BlockDeviceMappings?.map(({ DeviceName }) => DeviceName)).toEqual(['/dev/xvda']);
      expect(device('everything')).toEqual({
        name: '/dev/xvda',
        VolumeType: 'gp3',
        VolumeSize: 21,
        Iops: 4000,
        Throughput: 250,
        DeleteOnTermination: true,
        Encrypted: false,
      });
      const stored = await ec2(world, region).describeImageAttribute({
        ImageId: everything?.ImageId ?? '',
        Attribute: 'uefiData',
      });
      expect(stored.UefiData?.Value).toBe(uefiData);

      expect(device('provisioned')).toMatchObject({ VolumeType: 'io2', VolumeSize: 30, Iops: 1000 });
    }

    const again = await workspace.run('create');
    expect({ exitCode: again.exitCode, changes: again.manifest.changes }).toEqual({ exitCode: 0, changes: [] });
  });

  it("gives an image that asks for it a snapshot of its own, by awspub's chain of names", async () => {
    await workspace.run('create');
    const digest = sha256(rawDisk(1024 * 1024));
    for (const region of regions) {
      const names = await snapshotNames(region, await imagesOf(region));
      expect(Object.fromEntries(names)).toEqual({
        plain: digest,
        everything: digest,
        provisioned: digest,
        billed: sha256(digest + sha256('bp-1') + sha256('bp-2')),
        separate: sha256(digest + sha256('separate')),
      });
    }
    // The disk image went up once for all of them.
    const uploads = (await world.requests()).filter(({ operation }) => operation === 'CompleteMultipartUpload');
    expect(uploads).toHaveLength(1);
    const registered = (await world.requests()).filter(({ operation }) => operation === 'RegisterImage');
    const billed = registered.filter(({ input }) => input.Name === 'billed').map(({ input }) => input.BillingProducts);
    expect(billed).toEqual([
      ['bp-1', 'bp-2'],
      ['bp-1', 'bp-2'],
    ]);
  });

  it('raises the root volume to what the source needs', async () => {
    const ebs = new EBS(world.client('us-east-1'));
    const { SnapshotId = '' } = await ebs.startSnapshot({ VolumeSize: 2 });
    await ebs.completeSnapshot({ SnapshotId, ChangedBlocksCount: 0 });
    await world.advance(60);
    await workspace.write(
      'image.yaml',
      config
        .replace('path: disk.raw', `snapshot: ${SnapshotId}`)
        .replace('boot_mode: legacy-bios', 'boot_mode: legacy-bios\n    root_device_volume_size: 1'),
    );
    const run = await workspace.run('create', { inputs: { images: 'plain' } });
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain('the root volume has 2 GiB instead of 1');
    const image = (await imagesOf('eu-west-1')).get('plain');
    expect(image?.BlockDeviceMappings?.[0]?.Ebs?.VolumeSize).toBe(2);
  });
});
