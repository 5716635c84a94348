import type { DisableImageDeprecationCommandInput, EnableImageDeprecationCommandInput } from '@aws-sdk/client-ec2';
import type { Context } from '../service.js';
import { isPublic, ownImage } from './access.js';
import { configuredError } from './configured-error.js';
import { endDryRun } from './dry-run.js';
import { type Image, updateImage } from './state.js';

const minuteMs = 60_000;

/**
 * Sets the time of an image's deprecation, rounded to the nearest minute. It must not be in the past, nor more than ten
 * years ahead; for a public image, nor more than two years after the image's creation.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageDeprecation.html
 */
export function enableImageDeprecation(input: EnableImageDeprecationCommandInput, context: Context): object {
  const { world, region } = context;
  const image = ownImage(context, input.ImageId ?? '');
  const requested = (input.DeprecateAt ?? new Date(Number.NaN)).getTime();
  const now = world.clock.now();
  if (requested < now) throw configuredError(world, 'deprecationInPast', { time: isoTime(requested) });
  const limit = isPublic(image) ? latestPublicDeprecation(image) : yearsAfter(now, 10);
  if (requested > limit)
    throw configuredError(world, 'deprecationTooLate', { time: isoTime(requested), limit: isoTime(limit) });
  endDryRun(input);
  const deprecationTime = roundToMinute(requested);
  updateImage(world, region, image.imageId, { deprecationTime });
  return { Return: true };
}

/**
 * Cancels a deprecation. AWS rejects that while the image is public.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableImageDeprecation.html
 */
export function disableImageDeprecation(input: DisableImageDeprecationCommandInput, context: Context): object {
  const { world, region } = context;
  const image = ownImage(context, input.ImageId ?? '');
  if (isPublic(image)) throw configuredError(world, 'cancelPublicDeprecation');
  endDryRun(input);
  updateImage(world, region, image.imageId, { deprecationTime: undefined });
  return { Return: true };
}

/** The deprecation time of an image that becomes public: no later than two years after its creation. */
export function publicDeprecationTime(image: Image): number {
  const latest = roundToMinute(latestPublicDeprecation(image));
  return Math.min(image.deprecationTime ?? latest, latest);
}

function latestPublicDeprecation(image: Image): number {
  return yearsAfter(image.creationTime, 2);
}

function roundToMinute(time: number): number {
  return Math.round(time / minuteMs) * minuteMs;
}

function yearsAfter(time: number, years: number): number {
  const date = new Date(time);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.getTime();
}

function isoTime(time: number): string {
  return new Date(time).toISOString();
}
