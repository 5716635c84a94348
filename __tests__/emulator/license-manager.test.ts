import { LicenseManager } from '@aws-sdk/client-license-manager';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { clientOf } from '../support/aws.js';
import { availableImage, ec2, imageOf, importedSnapshot, outcome, region } from '../support/ec2-fixtures.js';
import { createWorld, type TestAccount, type TestWorld } from '../support/world.js';

const clientIn = clientOf(LicenseManager);
let world: TestWorld;
beforeEach(async () => {
  world = await createWorld({ accounts: [{}, {}] });
});
afterEach(() => world.destroy());

const licenses = (account?: TestAccount) => clientIn(world, region, account);
const create = async (account?: TestAccount, name = 'db') =>
  (await licenses(account).createLicenseConfiguration({ Name: name, LicenseCountingType: 'vCPU' }))
    .LicenseConfigurationArn ?? '';
const imageArn = (id: string) => `arn:aws:ec2:${region}::image/${id}`;
const add = (ResourceArn: string, LicenseConfigurationArn: string, more = {}, account?: TestAccount) =>
  licenses(account).updateLicenseSpecificationsForResource({
    ResourceArn,
    AddLicenseSpecifications: [{ LicenseConfigurationArn, ...more }],
  });
const listed = async (ResourceArn: string, account?: TestAccount) =>
  (await licenses(account).listLicenseSpecificationsForResource({ ResourceArn })).LicenseSpecifications;

describe('a license configuration', () => {
  it('is created, listed, changed, tagged and deleted', async () => {
    const arn = await create();
    expect(arn).toMatch(
      new RegExp(`^arn:aws:license-manager:${region}:${world.account.id}:license-configuration:lic-[0-9a-f]{32}$`),
    );
    await create(undefined, 'other');
    const named = { LicenseConfigurationArn: arn };
    await licenses().updateLicenseConfiguration({ ...named, LicenseCount: 4, LicenseCountHardLimit: true });
    await licenses().updateLicenseConfiguration({ ...named, LicenseConfigurationStatus: 'DISABLED' });
    await licenses().tagResource({ ResourceArn: arn, Tags: [{ Key: 'a', Value: 'b' }] });
    expect(await licenses().getLicenseConfiguration(named)).toMatchObject({
      ...{ Name: 'db', LicenseCount: 4, LicenseCountHardLimit: true, ConsumedLicenses: 0, Status: 'DISABLED' },
      ...{ OwnerAccountId: world.account.id, Tags: [{ Key: 'a', Value: 'b' }] },
    });
    const hard = { Filters: [{ Name: 'enforceLicenseCount', Values: ['true'] }] };
    const { LicenseConfigurations: found } = await licenses().listLicenseConfigurations(hard);
    expect(found?.map(({ LicenseConfigurationArn }) => LicenseConfigurationArn)).toEqual([arn]);
    await licenses().untagResource({ ResourceArn: arn, TagKeys: ['a'] });
    expect((await licenses().listTagsForResource({ ResourceArn: arn })).Tags).toEqual([]);
    await licenses().deleteLicenseConfiguration(named);
    expect(await outcome(licenses().getLicenseConfiguration(named))).toBe('InvalidParameterValueException');
  });

  it('has the rules of its dimension only', async () => {
    const withRule = (rule: string) =>
      outcome(
        licenses().createLicenseConfiguration({ Name: 'x', LicenseCountingType: 'Socket', LicenseRules: [rule] }),
      );
    expect(await withRule('#minimumSockets=2')).toBe('ok');
    expect(await withRule('#minimumVcpus=2')).toBe('InvalidParameterValueException');
    expect(await withRule('minimumSockets=2')).toBe('InvalidParameterValueException');
  });

  it('is private to its account', async () => {
    const arn = await create();
    const other = licenses(world.accounts[1]);
    expect(await outcome(other.getLicenseConfiguration({ LicenseConfigurationArn: arn }))).toBe(
      'InvalidParameterValueException',
    );
    expect((await other.listLicenseConfigurations({})).LicenseConfigurations).toEqual([]);
  });
});

