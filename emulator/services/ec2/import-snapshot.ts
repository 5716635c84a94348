import type { ImportSnapshotCommandInput } from '@aws-sdk/client-ec2';
import { AwsError } from '../../protocol/aws-error.js';
import { current, put } from '../../world/versioned-table.js';
import type { Context } from '../service.js';
import { runOncePerToken } from './client-token.js';
import { endDryRun } from './dry-run.js';
import { resolveEncryption } from './encryption.js';
import { checkImportQuota, checkImportRole, importSource, readSource } from './import-source.js';
import { importTaskOutput } from './import-tasks.js';
import { createSnapshot, ec2Region, type ImportTask } from './state.js';
import { tagsFor } from './tags.js';

/**
 * Starts a task that creates a snapshot from a disk image in S3. The emulator reads and decodes the file in the
 * background. The result shows when the task's time is over. Tags are those of the task, not of the snapshot.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportSnapshot.html
 */
export function importSnapshot(input: ImportSnapshotCommandInput, context: Context): object {
  return runOncePerToken('ImportSnapshot', input, context, () => start(input, context));
}

function start(input: ImportSnapshotCommandInput, context: Context): object {
  const { world, region, account } = context;
  const container = input.DiskContainer;
  if (container === undefined) {
    throw new AwsError('MissingParameter', 'The request must contain the parameter DiskContainer');
  }
  const source = importSource(container, context);
  checkImportRole(input.RoleName, context);
  const encryption = resolveEncryption(context, input);
  const tags = tagsFor(input.TagSpecifications, 'import-snapshot-task');
  checkImportQuota(context);
  endDryRun(input);

  const now = world.clock.now();
  const task: ImportTask = {
    importTaskId: world.random.id('import-snap'),
    ownerId: account.id,
    description: input.Description,
    containerDescription: container.Description,
    ...source,
    encrypted: encryption.encrypted,
    kmsKeyId: encryption.kmsKeyId,
    startTime: now,
    endsAt: now + world.settings.latencySeconds.importSnapshot * 1000,
    diskImageSizeBytes: 0,
    tags,
  };
  put(world, ec2Region(world, region).importTasks, task.importTaskId, task);
  world.background(finish(context, task, encryption.badKey !== undefined));
  return importTaskOutput(world, task);
}

/** Reads the disk image and sets the outcome of the task, unless it has been cancelled meanwhile. */
async function finish({ world, region }: Context, task: ImportTask, isKeyBad: boolean): Promise<void> {
  const { disk, sizeBytes } = isKeyBad
    ? { disk: { failureMessage: `ClientError: ${world.settings.ec2.copyFailureMessages.kmsKey}` }, sizeBytes: 0 }
    : await readSource(world, task.ownerId, task);
  const { importTasks } = ec2Region(world, region);
  const before = current(importTasks, task.importTaskId) ?? task;
  if (before.outcome !== undefined) return;
  const endsAt = Math.max(task.endsAt, world.clock.now());
  const ended = { ...before, endsAt, diskImageSizeBytes: sizeBytes };
  if ('failureMessage' in disk) {
    put(world, importTasks, task.importTaskId, { ...ended, outcome: disk });
    return;
  }
  // The task names its snapshot when it ends, so the snapshot starts then.
  const { snapshotId } = createSnapshot(world, region, {
    ownerId: task.ownerId,
    description: `Created by AWS-VMImport service for ${task.importTaskId}`,
    encrypted: task.encrypted,
    kmsKeyId: task.kmsKeyId,
    startTime: endsAt,
    completesAt: endsAt,
    data: disk.data,
    volumeSizeGiB: disk.volumeSizeGiB,
  });
  put(world, importTasks, task.importTaskId, { ...ended, format: disk.format, outcome: { snapshotId } });
}
