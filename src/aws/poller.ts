import { PublishError } from '../error.js';
import { withOutcome } from './errors.js';
import { type Progress, shown, untilLook } from './prediction.js';
import { type Clock, intervals } from './wait.js';

/** What a look at a resource means: go on waiting, or the end of the wait. */
export type Verdict = 'pending' | 'ready' | PublishError;

export interface PollerOptions<T> {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** What is waited for, for messages: `snapshot in eu-west-1`. */
  readonly what: string;
  /** Asks about all IDs in one call; an ID that AWS doesn't show is left out of the answer. */
  read(ids: readonly string[]): Promise<ReadonlyMap<string, T>>;
  /**
   * `item` is undefined when AWS doesn't show the ID; `missingForMs` tells since when: since it was shown last, or, if
   * it never was, since the wait began.
   */
  judge(item: T | undefined, id: string, missingForMs: number): Verdict;
  /** Called at every look that isn't the last. */
  onPending?(item: T | undefined, id: string, waitedMs: number): void;
  /** How much of `item` AWS has done, from 0 to 100; undefined where it doesn't say. */
  percentDone?(item: T): number | undefined;
  /** The interval that is the first to grow. Default 1 s. */
  readonly firstIntervalMs?: number;
  /** The interval that intervals grow to. Default 15 s. */
  readonly longestIntervalMs?: number;
  readonly timeoutMs: number;
  /** When the whole run has to be over: milliseconds since the epoch. */
  readonly deadline: number;
}

/**
 * @param firstLookMs for work that has just begun, and that AWS never does at once: when the first look comes. Default 0:
 * immediately, at work that began some time ago.
 */
export type Poller<T> = (id: string, firstLookMs?: number) => Promise<T>;

/** Looks that are due so soon after each other are one. */
const togetherMs = 2_000;

/**
 * One poller serves all resources of a kind in a region: whoever waits adds an ID, and one call asks about all of them.
 * Where AWS tells its progress, the next look comes when that predicts the end, otherwise at growing intervals. An error
 * of `read` (its retries are behind it) ends every wait at once; AWS's own waiters would swallow an access error until
 * their time is up (docs/aws-facts.md#waiters).
 */
export function createPoller<T>(options: PollerOptions<T>): Poller<T> {
  interface Wait {
    readonly promise: Promise<T>;
    readonly since: number;
    lastShown: number;
    nextLook: number;
    intervalMs: number;
    /** What progress is measured from: the start of the work, or the first look at what was under way. */
    from: Progress | undefined;
    /** The most that a look has shown. */
    percent: number;
    resolve(item: T): void;
    reject(error: unknown): void;
  }
  const { clock, signal } = options;
  const waits = new Map<string, Wait>();
  let running = false;
  let wake = (): void => {};

  async function look(): Promise<void> {
    const ids = [...waits.keys()];
    const items = await options.read(ids);
    for (const id of ids) {
      const wait = waits.get(id);
      if (!wait) continue;
      const item = items.get(id);
      const now = clock.now();
      if (item !== undefined) wait.lastShown = now;
      const waitedMs = now - wait.since;
      const verdict = options.judge(item, id, now - wait.lastShown);
      if (verdict === 'ready' && item !== undefined) {
        waits.delete(id);
        wait.resolve(item);
      } else if (verdict instanceof PublishError) {
        waits.delete(id);
        wait.reject(verdict);
      } else if (waitedMs >= options.timeoutMs || now >= options.deadline) {
        waits.delete(id);
        wait.reject(timeout(options.what, id, waitedMs));
      } else {
        options.onPending?.(item, id, waitedMs);
        schedule(wait, now, item === undefined ? undefined : options.percentDone?.(item));
      }
    }
  }

  function schedule(wait: Wait, now: number, percent: number | undefined): void {
    const isMoving = percent !== undefined && percent > wait.percent;
    // Somebody else's look came in between, and shows nothing by which to change the plan.
    if (!isMoving && wait.nextLook > now) return;
    let leftMs = wait.intervalMs;
    if (isMoving) {
      const seen = shown(now, percent);
      wait.percent = percent;
      wait.intervalMs = intervals.firstMs;
      leftMs = Math.max(wait.intervalMs, wait.from ? untilLook(wait.from, seen) : 0);
      wait.from ??= seen;
    } else {
      wait.intervalMs = Math.min(wait.intervalMs * intervals.growth, options.longestIntervalMs ?? intervals.longestMs);
    }
    const end = Math.min(wait.since + options.timeoutMs, options.deadline);
    wait.nextLook = Math.min(now + leftMs, Math.max(end, now + intervals.firstMs));
  }

  /** Sleeps until the next look, or until somebody waits who wants to look earlier. */
  async function untilNextLook(): Promise<void> {
    const looks = [...waits.values()].map(({ nextLook }) => nextLook);
    const due = Math.min(...looks);
    const together = Math.max(...looks.filter((one) => one <= due + togetherMs));
    if (together <= clock.now()) return;
    const early = new AbortController();
    wake = () => early.abort();
    signal.addEventListener('abort', wake, { once: true });
    try {
      await clock.sleep(together - clock.now(), early.signal);
    } catch (error) {
      if (!early.signal.aborted) throw error;
    } finally {
      signal.removeEventListener('abort', wake);
      wake = () => {};
    }
  }

  async function loop(): Promise<void> {
    running = true;
    try {
      await Promise.resolve(); // lets everyone who waits in this turn add an id
      while (waits.size > 0) {
        signal.throwIfAborted();
        await untilNextLook();
        signal.throwIfAborted();
        if ([...waits.values()].some(({ nextLook }) => nextLook <= clock.now())) await look();
      }
    } catch (error) {
      // What is waited for has begun, whatever the look at it says.
      const failure = withOutcome(error, 'unknown');
      for (const wait of waits.values()) wait.reject(failure);
      waits.clear();
    } finally {
      running = false;
    }
  }

  return (id, firstLookMs = 0) => {
    const existing = waits.get(id);
    if (existing) return existing.promise;
    const { promise, resolve, reject } = deferred<T>();
    const since = clock.now();
    waits.set(id, {
      promise,
      since,
      lastShown: since,
      nextLook: since + firstLookMs,
      intervalMs: options.firstIntervalMs ?? intervals.firstMs,
      from: firstLookMs > 0 ? { at: since, least: 0, most: 0 } : undefined,
      percent: 0,
      resolve,
      reject,
    });
    wake();
    if (!running) void loop();
    return promise;
  };
}

/** The error of a wait that ended before AWS was done; nothing is lost, the next run continues. */
function timeout(what: string, id: string, waitedMs: number): PublishError {
  return new PublishError('timeout', `${what}: ${id} is still not ready after ${Math.round(waitedMs / 60_000)} min`, {
    hint: 'AWS continues with it. Run again to continue. To wait longer, raise `timeouts` in the config or the input `max-wait`.',
  });
}

function deferred<T>(): { promise: Promise<T>; resolve(value: T): void; reject(error: unknown): void } {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  promise.catch(() => {}); // its waiter handles it; a poller that fails early must not count as unhandled
  return { promise, resolve, reject };
}
