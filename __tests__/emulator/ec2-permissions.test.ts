import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { availableImage, ec2, imageOf, importedSnapshot, outcome, refusal, region } from '../support/ec2-fixtures.js';
import { createKey } from '../support/kms-keys.js';
import { createWorld, type TestWorld } from '../support/world.js';

const organizationArn = 'arn:aws:organizations::111122223333:organization/o-abcdefghij';
const unitArn = 'arn:aws:organizations::111122223333:ou/o-abcdefghij/ou-ab12-abcdefgh';

describe('sharing', () => {
  let world: TestWorld;
  let snapshotId: string;
  let imageId: string;
  beforeEach(async () => {
    world = await createWorld({ accounts: [{}, {}] });
    snapshotId = await importedSnapshot(world);
    imageId = await availableImage(world, snapshotId);
  });
  afterEach(() => world.destroy());

  const modifyImage = (change: object) => ec2(world).modifyImageAttribute({ ImageId: imageId, ...change });
  const add = (...Add: object[]) => modifyImage({ LaunchPermission: { Add } });
  const launchPermissions = async () =>
    (await ec2(world).describeImageAttribute({ ImageId: imageId, Attribute: 'launchPermission' })).LaunchPermissions;
  const modifySnapshot = (change: object) => ec2(world).modifySnapshotAttribute({ SnapshotId: snapshotId, ...change });
  const usable = async (accountIndex: number) => {
    const client = ec2(world, region, world.accounts[accountIndex]);
    const { Images: images } = await client.describeImages({ IncludeDeprecated: true });
    const { Snapshots: snapshots } = await client.describeSnapshots({});
    return { images: images?.length, snapshots: snapshots?.length };
  };

  it('takes launch permissions in both forms', async () => {
    await add({ UserId: '111122223333' }, { OrganizationArn: organizationArn });
    await modifyImage({
      Attribute: 'launchPermission',
      OperationType: 'add',
      UserIds: ['444455556666'],
      OrganizationalUnitArns: [unitArn],
    });
    await add({ UserId: '111122223333' });
    expect(await launchPermissions()).toEqual([
      { UserId: '111122223333' },
      { OrganizationArn: organizationArn },
      { UserId: '444455556666' },
      { OrganizationalUnitArn: unitArn },
    ]);
    await modifyImage({ LaunchPermission: { Add: [{ Group: 'all' }], Remove: [{ UserId: '111122223333' }] } });
    await modifyImage({ Attribute: 'launchPermission', OperationType: 'remove', OrganizationArns: [organizationArn] });
    expect(await launchPermissions()).toEqual([
      { UserId: '444455556666' },
      { OrganizationalUnitArn: unitArn },
      { Group: 'all' },
    ]);
    await ec2(world).resetImageAttribute({ ImageId: imageId, Attribute: 'launchPermission' });
    expect(await launchPermissions()).toEqual([]);
  });

  it('lets the structure decide when the same values stand beside it without an operation', async () => {
    await modifyImage({ LaunchPermission: { Add: [{ UserId: '111122223333' }] }, UserIds: ['111122223333'] });
    await modifyImage({ LaunchPermission: { Add: [{ Group: 'all' }] }, UserGroups: ['all'] });
    expect(await launchPermissions()).toEqual([{ UserId: '111122223333' }, { Group: 'all' }]);
    await modifySnapshot({
      CreateVolumePermission: { Add: [{ UserId: '111122223333' }] },
      UserIds: ['111122223333'],
    });
    await modifySnapshot({ CreateVolumePermission: { Add: [{ Group: 'all' }] }, GroupNames: ['all'] });
    const { CreateVolumePermissions: shared } = await ec2(world).describeSnapshotAttribute({
      SnapshotId: snapshotId,
      Attribute: 'createVolumePermission',
    });
    expect(shared).toEqual([{ UserId: '111122223333' }, { Group: 'all' }]);
    const flat = { Attribute: 'launchPermission' as const, UserIds: ['444455556666'] };
    expect(await outcome(modifyImage(flat))).toBe('MissingParameter');
    expect(await outcome(modifySnapshot({ UserIds: ['444455556666'] }))).toBe('MissingParameter');
  });

  it.each([
    ['a user that is none', { UserId: '123' }, 'Invalid attribute item value "123" for userId item type.'],
    ['a bare organization', { OrganizationArn: 'o-abcdefghij' }, /"o-abcdefghij" for organizationArn item type/],
    ['an organization as a unit', { OrganizationalUnitArn: organizationArn }, /for organizationalUnitArn item type/],
  ])('refuses %s', async (_what, permission, message) => {
    const answer = await refusal(add(permission));
    expect(answer).toMatch(/^InvalidAMIAttributeItemValue: /);
    expect(answer).toMatch(message);
  });

  it('changes one attribute at a time', async () => {
    await modifyImage({ Description: { Value: 'new words' } });
    await modifyImage({ Attribute: 'imdsSupport', Value: 'v2.0' });
    const { Images: images } = await ec2(world).describeImages({ ImageIds: [imageId] });
    expect(images?.[0]).toMatchObject({ Description: 'new words', ImdsSupport: 'v2.0' });
    expect(await outcome(modifyImage({ Description: { Value: 'x' }, ImdsSupport: { Value: 'v2.0' } }))).toBe(
      'InvalidParameterCombination',
    );
    expect(await outcome(modifyImage({ ImdsSupport: { Value: '' } }))).toBe('InvalidParameterValue');
    expect(await outcome(modifyImage({}))).toBe('MissingParameter');
    expect(await outcome(modifyImage({ Attribute: 'bootMode', Value: 'uefi' }))).toBe('InvalidParameterValue');
    expect(
      await outcome(ec2(world).describeImageAttribute({ ImageId: imageId, Attribute: 'blockDeviceMapping' })),
    ).toBe('AuthFailure');
  });

  it('shares images and snapshots with accounts, and takes them back', async () => {
    const [, other] = world.accounts;
    expect(await usable(1)).toEqual({ images: 0, snapshots: 0 });
    await add({ UserId: other?.id });
    await modifySnapshot({ CreateVolumePermission: { Add: [{ UserId: other?.id }] } });
    expect(await usable(1)).toEqual({ images: 1, snapshots: 1 });
    expect(await outcome(ec2(world, region, other).deleteSnapshot({ SnapshotId: snapshotId }))).toBe('AuthFailure');
    expect(await refusal(ec2(world, region, other).deregisterImage({ ImageId: imageId }))).toBe(
      `AuthFailure: Not authorized for image:${imageId}`,
    );
    await modifyImage({ Attribute: 'launchPermission', OperationType: 'remove', UserIds: [other?.id] });
    await modifySnapshot({ Attribute: 'createVolumePermission', OperationType: 'remove', UserIds: [other?.id] });
    expect(await usable(1)).toEqual({ images: 0, snapshots: 0 });
  });

  it('shares images with an organization and its units', async () => {
    const member = world.accounts[1]?.id ?? '';
    await world.settings({
      ec2: { organizations: { [member]: { organizationArn, organizationalUnitArns: [unitArn] } } },
    });
    for (const permission of [{ OrganizationArn: organizationArn }, { OrganizationalUnitArn: unitArn }]) {
      await add(permission);
      expect((await usable(1)).images).toBe(1);
      await ec2(world).resetImageAttribute({ ImageId: imageId, Attribute: 'launchPermission' });
      expect((await usable(1)).images).toBe(0);
    }
  });

  it('keeps the rules of snapshot permissions', async () => {
    const accounts = (count: number) => Array.from({ length: count }, (_, index) => String(100_000_000_000 + index));
    const many = (count: number) =>
      modifySnapshot({ Attribute: 'createVolumePermission', OperationType: 'add', UserIds: accounts(count) });
    expect(await outcome(many(501))).toBe('InvalidParameterValue');
    expect(await outcome(many(500))).toBe('ok');
    const [first = '', second = ''] = accounts(2);
    expect(
      await outcome(
        modifySnapshot({ CreateVolumePermission: { Add: [{ UserId: first }], Remove: [{ UserId: second }] } }),
      ),
    ).toBe('InvalidParameterCombination');
    expect(await outcome(modifySnapshot({ CreateVolumePermission: { Add: [{ UserId: organizationArn }] } }))).toBe(
      'InvalidParameterValue',
    );
    await ec2(world).resetSnapshotAttribute({ SnapshotId: snapshotId, Attribute: 'createVolumePermission' });
    await modifySnapshot({ Attribute: 'createVolumePermission', OperationType: 'add', GroupNames: ['all'] });
    const { CreateVolumePermissions: permissions } = await ec2(world).describeSnapshotAttribute({
      SnapshotId: snapshotId,
      Attribute: 'createVolumePermission',
    });
    expect(permissions).toEqual([{ Group: 'all' }]);
    const { Snapshots: restorable } = await ec2(world, region, world.accounts[1]).describeSnapshots({
      RestorableByUserIds: ['all'],
    });
    expect(restorable).toHaveLength(1);
  });

  it('keeps what is encrypted from the public, and the default key from everybody', async () => {
    const encrypt = async (KmsKeyId?: string) => {
      const { SnapshotId = '' } = await ec2(world).copySnapshot({
        SourceRegion: region,
        SourceSnapshotId: snapshotId,
        Encrypted: true,
        KmsKeyId,
      });
      await world.advance(60);
      return SnapshotId;
    };
    const share = (SnapshotId: string, permission: object) =>
      ec2(world).modifySnapshotAttribute({ SnapshotId, CreateVolumePermission: { Add: [permission] } });
    const byDefaultKey = await encrypt();
    expect(await outcome(share(byDefaultKey, { UserId: '111122223333' }))).toBe('OperationNotPermitted');
    const byOwnKey = await encrypt(await createKey(world, region));
    expect(await outcome(share(byOwnKey, { UserId: '111122223333' }))).toBe('ok');
    expect(await outcome(share(byOwnKey, { Group: 'all' }))).toBe('OperationNotPermitted');
    const encryptedImage = await availableImage(world, byOwnKey, 'encrypted');
    const publish = ec2(world).modifyImageAttribute({
      ImageId: encryptedImage,
      LaunchPermission: { Add: [{ Group: 'all' }] },
    });
    expect(await refusal(publish)).toBe(
      'UnsupportedOperation: Encrypted snapshots can’t be shared publicly. Specify another snapshot.',
    );
  });

  it('keeps an image to itself whose snapshot is encrypted with the key that AWS manages', async () => {
    await ec2(world).enableEbsEncryptionByDefault({});
    const encrypted = await importedSnapshot(world);
    const ImageId = await availableImage(world, encrypted, 'encrypted');
    const UserId = world.accounts[1]?.id;
    const shareImage = ec2(world).modifyImageAttribute({ ImageId, LaunchPermission: { Add: [{ UserId }] } });
    expect(await refusal(shareImage)).toBe(
      'InvalidParameter: Snapshots encrypted with the AWS Managed CMK can’t be shared. Specify another snapshot.',
    );
    const shareSnapshot = ec2(world).modifySnapshotAttribute({
      SnapshotId: encrypted,
      CreateVolumePermission: { Add: [{ UserId }] },
    });
    expect(await refusal(shareSnapshot)).toBe(
      'OperationNotPermitted: Encrypted snapshots with EBS default key cannot be shared',
    );
  });

  it('lets an account take itself out of the permissions of an image', async () => {
    const other = ec2(world, region, world.accounts[1]);
    const cancel = () => other.cancelImageLaunchPermission({ ImageId: imageId });
    const notFound = `InvalidAMIID.NotFound: The image id '[${imageId}]' does not exist`;
    expect(await refusal(cancel())).toBe(notFound);
    // What everyone may launch is not shared with this account.
    await add({ Group: 'all' });
    expect(await refusal(cancel())).toBe(notFound);
    await add({ UserId: world.accounts[1]?.id });
    expect(await outcome(other.cancelImageLaunchPermission({ ImageId: imageId, DryRun: true }))).toBe(
      'DryRunOperation',
    );
    expect((await cancel()).Return).toBe(true);
    expect(await launchPermissions()).toEqual([{ Group: 'all' }]);
    expect(await outcome(other.cancelImageLaunchPermission({ ImageId: 'ami-1' }))).toBe('InvalidAMIID.Malformed');
  });

  it('keeps what has product codes from the public', async () => {
    await world.settings({ ec2: { productCodesOfNewSnapshots: ['abcdefghij'] } });
    const coded = await importedSnapshot(world);
    const codedImage = await availableImage(world, coded, 'coded');
    const { Images: images } = await ec2(world).describeImages({ ImageIds: [codedImage] });
    expect(images?.[0]?.ProductCodes).toEqual([{ ProductCodeId: 'abcdefghij', ProductCodeType: 'marketplace' }]);
    const Add = [{ Group: 'all' as const }];
    const publish = ec2(world).modifyImageAttribute({ ImageId: codedImage, LaunchPermission: { Add } });
    expect(await outcome(publish)).toBe('InvalidParameter');
    const share = ec2(world).modifySnapshotAttribute({ SnapshotId: coded, CreateVolumePermission: { Add } });
    expect(await outcome(share)).toBe('InvalidParameter');
  });

  it('blocks public access, with a delay', async () => {
    const client = ec2(world);
    const state = async () => (await client.getImageBlockPublicAccessState({})).ImageBlockPublicAccessState;
    await client.enableImageBlockPublicAccess({ ImageBlockPublicAccessState: 'block-new-sharing' });
    expect(await state()).toBe('unblocked');
    await world.advance(600);
    expect(await state()).toBe('block-new-sharing');
    expect(await refusal(add({ Group: 'all' }))).toBe(
      'OperationNotPermitted: You can’t publicly share this image because block public access for AMIs is enabled for this account. To publicly share the image, you must call the DisableImageBlockPublicAccess API.',
    );
    await client.disableImageBlockPublicAccess({});
    expect(await outcome(add({ Group: 'all' }))).toBe('OperationNotPermitted');
    await world.advance(600);
    expect(await outcome(add({ Group: 'all' }))).toBe('ok');

    await modifySnapshot({ CreateVolumePermission: { Add: [{ Group: 'all' }] } });
    expect(await usable(1)).toEqual({ images: 1, snapshots: 1 });
    await client.enableSnapshotBlockPublicAccess({ State: 'block-all-sharing' });
    await world.advance(600);
    expect(await usable(1)).toEqual({ images: 1, snapshots: 0 });
    expect(await outcome(modifySnapshot({ CreateVolumePermission: { Add: [{ Group: 'all' }] } }))).toBe(
      'OperationNotPermitted',
    );
  });

  it('counts public images and launch permissions', async () => {
    await world.settings({ quotas: { publicImages: 1, launchPermissions: 2 } });
    expect(await outcome(add({ Group: 'all' }))).toBe('ok');
    const second = await availableImage(world, snapshotId, 'second');
    const publish = () =>
      ec2(world).modifyImageAttribute({ ImageId: second, LaunchPermission: { Add: [{ Group: 'all' }] } });
    expect(await refusal(publish())).toBe(
      'ResourceLimitExceeded: You have reached your quota of 1 for the number of public images allowed in this Region. Deregister unused public images or make them private, or request an increase in your public AMIs quota.',
    );
    await modifyImage({ LaunchPermission: { Remove: [{ Group: 'all' }] } });
    expect(await outcome(publish())).toBe('ok');
    const three = ['100000000001', '100000000002', '100000000003'].map((UserId) => ({ UserId }));
    expect(await outcome(add(...three))).toBe('AttributeLimitExceeded');
    expect(await outcome(add(...three.slice(1)))).toBe('ok');
  });

  it('keeps pending, disabled and watermarked images to itself', async () => {
    await world.settings({ latencySeconds: { registerImage: 5 } });
    const { ImageId: pending } = await ec2(world).registerImage(imageOf(snapshotId, 'pending'));
    const share = (ImageId: string | undefined) =>
      ec2(world).modifyImageAttribute({ ImageId, LaunchPermission: { Add: [{ Group: 'all' }] } });
    await expect(share(pending)).rejects.toMatchObject({
      name: 'InvalidAMIID.Unavailable',
      message: `The AMI ID '${pending}' is currently pending and may not be used for this operation`,
    });
    await world.advance(5);
    const { WatermarkKey } = await ec2(world).attachImageWatermark({ ImageId: pending, WatermarkName: 'approved' });
    expect(WatermarkKey).toBe(`${world.account.id}:approved`);
    expect(await outcome(share(pending))).toBe('InvalidParameter');
    await ec2(world).detachImageWatermark({ ImageId: pending, WatermarkKey });
    expect(await outcome(share(pending))).toBe('ok');
    await ec2(world).disableImage({ ImageId: pending });
    expect(await outcome(share(pending))).toBe('InvalidAMIID.Unavailable');
    await ec2(world).enableImage({ ImageId: pending });
    const { LaunchPermissions: left } = await ec2(world).describeImageAttribute({
      ImageId: pending,
      Attribute: 'launchPermission',
    });
    expect(left).toEqual([]);
  });
});
