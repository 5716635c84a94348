import { explain } from '../../aws/errors.js';
import { untilDeadline } from '../../aws/wait.js';
import { PublishError } from '../../error.js';
import type { Run } from '../../run/run.js';
import type { Target } from '../../run/target.js';
import { type Origin, parseRemembered, type Remembered } from './account.js';
import { remember } from './remember.js';

/** Where accounts are remembered from one run to another. */
export interface Memory {
  /** undefined: there is none. */
  readonly cache: Cache | undefined;
  /** What the keys of all entries for these configs begin with. */
  readonly prefix: string;
  /** The default branch, whose entries alone are used; undefined when it is not known. */
  readonly origin: Origin | undefined;
  /** Whether this run is of the default branch. */
  readonly isOfOrigin: boolean;
}

interface Cache {
  save(key: string, text: string): Promise<void>;
  restore(prefix: string): Promise<string | undefined>;
}

/**
 * Remembers what was read of the accounts. A run that can't has done its work all the same.
 * @param isRead whether every region could be read: what is missing would pass for what doesn't exist
 */
export async function saveAccounts(
  run: Run,
  targets: readonly Target[],
  isRead: boolean,
  { cache, prefix, origin, isOfOrigin }: Memory,
): Promise<void> {
  const { report } = run;
  const unsaved = (why: string): void => report.info(`the account is not remembered: ${why}`);
  if (origin === undefined || !isOfOrigin) return unsaved('this run is not one of the default branch');
  if (cache === undefined) return unsaved('this runner offers no cache');
  if (!isRead) return unsaved('some of it could not be read');
  if (targets.some(({ isNarrowed }) => isNarrowed)) return unsaved('this run leaves out images or regions');
  if (run.policy.applies && run.ledger.changes.length > 0)
    return unsaved('this run has changed it. The next `plan` of the default branch remembers it');
  const all = targets.flatMap((target) => [target, ...target.copies]);
  try {
    const readMs = run.awsTime.now();
    const text = JSON.stringify(await remember(all, { ...origin, run: run.id, readMs }));
    // An entry never changes, and a run can have several steps that save one.
    await inTime(run, () => cache.save(`${prefix}${run.id.replaceAll(/[^\w.]/g, '-')}-${readMs}`, text));
    report.info('the account is remembered for rehearsals');
  } catch (error) {
    report.warning(`the account is not remembered: ${explain(error).message}`);
  }
}

/** What can't be used is no error: the rehearsal then assumes what it would without it. */
export async function recallAccounts(run: Run, { cache, prefix, origin }: Memory): Promise<Remembered | undefined> {
  const recalled = await recall(run, cache, prefix, origin);
  if (typeof recalled !== 'string') return recalled;
  run.report.info(`no account is remembered: ${recalled}`);
  return undefined;
}

/** @returns why not: a clause */
async function recall(
  run: Run,
  cache: Cache | undefined,
  prefix: string,
  origin: Origin | undefined,
): Promise<Remembered | string> {
  if (cache === undefined) return 'this runner offers no cache';
  if (origin === undefined) return 'the event does not name the default branch';
  try {
    const text = await inTime(run, () => cache.restore(prefix));
    return text === undefined ? 'the cache has no entry for these configs' : parseRemembered(text, origin);
  } catch (error) {
    return explain(error).message;
  }
}

/** The cache is a convenience: a run doesn't wait long for it. */
const longestMs = 120_000;

function inTime<T>({ clock, signal: cancel, deadline }: Run, step: () => Promise<T>): Promise<T> {
  const late = new PublishError('timeout', `the cache did not answer within ${longestMs / 1000} seconds`);
  return untilDeadline({ clock, deadline: Math.min(deadline, clock.now() + longestMs), cancel, late }, step);
}
