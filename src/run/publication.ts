import type { EnsuredImage } from '../resources/image/ensure.js';
import type { Id } from './run.js';
import type { Region, WantedImage } from './wanted.js';

/** An image in one region, private and complete, on its way to the world. */
export interface Publication {
  readonly region: Region;
  readonly image: WantedImage;
  readonly made: EnsuredImage;
  readonly snapshotId: Id;
  /** Accounts with createVolumePermission on the snapshot, and `all`. */
  readonly volumePermissions: readonly string[];
}
