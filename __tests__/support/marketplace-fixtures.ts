import { type Change, MarketplaceCatalog } from '@aws-sdk/client-marketplace-catalog';
import { clientOf } from './aws.js';
import type { TestWorld } from './world.js';

const catalogOf = clientOf(MarketplaceCatalog);

export const product = 'prod-abcdefghijklm';

export function catalog(world: TestWorld, accountIndex = 0, region = 'us-east-1'): MarketplaceCatalog {
  return catalogOf(world, region, world.accounts[accountIndex]);
}

/** Seeds the AMI product `product` of the first account. */
export async function seedProduct(world: TestWorld, change: object = {}): Promise<void> {
  await world.control('POST', 'marketplace-entities', {
    entityId: product,
    name: 'My OS',
    accountId: world.account.id,
    ...change,
  });
}

/** Good details of AddDeliveryOptions. @param change what is to be other, by the names of the details' parts. */
export function versionDetails(
  world: TestWorld,
  imageId: string,
  change: { version?: object; source?: object; ami?: object } = {},
) {
  return {
    Version: { VersionTitle: '1.0', ReleaseNotes: 'all new', ...change.version },
    DeliveryOptions: [
      {
        Details: {
          AmiDeliveryOptionDetails: {
            AmiSource: {
              AmiId: imageId,
              AccessRoleArn: `arn:aws:iam::${world.account.id}:role/marketplace`,
              UserName: 'ec2-user',
              ScanningPort: 2222,
              OperatingSystemName: 'OTHERLINUX',
              OperatingSystemVersion: '1.0',
              ...change.source,
            },
            UsageInstructions: 'log in',
            AccessEndpointUrl: { Port: 443, Protocol: 'https', RelativePath: 'admin' },
            RecommendedInstanceType: 'm5.large',
            SecurityGroups: [{ FromPort: 22, ToPort: 22, IpProtocol: 'tcp', IpRanges: ['0.0.0.0/0'] }],
            ...change.ami,
          },
        },
      },
    ],
  };
}

/** A change of `product`; its details go as a document. */
export function changeOf(changeType: string, details: object): Change {
  return {
    ChangeType: changeType,
    Entity: { Type: 'AmiProduct@1.0', Identifier: product },
    DetailsDocument: details as NonNullable<Change['DetailsDocument']>,
  };
}

/** Starts a change set of one change of `product`. @returns its id. */
export async function start(
  world: TestWorld,
  changeType: string,
  details: object,
  input: object = {},
): Promise<string> {
  const { ChangeSetId: id = '' } = await catalog(world).startChangeSet({
    Catalog: 'AWSMarketplace',
    ChangeSet: [changeOf(changeType, details)],
    ...input,
  });
  return id;
}

/** `product` as DescribeEntity shows it: its revision, and its document. */
// biome-ignore lint/suspicious/noExplicitAny: a document has no type in the client.
export async function describeProduct(world: TestWorld): Promise<{ identifier: string; document: any }> {
  const entity = await catalog(world).describeEntity({ Catalog: 'AWSMarketplace', EntityId: product });
  return { identifier: entity.EntityIdentifier ?? '', document: entity.DetailsDocument };
}

/** A change set's status, and the codes in its changes' error lists. */
export async function statusOf(world: TestWorld, id: string): Promise<string> {
  const { Status: status, ChangeSet: changes = [] } = await catalog(world).describeChangeSet({
    Catalog: 'AWSMarketplace',
    ChangeSetId: id,
  });
  const codes = changes.flatMap(({ ErrorDetailList: errors = [] }) => errors.map(({ ErrorCode: code }) => code));
  return [status, ...codes].join(' ');
}
