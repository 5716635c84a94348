import { parseLicenseArn } from '../../config/license-arn.js';
import type { Place } from '../../run/place.js';
import type { WantedImage } from '../../run/wanted.js';
import type { License } from './read.js';

/** The license configurations that an image is to have in one region: those whose ARN names the region. Pure. */
export function licensesIn(regionName: string, { config, share }: WantedImage): License[] {
  // License Manager counts launches in other accounts only with this scope.
  const crossAccount = share.principals.length > 0 || (config.public && !config.temporary);
  const arns = new Set(config.license_configuration_arns);
  return [...arns].filter((arn) => parseLicenseArn(arn).region === regionName).map((arn) => ({ arn, crossAccount }));
}

/** Those of `wanted` that an AMI lacks, or has without the scope. A wider scope than wanted stays. Pure. */
export function missingLicenses(wanted: readonly License[], present: readonly License[]): License[] {
  return wanted.filter(
    ({ arn, crossAccount }) => !present.some((one) => one.arn === arn && (one.crossAccount || !crossAccount)),
  );
}

/** https://docs.aws.amazon.com/cli/latest/reference/license-manager/update-license-specifications-for-resource.html */
export function imageArn({ target, region }: Place, imageId: string): string {
  return `arn:${target.partition}:ec2:${region.name}::image/${imageId}`;
}
