import type { Session, SessionRequest } from './account.js';
import type { BlockStore } from './blocks.js';
import type { WorldClock } from './clock.js';
import type { Machines } from './machines.js';
import type { ObjectStore } from './objects.js';
import type { Random } from './random.js';
import type { Settings } from './settings.js';

/** An AWS of its own. Worlds share nothing, so tests can run in parallel and need no reset. */
export interface World {
  readonly id: string;
  readonly clock: WorldClock;
  readonly random: Random;
  readonly settings: Settings;
  /** How far the server that answers lags behind: its reads don't show what was written less than this long ago. */
  readonly lagSeconds: number;
  /** The data of snapshots, on disk. */
  readonly blocks: BlockStore;
  /** The data of S3 objects, on disk. */
  readonly objects: ObjectStore;
  /** The machines that run for real. */
  readonly machines: Machines;
  /** A folder of this world alone. It is deleted with the world. */
  readonly directory: string;
  /**
   * The state of a service in a region, created on first use. It holds the resources of all accounts; each has its
   * owner. The state of a global service is in one fixed region.
   */
  state<T>(service: string, region: string, create: () => T): T;
  /**
   * Registers work that continues after the response, such as decoding an import. The world is not idle until it ends.
   */
  background(work: Promise<void>): void;
  /** Creates credentials that this world accepts until they expire on its clock. */
  issueSession(request: SessionRequest): Session;
}
