import type { DisableImageCommandInput, EnableImageCommandInput } from '@aws-sdk/client-ec2';
import { AwsError } from '../../protocol/aws-error.js';
import { readTime } from '../../world/versioned-table.js';
import type { Context } from '../service.js';
import { ownImage } from './access.js';
import { endDryRun } from './dry-run.js';
import { imageState } from './images.js';
import { updateImage } from './state.js';

/**
 * Disables an image. It loses its launch permissions permanently, and lists do not show it by default.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableImage.html
 */
export function disableImage(input: DisableImageCommandInput, context: Context): object {
  const { world, region } = context;
  const image = ownImage(context, input.ImageId ?? '');
  const state = imageState(image, readTime(world));
  if (state !== 'available' && state !== 'disabled') {
    throw new AwsError('InvalidAMIID.Unavailable', `The image ID '${image.imageId}' is not available`);
  }
  endDryRun(input);
  updateImage(world, region, image.imageId, { disabled: true, launchPermissions: [] });
  return { Return: true };
}

/**
 * Makes a disabled image available again, without its former launch permissions.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImage.html
 */
export function enableImage(input: EnableImageCommandInput, context: Context): object {
  const { world, region } = context;
  const image = ownImage(context, input.ImageId ?? '');
  endDryRun(input);
  updateImage(world, region, image.imageId, { disabled: false });
  return { Return: true };
}
