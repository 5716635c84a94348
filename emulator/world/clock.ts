/**
 * A world's time. It starts at a chosen moment and moves `factor` times as fast as real time (0: it stands still),
 * and jumps ahead when a test advances it, so that nothing ever waits for AWS's minutes and hours.
 */
export interface WorldClock {
  /** Milliseconds since the epoch. */
  now(): number;
  readonly factor: number;
  /** Jumps ahead. Time never goes back: a negative number throws RangeError. */
  advance(seconds: number): void;
  /** Resolves when the world's time has moved on by `seconds`, whether it ran or was advanced. */
  sleep(seconds: number): Promise<void>;
  /** When the first sleep ends, in milliseconds since the epoch; Infinity when nobody sleeps. */
  nextWake(): number;
}

/**
 * @param startMs the world's time now.
 * @param factor virtual seconds per real second, 0 or more.
 */
export function createClock(startMs: number, factor: number): WorldClock {
  const realStartMs = Date.now();
  const sleepers = new Map<() => void, number>();
  let advancedMs = 0;
  const now = () => Math.floor(startMs + advancedMs + (Date.now() - realStartMs) * factor);
  return {
    now,
    factor,
    advance(seconds) {
      if (!(seconds >= 0)) throw new RangeError(`A clock advances by 0 or more seconds, not by ${seconds}.`);
      advancedMs += seconds * 1000;
      for (const wake of [...sleepers.keys()]) wake();
    },
    sleep(seconds) {
      const untilMs = now() + seconds * 1000;
      return new Promise((resolve) => {
        let timer: NodeJS.Timeout | undefined;
        const check = () => {
          clearTimeout(timer);
          const leftMs = untilMs - now();
          if (leftMs <= 0) {
            sleepers.delete(check);
            resolve();
          } else if (factor > 0) {
            // Node's timers hold 31 bits; a longer sleep looks again.
            timer = setTimeout(check, Math.min(leftMs / factor, 2 ** 31 - 1));
            timer.unref();
          }
        };
        sleepers.set(check, untilMs);
        check();
      });
    },
    nextWake: () => Math.min(...sleepers.values()),
  };
}
