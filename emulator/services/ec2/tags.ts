import type { Tag, TagSpecification } from '@aws-sdk/client-ec2';
import { AwsError } from '../../protocol/aws-error.js';
import type { Tags } from './state.js';

const mostTags = 50;
// The API reference says 128 characters, the SDK's own documentation 127.
const longestKey = 128;
const longestValue = 256;

/** Tags as the API writes them. */
export function tagList(tags: Tags): Tag[] {
  return [...tags].map(([Key, Value]) => ({ Key, Value }));
}

/** A list that AWS leaves out of its answer when there is nothing in it, as it does with tags and product codes. */
export function unlessEmpty<T>(list: readonly T[]): T[] | undefined {
  return list.length === 0 ? undefined : [...list];
}

/**
 * The tags for one kind of resource out of a request's TagSpecifications.
 * Throws InvalidParameterValue for a resource type that isn't among `resourceTypes` (what the operation makes).
 */
export function tagsFor(
  specifications: readonly TagSpecification[] | undefined,
  resourceType: string,
  resourceTypes: readonly string[] = [resourceType],
): Tags {
  const types = (specifications ?? []).map((specification) => specification.ResourceType);
  for (const [index, type] of types.entries()) {
    if (type === undefined || !resourceTypes.includes(type)) {
      throw new AwsError(
        'InvalidParameterValue',
        `'${type ?? 'null'}' is not a valid taggable resource type for this operation.`,
      );
    }
    if (types.indexOf(type) !== index) {
      throw new AwsError(
        'InvalidParameterValue',
        `The same resource type may not be specified more than once: ${type}`,
      );
    }
  }
  const wanted = (specifications ?? []).find((specification) => specification.ResourceType === resourceType);
  return withTags(new Map(), wanted?.Tags ?? []);
}

/** What a resource carries after more tags were set. Throws for tags against the rules, or more than 50 of them. */
export function withTags(before: Tags, added: readonly Tag[]): Tags {
  const tags = new Map(before);
  const keys = new Set<string>();
  for (const { Key: key = '', Value: value = '' } of added) {
    if (key === '') throw new AwsError('InvalidParameterValue', 'Tag key cannot be null or empty.');
    if (key.toLowerCase().startsWith('aws:')) {
      throw new AwsError('InvalidParameterValue', "Tag keys starting with 'aws:' are reserved for internal use");
    }
    if (key.length > longestKey) {
      throw new AwsError('InvalidParameterValue', `Tag key exceeds the maximum length of ${longestKey} characters`);
    }
    if (value.length > longestValue) {
      throw new AwsError('InvalidParameterValue', `Tag value exceeds the maximum length of ${longestValue} characters`);
    }
    if (keys.has(key)) throw new AwsError('InvalidParameterValue', `Duplicate tag key '${key}' specified.`);
    keys.add(key);
    tags.set(key, value);
  }
  if (tags.size > mostTags) {
    throw new AwsError('TagLimitExceeded', `The maximum number of Tags for a resource has been reached: ${mostTags}`);
  }
  return tags;
}
