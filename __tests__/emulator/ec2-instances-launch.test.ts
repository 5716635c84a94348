import type { RegisterImageCommandInput, RunInstancesCommandInput } from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ec2, imageOf, importedSnapshot, outcome, refusal } from '../support/ec2-fixtures.js';
import { launched } from '../support/instance-fixtures.js';
import { createWorld, type TestWorld } from '../support/world.js';

type Images = 'bios' | 'none' | 'preferred' | 'uefi' | 'tpm' | 'arm' | 'noEna' | 'restricted';

let world: TestWorld;
const images = new Map<Images, string>();
beforeAll(async () => {
  world = await createWorld({
    accounts: [{}, {}],
    settings: { ec2: { instances: { notOffered: { 'a1.medium': ['eu-west-1c'], 'c4.large': ['eu-west-1'] } } } },
  });
  const snapshotId = await importedSnapshot(world);
  const kinds: Record<Images, Partial<RegisterImageCommandInput>> = {
    bios: { BootMode: 'legacy-bios' },
    none: {},
    preferred: { BootMode: 'uefi-preferred' },
    uefi: { BootMode: 'uefi' },
    tpm: { BootMode: 'uefi', TpmSupport: 'v2.0' },
    arm: { Architecture: 'arm64' },
    noEna: { EnaSupport: false },
    restricted: {},
  };
  for (const [kind, more] of Object.entries(kinds)) {
    const { ImageId = '' } = await ec2(world).registerImage({ ...imageOf(snapshotId, kind), ...more });
    images.set(kind as Images, ImageId);
  }
  await ec2(world).replaceImageInstanceTypeSpecification({
    ImageId: images.get('restricted') ?? '',
    InstanceTypeSpecification: { SupportedInstanceTypes: ['t3.*'], UnsupportedInstanceTypes: ['*.nano'] },
  });
});
afterAll(() => world.destroy());

const launch = (image: Images, InstanceType: string, more: Partial<RunInstancesCommandInput> = {}) =>
  launched(world, {
    ImageId: images.get(image) ?? '',
    InstanceType: InstanceType as NonNullable<RunInstancesCommandInput['InstanceType']>,
    ...more,
  });

describe('the firmware', () => {
  it.each<[Images, string, string]>([
    ['none', 't3.micro', 'legacy-bios'],
    ['none', 't2.micro', 'legacy-bios'],
    ['bios', 'm7i.large', 'legacy-bios'],
    ['preferred', 't3.micro', 'uefi'],
    ['preferred', 't2.micro', 'legacy-bios'],
    ['uefi', 'm5.large', 'uefi'],
    ['tpm', 'm5.large', 'uefi'],
    ['arm', 'm8g.medium', 'uefi'],
    ['noEna', 'm4.large', 'legacy-bios'],
    ['restricted', 't3.micro', 'legacy-bios'],
  ])('of an image %s on %s is %s', async (image, type, mode) => {
    expect((await launch(image, type)).CurrentInstanceBootMode).toBe(mode);
  });
});

