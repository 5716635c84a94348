import type { EBS } from '@aws-sdk/client-ebs';
import { aggregate, type Layout } from './layout.js';

/**
 * Ends an upload. AWS compares the count and the checksum of all blocks with what it has, also with those that earlier
 * runs have sent. The answer comes before the snapshot is completed.
 * https://docs.aws.amazon.com/ebs/latest/APIReference/API_CompleteSnapshot.html
 */
export async function completeSnapshot(ebs: EBS, snapshotId: string, layout: Layout): Promise<void> {
  const { count, checksum } = aggregate(layout);
  await ebs.completeSnapshot({
    SnapshotId: snapshotId,
    ChangedBlocksCount: count,
    Checksum: checksum,
    ChecksumAlgorithm: 'SHA256',
    ChecksumAggregationMethod: 'LINEAR',
  });
}
