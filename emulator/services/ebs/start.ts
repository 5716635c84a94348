import type { StartSnapshotCommandInput } from '@aws-sdk/client-ebs';
import { AwsError } from '../../protocol/aws-error.js';
import { blockSizeBytes } from '../../world/blocks.js';
import { allCurrent } from '../../world/versioned-table.js';
import { runOnce } from '../client-tokens.js';
import { isEncryptedByDefault, resolveEncryption } from '../ec2/encryption.js';
import { createSnapshot, ec2Region, findSnapshot, type Snapshot, snapshotState } from '../ec2/state.js';
import type { Context } from '../service.js';
import { type TagRules, withTags } from '../tags.js';
import { invalid } from './errors.js';
import { readableSnapshot } from './read.js';
import { ebsRegion, type StartSnapshotOutput } from './state.js';

const invalidTag = (message: string) => invalid('INVALID_TAG', message);

const ebsTagRules: TagRules = {
  maxTags: 50,
  tooMany: () => invalidTag('A snapshot has at most 50 tags.'),
  duplicateKey: () => invalidTag('Two tags have the same key.'),
  rejection: (key, value) => {
    if (key.length < 1 || key.length > 127) return invalidTag('A tag key has 1 to 127 characters.');
    if (value.length > 255) return invalidTag(`The value of the tag '${key}' has more than 255 characters.`);
    return key.toLowerCase().startsWith('aws:') ? invalidTag('Tag keys may not start with aws:.') : undefined;
  },
};

/** The message of a snapshot that was not completed in time. */
export const timeoutMessage = 'The snapshot was not completed before its timeout.';

/**
 * Starts a snapshot that is written block by block. A request that repeats a client token gets the first output again,
 * with the snapshot's present state, even after the snapshot failed or was deleted.
 *
 * https://docs.aws.amazon.com/ebs/latest/APIReference/API_StartSnapshot.html
 */
export function startSnapshot(input: StartSnapshotCommandInput, context: Context): StartSnapshotOutput {
  const { world, region, account } = context;
  const { ClientToken: token, ...parameters } = input;
  const key = token === undefined ? undefined : `${account.id} ${token}`;
  const request = JSON.stringify(Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1)));
  const mismatch = () =>
    new AwsError('ConflictException', 'The client token was used before, with other parameters.', 409);
  const { clientTokens } = ebsRegion(world, region);
  const output = runOnce(clientTokens, key, request, mismatch, () => start(input, context));
  const snapshot = findSnapshot(world, region, output.SnapshotId ?? '');
  return snapshot === undefined ? output : { ...output, Status: snapshotState(snapshot, world.clock.now()) };
}

function start(input: StartSnapshotCommandInput, context: Context): StartSnapshotOutput {
  const { world, region, account } = context;
  const volumeSizeGiB = Number(input.VolumeSize);
  if (!(volumeSizeGiB >= 1 && volumeSizeGiB <= 65_536)) {
    throw invalid('INVALID_VOLUME_SIZE', 'The volume size must be between 1 and 65536 GiB.');
  }
  const timeoutMinutes = input.Timeout ?? 60;
  if (timeoutMinutes < 10 || timeoutMinutes > 4320) {
    throw invalid('INVALID_PARAMETER_VALUE', 'The timeout must be between 10 and 4320 minutes.');
  }
  const tags = withTags(new Map(), input.Tags ?? [], ebsTagRules);
  const { parent, encryption } = parentAndEncryption(input, volumeSizeGiB, context);
  checkQuotas(context);

  const blocks = new Map(parent?.data.blocks);
  const data = { blocks, parent: parent?.data };
  const snapshot = createSnapshot(world, region, {
    ownerId: account.id,
    volumeSizeGiB,
    description: input.Description ?? '',
    encrypted: encryption.encrypted,
    kmsKeyId: encryption.kmsKeyId,
    data,
    tags,
    failure: { at: world.clock.now() + timeoutMinutes * 60_000, message: timeoutMessage },
  });
  ebsRegion(world, region).writes.set(snapshot.snapshotId, {
    blocks,
    written: new Map(),
    inFlight: new Map(),
    timeoutMinutes,
    sealed: false,
  });
  return {
    SnapshotId: snapshot.snapshotId,
    OwnerId: account.id,
    Status: 'pending',
    StartTime: new Date(snapshot.startTime),
    VolumeSize: volumeSizeGiB,
    BlockSize: blockSizeBytes,
    ...(input.Description === undefined ? {} : { Description: input.Description }),
    ...(input.Tags === undefined ? {} : { Tags: input.Tags }),
    ...(parent === undefined ? {} : { ParentSnapshotId: parent.snapshotId }),
    ...(snapshot.kmsKeyId === undefined ? {} : { KmsKeyArn: snapshot.kmsKeyId }),
  };
}

/** https://docs.aws.amazon.com/ebs/latest/userguide/ebsapis-using-encryption.html */
function parentAndEncryption(input: StartSnapshotCommandInput, volumeSizeGiB: number, context: Context) {
  const { Encrypted, KmsKeyArn, ParentSnapshotId } = input;
  if (ParentSnapshotId === undefined) {
    if (KmsKeyArn !== undefined && Encrypted !== true) {
      throw invalid('INVALID_PARAMETER_VALUE', 'KmsKeyArn requires Encrypted to be true.');
    }
    const encryption = resolveEncryption(context, { Encrypted, KmsKeyId: KmsKeyArn });
    if (encryption.badKey !== undefined) {
      throw invalid('INVALID_CUSTOMER_KEY', `The KMS key '${encryption.badKey}' can't be used in ${context.region}.`);
    }
    return { parent: undefined, encryption };
  }
  if (Encrypted !== undefined || KmsKeyArn !== undefined) {
    throw invalid(
      'INVALID_PARAMETER_VALUE',
      'ParentSnapshotId can’t be specified together with Encrypted or KmsKeyArn.',
    );
  }
  const parent: Snapshot = readableSnapshot(ParentSnapshotId, context);
  if (!parent.encrypted && isEncryptedByDefault(context)) {
    throw invalid('INVALID_PARAMETER_VALUE', 'Encryption by default is on, and the parent snapshot is unencrypted.');
  }
  if (volumeSizeGiB < parent.volumeSizeGiB) {
    throw invalid('INVALID_VOLUME_SIZE', 'The volume size must not be below that of the parent snapshot.');
  }
  return { parent, encryption: { encrypted: parent.encrypted, kmsKeyId: parent.kmsKeyId } };
}

function checkQuotas({ world, region, account }: Context): void {
  const { quotas } = world.settings;
  const own = allCurrent(ec2Region(world, region).snapshots).filter((snapshot) => snapshot.ownerId === account.id);
  const { writes } = ebsRegion(world, region);
  const pending = own.filter(
    (snapshot) => writes.has(snapshot.snapshotId) && snapshotState(snapshot, world.clock.now()) === 'pending',
  );
  if (pending.length >= quotas.pendingSnapshots || own.length >= quotas.snapshots) {
    throw new AwsError(
      'ServiceQuotaExceededException',
      pending.length >= quotas.pendingSnapshots
        ? `The limit of ${quotas.pendingSnapshots} pending snapshots is reached.`
        : `The limit of ${quotas.snapshots} snapshots in this region is reached.`,
      402,
      { Reason: 'DEPENDENCY_SERVICE_QUOTA_EXCEEDED' },
    );
  }
}
