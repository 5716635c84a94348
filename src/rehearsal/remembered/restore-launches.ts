import { parseLicenseArn } from '../../config/license-arn.js';
import { imageArn } from '../../resources/license/wanted.js';
import type { RememberedImage } from './account.js';
import { ec2Of, type RestoredRegion } from './restored-region.js';

/** The license configurations of an AMI. Those that the configs name exist already. */
export async function restoreLicenses(place: RestoredRegion, { id, licenses }: RememberedImage): Promise<void> {
  if (licenses.length === 0) return;
  const { seeding, account, region } = place;
  const manager = await seeding.clientsOf(account.id).licenseManager(region.name);
  for (const { arn } of licenses) {
    const isThere = await manager.getLicenseConfiguration({ LicenseConfigurationArn: arn }).then(
      () => true,
      () => false,
    );
    if (isThere || parseLicenseArn(arn).accountId !== account.id) continue;
    const [own = ''] = arn.split(/[:/]/).slice(-1);
    await seeding.control('POST', 'next-ids', { ids: [own] });
    await manager.createLicenseConfiguration({ Name: own, LicenseCountingType: 'vCPU' });
  }
  const { partition } = account;
  await manager.updateLicenseSpecificationsForResource({
    ResourceArn: imageArn({ target: { partition }, region }, id),
    AddLicenseSpecifications: licenses.map(({ arn, crossAccount }) => ({
      LicenseConfigurationArn: arn,
      ...(crossAccount ? { AmiAssociationScope: 'cross-account' } : {}),
    })),
  });
}

export async function restoreLicenseState(place: RestoredRegion, arn: string, state: string): Promise<void> {
  if (state !== 'DISABLED') return;
  const { seeding, region } = place;
  const manager = await seeding.clientsOf(parseLicenseArn(arn).accountId).licenseManager(region.name);
  await manager.updateLicenseConfiguration({
    LicenseConfigurationArn: arn,
    LicenseConfigurationStatus: 'DISABLED',
  });
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableFastLaunch.html */
export async function restoreFastLaunch(place: RestoredRegion, { id, fastLaunch }: RememberedImage): Promise<void> {
  if (fastLaunch === undefined) return;
  const { maxParallelLaunches, targetResourceCount, template } = fastLaunch;
  await (await ec2Of(place)).enableFastLaunch({
    ImageId: id,
    ResourceType: 'snapshot',
    ...(maxParallelLaunches === undefined ? {} : { MaxParallelLaunches: maxParallelLaunches }),
    ...(targetResourceCount === undefined
      ? {}
      : { SnapshotConfiguration: { TargetResourceCount: targetResourceCount } }),
    ...(template === undefined ? {} : { LaunchTemplate: { LaunchTemplateId: template.id, Version: template.version } }),
  });
}
