import type { EBS } from '@aws-sdk/client-ebs';
import { awsCode } from '../../aws/errors.js';
import { type Clock, whileRefused } from '../../aws/wait.js';
import { blockBytes, blockSha256 } from '../../disk/blocks.js';
import { changedSinceHash } from '../source.js';

interface BlockRequest {
  readonly snapshotId: string;
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

/**
 * Sends one block. Retries are the client's; that AWS doesn't know a snapshot right after its start passes, too.
 * https://docs.aws.amazon.com/ebs/latest/APIReference/API_PutSnapshotBlock.html
 * @throws PublishError `source` when the block no longer is what its digest says
 */
export async function putBlock(ebs: EBS, request: BlockRequest): Promise<void> {
  const { snapshotId, index, body, sha256, path, clock, signal, shownWithinMs } = request;
  const again = (error: unknown): boolean => awsCode(error) === 'ResourceNotFoundException';
  try {
    await whileRefused({ clock, signal, timeoutMs: shownWithinMs, deadline: Number.POSITIVE_INFINITY, again }, () =>
      ebs.putSnapshotBlock(
        {
          SnapshotId: snapshotId,
          BlockIndex: index,
          BlockData: body,
          DataLength: blockBytes,
          Checksum: Buffer.from(sha256).toString('base64'),
          ChecksumAlgorithm: 'SHA256',
        },
        { abortSignal: signal },
      ),
    );
  } catch (error) {
    const isOther = awsCode(error) === 'ValidationException' && Buffer.compare(blockSha256(body), sha256) !== 0;
    throw isOther ? changedSinceHash(path) : error;
  }
}

/**
 * The block's checksum protects the body, and AWS's model leaves it out of the signature; the SDK would hash it once more
 * (docs/aws-facts.md#ebs-direct).
 */
export function leaveBodyUnsigned(ebs: EBS): void {
  ebs.middlewareStack.add(
    (next, context) => async (args) => {
      const { headers } = args.request as { headers: Record<string, string> };
      if (context.commandName === 'PutSnapshotBlockCommand') headers['x-amz-content-sha256'] = 'UNSIGNED-PAYLOAD';
      return next(args);
    },
    { step: 'build', name: 'leaveBodyUnsigned', override: true },
  );
}
