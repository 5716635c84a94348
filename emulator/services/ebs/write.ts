import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type {
  CompleteSnapshotCommandInput,
  CompleteSnapshotCommandOutput,
  PutSnapshotBlockCommandInput,
} from '@aws-sdk/client-ebs';
import { blockCount, blockSizeBytes } from '../../world/blocks.js';
import { findSnapshot, type Snapshot, snapshotState, updateSnapshot } from '../ec2/state.js';
import type { Context } from '../service.js';
import { accessDenied, invalid, snapshotNotFound } from './errors.js';
import { timeoutMessage } from './start.js';
import { ebsRegion, type SnapshotWrite } from './state.js';

interface StartedSnapshot {
  readonly snapshot: Snapshot;
  readonly write: SnapshotWrite;
}

/** The caller's snapshot, in any state. @throws AwsError unless it was started through this API. */
function startedSnapshot(snapshotId: string | undefined, { world, region, account }: Context): StartedSnapshot {
  const snapshot = findSnapshot(world, region, snapshotId ?? '');
  if (snapshot === undefined) throw snapshotNotFound(snapshotId ?? '');
  if (snapshot.ownerId !== account.id) {
    throw accessDenied(`The account ${account.id} may not write the snapshot '${snapshot.snapshotId}'.`);
  }
  const write = ebsRegion(world, region).writes.get(snapshot.snapshotId);
  if (write === undefined) throw notPending(snapshot);
  return { snapshot, write };
}

function notPending(snapshot: Snapshot) {
  return invalid('INVALID_SNAPSHOT_ID', `The snapshot '${snapshot.snapshotId}' is not in the pending state.`);
}

/** The caller's snapshot. @throws AwsError unless it is pending. */
function writableSnapshot(snapshotId: string | undefined, context: Context): StartedSnapshot {
  const found = startedSnapshot(snapshotId, context);
  const state = snapshotState(found.snapshot, context.world.clock.now());
  if (state === 'error' && !found.write.sealed) {
    throw invalid('WRITE_REQUEST_TIMEOUT', `The snapshot '${snapshotId}' was not completed before its timeout.`);
  }
  if (state !== 'pending' || found.write.sealed) throw notPending(found.snapshot);
  return found;
}

/**
 * Writes a block, or overwrites it. Two concurrent requests with different data for one block are a conflict.
 *
 * https://docs.aws.amazon.com/ebs/latest/APIReference/API_PutSnapshotBlock.html
 */
export async function putSnapshotBlock(input: PutSnapshotBlockCommandInput, context: Context): Promise<object> {
  const { snapshot, write } = writableSnapshot(input.SnapshotId, context);
  const index = input.BlockIndex ?? -1;
  if (index < 0 || index >= blockCount(snapshot.volumeSizeGiB)) {
    throw invalid('INVALID_BLOCK', `The block index ${index} is beyond the volume's ${snapshot.volumeSizeGiB} GiB.`);
  }
  if (input.DataLength !== blockSizeBytes) {
    throw invalid('INVALID_BLOCK', `The data length must be ${blockSizeBytes} bytes.`);
  }
  if (input.ChecksumAlgorithm !== 'SHA256') {
    throw invalid('INVALID_PARAMETER_VALUE', 'The checksum algorithm must be SHA256.');
  }
  const statedChecksum = input.Checksum ?? '';
  if ((write.inFlight.get(index) ?? statedChecksum) !== statedChecksum) {
    throw invalid('CONFLICTING_BLOCK_UPDATE', `Another request is writing other data to block ${index}.`);
  }
  write.inFlight.set(index, statedChecksum);
  try {
    const data = await readBlock(input.BlockData as Readable | Uint8Array);
    const ref = await context.world.blocks.put(data);
    const checksum = Buffer.from(ref, 'hex').toString('base64');
    if (checksum !== statedChecksum) {
      throw invalid('INVALID_BLOCK', `The checksum of block ${index} is ${checksum}, not ${statedChecksum}.`);
    }
    // The snapshot may have been completed or deleted while the data arrived.
    writableSnapshot(input.SnapshotId, context);
    write.blocks.set(index, ref);
    write.written.set(index, ref);
    restartTimeout(snapshot.snapshotId, write, context);
    return { Checksum: checksum, ChecksumAlgorithm: 'SHA256' };
  } finally {
    write.inFlight.delete(index);
  }
}

