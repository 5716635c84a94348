import type { StartSnapshotCommandInput, StartSnapshotCommandOutput } from '@aws-sdk/client-ebs';
import { AwsError } from '../../protocol/aws-error.js';
import { blockSizeBytes } from '../../world/blocks.js';
import { isEncryptedByDefault, resolveEncryption } from '../ec2/encryption.js';
import { createSnapshot, ec2Region, findSnapshot, type Snapshot, snapshotState } from '../ec2/state.js';
import { allCurrent } from '../ec2/visible.js';
import type { Context } from '../service.js';
import { invalid } from './errors.js';
import { readableSnapshot } from './read.js';
import { ebsRegion, setParent } from './writes.js';

type Output = Omit<StartSnapshotCommandOutput, '$metadata'>;

/**
 * Starts a snapshot that is written block by block. A client token that was used before gets the first answer again,
 * with the snapshot's state as it is now, even after it failed or was deleted.
 *
 * https://docs.aws.amazon.com/ebs/latest/APIReference/API_StartSnapshot.html
 */
export function startSnapshot(input: StartSnapshotCommandInput, context: Context): Output {
  const { world, region, account } = context;
  const { writes, clientTokens } = ebsRegion(world, region);
  const { ClientToken: clientToken, ...parameters } = input;
  const request = JSON.stringify(Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1)));
  const before = clientTokens.get(`${account.id} ${clientToken}`);
  if (clientToken !== undefined && before !== undefined) return replay(before, request, context);

  const volumeSizeGiB = Number(input.VolumeSize);
  if (!(volumeSizeGiB >= 1 && volumeSizeGiB <= 65_536)) {
    throw invalid('INVALID_VOLUME_SIZE', 'The volume size must be between 1 and 65536 GiB.');
  }
  const timeoutMinutes = input.Timeout ?? 60;
  if (timeoutMinutes < 10 || timeoutMinutes > 4320) {
    throw invalid('INVALID_PARAMETER_VALUE', 'The timeout must be between 10 and 4320 minutes.');
  }
  const tags = tagsOf(input.Tags);
  const { parent, encryption } = parentAndEncryption(input, volumeSizeGiB, context);
  checkQuotas(context);

  const blocks = new Map(parent?.data.blocks);
  const data = { blocks };
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
  if (parent !== undefined) setParent(world, data, parent.data);
  writes.set(snapshot.snapshotId, {
    blocks,
    written: new Map(),
    inFlight: new Map(),
    timeoutMinutes,
    parentSnapshotId: parent?.snapshotId,
    sealed: false,
  });
  const answer: Output = {
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
  if (clientToken !== undefined) {
    clientTokens.set(`${account.id} ${clientToken}`, { request, snapshotId: snapshot.snapshotId, answer });
  }
  return answer;
}

/** What EC2 shows of a snapshot that was started and neither written to nor completed in time. */
export const timeoutMessage = 'The snapshot was not completed before its timeout.';

function replay(
  before: { readonly request: string; readonly snapshotId: string; readonly answer: object },
  request: string,
  { world, region }: Context,
): Output {
  if (before.request !== request) {
    throw new AwsError('ConflictException', 'The client token was used before, with other parameters.', 409);
  }
  const snapshot = findSnapshot(world, region, before.snapshotId);
  const status = snapshot && snapshotState(snapshot, world.clock.now());
  return { ...before.answer, ...(status && { Status: status }) };
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

function tagsOf(list: StartSnapshotCommandInput['Tags']): Map<string, string> {
  const tags = new Map((list ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
  if ((list ?? []).length > 50) throw invalid('INVALID_TAG', 'A snapshot has at most 50 tags.');
  if (tags.size < (list ?? []).length) throw invalid('INVALID_TAG', 'Two tags have the same key.');
  for (const [key, value] of tags) {
    if (key.length < 1 || key.length > 127) throw invalid('INVALID_TAG', 'A tag key has 1 to 127 characters.');
    if (value.length > 255) throw invalid('INVALID_TAG', `The value of the tag '${key}' has more than 255 characters.`);
    if (key.toLowerCase().startsWith('aws:')) throw invalid('INVALID_TAG', 'Tag keys may not start with aws:.');
  }
  return tags;
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
