import { versionDescription } from '../../resources/launch-template/description.js';
import type { RememberedRegion } from './account.js';
import { ec2Of, type RestoredRegion } from './restored-region.js';

type LaunchTemplate = NonNullable<RememberedRegion['launchTemplates']>[number];

/** A launch template with the numbers of its versions. Of what they say, only the AMIs are remembered. */
export async function restoreLaunchTemplate(place: RestoredRegion, template: LaunchTemplate): Promise<void> {
  const { id, name, versions, defaultVersion, latestVersion } = template;
  const ec2 = await ec2Of(place);
  const of = (number: number) => versions.find((one) => one.number === number);
  const dataOf = (number: number) => {
    const { imageId } = of(number) ?? {};
    return { InstanceType: 'm5.large' as const, ...(imageId === undefined ? {} : { ImageId: imageId }) };
  };
  const descriptionOf = (number: number) => {
    const { formerDefault } = of(number) ?? {};
    return formerDefault === undefined ? {} : { VersionDescription: versionDescription('', formerDefault) };
  };
  await place.seeding.control('POST', 'next-ids', { ids: [id] });
  await ec2.createLaunchTemplate({
    LaunchTemplateName: name ?? id,
    LaunchTemplateData: dataOf(1),
    ...descriptionOf(1),
  });
  if (versions.length === 0) return;
  for (let number = 2; number <= Math.min(latestVersion, mostVersions); number += 1) {
    await ec2.createLaunchTemplateVersion({
      LaunchTemplateId: id,
      LaunchTemplateData: dataOf(number),
      ...descriptionOf(number),
    });
  }
  await ec2.modifyLaunchTemplate({ LaunchTemplateId: id, DefaultVersion: String(defaultVersion) });
  const deleted = Array.from({ length: latestVersion }, (_, index) => index + 1).filter((number) => !of(number));
  if (deleted.length > 0) {
    await ec2.deleteLaunchTemplateVersions({ LaunchTemplateId: id, Versions: deleted.map(String) });
  }
}

/** https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-templates.html */
const mostVersions = 10_000;
