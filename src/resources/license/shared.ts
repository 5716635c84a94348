import { parseLicenseArn } from '../../config/license-arn.js';
import { mapAll } from '../../run/barrier.js';
import type { SharedLicense, Target } from '../../run/target.js';
import type { WantedImage } from '../../run/wanted.js';
import { readLicenseConfiguration } from './read.js';

/**
 * What AWS RAM makes of the license configurations that belong to the accounts of other targets: a shared one can be added to
 * the AMIs of this account, too. By ARN. docs/aws-facts.md#license-manager
 * @param byRegion the images of each region
 */
export async function readSharedLicenses(
  { clients, others }: Pick<Target, 'clients' | 'others'>,
  byRegion: ReadonlyMap<string, readonly WantedImage[]>,
): Promise<ReadonlyMap<string, SharedLicense>> {
  const arns = [...byRegion].flatMap(([region, images]) =>
    images
      .flatMap(({ config }) => config.license_configuration_arns)
      .filter((arn) => parseLicenseArn(arn).region === region && others.has(parseLicenseArn(arn).accountId)),
  );
  const read = await mapAll(new Set(arns), async (arn) => {
    const found = await readLicenseConfiguration(await clients.licenseManager(parseLicenseArn(arn).region), arn);
    return [arn, typeof found === 'string' ? found : 'shared'] as const;
  });
  return new Map(read);
}
