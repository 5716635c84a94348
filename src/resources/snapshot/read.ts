import type { Snapshot as Ec2Snapshot, Filter, ImportSnapshotTask } from '@aws-sdk/client-ec2';
import type { EC2 } from '../../aws/ec2.js';
import { isCredentialError, isDenied, nothingWasDone } from '../../aws/errors.js';
import { allPages, inBatches } from '../../aws/filters.js';
import { given } from '../../aws/given.js';
import { asRecord } from '../../aws/tags.js';
import type { ImportTask, Snapshot } from '../../run/found.js';
import type { TimedCopy } from './copy-time.js';

/**
 * Snapshots of this account; those that all of `restorableBy` may use. Asked by filter and not by ID: an ID that AWS
 * doesn't know yet would fail the whole call.
 */
export async function describeSnapshots(
  ec2: EC2,
  filter: 'tag:Name' | 'snapshot-id',
  values: readonly string[],
  restorableBy?: readonly string[],
): Promise<Snapshot[]> {
  return inBatches(filter, values, (filters) => describeSnapshotsBy(ec2, filters, restorableBy));
}

/**
 * The same by filters as EC2 takes them.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshots.html
 */
export async function describeSnapshotsBy(
  ec2: EC2,
  filters: Filter[],
  restorableBy?: readonly string[],
): Promise<Snapshot[]> {
  const pages = ec2.paginateDescribeSnapshots({
    OwnerIds: ['self'],
    ...(restorableBy ? { RestorableByUserIds: [...restorableBy] } : {}),
    Filters: filters,
  });
  return (await allPages(pages, (page) => page.Snapshots)).map(parseSnapshot);
}

/**
 * Who may use a snapshot: account IDs, and `all`.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshotAttribute.html
 */
export async function readVolumePermissions(ec2: EC2, snapshotId: string): Promise<string[]> {
  const answer = await ec2.describeSnapshotAttribute({ SnapshotId: snapshotId, Attribute: 'createVolumePermission' });
  return (answer.CreateVolumePermissions ?? []).flatMap((permission) => permission.UserId ?? permission.Group ?? []);
}

/** @throws PublishError `aws` when the answer lacks what every snapshot has */
export function parseSnapshot(snapshot: Ec2Snapshot): Snapshot {
  return {
    id: given(snapshot.SnapshotId, 'SnapshotId of a snapshot'),
    state: given(snapshot.State, 'State of a snapshot'),
    stateMessage: snapshot.StateMessage ?? '',
    description: snapshot.Description ?? '',
    progress: snapshot.Progress ?? '',
    startedMs: snapshot.StartTime?.getTime() ?? 0,
    encrypted: snapshot.Encrypted ?? false,
    kmsKeyArn: snapshot.KmsKeyId,
    sizeGiB: snapshot.VolumeSize ?? 0,
    tags: asRecord(snapshot.Tags),
  };
}

/**
 * The time-based copies to a region that are under way.
 * https://docs.aws.amazon.com/ebs/latest/userguide/time-based-copies.html
 */
export async function describeTimedCopies(ec2: EC2): Promise<TimedCopy[]> {
  const pages = ec2.paginateDescribeSnapshots({
    OwnerIds: ['self'],
    Filters: [
      { Name: 'transfer-type', Values: ['time-based'] },
      { Name: 'status', Values: ['pending'] },
    ],
  });
  return (await allPages(pages, (page) => page.Snapshots)).flatMap(({ VolumeSize, CompletionDurationMinutes }) =>
    VolumeSize && CompletionDurationMinutes ? { sizeMiB: VolumeSize * 1024, minutes: CompletionDurationMinutes } : [],
  );
}

/** The import tasks that are under way. */
export async function describeRunningImports(ec2: EC2): Promise<ImportTask[]> {
  const pages = ec2.paginateDescribeImportSnapshotTasks({ Filters: [{ Name: 'task-state', Values: ['active'] }] });
  return (await allPages(pages, (page) => page.ImportSnapshotTasks)).map(parseImportTask);
}

/** Import tasks with this tag `Name`: AWS keeps them for seven days. */
export async function describeImportTasksNamed(ec2: EC2, name: string): Promise<ImportTask[]> {
  const pages = ec2.paginateDescribeImportSnapshotTasks({ Filters: [{ Name: 'tag:Name', Values: [name] }] });
  return (await allPages(pages, (page) => page.ImportSnapshotTasks)).map(parseImportTask);
}

/**
 * Import tasks by ID. AWS refuses IDs that it doesn't show yet, with a code that no document names; then a list without
 * IDs shows what there is.
 */
export async function describeImportTasks(ec2: EC2, ids: readonly string[]): Promise<ImportTask[]> {
  try {
    const { ImportSnapshotTasks = [] } = await ec2.describeImportSnapshotTasks({ ImportTaskIds: [...ids] });
    return ImportSnapshotTasks.map(parseImportTask);
  } catch (error) {
    if (!nothingWasDone(error) || isDenied(error) || isCredentialError(error)) throw error;
  }
  const tasks = await allPages(ec2.paginateDescribeImportSnapshotTasks({}), (page) => page.ImportSnapshotTasks);
  return tasks.map(parseImportTask).filter((task) => ids.includes(task.id));
}

function parseImportTask({ ImportTaskId, SnapshotTaskDetail, Tags }: ImportSnapshotTask): ImportTask {
  return {
    id: given(ImportTaskId, 'ImportTaskId of an import task'),
    status: SnapshotTaskDetail?.Status ?? '',
    statusMessage: SnapshotTaskDetail?.StatusMessage ?? '',
    progress: SnapshotTaskDetail?.Progress ?? '',
    snapshotId: SnapshotTaskDetail?.SnapshotId,
    tags: asRecord(Tags),
  };
}
