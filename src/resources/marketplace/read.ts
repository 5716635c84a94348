import type {
  ChangeSetSummaryListItem,
  ChangeSummary,
  DescribeEntityCommandOutput,
  MarketplaceCatalog,
} from '@aws-sdk/client-marketplace-catalog';
import { awsCode, httpStatus } from '../../aws/errors.js';
import { allPages } from '../../aws/filters.js';
import { given } from '../../aws/given.js';
import { PublishError } from '../../error.js';
import {
  type AccessEndpointUrl,
  type ChangeDetails,
  type ChangeSet,
  isUnderWay,
  type Product,
  type ProductChange,
  type Version,
} from '../../run/product.js';

/** There is one catalog. */
export const catalogName = 'AWSMarketplace';
/** ListChangeSets shows this many per page at most. */
const changeSetsPerPage = 20;

/** A product as DescribeEntity shows it; AWS may leave out every part of it. */
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
 * @throws PublishError `preflight` when there is no such product
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
  const described = await Promise.all(
    wanted.map(({ ChangeSetId }) => readChangeSet(catalog, given(ChangeSetId, 'ChangeSetId of a change set'))),
  );
  return {
    entityId,
    type: given(entity.EntityType, `EntityType of ${entityId}`),
    versions: versionsOf((entity.DetailsDocument ?? JSON.parse(entity.Details ?? '{}')) as ProductDocument),
    changeSets: described.filter((one) => one !== undefined),
  };
}

async function describeEntity(catalog: MarketplaceCatalog, entityId: string): Promise<DescribeEntityCommandOutput> {
  try {
    return await catalog.describeEntity({ Catalog: catalogName, EntityId: entityId });
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new PublishError('preflight', `AWS Marketplace product ${entityId} does not exist in this account`, {
      cause: error,
      hint: 'Check `marketplace.entity_id`. It is the product ID that AWS Marketplace Management Portal shows, and the product must belong to the account of this run.',
    });
  }
}

async function listChangeSets(catalog: MarketplaceCatalog, entityId: string): Promise<ChangeSetSummaryListItem[]> {
  const pages = catalog.paginateListChangeSets({
    Catalog: catalogName,
    FilterList: [{ Name: 'EntityId', ValueList: [entityId] }],
    Sort: { SortBy: 'StartTime', SortOrder: 'DESCENDING' },
    MaxResults: changeSetsPerPage,
  });
  return allPages(pages, (page) => page.ChangeSetSummaryList);
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
    createdMs: Date.parse(version.CreationDate ?? ''),
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
