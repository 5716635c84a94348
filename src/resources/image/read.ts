import type { Image as Ec2Image, Filter } from '@aws-sdk/client-ec2';
import type { EC2 } from '../../aws/ec2.js';
import { allPages, inBatches } from '../../aws/filters.js';
import { given } from '../../aws/given.js';
import { asRecord } from '../../aws/tags.js';
import type { Image } from '../../run/found.js';
import { principalOf } from './launch-permission.js';

/** Images of this account, disabled and deprecated ones included; those that all of `executableUsers` may use. */
export async function describeImages(
  ec2: EC2,
  filter: 'name' | 'image-id' | 'block-device-mapping.snapshot-id' | `tag:${string}`,
  values: readonly string[],
  executableUsers?: readonly string[],
): Promise<Image[]> {
  return inBatches(filter, values, (filters) => describeImagesBy(ec2, filters, executableUsers));
}

/**
 * The same by filters as EC2 takes them, wildcards included.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html
 */
export async function describeImagesBy(
  ec2: EC2,
  filters: Filter[],
  executableUsers?: readonly string[],
): Promise<Image[]> {
  const pages = ec2.paginateDescribeImages({
    Owners: ['self'],
    ...(executableUsers ? { ExecutableUsers: [...executableUsers] } : {}),
    IncludeDisabled: true,
    IncludeDeprecated: true,
    Filters: filters,
  });
  return (await allPages(pages, (page) => page.Images)).map(parseImage);
}

/**
 * One image by its ID; undefined when AWS doesn't show it. Asked by filter and not by ID: an ID that AWS doesn't know
 * yet would fail the call.
 */
export async function describeImage(ec2: EC2, imageId: string): Promise<Image | undefined> {
  const [image] = await describeImages(ec2, 'image-id', [imageId]);
  return image;
}

/**
 * With whom an image is shared: account IDs, and ARNs of organizations and organizational units; not `all`.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImageAttribute.html
 */
export async function readLaunchPermissions(ec2: EC2, imageId: string): Promise<string[]> {
  const answer = await ec2.describeImageAttribute({ ImageId: imageId, Attribute: 'launchPermission' });
  return (answer.LaunchPermissions ?? []).flatMap((permission) => principalOf(permission) ?? []);
}

/** @throws PublishError `aws` when the answer lacks what every image has */
export function parseImage(image: Ec2Image): Image {
  return {
    id: given(image.ImageId, 'ImageId of an image'),
    name: image.Name ?? '',
    state: given(image.State, 'State of an image'),
    stateReason: image.StateReason?.Message ?? '',
    public: image.Public ?? false,
    tags: asRecord(image.Tags),
    // An image without a date is neither older nor newer than another, so that none is retired for lack of one.
    createdMs: timeOf(image.CreationDate) ?? Number.NaN,
    deprecationMs: timeOf(image.DeprecationTime),
    lastLaunchedMs: timeOf(image.LastLaunchedTime),
    deregistrationProtection: image.DeregistrationProtection ?? 'disabled',
    description: image.Description ?? '',
    architecture: image.Architecture ?? 'i386',
    platform: image.Platform?.toLowerCase(),
    bootMode: image.BootMode,
    rootDeviceName: image.RootDeviceName,
    rootDeviceType: image.RootDeviceType,
    volumes: (image.BlockDeviceMappings ?? []).flatMap(({ DeviceName, Ebs }) =>
      Ebs === undefined
        ? []
        : {
            deviceName: DeviceName ?? '',
            snapshotId: Ebs.SnapshotId,
            type: Ebs.VolumeType,
            sizeGiB: Ebs.VolumeSize,
            iops: Ebs.Iops,
            throughputMiBps: Ebs.Throughput,
            encrypted: Ebs.Encrypted ?? false,
            deleteOnTermination: Ebs.DeleteOnTermination,
          },
    ),
    virtualDevices: (image.BlockDeviceMappings ?? []).flatMap(({ DeviceName, VirtualName }) =>
      VirtualName === undefined ? [] : { deviceName: DeviceName ?? '', virtualName: VirtualName },
    ),
    enaSupport: image.EnaSupport ?? false,
    sriovNetSupport: image.SriovNetSupport,
    tpmSupport: image.TpmSupport,
    imdsSupport: image.ImdsSupport,
    productCodes: (image.ProductCodes ?? []).flatMap(({ ProductCodeId }) => ProductCodeId ?? []),
    watermarkKeys: (image.ImageWatermarks ?? []).flatMap(({ WatermarkKey }) => WatermarkKey ?? []),
    instanceTypes: instanceTypesOf(image),
  };
}

function instanceTypesOf({ InstanceTypeSpecification: specification }: Ec2Image): Image['instanceTypes'] {
  return {
    supported: (specification?.SupportedInstanceTypes ?? []).flatMap(({ InstanceType }) => InstanceType ?? []),
    unsupported: (specification?.UnsupportedInstanceTypes ?? []).flatMap(({ InstanceType }) => InstanceType ?? []),
  };
}

function timeOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Date.parse(text);
}
