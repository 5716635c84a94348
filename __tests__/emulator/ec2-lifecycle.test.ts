import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { availableImage, ec2, imageOf, importedSnapshot, outcome, refusal, region } from '../support/ec2-fixtures.js';
import { createWorld, type TestWorld } from '../support/world.js';

const day = 24 * 3600;

describe('the life of an image', () => {
  let world: TestWorld;
  let snapshotId: string;
  let imageId: string;
  beforeEach(async () => {
    world = await createWorld({ accounts: [{}, {}], start: '2026-01-01T00:00:00Z' });
    snapshotId = await importedSnapshot(world);
    imageId = await availableImage(world, snapshotId);
  });
  afterEach(() => world.destroy());

  const described = async (id = imageId, inRegion = region) =>
    (await ec2(world, inRegion).describeImages({ ImageIds: [id], IncludeDisabled: true })).Images?.[0];
  const deprecateAt = (time: string) =>
    ec2(world).enableImageDeprecation({ ImageId: imageId, DeprecateAt: new Date(time) });
  const publish = () =>
    ec2(world).modifyImageAttribute({ ImageId: imageId, LaunchPermission: { Add: [{ Group: 'all' }] } });

  it('deprecates a private image within ten years, to the minute', async () => {
    expect(await outcome(deprecateAt('2025-12-31T23:59:00Z'))).toBe('InvalidParameterValue');
    expect(await outcome(deprecateAt('2036-01-02T00:00:00Z'))).toBe('InvalidParameterValue');
    await deprecateAt('2030-06-01T10:20:29.900Z');
    expect((await described())?.DeprecationTime).toBe('2030-06-01T10:20:00.000Z');
    await deprecateAt('2030-06-01T10:20:30Z');
    expect((await described())?.DeprecationTime).toBe('2030-06-01T10:21:00.000Z');
    await ec2(world).disableImageDeprecation({ ImageId: imageId });
    expect((await described())?.DeprecationTime).toBeUndefined();
  });

  it('deprecates a public image within two years of its creation', async () => {
    await deprecateAt('2035-06-01T00:00:00Z');
    await publish();
    expect((await described())?.DeprecationTime).toBe('2028-01-01T00:01:00.000Z');
    expect(await outcome(deprecateAt('2028-01-02T00:00:00Z'))).toBe('InvalidParameterValue');
    expect(await outcome(ec2(world).disableImageDeprecation({ ImageId: imageId }))).toBe('InvalidParameter');
    expect(await outcome(deprecateAt('2027-01-01T00:00:00Z'))).toBe('ok');
  });

  it('protects from deregistration, with a day of cooldown', async () => {
    const client = ec2(world);
    await client.enableImageDeregistrationProtection({ ImageId: imageId, WithCooldown: true });
    expect((await described())?.DeregistrationProtection).toBe('enabled-with-cooldown');
    expect(await outcome(client.deregisterImage({ ImageId: imageId }))).toBe('OperationNotPermitted');
    await client.disableImageDeregistrationProtection({ ImageId: imageId });
    expect(await outcome(client.deregisterImage({ ImageId: imageId }))).toBe('OperationNotPermitted');
    await world.advance(day);
    expect(await outcome(client.deregisterImage({ ImageId: imageId }))).toBe('ok');
  });

  it('deletes snapshots with the last image that uses them', async () => {
    const client = ec2(world);
    const second = await availableImage(world, snapshotId, 'second');
    expect(await refusal(client.deleteSnapshot({ SnapshotId: snapshotId }))).toMatch(
      `InvalidSnapshot.InUse: The snapshot ${snapshotId} is currently in use by ami-`,
    );
    const deregister = async (ImageId: string) =>
      (await client.deregisterImage({ ImageId, DeleteAssociatedSnapshots: true })).DeleteSnapshotResults;
    expect(await deregister(imageId)).toEqual([{ SnapshotId: snapshotId, ReturnCode: 'skipped' }]);
    expect(await outcome(described())).toBe('InvalidAMIID.NotFound');
    expect(await deregister(second)).toEqual([{ SnapshotId: snapshotId, ReturnCode: 'success' }]);
    expect(await outcome(client.describeSnapshots({ SnapshotIds: [snapshotId] }))).toBe('InvalidSnapshot.NotFound');
    expect(await outcome(client.deregisterImage({ ImageId: second }))).toBe('InvalidAMIID.NotFound');
    expect(await outcome(client.registerImage(imageOf(snapshotId, 'third')))).toBe('InvalidSnapshot.NotFound');
  });

  it('copies an image and its snapshots to another region', async () => {
    await ec2(world).createTags({ Resources: [imageId], Tags: [{ Key: 'k', Value: 'v' }] });
    await publish();
    const there = ec2(world, 'us-east-1');
    const request = {
      ClientToken: 'token',
      Name: 'a copy',
      SourceImageId: imageId,
      SourceRegion: region,
      CopyImageTags: true,
      TagSpecifications: [
        { ResourceType: 'snapshot' as const, Tags: [{ Key: 's', Value: 't' }] },
        { ResourceType: 'image' as const, Tags: [{ Key: 'i', Value: 'j' }] },
      ],
    };
    const { ImageId: copyId = '' } = await there.copyImage(request);
    expect((await there.copyImage(request)).ImageId).toBe(copyId);
    expect((await described(copyId, 'us-east-1'))?.State).toBe('pending');
    await world.advance(90);
    const copy = await described(copyId, 'us-east-1');
    expect(copy).toMatchObject({
      State: 'available',
      Public: false,
      SourceImageId: imageId,
      SourceImageRegion: region,
      Tags: [
        { Key: 'k', Value: 'v' },
        { Key: 'i', Value: 'j' },
      ],
    });
    expect(copy?.DeprecationTime).toBeUndefined();
    const copiedSnapshot = copy?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId ?? '';
    const { Snapshots: snapshots } = await there.describeSnapshots({ SnapshotIds: [copiedSnapshot] });
    expect(snapshots?.[0]).toMatchObject({ State: 'completed', VolumeSize: 1, Tags: [{ Key: 's', Value: 't' }] });
    expect(await outcome(there.copyImage({ ...request, ClientToken: 'another' }))).toBe('ok');
  });

  it("copies a stranger's image only with its snapshots shared", async () => {
    const [, other] = world.accounts;
    await publish();
    const copy = () =>
      ec2(world, 'us-east-1', other).copyImage({ Name: 'a copy', SourceImageId: imageId, SourceRegion: region });
    expect(await refusal(copy())).toBe('InvalidRequest: You do not have permission to access the storage of this ami');
    await ec2(world).modifySnapshotAttribute({
      SnapshotId: snapshotId,
      CreateVolumePermission: { Add: [{ UserId: other?.id }] },
    });
    expect(await outcome(copy())).toBe('ok');
  });

  it('changes nothing in a dry run', async () => {
    const client = ec2(world);
    const DryRun = true;
    const ImageId = imageId;
    const dry = [
      client.createTags({ DryRun, Resources: [imageId], Tags: [{ Key: 'k', Value: 'v' }] }),
      client.deregisterImage({ DryRun, ImageId }),
      client.disableImage({ DryRun, ImageId }),
      client.enableImageDeregistrationProtection({ DryRun, ImageId }),
      client.enableImageDeprecation({ DryRun, ImageId, DeprecateAt: new Date('2027-01-01T00:00:00Z') }),
      client.modifyImageAttribute({ DryRun, ImageId, LaunchPermission: { Add: [{ Group: 'all' }] } }),
      client.copyImage({ DryRun, Name: 'a copy', SourceImageId: imageId, SourceRegion: region }),
      client.enableEbsEncryptionByDefault({ DryRun }),
      client.disableImageBlockPublicAccess({ DryRun }),
    ];
    const before = await described();
    expect(new Set(await Promise.all(dry.map(outcome)))).toEqual(new Set(['DryRunOperation']));
    expect(await described()).toEqual(before);
    expect((await client.describeImages({ Owners: ['self'] })).Images).toHaveLength(1);
    expect((await client.getEbsEncryptionByDefault({})).EbsEncryptionByDefault).toBe(false);
  });
});

