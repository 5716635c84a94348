import { type Inventory, snapshotIdsOf } from '../../run/found.js';
import type { WantedImage } from '../../run/wanted.js';
import { chooseImage } from '../image/find.js';

/** Those of the images that are, or whose snapshots are, to become public and aren't yet. Pure. */
export function becomingPublic(
  kind: 'images' | 'snapshots',
  images: readonly WantedImage[],
  found: Inventory,
): WantedImage[] {
  return images.filter((image) => {
    if (!image.config.public || image.config.temporary) return false;
    const existing = chooseImage(found.images.get(image.name) ?? [], image);
    if (kind === 'images') return !existing?.public;
    const withSnapshot = existing ?? image.refreshOf;
    const snapshotIds = withSnapshot ? snapshotIdsOf(withSnapshot) : [];
    const arePublic = snapshotIds.every((id) => found.volumePermissions.get(id)?.includes('all'));
    return image.config.public_snapshot && !(snapshotIds.length > 0 && arePublic);
  });
}
