import type {
  ChangeSetSummaryListItem,
  ChangeSummary,
  DescribeEntityCommandOutput,
  MarketplaceCatalog,
} from '@aws-sdk/client-marketplace-catalog';
import { awsCode, httpStatus } from '../../aws/errors.js';
import { PublishError } from '../../error.js';

/** There is one catalog. */
export const catalogName = 'AWSMarketplace';
/** ListChangeSets shows this many per page at most. */
const changeSetsPerPage = 20;

/** An AMI product, and the change sets that matter for it. */
export interface Product {
  readonly entityId: string;
  /** `AmiProduct@1.0` */
  readonly type: string;
  readonly versions: readonly Version[];
  /** Those under way, and those of ours about the versions that were asked for; newest first. AWS lists 60 days. */
  readonly changeSets: readonly ChangeSet[];
}

export interface Version {
  readonly title: string;
  readonly releaseNotes: string;
  /** Milliseconds since the epoch. */
  readonly creationMs: number;
  /** AMIs as the product shows them. Whether these are the seller's ids or those of AWS's copies is not documented. */
  readonly imageIds: readonly string[];
  readonly options: readonly DeliveryOption[];
}

export interface DeliveryOption {
  readonly id: string;
  /** `AmazonMachineImage`, … */
  readonly type: string;
  readonly public: boolean;
  readonly offer: Offer;
}

/** What buyers are offered, in the words of requests: DescribeEntity has other ones (aws-facts, section 6). */
export interface Offer {
  readonly UsageInstructions?: string | undefined;
  readonly AccessEndpointUrl?: AccessEndpointUrl | undefined;
  readonly RecommendedInstanceType?: string | undefined;
  readonly SecurityGroups?: readonly SecurityGroup[] | undefined;
}

export interface AccessEndpointUrl {
  readonly Port: number;
  readonly Protocol: string;
  readonly RelativePath?: string | undefined;
}

export interface SecurityGroup {
  readonly IpProtocol: string;
  readonly FromPort: number;
  readonly ToPort: number;
  readonly IpRanges: readonly string[];
}

export type ChangeSetStatus = 'PREPARING' | 'APPLYING' | 'SUCCEEDED' | 'CANCELLED' | 'FAILED';

export interface ChangeSet {
  readonly id: string;
  readonly name: string;
  readonly status: ChangeSetStatus;
  readonly intent: 'APPLY' | 'VALIDATE';
  readonly failureCode: string | undefined;
  readonly failureDescription: string | undefined;
  readonly changes: readonly ProductChange[];
}

export interface ProductChange {
  readonly type: string;
  /** Without the revision. */
  readonly entityId: string;
  /** What was asked for, as in the request. */
  readonly details: ChangeDetails;
  readonly errors: readonly { readonly code: string; readonly message: string }[];
}

/** The parts of all kinds of details by which a change set is recognized. */
export interface ChangeDetails {
  readonly Version?: { readonly VersionTitle?: string };
  readonly DeliveryOptions?: readonly {
    readonly Id?: string;
    readonly Details?: {
      readonly AmiDeliveryOptionDetails?: { readonly AmiSource?: { readonly AmiId?: string } };
    };
  }[];
  readonly DeliveryOptionIds?: readonly string[];
}

/** A product as DescribeEntity shows it; every part of it is AWS's to leave out. */
interface ProductDocument {
  readonly Versions?: readonly {
    readonly VersionTitle?: string;
    readonly ReleaseNotes?: string;
    readonly CreationDate?: string;
    readonly Sources?: readonly { readonly Image?: string }[];
    readonly DeliveryOptions?: readonly {
      readonly Id?: string;
      readonly Type?: string;
      readonly Visibility?: string;
      readonly Instructions?: { readonly Usage?: string; readonly Access?: AccessEndpointUrl };
      readonly Recommendations?: {
        readonly InstanceType?: string;
        readonly SecurityGroups?: readonly {
          readonly Protocol?: string;
          readonly FromPort?: number;
          readonly ToPort?: number;
          readonly CidrIps?: readonly string[];
        }[];
      };
    }[];
  }[];
}

/**
 * Reads a product and its change sets.
 * @param names of change sets that are of interest even when they have ended
 * Throws PublishError('preflight') when there is no such product.
 * https://docs.aws.amazon.com/marketplace/latest/APIReference/API_DescribeEntity.html
 */
