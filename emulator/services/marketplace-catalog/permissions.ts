import { resourceTypes } from '../iam/reference.js';
import type { Needed } from '../iam/statements.js';
import { requestTags } from '../iam/tag-values.js';
import type { Place } from '../service.js';
import { arnOfEntity, catalogOf, catalogRegion } from './state.js';

interface CatalogInput {
  readonly EntityId?: string;
  readonly EntityRequestList?: readonly { readonly EntityId?: string }[];
  readonly ChangeSetId?: string;
  readonly ChangeSet?: readonly {
    readonly ChangeType?: string;
    readonly Entity?: { readonly Type?: string; readonly Identifier?: string };
    readonly Details?: string;
    readonly DetailsDocument?: unknown;
  }[];
  readonly Tags?: readonly { readonly Key?: string; readonly Value?: string }[];
}

/**
 * The entities and change sets of a request, and the role that AWS Marketplace takes an image with.
 * https://docs.aws.amazon.com/marketplace/latest/APIReference/api-access-control.html
 * https://docs.aws.amazon.com/marketplace/latest/userguide/ami-single-ami-products.html
 */
export function marketplacePermissions(operation: string, input: CatalogInput, place: Place): Needed[] {
  const start = `arn:aws:aws-marketplace:${catalogRegion}:${place.account.id}:AWSMarketplace`;
  const entity = (id: string, type = '*'): string => {
    // An entity may be named with its revision.
    const found = catalogOf(place.world).entities.get(id.split('@')[0] ?? '');
    return found === undefined ? `${start}/${type.split('@')[0]}/${id}` : arnOfEntity(found);
  };
  const action = `aws-marketplace:${operation}`;
  if (operation === 'StartChangeSet') {
    const changes = input.ChangeSet ?? [];
    const started = changes.map(({ ChangeType: changeType, Entity: { Type, Identifier = '' } = {} }) => ({
      ...{ action, type: 'Entity', resource: entity(Identifier, Type) },
      values: { 'catalog:changetype': changeType, ...requestTags(input.Tags) },
    }));
    return [...started, ...changes.flatMap((change) => passedRole(change.Details ?? change.DetailsDocument))];
  }
  if (operation === 'BatchDescribeEntities') {
    // The reference has no action of this name, and no page states which one it is.
    return (input.EntityRequestList ?? []).map(({ EntityId: id = '' }) => ({
      ...{ action: 'aws-marketplace:DescribeEntity', type: 'Entity', resource: entity(id) },
    }));
  }
  if (resourceTypes(action).length === 0) return [{ action, resource: '*' }];
  const { EntityId: id, ChangeSetId: changeSetId } = input;
  if (id !== undefined) return [{ action, type: 'Entity', resource: entity(id) }];
  if (changeSetId !== undefined) {
    return [{ action, type: 'ChangeSet', resource: `${start}/ChangeSet/${changeSetId}` }];
  }
  return [{ action, resource: '*' }];
}

function passedRole(details: unknown): Needed[] {
  const text = typeof details === 'string' ? details : JSON.stringify(details ?? {});
  const roles = [...text.matchAll(/"AccessRoleArn":\s*"([^"]+)"/g)].flatMap(([, role]) => role ?? []);
  const values = { 'iam:passedtoservice': 'assets.marketplace.amazonaws.com' };
  return roles.map((resource) => ({ action: 'iam:PassRole', type: 'role', resource, values }));
}
