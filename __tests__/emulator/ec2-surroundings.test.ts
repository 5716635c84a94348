import { AutoScaling } from '@aws-sdk/client-auto-scaling';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ec2, outcome, refusal } from '../support/ec2-fixtures.js';
import { createWorld, type TestWorld } from '../support/world.js';

let world: TestWorld;
beforeAll(async () => {
  world = await createWorld({ accounts: [{}, { partition: 'aws-us-gov' }] });
});
afterAll(() => world.destroy());

describe('an account without instances and volumes', () => {
  it('lists none, whatever is asked', async () => {
    expect((await ec2(world).describeInstances({})).Reservations).toEqual([]);
    expect((await ec2(world).describeVolumes({ MaxResults: 5 })).Volumes).toEqual([]);
    const Filters = [
      { Name: 'instance-state-name', Values: ['running'] },
      { Name: 'tag:Name', Values: ['*'] },
    ];
    expect((await ec2(world).describeInstances({ Filters })).Reservations).toEqual([]);
  });

  it('has none of any ID', async () => {
    const instances = (...InstanceIds: string[]) => refusal(ec2(world).describeInstances({ InstanceIds }));
    const volumes = (...VolumeIds: string[]) => refusal(ec2(world).describeVolumes({ VolumeIds }));
    const [id, other] = ['0123456789abcdef0', '0123456789abcdef1'];
    expect(await instances(`i-${id}`)).toBe(`InvalidInstanceID.NotFound: The instance ID 'i-${id}' does not exist`);
    expect(await instances(`i-${id}`, `i-${other}`)).toBe(
      `InvalidInstanceID.NotFound: The instance IDs 'i-${id}, i-${other}' do not exist`,
    );
    expect(await instances('vm-1')).toBe('InvalidInstanceID.Malformed: Invalid id: "vm-1" (expecting "i-...")');
    expect(await volumes(`vol-${id}`)).toBe(`InvalidVolume.NotFound: The volume 'vol-${id}' does not exist.`);
    expect(await volumes('disk')).toMatch(/^InvalidParameterValue: Value \(disk\) for parameter volumeId/);
  });

  it('refuses requests as for those that exist', async () => {
    const instances = (input: object) => outcome(ec2(world).describeInstances(input));
    expect(await instances({ Filters: [{ Name: 'colour', Values: ['red'] }] })).toBe('InvalidParameterValue');
    expect(await instances({ MaxResults: 1 })).toBe('InvalidParameterValue');
    expect(await instances({ NextToken: 'made up' })).toBe('InvalidNextToken');
    expect(await instances({ InstanceIds: ['i-0123456789abcdef0'], MaxResults: 5 })).toBe(
      'InvalidParameterCombination',
    );
    expect(await instances({ DryRun: true })).toBe('DryRunOperation');
    expect(await outcome(ec2(world).describeVolumes({ Filters: [{ Name: 'owner-id', Values: ['1'] }] }))).toBe(
      'InvalidParameterValue',
    );
  });
});

describe('availability zones', () => {
  it.each([
    ['eu-west-1', 'euw1-az1', 0],
    ['ap-northeast-2', 'apne2-az1', 0],
    ['ap-southeast-1', 'apse1-az1', 0],
    ['ca-central-1', 'cac1-az1', 0],
    ['us-gov-east-1', 'usge1-az1', 1],
  ])('of %s have IDs such as %s', async (region, id, account) => {
    const { AvailabilityZones: zones } = await ec2(world, region, world.accounts[account]).describeAvailabilityZones(
      {},
    );
    expect(zones?.map(({ ZoneName }) => ZoneName)).toEqual(['a', 'b', 'c'].map((letter) => region + letter));
    expect(zones?.[0]).toMatchObject({
      ZoneId: id,
      State: 'available',
      RegionName: region,
      GroupName: `${region}-zg-1`,
    });
  });

  it('are found by name, ID and filter', async () => {
    const found = async (input: object) =>
      (await ec2(world).describeAvailabilityZones(input)).AvailabilityZones?.map(({ ZoneName }) => ZoneName);
    expect(await found({ ZoneNames: ['eu-west-1b'] })).toEqual(['eu-west-1b']);
    expect(await found({ ZoneIds: ['euw1-az3'] })).toEqual(['eu-west-1c']);
    expect(await found({ Filters: [{ Name: 'zone-type', Values: ['local-zone'] }] })).toEqual([]);
    expect(await refusal(ec2(world).describeAvailabilityZones({ ZoneNames: ['eu-west-1z'] }))).toBe(
      'InvalidParameterValue: Invalid availability zone: [eu-west-1z]',
    );
  });
});

describe('Auto Scaling', () => {
  it('has no groups', async () => {
    const client = new AutoScaling(world.client('eu-west-1'));
    const groups = (input: object) => client.describeAutoScalingGroups(input);
    expect((await groups({ AutoScalingGroupNames: ['web'] })).AutoScalingGroups).toEqual([]);
    expect((await groups({ Filters: [{ Name: 'tag:Name', Values: ['web'] }] })).AutoScalingGroups).toEqual([]);
    expect(await outcome(groups({ NextToken: 'made up' }))).toMatch(/^InvalidNextToken/);
    expect(await outcome(groups({ MaxRecords: 101 }))).toBe('ValidationError');
    expect(await outcome(groups({ Filters: [{ Name: 'colour', Values: ['red'] }] }))).toBe('ValidationError');
    client.destroy();
  });
});
