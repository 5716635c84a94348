import type { Reporter } from '../report/reporter.js';
import { BarrierError } from '../run/barrier.js';
import type { Run } from '../run/run.js';
import type { Target } from '../run/target.js';
import { preflight } from './preflight.js';
import { conflictFailures } from './verify.js';

/**
 * Preflight of a rehearsal. Where it ends the release, the rehearsal lists what `plan` lists instead of nothing: what
 * would be changed, conflicts as rows of their own, and what fails.
 * @param act the story of the command
 */
export async function preflightOfRehearsal(
  run: Run,
  targets: readonly Target[],
  act: (run: Run, targets: readonly Target[]) => Promise<void>,
): Promise<void> {
  try {
    await preflight(run, targets);
  } catch (error) {
    if (!(error instanceof BarrierError)) throw error;
    const { failures } = run.ledger;
    const found = failures.splice(0);
    // It asks once more, and its answers are in the log already.
    const planning: Run = { ...run, policy: { ...run.policy, applies: false }, report: silent(run.report) };
    const again = { ...planning.report, warning: () => {} };
    await preflight({ ...planning, report: again, ledger: { ...run.ledger, checks: [] } }, targets);
    await act(planning, targets);
    failures.push(...conflictFailures(run));
    if (failures.length === 0) failures.push(...found);
    throw error;
  }
}

function silent(report: Reporter): Reporter {
  return { ...report, info: () => {}, progress: () => {} };
}
