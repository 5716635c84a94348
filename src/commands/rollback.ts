import { explain } from '../aws/errors.js';
import { PublishError } from '../error.js';
import { groupBy } from '../report/order.js';
import type { Change } from '../report/result.js';
import { forEach, type Run, type Undo } from '../run/run.js';

/**
 * Takes back every permission and SSM value that this run has changed or may have changed: the newest first in each
 * region, the regions side by side, so that none stays public while another waits. One that can't be taken back is a
 * failure of its own, and doesn't keep the others. What can't be recalled is named.
 */
export async function rollBack(run: Run): Promise<void> {
  const byRegion = groupBy(run.undo.splice(0).reverse(), ({ change }) => change.region);
  await forEach(byRegion.values(), async (undos) => {
    for (const undo of undos) await takeBack(run, undo);
  });
  for (const { change, outcome } of run.changes) {
    const isRecalled = change.resource.startsWith('SSM parameter');
    if (change.action !== 'announce' || isRecalled || (outcome !== 'done' && outcome !== 'unknown')) continue;
    const what = `${change.region}: the ${change.resource} of ${change.image}`;
    run.report.warning(
      `${what} ${outcome === 'done' ? 'is' : 'may be'} out and can't be recalled, while the image is taken back`,
    );
  }
}

async function takeBack(run: Run, undo: Undo): Promise<void> {
  try {
    if (!(await undo.take())) return;
    const { action, from, to } = undo.change;
    const back: Change = { ...undo.change, action: action === 'revoke' ? 'update' : 'revoke', from: to, to: from };
    run.changes.push({ change: back, outcome: 'done' });
    run.report.change(back, 'done');
  } catch (error) {
    for (const one of error instanceof AggregateError ? (error.errors as unknown[]) : [error])
      notTakenBack(run, undo, one);
  }
}

function notTakenBack(run: Run, { change }: Undo, cause: unknown): void {
  const { region, image, resource } = change;
  const { code, message, hint } = explain(cause);
  const what = `${resource}${image === '' ? '' : ` of ${image}`}`;
  run.failures.push({
    region,
    ...(image === '' ? {} : { image }),
    bestEffort: false,
    error: new PublishError(code, `the ${what} could not be taken back: ${message}`, {
      cause,
      ...(hint === undefined ? {} : { hint }),
    }),
  });
}
