import type { ImageDiskContainer, ImportImageCommandInput } from '@aws-sdk/client-ec2';
import { AwsError } from '../../protocol/aws-error.js';
import { current, put } from '../../world/versioned-table.js';
import type { Context } from '../service.js';
import { ownSnapshot } from './access.js';
import { runOncePerToken } from './client-token.js';
import { endDryRun } from './dry-run.js';
import { resolveEncryption } from './encryption.js';
import { importImageTaskOutput } from './import-image-tasks.js';
import { checkImportQuota, checkImportRole, importSource, readSource } from './import-source.js';
import type { ImportedDisk } from './read-disk-image.js';
import { createSnapshot, ec2Region, type Image, type ImportedImageDisk, type ImportImageTask } from './state.js';
import { tagsFor } from './tags.js';

/**
 * Starts a task that creates an image from disk images in S3, or from snapshots. AWS looks for an operating system that
 * it knows and prepares it for EC2. The emulator imports every disk that it can read, and changes nothing in it.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportImage.html
 */
export function importImage(input: ImportImageCommandInput, context: Context): object {
  return runOncePerToken('ImportImage', input, context, () => start(input, context));
}

const validValues = {
  Architecture: ['i386', 'x86_64', 'arm64'],
  BootMode: ['legacy-bios', 'uefi'],
  Hypervisor: ['xen'],
  LicenseType: ['AWS', 'BYOL'],
  Platform: ['Linux', 'Windows'],
} as const;

function start(input: ImportImageCommandInput, context: Context): object {
  const { world, region, account } = context;
  for (const [name, values] of Object.entries(validValues)) {
    const value = input[name as keyof typeof validValues];
    if (value !== undefined && !(values as readonly string[]).includes(value)) {
      throw new AwsError('InvalidParameterValue', `Value (${value}) for parameter ${name} is invalid.`);
    }
  }
  const containers = input.DiskContainers ?? [];
  if (containers.length === 0) {
    throw new AwsError('MissingParameter', 'The request must contain the parameter DiskContainers');
  }
  const disks = containers.map((container) => importedDisk(container, context));
  checkImportRole(input.RoleName, context);
  const encryption = resolveEncryption(context, input);
  const tags = tagsFor(input.TagSpecifications, 'import-image-task');
  checkImportQuota(context);
  endDryRun(input);

  const now = world.clock.now();
  const task: ImportImageTask = {
    importTaskId: world.random.id('import-ami'),
    ownerId: account.id,
    description: input.Description,
    architecture: input.Architecture ?? 'x86_64',
    bootMode: input.BootMode,
    licenseType: input.LicenseType ?? (input.Platform === 'Windows' ? 'AWS' : 'BYOL'),
    platform: input.Platform,
    usageOperation: input.UsageOperation ?? (input.Platform === 'Windows' ? 'RunInstances:0002' : 'RunInstances'),
    licenseConfigurationArns: (input.LicenseSpecifications ?? []).flatMap(
      ({ LicenseConfigurationArn: arn }) => arn ?? [],
    ),
    encrypted: encryption.encrypted,
    kmsKeyId: encryption.kmsKeyId,
    startTime: now,
    endsAt: now + world.settings.latencySeconds.importImage * 1000,
    disks,
    tags,
  };
  put(world, ec2Region(world, region).importImageTasks, task.importTaskId, task);
  world.background(finish(context, task, encryption.badKey !== undefined));
  return importImageTaskOutput(world, task);
}

/** @throws AwsError for a container that names neither an object nor a snapshot of the caller, or both. */
function importedDisk(container: ImageDiskContainer, context: Context): ImportedImageDisk {
  const { SnapshotId: snapshotId, Description: description } = container;
  if (snapshotId !== undefined) {
    if (container.UserBucket !== undefined || container.Url !== undefined) {
      throw new AwsError('InvalidParameter', 'Only one of the parameters SnapshotId, Url and UserBucket may be given.');
    }
    ownSnapshot(context, snapshotId);
    return { description, snapshotId, diskImageSizeBytes: 0 };
  }
  if (container.Format?.toUpperCase() === 'OVA') {
    throw new AwsError('UnsupportedOperation', 'This emulator does not read OVA archives.');
  }
  return { description, ...importSource(container, context), diskImageSizeBytes: 0 };
}

