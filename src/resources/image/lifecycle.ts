import { type Age, formatAge } from '../../config/age.js';
import type { Deprecation } from '../../config/config.js';
import { change, requireId } from '../../run/change.js';
import { toleratingRefusal } from '../../run/consistency.js';
import type { Image } from '../../run/found.js';
import { inRegion, type Publication } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { WantedImage } from '../../run/wanted.js';
import { describeImage } from './read.js';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** The time `age` after `fromMs`, by the calendar, in UTC. Milliseconds since the epoch. */
export function addAge(fromMs: number, { count, unit }: Age): number {
  const date = new Date(fromMs);
  switch (unit) {
    case 'years':
      return date.setUTCFullYear(date.getUTCFullYear() + count);
    case 'months':
      return date.setUTCMonth(date.getUTCMonth() + count);
    case 'weeks':
      return fromMs + count * 7 * dayMs;
    case 'days':
      return fromMs + count * dayMs;
    case 'hours':
      return fromMs + count * 60 * minuteMs;
  }
}

/**
 * When AWS deprecates a public image by itself: two years after its creation, or earlier where it was set so.
 * Milliseconds since the epoch.
 */
export function publicDeprecation(createdMs: number, setMs: number | undefined): number {
  const latest = toMinute(addAge(createdMs, { count: 2, unit: 'years' }));
  return setMs === undefined ? latest : Math.min(setMs, latest);
}

/** As EC2 rounds the time of a deprecation. */
function toMinute(timeMs: number): number {
  return Math.round(timeMs / minuteMs) * minuteMs;
}

/** EC2 rounds to the minute, so two times within one are the same. */
function sameMinute(aMs: number | undefined, bMs: number | undefined): boolean {
  if (aMs === undefined || bMs === undefined) return aMs === bMs;
  return Math.abs(aMs - bMs) <= minuteMs;
}

/**
 * When an image has to be deprecated: milliseconds since the epoch, `never`, or undefined when the config leaves it
 * open. Pure; `createdMs` is now for an image that is only planned.
 */
function wantedDeprecation(config: Deprecation | undefined, createdMs: number): number | 'never' | undefined {
  if (config === undefined || config === 'never') return config;
  return 'after' in config ? addAge(createdMs, config.after) : config.at;
}

/**
 * Why AWS would refuse the deprecation that the config wants, and what to do: it takes no time in the past, none beyond
 * ten years, and none of a public image beyond two years of its creation. Pure.
 */
export function deprecationRefusal(
  image: WantedImage,
  found: Image | undefined,
  nowMs: number,
): [message: string, hint: string] | undefined {
  const createdMs = found?.createdMs ?? nowMs;
  const wanted = wantedDeprecation(image.config.deprecation, createdMs);
  if (wanted === undefined) return undefined;
  if (wanted === 'never') {
    if (!found?.public) return undefined;
    return [
      `${image.name} is public (${found.id}), so its deprecation can't be cancelled`,
      'AWS deprecates every public AMI. Run `unpublish` first, or set a time.',
    ];
  }
  if (sameMinute(found?.deprecationMs, wanted)) return undefined;
  const what = `${image.name}: the deprecation time ${new Date(wanted).toISOString()}`;
  if (wanted < nowMs) return [`${what} is in the past`, 'Set a later time.'];
  const isPublic = image.config.public || found?.public === true;
  const latest = addAge(isPublic ? createdMs : nowMs, { count: isPublic ? 2 : 10, unit: 'years' });
  if (wanted <= latest + minuteMs) return undefined;
  return isPublic
    ? [
        `${what} is more than two years after the image's creation`,
        'AWS deprecates every public AMI by then. Set an earlier time.',
      ]
    : [`${what} is more than ten years from now`, 'AWS accepts ten years at most. Set an earlier time, or `never`.'];
}

/**
 * Sets or cancels the deprecation, and returns when the image then is deprecated. Every region's image has its own:
 * copies don't take it along.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageDeprecation.html
 */
export async function ensureDeprecation(run: Run, { region, image, ami }: Publication): Promise<number | undefined> {
  const createdMs = ami.createdMs ?? run.awsTime.now();
  const wanted = wantedDeprecation(image.config.deprecation, createdMs);
  // What going public has just set by itself.
  const current = image.config.public ? publicDeprecation(createdMs, ami.deprecationMs) : ami.deprecationMs;
  if (wanted === undefined) return current;
  if (wanted === 'never' ? current === undefined : sameMinute(wanted, current)) return current;
  await change(
    run,
    {
      ...inRegion(region),
      image: image.name,
      resource: { kind: 'deprecation' },
      action: 'update',
      from: describeTime(current, createdMs),
      to: wanted === 'never' ? null : (describeWanted(image.config.deprecation) ?? describeTime(wanted, createdMs)),
    },
    {
      expected: undefined,
      apply: async () => {
        const ImageId = requireId(ami.id);
        const isSo = async () => {
          const now = await describeImage(region.ec2, ImageId);
          return now !== undefined && sameMinute(now.deprecationMs, wanted === 'never' ? undefined : wanted);
        };
        await toleratingRefusal(run, isSo, async () => {
          if (wanted === 'never') await region.ec2.disableImageDeprecation({ ImageId });
          else await region.ec2.enableImageDeprecation({ ImageId, DeprecateAt: new Date(wanted) });
        });
      },
    },
  );
  return wanted === 'never' ? undefined : toMinute(wanted);
}

/** As the config has it. */
function describeWanted(deprecation: WantedImage['config']['deprecation']): string | undefined {
  if (deprecation === undefined || deprecation === 'never' || !('after' in deprecation)) return undefined;
  return `${formatAge(deprecation.after)} after creation`;
}

/**
 * Relative to the creation where it is a whole number of years, months or days after it: a plan doesn't know when that
 * will be.
 */
function describeTime(timeMs: number | undefined, createdMs: number): string | null {
  if (timeMs === undefined) return null;
  const days = Math.round((timeMs - createdMs) / dayMs);
  const months = Math.round(days / daysPerMonth);
  const ages: readonly Age[] = [
    { count: Math.round(months / 12), unit: 'years' },
    { count: months, unit: 'months' },
    { count: days, unit: 'days' },
  ];
  const age = ages.find((one) => one.count > 0 && sameMinute(timeMs, addAge(createdMs, one)));
  return age === undefined ? new Date(toMinute(timeMs)).toISOString() : `${formatAge(age)} after creation`;
}

const daysPerMonth = 365.2425 / 12;

/**
 * Protects the image from being deregistered, and returns its protection as AWS calls it.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageDeregistrationProtection.html
 */
export async function ensureDeregistrationProtection(run: Run, { region, image, ami }: Publication): Promise<string> {
  const wanted = image.config.deregistration_protection;
  if (wanted === undefined) return ami.deregistrationProtection;
  const to = `enabled-${wanted}`;
  if (ami.deregistrationProtection === to) return to;
  await change(
    run,
    {
      ...inRegion(region),
      image: image.name,
      resource: { kind: 'deregistration protection' },
      action: 'update',
      from: ami.deregistrationProtection,
      to,
    },
    {
      expected: undefined,
      apply: async () => {
        const ImageId = requireId(ami.id);
        const isSo = async () => (await describeImage(region.ec2, ImageId))?.deregistrationProtection === to;
        await toleratingRefusal(run, isSo, () =>
          region.ec2.enableImageDeregistrationProtection({ ImageId, WithCooldown: wanted === 'with-cooldown' }),
        );
      },
    },
  );
  return to;
}
