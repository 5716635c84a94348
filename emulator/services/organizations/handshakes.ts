import type {
  AcceptHandshakeCommandInput,
  InviteAccountToOrganizationCommandInput,
  Handshake as Output,
} from '@aws-sdk/client-organizations';
import { AwsError } from '../../protocol/aws-error.js';
import type { Context } from '../service.js';
import { type Handshake, managedOrganization, type Organization, organizations } from './state.js';

const validForMs = 15 * 86_400_000;

/**
 * Invites an account by its id.
 * https://docs.aws.amazon.com/organizations/latest/APIReference/API_InviteAccountToOrganization.html
 */
export function inviteAccountToOrganization(input: InviteAccountToOrganizationCommandInput, context: Context): object {
  const organization = managedOrganization(context);
  const { Id: accountId = '', Type: type } = input.Target ?? {};
  if (type !== 'ACCOUNT' || !/^\d{12}$/.test(accountId)) {
    throw new AwsError('InvalidInputException', 'The target has to be the ID of an account.', 400, {
      Reason: 'INVALID_PARTY_TYPE_TARGET',
    });
  }
  const { world } = context;
  const now = world.clock.now();
  if ([...organizations(world).values()].some(({ members }) => members.has(accountId))) {
    throw new AwsError(
      'HandshakeConstraintViolationException',
      'The account is already a member of an organization.',
      400,
      { Reason: 'ALREADY_IN_AN_ORGANIZATION' },
    );
  }
  if ([...organization.handshakes.values()].some((one) => one.accountId === accountId && isOpen(one, now))) {
    throw new AwsError('DuplicateHandshakeException', 'An open invitation of this account exists.');
  }
  const handshake: Handshake = { id: `h-${world.random.hex(10)}`, accountId, requestedAt: now, state: 'OPEN' };
  organization.handshakes.set(handshake.id, handshake);
  return { Handshake: handshakeOutput(organization, handshake) };
}

/**
 * The invited account joins at the root.
 * https://docs.aws.amazon.com/organizations/latest/APIReference/API_AcceptHandshake.html
 */
export function acceptHandshake(input: AcceptHandshakeCommandInput, { world, account }: Context): object {
  const id = input.HandshakeId ?? '';
  const organization = [...organizations(world).values()].find(({ handshakes }) => handshakes.has(id));
  const handshake = organization?.handshakes.get(id);
  if (organization === undefined || handshake?.accountId !== account.id) {
    throw new AwsError('HandshakeNotFoundException', "You specified a handshake that doesn't exist.");
  }
  const now = world.clock.now();
  if (!isOpen(handshake, now)) {
    throw new AwsError('InvalidHandshakeTransitionException', 'The handshake is not open.');
  }
  const accepted = { ...handshake, state: 'ACCEPTED' as const };
  organization.handshakes.set(id, accepted);
  organization.members.set(account.id, { accountId: account.id, parentId: organization.rootId, joinedAt: now });
  return { Handshake: handshakeOutput(organization, accepted) };
}

function isOpen({ state, requestedAt }: Handshake, now: number): boolean {
  return state === 'OPEN' && now < requestedAt + validForMs;
}

function handshakeOutput(
  { id: organizationId, partition, managementId }: Organization,
  { id, accountId, requestedAt, state }: Handshake,
): Output {
  return {
    Id: id,
    Arn: `arn:${partition}:organizations::${managementId}:handshake/${organizationId}/invite/${id}`,
    Parties: [
      { Id: organizationId, Type: 'ORGANIZATION' },
      { Id: accountId, Type: 'ACCOUNT' },
    ],
    State: state,
    RequestedTimestamp: new Date(requestedAt),
    ExpirationTimestamp: new Date(requestedAt + validForMs),
    Action: 'INVITE',
    Resources: [
      { Type: 'ORGANIZATION', Value: organizationId },
      { Type: 'ACCOUNT', Value: accountId },
    ],
  };
}
