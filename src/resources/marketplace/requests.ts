import { createHash } from 'node:crypto';
import type { Change, StartChangeSetCommandInput } from '@aws-sdk/client-marketplace-catalog';
import { asTagList } from '../../aws/tags.js';
import type { Marketplace } from '../../config/config.js';
import { type ChangeSetKind, changeSetName } from '../../identity/change-sets.js';
import { clientToken } from '../../identity/tokens.js';
import { isUnderWay, type Offer, type Product } from '../../run/product.js';
import { catalogName } from './read.js';

/** What buyers are offered, as the config has it. */
export function offerOf(config: Marketplace): Offer {
  const url = config.access_endpoint_url;
  return {
    UsageInstructions: config.usage_instructions,
    RecommendedInstanceType: config.recommended_instance_type,
    SecurityGroups: config.security_groups.map((group) => ({
      IpProtocol: group.ip_protocol,
      FromPort: group.from_port,
      ToPort: group.to_port,
      IpRanges: group.ip_ranges,
    })),
    ...(url && {
      AccessEndpointUrl: {
        Port: url.port,
        Protocol: url.protocol,
        ...(url.relative_path === undefined ? {} : { RelativePath: url.relative_path }),
      },
    }),
  };
}

/**
 * A new version with its one delivery option.
 * https://docs.aws.amazon.com/marketplace/latest/APIReference/ami-products.html#ami-add-version
 */
export function addDetails(config: Marketplace, imageId: string): object {
  return {
    Version: { VersionTitle: config.version_title, ReleaseNotes: config.release_notes },
    DeliveryOptions: [
      {
        Details: {
          AmiDeliveryOptionDetails: {
            AmiSource: {
              AmiId: imageId,
              AccessRoleArn: config.access_role_arn,
              UserName: config.user_name,
              ScanningPort: config.scanning_port,
              OperatingSystemName: config.os_name,
              OperatingSystemVersion: config.os_version,
            },
            ...offerOf(config),
          },
        },
      },
    ],
  };
}

/** https://docs.aws.amazon.com/marketplace/latest/APIReference/ami-products.html#ami-update-version */
export function updateDetails(config: Marketplace, optionId: string): object {
  return {
    Version: { ReleaseNotes: config.release_notes },
    DeliveryOptions: [{ Id: optionId, Details: { AmiDeliveryOptionDetails: offerOf(config) } }],
  };
}

/** https://docs.aws.amazon.com/marketplace/latest/APIReference/ami-products.html#ami-restrict-version */
export function restrictDetails(optionIds: readonly string[]): object {
  return { DeliveryOptionIds: [...optionIds] };
}

const changeTypes: Readonly<Record<ChangeSetKind, string>> = {
  validate: 'AddDeliveryOptions',
  add: 'AddDeliveryOptions',
  update: 'UpdateDeliveryOptions',
  restrict: 'RestrictDeliveryOptions',
};

/**
 * A change set of one change. Its client token stays the same for the same request until such a change set has ended, so
 * that a repeated request starts nothing twice.
 */
export function changeSetRequest(
  product: Product,
  kind: ChangeSetKind,
  versionTitle: string,
  details: object,
  tags: Readonly<Record<string, string>> = {},
): StartChangeSetCommandInput {
  const name = changeSetName(kind, versionTitle);
  const change: Change = {
    ChangeType: changeTypes[kind],
    Entity: { Type: product.type, Identifier: product.entityId },
    DetailsDocument: details as NonNullable<Change['DetailsDocument']>,
  };
  const request: StartChangeSetCommandInput = {
    Catalog: catalogName,
    ChangeSet: [change],
    ChangeSetName: name,
    ...(Object.keys(tags).length === 0 ? {} : { ChangeSetTags: asTagList(tags) }),
    Intent: kind === 'validate' ? 'VALIDATE' : 'APPLY',
  };
  const digest = createHash('sha256').update(JSON.stringify(request)).digest('hex');
  const ClientRequestToken = clientToken(kind, digest, name, 'us-east-1', endedAttempts(product, name));
  return { ...request, ClientRequestToken };
}

/** How many change sets of a name have ended: AWS would answer their token with them. */
function endedAttempts(product: Product, name: string): number {
  return product.changeSets.filter((set) => set.name === name && !isUnderWay(set.status)).length;
}
