import { setTimeout as later, setImmediate as nextTurn } from 'node:timers/promises';
import { type Clock, systemClock } from '../aws/wait.js';
import type { Control } from './emulator.js';

/** The world whose clock goes with that of the run. */
interface ClockWorld {
  readonly id: string;
  readonly control: Control;
}

/** The clock of a rehearsal. It runs in real time, and skips what the run would spend waiting for AWS. */
export interface RehearsalClock extends Clock {
  /** From now on waits are skipped, and the clock of this world is moved with this one. */
  drive(world: ClockWorld): void;
  /** No time is skipped any more. */
  end(): void;
}

/** What goes on when a promise is resolved, a stream ends or a file was read is seen within so many turns. */
const quietTurns = 4;

/**
 * Time is skipped to the moment at which the run's next wait ends, once
 * - no request of the run is in flight;
 * - no turn of this thread's event loop begins or ends a wait or a request, and no file is being read;
 * - the world serves no request and has no work of its own, such as an import that is being decoded.
 * Another thread may still work for the run, such as one that unpacks a disk. A wait that ends early for that reason only
 * looks at AWS once more. What limits the run's own work can't end early: it elapses, and is no wait.
 */
export function createRehearsalClock(): RehearsalClock {
  /** By when they end, in milliseconds of this clock. */
  const waits = new Map<() => void, number>();
  const limits = new Map<() => void, number>();
  let skippedMs = 0;
  let inFlight = 0;
  let changes = 0;
  let world: ClockWorld | undefined;
  let isDriving = false;

  const now = (): number => Date.now() + skippedMs;

  function changed(): void {
    changes += 1;
    if (!isDriving) void drive();
  }

  /** Ends in real time, or earlier when time is skipped. */
  function sleepAmong(sleepers: Map<() => void, number>, milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const over = new AbortController();
      const end = (act: () => void): void => {
        if (!sleepers.delete(wake)) return;
        signal?.removeEventListener('abort', stop);
        over.abort('over'); // without a reason, an exception is made for each sleep
        changed();
        act();
      };
      const wake = (): void => end(resolve);
      const stop = (): void => end(() => reject(signal?.reason));
      signal?.addEventListener('abort', stop, { once: true });
      sleepers.set(wake, now() + milliseconds);
      systemClock.sleep(milliseconds, over.signal).then(wake, () => {});
      changed();
    });
  }

  async function untilQuiet(): Promise<void> {
    for (let quiet = 0; quiet < quietTurns; ) {
      const before = changes;
      await nextTurn();
      quiet = changes === before ? quiet + 1 : 0;
      if (quiet < quietTurns || !isAtFiles()) continue;
      quiet = 0;
      await later(1); // a loop without a pause would keep the threads that read files from being heard
    }
  }

  async function drive(): Promise<void> {
    isDriving = true;
    try {
      while (world !== undefined && waits.size > 0 && inFlight === 0) {
        await untilQuiet();
        if (world !== undefined && waits.size > 0 && inFlight === 0) await skip(world);
      }
    } catch {
      world = undefined; // the emulator has ended: requests fail, and say so
    } finally {
      isDriving = false;
    }
  }

  async function skip({ id, control }: ClockWorld): Promise<void> {
    const to = Math.ceil(Math.min(...waits.values()));
    const moved = await control<{ now: string }>('POST', `worlds/${id}/clock`, { to, whenIdle: true, hanging: 0 });
    skippedMs = Math.max(skippedMs, Date.parse(moved.now) - Date.now());
    for (const [wake, until] of [...waits, ...limits]) if (until <= now()) wake();
  }

  return {
    now,
    sleep: (milliseconds, signal) => sleepAmong(waits, milliseconds, signal),
    elapse: (milliseconds, signal) => sleepAmong(limits, milliseconds, signal),
    limit(milliseconds, act) {
      let isOver = false;
      const end = (): void => {
        if (isOver) return;
        isOver = true;
        inFlight -= 1;
        changed();
      };
      inFlight += 1;
      changed();
      const clear = systemClock.limit(milliseconds, () => {
        end();
        act();
      });
      return () => {
        clear();
        end();
      };
    },
    drive(ofRun) {
      world = ofRun;
      changed();
    },
    end() {
      world = undefined;
    },
  };
}

function isAtFiles(): boolean {
  return process.getActiveResourcesInfo().some((resource) => /^(FSReq|FileHandleCloseReq)/.test(resource));
}
