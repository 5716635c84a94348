import { PublishError } from '../../error.js';
import type { CheckAnswer } from '../../run/checks.js';
import type { StoredParameter } from '../../run/found.js';
import { type Place, placesOf, scopeAt } from '../../run/place.js';
import type { Target } from '../../run/target.js';
import { findImage } from '../image/find.js';
import { fillPlaceholders, parametersOf, showValue } from './names.js';
import { imageDataType, isImageParameter } from './write.js';

interface WantedParameter {
  readonly place: Place;
  readonly name: string;
  readonly mayOverwrite: boolean;
}

/** Can each SSM parameter be written: is it new, ours already, or to be overwritten, and by one image only? */
export function checkSsmParameters(target: Target): CheckAnswer[] {
  return target.regions.flatMap((region) => {
    const wanted = placesOf(target, region).flatMap((place) =>
      parametersOf(place).map(
        ({ name, allow_overwrite: mayOverwrite }): WantedParameter => ({
          place,
          name: fillPlaceholders(name, place),
          mayOverwrite,
        }),
      ),
    );
    return wanted.flatMap((one, index) => {
      const first = wanted.findIndex(({ name }) => name === one.name);
      return first < index ? [writtenTwice(one, wanted[first]?.place.image.name ?? '')] : checkParameter(one);
    });
  });
}

function writtenTwice(wanted: WantedParameter, other: string): CheckAnswer {
  return refuse(
    wanted,
    new PublishError('preflight', `${other} and ${wanted.place.image.name} both write SSM parameter ${wanted.name}`, {
      hint: 'Use a different name for each, for instance with {image} or {architecture} in it.',
    }),
  );
}

function checkParameter(wanted: WantedParameter): CheckAnswer[] {
  const { place, name, mayOverwrite } = wanted;
  const { parameters } = place.region.publishing;
  if (parameters === 'unknown')
    return [{ answer: 'unknown', what: what(wanted), why: 'ssm:GetParameters is not allowed' }];
  const stored = parameters.get(name);
  if (stored && stored.type !== 'String') {
    return [
      refuse(
        wanted,
        new PublishError(
          'preflight',
          `SSM parameter ${name} is a ${stored.type}, but a parameter that points to an AMI has to be a String`,
          { hint: "The type of a parameter can't be changed. Delete the parameter, or use another name." },
        ),
      ),
    ];
  }
  if (!stored || stored.value === findImage(place)?.id) return [];
  if (!mayOverwrite) return [refuse(wanted, parameterTaken(name, stored))];
  return isImageParameter(stored) ? [] : [refuse(wanted, otherDataType(name, stored))];
}

/** The error for a parameter that exists and may not be overwritten. */
export function parameterTaken(name: string, { value }: StoredParameter): PublishError {
  return new PublishError('preflight', `SSM parameter ${name} exists and points to ${showValue(value)}`, {
    hint: 'Set `allow_overwrite: true` for it, or use another name.',
  });
}

function otherDataType(name: string, { dataType }: StoredParameter): PublishError {
  return new PublishError(
    'preflight',
    `SSM parameter ${name} has the data type ${dataType}, but one that points to an AMI has ${imageDataType}`,
    { hint: "AWS can't change the data type of a parameter. Delete the parameter, or use another name." },
  );
}

function what({ place, name }: WantedParameter): string {
  return `${place.region.name}: SSM parameter ${name} can be written`;
}

function refuse(wanted: WantedParameter, error: PublishError): CheckAnswer {
  return { answer: 'no', what: what(wanted), error, scope: scopeAt(wanted.place) };
}
