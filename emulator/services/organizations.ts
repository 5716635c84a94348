import * as client from '@aws-sdk/client-organizations';
import {
  describeAccount,
  leaveOrganization,
  listAccounts,
  listAccountsForParent,
  moveAccount,
  removeAccountFromOrganization,
} from './organizations/accounts.js';
import { acceptHandshake, inviteAccountToOrganization } from './organizations/handshakes.js';
import {
  createOrganization,
  deleteOrganization,
  describeOrganization,
  listRoots,
} from './organizations/organization.js';
import { organizationsPermissions } from './organizations/permissions.js';
import {
  createOrganizationalUnit,
  deleteOrganizationalUnit,
  describeOrganizationalUnit,
  listChildren,
  listOrganizationalUnitsForParent,
  listParents,
} from './organizations/units.js';
import type { Service } from './service.js';

/** Organizations, as far as images are shared with them. https://docs.aws.amazon.com/organizations/latest/APIReference/ */
export const organizations: Service = {
  name: 'organizations',
  title: 'Organizations',
  protocol: 'awsJson1.1',
  client,
  operations: {
    AcceptHandshake: acceptHandshake,
    CreateOrganization: createOrganization,
    CreateOrganizationalUnit: createOrganizationalUnit,
    DeleteOrganization: deleteOrganization,
    DeleteOrganizationalUnit: deleteOrganizationalUnit,
    DescribeAccount: describeAccount,
    DescribeOrganization: describeOrganization,
    DescribeOrganizationalUnit: describeOrganizationalUnit,
    InviteAccountToOrganization: inviteAccountToOrganization,
    LeaveOrganization: leaveOrganization,
    ListAccounts: listAccounts,
    ListAccountsForParent: listAccountsForParent,
    ListChildren: listChildren,
    ListOrganizationalUnitsForParent: listOrganizationalUnitsForParent,
    ListParents: listParents,
    ListRoots: listRoots,
    MoveAccount: moveAccount,
    RemoveAccountFromOrganization: removeAccountFromOrganization,
  },
  permissions: organizationsPermissions,
};
