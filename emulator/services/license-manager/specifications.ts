import type {
  LicenseConfigurationAssociation,
  LicenseSpecification,
  ListAssociationsForLicenseConfigurationCommandInput,
  ListLicenseSpecificationsForResourceCommandInput,
  ListUsageForLicenseConfigurationCommandInput,
  UpdateLicenseSpecificationsForResourceCommandInput,
} from '@aws-sdk/client-license-manager';
import { AwsError } from '../../protocol/aws-error.js';
import { addressable, readTime } from '../../world/versioned-table.js';
import { canLaunch } from '../ec2/access.js';
import { imageState } from '../ec2/images.js';
import { ec2Region, type Image } from '../ec2/state.js';
import { fillTemplate } from '../message-template.js';
import { pageOf } from '../paging.js';
import type { Context } from '../service.js';
import { filtered, paging } from './configurations.js';
import {
  type Association,
  invalid,
  isUsable,
  type LicenseConfiguration,
  licenseRegion,
  ownConfiguration,
  usableConfiguration,
} from './state.js';

/** https://docs.aws.amazon.com/license-manager/latest/APIReference/API_ListLicenseSpecificationsForResource.html */
export function listLicenseSpecificationsForResource(
  input: ListLicenseSpecificationsForResourceCommandInput,
  context: Context,
): object {
  const { imageId } = namedImage(input.ResourceArn, context);
  const own = ownAssociations(context).filter((association) => association.imageId === imageId);
  const { items, nextToken } = pageOf(own, input, ({ configurationArn }) => configurationArn, paging);
  const LicenseSpecifications: LicenseSpecification[] = items.map(({ configurationArn, scope }) => ({
    LicenseConfigurationArn: configurationArn,
    AmiAssociationScope: scope,
  }));
  return { LicenseSpecifications, NextToken: nextToken };
}

/**
 * Removes and adds license configurations. The example in the AWS CLI's reference does both in one request, for an AMI
 * whose ARN has no account.
 * https://docs.aws.amazon.com/license-manager/latest/APIReference/API_UpdateLicenseSpecificationsForResource.html
 * https://docs.aws.amazon.com/cli/latest/reference/license-manager/update-license-specifications-for-resource.html
 */
export function updateLicenseSpecificationsForResource(
  input: UpdateLicenseSpecificationsForResourceCommandInput,
  context: Context,
): object {
  const { world, region } = context;
  const image = namedImage(input.ResourceArn, context);
  const added = input.AddLicenseSpecifications ?? [];
  const removed = input.RemoveLicenseSpecifications ?? [];
  for (const specification of removed) namedConfiguration(specification, context);
  for (const specification of added) {
    const { arn, status } = namedConfiguration(specification, context);
    const { code, message } = world.settings.licenseManager.disabledConfiguration;
    if (status === 'DISABLED') throw new AwsError(code, fillTemplate(message, { arn }));
  }
  const state = imageState(image, readTime(world));
  if (added.length > 0 && state !== 'available') {
    throw new AwsError('InvalidResourceStateException', `The AMI ${image.imageId} is ${state}.`);
  }
  const isNamed = (association: Association): boolean =>
    association.imageId === image.imageId &&
    [...added, ...removed].some(({ LicenseConfigurationArn: arn }) => arn === association.configurationArn);
  const before = licenseRegion(world, region);
  before.associations = [
    ...before.associations.filter((association) => !isNamed(association)),
    ...added.map(({ LicenseConfigurationArn: arn = '', AmiAssociationScope: scope }) => ({
      configurationArn: arn,
      resourceArn: input.ResourceArn ?? '',
      imageId: image.imageId,
      resourceOwnerId: image.ownerId,
      scope,
      associatedAt: world.clock.now(),
    })),
  ];
  return {};
}

/** https://docs.aws.amazon.com/license-manager/latest/APIReference/API_ListAssociationsForLicenseConfiguration.html */
export function listAssociationsForLicenseConfiguration(
  input: ListAssociationsForLicenseConfigurationCommandInput,
  context: Context,
): object {
  const { arn } = ownConfiguration(context, input.LicenseConfigurationArn);
  const { associations } = licenseRegion(context.world, context.region);
  const own = associations.filter(({ configurationArn }) => configurationArn === arn);
  const { items, nextToken } = pageOf(own, input, ({ imageId }) => imageId, paging);
  const LicenseConfigurationAssociations: LicenseConfigurationAssociation[] = items.map((association) => ({
    ResourceArn: association.resourceArn,
    ResourceType: 'EC2_AMI',
    ResourceOwnerId: association.resourceOwnerId,
    AssociationTime: new Date(association.associatedAt),
    AmiAssociationScope: association.scope,
  }));
  return { LicenseConfigurationAssociations, NextToken: nextToken };
}

/**
 * Nothing uses a license here: AMIs do not, and there are no instances and hosts.
 * https://docs.aws.amazon.com/license-manager/latest/APIReference/API_ListUsageForLicenseConfiguration.html
 */
export function listUsageForLicenseConfiguration(
  input: ListUsageForLicenseConfigurationCommandInput,
  context: Context,
): object {
  ownConfiguration(context, input.LicenseConfigurationArn);
  filtered([], input.Filters, { resourceArn: String, resourceType: String, resourceAccount: String });
  return { LicenseConfigurationUsageList: [] };
}

/** The AMI of an ARN: one that the caller can use. Only AMIs can be associated here. @throws AwsError */
function namedImage(arn: string | undefined, { world, region, account }: Context): Image {
  const [, partition, arnRegion, owner, imageId = ''] =
    /^arn:([\w-]+):ec2:([\w-]+):(\d{12})?:image\/(ami-[0-9a-f]+)$/.exec(arn ?? '') ?? [];
  const image = addressable(world, ec2Region(world, region).images, imageId);
  const isHere = partition === account.partition && arnRegion === region;
  const isUsable = image !== undefined && canLaunch(world, image, account.id);
  if (!isHere || !isUsable || (owner !== undefined && owner !== image.ownerId)) throw invalid('Invalid resource ARN.');
  return image;
}

function namedConfiguration(specification: LicenseSpecification, context: Context): LicenseConfiguration {
  const { LicenseConfigurationArn: arn, AmiAssociationScope: scope = 'cross-account' } = specification;
  if (scope !== 'cross-account') throw invalid(`Invalid AmiAssociationScope ${scope}.`);
  return usableConfiguration(context, arn);
}

/** The associations with license configurations that the caller can use. */
function ownAssociations(context: Context): Association[] {
  const { associations, configurations } = licenseRegion(context.world, context.region);
  return associations.filter(({ configurationArn }) => {
    const configuration = configurations.get(configurationArn);
    return configuration !== undefined && isUsable(configuration, context);
  });
}
