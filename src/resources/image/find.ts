import { hasContent, isFromSource, taggedDigest } from '../../identity/tags.js';
import type { Ami } from '../../run/ensured.js';
import { type Image, rootSnapshotId, snapshotIdsOf } from '../../run/found.js';
import type { Place } from '../../run/place.js';
import type { Region } from '../../run/target.js';
import type { WantedImage } from '../../run/wanted.js';

/** The AMI of a place, as the inventory shows it. */
export function findImage({ region, image }: Pick<Place, 'region' | 'image'>): Image | undefined {
  return chooseImage(region.found.images.get(image.name) ?? [], image);
}

/**
 * Which of the images with one name is meant: copies may bear the name of another image. Those from the wanted source
 * come first, those that failed last, then the oldest, then the smallest ID, so that every command chooses the same. Pure.
 */
export function chooseImage(named: readonly Image[], image: WantedImage): Image | undefined {
  const isWanted = ({ tags }: Image): boolean =>
    image.recipe ? isFromSource(tags, image.recipe.sourceSha256) : taggedDigest(tags) !== undefined;
  const hasWantedDisks = ({ tags }: Image): boolean => image.recipe === undefined || hasContent(tags, image.recipe);
  const [first] = named.toSorted(
    (a, b) =>
      Number(isWanted(b)) - Number(isWanted(a)) ||
      Number(a.state === 'failed') - Number(b.state === 'failed') ||
      Number(hasWantedDisks(b)) - Number(hasWantedDisks(a)) ||
      a.createdMs - b.createdMs ||
      (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
  return first;
}

/** An image that exists, as the rest of the run takes it. */
export function asAmi(region: Region, image: Image): Ami {
  return {
    id: image.id,
    snapshotId: rootSnapshotId(image),
    snapshotIds: snapshotIdsOf(image),
    tags: image.tags,
    state: image.state,
    public: image.public,
    launchPermissions: region.found.launchPermissions.get(image.id) ?? [],
    createdMs: image.createdMs,
    deprecationMs: image.deprecationMs,
    deregistrationProtection: image.deregistrationProtection,
    instanceTypes: image.instanceTypes,
    watermarkKeys: image.watermarkKeys,
  };
}