describe('a launch', () => {
  const invalid = 'InvalidParameterValue: ';
  const combination = 'InvalidParameterCombination: ';
  it.each<[string, Images, string, string]>([
    [
      'another architecture',
      'none',
      't4g.nano',
      `${invalid}The architecture 'arm64' of the specified instance type does not match the architecture 'x86_64' of the specified AMI.`,
    ],
    [
      'UEFI on Xen',
      'uefi',
      't2.micro',
      `${invalid}The t2.micro instance type does not support an AMI with a boot mode`,
    ],
    [
      'no ENA on Nitro',
      'noEna',
      't3.micro',
      `${combination}Enhanced networking with the Elastic Network Adapter (ENA)`,
    ],
    ['a type that the image does not list', 'restricted', 'm5.large', combination],
    ['a type that the image excludes', 'restricted', 't3.nano', combination],
    ['a type that does not exist', 'none', 'x9.huge', `${invalid}Invalid value 'x9.huge' for InstanceType.`],
    ['a type that the region does not offer', 'none', 'c4.large', 'Unsupported: The requested configuration'],
  ])('with %s is refused', async (_, image, type, expected) => {
    expect(await refusal(launch(image, type))).toContain(expected);
  });

  it.each<[string, Partial<RunInstancesCommandInput>, string]>([
    ['an unknown subnet', { SubnetId: 'subnet-1' }, 'InvalidSubnetID.NotFound'],
    ['an unknown group', { SecurityGroupIds: ['sg-1'] }, 'InvalidGroup.NotFound'],
    ['an unknown group by name', { SecurityGroups: ['web'] }, 'InvalidGroup.NotFound'],
    ['a key pair', { KeyName: 'mine' }, 'InvalidKeyPair.NotFound'],
    ['an unknown profile', { IamInstanceProfile: { Name: 'ssm' } }, 'InvalidParameterValue'],
    ['another region’s zone', { Placement: { AvailabilityZone: 'us-east-1a' } }, 'InvalidParameterValue'],
    ['no instances', { MinCount: 0 }, 'InvalidParameterValue'],
    ['more at least than at most', { MinCount: 2, MaxCount: 1 }, 'InvalidParameterValue'],
    ['too much user data', { UserData: Buffer.alloc(16_385).toString('base64') }, 'InvalidParameterValue'],
    ['user data as it is', { UserData: '#!/bin/sh' }, 'InvalidUserData.Malformed'],
    ['a token that is too long', { ClientToken: 'x'.repeat(65) }, 'InvalidParameterValue'],
    ['a tag on what it does not create', { TagSpecifications: [{ ResourceType: 'image' }] }, 'InvalidParameterValue'],
    [
      'a subnet beside an interface',
      { SubnetId: 'subnet-1', NetworkInterfaces: [{ DeviceIndex: 0 }] },
      'InvalidParameterCombination',
    ],
    [
      'a volume smaller than its snapshot',
      { BlockDeviceMappings: [{ DeviceName: '/dev/sda1', Ebs: { VolumeSize: 0 } }] },
      'InvalidBlockDeviceMapping',
    ],
    ['an image that does not exist', { ImageId: 'ami-12345678' }, 'InvalidAMIID.NotFound'],
    ['a malformed image ID', { ImageId: 'image' }, 'InvalidAMIID.Malformed'],
    ['a dry run', { DryRun: true }, 'DryRunOperation'],
    ['a spot request', { InstanceMarketOptions: { MarketType: 'spot' } }, 'UnsupportedOperation'],
  ])('with %s is refused', async (_, more, expected) => {
    expect(await outcome(launch('none', 't3.micro', more))).toBe(expected);
  });

  it('goes to a zone that offers the type', async () => {
    expect((await launch('arm', 'a1.medium')).Placement?.AvailabilityZone).toBe('eu-west-1a');
    expect(await refusal(launch('arm', 'a1.medium', { Placement: { AvailabilityZone: 'eu-west-1c' } }))).toBe(
      'Unsupported: Your requested instance type (a1.medium) is not supported in your requested Availability Zone (eu-west-1c). Please retry your request by not specifying an Availability Zone or choosing eu-west-1a, eu-west-1b.',
    );
  });

  it('needs launch permission and an image that is available', async () => {
    const stranger = ec2(world, undefined, world.accounts[1]);
    const ImageId = images.get('bios') ?? '';
    const run = () => outcome(stranger.runInstances({ ImageId, InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }));
    expect(await run()).toBe('InvalidAMIID.NotFound');
    await ec2(world).modifyImageAttribute({
      ImageId,
      LaunchPermission: { Add: [{ UserId: world.accounts[1]?.id }] },
    });
    expect(await run()).toBe('ok');
    await ec2(world).disableImage({ ImageId });
    expect(await outcome(launch('bios', 't3.micro'))).toBe('InvalidAMIID.Unavailable');
    await ec2(world).enableImage({ ImageId });
  });

  it('counts against the quota of vCPUs', async () => {
    await world.settings({ quotas: { standardVcpus: 1 } });
    expect(await outcome(launch('none', 't3.micro'))).toBe('VcpuLimitExceeded');
    await world.settings({ quotas: { standardVcpus: 128 } });
    expect(await outcome(launch('none', 't3.micro'))).toBe('ok');
  });

  it('fails for want of capacity as often as the world says', async () => {
    const refusedLaunches = { 'm6a.large eu-west-1a': { code: 'InsufficientInstanceCapacity', attempts: 1 } };
    await world.settings({ ec2: { instances: { refusedLaunches } } });
    expect(await refusal(launch('none', 'm6a.large'))).toMatch(
      /^InsufficientInstanceCapacity: We currently do not have sufficient m6a.large capacity .*choosing eu-west-1b, eu-west-1c\.$/,
    );
    expect(await outcome(launch('none', 'm6a.large'))).toBe('ok');
  });
});

describe('instance types', () => {
  it('are described', async () => {
    const { InstanceTypes: types = [] } = await ec2(world).describeInstanceTypes({ InstanceTypes: ['t2.micro'] });
    expect(types).toMatchObject([
      {
        Hypervisor: 'xen',
        VCpuInfo: { DefaultVCpus: 1 },
        MemoryInfo: { SizeInMiB: 1024 },
        ProcessorInfo: { SupportedArchitectures: ['i386', 'x86_64'] },
        SupportedBootModes: ['legacy-bios'],
        NitroTpmSupport: 'unsupported',
        NetworkInfo: { EnaSupport: 'unsupported' },
      },
    ]);
    expect(await refusal(ec2(world).describeInstanceTypes({ InstanceTypes: ['c4.large'] }))).toBe(
      'InvalidInstanceType: The following supplied instance types do not exist: [c4.large]',
    );
  });

  it('are found by filter, in pages', async () => {
    const found = async (input: object) =>
      (await ec2(world).describeInstanceTypes(input)).InstanceTypes?.map(({ InstanceType: type }) => type);
    const Filters = [
      { Name: 'supported-boot-mode', Values: ['uefi'] },
      { Name: 'nitro-tpm-support', Values: ['supported'] },
      { Name: 'vcpu-info.default-vcpus', Values: ['2'] },
    ];
    expect(await found({ Filters })).toEqual(['m5.large', 'm6a.large', 'm7i.large', 't3.micro', 't3.nano']);
    expect(await found({ MaxResults: 5 })).toHaveLength(5);
    expect(await outcome(found({ MaxResults: 4 }))).toBe('InvalidParameterValue');
    expect(await outcome(found({ Filters: [{ Name: 'price', Values: ['1'] }] }))).toBe('InvalidParameterValue');
  });

  it('are offered by regions and zones', async () => {
    const offered = async (LocationType: 'region' | 'availability-zone' | 'availability-zone-id') => {
      const { InstanceTypeOfferings: all = [] } = await ec2(world).describeInstanceTypeOfferings({
        LocationType,
        Filters: [{ Name: 'instance-type', Values: ['a1.*', 'c4.large'] }],
      });
      return all.map(({ Location }) => Location);
    };
    expect(await offered('region')).toEqual(['eu-west-1']);
    expect(await offered('availability-zone')).toEqual(['eu-west-1a', 'eu-west-1b']);
    expect(await offered('availability-zone-id')).toEqual(['euw1-az1', 'euw1-az2']);
  });
});
