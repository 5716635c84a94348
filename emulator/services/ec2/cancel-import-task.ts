import type { CancelImportTaskCommandInput } from '@aws-sdk/client-ec2';
import { AwsError } from '../../protocol/aws-error.js';
import { put, type VersionedTable } from '../../world/versioned-table.js';
import type { Context } from '../service.js';
import { configuredError } from './configured-error.js';
import { endDryRun } from './dry-run.js';
import { type AnyImportTask, importProgress, ownTask } from './import-progress.js';
import { ec2Region } from './state.js';

/** What an import has made that nobody sees yet. */
interface Made {
  readonly snapshotId?: string;
  readonly snapshotIds?: readonly string[];
  readonly imageId?: string;
}

/**
 * Ends an import of either kind. Nothing remains of it but the task, which is deleted.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelImportTask.html
 */
export function cancelImportTask(input: CancelImportTaskCommandInput, context: Context): object {
  const id = input.ImportTaskId;
  if (id === undefined) {
    throw new AwsError('MissingParameter', 'The request must contain the parameter ImportTaskId');
  }
  const { importTasks, importImageTasks } = ec2Region(context.world, context.region);
  return id.startsWith('import-ami-')
    ? cancel(importImageTasks, id, input, context)
    : cancel(importTasks, id, input, context);
}

function cancel<T extends AnyImportTask>(
  tasks: VersionedTable<T>,
  id: string,
  input: CancelImportTaskCommandInput,
  context: Context,
): object {
  const { world, region } = context;
  const task = ownTask(context, tasks, id);
  const { Status: state } = importProgress(world, task);
  if (state !== 'active') throw configuredError(world, 'cancelEndedImport', { id, state });
  endDryRun(input);
  // What the task has read already was to appear at its end.
  const { snapshots, images } = ec2Region(world, region);
  const { snapshotId, snapshotIds = [], imageId }: Made = task.outcome ?? {};
  for (const id of snapshotId === undefined ? snapshotIds : [snapshotId]) put(world, snapshots, id, undefined);
  if (imageId !== undefined) put(world, images, imageId, undefined);
  put(world, tasks, id, { ...task, endsAt: world.clock.now(), outcome: { cancelled: true } });
  return { ImportTaskId: id, PreviousState: state, State: 'deleting' };
}
