/**
 * A world's clock. It starts at a chosen moment and runs `factor` times as fast as real time (0: it stands still). A
 * test can also advance it, so that nothing has to wait for AWS's minutes and hours. Only while a machine runs for real,
 * the clock keeps real time.
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
  /** Whether the clock keeps real time. */
  readonly keepsRealTime: boolean;
  /** Makes the clock run as fast as real time, whatever its factor is. @returns what ends that, to be called once. */
  keepRealTime(): () => void;
  /** Resolves at the time `untilMs`, when the clock no longer keeps real time, or when `gone` aborts. */
  untilRealTime(untilMs: number, gone: AbortSignal): Promise<void>;
}

/** Node's timers hold 31 bits, so a longer sleep takes several. */
const longestTimerMs = 2 ** 31 - 1;

/**
 * @param startMs the world's time at the start, in milliseconds since the epoch.
 * @param factor virtual seconds per real second, 0 or more.
 */
export function createClock(startMs: number, factor: number): WorldClock {
  const sleepers = new Map<() => void, number>();
  const watchers = new Set<() => void>();
  /** The world's time at the real time `realMs`. Since then the clock runs at `speed()`. */
  let worldMs = startMs;
  let realMs = Date.now();
  let keeping = 0;
  const speed = () => (keeping > 0 ? 1 : factor);
  const exactNow = () => worldMs + (Date.now() - realMs) * speed();
  const now = () => Math.floor(exactNow());
  const wakeAll = (): void => {
    for (const wake of [...sleepers.keys(), ...watchers]) wake();
  };
  const keep = (by: 1 | -1): void => {
    [worldMs, realMs] = [exactNow(), Date.now()];
    keeping += by;
    wakeAll();
  };
  return {
    now,
    factor,
    advance(seconds) {
      if (!(seconds >= 0)) throw new RangeError(`A clock advances by 0 or more seconds, not by ${seconds}.`);
      worldMs += seconds * 1000;
      wakeAll();
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
          } else if (speed() > 0) {
            timer = setTimeout(check, Math.min(leftMs / speed(), longestTimerMs));
            timer.unref();
          }
        };
        sleepers.set(check, untilMs);
        check();
      });
    },
    nextWake: () => Math.min(...sleepers.values()),
    get keepsRealTime() {
      return keeping > 0;
    },
    keepRealTime() {
      keep(1);
      return () => keep(-1);
    },
    untilRealTime(untilMs, gone) {
      return new Promise((resolve) => {
        let timer: NodeJS.Timeout | undefined;
        const check = () => {
          clearTimeout(timer);
          const leftMs = untilMs - now();
          if (leftMs > 0 && keeping > 0 && !gone.aborted) {
            timer = setTimeout(check, Math.min(leftMs, longestTimerMs));
            return;
          }
          watchers.delete(check);
          gone.removeEventListener('abort', check);
          resolve();
        };
        watchers.add(check);
        gone.addEventListener('abort', check);
        check();
      });
    },
  };
}
