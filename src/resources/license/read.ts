import type { LicenseManager } from '@aws-sdk/client-license-manager';
import { awsCode, isDenied } from '../../aws/errors.js';
import { given } from '../../aws/given.js';

/** A license configuration that an AMI is associated with. */
export interface License {
  readonly arn: string;
  /** Launches in other accounts count, too. */
  readonly crossAccount: boolean;
}

/**
 * The license configurations that an AMI is associated with.
 * https://docs.aws.amazon.com/license-manager/latest/APIReference/API_ListLicenseSpecificationsForResource.html
 */
export async function readLicenses(manager: LicenseManager, imageArn: string): Promise<License[]> {
  const licenses: License[] = [];
  let next: string | undefined;
  do {
    const page = await manager.listLicenseSpecificationsForResource({
      ResourceArn: imageArn,
      ...(next === undefined ? {} : { NextToken: next }),
    });
    for (const { LicenseConfigurationArn: arn, AmiAssociationScope: scope } of page.LicenseSpecifications ?? [])
      licenses.push({
        arn: given(arn, 'LicenseConfigurationArn of ListLicenseSpecificationsForResource'),
        crossAccount: scope === 'cross-account',
      });
    next = page.NextToken;
  } while (next);
  return licenses;
}

/** A license configuration, as far as it matters to AMIs. */
export interface LicenseConfiguration {
  /** AWS's: `AVAILABLE` or `DISABLED`. */
  readonly status: string;
  /** Whether instances that exceed the number of licenses can't be launched. */
  readonly hardLimit: boolean;
  readonly licenses: number | undefined;
  readonly consumed: number;
}

/**
 * `missing` for one that AWS doesn't know: it then calls the ARN an invalid parameter. `unknown` when this role may not ask.
 * https://docs.aws.amazon.com/license-manager/latest/APIReference/API_GetLicenseConfiguration.html
 */
export async function readLicenseConfiguration(
  manager: LicenseManager,
  arn: string,
): Promise<LicenseConfiguration | 'missing' | 'unknown'> {
  try {
    const found = await manager.getLicenseConfiguration({ LicenseConfigurationArn: arn });
    return {
      status: found.Status ?? '',
      hardLimit: found.LicenseCountHardLimit ?? false,
      licenses: found.LicenseCount,
      consumed: found.ConsumedLicenses ?? 0,
    };
  } catch (error) {
    if (isDenied(error)) return 'unknown';
    if (awsCode(error) === 'InvalidParameterValueException') return 'missing';
    throw error;
  }
}
