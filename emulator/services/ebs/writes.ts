import type { SnapshotData } from '../../world/blocks.js';
import type { World } from '../../world/world.js';

/** A snapshot that is being written, or was. */
export interface SnapshotWrite {
  /** What it will hold: the parent's blocks under those written. */
  readonly blocks: Map<number, string>;
  /** Only what was written, block index -> reference (the block's SHA-256, hex). */
  readonly written: Map<number, string>;
  /** Block index -> SHA-256 of the data that a request in flight brings there. */
  readonly inFlight: Map<number, string>;
  readonly timeoutMinutes: number;
  readonly parentSnapshotId: string | undefined;
  /** Set by CompleteSnapshot: from then on nothing may be written. */
  sealed: boolean;
}

interface EbsRegion {
  /** By snapshot id. */
  readonly writes: Map<string, SnapshotWrite>;
  /** `<account> <client token>` -> what was asked with it, and the snapshot that came of it. */
  readonly clientTokens: Map<
    string,
    { readonly request: string; readonly snapshotId: string; readonly answer: object }
  >;
}

export function ebsRegion(world: World, region: string): EbsRegion {
  return world.state('ebs', region, () => ({ writes: new Map(), clientTokens: new Map() }));
}

/** Which data was started from which; copies share their source's data, so this holds across regions. */
function lineage(world: World): WeakMap<SnapshotData, SnapshotData> {
  return world.state('ebs lineage', '', () => new WeakMap());
}

export function setParent(world: World, data: SnapshotData, parent: SnapshotData): void {
  lineage(world).set(data, parent);
}

/** Whether two snapshots descend from the same first one. */
export function related(world: World, one: SnapshotData, other: SnapshotData): boolean {
  const root = (data: SnapshotData): SnapshotData => {
    const parent = lineage(world).get(data);
    return parent === undefined ? data : root(parent);
  };
  return root(one) === root(other);
}
