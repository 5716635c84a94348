import type {
  BatchDescribeEntitiesCommandInput,
  DescribeEntityCommandInput,
  EntityDetail,
  EntitySummary,
  Filter,
  ListEntitiesCommandInput,
} from '@aws-sdk/client-marketplace-catalog';
import { AwsError } from '../../protocol/aws-error.js';
import type { World } from '../../world/world.js';
import { pageOf } from '../paging.js';
import type { Context } from '../service.js';
import { currentCatalog } from './current-catalog.js';
import { type AmiProductDocument, emptyProduct } from './document.js';
import {
  amiProductType,
  arnOfEntity,
  badToken,
  catalogOf,
  catalogTime,
  invalid,
  type MarketplaceEntity,
  ownEntity,
} from './state.js';

/** What the control API creates a product from. The emulator has no other way to create one. */
export interface NewEntity {
  readonly entityId?: string;
  readonly type?: string;
  readonly name: string;
  readonly accountId: string;
  readonly visibility?: string;
  /** The sections of the document that differ from those of an empty product. */
  readonly document?: Partial<AmiProductDocument>;
}

/** Creates a product. @throws AwsError when the catalog has an entity of that id. */
export function seedEntity(world: World, seed: NewEntity): MarketplaceEntity {
  const visibility = seed.visibility ?? 'Limited';
  const entity: MarketplaceEntity = {
    entityId: seed.entityId ?? `prod-${world.random.hex(13)}`,
    type: seed.type ?? amiProductType,
    name: seed.name,
    accountId: seed.accountId,
    visibility,
    revision: 1,
    lastModified: world.clock.now(),
    document: { ...emptyProduct(seed.name, visibility), ...seed.document },
    tags: new Map(),
  };
  const { entities } = catalogOf(world);
  if (entities.has(entity.entityId)) {
    throw new AwsError('InvalidRequest', `The entity ${entity.entityId} exists already.`);
  }
  entities.set(entity.entityId, entity);
  return entity;
}

/** https://docs.aws.amazon.com/marketplace/latest/APIReference/API_DescribeEntity.html */
export function describeEntity(input: DescribeEntityCommandInput, context: Context): object {
  currentCatalog(context.world);
  const entity = ownEntity(input.EntityId ?? '', context);
  return { ...detail(entity), Details: JSON.stringify(entity.document) };
}

/** https://docs.aws.amazon.com/marketplace/latest/APIReference/API_BatchDescribeEntities.html */
export function batchDescribeEntities(input: BatchDescribeEntitiesCommandInput, context: Context): object {
  currentCatalog(context.world);
  const EntityDetails: Record<string, EntityDetail> = {};
  const Errors: Record<string, { ErrorCode: string; ErrorMessage: string }> = {};
  for (const { Catalog: catalog, EntityId: entityId = '' } of input.EntityRequestList ?? []) {
    checkCatalog(catalog);
    try {
      EntityDetails[entityId] = detail(ownEntity(entityId, context));
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      Errors[entityId] = { ErrorCode: error.code, ErrorMessage: error.message };
    }
  }
  return { EntityDetails, Errors };
}

/** https://docs.aws.amazon.com/marketplace/latest/APIReference/API_ListEntities.html */
export function listEntities(input: ListEntitiesCommandInput, context: Context): object {
  const { world, account } = context;
  const tests = [...(input.FilterList ?? []), ...typedFilters(input)].map(testOf);
  const found = [...currentCatalog(world).entities.values()].filter(
    (entity) =>
      entity.accountId === account.id &&
      // Here the type has no version.
      entity.type.split('@')[0] === input.EntityType?.split('@')[0] &&
      tests.every((test) => test(entity)),
  );
  const { items, nextToken } = pageOf(found, input, ({ entityId }) => entityId, { pageSize: 50, badToken });
  return {
    EntitySummaryList: items.map(
      (entity): EntitySummary => ({
        Name: entity.name,
        EntityType: entity.type.split('@')[0],
        EntityId: entity.entityId,
        EntityArn: arnOfEntity(entity),
        LastModifiedDate: catalogTime(entity.lastModified),
        Visibility: entity.visibility,
        AmiProductSummary: {
          ProductTitle: entity.name,
          Visibility: entity.visibility as NonNullable<EntitySummary['AmiProductSummary']>['Visibility'],
        },
      }),
    ),
    NextToken: nextToken,
  };
}

/** @throws AwsError for any catalog but the one that exists. */
export function checkCatalog(catalog: string | undefined): void {
  if (catalog !== 'AWSMarketplace') throw invalid(`The catalog ${catalog} is not supported.`);
}

function detail(entity: MarketplaceEntity): EntityDetail {
  return {
    EntityType: entity.type,
    EntityIdentifier: `${entity.entityId}@${entity.revision}`,
    EntityArn: arnOfEntity(entity),
    LastModifiedDate: catalogTime(entity.lastModified),
    DetailsDocument: entity.document as unknown as EntityDetail['DetailsDocument'],
  };
}

/** The newer form of the filters, in terms of the older form. */
function typedFilters({ EntityTypeFilters: typed }: ListEntitiesCommandInput): Filter[] {
  const filters = typed?.AmiProductFilters;
  if (typed !== undefined && filters === undefined) {
    throw invalid('Only entities of the type AmiProduct can be filtered here.');
  }
  if (filters?.LastModifiedDate !== undefined || filters?.ProductTitle?.WildCardValue !== undefined) {
    throw invalid('This emulator filters products by exact values only.');
  }
  return [
    ...(filters?.EntityId ? [{ Name: 'EntityId', ValueList: filters.EntityId.ValueList }] : []),
    ...(filters?.ProductTitle ? [{ Name: 'ProductTitle', ValueList: filters.ProductTitle.ValueList }] : []),
    ...(filters?.Visibility ? [{ Name: 'Visibility', ValueList: filters.Visibility.ValueList }] : []),
  ];
}

function testOf({ Name: name = '', ValueList: values = [] }: Filter): (entity: MarketplaceEntity) => boolean {
  switch (name) {
    case 'EntityId':
      return ({ entityId }) => values.includes(entityId);
    case 'Name':
    case 'ProductTitle':
      return (entity) => values.includes(entity.name);
    case 'Visibility':
      return ({ visibility }) => values.includes(visibility);
    default:
      throw invalid(`Entities can't be filtered by ${name}.`);
  }
}
