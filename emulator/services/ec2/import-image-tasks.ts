import type {
  DescribeImportImageTasksCommandInput,
  ImportImageTask as ImportImageTaskOutput,
  SnapshotDetail,
} from '@aws-sdk/client-ec2';
import type { World } from '../../world/world.js';
import type { Context } from '../service.js';
import { tagList } from '../tags.js';
import { endDryRun } from './dry-run.js';
import { filterResources } from './filters.js';
import { importProgress, ownTasks } from './import-progress.js';
import { ec2Page } from './paging.js';
import { ec2Region, type ImportedImageDisk, type ImportImageTask } from './state.js';
import { unlessEmpty } from './tags.js';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImportImageTasks.html */
export function describeImportImageTasks(input: DescribeImportImageTasksCommandInput, context: Context): object {
  endDryRun(input);
  const { world, region } = context;
  const { ImportTaskIds: ids = [] } = input;
  const matching = filterResources(
    ownTasks(context, ec2Region(world, region).importImageTasks, ids),
    input.Filters,
    { 'task-state': (task) => [importProgress(world, task).Status] },
    (task) => task.tags,
  );
  const { items, nextToken } = ec2Page(world, matching, input, (task) => task.importTaskId, {
    withIds: ids.length > 0,
  });
  return { ImportImageTasks: items.map((task) => importImageTaskOutput(world, task)), NextToken: nextToken };
}

/** A task as ImportImage and DescribeImportImageTasks return it. */
export function importImageTaskOutput(world: World, task: ImportImageTask): ImportImageTaskOutput {
  const progress = importProgress(world, task);
  const isCompleted = progress.Status === 'completed';
  const made = isCompleted && task.outcome !== undefined && 'imageId' in task.outcome ? task.outcome : undefined;
  return {
    ImportTaskId: task.importTaskId,
    Description: task.description,
    Architecture: task.architecture,
    BootMode: task.bootMode as ImportImageTaskOutput['BootMode'],
    Encrypted: task.encrypted,
    Hypervisor: 'xen',
    ImageId: made?.imageId,
    KmsKeyId: task.kmsKeyId,
    LicenseType: task.licenseType,
    LicenseSpecifications: unlessEmpty(task.licenseConfigurationArns.map((arn) => ({ LicenseConfigurationArn: arn }))),
    // The operating system is known once the disks have been read.
    Platform: isCompleted ? (task.platform ?? 'Linux') : task.platform,
    SnapshotDetails: task.disks.map((disk, index) => diskDetail(disk, made?.snapshotIds[index])),
    ...progress,
    Tags: tagList(task.tags),
    UsageOperation: task.usageOperation,
  };
}

function diskDetail(disk: ImportedImageDisk, snapshotId: string | undefined): SnapshotDetail {
  const place =
    disk.url === undefined ? { UserBucket: { S3Bucket: disk.s3Bucket, S3Key: disk.s3Key } } : { Url: disk.url };
  return {
    Description: disk.description,
    DiskImageSize: disk.diskImageSizeBytes,
    Format: disk.format,
    SnapshotId: snapshotId ?? disk.snapshotId,
    Status: snapshotId === undefined ? 'active' : 'completed',
    ...(disk.snapshotId === undefined && place),
  };
}
