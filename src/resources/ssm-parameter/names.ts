import type { SsmParameter } from '../../config/config.js';
import type { Place } from '../../run/place.js';

/** A place without what its names don't depend on. */
type NamedPlace = {
  readonly target: Pick<Place['target'], 'accountId'>;
  readonly region: Pick<Place['region'], 'name'>;
  readonly image: Place['image'];
};

/** The parameters of the config that the account gets; a temporary image has none. */
export function parametersOf({ target, image }: NamedPlace): readonly SsmParameter[] {
  const { ssm_parameter: all, temporary } = image.config;
  return temporary
    ? []
    : all.filter(({ account_id: account }) => account === undefined || account === target.accountId);
}

/** The names of an image's parameters in a region, as its config gives them; a temporary image has none. */
export function parameterNames(place: NamedPlace): string[] {
  return parametersOf(place).map(({ name }) => fillPlaceholders(name, place));
}

/** What a name and a description may refer to: `{image}`, `{region}`, `{architecture}` and `{account}`. */
export function fillPlaceholders(text: string, { target, region, image }: NamedPlace): string {
  const values: Readonly<Record<string, string>> = {
    image: image.name,
    region: region.name,
    architecture: image.architecture,
    account: target.accountId,
  };
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/**
 * A parameter's value for people: only the ID of an AMI. A config can name any parameter that the role may read, and its
 * author may not be allowed to see the value.
 */
export function showValue(value: string): string {
  return /^ami-[0-9a-f]+$/.test(value) ? value : 'another value';
}
