import { explain, nothingWasDone } from '../aws/errors.js';
import { PublishError } from '../error.js';
import { groupBy } from '../report/order.js';
import { resourceLabel } from '../report/resource.js';
import type { Change } from '../report/result.js';
import { errorsOf, mapAll } from '../run/barrier.js';
import { type Ledger, regionKey, type Undo, updateImage } from '../run/ledger.js';
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
  const undos = groupBy(run.ledger.undo.splice(0).reverse(), ({ change }) => regionKey(change));
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

/** Going back is a change of its own, with its own outcome: the run may be cancelled in the middle of it. */
async function rollBackOne(run: Run, undo: Undo): Promise<void> {
  const { changes } = run.ledger;
  const { action, from, to } = undo.change;
  const back: Change = { ...undo.change, action: action === 'revoke' ? 'update' : 'revoke', from: to, to: from };
  const entry: Ledger['changes'][number] = { change: back, outcome: 'unknown' };
  changes.push(entry);
  try {
    if (!(await undo.rollBack())) {
      changes.splice(changes.indexOf(entry), 1);
      return;
    }
    entry.outcome = 'done';
  } catch (error) {
    if (nothingWasDone(error)) entry.outcome = 'failed';
    for (const one of errorsOf(error)) recordFailedRollback(run, undo, one);
  }
  recordRollback(run.ledger, entry);
  run.report.change(back, entry.outcome);
}

/** Notes what an image is after a rollback, or that it isn't known. */
function recordRollback(ledger: Ledger, { change, outcome }: Ledger['changes'][number]): void {
  if (outcome === 'failed') return;
  const { image, resource, to } = change;
  const isDone = outcome === 'done';
  updateImage(ledger, change, image, ({ ssmParameters }) => {
    if (resource.kind === 'SSM parameter') {
      if (!isDone || ssmParameters === 'unknown') return { ssmParameters: 'unknown' };
      return { ssmParameters: ssmParameters.filter((name) => name !== resource.name) };
    }
    if (resource.kind !== 'launch permission') return {};
    if (to === 'private') return { public: isDone ? false : 'unknown' };
    return isDone ? { sharedWith: (to as string[]).toSorted() } : {};
  });
}

function recordFailedRollback(run: Run, { change }: Undo, cause: unknown): void {
  const { accountId, region, image, resource } = change;
  const { code, message, hint } = explain(cause);
  const what = `${resourceLabel(resource)}${image === '' ? '' : ` of ${image}`}`;
  run.ledger.failures.push({
    accountId,
    region,
    ...(image === '' ? {} : { image }),
    bestEffort: false,
    error: new PublishError(code, `could not roll back ${what}: ${message}`, {
      cause,
      ...(hint === undefined ? {} : { hint }),
    }),
  });
}
