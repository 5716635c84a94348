import { awsCode } from '../../aws/errors.js';
import { whilePassing } from '../../run/consistency.js';
import type { Run } from '../../run/run.js';
import type { Region } from '../../run/target.js';

/** How long a copy or an import waits for one of the region's slots: AWS runs about 20 of each at a time. */
const slotTimeoutMs = 6 * 60 * 60_000;

/** Requests a copy or an import, again while the region has as many in progress as AWS allows. */
export function whenSlotIsFree<T>(
  run: Run,
  { name }: Region,
  kind: 'copy' | 'import',
  request: () => Promise<T>,
): Promise<T> {
  return whilePassing(
    run,
    {
      timeoutMs: slotTimeoutMs,
      again: (error) => awsCode(error) === 'ResourceLimitExceeded',
      onRefused: (_, waitedMs) =>
        run.report.progress(
          `slot ${name}`,
          `${name}  has waited ${Math.round(waitedMs / 1000)} s for a free ${kind} slot`,
        ),
    },
    request,
  );
}
