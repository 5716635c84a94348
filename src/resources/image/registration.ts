import type { RegisterImageCommandInput } from '@aws-sdk/client-ec2';
import { asTagList } from '../../aws/tags.js';
import { registrationTags } from '../../identity/tags.js';
import type { BuildableImage } from '../../run/wanted.js';

/** awspub's. Instances without instance store ignore them. */
const ephemeralDevices = [
  { DeviceName: '/dev/sdb', VirtualName: 'ephemeral0' },
  { DeviceName: '/dev/sdc', VirtualName: 'ephemeral1' },
];

/**
 * What RegisterImage is asked for. It defaults to i386, paravirtual and no ENA, so all three are always sent.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegisterImage.html
 */
export function registerInput(image: BuildableImage, snapshotId: string): RegisterImageCommandInput {
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
          SnapshotId: snapshotId,
          VolumeType: config.root_device_volume_type,
          VolumeSize: recipe.rootVolumeSizeGiB,
          DeleteOnTermination: true,
          ...(config.root_device_volume_iops === undefined ? {} : { Iops: config.root_device_volume_iops }),
          ...(config.root_device_volume_throughput === undefined
            ? {}
            : { Throughput: config.root_device_volume_throughput }),
        },
      },
      ...(config.ephemeral_devices ? ephemeralDevices : []),
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

/** The same for people: what a plan shows of an image that is to be created. */
export function describeRegistration({ architecture, config, recipe }: BuildableImage): Record<string, unknown> {
  return {
    architecture,
    boot_mode: config.boot_mode,
    root_device: config.root_device_name,
    root_volume: `${recipe.rootVolumeSizeGiB} GiB ${config.root_device_volume_type}`,
  };
}
