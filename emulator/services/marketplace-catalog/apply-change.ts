import { current } from '../../world/versioned-table.js';
import type { World } from '../../world/world.js';
import { hasEncryptedVolume } from '../ec2/access.js';
import { imageState } from '../ec2/images.js';
import { ec2Region, type Image } from '../ec2/state.js';
import { fillTemplate } from '../message-template.js';
import type { AddDetails, OptionDetails, RestrictDetails, UpdateDetails } from './change-details.js';
import { type AmiProductDocument, type DeliveryOption, deliveryOptionsOf, type Version } from './document.js';
import { type Change, catalogRegion, catalogTime, type ErrorDetail, type MarketplaceEntity } from './state.js';

/** The errors of a change to an entity as it is at `time` (milliseconds); none when AWS can make the change. */
export function changeErrors(world: World, entity: MarketplaceEntity, change: Change, time: number): ErrorDetail[] {
  const error = (name: keyof World['settings']['marketplace']['errors'], values: Record<string, string>) => {
    const { code, message } = world.settings.marketplace.errors[name];
    return { code, message: fillTemplate(message, values) };
  };
  const options = deliveryOptionsOf(entity.document);
  const unknown = (ids: readonly string[]) =>
    ids.filter((id) => !options.some((option) => option.Id === id)).map((id) => error('unknownDeliveryOption', { id }));
  if (change.changeType === 'UpdateDeliveryOptions') {
    return unknown((change.details as UpdateDetails).DeliveryOptions.map(({ Id }) => Id));
  }
  if (change.changeType === 'RestrictDeliveryOptions') {
    const { DeliveryOptionIds: ids } = change.details as RestrictDetails;
    const stillPublic = options.some(({ Id, Visibility }) => Visibility === 'Public' && !ids.includes(Id));
    return [...unknown(ids), ...(stillPublic ? [] : [error('lastPublicDeliveryOption', {})])];
  }
  const { Version: version, DeliveryOptions: added } = change.details as AddDetails;
  const { AmiId: imageId, AccessRoleArn: role } = added[0].Details.AmiDeliveryOptionDetails.AmiSource;
  const title = version.VersionTitle;
  const titleIsTaken = entity.document.Versions.some((other) => other.VersionTitle === title);
  const reason = imageProblem(world, sourceImage(world, imageId), entity.accountId, time);
  const roleIsUsable =
    role.startsWith(`arn:aws:iam::${entity.accountId}:`) &&
    !world.settings.marketplace.unusableAccessRoles.includes(role);
  return [
    ...(titleIsTaken ? [error('duplicateVersionTitle', { title })] : []),
    ...(reason === undefined ? [] : [error('unusableImage', { imageId, reason })]),
    ...(roleIsUsable ? [] : [error('unusableAccessRole', { role })]),
  ];
}

/** The image of an id. Marketplace only finds images in the region of the catalog. */
function sourceImage(world: World, imageId: string): Image | undefined {
  return current(ec2Region(world, catalogRegion).images, imageId);
}

/** Why Marketplace can't use an image; undefined when it can. */
function imageProblem(world: World, image: Image | undefined, accountId: string, time: number): string | undefined {
  if (image === undefined) return `there is no such AMI in ${catalogRegion}`;
  if (image.ownerId !== accountId) return "it is another account's";
  const state = imageState(image, time);
  if (state !== 'available') return `it is ${state}`;
  if (image.instanceTypes !== undefined) return 'it has an instance type specification';
  return hasEncryptedVolume(world, catalogRegion, image) ? 'it has encrypted snapshots' : undefined;
}