describe('with a lag of 30 seconds', () => {
  let world: TestWorld;
  let snapshotId: string;
  beforeEach(async () => {
    world = await createWorld();
    snapshotId = await importedSnapshot(world);
    await world.settings({ consistencyLagSeconds: 30 });
    await world.advance(30);
  });
  afterEach(() => world.destroy());

  it('an image is not found at first, but its name is taken', async () => {
    const client = ec2(world);
    await world.settings({ latencySeconds: { registerImage: 5 } });
    const { ImageId: imageId = '' } = await client.registerImage(imageOf(snapshotId));
    const found = () => outcome(client.describeImages({ ImageIds: [imageId] }));
    const tag = (Value: string) => client.createTags({ Resources: [imageId], Tags: [{ Key: 'k', Value }] });
    expect(await found()).toBe('InvalidAMIID.NotFound');
    expect(await outcome(tag('1'))).toBe('InvalidAMIID.NotFound');
    expect((await client.describeImages({ Owners: ['self'] })).Images).toEqual([]);
    expect(await outcome(client.registerImage(imageOf(snapshotId)))).toBe('InvalidAMIName.Duplicate');
    await world.advance(30);
    const seen = async () => (await client.describeImages({ ImageIds: [imageId] })).Images?.[0];
    expect(await seen()).toMatchObject({ State: 'pending' });
    expect((await seen())?.Tags).toBeUndefined();
    await world.advance(5);
    await tag('1');
    await tag('2');
    await client.createTags({ Resources: [imageId], Tags: [{ Key: 'other', Value: '' }] });
    expect(await seen()).toMatchObject({ State: 'available' });
    expect((await seen())?.Tags).toBeUndefined();
    await world.advance(30);
    expect((await seen())?.Tags).toEqual([
      { Key: 'k', Value: '2' },
      { Key: 'other', Value: '' },
    ]);
    await client.deregisterImage({ ImageId: imageId });
    expect(await found()).toBe('ok');
    expect(await outcome(client.deregisterImage({ ImageId: imageId }))).toBe('InvalidAMIID.NotFound');
    await world.advance(30);
    expect(await found()).toBe('InvalidAMIID.NotFound');
  });

  it('an import names its snapshot before lists know it', async () => {
    const client = ec2(world);
    const { ImportTaskId: taskId = '' } = await client.importSnapshot({
      DiskContainer: { Format: 'RAW', UserBucket: { S3Bucket: `${world.id}-disks`, S3Key: 'disk.raw' } },
    });
    expect((await client.describeImportSnapshotTasks({})).ImportSnapshotTasks).toHaveLength(1);
    await world.advance(60);
    const { ImportSnapshotTasks: tasks } = await client.describeImportSnapshotTasks({ ImportTaskIds: [taskId] });
    const SnapshotIds = [tasks?.[0]?.SnapshotTaskDetail?.SnapshotId ?? ''];
    expect(await outcome(client.describeSnapshots({ SnapshotIds }))).toBe('InvalidSnapshot.NotFound');
    await world.advance(30);
    expect((await client.describeSnapshots({ SnapshotIds })).Snapshots?.[0]?.State).toBe('completed');
  });
});
