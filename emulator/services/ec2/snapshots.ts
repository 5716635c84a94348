import type {
  DeleteSnapshotCommandInput,
  DescribeSnapshotsCommandInput,
  Snapshot as Output,
} from '@aws-sdk/client-ec2';
import { AwsError } from '../../protocol/aws-error.js';
import { blockSizeBytes } from '../../world/blocks.js';
import { allCurrent, put, readTime, visible } from '../../world/versioned-table.js';
import type { World } from '../../world/world.js';
import type { Context } from '../service.js';
import { tagList } from '../tags.js';
import { canRestore, checkSnapshotIds, isPublicSnapshot, ownSnapshot, snapshotNotFound } from './access.js';
import { endDryRun } from './dry-run.js';
import { filterResources } from './filters.js';
import { ec2Page } from './paging.js';
import { ec2Region, type Image, percentDone, type Snapshot, snapshotState } from './state.js';
import { unlessEmpty } from './tags.js';

/**
 * The snapshots that the caller can use: its own, shared and public ones.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshots.html
 */
export function describeSnapshots(input: DescribeSnapshotsCommandInput, context: Context): object {
  endDryRun(input);
  const { world, region, account } = context;
  const { SnapshotIds: ids = [], OwnerIds: owners, RestorableByUserIds: restorers } = input;
  checkSnapshotIds(ids);
  const usable = visible(world, ec2Region(world, region).snapshots).filter((snapshot) =>
    canRestore(world, region, snapshot, account.id),
  );
  const missing = ids.find((id) => !usable.some((snapshot) => snapshot.snapshotId === id));
  if (missing !== undefined) throw snapshotNotFound(missing);
  const accountNamed = (name: string) => (name === 'self' ? account.id : name);
  const scoped = usable.filter(
    (snapshot) =>
      (ids.length === 0 || ids.includes(snapshot.snapshotId)) &&
      (owners === undefined || owners.map(accountNamed).includes(snapshot.ownerId)) &&
      (restorers === undefined ||
        restorers
          .map(accountNamed)
          .some((restorer) =>
            restorer === 'all'
              ? isPublicSnapshot(world, region, snapshot)
              : snapshot.ownerId === restorer || snapshot.createVolumePermissions.has(restorer),
          )),
  );
  const described = scoped.map((snapshot) => ({ snapshot, output: snapshotOutput(context, snapshot) }));
  const matching = filterResources(
    described,
    input.Filters,
    {
      description: ({ output }) => [output.Description],
      encrypted: ({ output }) => [String(output.Encrypted)],
      'owner-id': ({ output }) => [output.OwnerId],
      'owner-alias': () => [],
      progress: ({ output }) => [output.Progress],
      'snapshot-id': ({ output }) => [output.SnapshotId],
      'start-time': ({ output }) => [output.StartTime?.toISOString()],
      status: ({ output }) => [output.State],
      'storage-tier': ({ output }) => [output.StorageTier],
      'transfer-type': ({ output }) => [output.TransferType],
      'volume-id': ({ output }) => [output.VolumeId],
      'volume-size': ({ output }) => [String(output.VolumeSize)],
    },
    ({ snapshot }) => (snapshot.ownerId === account.id ? snapshot.tags : new Map()),
  );
  const { items, nextToken } = ec2Page(world, matching, input, ({ snapshot }) => snapshot.snapshotId, {
    withIds: ids.length > 0,
  });
  return { Snapshots: items.map(({ output }) => output), NextToken: nextToken };
}

/**
 * Deletes a snapshot. AWS rejects that while an AMI of any account uses the snapshot.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSnapshot.html
 */
export function deleteSnapshot(input: DeleteSnapshotCommandInput, context: Context): object {
  const { world, region } = context;
  const snapshot = ownSnapshot(context, input.SnapshotId ?? '');
  const [user] = imagesUsing(world, region, snapshot.snapshotId);
  if (user !== undefined) {
    throw new AwsError(
      'InvalidSnapshot.InUse',
      `The snapshot ${snapshot.snapshotId} is currently in use by ${user.imageId}`,
    );
  }
  endDryRun(input);
  removeSnapshot(world, region, snapshot.snapshotId);
  return {};
}

export function removeSnapshot(world: World, region: string, snapshotId: string): void {
  const forgottenAt = world.clock.now() + world.settings.latencySeconds.delete * 1000;
  put(world, ec2Region(world, region).snapshots, snapshotId, undefined, forgottenAt);
}

/** The registered images of all accounts that use a snapshot, as they are now. */
export function imagesUsing(world: World, region: string, snapshotId: string): Image[] {
  return allCurrent(ec2Region(world, region).images).filter((image) =>
    image.devices.some((device) => device.ebs?.snapshotId === snapshotId),
  );
}

function snapshotOutput({ world, account }: Context, snapshot: Snapshot): Output {
  const time = readTime(world);
  const state = snapshotState(snapshot, time);
  const isOwn = snapshot.ownerId === account.id;
  return {
    SnapshotId: snapshot.snapshotId,
    OwnerId: snapshot.ownerId,
    Description: snapshot.description,
    VolumeId: snapshot.volumeId,
    VolumeSize: snapshot.volumeSizeGiB,
    Encrypted: snapshot.encrypted,
    KmsKeyId: snapshot.kmsKeyId,
    StartTime: new Date(snapshot.startTime),
    State: state,
    StateMessage: state === 'error' ? snapshot.failure?.message : undefined,
    Progress: state === 'completed' ? '100%' : `${progressPercent(snapshot, time)}%`,
    CompletionTime:
      state === 'completed' && snapshot.completesAt !== undefined ? new Date(snapshot.completesAt) : undefined,
    FullSnapshotSizeInBytes: state === 'completed' ? snapshot.data.blocks.size * blockSizeBytes : undefined,
    StorageTier: 'standard',
    TransferType: snapshot.transferType,
    CompletionDurationMinutes: snapshot.completionDurationMinutes,
    Tags: isOwn ? unlessEmpty(tagList(snapshot.tags)) : undefined,
  };
}

function progressPercent({ startTime, completesAt }: Snapshot, time: number): number {
  return completesAt === undefined ? 0 : percentDone(startTime, completesAt, time);
}
