import type { CancelImageLaunchPermissionCommandInput } from '@aws-sdk/client-ec2';
import { addressable } from '../../world/versioned-table.js';
import type { Context } from '../service.js';
import { checkImageIds, imageNotFound } from './access.js';
import { endDryRun } from './dry-run.js';
import { ec2Region, updateImage } from './state.js';

/**
 * Takes the caller's account out of the launch permissions of another account's image. An image that is shared in
 * another way, with an organization or with everyone, counts as not found (docs/aws-facts.md#sharing).
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelImageLaunchPermission.html
 */
export function cancelImageLaunchPermission(input: CancelImageLaunchPermissionCommandInput, context: Context): object {
  const { world, region, account } = context;
  const imageId = input.ImageId ?? '';
  checkImageIds([imageId]);
  const image = addressable(world, ec2Region(world, region).images, imageId);
  const kept = image?.launchPermissions.filter(({ kind, value }) => kind !== 'UserId' || value !== account.id);
  if (image === undefined || kept?.length === image.launchPermissions.length) throw imageNotFound([imageId]);
  endDryRun(input);
  updateImage(world, region, imageId, { launchPermissions: kept ?? [] });
  return { Return: true };
}
