import type { EBS } from '@aws-sdk/client-ebs';
import { awsCode } from '../../aws/errors.js';
import { signedRequests } from '../../aws/signed-request.js';
import { type Clock, whileRefused } from '../../aws/wait.js';
import { blockBytes, blockSha256, zeroBlock, zeroBlockSha256 } from '../../disk/blocks.js';
import { changedSinceHash } from '../source.js';

interface BlockRequest {
  readonly index: number;
  readonly body: Uint8Array;
  readonly sha256: Uint8Array;
  /** The file that it comes from, for the error. */
  readonly path: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** How long a server of AWS may not know the snapshot yet. */
  readonly shownWithinMs: number;
}

type PutBlock = (request: BlockRequest) => Promise<void>;

/**
 * Sends the blocks of one snapshot. Retries are the client's; that AWS doesn't know a snapshot right after its start
 * passes, too. The block's checksum protects the body, and AWS's model leaves it out of the signature
 * (docs/aws-facts.md#ebs-direct).
 * https://docs.aws.amazon.com/ebs/latest/APIReference/API_PutSnapshotBlock.html
 * @returns what sends one; it throws PublishError `source` when the block no longer is what its digest says
 */
export async function blockSender(ebs: EBS, snapshotId: string): Promise<PutBlock> {
  const { PutSnapshotBlockCommand } = await import('@aws-sdk/client-ebs');
  const send = await signedRequests(
    ebs,
    () =>
      new PutSnapshotBlockCommand({
        SnapshotId: snapshotId,
        BlockIndex: 0,
        BlockData: zeroBlock,
        DataLength: blockBytes,
        Checksum: Buffer.from(zeroBlockSha256).toString('base64'),
        ChecksumAlgorithm: 'SHA256',
      }),
  );
  const again = (error: unknown): boolean => awsCode(error) === 'ResourceNotFoundException';
  return async ({ index, body, sha256, path, clock, signal, shownWithinMs }) => {
    const block = {
      name: String(index),
      headers: {
        'x-amz-checksum': Buffer.from(sha256).toString('base64'),
        'x-amz-content-sha256': 'UNSIGNED-PAYLOAD',
      },
      body,
    };
    try {
      await whileRefused({ clock, signal, timeoutMs: shownWithinMs, deadline: Number.POSITIVE_INFINITY, again }, () =>
        send(block, signal),
      );
    } catch (error) {
      if (signal.aborted || Buffer.compare(blockSha256(body), sha256) === 0) throw error;
      throw changedSinceHash(path);
    }
  };
}
