import type {
  DescribeAccountCommandInput,
  ListAccountsCommandInput,
  ListAccountsForParentCommandInput,
  MoveAccountCommandInput,
  Account as Output,
  RemoveAccountFromOrganizationCommandInput,
} from '@aws-sdk/client-organizations';
import { AwsError } from '../../protocol/aws-error.js';
import { pageOf } from '../paging.js';
import type { Context } from '../service.js';
import { checkParent, type Member, managedOrganization, type Organization, ownOrganization, paging } from './state.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccounts.html */
export function listAccounts(input: ListAccountsCommandInput, context: Context): object {
  const organization = managedOrganization(context);
  return accountPage(organization, [...organization.members.values()], input);
}

/**
 * The accounts directly below the root or a unit.
 * https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccountsForParent.html
 */
export function listAccountsForParent(input: ListAccountsForParentCommandInput, context: Context): object {
  const organization = managedOrganization(context);
  const { ParentId: parent = '' } = input;
  checkParent(organization, parent);
  const inside = [...organization.members.values()].filter(({ parentId }) => parentId === parent);
  return accountPage(organization, inside, input);
}

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeAccount.html */
export function describeAccount(input: DescribeAccountCommandInput, context: Context): object {
  const organization = managedOrganization(context);
  return { Account: accountOutput(organization, member(organization, input.AccountId)) };
}

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_MoveAccount.html */
export function moveAccount(input: MoveAccountCommandInput, context: Context): object {
  const organization = managedOrganization(context);
  const { SourceParentId: source = '', DestinationParentId: destination = '' } = input;
  const moved = member(organization, input.AccountId);
  checkParent(organization, source, 'SourceParentNotFoundException');
  checkParent(organization, destination, 'DestinationParentNotFoundException');
  if (moved.parentId === destination) {
    throw new AwsError('DuplicateAccountException', 'That account is already present in the specified destination.');
  }
  if (moved.parentId !== source) throw accountNotFound();
  organization.members.set(moved.accountId, { ...moved, parentId: destination });
  return {};
}

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_RemoveAccountFromOrganization.html */
export function removeAccountFromOrganization(
  input: RemoveAccountFromOrganizationCommandInput,
  context: Context,
): object {
  return remove(managedOrganization(context), input.AccountId);
}

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_LeaveOrganization.html */
export function leaveOrganization(_input: object, context: Context): object {
  return remove(ownOrganization(context), context.account.id);
}

function remove(organization: Organization, accountId: string | undefined): object {
  const removed = member(organization, accountId);
  if (removed.accountId === organization.managementId) {
    throw new AwsError(
      'MasterCannotLeaveOrganizationException',
      "You can't remove a management account from an organization.",
    );
  }
  organization.members.delete(removed.accountId);
  return {};
}

export function accountArn({ partition, managementId, id }: Organization, accountId: string): string {
  return `arn:${partition}:organizations::${managementId}:account/${id}/${accountId}`;
}

export function emailOf(accountId: string): string {
  return `${accountId}@example.com`;
}

function member({ members }: Organization, accountId: string | undefined): Member {
  const found = members.get(accountId ?? '');
  if (found === undefined) throw accountNotFound();
  return found;
}

function accountNotFound(): AwsError {
  return new AwsError('AccountNotFoundException', "You specified an account that doesn't exist.");
}

function accountPage(
  organization: Organization,
  members: readonly Member[],
  input: { MaxResults?: number | undefined; NextToken?: string | undefined },
): object {
  const { items, nextToken } = pageOf(members, input, ({ accountId }) => accountId, paging);
  return { Accounts: items.map((one) => accountOutput(organization, one)), NextToken: nextToken };
}

function accountOutput(organization: Organization, { accountId, joinedAt }: Member): Output {
  return {
    Id: accountId,
    Arn: accountArn(organization, accountId),
    Email: emailOf(accountId),
    Name: `account ${accountId}`,
    Status: 'ACTIVE',
    State: 'ACTIVE',
    JoinedMethod: 'INVITED',
    JoinedTimestamp: new Date(joinedAt),
  };
}
