import type { EC2 } from '../../aws/ec2.js';
import { allPages } from '../../aws/filters.js';
import { given } from '../../aws/given.js';

/** A launch template of the account. */
export interface LaunchTemplate {
  readonly id: string;
  readonly name: string;
  readonly defaultVersion: number;
  readonly latestVersion: number;
}

export interface LaunchTemplateVersion {
  readonly number: number;
  /** Empty when it has none. */
  readonly description: string;
  /** An AMI's ID, or what stands for one; undefined when the version names none. */
  readonly imageId: string | undefined;
}

/**
 * All launch templates of the account in the region. To ask for one that doesn't exist would fail the call.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplates.html
 */
export async function readLaunchTemplates(ec2: EC2): Promise<LaunchTemplate[]> {
  const found = await allPages(ec2.paginateDescribeLaunchTemplates({}), (page) => page.LaunchTemplates);
  return found.map((template) => ({
    id: given(template.LaunchTemplateId, 'LaunchTemplateId of a launch template'),
    name: template.LaunchTemplateName ?? '',
    defaultVersion: given(template.DefaultVersionNumber, 'DefaultVersionNumber of a launch template'),
    latestVersion: given(template.LatestVersionNumber, 'LatestVersionNumber of a launch template'),
  }));
}

/**
 * The versions of a launch template; those with one AMI.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplateVersions.html
 */
export async function readVersions(ec2: EC2, templateId: string, imageId?: string): Promise<LaunchTemplateVersion[]> {
  const pages = ec2.paginateDescribeLaunchTemplateVersions({
    LaunchTemplateId: templateId,
    ...(imageId === undefined ? {} : { Filters: [{ Name: 'image-id', Values: [imageId] }] }),
  });
  const found = await allPages(pages, (page) => page.LaunchTemplateVersions);
  return found.map((version) => ({
    number: given(version.VersionNumber, 'VersionNumber of a launch template version'),
    description: version.VersionDescription ?? '',
    imageId: version.LaunchTemplateData?.ImageId,
  }));
}
