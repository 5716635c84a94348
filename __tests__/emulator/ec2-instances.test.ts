import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ec2, outcome, refusal, region } from '../support/ec2-fixtures.js';
import { bootableImage, described, launched } from '../support/instance-fixtures.js';
import { createKey } from '../support/kms-keys.js';
import { createWorld, type TestWorld } from '../support/world.js';

let world: TestWorld;
let ImageId: string;
beforeEach(async () => {
  world = await createWorld({ accounts: [{}, {}] });
  ImageId = await bootableImage(world);
});
afterEach(() => world.destroy());

const status = async (IncludeAllInstances = false) => {
  const { InstanceStatuses: all = [] } = await ec2(world).describeInstanceStatus({ IncludeAllInstances });
  return all.map(({ InstanceStatus: one, SystemStatus: system }) => [one?.Status, system?.Status]);
};

describe('an instance', () => {
  it('starts, passes its checks, is terminated and disappears', async () => {
    const instance = await launched(world, {
      ImageId,
      InstanceType: 't3.micro',
      TagSpecifications: [
        { ResourceType: 'instance', Tags: [{ Key: 'run', Value: '7' }] },
        { ResourceType: 'volume', Tags: [{ Key: 'run', Value: '7' }] },
      ],
    });
    expect(instance).toMatchObject({
      InstanceId: expect.stringMatching(/^i-[0-9a-f]{17}$/),
      State: { Code: 0, Name: 'pending' },
      StateReason: { Code: 'pending' },
      Architecture: 'x86_64',
      CurrentInstanceBootMode: 'legacy-bios',
      Placement: { AvailabilityZone: 'eu-west-1a', Tenancy: 'default' },
      MetadataOptions: { HttpTokens: 'optional', HttpPutResponseHopLimit: 1 },
      Tags: [{ Key: 'run', Value: '7' }],
    });
    expect([await status(), await status(true)]).toEqual([[], [['not-applicable', 'not-applicable']]]);
    await world.advance(5);
    const running = await described(world, instance);
    expect(running.State).toEqual({ Code: 16, Name: 'running' });
    expect(running.PublicIpAddress).toMatch(/^203\.0\.113\.\d+$/);
    const VolumeId = running.BlockDeviceMappings?.[0]?.Ebs?.VolumeId ?? '';
    const { Volumes: volumes } = await ec2(world).describeVolumes({ VolumeIds: [VolumeId] });
    expect(volumes).toMatchObject([
      {
        State: 'in-use',
        Size: 1,
        VolumeType: 'gp3',
        Attachments: [{ InstanceId: instance.InstanceId, Device: '/dev/sda1', DeleteOnTermination: true }],
        Tags: [{ Key: 'run', Value: '7' }],
      },
    ]);
    expect(await status()).toEqual([['initializing', 'initializing']]);
    await world.advance(120);
    expect(await status()).toEqual([['ok', 'ok']]);

    const InstanceIds = [instance.InstanceId ?? ''];
    expect((await ec2(world).terminateInstances({ InstanceIds })).TerminatingInstances).toEqual([
      {
        InstanceId: instance.InstanceId,
        PreviousState: { Code: 16, Name: 'running' },
        CurrentState: { Code: 32, Name: 'shutting-down' },
      },
    ]);
    await world.advance(30);
    expect(await described(world, instance)).toMatchObject({
      State: { Code: 48, Name: 'terminated' },
      StateReason: {
        Code: 'Client.UserInitiatedShutdown',
        Message: 'Client.UserInitiatedShutdown: User initiated shutdown',
      },
      StateTransitionReason: expect.stringMatching(/^User initiated \(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d GMT\)$/),
    });
    expect((await ec2(world).describeVolumes({})).Volumes).toEqual([]);
    expect((await ec2(world).terminateInstances({ InstanceIds })).TerminatingInstances?.[0]?.PreviousState?.Name).toBe(
      'terminated',
    );
    await world.advance(3600);
    expect(await outcome(ec2(world).terminateInstances({ InstanceIds }))).toBe('InvalidInstanceID.NotFound');
    expect((await ec2(world).describeInstances({})).Reservations).toEqual([]);
  });

  it('is found by filters and tags, and belongs to its account', async () => {
    const tagged = (Value: string) => [{ ResourceType: 'instance' as const, Tags: [{ Key: 'run', Value }] }];
    const first = await launched(world, { ImageId, InstanceType: 't3.micro', TagSpecifications: tagged('1') });
    const second = await launched(world, { ImageId, InstanceType: 't2.micro', TagSpecifications: tagged('2') });
    const found = async (Name: string, ...Values: string[]) => {
      const { Reservations: all = [] } = await ec2(world).describeInstances({ Filters: [{ Name, Values }] });
      return all.flatMap(({ Instances = [] }) => Instances.map(({ InstanceId }) => InstanceId));
    };
    expect(await found('tag:run', '1')).toEqual([first.InstanceId]);
    expect(await found('instance-type', 't2.*')).toEqual([second.InstanceId]);
    expect(await found('image-id', ImageId)).toHaveLength(2);
    expect(await found('instance-state-name', 'running')).toEqual([]);
    expect(await found('host-id', '*')).toEqual([]);
    const InstanceIds = [first.InstanceId ?? ''];
    const other = ec2(world, undefined, world.accounts[1]);
    expect(await outcome(other.describeInstances({ InstanceIds }))).toBe('InvalidInstanceID.NotFound');
    await ec2(world).createTags({ Resources: InstanceIds, Tags: [{ Key: 'run', Value: '3' }] });
    expect(await found('tag:run', '3')).toEqual(InstanceIds);
    const { Tags: tags } = await ec2(world).describeTags({
      Filters: [{ Name: 'resource-type', Values: ['instance'] }],
    });
    expect(tags?.map(({ Value }) => Value).sort()).toEqual(['2', '3']);
  });

  it('is launched once for each token', async () => {
    const input = { ImageId, InstanceType: 't3.micro' as const, ClientToken: 'once' };
    const first = await launched(world, input);
    expect((await launched(world, input)).InstanceId).toBe(first.InstanceId);
    expect(await outcome(launched(world, { ...input, InstanceType: 't3.nano' }))).toBe('IdempotentParameterMismatch');
    expect((await ec2(world).describeInstances({})).Reservations).toHaveLength(1);
  });

  it('may be one of many, whose pages count instances', async () => {
    const { Instances: all = [] } = await ec2(world).runInstances({
      ImageId,
      InstanceType: 't3.micro',
      MinCount: 1,
      MaxCount: 7,
    });
    expect(all.map(({ AmiLaunchIndex }) => AmiLaunchIndex)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    const first = await ec2(world).describeInstances({ MaxResults: 5 });
    const second = await ec2(world).describeInstances({ MaxResults: 5, NextToken: first.NextToken });
    const counted = [first, second].map(({ Reservations }) => Reservations?.map(({ Instances }) => Instances?.length));
    expect([counted, second.NextToken]).toEqual([[[5], [2]], undefined]);
  });

  it('has encrypted volumes, and ends when their key cannot be used', async () => {
    const volumes = (KmsKeyId: string) => [{ DeviceName: '/dev/sda1', Ebs: { Encrypted: true, KmsKeyId } }];
    const key = await createKey(world, region);
    const input = { ImageId, InstanceType: 't3.micro' as const };
    const good = await launched(world, { ...input, BlockDeviceMappings: volumes(key) });
    const bad = await launched(world, { ...input, BlockDeviceMappings: volumes('alias/none') });
    await world.advance(5);
    expect((await described(world, good)).State?.Name).toBe('running');
    expect((await ec2(world).describeVolumes({})).Volumes).toMatchObject([{ Encrypted: true, KmsKeyId: key }]);
    expect(await described(world, bad)).toMatchObject({
      State: { Name: 'terminated' },
      StateReason: { Code: 'Client.InternalError', Message: 'Client.InternalError: Client error on launch' },
    });
  });

  it('is not seen at once where reads lag', async () => {
    await world.settings({ consistencyLagSeconds: 3 });
    const { InstanceId = '' } = await launched(world, { ImageId, InstanceType: 't3.micro' });
    expect(await outcome(ec2(world).describeInstances({ InstanceIds: [InstanceId] }))).toBe(
      'InvalidInstanceID.NotFound',
    );
    await world.advance(3);
    expect(await outcome(ec2(world).describeInstances({ InstanceIds: [InstanceId] }))).toBe('ok');
  });

  it('keeps a volume that outlives it', async () => {
    const instance = await launched(world, {
      ImageId,
      InstanceType: 't3.micro',
      BlockDeviceMappings: [{ DeviceName: '/dev/sda1', Ebs: { DeleteOnTermination: false, VolumeSize: 3 } }],
    });
    await ec2(world).terminateInstances({ InstanceIds: [instance.InstanceId ?? ''] });
    await world.advance(30);
    expect((await ec2(world).describeVolumes({})).Volumes).toMatchObject([
      { State: 'available', Size: 3, Attachments: [] },
    ]);
  });

  it('is protected where the request says so', async () => {
    const instance = await launched(world, { ImageId, InstanceType: 't3.micro', DisableApiTermination: true });
    expect(await outcome(ec2(world).terminateInstances({ InstanceIds: [instance.InstanceId ?? ''] }))).toBe(
      'OperationNotPermitted',
    );
  });
});

describe('a network', () => {
  it('is the default one unless the request says otherwise', async () => {
    await world.settings({
      ec2: { instances: { securityGroups: { 'sg-12345678': { name: 'ssh', ingress: ['tcp 22 22 0.0.0.0/0'] } } } },
    });
    const { Vpcs: vpcs = [] } = await ec2(world).describeVpcs({ Filters: [{ Name: 'is-default', Values: ['true'] }] });
    expect(vpcs).toMatchObject([{ CidrBlock: '172.31.0.0/16', State: 'available', OwnerId: world.account.id }]);
    const { Subnets: subnets = [] } = await ec2(world).describeSubnets({
      Filters: [{ Name: 'availability-zone', Values: ['eu-west-1b'] }],
    });
    expect(subnets).toMatchObject([{ CidrBlock: '172.31.16.0/20', VpcId: vpcs[0]?.VpcId, DefaultForAz: true }]);
    const { SecurityGroups: groups = [] } = await ec2(world).describeSecurityGroups({ GroupIds: ['sg-12345678'] });
    expect(groups[0]?.IpPermissions).toMatchObject([
      { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: '0.0.0.0/0' }] },
    ]);
    const SubnetId = subnets[0]?.SubnetId ?? '';
    const one = await launched(world, {
      ImageId,
      InstanceType: 't3.micro',
      NetworkInterfaces: [{ DeviceIndex: 0, SubnetId, Groups: ['sg-12345678'], AssociatePublicIpAddress: false }],
    });
    await world.advance(5);
    expect(await described(world, one)).toMatchObject({
      SubnetId,
      PublicDnsName: '',
      SecurityGroups: [{ GroupId: 'sg-12345678', GroupName: 'ssh' }],
      Placement: { AvailabilityZone: 'eu-west-1b' },
      PrivateIpAddress: expect.stringMatching(/^172\.31\.16\./),
    });
    expect((await described(world, one)).PublicIpAddress).toBeUndefined();
  });

  it('can have further subnets, which give no public address by themselves', async () => {
    const SubnetId = 'subnet-0123456789abcdef0';
    await world.settings({ ec2: { instances: { subnets: [SubnetId] } } });
    const { Subnets: all = [] } = await ec2(world).describeSubnets({});
    expect(all.filter(({ DefaultForAz }) => DefaultForAz === false)).toMatchObject([
      { SubnetId, AvailabilityZone: 'eu-west-1a', CidrBlock: '172.31.48.0/20', MapPublicIpOnLaunch: false },
    ]);
    const one = await launched(world, { ImageId, InstanceType: 't3.micro', SubnetId });
    await world.advance(5);
    expect(await described(world, one)).toMatchObject({ SubnetId, PublicDnsName: '' });
  });

  it('may be missing', async () => {
    await world.settings({ ec2: { instances: { noDefaultVpc: ['eu-west-1'] } } });
    expect((await ec2(world).describeVpcs({})).Vpcs).toEqual([]);
    expect((await ec2(world).describeSubnets({})).Subnets).toEqual([]);
    expect(await refusal(launched(world, { ImageId, InstanceType: 't3.micro' }))).toBe(
      'VPCIdNotSpecified: No default VPC for this user',
    );
  });
});
