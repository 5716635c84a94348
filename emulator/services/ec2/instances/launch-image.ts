import { AwsError } from '../../../protocol/aws-error.js';
import { addressable, readTime } from '../../../world/versioned-table.js';
import type { Context } from '../../service.js';
import { canLaunch, checkImageIds, imageNotFound } from '../access.js';
import { configuredError } from '../configured-error.js';
import { imageState } from '../images.js';
import { ec2Region, type Image } from '../state.js';
import { type InstanceType, instanceType, isTypeIn, typesOffered } from './instance-types.js';

/** The image of a launch: available, and the caller's own or shared with it. @throws AwsError */
export function launchableImage(imageId: string, { world, region, account }: Context): Image {
  checkImageIds([imageId]);
  const image = addressable(world, ec2Region(world, region).images, imageId);
  if (image === undefined || !canLaunch(world, image, account.id)) throw imageNotFound([imageId]);
  const state = imageState(image, readTime(world));
  if (state !== 'available') throw configuredError(world, 'imageUnavailable', { id: imageId, state });
  return image;
}

/** The type of a launch, which the region has to offer. The API's default is m1.small. @throws AwsError */
export function launchType(name = 'm1.small', context: Context): InstanceType {
  const type = instanceType(name);
  if (type === undefined && name !== 'm1.small') {
    throw new AwsError('InvalidParameterValue', `Invalid value '${name}' for InstanceType.`);
  }
  if (type === undefined || !typesOffered(context).includes(type)) {
    // https://github.com/hashicorp/terraform-provider-aws/issues/9113
    const text = 'Please check the documentation for supported configurations.';
    throw new AwsError('Unsupported', `The requested configuration is currently not supported. ${text}`);
  }
  return type;
}

/**
 * Checks that the image and the type go together.
 *
 * Architecture: https://github.com/SUSE-Enceladus/ec2imgutils/issues/103
 * ENA: https://github.com/vantage-sh/ec2instances.info/issues/409
 * UEFI: https://github.com/RhinoSecurityLabs/cloudgoat/issues/247
 * Allowed types: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-allowed-instance-types.html
 *
 * @throws AwsError
 */
export function checkImageFits(image: Image, type: InstanceType, { world }: Context): void {
  const ids = { type: type.name, id: image.imageId };
  if (!type.architectures.some((architecture) => architecture === image.architecture)) {
    throw new AwsError(
      'InvalidParameterValue',
      `The architecture '${type.architectures.join(',')}' of the specified instance type does not match the architecture '${image.architecture}' of the specified AMI. Specify an instance type and an AMI that have matching architectures, and try again. You can use 'describe-instance-types' or 'describe-images' to discover the architecture of the instance type or AMI.`,
    );
  }
  if (image.virtualizationType !== 'hvm') {
    const text = `Virtualization type 'hvm' is required for instances of type '${type.name}'. Ensure that you are using an AMI with virtualization type 'hvm'.`;
    throw new AwsError('InvalidParameterCombination', text);
  }
  if (type.ena === 'required' && !image.enaSupport) {
    const text = `Enhanced networking with the Elastic Network Adapter (ENA) is required for the '${type.name}' instance type. Ensure that you are using an AMI that is enabled for ENA.`;
    throw new AwsError('InvalidParameterCombination', text);
  }
  if (image.bootMode === 'uefi' && type.hypervisor === 'xen') {
    const text = `The ${type.name} instance type does not support an AMI with a boot mode of UEFI. Only instance types built on the Nitro System support UEFI. Specify an instance type that supports UEFI, and try again.`;
    throw new AwsError('InvalidParameterValue', text);
  }
  const bootMode = currentBootMode(image, type);
  if (!type.bootModes.some((mode) => mode === bootMode)) {
    throw configuredError(world, 'bootModeUnsupported', { ...ids, mode: bootMode });
  }
  if (image.tpmSupport !== undefined && !type.nitroTpm) throw configuredError(world, 'noNitroTpm', ids);
  const { supported = [], unsupported = [] } = image.instanceTypes ?? {};
  if ((supported.length > 0 && !isTypeIn(supported, type.name)) || isTypeIn(unsupported, type.name)) {
    throw configuredError(world, 'instanceTypeRefusedByImage', ids);
  }
}

/**
 * The firmware that an instance boots with.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-boot-mode.html
 */
export function currentBootMode({ bootMode }: Image, type: InstanceType): 'uefi' | 'legacy-bios' {
  if (bootMode === 'uefi' || bootMode === 'legacy-bios') return bootMode;
  if (bootMode === 'uefi-preferred') return type.bootModes.includes('uefi') ? 'uefi' : 'legacy-bios';
  return type.architectures.includes('arm64') ? 'uefi' : 'legacy-bios';
}
