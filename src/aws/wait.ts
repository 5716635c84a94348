import { setTimeout as delay } from 'node:timers/promises';
import { PublishError } from '../error.js';
import { explain } from './errors.js';

/** Time, as a dependency: tests advance it instead of waiting. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Rejects with the signal's reason when it aborts first. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** The same for what watches or limits the run's own work. A clock that skips waits doesn't skip to its end. */
  elapse(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Limits a request in flight: calls `act` after a time, unless what this returns is called first. */
  limit(milliseconds: number, act: () => void): () => void;
}

/** A timer that is set to more than 2^31 - 1 milliseconds, 24.8 days, fires at once. */
const longestTimerMs = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: inRealTime,
  elapse: inRealTime,
  limit: (milliseconds, act) => {
    const timer = setTimeout(act, Math.min(milliseconds, longestTimerMs));
    return () => clearTimeout(timer);
  },
};

async function inRealTime(milliseconds: number, signal?: AbortSignal): Promise<void> {
  try {
    for (let leftMs = milliseconds; ; leftMs -= longestTimerMs) {
      await delay(Math.min(leftMs, longestTimerMs), undefined, signal ? { signal } : {});
      if (leftMs <= longestTimerMs) return;
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}

/** What `work` resolves or rejects with, unless `signal` aborts first: then rejects with its reason. */
export async function untilAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  let onAbort = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

interface Limit {
  readonly clock: Clock;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  /** Ends the step before its time, with its reason. */
  readonly cancel?: AbortSignal;
  /** What is thrown at the deadline. */
  readonly late: PublishError;
}

/**
 * Runs `step` with a signal that ends it, at the deadline or when `cancel` aborts. Rejects then in any case: a request or
 * a file that never answers goes on behind it, and nobody waits for that.
 */
export async function untilDeadline<T>(limit: Limit, step: (end: AbortSignal) => Promise<T>): Promise<T> {
  const { clock, deadline, cancel, late } = limit;
  // A controller that this function holds. AbortSignal.any may lose its sources to the garbage collection of Node 20.
  const end = new AbortController();
  const done = new AbortController();
  const onCancel = (): void => end.abort(cancel?.reason);
  cancel?.addEventListener('abort', onCancel, { once: true });
  if (cancel?.aborted) onCancel();
  clock.elapse(Math.max(0, deadline - clock.now()), done.signal).then(
    () => end.abort(late),
    () => {},
  );
  try {
    end.signal.throwIfAborted();
    return await untilAborted(end.signal, step(end.signal));
  } finally {
    done.abort();
    cancel?.removeEventListener('abort', onCancel);
  }
}

/** Between two looks, or two attempts, of which nothing tells when the next one is due. */
export const intervals = { firstMs: 1_000, longestMs: 15_000, growth: 1.5 };

/**
 * Repeats `step` while `again` says that what it threw will pass, at growing intervals, until it succeeds.
 * For refusals that end by themselves: no free copy slot, an ID that AWS doesn't show yet.
 */
export async function whileRefused<T>(
  options: {
    readonly clock: Clock;
    readonly signal: AbortSignal;
    readonly timeoutMs: number;
    readonly deadline: number;
    again(error: unknown): boolean;
    onRefused?(error: unknown, waitedMs: number): void;
  },
  step: () => Promise<T>,
): Promise<T> {
  const since = options.clock.now();
  const { firstMs, longestMs, growth } = intervals;
  for (let intervalMs = firstMs; ; intervalMs = Math.min(intervalMs * growth, longestMs)) {
    try {
      return await step();
    } catch (error) {
      const waitedMs = options.clock.now() - since;
      if (waitedMs >= options.timeoutMs || !options.again(error)) throw error;
      if (options.clock.now() >= options.deadline) throw outOfTime(error);
      options.onRefused?.(error, waitedMs);
      await options.clock.sleep(intervalMs, options.signal);
    }
  }
}

/** What the run would have gone on waiting for: the next one does. */
function outOfTime(cause: unknown): PublishError {
  if (cause instanceof PublishError && cause.code === 'timeout') return cause;
  return new PublishError('timeout', `${explain(cause).message}, and \`max-wait\` has expired`, {
    cause,
    hint: 'Everything created so far is kept. Run again to continue.',
  });
}
