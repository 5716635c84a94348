import { explain } from '../aws/errors.js';
import type { Run } from '../pipeline/run.js';

/**
 * Takes back, newest first, every permission and SSM value that this run has changed or may have changed. One that
 * can't be taken back is a failure of its own, and doesn't keep the others.
 */
export async function rollBack(run: Run): Promise<void> {
  for (const undo of run.undo.splice(0).reverse()) {
    try {
      await undo.take();
      run.changes.push({
        change: { ...undo.change, action: 'revoke', from: undo.change.to, to: undo.change.from },
        outcome: 'done',
      });
      run.report.change({ ...undo.change, action: 'revoke', from: undo.change.to, to: undo.change.from }, 'done');
    } catch (error) {
      const { region, image } = undo.change;
      run.failures.push({ region, ...(image === '' ? {} : { image }), bestEffort: false, error: explain(error) });
    }
  }
}
