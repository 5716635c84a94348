import type { Snapshot } from '../run/found.js';
import type { Region, Target } from '../run/target.js';

/** A snapshot that this run has made, which a server that lags behind does not show yet. */
export interface MadeSnapshot {
  readonly accountId: string;
  readonly region: string;
  readonly snapshot: Snapshot;
}

/** The targets with the snapshots that this run has made, whichever server they were read from. */
export function showMade(targets: readonly Target[], made: readonly MadeSnapshot[]): Target[] {
  if (made.length === 0) return [...targets];
  return targets.map((target) => ({
    ...target,
    regions: target.regions.map((region) => {
      const here = made.filter((one) => one.accountId === region.accountId && one.region === region.name);
      return here.reduce((shown, { snapshot }) => withSnapshot(shown, snapshot), region);
    }),
  }));
}

function withSnapshot(region: Region, snapshot: Snapshot): Region {
  const { found } = region;
  const { id, tags } = snapshot;
  const name = tags.Name ?? '';
  const others = (found.snapshots.get(name) ?? []).filter((one) => one.id !== id);
  return {
    ...region,
    found: {
      ...found,
      snapshots: new Map(found.snapshots).set(name, [...others, snapshot]),
      snapshotsById: new Map(found.snapshotsById).set(id, snapshot),
    },
  };
}
