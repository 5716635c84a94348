import type { ImageSource, Platform } from '@aws-sdk/client-imagebuilder';
import { AwsError } from '../../protocol/aws-error.js';
import { current } from '../../world/versioned-table.js';
import { canLaunch } from '../ec2/access.js';
import { ec2Region, type Image } from '../ec2/state.js';
import type { Context } from '../service.js';
import { invalidValue } from './errors.js';
import { builderOf, resolve } from './state.js';

/** The AMI that a build starts from. */
interface BaseImage {
  readonly image: Image;
  readonly platform: Platform;
  readonly imageSource: ImageSource;
}

/**
 * The AMI that a recipe's parentImage means: an AMI id, or the ARN of an Image Builder image that has an AMI in the
 * region. Parameters and Marketplace product ids are not served.
 *
 * @throws AwsError when there is none that the caller can launch.
 */
export function findBaseImage(parentImage: string, context: Context): BaseImage {
  const { world, region, account } = context;
  if (/^ami-[0-9a-f]+$/.test(parentImage)) {
    const image = current(ec2Region(world, region).images, parentImage);
    if (image === undefined || !canLaunch(world, image, account.id)) throw noBase(parentImage);
    return { image, platform: 'Linux', imageSource: 'CUSTOM' };
  }
  if (!parentImage.startsWith('arn:')) {
    throw invalidValue('parentImage', 'This emulator serves AMI ids and the ARNs of images.');
  }
  const built = resolveImage(parentImage, context);
  const ami = built.value.outputResources?.amis?.find((output) => output.region === region);
  const image = current(ec2Region(world, region).images, ami?.image ?? '');
  if (image === undefined || !canLaunch(world, image, account.id)) throw noBase(parentImage);
  return {
    image,
    platform: built.value.platform ?? 'Linux',
    imageSource:
      built.owner === 'aws' ? 'AMAZON_MANAGED' : built.owner === 'aws-marketplace' ? 'AWS_MARKETPLACE' : 'CUSTOM',
  };
}

function resolveImage(arn: string, context: Context) {
  try {
    return resolve(builderOf(context.world, context.region).images, arn, context);
  } catch (error) {
    throw error instanceof AwsError ? noBase(arn) : error;
  }
}

function noBase(parentImage: string): AwsError {
  return invalidValue('parentImage', `The base image '${parentImage}' does not exist or is not shared with you.`);
}
