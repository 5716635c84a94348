import type { EC2 } from '../../aws/ec2.js';
import type { Poller } from '../../aws/poller.js';
import { sortedNames } from '../../report/order.js';
import type { CopiedSnapshot, ImportTask, Snapshot } from '../../run/found.js';
import { createStatePoller, type Waiting } from '../../run/pollers.js';
import type { Run } from '../../run/run.js';
import { isAboutKey } from '../kms-key/failure.js';
import { describeImportTasks, describeSnapshots } from './read.js';

/** Neither a copy nor an import ends before. */
export const soonestEndMs = 2_000;
/** Of those that take minutes, AWS shows no progress at first. */
const firstIntervalMs = 4_000;

const ofSnapshots: Pick<Waiting<Snapshot>, 'kind' | 'firstIntervalMs' | 'look' | 'ready' | 'pending' | 'hint'> = {
  kind: 'snapshot',
  firstIntervalMs,
  look: ({ state, stateMessage, progress }) => ({
    state,
    message: stateMessage,
    progress: progress || '0%',
    percent: percentOf(progress),
  }),
  ready: 'completed',
  pending: ['pending'],
  hint: copyFailureHint,
};

export function createSnapshotPoller(run: Run, region: string, ec2: EC2, timeoutSeconds: number): Poller<Snapshot> {
  const read = (ids: readonly string[]) => describeSnapshots(ec2, 'snapshot-id', ids);
  return createStatePoller(run, { ...ofSnapshots, region, timeoutSeconds, read });
}

/**
 * Waits for copies that have just been requested. It asks by their names: what shows a copy complete also shows whether
 * another run made one of the same name.
 */
export function createCopyPoller(
  run: Run,
  region: string,
  ec2: EC2,
  timeoutSeconds: number,
): (id: string, name: string) => Promise<CopiedSnapshot> {
  const names = new Map<string, string>();
  const read = async (ids: readonly string[]): Promise<CopiedSnapshot[]> => {
    const named = await describeSnapshots(ec2, 'tag:Name', sortedNames(ids.map((id) => names.get(id) ?? '')));
    // Not shown yet, or somebody gave it another name.
    const absent = ids.filter((id) => !named.some((one) => one.id === id));
    const others = absent.length === 0 ? [] : await describeSnapshots(ec2, 'snapshot-id', absent);
    return [...named, ...others].map((copy) => ({
      ...copy,
      named: named.filter(({ tags }) => tags.Name === names.get(copy.id)),
    }));
  };
  const awaitId = createStatePoller<CopiedSnapshot>(run, { ...ofSnapshots, region, timeoutSeconds, read });
  return (id, name) => {
    names.set(id, name);
    return awaitId(id, soonestEndMs);
  };
}

/** A failed import is `deleted`, which AWS's own waiter doesn't know (docs/aws-facts.md#imports). */
export function createImportPoller(run: Run, region: string, ec2: EC2, timeoutSeconds: number): Poller<ImportTask> {
  return createStatePoller(run, {
    kind: 'import',
    region,
    timeoutSeconds,
    firstIntervalMs,
    read: (ids) => describeImportTasks(ec2, ids),
    look: ({ status, statusMessage, progress }) => ({
      percent: percentOf(progress),
      state: status === '' ? undefined : status,
      message: statusMessage,
      progress: `${progress || '0'} %  ${statusMessage}`,
    }),
    ready: 'completed',
    pending: ['active', 'pending'],
    hint: importFailureHint,
  });
}

/** AWS writes `62%` for a snapshot and `62` for an import. Nothing or 0 says nothing yet. */
function percentOf(progress: string): number | undefined {
  return Number.parseInt(progress, 10) || undefined;
}

const again = 'Run again to retry. Everything that is complete is kept.';

/** What to do about the message of a snapshot that failed, which is a copy: a failed import is reported in its task. */
export function copyFailureHint(message: string): string {
  if (isAboutKey(message)) {
    return "AWS can't use a KMS key. This role needs kms:Decrypt, kms:DescribeKey, kms:CreateGrant and kms:GenerateDataKeyWithoutPlaintext on the key of the source snapshot and on the key of the copy (without `kms_key_id`, the default key for EBS encryption in this region), and both keys must be enabled.";
  }
  return again;
}

/** What to do about the message of an import that failed. */
export function importFailureHint(message: string): string {
  if (isAboutKey(message)) {
    return "AWS can't use a KMS key. The import role (`s3.role_name`, default vmimport) needs kms:Decrypt and kms:DescribeKey on the key of the bucket, and kms:CreateGrant and kms:GenerateDataKeyWithoutPlaintext on the key of the snapshot (`kms_key_id`, or the default key for EBS encryption).";
  }
  // Of a local AWS, in a rehearsal too.
  if (message.includes('qemu-img')) {
    return 'Install it on the runner before this step, on Ubuntu with `sudo apt-get install qemu-utils`, and run again.';
  }
  // First, because here too AWS says that the disk's validation failed.
  if (/\baccess\b|AccessDenied|Reason 40[34]/i.test(message)) {
    return "AWS can't read the object. It must still exist, and the import role (`s3.role_name`, default vmimport) needs s3:GetBucketLocation, s3:GetObject and s3:ListBucket on the bucket.";
  }
  if (/Unsupported|validation failed/i.test(message)) {
    return "AWS can't import this disk image. It must be raw, a stream-optimized VMDK, VHD or VHDX. Rebuild it and run again.";
  }
  return again;
}
