import { explain, refused } from '../aws/errors.js';
import type { Clock } from '../aws/wait.js';
import { PublishError } from '../error.js';
import type { Reporter } from '../report/reporter.js';
import type { Change, ChangeOutcome, ImageRegionResult, MarketplaceResult, TimelineEntry } from '../report/result.js';

/**
 * What a command makes of the one pipeline.
 * `until`: how far it goes: only looks, up to the barrier, or to the end.
 */
export interface Policy {
  readonly applies: boolean;
  readonly until: 'inventory' | 'private' | 'public';
}

/** An id that AWS assigns. In a plan it may not exist yet, and `known` refuses to send one that doesn't. */
export type Id = string | { readonly knownAfterApply: string };

export function known(id: Id): string {
  if (typeof id === 'string') return id;
  throw new Error(`bug: the id of the ${id.knownAfterApply} was used before it exists`);
}

export interface Failure {
  /** Absent when it isn't one region's or one image's. */
  readonly region?: string;
  readonly image?: string;
  readonly bestEffort: boolean;
  readonly error: PublishError;
}

/** One run: what it may do, what it did, and what it found. */
export interface Run {
  policy: Policy;
  readonly clock: Clock;
  readonly report: Reporter;
  /** Aborts when the run is cancelled: nothing new starts. */
  readonly signal: AbortSignal;
  /** When the run has to be over (input `max-wait`; a rollback gets more): milliseconds since the epoch. */
  deadline: number;
  readonly changes: { readonly change: Change; outcome: ChangeOutcome }[];
  readonly failures: Failure[];
  /** What is known of each image in each region; keys by `resultKey`. */
  readonly results: Map<string, ImageRegionResult>;
  /** What is known of each Marketplace version; by product and title. */
  readonly marketplace: Map<string, MarketplaceResult>;
  readonly timeline: TimelineEntry[];
  /** Regions, and images in them by `resultKey`, that preflight refused and that are best effort: they stay as they are. */
  readonly excluded: Set<string>;
  /** Those of the images in it that would come out wrong: they aren't made. */
  readonly spoiled: Set<string>;
  /** Ids that AWS has given to this run: its other servers may not know them yet. */
  readonly received: Set<string>;
  /** Takes permissions and values back, newest last; what AWS has refused isn't among them. */
  readonly undo: Undo[];
  /** Everything is public and announced: what fails from here on is no reason to take it back. */
  published: boolean;
}

export interface Undo {
  readonly change: Change;
  /** False when there was nothing to take back. */
  take(): Promise<boolean>;
}

export function resultKey(image: string, region: string): string {
  return `${region} ${image}`;
}

/** What `apply` does to AWS; `expected` is what then exists, as far as it can be known without doing it. */
export interface Step<T> {
  readonly expected: T;
  apply(): Promise<T>;
  /** Safe to call when it isn't known whether anything happened; false when there was nothing to take back. */
  undo?(): Promise<boolean>;
}

/**
 * The only way to change AWS. A run that doesn't apply notes the change and gets `expected` back, so a plan is the same
 * code as its apply.
 */
export async function change<T>(run: Run, what: Change, step: Step<T>): Promise<T> {
  const entry: Run['changes'][number] = { change: what, outcome: 'planned' };
  run.changes.push(entry);
  if (!run.policy.applies) return step.expected;
  const undo: Undo | undefined = step.undo && { change: what, take: step.undo };
  try {
    run.signal.throwIfAborted();
    throwIfOver(run);
    // Before the request, because a lost answer may hide a success.
    if (undo) run.undo.push(undo);
    entry.outcome = 'unknown';
    const now = await timed(run, what.region, `${what.resource} ${what.image}`.trim(), () => step.apply());
    entry.outcome = 'done';
    return now;
  } catch (error) {
    if (refused(error)) {
      entry.outcome = 'failed'; // AWS answered no; anything else stays unknown
      if (undo && run.undo.includes(undo)) run.undo.splice(run.undo.indexOf(undo), 1);
    }
    throw error;
  } finally {
    run.report.change(what, entry.outcome);
  }
}

/** Throws when the time that `max-wait` gives is over: nothing new is begun then. */
export function throwIfOver(run: Run): void {
  if (run.clock.now() < run.deadline) return;
  throw new PublishError('timeout', 'the time that `max-wait` gives to this run is over', {
    hint: 'Nothing is lost: run again to continue.',
  });
}

/** A difference that can't be mended in place: a row in plan and verify, an error when applying. */
export function conflict(run: Run, what: Omit<Change, 'action'>, error: PublishError): void {
  run.changes.push({ change: { ...what, action: 'conflict' }, outcome: run.policy.applies ? 'failed' : 'planned' });
  if (!run.policy.applies) return;
  run.report.change({ ...what, action: 'conflict' }, 'failed');
  throw error;
}

/** Waits for a resource to reach its end state; at once when nothing is applied, or the resource is only planned. */
export async function settled<T>(run: Run, id: Id, wait: (id: string) => Promise<T>): Promise<T | undefined> {
  if (!run.policy.applies || typeof id !== 'string') return undefined;
  return wait(id);
}

/** Notes how long `step` took, for the summary's chart. */
export async function timed<T>(run: Run, section: string, label: string, step: () => Promise<T>): Promise<T> {
  const start = run.clock.now();
  try {
    return await step();
  } finally {
    run.timeline.push({ section, label, start, end: run.clock.now() });
  }
}

/** Runs `step`; what it throws becomes a failure of that region and image, and the others go on. */
export async function attempt<T>(
  run: Run,
  where: { readonly region?: string; readonly image?: string; readonly bestEffort: boolean },
  step: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await step();
  } catch (error) {
    if (run.signal.aborted) return undefined; // cancellation is no region's failure
    for (const one of error instanceof AggregateError ? (error.errors as unknown[]) : [error])
      run.failures.push({ ...where, error: explain(one) });
    return undefined;
  }
}

/** Runs `step` for all and waits for every one, also when some throw: no request outlives the stage that sent it. */
export async function forEach<T, R>(items: Iterable<T>, step: (item: T) => Promise<R>): Promise<R[]> {
  const outcomes = await Promise.allSettled([...items].map(step));
  const errors = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  if (errors.length === 1) throw errors[0];
  if (errors.length > 1) throw new AggregateError(errors);
  return outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

/** `make`, run at most once per key; everyone who asks gets the same promise. `sameAs` says which keys are one. */
export function once<K, T>(
  make: (key: K) => Promise<T>,
  sameAs: (key: K) => unknown = (key) => key,
): (key: K) => Promise<T> {
  const made = new Map<unknown, Promise<T>>();
  return (key) => {
    const existing = made.get(sameAs(key));
    if (existing) return existing;
    const promise = make(key);
    made.set(sameAs(key), promise);
    return promise;
  };
}

/**
 * Between private and public: throws when anything has failed that isn't best effort. A plan goes on, to list all it
 * can; its exit code still says so.
 */
export function barrier(run: Run): void {
  run.signal.throwIfAborted();
  const failed = run.failures.filter((failure) => !failure.bestEffort);
  if (run.policy.applies && failed.length > 0) throw new BarrierError(failed.length);
}

/** The run stops here; what failed is in the run's failures already. */
export class BarrierError extends Error {
  constructor(count: number) {
    super(`${count} failure${count === 1 ? '' : 's'} before the barrier`);
    this.name = 'BarrierError';
  }
}
