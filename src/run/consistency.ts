import { awsCode, withOutcome } from '../aws/errors.js';
import { whileRefused } from '../aws/wait.js';
import type { PublishError } from '../error.js';
import type { Run } from './run.js';

// EC2 answers from several servers: what one of them has taken, another may not show yet (docs/aws-facts.md#eventual-consistency).

/** What was written may not be shown, and an ID that AWS has just given may be unknown, for this long. */
export const visibleWithinMs = 120_000;

interface Patience {
  readonly timeoutMs: number;
  /** Whether what was thrown will pass by itself. */
  again(error: unknown): boolean;
  onRefused?(error: unknown, waitedMs: number): void;
}

/** Repeats `step` while AWS refuses it in a way that passes, within this run's time. */
export function whilePassing<T>(run: Run, patience: Patience, step: () => Promise<T>): Promise<T> {
  return whileRefused({ clock: run.clock, signal: run.signal, deadline: run.deadline, ...patience }, step);
}

/** Looks again until AWS shows what it has taken. @throws `missing` when it never does. */
export async function untilVisible(
  run: Run,
  missing: PublishError,
  look: () => Promise<boolean>,
  timeoutMs = visibleWithinMs,
): Promise<void> {
  await whilePassing(run, { timeoutMs, again: (error) => error === missing }, async () => {
    if (!(await look())) throw missing;
  });
}

/**
 * Looks again until there is something to see; undefined when AWS doesn't show it in time.
 * @param what what is looked for, for the error of a run whose time ends first
 */
export async function lookUntilFound<T>(
  run: Run,
  what: string,
  look: () => Promise<T | undefined>,
  timeoutMs = visibleWithinMs,
): Promise<T | undefined> {
  const absent = new Error(`AWS does not show ${what} yet`);
  try {
    return await whilePassing(run, { timeoutMs, again: (error) => error === absent }, async () => {
      const found = await look();
      if (found === undefined) throw absent;
      return found;
    });
  } catch (error) {
    if (error === absent) return undefined;
    throw error;
  }
}

/** Repeats `step` while AWS doesn't know an ID that this run has received; one that the run has found must be known. */
export function toleratingUnknown<T>(run: Run, id: string, step: () => Promise<T>): Promise<T> {
  const again = (error: unknown): boolean => isNotFound(error) && run.ledger.newIds.has(id);
  return whilePassing(run, { timeoutMs: visibleWithinMs, again }, step);
}

function isNotFound(error: unknown): boolean {
  return /NotFound$/.test(awsCode(error) ?? '');
}

/**
 * For what follows once AWS has taken the first request of a change. If this fails, even by a plain refusal, the change
 * has been made in part: its outcome is unknown.
 */
export async function afterPartialChange<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw withOutcome(error, 'unknown');
  }
}
