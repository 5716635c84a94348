import type { EC2 } from '@aws-sdk/client-ec2';
import type { Poller } from '../../aws/wait.js';
import type { ImportTask, Snapshot } from '../../run/found.js';
import { createStatePoller } from '../../run/pollers.js';
import type { Run } from '../../run/run.js';
import { describeImportTasks, describeSnapshots } from './read.js';

export function snapshotPoller(run: Run, region: string, ec2: EC2, timeoutSeconds: number): Poller<Snapshot> {
  return createStatePoller(run, {
    kind: 'snapshot',
    region,
    timeoutSeconds,
    read: (ids) => describeSnapshots(ec2, 'snapshot-id', ids),
    look: ({ state, stateMessage, progress }) => ({ state, message: stateMessage, progress: progress || '0%' }),
    ready: 'completed',
    pending: ['pending'],
    hint: failureHint,
  });
}

/** A failed import is `deleted`, which AWS's own waiter doesn't know (docs/aws-facts.md#imports). */
export function importPoller(run: Run, region: string, ec2: EC2, timeoutSeconds: number): Poller<ImportTask> {
  return createStatePoller(run, {
    kind: 'import',
    region,
    timeoutSeconds,
    read: (ids) => describeImportTasks(ec2, ids),
    look: ({ status, statusMessage, progress }) => ({
      state: status === '' ? undefined : status,
      message: statusMessage,
      progress: `${progress || '0'} %  ${statusMessage}`,
    }),
    ready: 'completed',
    pending: ['active', 'pending'],
    hint: failureHint,
  });
}

function failureHint(message: string): string {
  // First, because here too AWS says that the disk's validation failed.
  if (/access|Reason 40[34]/i.test(message)) {
    return "AWS can't read the object. It must still exist, and the import role (`s3.role_name`, default vmimport) needs s3:GetBucketLocation, s3:GetObject and s3:ListBucket on the bucket.";
  }
  if (/Unsupported|validation failed/i.test(message)) {
    return "AWS can't import this disk image. It must be raw, a stream-optimized VMDK, VHD or VHDX. Rebuild it and run again.";
  }
  return 'Run again to retry. Everything that is complete is kept.';
}