export async function readProduct(
  catalog: MarketplaceCatalog,
  entityId: string,
  names: readonly string[],
): Promise<Product> {
  const [entity, listed] = await Promise.all([describeEntity(catalog, entityId), listChangeSets(catalog, entityId)]);
  const wanted = listed.filter(
    ({ Status, ChangeSetName }) => isUnderWay(Status) || names.includes(ChangeSetName ?? ''),
  );
  const described = await Promise.all(wanted.map(({ ChangeSetId }) => readChangeSet(catalog, ChangeSetId ?? '')));
  return {
    entityId,
    type: entity.EntityType ?? '',
    versions: versionsOf((entity.DetailsDocument ?? JSON.parse(entity.Details ?? '{}')) as ProductDocument),
    changeSets: described.filter((one) => one !== undefined),
  };
}

export function isUnderWay(status: string | undefined): boolean {
  return status === 'PREPARING' || status === 'APPLYING';
}

async function describeEntity(catalog: MarketplaceCatalog, entityId: string): Promise<DescribeEntityCommandOutput> {
  try {
    return await catalog.describeEntity({ Catalog: catalogName, EntityId: entityId });
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new PublishError('preflight', `there is no AWS Marketplace product ${entityId} of this account`, {
      cause: error,
      hint: 'Look at `marketplace.entity_id`: it is the product id that AWS Marketplace Management Portal shows, and the product must belong to the account of the run.',
    });
  }
}

async function listChangeSets(catalog: MarketplaceCatalog, entityId: string): Promise<ChangeSetSummaryListItem[]> {
  const found: ChangeSetSummaryListItem[] = [];
  let NextToken: string | undefined;
  do {
    const page = await catalog.listChangeSets({
      Catalog: catalogName,
      FilterList: [{ Name: 'EntityId', ValueList: [entityId] }],
      Sort: { SortBy: 'StartTime', SortOrder: 'DESCENDING' },
      MaxResults: changeSetsPerPage,
      ...(NextToken === undefined ? {} : { NextToken }),
    });
    found.push(...(page.ChangeSetSummaryList ?? []));
    NextToken = page.NextToken;
  } while (NextToken);
  return found;
}

/** A change set in full; undefined when AWS doesn't show it. */
export async function readChangeSet(catalog: MarketplaceCatalog, id: string): Promise<ChangeSet | undefined> {
  try {
    const found = await catalog.describeChangeSet({ Catalog: catalogName, ChangeSetId: id });
    return {
      id,
      name: found.ChangeSetName ?? '',
      status: found.Status ?? 'PREPARING',
      intent: found.Intent ?? 'APPLY',
      failureCode: found.FailureCode,
      failureDescription: found.FailureDescription,
      changes: (found.ChangeSet ?? []).map(productChange),
    };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return awsCode(error) === 'ResourceNotFoundException' || httpStatus(error) === 404;
}

function productChange(change: ChangeSummary): ProductChange {
  return {
    type: change.ChangeType ?? '',
    entityId: (change.Entity?.Identifier ?? '').split('@')[0] ?? '',
    details: (change.DetailsDocument ?? JSON.parse(change.Details || '{}')) as ChangeDetails,
    errors: (change.ErrorDetailList ?? []).map(({ ErrorCode = '', ErrorMessage = '' }) => ({
      code: ErrorCode,
      message: ErrorMessage,
    })),
  };
}

function versionsOf(document: ProductDocument): Version[] {
  return (document.Versions ?? []).map((version) => ({
    title: version.VersionTitle ?? '',
    releaseNotes: version.ReleaseNotes ?? '',
    creationMs: Date.parse(version.CreationDate ?? ''),
    imageIds: (version.Sources ?? []).flatMap((source) => source.Image ?? []),
    options: (version.DeliveryOptions ?? []).map((option) => ({
      id: option.Id ?? '',
      type: option.Type ?? '',
      public: option.Visibility === 'Public',
      offer: {
        UsageInstructions: option.Instructions?.Usage,
        AccessEndpointUrl: accessOf(option.Instructions?.Access),
        RecommendedInstanceType: option.Recommendations?.InstanceType,
        SecurityGroups: (option.Recommendations?.SecurityGroups ?? []).map((group) => ({
          IpProtocol: group.Protocol ?? '',
          FromPort: group.FromPort ?? 0,
          ToPort: group.ToPort ?? 0,
          IpRanges: group.CidrIps ?? [],
        })),
      },
    })),
  }));
}

function accessOf(access: AccessEndpointUrl | undefined): AccessEndpointUrl | undefined {
  if (access?.Port === undefined) return undefined;
  const { Port, Protocol, RelativePath } = access;
  return RelativePath ? { Port, Protocol, RelativePath } : { Port, Protocol };
}
