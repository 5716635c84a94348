import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ec2, importedSnapshot, outcome, refusal, region } from '../support/ec2-fixtures.js';
import { createWorld, type TestWorld } from '../support/world.js';

describe('CopySnapshot', () => {
  let world: TestWorld;
  let sourceId: string;
  beforeEach(async () => {
    world = await createWorld({ accounts: [{}, {}] });
    sourceId = await importedSnapshot(world);
  });
  afterEach(() => world.destroy());

  const destination = 'us-east-1';
  const copy = (more: object = {}, account = world.account) =>
    ec2(world, destination, account).copySnapshot({ SourceRegion: region, SourceSnapshotId: sourceId, ...more });
  const described = async (snapshotId: string | undefined, account = world.account) =>
    (await ec2(world, destination, account).describeSnapshots({ SnapshotIds: [snapshotId ?? ''] })).Snapshots?.[0];

  it('copies into the region that is called, without tags and permissions', async () => {
    await ec2(world).createTags({ Resources: [sourceId], Tags: [{ Key: 'Name', Value: 'source' }] });
    await ec2(world).modifySnapshotAttribute({
      SnapshotId: sourceId,
      CreateVolumePermission: { Add: [{ UserId: '111122223333' }] },
    });
    const { SnapshotId: copyId } = await copy({
      Description: 'a copy',
      TagSpecifications: [{ ResourceType: 'snapshot', Tags: [{ Key: 'a', Value: 'b' }] }],
    });
    await world.advance(30);
    expect(await described(copyId)).toMatchObject({ State: 'pending', Progress: '50%', Description: 'a copy' });
    await world.advance(30);
    expect(await described(copyId)).toMatchObject({
      State: 'completed',
      VolumeSize: 1,
      VolumeId: 'vol-ffffffff',
      Encrypted: false,
      Tags: [{ Key: 'a', Value: 'b' }],
    });
    const { CreateVolumePermissions: permissions } = await ec2(world, destination).describeSnapshotAttribute({
      SnapshotId: copyId,
      Attribute: 'createVolumePermission',
    });
    expect(permissions).toEqual([]);
  });

  it('lets no more than 20 run into a region', async () => {
    const copies = await Promise.all(Array.from({ length: 20 }, () => copy()));
    expect(new Set(copies.map(({ SnapshotId }) => SnapshotId)).size).toBe(20);
    expect(await refusal(copy())).toBe(
      'ResourceLimitExceeded: Too many snapshot copies in progress. The limit is 20 for this destination region.',
    );
    expect(
      await outcome(ec2(world, 'us-west-2').copySnapshot({ SourceRegion: region, SourceSnapshotId: sourceId })),
    ).toBe('ok');
    await world.advance(60);
    expect(await outcome(copy())).toBe('ok');
  });

  it.each([
    ['a source in another region', { SourceRegion: 'ap-south-1' }, /does not exist in ap-south-1/],
    ['a key that is none', { Encrypted: true, KmsKeyId: 'not a key' }, /not accessible/],
    [
      'a key of another region',
      { Encrypted: true, KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab' },
      /not accessible/,
    ],
  ])('fails late for %s', async (_what, more, message) => {
    const { SnapshotId: copyId } = await copy(more);
    expect((await described(copyId))?.State).toBe('pending');
    await world.advance(60);
    const failed = await described(copyId);
    expect(failed?.State).toBe('error');
    expect(failed?.StateMessage).toMatch(message);
  });

  it('fails late for a snapshot that is not shared, and copies one that is', async () => {
    const [owner, other] = world.accounts;
    const { SnapshotId: failing } = await copy({}, other);
    await world.advance(60);
    expect((await described(failing, other))?.State).toBe('error');
    await ec2(world, region, owner).modifySnapshotAttribute({
      SnapshotId: sourceId,
      CreateVolumePermission: { Add: [{ UserId: other?.id }] },
    });
    const { SnapshotId: copied } = await copy({}, other);
    await world.advance(60);
    expect(await described(copied, other)).toMatchObject({ State: 'completed', OwnerId: other?.id });
  });

  it('encrypts when asked, by default, and as its source', async () => {
    const { SnapshotId: encrypted } = await copy({ Encrypted: true });
    expect((await described(encrypted))?.Encrypted).toBe(true);
    await ec2(world, destination).enableEbsEncryptionByDefault({});
    expect((await described((await copy()).SnapshotId))?.Encrypted).toBe(true);
    await ec2(world, destination).disableEbsEncryptionByDefault({});
    expect((await described((await copy()).SnapshotId))?.Encrypted).toBe(false);
    await world.advance(60);
    const again = await ec2(world).copySnapshot({ SourceRegion: destination, SourceSnapshotId: encrypted });
    const { Snapshots: snapshots } = await ec2(world).describeSnapshots({ SnapshotIds: [again.SnapshotId ?? ''] });
    expect(snapshots?.[0]?.Encrypted).toBe(true);
  });

  it('refuses what the request can be blamed for', async () => {
    expect(await outcome(copy({ Encrypted: false }))).toBe('InvalidParameterValue');
    expect(await outcome(copy({ KmsKeyId: 'alias/mine' }))).toBe('InvalidParameterDependency');
    expect(await outcome(copy({ SourceRegion: 'cn-north-1' }))).toBe('InvalidParameterValue');
    expect(await outcome(copy({ SourceRegion: 'mars-north-1' }))).toBe('InvalidParameterValue');
    expect(await outcome(copy({ CompletionDurationMinutes: 20 }))).toBe('InvalidParameterValue');
    expect(await outcome(copy({ TagSpecifications: [{ ResourceType: 'image', Tags: [] }] }))).toBe(
      'InvalidParameterValue',
    );
    expect(await outcome(copy({ DryRun: true }))).toBe('DryRunOperation');
    const { SnapshotId: pending } = await copy({ CompletionDurationMinutes: 30 });
    expect(await described(pending)).toMatchObject({ TransferType: 'time-based', CompletionDurationMinutes: 30 });
    expect(await refusal(ec2(world).copySnapshot({ SourceRegion: destination, SourceSnapshotId: pending }))).toBe(
      `IncorrectState: Snapshot '${pending}' is not 'completed'.`,
    );
  });
});
