import { nothingWasDone } from '../aws/errors.js';
import type { PublishError } from '../error.js';
import type { Change, ChangeOutcome } from '../report/result.js';
import { runStageOf } from '../report/stages.js';
import type { Ledger, Undo } from './ledger.js';
import { type Run, throwIfOver, timed } from './run.js';

/** An ID that AWS assigns. In a plan it may not exist yet, and `requireId` refuses to send one that doesn't. */
export type Id = string | { readonly knownAfterApply: string };

export function requireId(id: Id): string {
  if (typeof id === 'string') return id;
  throw new Error(`bug: the id of the ${id.knownAfterApply} was used before it exists`);
}

/** What `apply` does to AWS; `expected` is what then exists, as far as it can be known without doing it. */
interface Step<T> {
  readonly expected: T;
  apply(): Promise<T>;
  /** What has become of it, where that may be something else than that it was done. */
  outcomeOf?(now: T): ChangeOutcome;
  /** Safe to call when it isn't known whether anything happened; false when there was nothing to roll back. */
  undo?(): Promise<boolean>;
}

/**
 * The only way to change AWS. A run that doesn't apply notes the change and gets `expected` back, so a plan is the same
 * code as its apply.
 */
export async function change<T>(run: Run, what: Change, step: Step<T>): Promise<T> {
  const { ledger } = run;
  const entry: Ledger['changes'][number] = { change: what, outcome: 'planned' };
  ledger.changes.push(entry);
  if (!run.policy.applies) return step.expected;
  const undo: Undo | undefined = step.undo && { change: what, rollBack: step.undo };
  try {
    run.signal.throwIfAborted();
    throwIfOver(run);
    // Before the request, because a lost answer may hide a success.
    if (undo) ledger.undo.push(undo);
    entry.outcome = 'unknown';
    const now = await timed(run, what, runStageOf(what), () => step.apply());
    entry.outcome = step.outcomeOf?.(now) ?? 'done';
    return now;
  } catch (error) {
    if (nothingWasDone(error)) {
      entry.outcome = 'failed';
      if (undo && ledger.undo.includes(undo)) ledger.undo.splice(ledger.undo.indexOf(undo), 1);
    }
    throw error;
  } finally {
    run.report.change(what, entry.outcome);
  }
}

/** A difference that can't be changed in place: a row and a failure in plan and verify, an error when applying. */
export function conflict(run: Run, what: Omit<Change, 'action'>, error: PublishError): void {
  const change: Change = { ...what, action: 'conflict' };
  run.ledger.changes.push({ change, outcome: run.policy.applies ? 'failed' : 'planned', error });
  if (!run.policy.applies) return;
  run.report.change(change, 'failed');
  throw error;
}

/** Waits for a resource to reach its end state; at once when nothing is applied, or the resource is only planned. */
export async function settled<T>(run: Run, id: Id, wait: (id: string) => Promise<T>): Promise<T | undefined> {
  if (!run.policy.applies || typeof id !== 'string') return undefined;
  return wait(id);
}
