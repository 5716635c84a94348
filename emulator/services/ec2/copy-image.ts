import type { CopyImageCommandInput } from '@aws-sdk/client-ec2';
import { AwsError } from '../../protocol/aws-error.js';
import { addressable, current, put, readTime } from '../../world/versioned-table.js';
import type { Context } from '../service.js';
import type { Tags } from '../tags.js';
import { canLaunch, canRestore, checkImageIds, imageNotFound } from './access.js';
import { runOncePerToken } from './client-token.js';
import { configuredError } from './configured-error.js';
import { checkCompletionDuration, checkSourceRegion } from './copy-request.js';
import { endDryRun } from './dry-run.js';
import { resolveEncryption } from './encryption.js';
import { imageState } from './images.js';
import { checkImageDescription, checkImageName } from './register-image.js';
import { createSnapshot, ec2Region, type Image, type ImageDevice } from './state.js';
import { tagsFor } from './tags.js';
import { rejectParameters } from './unsupported-parameters.js';

/**
 * Copies an image with its snapshots into the region that is called. Permissions and deprecation are not copied, and
 * tags only with CopyImageTags. The name need not be unique.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopyImage.html
 */
export function copyImage(input: CopyImageCommandInput, context: Context): object {
  return runOncePerToken('CopyImage', input, context, () => copy(input, context));
}

function copy(input: CopyImageCommandInput, context: Context): object {
  const { world, region, account } = context;
  const { SourceImageId: sourceId = '', SourceRegion: sourceRegion = '', Name: name = '' } = input;
  const minutes = input.SnapshotCopyCompletionDurationMinutes;
  checkSourceRegion(sourceRegion, context);
  checkImageName(name);
  checkImageDescription(input.Description);
  checkCompletionDuration(minutes);
  const outpostParameters = [
    'DestinationOutpostArn',
    'DestinationAvailabilityZone',
    'DestinationAvailabilityZoneId',
  ] as const;
  rejectParameters(input, outpostParameters, 'is not supported in this region');
  const imageTags = tagsFor(input.TagSpecifications, 'image', ['image', 'snapshot']);
  const snapshotTags = tagsFor(input.TagSpecifications, 'snapshot', ['image', 'snapshot']);
  const source = readableImage(sourceId, sourceRegion, context);
  const now = world.clock.now();
  const encryptions = source.devices.map(({ ebs }) =>
    resolveEncryption(context, input, current(ec2Region(world, sourceRegion).snapshots, ebs?.snapshotId ?? '')),
  );
  endDryRun(input);

  const imageId = world.random.id('ami');
  const availableAt = now + world.settings.latencySeconds.copyImage * 1000;
  // "Each of its backing snapshots is copied": one that several devices have is copied once.
  // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/how-ami-copy-works.html
  const copies = new Map<string, string>();
  const devices = source.devices.map((device, index): ImageDevice => {
    const encryption = encryptions[index];
    const original = current(ec2Region(world, sourceRegion).snapshots, device.ebs?.snapshotId ?? '');
    if (device.ebs === undefined || original === undefined || encryption === undefined) return device;
    const copied = copies.get(original.snapshotId);
    if (copied !== undefined)
      return { ...device, ebs: { ...device.ebs, snapshotId: copied, encrypted: encryption.encrypted } };
    const { snapshotId } = createSnapshot(world, region, {
      ownerId: account.id,
      description: `Copied for DestinationAmi ${imageId} from SourceAmi ${sourceId} for SourceSnapshot ${original.snapshotId}.`,
      volumeSizeGiB: original.volumeSizeGiB,
      encrypted: encryption.encrypted,
      kmsKeyId: encryption.kmsKeyId,
      data: original.data,
      productCodes: original.productCodes,
      completesAt: availableAt,
      failure: encryption.badKey === undefined ? undefined : keyFailure(availableAt, context),
      transferType: minutes === undefined ? 'standard' : 'time-based',
      completionDurationMinutes: minutes,
      tags: snapshotTags,
    });
    copies.set(original.snapshotId, snapshotId);
    return { ...device, ebs: { ...device.ebs, snapshotId, encrypted: encryption.encrypted } };
  });
  const badKey = encryptions.some((encryption) => encryption.badKey !== undefined);
  const image: Image = {
    ...source,
    imageId,
    ownerId: account.id,
    name,
    description: input.Description ?? source.description,
    imageLocation: `${account.id}/${name}`,
    creationTime: now,
    availableAt,
    failure: badKey ? keyFailure(availableAt, context) : undefined,
    disabled: false,
    devices,
    tags: input.CopyImageTags === true ? new Map([...copiedTags(source, account.id), ...imageTags]) : imageTags,
    launchPermissions: [],
    deprecationTime: undefined,
    deregistrationProtection: { enabled: false, withCooldown: false },
    sourceImageId: sourceId,
    sourceImageRegion: sourceRegion,
  };
  put(world, ec2Region(world, region).images, imageId, image);
  return { ImageId: imageId };
}

/** The source of a copy. @throws AwsError unless it is available and the caller can read its snapshots. */
function readableImage(imageId: string, region: string, { world, account }: Context): Image {
  checkImageIds([imageId]);
  const { images, snapshots } = ec2Region(world, region);
  const image = addressable(world, images, imageId);
  if (image === undefined || !canLaunch(world, image, account.id)) throw imageNotFound([imageId]);
  if (imageState(image, readTime(world)) !== 'available') {
    throw new AwsError('InvalidAMIID.Unavailable', `The image ID '${imageId}' is not available`);
  }
  // https://github.com/awsdocs/amazon-ec2-user-guide/pull/133
  if (image.ownerId !== account.id && image.productCodes.length > 0) {
    throw configuredError(world, 'productCodesCopied');
  }
  for (const { ebs } of image.devices) {
    const snapshot = current(snapshots, ebs?.snapshotId ?? '');
    if (ebs?.snapshotId !== undefined && (snapshot === undefined || !canRestore(world, region, snapshot, account.id))) {
      throw new AwsError('InvalidRequest', 'You do not have permission to access the storage of this ami');
    }
  }
  return image;
}

function keyFailure(at: number, { world }: Context): { at: number; message: string } {
  return { at, message: world.settings.ec2.copyFailureMessages.kmsKey };
}

/** The tags of a source that are copied: an account does not see the tags of another account's image. */
function copiedTags(source: Image, accountId: string): Tags {
  return source.ownerId === accountId ? source.tags : new Map();
}
