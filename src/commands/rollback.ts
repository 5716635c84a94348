import { explain } from '../aws/errors.js';
import { PublishError } from '../error.js';
import { groupBy } from '../report/order.js';
import { resourceLabel } from '../report/resource.js';
import type { Change } from '../report/result.js';
import { errorsOf, mapAll } from '../run/barrier.js';
import type { Undo } from '../run/ledger.js';
import type { Run } from '../run/run.js';

/** Rolling back gets this much time of its own, also when the time of `max-wait` is over. */
const rollbackMs = 20 * 60_000;

/**
 * With `rollback_on_failure`: revokes every permission and SSM value that this run has changed or may have changed. The
 * newest go first in each region, and regions don't wait for each other, so that none stays public for another's sake. What
 * can't be rolled back is a failure of its own, and doesn't keep the others. What can't be undone is reported.
 */
export async function rollBack(run: Run): Promise<void> {
  run.report.warning('publishing failed. Rolling back the permissions and SSM values that this run changed');
  run.deadline = Math.max(run.deadline, run.clock.now() + rollbackMs);
  const undos = groupBy(run.ledger.undo.splice(0).reverse(), ({ change }) => change.region);
  await mapAll(undos.values(), async (ofRegion) => {
    for (const undo of ofRegion) await rollBackOne(run, undo);
  });
  for (const { change, outcome } of run.ledger.changes) {
    const { action, region, image, resource } = change;
    const isAnnouncement = action === 'announce' && resource.kind !== 'SSM parameter';
    if (!isAnnouncement || (outcome !== 'done' && outcome !== 'unknown')) continue;
    const sent = outcome === 'done' ? 'was already sent' : 'may already have been sent';
    run.report.warning(
      `${region}: ${resourceLabel(resource)} of ${image} ${sent} and can't be undone. The image itself was rolled back`,
    );
  }
}

async function rollBackOne(run: Run, undo: Undo): Promise<void> {
  try {
    if (!(await undo.rollBack())) return;
    const { action, from, to } = undo.change;
    const back: Change = { ...undo.change, action: action === 'revoke' ? 'update' : 'revoke', from: to, to: from };
    run.ledger.changes.push({ change: back, outcome: 'done' });
    run.report.change(back, 'done');
  } catch (error) {
    for (const one of errorsOf(error)) recordFailedRollback(run, undo, one);
  }
}

function recordFailedRollback(run: Run, { change }: Undo, cause: unknown): void {
  const { region, image, resource } = change;
  const { code, message, hint } = explain(cause);
  const what = `${resourceLabel(resource)}${image === '' ? '' : ` of ${image}`}`;
  run.ledger.failures.push({
    region,
    ...(image === '' ? {} : { image }),
    bestEffort: false,
    error: new PublishError(code, `could not roll back ${what}: ${message}`, {
      cause,
      ...(hint === undefined ? {} : { hint }),
    }),
  });
}