/** The product after a change that has no errors, at `time` (milliseconds). */
export function applyChange(world: World, entity: MarketplaceEntity, change: Change, time: number): AmiProductDocument {
  const { document } = entity;
  switch (change.changeType) {
    case 'AddDeliveryOptions':
      return {
        ...document,
        Versions: [...document.Versions, newVersion(world, entity, change.details as AddDetails, time)],
      };
    case 'UpdateDeliveryOptions': {
      const { Version: version, DeliveryOptions: options } = change.details as UpdateDetails;
      const [{ Id: id, Details: details }] = options;
      const Versions = document.Versions.map((old) => {
        if (!old.DeliveryOptions.some((option) => option.Id === id)) return old;
        return {
          ...old,
          ReleaseNotes: version?.ReleaseNotes ?? old.ReleaseNotes,
          DeliveryOptions: old.DeliveryOptions.map((option) =>
            option.Id === id ? withDetails(option, details?.AmiDeliveryOptionDetails ?? {}) : option,
          ),
        };
      });
      return { ...document, Versions };
    }
    default: {
      const { DeliveryOptionIds: ids } = change.details as RestrictDetails;
      const restrict = (option: DeliveryOption): DeliveryOption =>
        ids.includes(option.Id) ? { ...option, Visibility: 'Restricted' } : option;
      const Versions = document.Versions.map((version) => ({
        ...version,
        DeliveryOptions: version.DeliveryOptions.map(restrict),
      }));
      return { ...document, Versions };
    }
  }
}

function newVersion(world: World, entity: MarketplaceEntity, details: AddDetails, time: number): Version {
  const ami = details.DeliveryOptions[0].Details.AmiDeliveryOptionDetails;
  const image = sourceImage(world, ami.AmiSource.AmiId);
  const sourceId = world.random.uuid();
  const architecture = image?.architecture ?? 'x86_64';
  const title = `64-bit (${architecture === 'arm64' ? 'Arm' : 'x86'}) Amazon Machine Image (AMI)`;
  return {
    Id: world.random.uuid(),
    VersionTitle: details.Version.VersionTitle,
    ReleaseNotes: details.Version.ReleaseNotes,
    UpgradeInstructions: '',
    CreationDate: catalogTime(time),
    Sources: [
      {
        Id: sourceId,
        Type: 'AmazonMachineImage',
        Image: ami.AmiSource.AmiId,
        Architecture: architecture,
        VirtualizationType: image?.virtualizationType ?? 'hvm',
        OperatingSystem: {
          Name: ami.AmiSource.OperatingSystemName,
          Version: ami.AmiSource.OperatingSystemVersion,
          Username: ami.AmiSource.UserName,
          ScanningPort: ami.AmiSource.ScanningPort ?? 22,
        },
        Compatibility: { AvailableInstanceTypes: [ami.RecommendedInstanceType], RestrictedInstanceTypes: [] },
      },
    ],
    DeliveryOptions: [
      withDetails(
        {
          Id: world.random.uuid(),
          Type: 'AmazonMachineImage',
          SourceId: sourceId,
          Title: title,
          ShortDescription: title,
          LongDescription: title,
          Instructions: { Usage: '' },
          Visibility: 'Public',
          Recommendations: { SecurityGroups: [], InstanceType: '' },
          AmiAlias: `/aws/service/marketplace/${entity.entityId}/${details.Version.VersionTitle.replace(/\s/g, '-')}`,
        },
        ami,
      ),
    ],
  };
}

function withDetails(option: DeliveryOption, details: OptionDetails): DeliveryOption {
  const { UsageInstructions: usage, AccessEndpointUrl: url, RecommendedInstanceType: instanceType } = details;
  const groups = details.SecurityGroups?.map(({ IpProtocol, IpRanges, FromPort, ToPort }) => ({
    Protocol: IpProtocol,
    FromPort,
    ToPort,
    CidrIps: IpRanges,
  }));
  return {
    ...option,
    Instructions: {
      Usage: usage ?? option.Instructions.Usage,
      Access: url === undefined ? option.Instructions.Access : { Type: 'Link', ...url },
    },
    Recommendations: {
      SecurityGroups: groups ?? option.Recommendations.SecurityGroups,
      InstanceType: instanceType ?? option.Recommendations.InstanceType,
    },
  };
}
