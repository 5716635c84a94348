import type {
  BlockDeviceMapping,
  DescribeImagesCommandInput,
  Filter,
  Image as Output,
  ProductCode,
} from '@aws-sdk/client-ec2';
import { AwsError } from '../../protocol/aws-error.js';
import { readTime, visible } from '../../world/versioned-table.js';
import type { Context } from '../service.js';
import { tagList } from '../tags.js';
import { canLaunch, checkImageIds, imageNotFound, isPublic, isSharedWith } from './access.js';
import { endDryRun } from './dry-run.js';
import { filterResources } from './filters.js';
import { instanceTypeSpecification } from './image-instance-types.js';
import { ec2Page } from './paging.js';
import { platformOutput } from './platform.js';
import { ec2Region, type Image } from './state.js';
import { unlessEmpty } from './tags.js';

/**
 * The images that the caller can launch, as reads see them. Other accounts' deprecated images need their id or
 * IncludeDeprecated. Disabled images need IncludeDisabled, and only their owner sees them.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html
 */
export function describeImages(input: DescribeImagesCommandInput, context: Context): object {
  endDryRun(input);
  const { world, region, account } = context;
  const { ImageIds: ids = [], Owners: owners, ExecutableUsers: users } = input;
  checkImageIds(ids);
  if (input.IncludeDisabled !== true && (input.Filters ?? []).some(asksForDisabled)) {
    throw new AwsError(
      'InvalidParameter',
      "When filtering by the 'disabled' state, 'IncludeDisabled' must be set to 'true' in the request.",
    );
  }
  const usable = visible(world, ec2Region(world, region).images).filter((image) => canLaunch(world, image, account.id));
  const missing = ids.filter((id) => !usable.some((image) => image.imageId === id));
  if (missing.length > 0) throw imageNotFound(missing);
  const time = readTime(world);
  const scoped = usable.filter(
    (image) =>
      (ids.length === 0 || ids.includes(image.imageId)) &&
      (!image.disabled || input.IncludeDisabled === true) &&
      (image.ownerId === account.id ||
        ids.length > 0 ||
        input.IncludeDeprecated === true ||
        !isDeprecated(image, time)) &&
      (owners === undefined || owners.some((owner) => image.ownerId === (owner === 'self' ? account.id : owner))) &&
      (users === undefined || users.some((user) => isExecutableBy(image, user, context))),
  );
  const described = scoped.map((image) => ({ image, output: imageOutput(context, image) }));
  const ebs =
    (read: (ebs: NonNullable<BlockDeviceMapping['Ebs']>) => string | undefined) =>
    ({ output }: { output: Output }) =>
      (output.BlockDeviceMappings ?? []).map((device) => device.Ebs && read(device.Ebs));
  const matching = filterResources(
    described,
    input.Filters,
    {
      architecture: ({ output }) => [output.Architecture],
      'block-device-mapping.delete-on-termination': ebs((volume) => String(volume.DeleteOnTermination)),
      'block-device-mapping.device-name': ({ image }) => image.devices.map((device) => device.deviceName),
      'block-device-mapping.snapshot-id': ebs((volume) => volume.SnapshotId),
      'block-device-mapping.volume-size': ebs((volume) => String(volume.VolumeSize)),
      'block-device-mapping.volume-type': ebs((volume) => volume.VolumeType),
      'block-device-mapping.encrypted': ebs((volume) => String(volume.Encrypted)),
      'boot-mode': ({ output }) => [output.BootMode],
      'creation-date': ({ output }) => [output.CreationDate],
      description: ({ output }) => [output.Description],
      'ena-support': ({ output }) => [String(output.EnaSupport)],
      hypervisor: ({ output }) => [output.Hypervisor],
      'image-id': ({ output }) => [output.ImageId],
      'image-type': ({ output }) => [output.ImageType],
      'image-watermark.watermark-key': ({ image }) => image.watermarks.map((watermark) => watermark.key),
      'is-public': ({ output }) => [String(output.Public)],
      'kernel-id': ({ output }) => [output.KernelId],
      'manifest-location': ({ output }) => [output.ImageLocation],
      name: ({ output }) => [output.Name],
      'owner-alias': () => [],
      'owner-id': ({ output }) => [output.OwnerId],
      platform: ({ image }) => [image.platform],
      'product-code': ({ image }) => image.productCodes,
      'product-code.type': ({ image }) => image.productCodes.map(() => 'marketplace'),
      'ramdisk-id': ({ output }) => [output.RamdiskId],
      'root-device-name': ({ output }) => [output.RootDeviceName],
      'root-device-type': ({ output }) => [output.RootDeviceType],
      'source-image-id': ({ output }) => [output.SourceImageId],
      'source-image-region': ({ output }) => [output.SourceImageRegion],
      'sriov-net-support': ({ output }) => [output.SriovNetSupport],
      state: ({ output }) => [output.State],
      'state-reason-code': ({ output }) => [output.StateReason?.Code],
      'state-reason-message': ({ output }) => [output.StateReason?.Message],
      'virtualization-type': ({ output }) => [output.VirtualizationType],
    },
    ({ image }) => (image.ownerId === account.id ? image.tags : new Map()),
  );
  const { items, nextToken } = ec2Page(world, matching, input, ({ image }) => image.imageId, {
    withIds: ids.length > 0,
  });
  return { Images: items.map(({ output }) => output), NextToken: nextToken };
}

