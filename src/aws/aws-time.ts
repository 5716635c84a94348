import type { Clock } from './wait.js';

/**
 * AWS's time, in milliseconds since the epoch: for everything that is compared with a time of AWS or sent to it. The
 * clock of a runner may be minutes off.
 */
export interface AwsTime {
  now(): number;
  /** Takes the `Date` header of an answer that has just come. */
  learn(date: string | undefined): void;
}

/** A header has whole seconds, and takes its time to come: less than this is no difference. */
const noDifferenceMs = 2_000;

/** It is the runner's time until AWS first answers. */
export function createAwsTime(clock: Clock): AwsTime {
  let aheadMs = 0;
  return {
    now: () => clock.now() + aheadMs,
    learn(date) {
      const differenceMs = Date.parse(date ?? '') - clock.now();
      if (Number.isNaN(differenceMs)) return;
      aheadMs = Math.abs(differenceMs) < noDifferenceMs ? 0 : differenceMs;
    },
  };
}
