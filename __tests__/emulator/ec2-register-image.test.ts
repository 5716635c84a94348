import { EBS } from '@aws-sdk/client-ebs';
import type { RegisterImageCommandInput } from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ec2, imageOf, importedSnapshot, outcome, refusal, region } from '../support/ec2-fixtures.js';
import { createWorld, type TestWorld } from '../support/world.js';

describe('RegisterImage', () => {
  let world: TestWorld;
  let snapshotId: string;
  beforeAll(async () => {
    world = await createWorld();
    snapshotId = await importedSnapshot(world, Buffer.alloc(100));
  });
  afterAll(() => world.destroy());

  const register = (change: Partial<RegisterImageCommandInput>) =>
    ec2(world).registerImage({ ...imageOf(snapshotId, 'refused'), ...change });
  const root = (ebs: object) => [{ DeviceName: '/dev/sda1', Ebs: { SnapshotId: snapshotId, ...ebs } }];
  const volumes = (ebs: object) => [...root({}), { DeviceName: '/dev/sdf', Ebs: ebs }];

  // A dry run of a good request ends with DryRunOperation: nothing is registered by this table.
  it.each<[string, () => Partial<RegisterImageCommandInput>, string]>([
    ['nothing wrong', () => ({}), 'DryRunOperation'],
    ['a name of 2 characters', () => ({ Name: 'ab' }), 'InvalidAMIName.Malformed'],
    ['a name with a colon', () => ({ Name: 'a:bc' }), 'InvalidAMIName.Malformed'],
    ['every character that a name may have', () => ({ Name: "aZ0()[] ./-'@_" }), 'DryRunOperation'],
    ['a name of 129 characters', () => ({ Name: 'x'.repeat(129) }), 'InvalidAMIName.Malformed'],
    ['a description of 256 characters', () => ({ Description: 'x'.repeat(256) }), 'InvalidParameterValue'],
    ['a boot mode that is none', () => ({ BootMode: 'bios' as 'uefi' }), 'InvalidParameterValue'],
    ['an unknown virtualization type', () => ({ VirtualizationType: 'xen' }), 'InvalidParameterValue'],
    ['ENA on paravirtual', () => ({ VirtualizationType: 'paravirtual' }), 'InvalidParameterCombination'],
    ['TPM without boot mode', () => ({ TpmSupport: 'v2.0' }), 'InvalidParameterCombination'],
    ['TPM, uefi-preferred', () => ({ TpmSupport: 'v2.0', BootMode: 'uefi-preferred' }), 'InvalidParameterCombination'],
    ['TPM, uefi', () => ({ TpmSupport: 'v2.0', BootMode: 'uefi' }), 'DryRunOperation'],
    ['arm64, legacy-bios', () => ({ Architecture: 'arm64', BootMode: 'legacy-bios' }), 'InvalidParameterCombination'],
    ['SR-IOV other than simple', () => ({ SriovNetSupport: 'double' }), 'InvalidParameterValue'],
    ['UEFI data that is not base64', () => ({ UefiData: '%%%' }), 'InvalidParameterValue'],
    ['UEFI data of 64004 characters', () => ({ UefiData: 'A'.repeat(64_004) }), 'InvalidParameterValue'],
    ['IMDSv2', () => ({ ImdsSupport: 'v2.0' }), 'DryRunOperation'],
    [
      'tags for a snapshot',
      () => ({ TagSpecifications: [{ ResourceType: 'snapshot', Tags: [] }] }),
      'InvalidParameterValue',
    ],
    ['no root snapshot', () => ({ BlockDeviceMappings: [] }), 'InvalidBlockDeviceMapping'],
    ['another root device', () => ({ RootDeviceName: '/dev/xvda' }), 'InvalidBlockDeviceMapping'],
    ['a device twice', () => ({ BlockDeviceMappings: [...root({}), ...root({})] }), 'InvalidBlockDeviceMapping'],
    [
      'a device name that no machine has',
      () => ({ BlockDeviceMappings: [...root({}), { DeviceName: '/dev/data', Ebs: { VolumeSize: 1 } }] }),
      'InvalidBlockDeviceMapping',
    ],
    [
      'ephemeral24',
      () => ({ BlockDeviceMappings: [...root({}), { DeviceName: '/dev/sdb', VirtualName: 'ephemeral24' }] }),
      'InvalidBlockDeviceMapping',
    ],
    [
      'ephemeral0 twice',
      () => ({
        BlockDeviceMappings: [
          ...root({}),
          { DeviceName: '/dev/sdb', VirtualName: 'ephemeral0' },
          { DeviceName: '/dev/sdc', VirtualName: 'ephemeral0' },
        ],
      }),
      'InvalidBlockDeviceMapping',
    ],
    [
      'io1 with more than 50 IOPS per GiB',
      () => ({ BlockDeviceMappings: root({ VolumeType: 'io1', VolumeSize: 9, Iops: 451 }) }),
      'InvalidParameterValue',
    ],
    [
      'io2 with more than 1,000 IOPS per GiB',
      () => ({ BlockDeviceMappings: root({ VolumeType: 'io2', VolumeSize: 9, Iops: 9001 }) }),
      'InvalidParameterValue',
    ],
    [
      'gp3 with more than 500 IOPS per GiB',
      () => ({ BlockDeviceMappings: root({ VolumeType: 'gp3', VolumeSize: 9, Iops: 4501 }) }),
      'InvalidParameterValue',
    ],
    [
      'gp3 with more than 0.25 MiB/s per IOPS',
      () => ({ BlockDeviceMappings: root({ VolumeType: 'gp3', Throughput: 751 }) }),
      'InvalidParameterValue',
    ],
    [
      'a device that is two things',
      () => ({
        BlockDeviceMappings: [...root({}), { DeviceName: '/dev/sdb', VirtualName: 'ephemeral0', NoDevice: '' }],
      }),
      'InvalidBlockDeviceMapping',
    ],
    [
      'encryption of a snapshot',
      () => ({ BlockDeviceMappings: root({ Encrypted: false }) }),
      'InvalidBlockDeviceMapping',
    ],
    ['a key', () => ({ BlockDeviceMappings: volumes({ VolumeSize: 9, KmsKeyId: 'alias/a' }) }), 'InvalidParameter'],
    ['a volume without size', () => ({ BlockDeviceMappings: volumes({ VolumeType: 'gp3' }) }), 'MissingParameter'],
    [
      'gp3 of 65537 GiB',
      () => ({ BlockDeviceMappings: root({ VolumeType: 'gp3', VolumeSize: 65_537 }) }),
      'InvalidParameterValue',
    ],
    [
      'gp2 of 16385 GiB',
      () => ({ BlockDeviceMappings: root({ VolumeType: 'gp2', VolumeSize: 16_385 }) }),
      'InvalidParameterValue',
    ],
    [
      'io2 without IOPS',
      () => ({ BlockDeviceMappings: root({ VolumeType: 'io2', VolumeSize: 9 }) }),
      'MissingParameter',
    ],
    [
      'io2 with 99 IOPS',
      () => ({ BlockDeviceMappings: root({ VolumeType: 'io2', VolumeSize: 9, Iops: 99 }) }),
      'InvalidParameterValue',
    ],
    [
      'io2 with 100 IOPS',
      () => ({ BlockDeviceMappings: root({ VolumeType: 'io2', VolumeSize: 9, Iops: 100 }) }),
      'DryRunOperation',
    ],
    ['io2 of 1 GiB', () => ({ BlockDeviceMappings: root({ VolumeType: 'io2', Iops: 100 }) }), 'InvalidParameterValue'],
    [
      'gp2 with IOPS',
      () => ({ BlockDeviceMappings: root({ VolumeType: 'gp2', Iops: 3000 }) }),
      'InvalidParameterCombination',
    ],
    [
      'gp3 with 2999 IOPS',
      () => ({ BlockDeviceMappings: root({ VolumeType: 'gp3', Iops: 2999 }) }),
      'InvalidParameterValue',
    ],
    [
      'gp3 with 2001 MiB/s',
      () => ({ BlockDeviceMappings: root({ VolumeType: 'gp3', Throughput: 2001 }) }),
      'InvalidParameterValue',
    ],
    [
      'io1 with a throughput',
      () => ({ BlockDeviceMappings: root({ VolumeType: 'io1', VolumeSize: 9, Iops: 100, Throughput: 125 }) }),
      'InvalidParameterCombination',
    ],
    [
      'st1 of 124 GiB',
      () => ({ BlockDeviceMappings: root({ VolumeType: 'st1', VolumeSize: 124 }) }),
      'InvalidParameterValue',
    ],
    [
      'a slow initialization',
      () => ({ BlockDeviceMappings: root({ VolumeInitializationRate: 99 }) }),
      'InvalidParameterValue',
    ],
    [
      'a snapshot that is missing',
      () => ({ BlockDeviceMappings: root({ SnapshotId: 'snap-0123456789abcdef0' }) }),
      'InvalidSnapshot.NotFound',
    ],
    [
      'a snapshot id that is none',
      () => ({ BlockDeviceMappings: root({ SnapshotId: 'disk' }) }),
      'InvalidSnapshotID.Malformed',
    ],
  ])('answers %s', async (_what, change, code) => {
    expect(await outcome(register({ ...change(), DryRun: true }))).toBe(code);
  });

  it('is available at once, unless the world is told to take its time', async () => {
    const register = async (Name: string) => {
      const { ImageId = '' } = await ec2(world).registerImage({ ...imageOf(snapshotId), Name });
      return async () => (await ec2(world).describeImages({ ImageIds: [ImageId] })).Images?.[0]?.State;
    };
    expect(await (await register('at once'))()).toBe('available');
    await world.settings({ latencySeconds: { registerImage: 5 } });
    const state = await register('later');
    expect(await state()).toBe('pending');
    await world.advance(5);
    expect(await state()).toBe('available');
  });

  it('has the defaults of long ago', async () => {
    const { ImageId: imageId = '' } = await ec2(world).registerImage({
      Name: 'old',
      RootDeviceName: '/dev/sda1',
      BlockDeviceMappings: root({}),
    });
    const { Images: images } = await ec2(world).describeImages({ ImageIds: [imageId] });
    expect(images?.[0]).toMatchObject({
      Architecture: 'i386',
      VirtualizationType: 'paravirtual',
      EnaSupport: false,
      Public: false,
    });
  });

  it('shows what it was given, but no billing products', async () => {
    const { ImageId: imageId = '' } = await ec2(world).registerImage({
      ...imageOf(snapshotId, 'whole'),
      Description: 'words',
      BootMode: 'uefi',
      TpmSupport: 'v2.0',
      ImdsSupport: 'v2.0',
      UefiData: Buffer.from('uefi').toString('base64'),
      SriovNetSupport: 'simple',
      BillingProducts: ['bp-63a5400a'],
      TagSpecifications: [{ ResourceType: 'image', Tags: [{ Key: 'k', Value: '' }] }],
      BlockDeviceMappings: [
        ...root({ VolumeType: 'gp3', VolumeSize: 20, Iops: 4000, Throughput: 250, DeleteOnTermination: false }),
        { DeviceName: '/dev/sdb', VirtualName: 'ephemeral0' },
      ],
    });
    const { Images: images } = await ec2(world).describeImages({ ImageIds: [imageId] });
    expect(images?.[0]).toMatchObject({
      Name: 'whole',
      Description: 'words',
      BootMode: 'uefi',
      TpmSupport: 'v2.0',
      ImdsSupport: 'v2.0',
      SriovNetSupport: 'simple',
      EnaSupport: true,
      Tags: [{ Key: 'k', Value: '' }],
      BlockDeviceMappings: [
        {
          DeviceName: '/dev/sda1',
          Ebs: { SnapshotId: snapshotId, VolumeSize: 20, Iops: 4000, Throughput: 250, DeleteOnTermination: false },
        },
        { DeviceName: '/dev/sdb', VirtualName: 'ephemeral0' },
      ],
    });
    expect(JSON.stringify(images)).not.toMatch(/bp-63a5400a/);
    const { UefiData: uefiData } = await ec2(world).describeImageAttribute({ ImageId: imageId, Attribute: 'uefiData' });
    expect(uefiData?.Value).toBe('dWVmaQ==');
  });

  it('gives a name once, also when two ask at the same time', async () => {
    const both = await Promise.all([1, 2].map(() => refusal(ec2(world).registerImage(imageOf(snapshotId, 'once')))));
    const { Images: images } = await ec2(world).describeImages({ Filters: [{ Name: 'name', Values: ['once'] }] });
    expect(images).toHaveLength(1);
    expect(both.sort()).toEqual([
      `InvalidAMIName.Duplicate: AMI name once is already in use by AMI ${images?.[0]?.ImageId}`,
      'ok',
    ]);
  });

  it('refuses a volume smaller than its snapshot', async () => {
    const ebs = new EBS(world.client(region));
    const { SnapshotId = '' } = await ebs.startSnapshot({ VolumeSize: 20 });
    await ebs.completeSnapshot({ SnapshotId, ChangedBlocksCount: 0 });
    await world.advance(10);
    const sized = (VolumeSize: number) =>
      register({ DryRun: true, BlockDeviceMappings: root({ SnapshotId, VolumeSize }) });
    expect(await refusal(sized(19))).toMatch(
      /^InvalidBlockDeviceMapping: Volume of size 19GB is smaller than snapshot/,
    );
    expect(await outcome(sized(20))).toBe('DryRunOperation');
  });

  it('refuses a snapshot in the making', async () => {
    const { SnapshotId: copyId = '' } = await ec2(world).copySnapshot({
      SourceRegion: region,
      SourceSnapshotId: snapshotId,
    });
    expect(await refusal(register({ BlockDeviceMappings: root({ SnapshotId: copyId }) }))).toBe(
      `IncorrectState: Snapshot '${copyId}' is not 'completed'.`,
    );
  });
});
