import type { BlockDeviceMapping, LaunchPermission, RegisterImageRequest } from '@aws-sdk/client-ec2';
import type { EC2 } from '../../aws/ec2.js';
import type { RememberedImage } from './account.js';

/** By it AWS takes an AMI for Windows. */
const windowsBillingProduct = 'bp-6ba54002';

/** Registers an AMI as it is remembered. Its snapshots exist. */
export async function registerImage(ec2: EC2, image: RememberedImage): Promise<void> {
  const { bootMode, rootDeviceName, sriovNetSupport, tpmSupport, imdsSupport, description } = image;
  // The API's enums are strings here: the emulator refuses what AWS wouldn't have.
  const request = {
    Name: image.name,
    ...(description === '' ? {} : { Description: description }),
    Architecture: image.architecture,
    VirtualizationType: 'hvm',
    EnaSupport: image.enaSupport,
    ...(bootMode === undefined ? {} : { BootMode: bootMode }),
    ...(rootDeviceName === undefined ? {} : { RootDeviceName: rootDeviceName }),
    ...(sriovNetSupport === undefined ? {} : { SriovNetSupport: sriovNetSupport }),
    ...(tpmSupport === undefined ? {} : { TpmSupport: tpmSupport }),
    ...(imdsSupport === undefined ? {} : { ImdsSupport: imdsSupport }),
    ...(image.isWindows ? { BillingProducts: [windowsBillingProduct] } : {}),
    BlockDeviceMappings: devicesOf(image),
    ...(Object.keys(image.tags).length === 0
      ? {}
      : {
          TagSpecifications: [
            { ResourceType: 'image', Tags: Object.entries(image.tags).map(([Key, Value]) => ({ Key, Value })) },
          ],
        }),
  };
  await ec2.registerImage(request as RegisterImageRequest);
}

function devicesOf({ volumes, virtualDevices }: RememberedImage): BlockDeviceMapping[] {
  return [
    ...volumes.map(
      (volume) =>
        ({
          DeviceName: volume.deviceName,
          Ebs: {
            ...(volume.snapshotId === undefined ? { Encrypted: volume.encrypted } : { SnapshotId: volume.snapshotId }),
            ...(volume.type === undefined ? {} : { VolumeType: volume.type }),
            ...(volume.sizeGiB === undefined ? {} : { VolumeSize: volume.sizeGiB }),
            ...(volume.iops === undefined ? {} : { Iops: volume.iops }),
            ...(volume.throughputMiBps === undefined ? {} : { Throughput: volume.throughputMiBps }),
            ...(volume.deleteOnTermination === undefined ? {} : { DeleteOnTermination: volume.deleteOnTermination }),
          },
        }) as BlockDeviceMapping,
    ),
    ...virtualDevices.map(({ deviceName, virtualName }) => ({ DeviceName: deviceName, VirtualName: virtualName })),
  ];
}

export async function deprecate(ec2: EC2, { id: ImageId, deprecationMs }: RememberedImage): Promise<void> {
  if (deprecationMs !== undefined) await ec2.enableImageDeprecation({ ImageId, DeprecateAt: new Date(deprecationMs) });
}

/** What an AMI gets after it is registered, besides the date of its deprecation. */
export async function setAttributes(ec2: EC2, image: RememberedImage, accountId: string): Promise<void> {
  const { id: ImageId, launchPermissions, deregistrationProtection, instanceTypes } = image;
  const add: LaunchPermission[] = [
    ...(image.public ? [{ Group: 'all' as const }] : []),
    ...launchPermissions.filter((one) => one !== 'all').map(permissionOf),
  ];
  if (add.length > 0) await ec2.modifyImageAttribute({ ImageId, LaunchPermission: { Add: add } });
  if (deregistrationProtection.startsWith('enabled')) {
    const WithCooldown = deregistrationProtection === 'enabled-with-cooldown';
    await ec2.enableImageDeregistrationProtection({ ImageId, WithCooldown });
  }
  const { supported, unsupported } = instanceTypes;
  if (supported.length + unsupported.length > 0) {
    await ec2.replaceImageInstanceTypeSpecification({
      ImageId,
      InstanceTypeSpecification: {
        ...(supported.length > 0 ? { SupportedInstanceTypes: supported } : {}),
        ...(unsupported.length > 0 ? { UnsupportedInstanceTypes: unsupported } : {}),
      },
    });
  }
  for (const key of image.watermarkKeys) {
    const [owner, WatermarkName = ''] = key.split(/:(.*)/s);
    if (owner === accountId) await ec2.attachImageWatermark({ ImageId, WatermarkName });
  }
  if (image.state === 'disabled') await ec2.disableImage({ ImageId });
}

function permissionOf(principal: string): LaunchPermission {
  if (/:organization\//.test(principal)) return { OrganizationArn: principal };
  if (/:ou\//.test(principal)) return { OrganizationalUnitArn: principal };
  return { UserId: principal };
}
