import type {
  DescribeSnapshotAttributeCommandInput,
  ModifySnapshotAttributeCommandInput,
  ResetSnapshotAttributeCommandInput,
} from '@aws-sdk/client-ec2';
import { AwsError } from '../../protocol/aws-error.js';
import { asOf, readTime } from '../../world/versioned-table.js';
import { awsManagedKeyArn } from '../kms/keys.js';
import type { Context } from '../service.js';
import { ownSnapshot } from './access.js';
import { snapshotBlockPublicAccess } from './block-public-access.js';
import { configuredError } from './configured-error.js';
import { endDryRun } from './dry-run.js';
import { productCodeList } from './images.js';
import { isOperationMissing } from './operation-type.js';
import { ec2Region, type Snapshot, updateSnapshot } from './state.js';

const maxModifications = 500;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshotAttribute.html */
export function describeSnapshotAttribute(input: DescribeSnapshotAttributeCommandInput, context: Context): object {
  const { world, region } = context;
  const { snapshotId } = ownSnapshot(context, input.SnapshotId ?? '');
  endDryRun(input);
  const seen = asOf(ec2Region(world, region).snapshots, snapshotId, readTime(world));
  if (input.Attribute === 'productCodes') {
    return { SnapshotId: snapshotId, ProductCodes: productCodeList(seen?.productCodes ?? []) };
  }
  return {
    SnapshotId: snapshotId,
    CreateVolumePermissions: [...(seen?.createVolumePermissions ?? [])].map((who) =>
      who === 'all' ? { Group: 'all' } : { UserId: who },
    ),
  };
}

/**
 * Adds or removes accounts that can create volumes from the snapshot. A request has one of two forms and can't add and
 * remove at the same time. It has at most 500 modifications. Snapshots can't be shared with organizations.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySnapshotAttribute.html
 */
export function modifySnapshotAttribute(input: ModifySnapshotAttributeCommandInput, context: Context): object {
  const { world, region } = context;
  const snapshot = ownSnapshot(context, input.SnapshotId ?? '');
  const { add, remove } = requestedPermissions(input, context);
  if (add.length > 0) checkMayShare(snapshot, add, context);
  endDryRun(input);
  const permissions = new Set([...snapshot.createVolumePermissions, ...add]);
  for (const who of remove) permissions.delete(who);
  updateSnapshot(world, region, snapshot.snapshotId, { createVolumePermissions: permissions });
  return {};
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetSnapshotAttribute.html */
export function resetSnapshotAttribute(input: ResetSnapshotAttributeCommandInput, context: Context): object {
  const { world, region } = context;
  const snapshot = ownSnapshot(context, input.SnapshotId ?? '');
  if (input.Attribute !== 'createVolumePermission') {
    throw new AwsError('InvalidParameterValue', `Value (${input.Attribute}) for parameter attribute is invalid.`);
  }
  endDryRun(input);
  updateSnapshot(world, region, snapshot.snapshotId, { createVolumePermissions: new Set() });
  return {};
}

function requestedPermissions(
  input: ModifySnapshotAttributeCommandInput,
  { world }: Context,
): { add: string[]; remove: string[] } {
  if (input.Attribute !== undefined && input.Attribute !== 'createVolumePermission') {
    throw new AwsError('InvalidParameterValue', `Value (${input.Attribute}) for parameter attribute is invalid.`);
  }
  const member = ({ UserId, Group }: { UserId?: string | undefined; Group?: string | undefined }) => [
    ...(UserId === undefined ? [] : [accountId(UserId)]),
    ...(Group === undefined ? [] : [group(Group)]),
  ];
  const named = [...(input.UserIds ?? []).map(accountId), ...(input.GroupNames ?? []).map(group)];
  const flat = named.length > 0 && isOperationMissing(input, input.CreateVolumePermission) ? [] : named;
  const isRemoval = input.OperationType === 'remove';
  const add = [...(input.CreateVolumePermission?.Add ?? []).flatMap(member), ...(isRemoval ? [] : flat)];
  const remove = [...(input.CreateVolumePermission?.Remove ?? []).flatMap(member), ...(isRemoval ? flat : [])];
  const count = add.length + remove.length;
  if (count === 0) {
    throw new AwsError('MissingParameter', 'The request names no account or group to add or remove.');
  }
  if (add.length > 0 && remove.length > 0) throw configuredError(world, 'addAndRemove');
  if (count > maxModifications) {
    throw configuredError(world, 'tooManyModifications', { count, limit: maxModifications });
  }
  return { add, remove };
}

function accountId(value: string): string {
  if (/^\d{12}$/.test(value)) return value;
  throw new AwsError('InvalidParameterValue', `Invalid attribute item value "${value}" for userId item type.`);
}

function group(value: string): string {
  if (value === 'all') return value;
  throw new AwsError('InvalidParameterValue', `Invalid attribute item value "${value}" for group item type.`);
}

function checkMayShare(snapshot: Snapshot, add: readonly string[], context: Context): void {
  const { world, region, account } = context;
  if (snapshot.encrypted && snapshot.kmsKeyId === awsManagedKeyArn(context)) {
    throw configuredError(world, 'defaultKeyShared');
  }
  if (!add.includes('all')) return;
  if (snapshot.encrypted) throw configuredError(world, 'encryptedSnapshotPublic');
  if (snapshot.productCodes.length > 0) throw configuredError(world, 'productCodesPublic');
  if (snapshotBlockPublicAccess(world, region, account.id) !== 'unblocked') {
    throw configuredError(world, 'snapshotPublicAccessBlocked');
  }
}
