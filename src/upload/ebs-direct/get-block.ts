import { createHash } from 'node:crypto';
import type { EBS } from '@aws-sdk/client-ebs';
import { backoffMs } from '../../aws/retry.js';
import type { Clock } from '../../aws/wait.js';
import { blockBytes, isZero, zeroBlockSha256 } from '../../disk/blocks.js';
import { PublishError } from '../../error.js';
import type { ListedBlock } from './list-blocks.js';

/** Of one block whose data doesn't arrive as AWS sent it. Requests that fail are repeated by the client. */
const mostAttempts = 5;

export interface GetOptions {
  readonly ebs: EBS;
  readonly snapshotId: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

export interface ReadBlock {
  readonly bytes: Uint8Array;
  readonly sha256: Uint8Array;
}

/**
 * Reads one block, and again where its data is cut off or has another checksum than AWS says.
 * https://docs.aws.amazon.com/ebs/latest/APIReference/API_GetSnapshotBlock.html
 */
export async function getBlock({ ebs, snapshotId, clock, signal }: GetOptions, block: ListedBlock): Promise<ReadBlock> {
  for (let attempt = 1; ; attempt += 1) {
    const request = { SnapshotId: snapshotId, BlockIndex: block.index, BlockToken: block.token };
    const { BlockData, Checksum } = await ebs.getSnapshotBlock(request, { abortSignal: signal });
    const bytes = await BlockData?.transformToByteArray().catch(() => undefined);
    signal.throwIfAborted();
    const sha256 = bytes && digest(bytes);
    if (bytes?.byteLength === blockBytes && sha256 && Buffer.from(sha256).toString('base64') === Checksum) {
      return { bytes, sha256 };
    }
    if (attempt >= mostAttempts) throw notAsSent(snapshotId, block, bytes);
    await clock.sleep(backoffMs(attempt, 0.5), signal);
  }
}

function digest(bytes: Uint8Array): Uint8Array {
  const isWholeZero = bytes.byteLength === blockBytes && isZero(bytes);
  return isWholeZero ? zeroBlockSha256 : createHash('sha256').update(bytes).digest();
}

function notAsSent(snapshotId: string, { index }: ListedBlock, bytes: Uint8Array | undefined): PublishError {
  const message =
    bytes?.byteLength === blockBytes
      ? `block ${index} of ${snapshotId} arrived with another checksum than AWS says, ${mostAttempts} times`
      : `block ${index} of ${snapshotId} did not arrive with all of its data, ${mostAttempts} times`;
  return new PublishError('aws', message, {
    hint: 'A proxy or firewall may be changing or closing connections. Run again to continue.',
  });
}
