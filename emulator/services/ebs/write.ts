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

interface PendingWrite {
  readonly snapshot: Snapshot;
  readonly write: SnapshotWrite;
}

/** A snapshot of the caller's that was started through this API, whatever has become of it. */
function startedSnapshot(snapshotId: string | undefined, { world, region, account }: Context): PendingWrite {
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

function writableSnapshot(snapshotId: string | undefined, context: Context): PendingWrite {
  const found = startedSnapshot(snapshotId, context);
  const state = snapshotState(found.snapshot, context.world.clock.now());
  if (state === 'error' && !found.write.sealed) {
    throw invalid('WRITE_REQUEST_TIMEOUT', `The snapshot '${snapshotId}' was not completed before its timeout.`);
  }
  if (state !== 'pending' || found.write.sealed) throw notPending(found.snapshot);
  return found;
}

/**
 * Writes a block; data that is there is overwritten. Two requests at once that bring different data to one block are
 * refused as a conflict.
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
  const claimed = input.Checksum ?? '';
  if ((write.inFlight.get(index) ?? claimed) !== claimed) {
    throw invalid('CONFLICTING_BLOCK_UPDATE', `Another request is writing other data to block ${index}.`);
  }
  write.inFlight.set(index, claimed);
  try {
    const data = await readBlock(input.BlockData as Readable | Uint8Array);
    const ref = await context.world.blocks.put(data);
    const checksum = Buffer.from(ref, 'hex').toString('base64');
    if (checksum !== claimed) {
      throw invalid('INVALID_BLOCK', `The checksum of block ${index} is ${checksum}, not ${claimed}.`);
    }
    // It may have been completed, or deleted, while the data came in.
    writableSnapshot(input.SnapshotId, context);
    write.blocks.set(index, ref);
    write.written.set(index, ref);
    postpone(snapshot.snapshotId, write, context);
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

/** Every block that is written starts the timeout afresh. Moved by whole seconds, so that few versions are kept. */
function postpone(snapshotId: string, write: SnapshotWrite, { world, region }: Context): void {
  const at = world.clock.now() + write.timeoutMinutes * 60_000;
  const before = findSnapshot(world, region, snapshotId)?.failure?.at ?? 0;
  if (at >= before + 1000) updateSnapshot(world, region, snapshotId, { failure: { at, message: timeoutMessage } });
}

/**
 * Seals the snapshot; it is completed some time later. Asked again, it answers with the state.
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
  // Completion is never instant: the answer is `pending` even where the world's latency is 0.
  return { Status: 'pending' };
}

/** What is wrong with the count or the checksum. Undefined: nothing. */
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

/** SHA-256 over the blocks' raw digests in the order of their indexes, as clients that work with AWS compute it. */
function linearChecksum(written: ReadonlyMap<number, string>): string {
  const hash = createHash('sha256');
  for (const [, ref] of [...written].sort(([a], [b]) => a - b)) hash.update(Buffer.from(ref, 'hex'));
  return hash.digest('base64');
}
