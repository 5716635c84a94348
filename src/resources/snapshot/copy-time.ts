import type { Region } from '../../run/target.js';
import { snapshotsOf, type WantedSnapshot } from '../../run/wanted.js';

/** A copy that is to be complete within a time. */
export interface TimedCopy {
  readonly sizeMiB: number;
  readonly minutes: number;
}

/** MiB/s of one time-based copy; not adjustable (docs/aws-facts.md#snapshot-copies). */
export const copyThroughput = 500;
/** MiB/s of all time-based copies from one region to another, unless the account's quota is higher. */
export const pairThroughput = 2000;

/** Within how many minutes a snapshot is to be copied to a region; undefined when it doesn't matter. Pure. */
export function copyMinutes({ images }: Pick<Region, 'images'>, wanted: WantedSnapshot): number | undefined {
  const users = images.filter((image) => snapshotsOf(image).includes(wanted));
  const minutes = users.flatMap(({ config }) => config.snapshot_copy_minutes ?? []);
  return minutes.length === 0 ? undefined : Math.min(...minutes);
}

/** The throughput that copies need to be complete in time, in MiB/s. Pure. */
export function neededThroughput(copies: readonly TimedCopy[]): number {
  return Math.ceil(copies.reduce((sum, { sizeMiB, minutes }) => sum + sizeMiB / (minutes * 60), 0));
}
