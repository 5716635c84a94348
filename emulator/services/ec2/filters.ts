import type { Filter } from '@aws-sdk/client-ec2';
import { AwsError } from '../../protocol/aws-error.js';
import type { Tags } from '../tags.js';
import { wildcardPattern } from '../wildcards.js';

/** Filter name -> the values of a resource that the filter compares. */
type FilterFields<T> = Readonly<Record<string, (resource: T) => readonly (string | undefined)[]>>;

/**
 * Selects the resources that match every filter. A filter matches when any of its values does. Values are
 * case-sensitive; `*` and `?` are wildcards, and a backslash makes them literal.
 *
 * @param tagsOf the tags for the filters `tag:<key>` and `tag-key`.
 * @throws AwsError InvalidParameterValue for an unknown filter, FilterLimitExceeded for more than 200 values.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html
 */
export function filterResources<T>(
  resources: readonly T[],
  filters: readonly Filter[] | undefined,
  fields: FilterFields<T>,
  tagsOf?: (resource: T) => Tags,
): T[] {
  const all = filters ?? [];
  if (all.reduce((sum, filter) => sum + (filter.Values?.length ?? 0), 0) > 200) {
    throw new AwsError('FilterLimitExceeded', 'The maximum number of filter values specified on a single call is 200.');
  }
  const tests = all.map(({ Name: name, Values: values = [] }) => {
    const valuesOf = name === undefined ? undefined : fieldNamed(name, fields, tagsOf);
    if (valuesOf === undefined)
      throw new AwsError('InvalidParameterValue', `The filter '${name ?? 'null'}' is invalid`);
    const patterns = values.map((value) => wildcardPattern(value, { escapes: true }));
    return (resource: T) =>
      valuesOf(resource).some((value) => value !== undefined && patterns.some((pattern) => pattern.test(value)));
  });
  return resources.filter((resource) => tests.every((test) => test(resource)));
}

function fieldNamed<T>(
  name: string,
  fields: FilterFields<T>,
  tagsOf: ((resource: T) => Tags) | undefined,
): FilterFields<T>[string] | undefined {
  if (tagsOf !== undefined && name === 'tag-key') return (resource) => [...tagsOf(resource).keys()];
  if (tagsOf !== undefined && name.startsWith('tag:')) return (resource) => [tagsOf(resource).get(name.slice(4))];
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
