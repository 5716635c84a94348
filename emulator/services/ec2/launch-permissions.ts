import { AwsError } from '../../protocol/aws-error.js';
import { allCurrent, current, readTime } from '../../world/versioned-table.js';
import { awsManagedKeyArn } from '../kms/keys.js';
import type { Context } from '../service.js';
import { publicImageQuota } from '../service-quotas/quotas.js';
import { hasEncryptedVolume, isPublic } from './access.js';
import { imageBlockPublicAccess } from './block-public-access.js';
import { configuredError } from './configured-error.js';
import { publicDeprecationTime } from './deprecation.js';
import { imageState } from './images.js';
import { ec2Region, type Image, type LaunchPermission } from './state.js';

const maxAccountsPerRequest = 10_000;

const wellFormed: Readonly<Record<LaunchPermission['kind'], RegExp>> = {
  UserId: /^\d{12}$/,
  Group: /^all$/,
  // AWS requires full ARNs and rejects a bare o-… or ou-… id.
  OrganizationArn: /^arn:[\w-]+:organizations::\d{12}:organization\/o-[a-z0-9]{10,32}$/,
  OrganizationalUnitArn: /^arn:[\w-]+:organizations::\d{12}:ou\/o-[a-z0-9]{10,32}\/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$/,
};

const itemTypes: Readonly<Record<LaunchPermission['kind'], string>> = {
  UserId: 'userId',
  Group: 'userGroup',
  OrganizationArn: 'organizationArn',
  OrganizationalUnitArn: 'organizationalUnitArn',
};

/**
 * The image with changed launch permissions. It checks the rules of sharing and of public images: the form and the
 * number of the permissions, encryption, product codes, watermarks, block public access, and the quota of public
 * images. An image that becomes public gets a deprecation time of at most two years after its creation.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharing-amis.html
 */
export function changeLaunchPermissions(
  image: Image,
  change: { readonly add: readonly LaunchPermission[]; readonly remove: readonly LaunchPermission[] },
  context: Context,
): Image {
  const { world } = context;
  const named = [...change.add, ...change.remove];
  for (const { kind, value } of named) {
    if (!wellFormed[kind].test(value)) {
      throw new AwsError(
        'InvalidAMIAttributeItemValue',
        `Invalid attribute item value "${value}" for ${itemTypes[kind]} item type.`,
      );
    }
  }
  if (named.filter(({ kind }) => kind === 'UserId').length > maxAccountsPerRequest) {
    throw configuredError(world, 'tooManyModifications', { count: named.length, limit: maxAccountsPerRequest });
  }
  const state = imageState(image, readTime(world));
  // https://github.com/SUSE-Enceladus/ec2imgutils/issues/45, https://github.com/app-sre/qontract-reconcile/pull/2222
  if (state === 'pending' || state === 'failed') {
    throw new AwsError(
      'InvalidAMIID.Unavailable',
      `The AMI ID '${image.imageId}' is currently ${state} and may not be used for this operation`,
    );
  }
  if (state === 'disabled' && change.add.length > 0) {
    throw configuredError(world, 'sharingDisabledImage', { id: image.imageId });
  }

  const same = (a: LaunchPermission) => (b: LaunchPermission) => a.kind === b.kind && a.value === b.value;
  const kept = image.launchPermissions.filter((permission) => !change.remove.some(same(permission)));
  const added = change.add.filter(
    (permission, index) => !kept.some(same(permission)) && change.add.findIndex(same(permission)) === index,
  );
  const launchPermissions = [...kept, ...added];
  // Organizations and units count as one each; the group `all` does not count.
  if (launchPermissions.filter(({ kind }) => kind !== 'Group').length > world.settings.quotas.launchPermissions) {
    throw configuredError(world, 'tooManyLaunchPermissions');
  }
  if (added.some(({ kind }) => kind !== 'Group') && hasVolumeOfDefaultKey(image, context)) {
    throw configuredError(world, 'defaultKeyImageShared');
  }
  const changed = { ...image, launchPermissions };
  if (!isPublic(changed) || isPublic(image)) return changed;
  checkMayBePublic(image, context);
  return { ...changed, deprecationTime: publicDeprecationTime(image) };
}

/** Whether a volume is encrypted with the key that AWS manages, which no other account can use. */
function hasVolumeOfDefaultKey(image: Image, context: Context): boolean {
  const { snapshots } = ec2Region(context.world, context.region);
  const key = awsManagedKeyArn(context);
  return image.devices.some(({ ebs }) => current(snapshots, ebs?.snapshotId ?? '')?.kmsKeyId === key);
}

/** @throws AwsError when AWS does not let the image become public. */
function checkMayBePublic(image: Image, { world, region, account }: Context): void {
  if (imageBlockPublicAccess(world, region, account.id) !== 'unblocked') {
    throw new AwsError(
      'OperationNotPermitted',
      'You can’t publicly share this image because block public access for AMIs is enabled for this account. To publicly share the image, you must call the DisableImageBlockPublicAccess API.',
    );
  }
  if (hasEncryptedVolume(world, region, image)) throw configuredError(world, 'encryptedImagePublic');
  if (image.productCodes.length > 0) throw configuredError(world, 'productCodesPublic');
  if (image.watermarks.length > 0) throw configuredError(world, 'watermarkedPublic');
  const quota = publicImageQuota(world, region, account.id);
  const publicImages = allCurrent(ec2Region(world, region).images).filter(
    (other) => other.ownerId === account.id && isPublic(other),
  );
  if (publicImages.length >= quota) throw configuredError(world, 'tooManyPublicImages', { quota });
}
