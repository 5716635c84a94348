import type {
  DeleteSnapshotReturnCode,
  DeregisterImageCommandInput,
  DisableImageDeregistrationProtectionCommandInput,
  EnableImageDeregistrationProtectionCommandInput,
} from '@aws-sdk/client-ec2';
import { current, put } from '../../world/versioned-table.js';
import { mayAlso } from '../iam/permissions.js';
import { resourceTags } from '../iam/tag-values.js';
import type { Context } from '../service.js';
import { ownImage } from './access.js';
import { configuredError } from './configured-error.js';
import { endDryRun } from './dry-run.js';
import { imagesUsing, removeSnapshot } from './snapshots.js';
import { ec2Region, updateImage } from './state.js';

const cooldownSeconds = 24 * 3600;

/**
 * Deregisters an image. With DeleteAssociatedSnapshots it also deletes the snapshots that no other image uses. AWS
 * rejects it while the image is protected, and during the cooldown after that.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeregisterImage.html
 */
export function deregisterImage(input: DeregisterImageCommandInput, context: Context): object {
  const { world, region, account } = context;
  const image = ownImage(context, input.ImageId ?? '');
  const { enabled, until } = image.deregistrationProtection;
  const now = world.clock.now();
  if (enabled || (until !== undefined && now < until)) throw configuredError(world, 'deregisterProtected');
  endDryRun(input);

  const { images, snapshots } = ec2Region(world, region);
  put(world, images, image.imageId, undefined, now + world.settings.latencySeconds.delete * 1000);
  if (input.DeleteAssociatedSnapshots !== true) return { Return: true };
  const ids = new Set(image.devices.flatMap(({ ebs }) => ebs?.snapshotId ?? []));
  const results = [...ids].map((snapshotId): DeleteSnapshotReturnCode => {
    const snapshot = current(snapshots, snapshotId);
    if (snapshot === undefined) return { SnapshotId: snapshotId, ReturnCode: 'client-error' };
    const resource = `arn:${account.partition}:ec2:${region}::snapshot/${snapshotId}`;
    const values = { 'ec2:owner': snapshot.ownerId, ...resourceTags(snapshot.tags) };
    const isAllowed = mayAlso(context, { action: 'ec2:DeleteSnapshot', type: 'snapshot', resource, values });
    if (snapshot.ownerId !== account.id || !isAllowed) {
      return { SnapshotId: snapshotId, ReturnCode: 'missing-permissions' };
    }
    if (imagesUsing(world, region, snapshotId).length > 0) return { SnapshotId: snapshotId, ReturnCode: 'skipped' };
    removeSnapshot(world, region, snapshotId);
    return { SnapshotId: snapshotId, ReturnCode: 'success' };
  });
  return { Return: true, DeleteSnapshotResults: results };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageDeregistrationProtection.html */
export function enableImageDeregistrationProtection(
  input: EnableImageDeregistrationProtectionCommandInput,
  context: Context,
): object {
  const { world, region } = context;
  const image = ownImage(context, input.ImageId ?? '');
  endDryRun(input);
  updateImage(world, region, image.imageId, {
    deregistrationProtection: { enabled: true, withCooldown: input.WithCooldown ?? false },
  });
  return { Return: 'true' };
}

/**
 * Ends the protection. With a cooldown, the image can be deregistered a day later.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableImageDeregistrationProtection.html
 */
export function disableImageDeregistrationProtection(
  input: DisableImageDeregistrationProtectionCommandInput,
  context: Context,
): object {
  const { world, region } = context;
  const image = ownImage(context, input.ImageId ?? '');
  endDryRun(input);
  const { enabled, withCooldown, until } = image.deregistrationProtection;
  const cooldownUntil = enabled && withCooldown ? world.clock.now() + cooldownSeconds * 1000 : until;
  updateImage(world, region, image.imageId, {
    deregistrationProtection: { enabled: false, withCooldown: false, until: cooldownUntil },
  });
  return { Return: 'true' };
}
