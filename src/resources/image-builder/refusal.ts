import { PublishError } from '../../error.js';
import type { CheckAnswer } from '../../run/checks.js';
import { type Place, scopeAt } from '../../run/place.js';
import type { Target } from '../../run/target.js';

interface Refusal {
  readonly target: Pick<Target, 'configs'>;
  /** Of the image. */
  readonly name: string;
  /** Leads from `image_builder` to the value at fault. */
  readonly within: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}

/** An error at the line of a value below `image_builder`. A refreshed image has no lines of its own. */
export function errorAt({ target, name, within, message, hint }: Refusal): PublishError {
  const config = target.configs.find(({ images }) => images.some((image) => image.name === name));
  const path = ['images', name, 'image_builder', ...within];
  const diagnostics = config === undefined ? [] : [{ ...config.locate(path), message: `${message}. ${hint}` }];
  return new PublishError('preflight', message, { hint, diagnostics });
}

/** The answer of preflight that stops a run, at the line of a value below `image_builder`. */
export function refusalAt(
  place: Place,
  what: string,
  refusal: Pick<Refusal, 'within' | 'message' | 'hint'>,
): CheckAnswer {
  const { target, image } = place;
  const error = errorAt({ target, name: image.config.name, ...refusal });
  return { answer: 'no', what, error, scope: scopeAt(place) };
}

/** Places of which two claim one name, each with the image that was first. Pure. */
export function claimedTwice(
  places: readonly Place[],
  nameOf: (place: Place) => string,
): { readonly place: Place; readonly first: string }[] {
  return places.flatMap((place, index) => {
    const first = places.findIndex((one) => one.region === place.region && nameOf(one) === nameOf(place));
    return first < index ? [{ place, first: places[first]?.image.name ?? '' }] : [];
  });
}
