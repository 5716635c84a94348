import { parseLicenseArn } from '../../config/license-arn.js';
import type { Region, Target } from '../../run/target.js';
import type { WantedImage } from '../../run/wanted.js';
import type { License } from './read.js';

/** Where licenses may be wanted. */
interface Licensed {
  readonly target: Pick<Target, 'others' | 'sharedLicenses'>;
  readonly region: Pick<Region, 'name'>;
  readonly image: Pick<WantedImage, 'config' | 'share'>;
}

/**
 * The license configurations that an image is to have in one region: those whose ARN names the region, and
 * not the account of another target, unless that shares it. Pure.
 */
export function licensesIn({ target, region, image: { config, share } }: Licensed): License[] {
  // License Manager counts launches in other accounts only with this scope.
  const crossAccount = share.principals.length > 0 || (config.public && !config.temporary);
  const arns = new Set(config.license_configuration_arns);
  return [...arns]
    .filter((arn) => {
      const named = parseLicenseArn(arn);
      const isUsable = !target.others.has(named.accountId) || target.sharedLicenses.get(arn) === 'shared';
      return named.region === region.name && isUsable;
    })
    .map((arn) => ({ arn, crossAccount }));
}

/** Those of `wanted` that an AMI lacks, or has without the scope. A wider scope than wanted stays. Pure. */
export function missingLicenses(wanted: readonly License[], present: readonly License[]): License[] {
  return wanted.filter(
    ({ arn, crossAccount }) => !present.some((one) => one.arn === arn && (one.crossAccount || !crossAccount)),
  );
}

/** https://docs.aws.amazon.com/cli/latest/reference/license-manager/update-license-specifications-for-resource.html */
export function imageArn(
  { target, region }: { readonly target: Pick<Target, 'partition'>; readonly region: Pick<Region, 'name'> },
  imageId: string,
): string {
  return `arn:${target.partition}:ec2:${region.name}::image/${imageId}`;
}
