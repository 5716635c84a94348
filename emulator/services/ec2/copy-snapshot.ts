import type { CopySnapshotCommandInput } from '@aws-sdk/client-ec2';
import { AwsError } from '../../protocol/aws-error.js';
import { addressable, allCurrent, readTime } from '../../world/versioned-table.js';
import type { World } from '../../world/world.js';
import { fillTemplate } from '../message-template.js';
import type { Context } from '../service.js';
import { tagList } from '../tags.js';
import { canRestore } from './access.js';
import { configuredError } from './configured-error.js';
import { checkCompletionDuration, checkSourceRegion } from './copy-request.js';
import { endDryRun } from './dry-run.js';
import { resolveEncryption } from './encryption.js';
import { createSnapshot, ec2Region, type Snapshot, snapshotState } from './state.js';
import { tagsFor } from './tags.js';
import { rejectParameters } from './unsupported-parameters.js';

/**
 * Copies a snapshot into the region that is called, without its tags and permissions. When the caller can't read the
 * source or use the key, the request succeeds and the copy ends in `error`.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopySnapshot.html
 */
export function copySnapshot(input: CopySnapshotCommandInput, context: Context): object {
  const { world, region, account } = context;
  const {
    SourceRegion: sourceRegion = '',
    SourceSnapshotId: sourceId = '',
    CompletionDurationMinutes: minutes,
  } = input;
  checkSourceRegion(sourceRegion, context);
  if (input.DestinationRegion !== undefined && input.DestinationRegion !== region) {
    throw new AwsError(
      'InvalidParameterValue',
      `The destination region ${input.DestinationRegion} is not the region that was called, ${region}.`,
    );
  }
  const outpostParameters = ['DestinationOutpostArn', 'DestinationAvailabilityZone'] as const;
  rejectParameters(input, outpostParameters, 'is not supported in this region');
  checkCompletionDuration(minutes);
  if (input.Encrypted === false) throw configuredError(world, 'encryptedFalse');
  const tags = tagsFor(input.TagSpecifications, 'snapshot');

  // The copy reads the source later and in its own region: a server here that lags behind only finds it unfinished.
  const there: World = { ...world, lagSeconds: world.settings.consistencyLagSeconds };
  const source = addressable(there, ec2Region(world, sourceRegion).snapshots, sourceId);
  const readable = source !== undefined && canRestore(world, sourceRegion, source, account.id) ? source : undefined;
  if (readable !== undefined && snapshotState(readable, readTime(world)) !== 'completed') {
    throw new AwsError('IncorrectState', `Snapshot '${sourceId}' is not 'completed'.`);
  }
  const encryption = resolveEncryption(context, input, readable);
  checkConcurrentCopies(context);
  endDryRun(input);

  const now = world.clock.now();
  const endsAt = now + world.settings.latencySeconds.copySnapshot * 1000;
  const messages = world.settings.ec2.copyFailureMessages;
  const failureMessage =
    readable === undefined
      ? fillTemplate(messages.source, { id: sourceId, region: sourceRegion })
      : encryption.badKey !== undefined
        ? fillTemplate(messages.kmsKey, { key: encryption.badKey })
        : undefined;
  const copy = createSnapshot(world, region, {
    ownerId: account.id,
    description: input.Description ?? '',
    volumeSizeGiB: readable?.volumeSizeGiB ?? 1,
    encrypted: encryption.encrypted,
    kmsKeyId: encryption.kmsKeyId,
    data: readable?.data ?? { blocks: new Map() },
    productCodes: readable?.productCodes ?? [],
    completesAt: endsAt,
    failure: failureMessage === undefined ? undefined : { at: endsAt, message: failureMessage },
    transferType: minutes === undefined ? 'standard' : 'time-based',
    completionDurationMinutes: minutes,
    isCopy: true,
    tags,
  });
  return { SnapshotId: copy.snapshotId, Tags: tagList(copy.tags) };
}

function checkConcurrentCopies({ world, region, account }: Context): void {
  const now = world.clock.now();
  const limit = world.settings.quotas.copiesPerDestination;
  const inProgress = allCurrent(ec2Region(world, region).snapshots).filter(
    (snapshot: Snapshot) =>
      snapshot.isCopy && snapshot.ownerId === account.id && snapshotState(snapshot, now) === 'pending',
  );
  if (inProgress.length >= limit) {
    throw new AwsError(
      'ResourceLimitExceeded',
      `Too many snapshot copies in progress. The limit is ${limit} for this destination region.`,
    );
  }
}