async function readBlock(data: Readable | Uint8Array): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const chunk of data instanceof Readable ? data : [data]) {
    sizeBytes += chunk.byteLength;
    if (sizeBytes > blockSizeBytes) break;
    chunks.push(chunk);
  }
  if (sizeBytes !== blockSizeBytes) throw invalid('INVALID_BLOCK', `A block has ${blockSizeBytes} bytes of data.`);
  return Buffer.concat(chunks);
}

/** Every written block restarts the timeout, in steps of a second so that few versions of the snapshot are kept. */
function restartTimeout(snapshotId: string, write: SnapshotWrite, { world, region }: Context): void {
  const at = world.clock.now() + write.timeoutMinutes * 60_000;
  const before = findSnapshot(world, region, snapshotId)?.failure?.at ?? 0;
  if (at >= before + 1000) updateSnapshot(world, region, snapshotId, { failure: { at, message: timeoutMessage } });
}

/**
 * Seals the snapshot, which is completed some time later. A repeated request returns its state.
 *
 * https://docs.aws.amazon.com/ebs/latest/APIReference/API_CompleteSnapshot.html
 */
export function completeSnapshot(
  input: CompleteSnapshotCommandInput,
  context: Context,
): Omit<CompleteSnapshotCommandOutput, '$metadata'> {
  const { world, region } = context;
  const started = startedSnapshot(input.SnapshotId, context);
  if (started.write.sealed) {
    const state = snapshotState(started.snapshot, world.clock.now());
    if (state === 'error') throw notPending(started.snapshot);
    return { Status: state };
  }
  const { snapshot, write } = writableSnapshot(input.SnapshotId, context);
  const problem = completionProblem(input, write);
  if (problem !== undefined && !world.settings.ebs.wrongCompletionFailsLate) {
    throw invalid('INVALID_PARAMETER_VALUE', problem);
  }
  write.sealed = true;
  const at = world.clock.now() + world.settings.latencySeconds.completeSnapshot * 1000;
  updateSnapshot(
    world,
    region,
    snapshot.snapshotId,
    problem === undefined ? { completesAt: at, failure: undefined } : { failure: { at, message: problem } },
  );
  // On AWS, completion is never immediate. So the status is `pending` even when the world's latency is 0.
  return { Status: 'pending' };
}

/** The problem with the block count or the checksum; undefined when both are right. */
function completionProblem(input: CompleteSnapshotCommandInput, write: SnapshotWrite): string | undefined {
  const { Checksum, ChecksumAlgorithm, ChecksumAggregationMethod } = input;
  if (Checksum !== undefined && (ChecksumAlgorithm !== 'SHA256' || ChecksumAggregationMethod !== 'LINEAR')) {
    throw invalid('INVALID_PARAMETER_VALUE', 'The checksum must be SHA256, aggregated by the LINEAR method.');
  }
  if (input.ChangedBlocksCount !== write.written.size) {
    return `${write.written.size} blocks were written, not ${input.ChangedBlocksCount}.`;
  }
  if (Checksum !== undefined && Checksum !== linearChecksum(write.written)) {
    return 'The checksum of the snapshot does not match the blocks that were written.';
  }
  return undefined;
}

/** The SHA-256 of the blocks' binary digests in the order of their indexes, as existing clients compute it. */
function linearChecksum(written: ReadonlyMap<number, string>): string {
  const hash = createHash('sha256');
  for (const [, ref] of [...written].sort(([a], [b]) => a - b)) hash.update(Buffer.from(ref, 'hex'));
  return hash.digest('base64');
}
