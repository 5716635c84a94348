import type { WorldClock } from './clock.js';

/**
 * The machines that run for real in a world, such as guests under qemu. On the whole server only some run at a time, the
 * others wait for their turn. From the start of a machine to its end, the wait included, the world's clock keeps real
 * time: a client that gives the machine ten minutes gives it ten real minutes.
 */
export interface Machines {
  /** Whether a machine is to start, waits for its turn, or runs. */
  readonly isBusy: boolean;
  /**
   * Runs a machine, `delaySeconds` later on the world's clock.
   *
   * @param run resolves when the machine has ended. It ends the machine at once when the signal aborts.
   */
  start(id: string, delaySeconds: number, run: (stop: AbortSignal) => Promise<void>): void;
  /** Ends a machine, or keeps it from starting. */
  stop(id: string): void;
  /** Ends all machines, and resolves when none is left. */
  close(): Promise<void>;
}

/** The turns that machines take. */
export interface Turns {
  /** Runs it once there is room for it, the first one first, unless the signal aborts before. */
  take(stop: AbortSignal, run: () => Promise<void>): Promise<void>;
}

/** @param most how many run at a time. */
export function createTurns(most: number): Turns {
  const waiting = new Set<() => void>();
  let running = 0;
  const beginNext = (): void => {
    for (const begin of waiting) {
      if (running >= most) return;
      waiting.delete(begin);
      running += 1;
      begin();
    }
  };
  return {
    async take(stop, run) {
      let begin = (): void => {};
      const turn = new Promise<void>((resolve) => {
        begin = resolve;
      });
      waiting.add(begin);
      beginNext();
      await Promise.race([turn, aborted(stop)]);
      if (waiting.delete(begin)) return;
      try {
        if (!stop.aborted) await run();
      } finally {
        running -= 1;
        beginNext();
      }
    },
  };
}

export function createMachines(clock: WorldClock, turns: Turns): Machines {
  const stops = new Map<string, AbortController>();
  const running = new Set<Promise<void>>();

  async function takeTurn(id: string, stop: AbortSignal, run: (stop: AbortSignal) => Promise<void>): Promise<void> {
    const endRealTime = clock.keepRealTime();
    try {
      await turns.take(stop, () => run(stop));
    } catch (error) {
      console.error(`The machine of ${id} failed:`, error);
    } finally {
      stops.delete(id);
      endRealTime();
    }
  }

  const machines: Machines = {
    get isBusy() {
      return stops.size + running.size > 0;
    },
    start(id, delaySeconds, run) {
      const stop = new AbortController();
      stops.set(id, stop);
      void clock.sleep(delaySeconds).then(() => {
        if (stop.signal.aborted) return;
        const turn = takeTurn(id, stop.signal, run).finally(() => running.delete(turn));
        running.add(turn);
      });
    },
    stop(id) {
      stops.get(id)?.abort();
      stops.delete(id);
    },
    async close() {
      for (const id of [...stops.keys()]) machines.stop(id);
      await Promise.all(running);
    },
  };
  return machines;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
