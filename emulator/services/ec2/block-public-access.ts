import type {
  EnableImageBlockPublicAccessCommandInput,
  EnableSnapshotBlockPublicAccessCommandInput,
} from '@aws-sdk/client-ec2';
import { AwsError } from '../../protocol/aws-error.js';
import type { World } from '../../world/world.js';
import type { Context } from '../service.js';
import { accountAttributes, effective, setAccountAttributes } from './account-attributes.js';
import { endDryRun } from './dry-run.js';
import type { DelayedState } from './state.js';

// Block public access, by account and region. A change takes up to ten minutes; until then the old state is
// in force and shown.
// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-public-access-to-amis.html
// https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html

interface MaybeDryRun {
  readonly DryRun?: boolean | undefined;
}

/** `unblocked` or `block-new-sharing`. */
export function imageBlockPublicAccess(world: World, region: string, accountId: string): string {
  const { imageBlockPublicAccess: asked } = accountAttributes(world, region, accountId);
  return effective(world, asked, world.settings.blockPublicAccess.images);
}

/** `unblocked`, `block-new-sharing` or `block-all-sharing`. */
export function snapshotBlockPublicAccess(world: World, region: string, accountId: string): string {
  const { snapshotBlockPublicAccess: asked } = accountAttributes(world, region, accountId);
  return effective(world, asked, world.settings.blockPublicAccess.snapshots);
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
  return { ImageBlockPublicAccessState: setImages(input, context, input.ImageBlockPublicAccessState ?? '') };
}

export function disableImageBlockPublicAccess(input: MaybeDryRun, context: Context): object {
  return { ImageBlockPublicAccessState: setImages(input, context, 'unblocked') };
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
  return { State: setSnapshots(input, context, input.State ?? '') };
}

export function disableSnapshotBlockPublicAccess(input: MaybeDryRun, context: Context): object {
  return { State: setSnapshots(input, context, 'unblocked') };
}

function setImages(input: MaybeDryRun, context: Context, state: string): string {
  const { world, region, account } = context;
  const before = imageBlockPublicAccess(world, region, account.id);
  checkMayChange(context);
  endDryRun(input);
  setAccountAttributes(world, region, account.id, { imageBlockPublicAccess: later(world, before, state) });
  return state;
}

function setSnapshots(input: MaybeDryRun, context: Context, state: string): string {
  const { world, region, account } = context;
  const before = snapshotBlockPublicAccess(world, region, account.id);
  checkMayChange(context);
  endDryRun(input);
  setAccountAttributes(world, region, account.id, { snapshotBlockPublicAccess: later(world, before, state) });
  return state;
}

function later(world: World, before: string, state: string): DelayedState {
  return { before, state, effectiveAt: world.clock.now() + world.settings.latencySeconds.blockPublicAccess * 1000 };
}

/** What an organization's declarative policy sets, an account can't change. */
function checkMayChange({ world }: Context): void {
  if (world.settings.blockPublicAccess.managedBy === 'declarative-policy') {
    throw new AwsError(
      'OperationNotPermitted',
      'Block public access is managed by a declarative policy and cannot be changed by this account.',
    );
  }
}
