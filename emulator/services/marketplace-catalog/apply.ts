import { current } from '../../world/versioned-table.js';
import type { World } from '../../world/world.js';
import { hasEncryptedVolume } from '../ec2/access.js';
import { imageState } from '../ec2/images.js';
import { ec2Region, type Image } from '../ec2/state.js';
import { fillTemplate } from '../message-template.js';
import { type AmiProductDocument, type DeliveryOption, deliveryOptionsOf, type Version } from './document.js';
import type { AddDetails, OptionDetails, RestrictDetails, UpdateDetails } from './shapes.js';
import { type Change, catalogRegion, catalogTime, type ErrorDetail, type MarketplaceEntity } from './state.js';

/** Why a change can't be made to an entity as it is at `time` (milliseconds); nothing if it can. */
export function problemsOf(world: World, entity: MarketplaceEntity, change: Change, time: number): ErrorDetail[] {
  const problem = (name: keyof World['settings']['marketplace']['errors'], values: Record<string, string>) => {
    const { code, message } = world.settings.marketplace.errors[name];
    return { code, message: fillTemplate(message, values) };
  };
  const options = deliveryOptionsOf(entity.document);
  const unknown = (ids: readonly string[]) =>
    ids
      .filter((id) => !options.some((option) => option.Id === id))
      .map((id) => problem('unknownDeliveryOption', { id }));
  if (change.changeType === 'UpdateDeliveryOptions') {
    return unknown((change.details as UpdateDetails).DeliveryOptions.map(({ Id }) => Id));
  }
  if (change.changeType === 'RestrictDeliveryOptions') {
    const { DeliveryOptionIds: ids } = change.details as RestrictDetails;
    const stillPublic = options.some(({ Id, Visibility }) => Visibility === 'Public' && !ids.includes(Id));
    return [...unknown(ids), ...(stillPublic ? [] : [problem('lastPublicDeliveryOption', {})])];
  }
  const { Version: version, DeliveryOptions: added } = change.details as AddDetails;
  const { AmiId: imageId, AccessRoleArn: role } = added[0].Details.AmiDeliveryOptionDetails.AmiSource;
  const title = version.VersionTitle;
  const isTaken = entity.document.Versions.some((other) => other.VersionTitle === title);
  const reason = whyUnusable(world, sourceImage(world, imageId), entity.accountId, time);
  const roleIsUsable =
    role.startsWith(`arn:aws:iam::${entity.accountId}:`) &&
    !world.settings.marketplace.unusableAccessRoles.includes(role);
  return [
    ...(isTaken ? [problem('duplicateVersionTitle', { title })] : []),
    ...(reason === undefined ? [] : [problem('unusableImage', { imageId, reason })]),
    ...(roleIsUsable ? [] : [problem('unusableAccessRole', { role })]),
  ];
}

/** The AMI that is named, in the catalog's own region: any other region's is not found there. */
function sourceImage(world: World, imageId: string): Image | undefined {
  return current(ec2Region(world, catalogRegion).images, imageId);
}

function whyUnusable(world: World, image: Image | undefined, accountId: string, time: number): string | undefined {
  if (image === undefined) return `there is no such AMI in ${catalogRegion}`;
  if (image.ownerId !== accountId) return "it is another account's";
  const state = imageState(image, time);
  if (state !== 'available') return `it is ${state}`;
  return hasEncryptedVolume(world, catalogRegion, image) ? 'it has encrypted snapshots' : undefined;
}

/** The product after a change that has no problems, at `time` (milliseconds). */
export function changed(world: World, entity: MarketplaceEntity, change: Change, time: number): AmiProductDocument {
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
            option.Id === id ? updated(option, details?.AmiDeliveryOptionDetails ?? {}) : option,
          ),
        };
      });
      return { ...document, Versions };
    }
    default: {
      const { DeliveryOptionIds: ids } = change.details as RestrictDetails;
      const restricted = (option: DeliveryOption): DeliveryOption =>
        ids.includes(option.Id) ? { ...option, Visibility: 'Restricted' } : option;
      const Versions = document.Versions.map((version) => ({
        ...version,
        DeliveryOptions: version.DeliveryOptions.map(restricted),
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
      updated(
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

function updated(option: DeliveryOption, details: OptionDetails): DeliveryOption {
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
