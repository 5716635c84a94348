/**
 * A world's clock. It starts at a chosen moment and runs `factor` times as fast as real time (0: it stands still). A
 * test can also advance it, so that nothing has to wait for AWS's minutes and hours.
 */
export interface WorldClock {
  /** Milliseconds since the epoch. */
  now(): number;
  readonly factor: number;
  /** Moves the clock ahead. @throws RangeError for a negative number. */
  advance(seconds: number): void;
  /** Resolves `seconds` later on this clock, whether it runs there or is advanced. */
  sleep(seconds: number): Promise<void>;
  /** The time at which the first sleep ends, in milliseconds since the epoch; Infinity when nothing sleeps. */
  nextWake(): number;
}

/**
 * @param startMs the world's time at the start, in milliseconds since the epoch.
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
            // Node's timers hold 31 bits, so a longer sleep takes several.
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
