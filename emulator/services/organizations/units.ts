import type {
  CreateOrganizationalUnitCommandInput,
  DeleteOrganizationalUnitCommandInput,
  DescribeOrganizationalUnitCommandInput,
  ListChildrenCommandInput,
  ListOrganizationalUnitsForParentCommandInput,
  ListParentsCommandInput,
  OrganizationalUnit,
} from '@aws-sdk/client-organizations';
import { AwsError } from '../../protocol/aws-error.js';
import { pageOf } from '../paging.js';
import type { Context } from '../service.js';
import { checkParent, managedOrganization, type Organization, paging, type Unit, unitsUpFrom } from './state.js';

// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html
const maxDepth = 5;

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateOrganizationalUnit.html */
export function createOrganizationalUnit(input: CreateOrganizationalUnitCommandInput, context: Context): object {
  const organization = managedOrganization(context);
  const { ParentId: parentId = '', Name: name = '' } = input;
  const { partition, managementId, id: organizationId, rootId, units } = organization;
  checkParent(organization, parentId);
  if (unitsUpFrom(organization, parentId).length >= maxDepth) {
    throw new AwsError('ConstraintViolationException', 'You have exceeded the maximum nesting depth.', 400, {
      Reason: 'OU_DEPTH_LIMIT_EXCEEDED',
    });
  }
  if ([...units.values()].some((unit) => unit.parentId === parentId && unit.name === name)) {
    throw new AwsError('DuplicateOrganizationalUnitException', 'An OU with the same name already exists.');
  }
  const id = `ou-${rootId.slice(2)}-${context.world.random.hex(8)}`;
  const arn = `arn:${partition}:organizations::${managementId}:ou/${organizationId}/${id}`;
  const unit = { id, arn, name, parentId };
  units.set(id, unit);
  return { OrganizationalUnit: unitOutput(unit) };
}

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeOrganizationalUnit.html */
export function describeOrganizationalUnit(input: DescribeOrganizationalUnitCommandInput, context: Context): object {
  return { OrganizationalUnit: unitOutput(unitNamed(managedOrganization(context), input.OrganizationalUnitId)) };
}

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DeleteOrganizationalUnit.html */
export function deleteOrganizationalUnit(input: DeleteOrganizationalUnitCommandInput, context: Context): object {
  const organization = managedOrganization(context);
  const { id } = unitNamed(organization, input.OrganizationalUnitId);
  if (childrenOf(organization, id).length > 0) {
    throw new AwsError('OrganizationalUnitNotEmptyException', 'The specified OU is not empty.');
  }
  organization.units.delete(id);
  return {};
}

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListOrganizationalUnitsForParent.html */
export function listOrganizationalUnitsForParent(
  input: ListOrganizationalUnitsForParentCommandInput,
  context: Context,
): object {
  const organization = managedOrganization(context);
  const { ParentId: parent = '' } = input;
  checkParent(organization, parent);
  const inside = [...organization.units.values()].filter(({ parentId }) => parentId === parent);
  const { items, nextToken } = pageOf(inside, input, ({ id }) => id, paging);
  return { OrganizationalUnits: items.map(unitOutput), NextToken: nextToken };
}

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListChildren.html */
export function listChildren(input: ListChildrenCommandInput, context: Context): object {
  const organization = managedOrganization(context);
  const { ParentId: parent = '' } = input;
  checkParent(organization, parent);
  const children = childrenOf(organization, parent).filter(({ Type }) => Type === input.ChildType);
  const { items, nextToken } = pageOf(children, input, ({ Id }) => Id, paging);
  return { Children: items, NextToken: nextToken };
}

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListParents.html */
export function listParents(input: ListParentsCommandInput, context: Context): object {
  const organization = managedOrganization(context);
  const { units, members, rootId } = organization;
  const child = members.get(input.ChildId ?? '') ?? units.get(input.ChildId ?? '');
  if (child === undefined) {
    throw new AwsError('ChildNotFoundException', "You specified a child that doesn't exist.");
  }
  return {
    Parents: [{ Id: child.parentId, Type: child.parentId === rootId ? 'ROOT' : 'ORGANIZATIONAL_UNIT' }],
  };
}

function childrenOf({ units, members }: Organization, parent: string) {
  return [
    ...[...units.values()].map(({ id, parentId }) => ({ Id: id, Type: 'ORGANIZATIONAL_UNIT', parentId })),
    ...[...members.values()].map(({ accountId, parentId }) => ({ Id: accountId, Type: 'ACCOUNT', parentId })),
  ]
    .filter(({ parentId }) => parentId === parent)
    .map(({ Id, Type }) => ({ Id, Type }));
}

function unitNamed({ units }: Organization, id: string | undefined): Unit {
  const found = units.get(id ?? '');
  if (found !== undefined) return found;
  throw new AwsError('OrganizationalUnitNotFoundException', "You specified an OU that doesn't exist.");
}

function unitOutput({ id, arn, name }: Unit): OrganizationalUnit {
  return { Id: id, Arn: arn, Name: name };
}
