import type {
  GetSnapshotBlockCommandInput,
  ListChangedBlocksCommandInput,
  ListChangedBlocksCommandOutput,
  ListSnapshotBlocksCommandInput,
  ListSnapshotBlocksCommandOutput,
} from '@aws-sdk/client-ebs';
import { AwsError } from '../../protocol/aws-error.js';
import { blockSizeBytes } from '../../world/blocks.js';
import { unreadableKey } from '../ec2/encryption.js';
import { findSnapshot, type Snapshot, snapshotState } from '../ec2/state.js';
import { fillTemplate } from '../message-template.js';
import type { Context } from '../service.js';
import { accessDenied, invalid, snapshotNotFound } from './errors.js';
import { haveSameLineage } from './state.js';
import { makeToken, readToken } from './token.js';

const blockTokenLifeMs = 7 * 24 * 3600_000;
const pageTokenLifeMs = 3600_000;
const defaultPageSize = 10_000;

/**
 * The snapshot of an id, if the caller can read its blocks.
 *
 * @throws AwsError unless the snapshot is completed, and is the caller's or shared with its account id. One that is
 * public can't be read at all (docs/aws-facts.md#ebs-direct).
 */
export function readableSnapshot(snapshotId: string | undefined, context: Context): Snapshot {
  const snapshot = findSnapshot(context.world, context.region, snapshotId ?? '');
  if (snapshot === undefined) throw snapshotNotFound(snapshotId ?? '');
  const shared = snapshot.createVolumePermissions;
  if (snapshot.ownerId !== context.account.id && !shared.has(context.account.id)) {
    throw accessDenied(`The account ${context.account.id} may not read the snapshot '${snapshot.snapshotId}'.`);
  }
  if (shared.has('all')) {
    const { code, message } = context.world.settings.ebs.publicSnapshotError;
    const text = fillTemplate(message, { snapshotId: snapshot.snapshotId });
    throw new AwsError(code, text, 400, { Reason: 'INVALID_SNAPSHOT_ID' });
  }
  if (snapshotState(snapshot, context.world.clock.now()) !== 'completed') {
    throw invalid('INVALID_SNAPSHOT_ID', `The snapshot '${snapshot.snapshotId}' is not in the completed state.`);
  }
  return snapshot;
}

interface PageInput {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly StartingBlockIndex?: number | undefined;
}

/** One page of block indexes, in order. A page can be empty without being the last. */
function blockPage(indexes: readonly number[], subject: string, input: PageInput, { world }: Context) {
  const size = input.MaxResults ?? defaultPageSize;
  if (size < 100 || size > 10_000) {
    throw invalid('INVALID_PARAMETER_VALUE', 'MaxResults must be between 100 and 10000.');
  }
  const from =
    input.NextToken === undefined
      ? (input.StartingBlockIndex ?? 0)
      : readToken(world, input.NextToken, subject, 'INVALID_PAGE_TOKEN');
  const remaining = indexes.filter((index) => index >= from).sort((a, b) => a - b);
  const empty = input.NextToken === undefined && world.settings.ebs.emptyPages;
  const page = empty ? [] : remaining.slice(0, size);
  const next = remaining[page.length];
  const expiresAt = world.clock.now() + pageTokenLifeMs;
  return { page, nextToken: next === undefined ? undefined : makeToken({ subject, blockIndex: next, expiresAt }) };
}

/** Lists the written blocks. https://docs.aws.amazon.com/ebs/latest/APIReference/API_ListSnapshotBlocks.html */
export function listSnapshotBlocks(
  input: ListSnapshotBlocksCommandInput,
  context: Context,
): Omit<ListSnapshotBlocksCommandOutput, '$metadata'> {
  const snapshot = readableSnapshot(input.SnapshotId, context);
  const expiresAt = context.world.clock.now() + blockTokenLifeMs;
  const { page, nextToken } = blockPage([...snapshot.data.blocks.keys()], snapshot.snapshotId, input, context);
  return {
    Blocks: page.map((blockIndex) => ({
      BlockIndex: blockIndex,
      BlockToken: makeToken({ subject: snapshot.snapshotId, blockIndex, expiresAt }),
    })),
    ExpiryTime: new Date(expiresAt),
    VolumeSize: snapshot.volumeSizeGiB,
    BlockSize: blockSizeBytes,
    NextToken: nextToken,
  };
}

