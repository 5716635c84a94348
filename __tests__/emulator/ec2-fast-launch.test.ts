import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { availableImage, ec2, imageOf, importedSnapshot, outcome, putDisk } from '../support/ec2-fixtures.js';
import { createWorld, type TestWorld } from '../support/world.js';

let world: TestWorld;
let snapshotId: string;
let windows: string;
beforeEach(async () => {
  world = await createWorld({ accounts: [{}, {}] });
  snapshotId = await importedSnapshot(world);
  const billed = { ...imageOf(snapshotId, 'windows'), BillingProducts: ['bp-6ba54002'] };
  windows = (await ec2(world).registerImage(billed)).ImageId ?? '';
});
afterEach(() => world.destroy());

async function states(more = {}): Promise<unknown> {
  const { FastLaunchImages: found = [] } = await ec2(world).describeFastLaunchImages(more);
  return found.map(({ ImageId, State }) => [ImageId, State]);
}

it('is enabled for a Windows image, changed, and disabled', async () => {
  const { LaunchTemplate: template } = await ec2(world).createLaunchTemplate({
    LaunchTemplateName: 'fast',
    LaunchTemplateData: { InstanceType: 'm7i.large' },
  });
  const enabled = await ec2(world).enableFastLaunch({
    ImageId: windows,
    LaunchTemplate: { LaunchTemplateName: 'fast', Version: '$Default' },
  });
  expect(enabled).toMatchObject({
    ...{ ImageId: windows, ResourceType: 'snapshot', MaxParallelLaunches: 6, State: 'enabling' },
    SnapshotConfiguration: { TargetResourceCount: 5 },
    LaunchTemplate: { LaunchTemplateId: template?.LaunchTemplateId, Version: '$Default' },
  });
  await world.advance(1800);
  expect(await states()).toEqual([[windows, 'enabled']]);
  await ec2(world).enableFastLaunch({ ImageId: windows, MaxParallelLaunches: 8 });
  expect(await states({ Filters: [{ Name: 'state', Values: ['enabled'] }] })).toEqual([[windows, 'enabled']]);
  expect(await ec2(world).disableFastLaunch({ ImageId: windows })).toMatchObject({ MaxParallelLaunches: 8 });
  expect(await states({ ImageIds: [windows] })).toEqual([[windows, 'disabling']]);
  expect(await outcome(ec2(world).enableFastLaunch({ ImageId: windows }))).toBe('IncorrectState');
  await world.advance(300);
  expect(await states()).toEqual([]);
  expect(await outcome(ec2(world).disableFastLaunch({ ImageId: windows }))).toBe('IncorrectState');
  await world.settings({ ec2: { fastLaunch: { failure: 'no capacity' } } });
  await ec2(world).enableFastLaunch({ ImageId: windows });
  await world.advance(1800);
  expect(await states()).toEqual([[windows, 'enabling-failed']]);
});

it('is refused for other platforms, strangers, and bad parameters', async () => {
  const linux = await availableImage(world, snapshotId, 'linux');
  const enable = (ImageId: string, more = {}) => outcome(ec2(world).enableFastLaunch({ ImageId, ...more }));
  expect(await enable(linux)).toBe('InvalidParameterValue');
  expect(await enable('ami-0123456789abcdef0')).toBe('InvalidAMIID.NotFound');
  expect(await enable(windows, { MaxParallelLaunches: 5 })).toBe('InvalidParameterValue');
  expect(await enable(windows, { ResourceType: 'volume' })).toBe('InvalidParameterValue');
  expect(await enable(windows, { SnapshotConfiguration: { TargetResourceCount: 0 } })).toBe('InvalidParameterValue');
  const template = { LaunchTemplateName: 'none', Version: '1' };
  expect(await enable(windows, { LaunchTemplate: template })).toBe('InvalidLaunchTemplateName.NotFoundException');
  const stranger = ec2(world, undefined, world.accounts[1]);
  expect(await outcome(stranger.enableFastLaunch({ ImageId: windows }))).toBe('InvalidAMIID.NotFound');
  await ec2(world).modifyImageAttribute({
    ImageId: windows,
    LaunchPermission: { Add: [{ UserId: world.accounts[1]?.id }] },
  });
  expect(await outcome(stranger.enableFastLaunch({ ImageId: windows }))).toBe('ok');
  expect(await states()).toEqual([]);
});

it('knows the platform of images, imports and copies', async () => {
  const { ImportTaskId: task = '' } = await ec2(world).importImage({
    Platform: 'Windows',
    DiskContainers: [{ Format: 'RAW', UserBucket: await putDisk(world, 'windows.raw', Buffer.alloc(1024, 7)) }],
  });
  await world.advance(600);
  await ec2(world).copyImage({ SourceImageId: windows, SourceRegion: 'eu-west-1', Name: 'copy' });
  await availableImage(world, snapshotId, 'linux');
  const { Images = [] } = await ec2(world).describeImages({
    Owners: ['self'],
    Filters: [{ Name: 'platform', Values: ['windows'] }],
  });
  expect(Images.map(({ Name }) => Name).toSorted()).toEqual(['copy', task, 'windows'].toSorted());
  for (const image of Images) {
    expect(image).toMatchObject({
      Platform: 'windows',
      PlatformDetails: 'Windows',
      UsageOperation: 'RunInstances:0002',
    });
  }
});
