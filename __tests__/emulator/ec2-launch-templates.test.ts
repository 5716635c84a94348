import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ec2, outcome } from '../support/ec2-fixtures.js';
import { createWorld, type TestWorld } from '../support/world.js';

const name = 'my-os';
let world: TestWorld;
let id: string;
beforeEach(async () => {
  world = await createWorld({ accounts: [{}, {}] });
  const { LaunchTemplate: made } = await ec2(world).createLaunchTemplate({
    LaunchTemplateName: name,
    LaunchTemplateData: {
      ImageId: 'ami-11111111',
      InstanceType: 't3.micro',
      UserData: 'aGVsbG8=',
      BlockDeviceMappings: [
        { DeviceName: '/dev/sda1', Ebs: { SnapshotId: 'snap-11111111', VolumeSize: 8, VolumeType: 'gp3' } },
        { DeviceName: '/dev/sdb', VirtualName: 'ephemeral0' },
      ],
      MetadataOptions: { HttpTokens: 'required' },
    },
    TagSpecifications: [{ ResourceType: 'launch-template', Tags: [{ Key: 'a', Value: 'b' }] }],
  });
  id = made?.LaunchTemplateId ?? '';
});
afterEach(() => world.destroy());

const add = (ImageId: string, more = {}) =>
  ec2(world).createLaunchTemplateVersion({ LaunchTemplateId: id, LaunchTemplateData: { ImageId }, ...more });
const versions = async (more = {}) => {
  const answer = await ec2(world).describeLaunchTemplateVersions({ LaunchTemplateId: id, ...more });
  return answer.LaunchTemplateVersions ?? [];
};
const numbers = async (more = {}) => (await versions(more)).map(({ VersionNumber }) => VersionNumber);

describe('a launch template', () => {
  it('is described, tagged and deleted with all its versions, by its own account only', async () => {
    const { LaunchTemplates: [found] = [] } = await ec2(world).describeLaunchTemplates({ LaunchTemplateNames: [name] });
    expect(found).toMatchObject({
      ...{ LaunchTemplateId: id, DefaultVersionNumber: 1, LatestVersionNumber: 1, Tags: [{ Key: 'a', Value: 'b' }] },
      CreatedBy: expect.stringContaining(world.account.id),
    });
    await ec2(world).createTags({ Resources: [id], Tags: [{ Key: 'c', Value: 'd' }] });
    const filter = { Filters: [{ Name: 'tag:c', Values: ['d'] }] };
    expect((await ec2(world).describeLaunchTemplates(filter)).LaunchTemplates).toHaveLength(1);
    const { Tags } = await ec2(world).describeTags({ Filters: [{ Name: 'resource-id', Values: [id] }] });
    expect(Tags?.map(({ ResourceType: type }) => type)).toEqual(['launch-template', 'launch-template']);
    const stranger = ec2(world, undefined, world.accounts[1]);
    expect((await stranger.describeLaunchTemplates({})).LaunchTemplates).toEqual([]);
    expect(await outcome(stranger.deleteLaunchTemplate({ LaunchTemplateId: id }))).toBe(
      'InvalidLaunchTemplateId.NotFound',
    );
    await ec2(world).deleteLaunchTemplate({ LaunchTemplateName: name });
    expect(await outcome(versions())).toBe('InvalidLaunchTemplateId.NotFound');
  });

  it('has a unique and well-formed name', async () => {
    const create = (LaunchTemplateName: string) =>
      outcome(
        ec2(world).createLaunchTemplate({ LaunchTemplateName, LaunchTemplateData: { InstanceType: 't3.micro' } }),
      );
    expect(await create(name)).toBe('InvalidLaunchTemplateName.AlreadyExistsException');
    expect(await create('my os')).toBe('InvalidLaunchTemplateName.MalformedException');
  });

  it('is created once for each client token', async () => {
    const input = {
      LaunchTemplateName: 'once',
      LaunchTemplateData: { InstanceType: 't3.micro' as const },
      ClientToken: 't',
    };
    const first = await ec2(world).createLaunchTemplate(input);
    const second = await ec2(world).createLaunchTemplate(input);
    expect(second.LaunchTemplate?.LaunchTemplateId).toBe(first.LaunchTemplate?.LaunchTemplateId);
  });
});