/** Reads the disks and sets the outcome of the task, unless it has been cancelled meanwhile. */
async function finish(context: Context, task: ImportImageTask, isKeyBad: boolean): Promise<void> {
  const { world, region } = context;
  const read: { readonly source: ImportedImageDisk; readonly disk: ImportedDisk }[] = [];
  for (const source of task.disks) read.push(await readDisk(context, task.ownerId, source));
  const { importImageTasks, images } = ec2Region(world, region);
  const before = current(importImageTasks, task.importTaskId) ?? task;
  if (before.outcome !== undefined) return;
  const endsAt = Math.max(task.endsAt, world.clock.now());
  const ended = { ...before, endsAt, disks: read.map(({ source }) => source) };
  const failure = isKeyBad
    ? { failureMessage: `ClientError: ${world.settings.ec2.copyFailureMessages.kmsKey}` }
    : read.map(({ disk }) => disk).find((disk) => 'failureMessage' in disk);
  if (failure !== undefined) {
    put(world, importImageTasks, task.importTaskId, { ...ended, outcome: failure });
    return;
  }
  const snapshots = read.flatMap(({ disk }) =>
    'failureMessage' in disk
      ? []
      : createSnapshot(world, region, {
          ownerId: task.ownerId,
          description: `Created by AWS-VMImport service for ${task.importTaskId}`,
          encrypted: task.encrypted,
          kmsKeyId: task.kmsKeyId,
          startTime: endsAt,
          completesAt: endsAt,
          data: disk.data,
          volumeSizeGiB: disk.volumeSizeGiB,
        }),
  );
  // Name, description and devices as a public report shows them (docs/aws-facts.md#imports).
  const image: Image = {
    imageId: world.random.id('ami'),
    ownerId: task.ownerId,
    name: task.importTaskId,
    description: `AWS-VMImport service: ${task.platform ?? 'Linux'}`,
    creationTime: endsAt,
    availableAt: endsAt,
    disabled: false,
    architecture: task.architecture,
    platform: task.platform === 'Windows' ? 'windows' : undefined,
    usageOperation: task.usageOperation,
    virtualizationType: 'hvm',
    imageLocation: `${task.ownerId}/${task.importTaskId}`,
    rootDeviceName: '/dev/sda1',
    devices: snapshots.map((snapshot, index) => ({
      deviceName: index === 0 ? '/dev/sda1' : `/dev/xvd${String.fromCharCode('b'.charCodeAt(0) + index - 1)}`,
      ebs: {
        snapshotId: snapshot.snapshotId,
        volumeSizeGiB: snapshot.volumeSizeGiB,
        volumeType: 'gp2',
        deleteOnTermination: false,
        encrypted: snapshot.encrypted,
      },
    })),
    bootMode: task.bootMode,
    enaSupport: false,
    billingProducts: [],
    productCodes: [],
    watermarks: [],
    tags: new Map(),
    launchPermissions: [],
    deregistrationProtection: { enabled: false, withCooldown: false },
  };
  put(world, images, image.imageId, image, endsAt);
  const snapshotIds = snapshots.map(({ snapshotId }) => snapshotId);
  put(world, importImageTasks, task.importTaskId, { ...ended, outcome: { imageId: image.imageId, snapshotIds } });
}

/** The disk of a container, and the container with what became known of it. */
async function readDisk(
  { world, region }: Context,
  ownerId: string,
  source: ImportedImageDisk,
): Promise<{ source: ImportedImageDisk; disk: ImportedDisk }> {
  if (source.snapshotId === undefined) {
    const { disk, sizeBytes } = await readSource(world, ownerId, source);
    const format = 'format' in disk ? disk.format : source.format;
    return { disk, source: { ...source, format, diskImageSizeBytes: sizeBytes } };
  }
  const snapshot = current(ec2Region(world, region).snapshots, source.snapshotId);
  if (snapshot === undefined) {
    return { source, disk: { failureMessage: `ClientError: The snapshot '${source.snapshotId}' does not exist.` } };
  }
  return { source, disk: { data: snapshot.data, volumeSizeGiB: snapshot.volumeSizeGiB, format: 'RAW' } };
}
