import type { DescribeImportSnapshotTasksCommandInput, SnapshotTaskDetail } from '@aws-sdk/client-ec2';
import type { World } from '../../world/world.js';
import type { Context } from '../service.js';
import { tagList } from '../tags.js';
import { endDryRun } from './dry-run.js';
import { filterResources } from './filters.js';
import { importProgress, ownTasks } from './import-progress.js';
import { ec2Page } from './paging.js';
import { ec2Region, type ImportTask } from './state.js';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImportSnapshotTasks.html */
export function describeImportSnapshotTasks(input: DescribeImportSnapshotTasksCommandInput, context: Context): object {
  endDryRun(input);
  const { world, region } = context;
  const { ImportTaskIds: ids = [] } = input;
  const matching = filterResources(
    ownTasks(context, ec2Region(world, region).importTasks, ids),
    input.Filters,
    {
      'import-task-id': (task) => [task.importTaskId],
      'task-state': (task) => [importProgress(world, task).Status],
    },
    (task) => task.tags,
  );
  const { items, nextToken } = ec2Page(world, matching, input, (task) => task.importTaskId, {
    withIds: ids.length > 0,
  });
  return { ImportSnapshotTasks: items.map((task) => importTaskOutput(world, task)), NextToken: nextToken };
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

function taskDetail(world: World, task: ImportTask): SnapshotTaskDetail {
  const progress = importProgress(world, task);
  const snapshotId = task.outcome !== undefined && 'snapshotId' in task.outcome ? task.outcome.snapshotId : undefined;
  return {
    Description: task.containerDescription,
    DiskImageSize: task.diskImageSizeBytes,
    Encrypted: task.encrypted,
    Format: task.format,
    KmsKeyId: task.kmsKeyId,
    ...(task.url === undefined ? { UserBucket: { S3Bucket: task.s3Bucket, S3Key: task.s3Key } } : { Url: task.url }),
    ...progress,
    SnapshotId: progress.Status === 'completed' ? snapshotId : undefined,
  };
}
