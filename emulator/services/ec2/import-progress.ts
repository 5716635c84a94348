import { addressable, type VersionedTable, visible } from '../../world/versioned-table.js';
import type { World } from '../../world/world.js';
import type { Context } from '../service.js';
import { configuredError } from './configured-error.js';
import { percentDone } from './state.js';

const retentionSeconds = 7 * 24 * 3600;
/** How long a failed or cancelled task is `deleting` before it is `deleted`. */
const deletingSeconds = 15;

/** What tasks that import snapshots and tasks that import images have in common. */
export interface AnyImportTask {
  readonly importTaskId: string;
  readonly ownerId: string;
  readonly startTime: number;
  readonly endsAt: number;
  readonly outcome?: object | undefined;
}

/**
 * A task's state now. It follows the clock without the consistency lag. So a task can end and name its snapshot before
 * DescribeSnapshots returns that snapshot. AWS shows no error for a failed import: it deletes the task, with the reason
 * in the status message (docs/aws-facts.md#imports).
 */
export function importProgress(
  world: World,
  { startTime, endsAt, outcome }: AnyImportTask,
): {
  readonly Status: 'active' | 'completed' | 'deleting' | 'deleted';
  readonly Progress?: string;
  readonly StatusMessage?: string;
} {
  const now = world.clock.now();
  if (outcome === undefined || now < endsAt) {
    const percent = percentDone(startTime, endsAt, now);
    return { Status: 'active', Progress: String(percent), StatusMessage: phase(percent) };
  }
  const isFailure = 'failureMessage' in outcome;
  if (!isFailure && !('cancelled' in outcome)) return { Status: 'completed' };
  return {
    Status: now >= endsAt + deletingSeconds * 1000 ? 'deleted' : 'deleting',
    ...(isFailure && { StatusMessage: String(outcome.failureMessage) }),
  };
}

function phase(percent: number): string {
  if (percent < 5) return 'pending';
  if (percent < 40) return 'downloading';
  return percent < 80 ? 'converting' : 'updating';
}

/**
 * The caller's tasks, until seven days after their end.
 *
 * @param ids those that the request names; empty: all.
 * @throws AwsError for an id that names none.
 */
export function ownTasks<T extends AnyImportTask>(
  { world, account }: Context,
  tasks: VersionedTable<T>,
  ids: readonly string[],
): T[] {
  const own = visible(world, tasks).filter((task) => task.ownerId === account.id && isKept(world, task));
  for (const id of ids) {
    if (!own.some((task) => task.importTaskId === id)) throw configuredError(world, 'noSuchImportTask', { id });
  }
  return ids.length === 0 ? own : own.filter((task) => ids.includes(task.importTaskId));
}

/** The caller's task as it is now. @throws AwsError when it does not exist, or reads do not see it yet. */
export function ownTask<T extends AnyImportTask>({ world, account }: Context, tasks: VersionedTable<T>, id: string): T {
  const task = addressable(world, tasks, id);
  if (task === undefined || task.ownerId !== account.id || !isKept(world, task)) {
    throw configuredError(world, 'noSuchImportTask', { id });
  }
  return task;
}

function isKept(world: World, task: AnyImportTask): boolean {
  return task.outcome === undefined || world.clock.now() < task.endsAt + retentionSeconds * 1000;
}
