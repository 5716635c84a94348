import type { Deprecation } from '../../config/config.js';
import type { Age } from '../../config/schema/scalars.js';
import type { Publication } from '../../run/publication.js';
import { change, known, type Run } from '../../run/run.js';

export const minuteMs = 60_000;

/** The time `age` after `from`, by the calendar, in UTC. Milliseconds since the epoch. */
export function addAge(fromMs: number, { count, unit }: Age): number {
  const date = new Date(fromMs);
  switch (unit) {
    case 'years':
      return date.setUTCFullYear(date.getUTCFullYear() + count);
    case 'months':
      return date.setUTCMonth(date.getUTCMonth() + count);
    case 'weeks':
      return fromMs + count * 7 * 24 * 60 * minuteMs;
    case 'days':
      return fromMs + count * 24 * 60 * minuteMs;
    case 'hours':
      return fromMs + count * 60 * minuteMs;
  }
}

/** When AWS deprecates a public image by itself: two years after its creation, or earlier where it was set so. */
export function publicDeprecation(creationMs: number, set: number | undefined): number {
  const latest = toMinute(addAge(creationMs, { count: 2, unit: 'years' }));
  return set === undefined ? latest : Math.min(set, latest);
}

/** As EC2 rounds the time of a deprecation. */
function toMinute(timeMs: number): number {
  return Math.round(timeMs / minuteMs) * minuteMs;
}

/** EC2 rounds to the minute, so two times within one are the same. */
export function sameMinute(a: number | undefined, b: number | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return Math.abs(a - b) <= minuteMs;
}

/**
 * When an image has to be deprecated: milliseconds since the epoch, `never`, or undefined when the config doesn't say.
 * Pure; `creationMs` is now for an image that is only planned.
 */
export function wantedDeprecation(config: Deprecation | undefined, creationMs: number): number | 'never' | undefined {
  if (config === undefined || config === 'never') return config;
  return 'after' in config ? addAge(creationMs, config.after) : config.at;
}

/**
 * Sets or cancels the deprecation, and returns when the image then is deprecated. Every region's image has its own:
 * copies don't take it along.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageDeprecation.html
 */
export async function ensureDeprecation(run: Run, { region, image, made }: Publication): Promise<number | undefined> {
  const creationMs = made.creationMs ?? run.clock.now();
  const wanted = wantedDeprecation(image.config.deprecation, creationMs);
  // What going public has just set by itself.
  const current = image.config.public ? publicDeprecation(creationMs, made.deprecationMs) : made.deprecationMs;
  if (wanted === undefined) return current;
  if (wanted === 'never' ? current === undefined : sameMinute(wanted, current)) return current;
  await change(
    run,
    {
      region: region.name,
      image: image.name,
      resource: 'deprecation',
      action: 'update',
      from: describeTime(current, creationMs),
      to: wanted === 'never' ? null : describeTime(wanted, creationMs),
    },
    {
      expected: undefined,
      apply: async () => {
        if (wanted === 'never') await region.ec2.disableImageDeprecation({ ImageId: known(made.id) });
        else await region.ec2.enableImageDeprecation({ ImageId: known(made.id), DeprecateAt: new Date(wanted) });
      },
    },
  );
  return wanted === 'never' ? undefined : toMinute(wanted);
}

/** Relative to the creation where it is a whole number of days after it: a plan doesn't know when that will be. */
function describeTime(timeMs: number | undefined, creationMs: number): string | null {
  if (timeMs === undefined) return null;
  const days = (timeMs - creationMs) / (24 * 60 * minuteMs);
  if (sameMinute(timeMs, creationMs + Math.round(days) * 24 * 60 * minuteMs))
    return `${Math.round(days)} days after creation`;
  return new Date(toMinute(timeMs)).toISOString();
}

/**
 * Protects the image from being deregistered, and returns its protection in AWS's words.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageDeregistrationProtection.html
 */
export async function ensureDeregistrationProtection(run: Run, { region, image, made }: Publication): Promise<string> {
  const wanted = image.config.deregistration_protection;
  if (wanted === undefined) return made.deregistrationProtection;
  const to = `enabled-${wanted}`;
  if (made.deregistrationProtection === to) return to;
  await change(
    run,
    {
      region: region.name,
      image: image.name,
      resource: 'deregistration protection',
      action: 'update',
      from: made.deregistrationProtection,
      to,
    },
    {
      expected: undefined,
      apply: async () => {
        await region.ec2.enableImageDeregistrationProtection({
          ImageId: known(made.id),
          WithCooldown: wanted === 'with-cooldown',
        });
      },
    },
  );
  return to;
}
