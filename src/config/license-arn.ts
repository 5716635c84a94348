import { partitionNames } from './partitions.js';

/** Where a license configuration of License Manager is. */
interface LicenseArn {
  readonly partition: string;
  /** Name of the region. It holds for AMIs of this region only. */
  readonly region: string;
  /** The account that owns it. */
  readonly accountId: string;
}

/** Image Builder's pattern for it. https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Distribution.html */
export const licenseArnPattern = new RegExp(
  String.raw`^arn:(${partitionNames}):license-manager:([a-z]{2,4}(?:-[a-z]+)+-\d+):(\d{12}):license-configuration:lic-[A-Za-z0-9_-]{32}$`,
);

/** Reads an ARN that the schema accepts. */
export function parseLicenseArn(arn: string): LicenseArn {
  const [, partition = '', region = '', accountId = ''] = licenseArnPattern.exec(arn) ?? [];
  return { partition, region, accountId };
}
