import type {
  CreateOrganizationCommandInput,
  ListRootsCommandInput,
  Organization as Output,
} from '@aws-sdk/client-organizations';
import { AwsError } from '../../protocol/aws-error.js';
import { pageOf } from '../paging.js';
import type { Context } from '../service.js';
import { accountArn, emailOf } from './accounts.js';
import { managedOrganization, type Organization, organizations, ownOrganization, paging } from './state.js';

/**
 * Creates an organization, whose management account is the caller.
 * https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateOrganization.html
 */
export function createOrganization(input: CreateOrganizationCommandInput, { world, account }: Context): object {
  const all = organizations(world);
  if ([...all.values()].some(({ members }) => members.has(account.id))) {
    throw new AwsError('AlreadyInOrganizationException', 'The AWS account is already a member of an organization.');
  }
  const id = `o-${world.random.hex(10)}`;
  const rootId = `r-${world.random.hex(4)}`;
  const organization: Organization = {
    id,
    arn: `arn:${account.partition}:organizations::${account.id}:organization/${id}`,
    partition: account.partition,
    managementId: account.id,
    rootId,
    featureSet: input.FeatureSet ?? 'ALL',
    units: new Map(),
    members: new Map([[account.id, { accountId: account.id, parentId: rootId, joinedAt: world.clock.now() }]]),
    handshakes: new Map(),
  };
  all.set(id, organization);
  return { Organization: organizationOutput(organization) };
}

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeOrganization.html */
export function describeOrganization(_input: object, context: Context): object {
  return { Organization: organizationOutput(ownOrganization(context)) };
}

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DeleteOrganization.html */
export function deleteOrganization(_input: object, context: Context): object {
  const organization = managedOrganization(context);
  if (organization.members.size > 1) {
    throw new AwsError('OrganizationNotEmptyException', 'The organization still has member accounts.');
  }
  organizations(context.world).delete(organization.id);
  return {};
}

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListRoots.html */
export function listRoots(input: ListRootsCommandInput, context: Context): object {
  const { partition, managementId, id, rootId } = managedOrganization(context);
  const root = {
    Id: rootId,
    Arn: `arn:${partition}:organizations::${managementId}:root/${id}/${rootId}`,
    Name: 'Root',
    PolicyTypes: [],
  };
  const { items, nextToken } = pageOf([root], input, ({ Id }) => Id, paging);
  return { Roots: items, NextToken: nextToken };
}

function organizationOutput(organization: Organization): Output {
  const { id, arn, managementId, featureSet } = organization;
  return {
    Id: id,
    Arn: arn,
    FeatureSet: featureSet,
    MasterAccountArn: accountArn(organization, managementId),
    MasterAccountId: managementId,
    MasterAccountEmail: emailOf(managementId),
  };
}