function asksForDisabled({ Name: name, Values: values = [] }: Filter): boolean {
  return name === 'state' && values.includes('disabled');
}

/** The state at `time` (milliseconds). */
export function imageState(image: Image, time: number): 'pending' | 'available' | 'failed' | 'disabled' {
  if (image.failure !== undefined && image.failure.at <= time) return 'failed';
  if (image.disabled) return 'disabled';
  return image.availableAt <= time ? 'available' : 'pending';
}

/** Product codes as the API writes them. */
export function productCodeList(codes: readonly string[]): ProductCode[] {
  return codes.map((code) => ({ ProductCodeId: code, ProductCodeType: 'marketplace' }));
}

/** `disabled`, `enabled-with-cooldown` or `enabled-without-cooldown`. */
export function deregistrationProtectionState({ deregistrationProtection: protection }: Image): string {
  if (!protection.enabled) return 'disabled';
  return protection.withCooldown ? 'enabled-with-cooldown' : 'enabled-without-cooldown';
}

function isDeprecated(image: Image, time: number): boolean {
  return image.deprecationTime !== undefined && image.deprecationTime <= time;
}

/** ExecutableUsers: `all` selects public images; `self` and account ids select images that are shared with them. */
function isExecutableBy(image: Image, user: string, { world, account }: Context): boolean {
  if (user === 'all') return isPublic(image);
  if (user === 'self' || user === account.id) return isSharedWith(world, image, account.id);
  return image.launchPermissions.some(({ kind, value }) => kind === 'UserId' && value === user);
}

function imageOutput({ world, account }: Context, image: Image): Output {
  const state = imageState(image, readTime(world));
  const isOwn = image.ownerId === account.id;
  return {
    ImageId: image.imageId,
    Name: image.name,
    Description: image.description,
    ImageLocation: image.imageLocation,
    OwnerId: image.ownerId,
    State: state,
    StateReason: state === 'failed' ? { Code: 'Client.InternalError', Message: image.failure?.message } : undefined,
    CreationDate: new Date(image.creationTime).toISOString(),
    DeprecationTime: image.deprecationTime === undefined ? undefined : new Date(image.deprecationTime).toISOString(),
    Public: isPublic(image),
    Architecture: image.architecture as Output['Architecture'],
    VirtualizationType: image.virtualizationType as Output['VirtualizationType'],
    Hypervisor: 'xen',
    ImageType: 'machine',
    ...platformOutput(image),
    RootDeviceName: image.rootDeviceName,
    RootDeviceType: 'ebs',
    BlockDeviceMappings: image.devices.map(deviceOutput),
    BootMode: image.bootMode as Output['BootMode'],
    TpmSupport: image.tpmSupport as Output['TpmSupport'],
    ImdsSupport: image.imdsSupport as Output['ImdsSupport'],
    EnaSupport: image.enaSupport,
    SriovNetSupport: image.sriovNetSupport,
    KernelId: image.kernelId,
    RamdiskId: image.ramdiskId,
    ProductCodes: unlessEmpty(productCodeList(image.productCodes)),
    ImageWatermarks: unlessEmpty(
      image.watermarks.map((watermark) => ({
        WatermarkKey: watermark.key,
        SourceImageId: watermark.sourceImageId,
        SourceImageRegion: watermark.sourceImageRegion,
        SourceImageCreationTime: new Date(watermark.sourceImageCreationTime),
        WatermarkCreationTime: new Date(watermark.creationTime),
      })),
    ),
    InstanceTypeSpecification: instanceTypeSpecification(image),
    DeregistrationProtection: isOwn ? deregistrationProtectionState(image) : undefined,
    SourceImageId: isOwn ? image.sourceImageId : undefined,
    SourceImageRegion: isOwn ? image.sourceImageRegion : undefined,
    Tags: isOwn ? unlessEmpty(tagList(image.tags)) : undefined,
  };
}

function deviceOutput(device: Image['devices'][number]): BlockDeviceMapping {
  const { ebs } = device;
  return {
    DeviceName: device.deviceName,
    VirtualName: device.virtualName,
    NoDevice: device.noDevice,
    Ebs: ebs && {
      SnapshotId: ebs.snapshotId,
      VolumeSize: ebs.volumeSizeGiB,
      VolumeType: ebs.volumeType as NonNullable<BlockDeviceMapping['Ebs']>['VolumeType'],
      DeleteOnTermination: ebs.deleteOnTermination,
      Encrypted: ebs.encrypted,
      Iops: ebs.iops,
      Throughput: ebs.throughputMiBps,
      VolumeInitializationRate: ebs.volumeInitializationRateMiBps,
    },
  };
}