describe('a version', () => {
  it('inherits what it does not replace, without the snapshots of its devices', async () => {
    await add('ami-22222222', { SourceVersion: '$Latest', VersionDescription: 'second' });
    await add('ami-33333333');
    const [, second, third] = await versions();
    expect(second).toMatchObject({
      ...{ VersionNumber: 2, VersionDescription: 'second', DefaultVersion: false },
      LaunchTemplateData: {
        ...{ ImageId: 'ami-22222222', InstanceType: 't3.micro', UserData: 'aGVsbG8=' },
        MetadataOptions: { HttpTokens: 'required' },
      },
    });
    expect(second?.LaunchTemplateData?.BlockDeviceMappings).toEqual([
      { DeviceName: '/dev/sda1', Ebs: { VolumeSize: 8, VolumeType: 'gp3' } },
      { DeviceName: '/dev/sdb', VirtualName: 'ephemeral0' },
    ]);
    expect(third?.LaunchTemplateData).toEqual({ ImageId: 'ami-33333333' });
  });

  it('becomes the default one, cannot be deleted then, and its number is never used again', async () => {
    await add('ami-22222222', { SourceVersion: '1' });
    await add('ami-33333333', { SourceVersion: '$Default' });
    const { LaunchTemplate } = await ec2(world).modifyLaunchTemplate({ LaunchTemplateId: id, DefaultVersion: '2' });
    expect(LaunchTemplate).toMatchObject({ DefaultVersionNumber: 2, LatestVersionNumber: 3 });
    const deletion = await ec2(world).deleteLaunchTemplateVersions({ LaunchTemplateId: id, Versions: ['2', '3', '9'] });
    expect(deletion.SuccessfullyDeletedLaunchTemplateVersions).toMatchObject([{ VersionNumber: 3 }]);
    expect(deletion.UnsuccessfullyDeletedLaunchTemplateVersions).toMatchObject([
      { VersionNumber: 2, ResponseError: { Code: 'unexpectedError' } },
      { VersionNumber: 9, ResponseError: { Code: 'launchTemplateVersionDoesNotExist' } },
    ]);
    await add('ami-44444444');
    expect(await numbers()).toEqual([1, 2, 4]);
    expect(await numbers({ Versions: ['$Latest', '$Default'] })).toEqual([2, 4]);
    expect(await numbers({ MinVersion: '2' })).toEqual([2, 4]);
    expect(await numbers({ Filters: [{ Name: 'image-id', Values: ['ami-22222222'] }] })).toEqual([2]);
    const all = await ec2(world).describeLaunchTemplateVersions({ Versions: ['$Default'] });
    expect(all.LaunchTemplateVersions).toMatchObject([{ VersionNumber: 2, DefaultVersion: true }]);
    const { LaunchTemplateVersions: page, NextToken } = await ec2(world).describeLaunchTemplateVersions({
      LaunchTemplateName: name,
      MaxResults: 2,
    });
    expect([page?.length, NextToken]).toEqual([2, expect.any(String)]);
  });

  it('is refused where template or version do not exist, or are named badly', async () => {
    const gone = 'lt-0123456789abcdef0';
    const refusals = {
      'InvalidLaunchTemplateId.NotFound': add('ami-22222222', { LaunchTemplateId: gone }),
      'InvalidLaunchTemplateId.Malformed': add('ami-22222222', { LaunchTemplateId: 'lt-1' }),
      'InvalidLaunchTemplateName.NotFoundException': ec2(world).deleteLaunchTemplate({ LaunchTemplateName: 'none' }),
      'InvalidLaunchTemplateId.VersionNotFound': add('ami-22222222', { SourceVersion: '7' }),
      InvalidParameterCombination: add('ami-22222222', { LaunchTemplateName: name }),
      MissingParameter: ec2(world).modifyLaunchTemplate({ DefaultVersion: '1' }),
      InvalidParameterValue: ec2(world).modifyLaunchTemplate({ LaunchTemplateId: id, DefaultVersion: 'newest' }),
    };
    for (const [code, request] of Object.entries(refusals)) expect(await outcome(request)).toBe(code);
    expect(await outcome(ec2(world).describeLaunchTemplateVersions({}))).toBe('MissingParameter');
    expect(await numbers()).toEqual([1]);
  });
});