/**
 * Lists the blocks that differ between two snapshots.
 * https://docs.aws.amazon.com/ebs/latest/APIReference/API_ListChangedBlocks.html
 */
export function listChangedBlocks(
  input: ListChangedBlocksCommandInput,
  context: Context,
): Omit<ListChangedBlocksCommandOutput, '$metadata'> {
  if (input.FirstSnapshotId === undefined) {
    throw invalid('INVALID_PARAMETER_VALUE', 'FirstSnapshotId must be specified with SecondSnapshotId.');
  }
  const first = readableSnapshot(input.FirstSnapshotId, context);
  const second = readableSnapshot(input.SecondSnapshotId, context);
  if (!haveSameLineage(first.data, second.data)) {
    throw invalid(
      'UNRELATED_SNAPSHOTS',
      `The snapshots '${first.snapshotId}' and '${second.snapshotId}' are not of the same lineage.`,
    );
  }
  const indexes = new Set([...first.data.blocks.keys(), ...second.data.blocks.keys()]);
  const changed = [...indexes].filter((index) => first.data.blocks.get(index) !== second.data.blocks.get(index));
  const expiresAt = context.world.clock.now() + blockTokenLifeMs;
  const { page, nextToken } = blockPage(changed, `${first.snapshotId}:${second.snapshotId}`, input, context);
  const tokenOf = (snapshot: Snapshot, blockIndex: number) =>
    snapshot.data.blocks.has(blockIndex)
      ? makeToken({ subject: snapshot.snapshotId, blockIndex, expiresAt })
      : undefined;
  return {
    ChangedBlocks: page.map((blockIndex) => ({
      BlockIndex: blockIndex,
      FirstBlockToken: tokenOf(first, blockIndex),
      SecondBlockToken: tokenOf(second, blockIndex),
    })),
    ExpiryTime: new Date(expiresAt),
    VolumeSize: second.volumeSizeGiB,
    BlockSize: blockSizeBytes,
    NextToken: nextToken,
  };
}

/**
 * Reads one block, with its SHA-256. Only written blocks have a token. Of an encrypted snapshot the caller needs the
 * key: https://docs.aws.amazon.com/ebs/latest/userguide/ebsapi-permissions.html
 *
 * https://docs.aws.amazon.com/ebs/latest/APIReference/API_GetSnapshotBlock.html
 */
export async function getSnapshotBlock(input: GetSnapshotBlockCommandInput, context: Context): Promise<object> {
  const snapshot = readableSnapshot(input.SnapshotId, context);
  const key = unreadableKey(context, snapshot);
  if (key !== undefined) throw accessDenied(`The KMS key '${key}' can't be used.`, 'DEPENDENCY_ACCESS_DENIED');
  const index = readToken(context.world, input.BlockToken ?? '', snapshot.snapshotId, 'INVALID_BLOCK_TOKEN');
  if (index !== input.BlockIndex) throw invalid('INVALID_BLOCK_TOKEN', 'The token is of another block.');
  const ref = snapshot.data.blocks.get(index);
  if (ref === undefined) {
    throw invalid('INVALID_BLOCK', `The snapshot '${snapshot.snapshotId}' has no block ${input.BlockIndex}.`);
  }
  return {
    DataLength: blockSizeBytes,
    BlockData: await context.world.blocks.get(ref),
    // The reference of a block is its SHA-256.
    Checksum: Buffer.from(ref, 'hex').toString('base64'),
    ChecksumAlgorithm: 'SHA256',
  };
}
