import type { Clock } from '../../src/aws/wait.js';

/** A clock whose every sleep is over at once, and notes how long it would have been. */
export function manualClock(startMs = 0): Clock & { readonly slept: number[] } {
  let now = startMs;
  const slept: number[] = [];
  const sleep: Clock['sleep'] = async (milliseconds, signal) => {
    signal?.throwIfAborted();
    slept.push(milliseconds);
    now += milliseconds;
  };
  return {
    slept,
    now: () => now,
    sleep,
    elapse: sleep,
    limit: () => () => {},
  };
}
