import { PublishError } from '../error.js';
import { resourceLabel } from '../report/resource.js';
import type { Change } from '../report/result.js';
import { reportDroppedRegions } from '../resources/image/dropped-regions.js';
import { mapAll } from '../run/barrier.js';
import type { Failure } from '../run/ledger.js';
import type { Run } from '../run/run.js';
import type { Target } from '../run/target.js';
import { publish } from './publish.js';
import { countsAsBestEffort } from './result.js';

/** What `publish` would change, and what exists beside it. */
export async function verify(run: Run, targets: readonly Target[]): Promise<void> {
  await publish(run, targets);
  await mapAll(targets, (target) => reportDroppedRegions(run, target));
}

/** Each difference that `verify` found, as a failure with both values; and each image that isn't available yet. */
export function driftFailures(run: Run): Failure[] {
  const { changes, images } = run.ledger;
  const differences = changes.map(({ change }) => differenceFailure(run, change));
  const unfinished = [...images].flatMap(([region, ofRegion]) =>
    [...ofRegion].flatMap(([image, result]): Failure[] => {
      if (result.imageId === undefined || result.state === 'available') return [];
      const isConflict = changes.some(
        ({ change }) => change.action === 'conflict' && change.region === region && change.image === image,
      );
      if (isConflict) return [];
      const error = new PublishError('drift', `${result.imageId} is ${result.state}, not available`, {
        hint: 'If AWS is still working on it, verify again later.',
      });
      return [{ region, image, bestEffort: result.bestEffort, error }];
    }),
  );
  return [...differences, ...unfinished];
}

function differenceFailure(run: Run, change: Change): Failure {
  const { region, image, resource, action, from, to } = change;
  const label = resourceLabel(resource);
  const message =
    action === 'create'
      ? `${label} is missing`
      : `${label} differ${/s$/.test(resource.kind) ? '' : 's'}: found ${JSON.stringify(from)}, expected ${JSON.stringify(to)}`;
  const hint =
    action === 'conflict'
      ? "This can't be changed on an existing image. Give the image a new name, or revert the change in the config."
      : 'Run `create` or `publish` to bring it up to date.';
  return {
    region,
    ...(image === '' ? {} : { image }),
    bestEffort: countsAsBestEffort(run.ledger, change),
    error: new PublishError('drift', message, { hint }),
  };
}
