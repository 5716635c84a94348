import type {
  DescribeImageAttributeCommandInput,
  LaunchPermission as LaunchPermissionMember,
  ModifyImageAttributeCommandInput,
  ResetImageAttributeCommandInput,
} from '@aws-sdk/client-ec2';
import { AwsError } from '../../protocol/aws-error.js';
import { asOf, readTime } from '../../world/versioned-table.js';
import type { Context } from '../service.js';
import { ownImage } from './access.js';
import { endDryRun } from './dry-run.js';
import { deregistrationProtectionState, productCodeList } from './images.js';
import { changeLaunchPermissions } from './launch-permissions.js';
import { isOperationMissing } from './operation-type.js';
import { checkImageDescription } from './register-image.js';
import { ec2Region, type Image, type LaunchPermission, updateImage } from './state.js';

/**
 * Returns one attribute of the caller's image.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImageAttribute.html
 */
export function describeImageAttribute(input: DescribeImageAttributeCommandInput, context: Context): object {
  const { world, region } = context;
  const imageId = input.ImageId ?? '';
  ownImage(context, imageId);
  const image = asOf(ec2Region(world, region).images, imageId, readTime(world));
  if (image === undefined) throw new Error(`${imageId} is addressable but not visible.`);
  // AWS no longer returns this attribute here, only in DescribeImages.
  if (input.Attribute === 'blockDeviceMapping') {
    throw new AwsError('AuthFailure', 'Unauthorized attempt to access restricted resource', 403);
  }
  endDryRun(input);
  const value = (text: string | undefined) => ({ Value: text });
  switch (input.Attribute) {
    case 'description':
      return { ImageId: imageId, Description: value(image.description) };
    case 'kernel':
      return { ImageId: imageId, KernelId: value(image.kernelId) };
    case 'ramdisk':
      return { ImageId: imageId, RamdiskId: value(image.ramdiskId) };
    case 'launchPermission':
      return { ImageId: imageId, LaunchPermissions: image.launchPermissions.map(permissionMember) };
    case 'productCodes':
      return { ImageId: imageId, ProductCodes: productCodeList(image.productCodes) };
    case 'sriovNetSupport':
      return { ImageId: imageId, SriovNetSupport: value(image.sriovNetSupport) };
    case 'bootMode':
      return { ImageId: imageId, BootMode: value(image.bootMode) };
    case 'tpmSupport':
      return { ImageId: imageId, TpmSupport: value(image.tpmSupport) };
    case 'uefiData':
      return { ImageId: imageId, UefiData: value(image.uefiData) };
    case 'lastLaunchedTime':
      return { ImageId: imageId, LastLaunchedTime: value(undefined) };
    case 'imdsSupport':
      return { ImageId: imageId, ImdsSupport: value(image.imdsSupport) };
    case 'deregistrationProtection':
      return { ImageId: imageId, DeregistrationProtection: value(deregistrationProtectionState(image)) };
    default:
      throw new AwsError('InvalidParameterValue', `Value (${input.Attribute}) for parameter attribute is invalid.`);
  }
}

/**
 * Changes the description, the launch permissions or imdsSupport, which can't be changed back. A request can have two
 * forms: a structure for the attribute, or the attribute's name and values.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html
 */
export function modifyImageAttribute(input: ModifyImageAttributeCommandInput, context: Context): object {
  const { world, region } = context;
  const image = ownImage(context, input.ImageId ?? '');
  const changed = modified(image, input, context);
  endDryRun(input);
  updateImage(world, region, image.imageId, changed);
  return {};
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetImageAttribute.html */
export function resetImageAttribute(input: ResetImageAttributeCommandInput, context: Context): object {
  const { world, region } = context;
  const image = ownImage(context, input.ImageId ?? '');
  endDryRun(input);
  updateImage(world, region, image.imageId, { launchPermissions: [] });
  return {};
}

function modified(image: Image, input: ModifyImageAttributeCommandInput, context: Context): Image {
  const { LaunchPermission: permissions, Description: description, ImdsSupport: imdsSupport } = input;
  if (input.ProductCodes !== undefined) {
    throw new AwsError('InvalidParameter', 'Product codes cannot be set with ModifyImageAttribute.');
  }
  const named = [permissions && 'launchPermission', description && 'description', imdsSupport && 'imdsSupport'].filter(
    (name) => name !== undefined,
  );
  // EC2 ignores the case of the name; awspub writes LaunchPermission.
  const stated = input.Attribute && input.Attribute.charAt(0).toLowerCase() + input.Attribute.slice(1);
  const attribute = named[0] ?? stated;
  if (named.length > 1 || (stated !== undefined && attribute !== stated)) {
    throw new AwsError('InvalidParameterCombination', 'Only one attribute can be modified in one request.');
  }
  switch (attribute) {
    case 'description': {
      const text = description?.Value ?? input.Value ?? '';
      checkImageDescription(text);
      return { ...image, description: text };
    }
    case 'imdsSupport': {
      const value = imdsSupport?.Value ?? input.Value ?? '';
      if (value !== 'v2.0') {
        throw new AwsError('InvalidParameterValue', `Value (${value}) for parameter imdsSupport is invalid.`);
      }
      return { ...image, imdsSupport: value };
    }
    case 'launchPermission':
      return changeLaunchPermissions(image, requestedPermissions(input), context);
    case undefined:
      throw new AwsError('MissingParameter', 'The request must contain the parameter attribute');
    default:
      throw new AwsError('InvalidParameterValue', `Value (${attribute}) for parameter attribute is invalid.`);
  }
}

function requestedPermissions(input: ModifyImageAttributeCommandInput): {
  add: LaunchPermission[];
  remove: LaunchPermission[];
} {
  const add = (input.LaunchPermission?.Add ?? []).flatMap(permissionsOf);
  const remove = (input.LaunchPermission?.Remove ?? []).flatMap(permissionsOf);
  const flat = [
    ...(input.UserIds ?? []).map((value) => ({ kind: 'UserId' as const, value })),
    ...(input.UserGroups ?? []).map((value) => ({ kind: 'Group' as const, value })),
    ...(input.OrganizationArns ?? []).map((value) => ({ kind: 'OrganizationArn' as const, value })),
    ...(input.OrganizationalUnitArns ?? []).map((value) => ({ kind: 'OrganizationalUnitArn' as const, value })),
  ];
  if (flat.length + add.length + remove.length === 0) {
    throw new AwsError('InvalidParameterCombination', 'The request names no launch permission to add or remove.');
  }
  if (flat.length > 0 && isOperationMissing(input, input.LaunchPermission)) return { add, remove };
  return input.OperationType === 'remove' ? { add, remove: [...remove, ...flat] } : { add: [...add, ...flat], remove };
}

const permissionKinds = ['UserId', 'Group', 'OrganizationArn', 'OrganizationalUnitArn'] as const;

function permissionsOf(member: LaunchPermissionMember): LaunchPermission[] {
  return permissionKinds.flatMap((kind) => {
    const value = member[kind];
    return value === undefined ? [] : [{ kind, value }];
  });
}

function permissionMember({ kind, value }: LaunchPermission): LaunchPermissionMember {
  return { [kind]: value };
}
