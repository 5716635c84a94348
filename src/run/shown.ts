import { whileRefused } from '../aws/wait.js';
import type { PublishError } from '../error.js';
import type { Run } from './run.js';

/** What was written may not be read for this long (aws-facts, section 9: 24). */
export const shownAfterMs = 120_000;

/** Looks again until AWS shows what it has taken; throws `missing` when it never does. */
export async function untilShown(run: Run, missing: PublishError, look: () => Promise<boolean>): Promise<void> {
  const again = (error: unknown): boolean => error === missing;
  const options = { clock: run.clock, signal: run.signal, timeoutMs: shownAfterMs, deadline: run.deadline, again };
  await whileRefused(options, async () => {
    if (!(await look())) throw missing;
  });
}
