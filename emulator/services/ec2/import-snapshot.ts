import type { ImportSnapshotCommandInput, SnapshotDiskContainer } from '@aws-sdk/client-ec2';
import { AwsError } from '../../protocol/aws-error.js';
import { dnsSuffixOf } from '../../world/regions.js';
import { allCurrent, current, put } from '../../world/versioned-table.js';
import type { World } from '../../world/world.js';
import { findRole } from '../iam/roles.js';
import { letsVmImportAssume } from '../iam/trust.js';
import type { Context } from '../service.js';
import { runOncePerToken } from './client-token.js';
import { configuredError } from './configured-error.js';
import { endDryRun } from './dry-run.js';
import { resolveEncryption } from './encryption.js';
import { importTaskOutput } from './import-tasks.js';
import { type ImportedDisk, readDiskImage } from './read-disk-image.js';
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
  const format = (container.Format ?? '').toUpperCase();
  if (!['RAW', 'VMDK', 'VHD', 'VHDX'].includes(format)) {
    throw new AwsError('InvalidParameterValue', `Value (${container.Format ?? ''}) for parameter Format is invalid.`);
  }
  const { bucketName, key } = objectLocation(container, dnsSuffixOf(account.partition));
  // AWS rejects a bucket in another region immediately. It notices later that a bucket does not exist.
  const bucket = world.objects.buckets.get(bucketName);
  if (bucket !== undefined && bucket.region !== region) {
    throw new AwsError('InvalidParameter', 'The given S3 object is not local to the region.');
  }
  const roleName = input.RoleName ?? 'vmimport';
  const role = findRole(world, account, roleName);
  if (role === undefined || !letsVmImportAssume(role, account, region)) {
    throw configuredError(world, 'noSuchImportRole', { role: roleName });
  }
  const encryption = resolveEncryption(context, input);
  const tags = tagsFor(input.TagSpecifications, 'import-snapshot-task');
  const now = world.clock.now();
  const { importTasks } = ec2Region(world, region);
  const inProgress = allCurrent(importTasks).filter(
    (task) => task.ownerId === account.id && (task.outcome === undefined || task.endsAt > now),
  );
  if (inProgress.length >= world.settings.quotas.imports) throw configuredError(world, 'tooManyImports');
  endDryRun(input);

  const task: ImportTask = {
    importTaskId: world.random.id('import-snap'),
    ownerId: account.id,
    description: input.Description,
    containerDescription: container.Description,
    format,
    s3Bucket: bucketName,
    s3Key: key,
    url: container.Url,
    encrypted: encryption.encrypted,
    kmsKeyId: encryption.kmsKeyId,
    startTime: now,
    endsAt: now + world.settings.latencySeconds.importSnapshot * 1000,
    diskImageSizeBytes: 0,
    tags,
  };
  put(world, importTasks, task.importTaskId, task);
  const failure =
    encryption.badKey === undefined
      ? undefined
      : { failureMessage: `ClientError: ${world.settings.ec2.copyFailureMessages.kmsKey}` };
  world.background(finish(context, task, failure));
  return importTaskOutput(world, task);
}

/** Reads the disk image and sets the outcome of the task. */
async function finish(context: Context, task: ImportTask, failure: ImportedDisk | undefined): Promise<void> {
  const { world, region } = context;
  const found = world.objects.find(task.s3Bucket ?? '', task.s3Key ?? '');
  const disk = failure ?? (await readObject(world, task, found));
  const { importTasks } = ec2Region(world, region);
  const now = world.clock.now();
  const endsAt = Math.max(task.endsAt, now);
  const outcome =
    'failureMessage' in disk
      ? { failureMessage: disk.failureMessage }
      : {
          // The task names its snapshot when it ends, so the snapshot starts then.
          snapshotId: createSnapshot(world, region, {
            ownerId: task.ownerId,
            description: `Created by AWS-VMImport service for ${task.importTaskId}`,
            encrypted: task.encrypted,
            kmsKeyId: task.kmsKeyId,
            startTime: endsAt,
            completesAt: endsAt,
            ...disk,
          }).snapshotId,
        };
  const before = current(importTasks, task.importTaskId) ?? task;
  put(world, importTasks, task.importTaskId, {
    ...before,
    endsAt,
    outcome,
    diskImageSizeBytes: found?.object.sizeBytes ?? 0,
  });
}

function readObject(
  world: World,
  task: ImportTask,
  found: ReturnType<World['objects']['find']>,
): ImportedDisk | Promise<ImportedDisk> {
  const unreadable = (reason: string) => ({
    failureMessage: `ClientError: Disk validation failed [We do not have access to the given resource. Reason ${reason}]`,
  });
  if (found === undefined) return unreadable('404 Not Found');
  if (found.bucket.ownerId !== task.ownerId) return unreadable('403 Forbidden');
  return readDiskImage(world, found.object.path, task.format);
}

/** The S3 object of a disk container. @throws AwsError InvalidParameter when it names none. */
function objectLocation(container: SnapshotDiskContainer, dnsSuffix: string): { bucketName: string; key: string } {
  const { S3Bucket: bucketName, S3Key: key } = container.UserBucket ?? {};
  if (container.Url !== undefined && container.UserBucket !== undefined) {
    throw new AwsError('InvalidParameter', 'Only one of the parameters Url and UserBucket may be given.');
  }
  if (bucketName !== undefined && key !== undefined && bucketName !== '' && key !== '') return { bucketName, key };
  const domain = dnsSuffix.replaceAll('.', String.raw`\.`);
  const path = new RegExp(String.raw`^https://s3[.-][\w-]+\.${domain}/(?<bucket>[^/]+)/(?<key>[^?]+)`);
  const host = new RegExp(String.raw`^https://(?<bucket>.+)\.s3(?:[.-][\w-]+)?\.${domain}/(?<key>[^?]+)`);
  const url =
    /^s3:\/\/(?<bucket>[^/]+)\/(?<key>.+)$/.exec(container.Url ?? '') ??
    path.exec(container.Url ?? '') ??
    host.exec(container.Url ?? '');
  const { bucket: urlBucket, key: urlKey } = url?.groups ?? {};
  if (urlBucket === undefined || urlKey === undefined) {
    throw new AwsError(
      'InvalidParameter',
      'The disk container needs a UserBucket with bucket and key, or the Url of an S3 object.',
    );
  }
  return { bucketName: urlBucket, key: container.Url?.startsWith('s3:') ? urlKey : decodeURIComponent(urlKey) };
}
