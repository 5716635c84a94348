import { PublishError } from '../error.js';
import { describeDrift } from '../report/changes.js';
import { isPlural, resourceLabel } from '../report/resource.js';
import type { Change } from '../report/result.js';
import { reportLeftoverImages } from '../resources/image/leftovers.js';
import { mapAll } from '../run/barrier.js';
import { type Failure, type FailureScope, type Ledger, regionKey } from '../run/ledger.js';
import { inTarget } from '../run/place.js';
import type { Run } from '../run/run.js';
import type { Target } from '../run/target.js';
import { publish } from './publish.js';
import { countsAsBestEffort } from './result.js';

/** What `publish` would change, and what exists beside it. */
export async function verify(run: Run, targets: readonly Target[]): Promise<void> {
  await publish(run, targets);
  await mapAll(targets, (target) => reportLeftoverImages(inTarget(run, target), target));
}

/** Each difference that `verify` found, as a failure with both values; and each image that isn't available yet. */
export function driftFailures(run: Run): Failure[] {
  const { changes, images } = run.ledger;
  const differences = changes.map((entry) => differenceFailure(run, entry));
  const unfinished = [...images.values()].flatMap((ofRegion) =>
    [...ofRegion].flatMap(([image, result]): Failure[] => {
      if (result.imageId === undefined || result.state === 'available') return [];
      const { accountId, region } = result;
      const isConflict = changes.some(
        ({ change }) =>
          change.action === 'conflict' && regionKey(change) === regionKey(result) && change.image === image,
      );
      if (isConflict) return [];
      const error = new PublishError('drift', `${result.imageId} is ${result.state}, not available`, {
        hint: 'If AWS is still working on it, verify again later.',
      });
      return [{ accountId, region, image, bestEffort: result.bestEffort, error }];
    }),
  );
  return [...differences, ...unfinished];
}

/** Each conflict that a plan found, as a failure: `create` and `publish` would end with it. */
export function conflictFailures(run: Run): Failure[] {
  return run.ledger.changes.flatMap(({ change, error }): Failure[] =>
    error === undefined ? [] : [{ ...scopeOf(run, change), change, error }],
  );
}

function scopeOf(run: Run, change: Change): FailureScope {
  const { accountId, region, image } = change;
  return { accountId, region, ...(image === '' ? {} : { image }), bestEffort: countsAsBestEffort(run.ledger, change) };
}

function differenceFailure(run: Run, { change, error }: Ledger['changes'][number]): Failure {
  const { resource, action } = change;
  const label = resourceLabel(resource);
  const message =
    action === 'create'
      ? `${label} ${isPlural(resource) ? 'are' : 'is'} missing`
      : `${label} ${isPlural(resource) ? 'differ' : 'differs'}: ${describeDrift(change)}`;
  const inConflict = run.ledger.changes.some((one) => one.error !== undefined);
  const hint =
    error?.hint ??
    (inConflict
      ? 'Resolve the conflicts first: until then `create` and `publish` fail before they change anything.'
      : 'Run `create` or `publish` to bring it up to date.');
  return { ...scopeOf(run, change), change, error: new PublishError('drift', message, { hint }) };
}