describe('an AMI', () => {
  let imageId: string;
  beforeEach(async () => {
    imageId = await availableImage(world, await importedSnapshot(world));
  });

  it('gets and loses license configurations, and uses none of their licenses', async () => {
    const [first, second] = [await create(), await create(undefined, 'os')];
    await add(imageArn(imageId), first);
    await licenses().updateLicenseSpecificationsForResource({
      ResourceArn: imageArn(imageId),
      RemoveLicenseSpecifications: [{ LicenseConfigurationArn: first }],
      AddLicenseSpecifications: [{ LicenseConfigurationArn: second, AmiAssociationScope: 'cross-account' }],
    });
    expect(await listed(imageArn(imageId))).toEqual([
      { LicenseConfigurationArn: second, AmiAssociationScope: 'cross-account' },
    ]);
    const named = { LicenseConfigurationArn: second };
    const { LicenseConfigurationAssociations: all } = await licenses().listAssociationsForLicenseConfiguration(named);
    expect(all).toMatchObject([
      {
        ResourceArn: imageArn(imageId),
        ResourceType: 'EC2_AMI',
        ResourceOwnerId: world.account.id,
        AmiAssociationScope: 'cross-account',
      },
    ]);
    expect((await licenses().listUsageForLicenseConfiguration(named)).LicenseConfigurationUsageList).toEqual([]);
    expect(await outcome(licenses().deleteLicenseConfiguration(named))).toBe('InvalidParameterValueException');
    await ec2(world).deregisterImage({ ImageId: imageId });
    expect(await outcome(licenses().deleteLicenseConfiguration(named))).toBe('ok');
  });

  it('of another account can be associated once it is shared', async () => {
    const [, other] = world.accounts;
    const arn = await create(other);
    const scope = { AmiAssociationScope: 'cross-account' };
    expect(await outcome(add(imageArn(imageId), arn, scope, other))).toBe('InvalidParameterValueException');
    await ec2(world).modifyImageAttribute({
      ImageId: imageId,
      LaunchPermission: { Add: [{ UserId: other?.id }] },
    });
    expect(await outcome(add(imageArn(imageId), arn, scope, other))).toBe('ok');
    expect(await listed(imageArn(imageId))).toEqual([]);
  });

  it('is refused with what does not exist, is elsewhere, pending or disabled', async () => {
    const arn = await create();
    const codes = [
      add(imageArn('ami-0123456789abcdef0'), arn),
      add(imageArn(imageId).replace(region, 'us-east-1'), arn),
      add(`arn:aws:ec2:${region}:999999999999:image/${imageId}`, arn),
      add(imageId, arn),
      add(imageArn(imageId), arn.replace(/.$/, 'x')),
      add(imageArn(imageId), arn, { AmiAssociationScope: 'all' }),
      listed('arn:aws:ec2:us-east-1::image/ami-1'),
    ].map(outcome);
    expect(new Set(await Promise.all(codes))).toEqual(new Set(['InvalidParameterValueException']));
    expect(await outcome(add(`arn:aws:ec2:${region}:${world.account.id}:image/${imageId}`, arn))).toBe('ok');
    await world.settings({ latencySeconds: { registerImage: 600 } });
    const snapshotId = await importedSnapshot(world);
    const { ImageId: pending = '' } = await ec2(world).registerImage(imageOf(snapshotId, 'pending'));
    expect(await outcome(add(imageArn(pending), arn))).toBe('InvalidResourceStateException');
    await licenses().updateLicenseConfiguration({
      LicenseConfigurationArn: arn,
      LicenseConfigurationStatus: 'DISABLED',
    });
    expect(await outcome(add(imageArn(imageId), arn))).toBe('InvalidParameterValueException');
  });
});
