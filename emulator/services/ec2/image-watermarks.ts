import type { AttachImageWatermarkCommandInput, DetachImageWatermarkCommandInput } from '@aws-sdk/client-ec2';
import { AwsError } from '../../protocol/aws-error.js';
import type { Context } from '../service.js';
import { isPublic, ownImage } from './access.js';
import { configuredError } from './configured-error.js';
import { endDryRun } from './dry-run.js';
import { updateImage } from './state.js';

/**
 * Attaches a watermark to a private image, which can't become public afterwards.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachImageWatermark.html
 */
export function attachImageWatermark(input: AttachImageWatermarkCommandInput, context: Context): object {
  const { world, region, account } = context;
  const image = ownImage(context, input.ImageId ?? '');
  const name = input.WatermarkName ?? '';
  if (!/^[A-Za-z0-9()[\] ./\-'@_]{3,128}$/.test(name)) {
    throw new AwsError('InvalidParameterValue', `Value (${name}) for parameter watermarkName is invalid.`);
  }
  if (isPublic(image)) throw configuredError(world, 'watermarkOnPublic');
  endDryRun(input);
  const key = `${account.id}:${name}`;
  const watermark = {
    key,
    creationTime: world.clock.now(),
    sourceImageId: image.imageId,
    sourceImageRegion: region,
    sourceImageCreationTime: image.creationTime,
  };
  updateImage(world, region, image.imageId, {
    watermarks: [...image.watermarks.filter((other) => other.key !== key), watermark],
  });
  return { WatermarkKey: key };
}

/**
 * Detaches a watermark. It also succeeds when the image does not have it.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachImageWatermark.html
 */
export function detachImageWatermark(input: DetachImageWatermarkCommandInput, context: Context): object {
  const { world, region } = context;
  const image = ownImage(context, input.ImageId ?? '');
  endDryRun(input);
  updateImage(world, region, image.imageId, {
    watermarks: image.watermarks.filter((watermark) => watermark.key !== input.WatermarkKey),
  });
  return { Return: true };
}
