import type { DisableImageDeprecationCommandInput, EnableImageDeprecationCommandInput } from '@aws-sdk/client-ec2';
import type { Context } from '../service.js';
import { isPublic, ownImage } from './access.js';
import { configuredError } from './configured-error.js';
import { endDryRun } from './dry-run.js';
import { type Image, updateImage } from './state.js';

const minute = 60_000;

/**
 * Sets when an image becomes deprecated: rounded to the nearest minute, not in the past, within ten years;
 * a public image within two years of its creation.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageDeprecation.html
 */
export function enableImageDeprecation(input: EnableImageDeprecationCommandInput, context: Context): object {
  const { world, region } = context;
  const image = ownImage(context, input.ImageId ?? '');
  const asked = (input.DeprecateAt ?? new Date(Number.NaN)).getTime();
  const now = world.clock.now();
  if (asked < now) throw configuredError(world, 'deprecationInPast', { time: text(asked) });
  const limit = isPublic(image) ? latestPublicDeprecation(image) : yearsAfter(now, 10);
  if (asked > limit) throw configuredError(world, 'deprecationTooLate', { time: text(asked), limit: text(limit) });
  endDryRun(input);
  const deprecationTime = toMinute(asked);
  updateImage(world, region, image.imageId, { deprecationTime });
  return { Return: true };
}

/**
 * Refused while the image is public.
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

/** When an image that becomes public is deprecated: as was set, but within two years of its creation. */
export function publicDeprecationTime(image: Image): number {
  const latest = toMinute(latestPublicDeprecation(image));
  return Math.min(image.deprecationTime ?? latest, latest);
}

function latestPublicDeprecation(image: Image): number {
  return yearsAfter(image.creationTime, 2);
}

function toMinute(time: number): number {
  return Math.round(time / minute) * minute;
}

function yearsAfter(time: number, years: number): number {
  const date = new Date(time);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.getTime();
}

function text(time: number): string {
  return new Date(time).toISOString();
}
