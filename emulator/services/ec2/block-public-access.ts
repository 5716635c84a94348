import type {
  EnableImageBlockPublicAccessCommandInput,
  EnableSnapshotBlockPublicAccessCommandInput,
} from '@aws-sdk/client-ec2';
import { AwsError } from '../../protocol/aws-error.js';
import type { World } from '../../world/world.js';
import type { Context } from '../service.js';
import { accountAttributes, effectiveState, setAccountAttributes } from './account-attributes.js';
import { endDryRun, type MaybeDryRun } from './dry-run.js';

// Block public access, by account and region. A change takes effect after up to ten minutes; until then the old state
// applies and is shown.
// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-public-access-to-amis.html
// https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html

/** `unblocked` or `block-new-sharing`. */
export function imageBlockPublicAccess(world: World, region: string, accountId: string): string {
  return stateOf('imageBlockPublicAccess', world, region, accountId);
}

/** `unblocked`, `block-new-sharing` or `block-all-sharing`. */
export function snapshotBlockPublicAccess(world: World, region: string, accountId: string): string {
  return stateOf('snapshotBlockPublicAccess', world, region, accountId);
}

export function getImageBlockPublicAccessState(input: MaybeDryRun, { world, region, account }: Context): object {
  endDryRun(input);
  return {
    ImageBlockPublicAccessState: imageBlockPublicAccess(world, region, account.id),
    ManagedBy: world.settings.blockPublicAccess.managedBy,
  };
}

export function enableImageBlockPublicAccess(
  input: EnableImageBlockPublicAccessCommandInput,
  context: Context,
): object {
  return {
    ImageBlockPublicAccessState: setState(
      'imageBlockPublicAccess',
      input.ImageBlockPublicAccessState ?? '',
      input,
      context,
    ),
  };
}

export function disableImageBlockPublicAccess(input: MaybeDryRun, context: Context): object {
  return { ImageBlockPublicAccessState: setState('imageBlockPublicAccess', 'unblocked', input, context) };
}

export function getSnapshotBlockPublicAccessState(input: MaybeDryRun, { world, region, account }: Context): object {
  endDryRun(input);
  return {
    State: snapshotBlockPublicAccess(world, region, account.id),
    ManagedBy: world.settings.blockPublicAccess.managedBy,
  };
}

export function enableSnapshotBlockPublicAccess(
  input: EnableSnapshotBlockPublicAccessCommandInput,
  context: Context,
): object {
  if (input.State === 'unblocked') {
    throw new AwsError('InvalidParameterValue', 'The state must be block-all-sharing or block-new-sharing.');
  }
  return { State: setState('snapshotBlockPublicAccess', input.State ?? '', input, context) };
}

export function disableSnapshotBlockPublicAccess(input: MaybeDryRun, context: Context): object {
  return { State: setState('snapshotBlockPublicAccess', 'unblocked', input, context) };
}

type Attribute = 'imageBlockPublicAccess' | 'snapshotBlockPublicAccess';

function setState(attribute: Attribute, state: string, input: MaybeDryRun, context: Context): string {
  const { world, region, account } = context;
  checkNotManagedByPolicy(context);
  endDryRun(input);
  const before = stateOf(attribute, world, region, account.id);
  const effectiveAt = world.clock.now() + world.settings.latencySeconds.blockPublicAccess * 1000;
  setAccountAttributes(world, region, account.id, { [attribute]: { before, state, effectiveAt } });
  return state;
}

function stateOf(attribute: Attribute, world: World, region: string, accountId: string): string {
  const { images, snapshots } = world.settings.blockPublicAccess;
  const initial = attribute === 'imageBlockPublicAccess' ? images : snapshots;
  return effectiveState(world, accountAttributes(world, region, accountId)[attribute], initial);
}

/** @throws AwsError OperationNotPermitted while an organization's declarative policy manages the account's state. */
function checkNotManagedByPolicy({ world }: Context): void {
  if (world.settings.blockPublicAccess.managedBy === 'declarative-policy') {
    throw new AwsError(
      'OperationNotPermitted',
      'Block public access is managed by a declarative policy and cannot be changed by this account.',
    );
  }
}
