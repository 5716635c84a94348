import type { Session, SessionRequest } from './account.js';
import type { BlockStore } from './blocks.js';
import type { WorldClock } from './clock.js';
import type { ObjectStore } from './objects.js';
import type { Random } from './random.js';
import type { Settings } from './settings.js';

/** One AWS of its own: worlds share nothing, so tests run beside each other without reset. */
export interface World {
  readonly id: string;
  readonly clock: WorldClock;
  readonly random: Random;
  readonly settings: Settings;
  /** Snapshot data, on disk, each distinct block once. */
  readonly blocks: BlockStore;
  /** S3 object data, on disk. */
  readonly objects: ObjectStore;
  /** A folder of this world's own, deleted with it. */
  readonly directory: string;
  /**
   * The state of one service in one region (all accounts' resources: each carries its owner), made on first use.
   * State of a global service lives under its own fixed region.
   */
  state<T>(service: string, region: string, create: () => T): T;
  /** Work that goes on after an answer was sent (decoding an import). The world isn't idle until it ends. */
  background(work: Promise<void>): void;
  /** Makes credentials that this world accepts until they expire on its clock (what STS hands out). */
  issueSession(request: SessionRequest): Session;
}
