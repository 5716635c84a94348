import type { StartSnapshotCommandOutput } from '@aws-sdk/client-ebs';
import type { SnapshotData } from '../../world/blocks.js';
import type { World } from '../../world/world.js';
import type { ClientTokens } from '../client-tokens.js';

/** A snapshot that was started through EBS direct. */
export interface SnapshotWrite {
  /** The snapshot's blocks: those of its parent, with the written ones in their place. Block index -> reference. */
  readonly blocks: Map<number, string>;
  /** Only the written blocks. */
  readonly written: Map<number, string>;
  /** Block index -> base64 SHA-256 of the data that a request in progress writes there. */
  readonly inFlight: Map<number, string>;
  readonly timeoutMinutes: number;
  /** Set by CompleteSnapshot, after which nothing can be written. */
  sealed: boolean;
}

export type StartSnapshotOutput = Omit<StartSnapshotCommandOutput, '$metadata'>;

interface EbsRegion {
  /** By snapshot id. */
  readonly writes: Map<string, SnapshotWrite>;
  readonly clientTokens: ClientTokens<StartSnapshotOutput>;
}

export function ebsRegion(world: World, region: string): EbsRegion {
  return world.state('ebs', region, () => ({ writes: new Map(), clientTokens: new Map() }));
}

/** Whether two snapshots descend from the same first snapshot. */
export function haveSameLineage(one: SnapshotData, other: SnapshotData): boolean {
  return firstData(one) === firstData(other);
}

function firstData(data: SnapshotData): SnapshotData {
  return data.parent === undefined ? data : firstData(data.parent);
}
