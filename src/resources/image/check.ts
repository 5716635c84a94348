import type { Answer } from '../../run/answers.js';
import type { Target } from '../../run/wanted.js';
import { conflictError, findImage, imageConflicts } from './ensure.js';
import { rootSnapshotId } from './read.js';

/** Is every name free, or taken by the very image that the config wants? */
export function existingAnswers(target: Target): Answer[] {
  const conflicts = target.regions.flatMap((region) =>
    region.images.flatMap((image) => {
      const found = findImage(region, image);
      if (!found || !image.made) return [];
      return imageConflicts(
        found,
        { ...image, made: image.made },
        region.found.snapshotsById.get(rootSnapshotId(found) ?? ''),
      ).map(
        (difference): Answer => ({
          answer: 'no',
          what: `${image.name} in ${region.name} as wanted`,
          error: conflictError(region.name, image.name, found.ImageId ?? '', difference),
          region: region.name,
          image: image.name,
          bestEffort: image.config.best_effort_regions.includes(region.name),
        }),
      );
    }),
  );
  return conflicts.length > 0 ? conflicts : [{ answer: 'yes', what: 'names are free, or taken by what is wanted' }];
}
