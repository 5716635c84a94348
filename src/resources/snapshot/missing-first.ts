import type { Target } from '../../run/target.js';
import { snapshotsOf, type WantedSnapshot } from '../../run/wanted.js';
import { hasSnapshot } from './ensure.js';

/** The first snapshots that are still to be created, because a region lacks one that the home region lacks too. */
export function missingFirstSnapshots(target: Target): WantedSnapshot[] {
  const missing = target.regions.flatMap((region) =>
    region.images.flatMap(snapshotsOf).filter((wanted) => !hasSnapshot(region, wanted)),
  );
  const first = missing.filter((wanted) => {
    const { origin, homeRegion } = wanted.source;
    const home = target.regions.find((region) => region.name === homeRegion);
    // A home region that couldn't be read is a failure already.
    return origin.kind !== 'snapshot' && home && !hasSnapshot(home, wanted.first);
  });
  return [...new Set(first.map((wanted) => wanted.first))];
}
