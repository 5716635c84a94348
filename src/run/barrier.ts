import { explain } from '../aws/errors.js';
import type { AccountRegion } from '../report/result.js';
import type { Failure, FailureScope } from './ledger.js';
import type { Run } from './run.js';

/** The errors behind one thrown value: a step that did several things at once may have failed in several of them. */
export function errorsOf(error: unknown): unknown[] {
  return error instanceof AggregateError ? (error.errors as unknown[]) : [error];
}

/** Runs `step`; what it throws becomes a failure of that region and image, and the others go on. */
export async function attempt<T>(run: Run, scope: FailureScope, step: () => Promise<T>): Promise<T | undefined> {
  try {
    return await step();
  } catch (error) {
    if (run.signal.aborted) return undefined; // cancellation is no region's failure
    for (const one of errorsOf(error)) run.ledger.failures.push({ ...scope, error: explain(one) });
    return undefined;
  }
}

/** Runs `step` for all and waits for every one, also when some throw: no request outlives the stage that sent it. */
export async function mapAll<T, R>(items: Iterable<T>, step: (item: T) => Promise<R>): Promise<R[]> {
  const outcomes = await Promise.allSettled([...items].map(step));
  const errors = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  if (errors.length === 1) throw errors[0];
  if (errors.length > 1) throw new AggregateError(errors);
  return outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

/** `build`, run at most once per key; everyone who asks gets the same promise. `sameAs` says which keys are one. */
export function once<K, T>(
  build: (key: K) => Promise<T>,
  sameAs: (key: K) => unknown = (key) => key,
): (key: K) => Promise<T> {
  const built = new Map<unknown, Promise<T>>();
  return (key) => {
    const existing = built.get(sameAs(key));
    if (existing) return existing;
    const promise = build(key);
    built.set(sameAs(key), promise);
    return promise;
  };
}

/** Whether anything has failed with which the run fails. */
export function hasFailed(run: Run): boolean {
  return run.ledger.failures.some((failure) => !failure.bestEffort);
}

/** What has failed in a region. */
export function failuresIn(run: Run, { accountId, region }: AccountRegion): Failure[] {
  return run.ledger.failures.filter((failure) => failure.accountId === accountId && failure.region === region);
}

/**
 * Between private and public: throws when anything has failed that isn't best effort. A plan goes on, to list all it
 * can; its exit code still shows the failure.
 */
export function barrier(run: Run): void {
  run.signal.throwIfAborted();
  if (run.policy.applies && hasFailed(run)) throw new BarrierError();
}

/** The run stops here; what failed is among the run's failures already. */
export class BarrierError extends Error {
  constructor() {
    super('the run stops at the barrier');
    this.name = 'BarrierError';
  }
}
