import type { RegisterImageCommandInput } from '@aws-sdk/client-ec2';
import { asTagList } from '../../aws/tags.js';
import { registrationTags } from '../../identity/tags.js';
import type { BuildableImage, WantedDevice, WantedSnapshot } from '../../run/wanted.js';
import { described } from './device-conflicts.js';

type Mapping = NonNullable<RegisterImageCommandInput['BlockDeviceMappings']>[number];

/**
 * What RegisterImage is asked for. It defaults to i386, paravirtual and no ENA, so all three are always sent.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegisterImage.html
 * @param idOf the ID of a snapshot in the region
 */
export function registerInput(
  image: BuildableImage,
  idOf: (snapshot: WantedSnapshot) => string,
): RegisterImageCommandInput {
  const { name, config, architecture, recipe } = image;
  return {
    Name: name,
    ...(config.description === '' ? {} : { Description: config.description }),
    Architecture: architecture,
    VirtualizationType: 'hvm',
    RootDeviceName: config.root_device_name,
    BlockDeviceMappings: [
      {
        DeviceName: config.root_device_name,
        Ebs: {
          SnapshotId: idOf(recipe.snapshot),
          VolumeType: config.root_device_volume_type,
          VolumeSize: recipe.rootVolumeSizeGiB,
          DeleteOnTermination: config.root_device_delete_on_termination,
          ...(config.root_device_volume_iops === undefined ? {} : { Iops: config.root_device_volume_iops }),
          ...(config.root_device_volume_throughput === undefined
            ? {}
            : { Throughput: config.root_device_volume_throughput }),
        },
      },
      ...recipe.devices.map((device) => asMapping(device, idOf)),
    ],
    EnaSupport: config.ena_support,
    BootMode: config.boot_mode,
    ...(config.sriov_net_support === 'simple' ? { SriovNetSupport: 'simple' } : {}),
    ...(config.tpm_support ? { TpmSupport: config.tpm_support } : {}),
    ...(config.imds_support ? { ImdsSupport: config.imds_support } : {}),
    ...(config.uefi_data ? { UefiData: config.uefi_data } : {}),
    ...(config.billing_products.length > 0 ? { BillingProducts: [...config.billing_products] } : {}),
    TagSpecifications: [{ ResourceType: 'image', Tags: asTagList(registrationTags(recipe.tags, config.entry)) }],
  };
}

/** `Encrypted` is refused for a volume from a snapshot, whatever its value. */
function asMapping(device: WantedDevice, idOf: (snapshot: WantedSnapshot) => string): Mapping {
  if (device.kind === 'instance store') return { DeviceName: device.deviceName, VirtualName: device.virtualName };
  const { deviceName, snapshot, type, sizeGiB, iops, throughputMiBps, encrypted, deleteOnTermination } = device;
  return {
    DeviceName: deviceName,
    Ebs: {
      ...(snapshot === undefined ? {} : { SnapshotId: idOf(snapshot) }),
      ...(encrypted ? { Encrypted: true } : {}),
      VolumeType: type,
      VolumeSize: sizeGiB,
      DeleteOnTermination: deleteOnTermination,
      ...(iops === undefined ? {} : { Iops: iops }),
      ...(throughputMiBps === undefined ? {} : { Throughput: throughputMiBps }),
    },
  };
}

/** The same for people: what a plan shows of an image that is to be created. */
export function describeRegistration({ architecture, config, recipe }: BuildableImage): Record<string, unknown> {
  const volumes = recipe.devices.flatMap((device) =>
    device.kind === 'volume' ? [[device.deviceName, described(device)] as const] : [],
  );
  return {
    architecture,
    boot_mode: config.boot_mode,
    root_device: config.root_device_name,
    root_volume: `${recipe.rootVolumeSizeGiB} GiB ${config.root_device_volume_type}`,
    ...(volumes.length === 0 ? {} : { volumes: Object.fromEntries(volumes) }),
  };
}
