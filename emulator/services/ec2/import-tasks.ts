import type { DescribeImportSnapshotTasksCommandInput, SnapshotTaskDetail } from '@aws-sdk/client-ec2';
import { addressable, visible } from '../../world/versioned-table.js';
import type { World } from '../../world/world.js';
import type { Context } from '../service.js';
import { tagList } from '../tags.js';
import { configuredError } from './configured-error.js';
import { endDryRun } from './dry-run.js';
import { filterResources } from './filters.js';
import { ec2Page } from './paging.js';
import { ec2Region, type ImportTask, percentDone } from './state.js';

const retentionSeconds = 7 * 24 * 3600;
/** How long a failed task is `deleting` before it is `deleted`. */
const deletingSeconds = 15;

/**
 * The caller's import tasks, until seven days after their end.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImportSnapshotTasks.html
 */
export function describeImportSnapshotTasks(
  input: DescribeImportSnapshotTasksCommandInput,
  { world, region, account }: Context,
): object {
  endDryRun(input);
  const own = visible(world, ec2Region(world, region).importTasks).filter(
    (task) => task.ownerId === account.id && isKept(world, task),
  );
  const { ImportTaskIds: ids = [] } = input;
  for (const id of ids) {
    if (!own.some((task) => task.importTaskId === id)) throw configuredError(world, 'noSuchImportTask', { id });
  }
  const matching = filterResources(
    ids.length === 0 ? own : own.filter((task) => ids.includes(task.importTaskId)),
    input.Filters,
    {
      'import-task-id': (task) => [task.importTaskId],
      'task-state': (task) => [taskDetail(world, task).Status],
    },
    (task) => task.tags,
  );
  const { items, nextToken } = ec2Page(world, matching, input, (task) => task.importTaskId, {
    withIds: ids.length > 0,
  });
  return { ImportSnapshotTasks: items.map((task) => importTaskOutput(world, task)), NextToken: nextToken };
}

/** The caller's task as it is now. @throws AwsError when it does not exist, or reads do not see it yet. */
export function ownImportTask({ world, region, account }: Context, id: string): ImportTask {
  const task = addressable(world, ec2Region(world, region).importTasks, id);
  if (task === undefined || task.ownerId !== account.id || !isKept(world, task)) {
    throw configuredError(world, 'noSuchImportTask', { id });
  }
  return task;
}

/** A task as ImportSnapshot and DescribeImportSnapshotTasks return it. */
export function importTaskOutput(world: World, task: ImportTask): object {
  return {
    ImportTaskId: task.importTaskId,
    Description: task.description,
    SnapshotTaskDetail: taskDetail(world, task),
    Tags: tagList(task.tags),
  };
}

/**
 * State and progress follow the clock without the consistency lag. So a task can end and name its snapshot before
 * DescribeSnapshots returns that snapshot.
 */
function taskDetail(world: World, task: ImportTask): SnapshotTaskDetail {
  const now = world.clock.now();
  const detail = {
    Description: task.containerDescription,
    DiskImageSize: task.diskImageSizeBytes,
    Encrypted: task.encrypted,
    Format: task.format,
    KmsKeyId: task.kmsKeyId,
    ...(task.url === undefined ? { UserBucket: { S3Bucket: task.s3Bucket, S3Key: task.s3Key } } : { Url: task.url }),
  };
  if (task.outcome === undefined || now < task.endsAt) {
    const percent = percentDone(task.startTime, task.endsAt, now);
    return { ...detail, Status: 'active', Progress: String(percent), StatusMessage: phase(percent) };
  }
  if ('snapshotId' in task.outcome) {
    return { ...detail, Status: 'completed', SnapshotId: task.outcome.snapshotId };
  }
  // AWS shows no error for a failed import. It deletes the task, with the reason in the status message.
  const isDeleted = now >= task.endsAt + deletingSeconds * 1000;
  return { ...detail, Status: isDeleted ? 'deleted' : 'deleting', StatusMessage: task.outcome.failureMessage };
}

function phase(percent: number): string {
  if (percent < 5) return 'pending';
  if (percent < 40) return 'downloading';
  return percent < 80 ? 'converting' : 'updating';
}

function isKept(world: World, task: ImportTask): boolean {
  return task.outcome === undefined || world.clock.now() < task.endsAt + retentionSeconds * 1000;
}
