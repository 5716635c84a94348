import type { EC2, Image, ImportSnapshotTask, Snapshot } from '@aws-sdk/client-ec2';
import { isCredentialError, isDenied, refused } from '../aws/errors.js';
import { createPoller, type Poller, type Verdict } from '../aws/wait.js';
import { PublishError } from '../error.js';
import { formatDuration } from '../report/progress.js';
import { describeImages, describeSnapshots } from '../resources/image/read.js';
import { notFoundForMs } from '../resources/tags/ensure.js';
import type { Run } from '../run/run.js';

export interface Timeouts {
  readonly importSeconds: number;
  readonly copySeconds: number;
  readonly registerSeconds: number;
}

export interface Pollers {
  readonly awaitSnapshot: Poller<Snapshot>;
  readonly awaitImage: Poller<Image>;
  readonly awaitImport: Poller<ImportSnapshotTask>;
}

/** One poller per region and kind of resource: each asks about everything that is waited for in one call. */
export function createPollers(run: Run, region: string, ec2: EC2, timeouts: Timeouts): Pollers {
  const common = { clock: run.clock, signal: run.signal, deadline: run.deadline };
  return {
    awaitSnapshot: createPoller({
      ...common,
      what: `snapshot in ${region}`,
      timeoutMs: timeouts.copySeconds * 1000,
      read: async (ids) => byId(await describeSnapshots(ec2, 'snapshot-id', ids), (snapshot) => snapshot.SnapshotId),
      judge: (snapshot, id, knownForMs) =>
        judge(region, `snapshot ${id}`, snapshot?.State, snapshot?.StateMessage, knownForMs, {
          ready: 'completed',
          pending: ['pending'],
        }),
      onPending: (snapshot, id, waitedMs) =>
        run.report.progress(
          `${region} ${id}`,
          `${region}  ${id}  ${snapshot?.Progress || '0%'}  ${formatDuration(waitedMs)}`,
        ),
    }),
    awaitImage: createPoller({
      ...common,
      what: `image in ${region}`,
      timeoutMs: timeouts.registerSeconds * 1000,
      read: async (ids) => byId(await describeImages(ec2, 'image-id', ids), (image) => image.ImageId),
      judge: (image, id, knownForMs) =>
        judge(region, `image ${id}`, image?.State, image?.StateReason?.Message, knownForMs, {
          ready: 'available',
          pending: ['pending', 'transient'],
        }),
      onPending: (image, id, waitedMs) =>
        run.report.progress(
          `${region} ${id}`,
          `${region}  ${id}  ${image?.State ?? 'not shown yet'}  ${formatDuration(waitedMs)}`,
        ),
    }),
    awaitImport: createPoller({
      ...common,
      what: `import in ${region}`,
      timeoutMs: timeouts.importSeconds * 1000,
      read: async (ids) => byId(await describeTasks(ec2, ids), (task) => task.ImportTaskId),
      // A failed import is `deleted`, which AWS's own waiter doesn't know (aws-facts, section 9: 1).
      judge: (task, id, knownForMs) =>
        judge(
          region,
          `import ${id}`,
          task?.SnapshotTaskDetail?.Status,
          task?.SnapshotTaskDetail?.StatusMessage,
          knownForMs,
          {
            ready: 'completed',
            pending: ['active', 'pending'],
          },
        ),
      onPending: (task, id, waitedMs) => {
        const detail = task?.SnapshotTaskDetail;
        run.report.progress(
          `${region} ${id}`,
          `${region}  import ${id}  ${detail?.Progress ?? '0'} %  ${detail?.StatusMessage ?? ''}  ${formatDuration(waitedMs)}`,
        );
      },
    }),
  };
}

function judge(
  region: string,
  what: string,
  state: string | undefined,
  message: string | undefined,
  knownForMs: number,
  states: { readonly ready: string; readonly pending: readonly string[] },
): Verdict {
  if (state === states.ready) return 'ready';
  if (state === undefined) {
    if (knownForMs < notFoundForMs) return 'pending'; // eventual consistency
    return new PublishError('aws', `${what} in ${region} is gone`, {
      hint: 'Somebody deleted it. Run again to make it anew.',
    });
  }
  if (states.pending.includes(state)) return 'pending';
  const said = message ? `: AWS says "${message}"` : '';
  return new PublishError('aws', `${what} in ${region} ended as ${state}${said}`, { hint: failureHint(message ?? '') });
}

function failureHint(message: string): string {
  // First, because AWS says that the disk's validation failed here too.
  if (/access|Reason 40[34]/i.test(message)) {
    return 'AWS can not read the object: it must still be there, and the import role (`s3.role_name`, default vmimport) needs s3:GetBucketLocation, s3:GetObject and s3:ListBucket on the bucket.';
  }
  if (/Unsupported|validation failed/i.test(message)) {
    return 'AWS can not read the disk image: it must be RAW, a stream-optimised VMDK, VHD or VHDX. Mend the image and run again.';
  }
  return 'Run again to try once more; what is complete is kept.';
}

/** AWS refuses ids that it doesn't show yet, by a code that no document tells; a list without ids shows what there is. */
async function describeTasks(ec2: EC2, ids: readonly string[]): Promise<ImportSnapshotTask[]> {
  try {
    return (await ec2.describeImportSnapshotTasks({ ImportTaskIds: [...ids] })).ImportSnapshotTasks ?? [];
  } catch (error) {
    if (!refused(error) || isDenied(error) || isCredentialError(error)) throw error;
  }
  const tasks: ImportSnapshotTask[] = [];
  let NextToken: string | undefined;
  do {
    const page = await ec2.describeImportSnapshotTasks(NextToken ? { NextToken } : {});
    tasks.push(...(page.ImportSnapshotTasks ?? []));
    NextToken = page.NextToken;
  } while (NextToken);
  return tasks.filter((task) => ids.includes(task.ImportTaskId ?? ''));
}

function byId<T>(items: readonly T[], id: (item: T) => string | undefined): Map<string, T> {
  return new Map(items.map((item) => [id(item) ?? '', item]));
}
