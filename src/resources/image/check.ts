import { PublishError } from '../../error.js';
import type { CheckAnswer } from '../../run/checks.js';
import { type Place, placesOf, scopeAt } from '../../run/place.js';
import type { Target } from '../../run/target.js';
import { isBuildable } from '../../run/wanted.js';
import { conflictError, imageConflicts } from './conflicts.js';
import { findImage } from './find.js';
import { instanceTypesRefusal } from './instance-types.js';
import { deprecationRefusal } from './lifecycle.js';
import { publicObstacles } from './obstacles.js';
import { watermarksRefusal } from './watermarks.js';

/** Is every name free, or does it belong to the very image that the config wants? */
export function checkNames(target: Target): CheckAnswer[] {
  return allPlaces(target).flatMap((place) => {
    const { region, image } = place;
    const found = findImage(place);
    if (!found || !isBuildable(image)) return [];
    return imageConflicts(found, image, region.found.snapshotsById).map(
      (difference): CheckAnswer => ({
        answer: 'no',
        what: `${image.name} in ${region.name} as configured`,
        error: conflictError(image.name, found.id, difference),
        scope: scopeAt(place),
      }),
    );
  });
}

/** Can each image that exists become public, and be deprecated when the config says? */
export function checkExistingImages(target: Target, nowMs: number): CheckAnswer[] {
  return allPlaces(target).flatMap((place): CheckAnswer[] => {
    const { region, image } = place;
    if (image.config.temporary) return [];
    const named = findImage(place);
    const found = named?.state === 'failed' ? undefined : named; // it is registered again (ensure.ts)
    const no = (what: string, message: string, hint: string): CheckAnswer => ({
      answer: 'no',
      what: `${region.name}: ${what}`,
      error: new PublishError('preflight', message, { hint }),
      scope: scopeAt(place),
    });
    const refusals: [what: string, refusal: [message: string, hint: string] | undefined][] = [
      ['deprecation', deprecationRefusal(image, found, nowMs)],
      ['instance types', found && instanceTypesRefusal(image, found)],
      ['watermarks', found && watermarksRefusal(image, found)],
    ];
    const obstacles = image.config.public && found && !found.public ? publicObstacles(found) : [];
    return [
      ...refusals.flatMap(([what, refusal]) => (refusal ? [no(`${what} of ${image.name}`, ...refusal)] : [])),
      ...obstacles.map((why) =>
        no(
          `${image.name} can become public`,
          `${image.name} (${found?.id}) can't become public: ${why}`,
          'AWS never allows such an image to be public. Remove `public: true`, or create an image with another name that does not have this.',
        ),
      ),
    ];
  });
}

function allPlaces(target: Target): Place[] {
  return target.regions.flatMap((region) => placesOf(target, region));
}
