import { AwsError } from '../../protocol/aws-error.js';
import type { World } from '../../world/world.js';
import type { Context } from '../service.js';

/** An organizational unit. Its parent is the root or another unit. */
export interface Unit {
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  readonly parentId: string;
}

export interface Member {
  readonly accountId: string;
  readonly parentId: string;
  /** Milliseconds of the world's clock. */
  readonly joinedAt: number;
}

/** An invitation of an account. */
export interface Handshake {
  readonly id: string;
  readonly accountId: string;
  readonly requestedAt: number;
  readonly state: 'OPEN' | 'ACCEPTED';
}

export interface Organization {
  readonly id: string;
  readonly arn: string;
  readonly partition: string;
  readonly managementId: string;
  readonly rootId: string;
  readonly featureSet: 'ALL' | 'CONSOLIDATED_BILLING';
  /** By id. */
  readonly units: Map<string, Unit>;
  /** By account id. */
  readonly members: Map<string, Member>;
  /** By id. */
  readonly handshakes: Map<string, Handshake>;
}

/** All organizations of a world, by id. They belong to no region. */
export function organizations(world: World): Map<string, Organization> {
  return world.state('organizations', 'global', () => new Map());
}

function organizationOf(world: World, accountId: string): Organization | undefined {
  return [...organizations(world).values()].find(({ members }) => members.has(accountId));
}

/** The organization of the caller. @throws AwsError when it is in none. */
export function ownOrganization({ world, account }: Context): Organization {
  const organization = organizationOf(world, account.id);
  if (organization !== undefined) return organization;
  throw new AwsError('AWSOrganizationsNotInUseException', 'Your account is not a member of an organization.');
}

/** The same for what only the management account may do. There are no delegated administrators. */
export function managedOrganization(context: Context): Organization {
  const organization = ownOrganization(context);
  if (organization.managementId === context.account.id) return organization;
  throw new AwsError('AccessDeniedException', "You don't have permissions to access this resource.");
}

/** Where an account is: the ARNs of its organization, and of its unit with all units above it. */
interface Membership {
  readonly organizationArn: string;
  readonly organizationalUnitArns: readonly string[];
}

/** The setting `ec2.organizations` places accounts without the API. */
export function membershipOf(world: World, accountId: string): Membership | undefined {
  const organization = organizationOf(world, accountId);
  if (organization === undefined) return world.settings.ec2.organizations[accountId];
  const parentId = organization.members.get(accountId)?.parentId ?? organization.rootId;
  return {
    organizationArn: organization.arn,
    organizationalUnitArns: unitsUpFrom(organization, parentId).map(({ arn }) => arn),
  };
}

/** A unit and all units above it, the lowest first; none for the root. */
export function unitsUpFrom({ units }: Organization, parentId: string): Unit[] {
  const found: Unit[] = [];
  for (let unit = units.get(parentId); unit !== undefined; unit = units.get(unit.parentId)) found.push(unit);
  return found;
}

/** @throws AwsError with that code unless it is the root or a unit */
export function checkParent(organization: Organization, parentId: string, code = 'ParentNotFoundException'): void {
  if (parentId === organization.rootId || organization.units.has(parentId)) return;
  throw new AwsError(code, "You specified a parent that doesn't exist.");
}

export const paging = {
  pageSize: 20,
  badToken: () =>
    new AwsError('InvalidInputException', 'You specified an invalid value.', 400, { Reason: 'INVALID_NEXT_TOKEN' }),
};
