import type { RegisterImageCommandInput } from '@aws-sdk/client-ec2';
import { AwsError } from '../../protocol/aws-error.js';
import { allCurrent, put } from '../../world/versioned-table.js';
import type { Context } from '../service.js';
import { mapDevices } from './block-device-mappings.js';
import { configuredError } from './configured-error.js';
import { endDryRun } from './dry-run.js';
import { registeredPlatform } from './platform.js';
import { ec2Region, type Image } from './state.js';
import { tagsFor } from './tags.js';

/**
 * Creates an AMI from snapshots. Its name has to be unique among the account's images in the region; the consistency
 * lag does not apply to that check.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegisterImage.html
 */
export function registerImage(input: RegisterImageCommandInput, context: Context): object {
  const { world, region, account } = context;
  const name = input.Name ?? '';
  checkImageName(name);
  checkImageDescription(input.Description);
  if (input.ImageLocation !== undefined) {
    throw new AwsError('UnsupportedOperation', 'Instance store-backed images are not supported in this region.');
  }
  // RegisterImage's defaults are those of 2008.
  const architecture = input.Architecture ?? 'i386';
  const virtualizationType = input.VirtualizationType ?? 'paravirtual';
  checkHardware(input, architecture, virtualizationType, context);
  checkUefiData(input.UefiData, context);
  const tags = tagsFor(input.TagSpecifications, 'image');
  const rootDeviceName = input.RootDeviceName ?? '/dev/sda1';
  const { devices, snapshots } = mapDevices(input.BlockDeviceMappings ?? [], rootDeviceName, context);

  const { images } = ec2Region(world, region);
  const own = allCurrent(images).filter((image) => image.ownerId === account.id);
  const sameName = own.find((image) => image.name === name);
  if (sameName !== undefined) {
    throw new AwsError('InvalidAMIName.Duplicate', `AMI name ${name} is already in use by AMI ${sameName.imageId}`);
  }
  if (own.length >= world.settings.quotas.images) {
    throw new AwsError(
      'ResourceLimitExceeded',
      `You have reached the limit of ${world.settings.quotas.images} images.`,
    );
  }
  endDryRun(input);

  const now = world.clock.now();
  const image: Image = {
    imageId: world.random.id('ami'),
    ownerId: account.id,
    name,
    description: input.Description,
    creationTime: now,
    availableAt: now + world.settings.latencySeconds.registerImage * 1000,
    disabled: false,
    architecture,
    platform: registeredPlatform(input.BillingProducts ?? []),
    virtualizationType,
    imageLocation: `${account.id}/${name}`,
    rootDeviceName,
    devices,
    bootMode: input.BootMode,
    tpmSupport: input.TpmSupport,
    imdsSupport: input.ImdsSupport,
    enaSupport: input.EnaSupport ?? false,
    sriovNetSupport: input.SriovNetSupport,
    kernelId: input.KernelId,
    ramdiskId: input.RamdiskId,
    uefiData: input.UefiData,
    billingProducts: input.BillingProducts ?? [],
    // The product codes of its snapshots become the image's own.
    productCodes: [...new Set(snapshots.flatMap((snapshot) => snapshot.productCodes))],
    watermarks: [],
    tags,
    launchPermissions: [],
    deregistrationProtection: { enabled: false, withCooldown: false },
  };
  put(world, images, image.imageId, image);
  return { ImageId: image.imageId };
}

/** @throws AwsError InvalidAMIName.Malformed */
export function checkImageName(name: string): void {
  if (!/^[A-Za-z0-9()[\] ./\-'@_]{3,128}$/.test(name)) {
    throw new AwsError(
      'InvalidAMIName.Malformed',
      "AMI names must be between 3 and 128 characters long, and may contain letters, numbers, '(', ')', '[', ']', ' ', '.', '/', '-', ''', '@' and '_'",
    );
  }
}

export function checkImageDescription(description: string | undefined): void {
  // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegisterImage.html; the code is not known.
  if (description !== undefined && /[^\p{ASCII}]/u.test(description)) {
    throw new AwsError('InvalidParameterValue', 'Character sets beyond ASCII are not supported.');
  }
  if (description !== undefined && description.length > 255) {
    throw new AwsError('InvalidParameterValue', 'The image description must not be longer than 255 characters.');
  }
}

function checkHardware(
  input: RegisterImageCommandInput,
  architecture: string,
  virtualizationType: string,
  { world }: Context,
): void {
  if (virtualizationType !== 'hvm' && virtualizationType !== 'paravirtual') {
    throw new AwsError(
      'InvalidParameterValue',
      `Value (${virtualizationType}) for parameter virtualizationType is invalid.`,
    );
  }
  if (input.SriovNetSupport !== undefined && input.SriovNetSupport !== 'simple') {
    throw new AwsError(
      'InvalidParameterValue',
      `Value (${input.SriovNetSupport}) for parameter sriovNetSupport is invalid.`,
    );
  }
  // NitroTPM requires uefi; AWS rejects it with uefi-preferred.
  if (input.TpmSupport !== undefined && input.BootMode !== 'uefi') throw configuredError(world, 'tpmWithoutUefi');
  if (architecture === 'arm64' && input.BootMode === 'legacy-bios') throw configuredError(world, 'armLegacyBios');
  if (virtualizationType === 'paravirtual') {
    for (const parameter of ['EnaSupport', 'SriovNetSupport', 'BootMode'] as const) {
      if (input[parameter] !== undefined && input[parameter] !== false) {
        throw configuredError(world, 'paravirtual', { parameter });
      }
    }
  }
}

function checkUefiData(uefiData: string | undefined, { world }: Context): void {
  if (uefiData === undefined) return;
  if (uefiData.length > 64_000) {
    throw configuredError(world, 'badUefiData', { reason: 'it is longer than 64000 characters.' });
  }
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(uefiData)) {
    throw configuredError(world, 'badUefiData', { reason: 'it is not base64.' });
  }
}
