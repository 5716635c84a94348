import type { TagSpecification } from '@aws-sdk/client-ec2';
import { AwsError } from '../../protocol/aws-error.js';
import { type TagRules, type Tags, withTags } from '../tags.js';

const maxTags = 50;
// The API reference states 128 characters, the SDK's documentation 127.
const maxKeyLength = 128;
const maxValueLength = 256;

/** EC2's rules for tags. */
export const ec2TagRules: TagRules = {
  maxTags,
  tooMany: () =>
    new AwsError('TagLimitExceeded', `The maximum number of Tags for a resource has been reached: ${maxTags}`),
  duplicateKey: (key) => new AwsError('InvalidParameterValue', `Duplicate tag key '${key}' specified.`),
  rejection: (key, value) => {
    const invalid = (message: string) => new AwsError('InvalidParameterValue', message);
    if (key === '') return invalid('Tag key cannot be null or empty.');
    if (key.toLowerCase().startsWith('aws:')) {
      return invalid("Tag keys starting with 'aws:' are reserved for internal use");
    }
    if (key.length > maxKeyLength) return invalid(`Tag key exceeds the maximum length of ${maxKeyLength} characters`);
    if (value.length > maxValueLength) {
      return invalid(`Tag value exceeds the maximum length of ${maxValueLength} characters`);
    }
    return undefined;
  },
};

/** A list that AWS leaves out of its output when it is empty, such as tags and product codes. */
export function unlessEmpty<T>(list: readonly T[]): T[] | undefined {
  return list.length === 0 ? undefined : [...list];
}

/**
 * The tags for one type of resource in a request's TagSpecifications.
 *
 * @param resourceTypes the types that the operation creates.
 * @throws AwsError InvalidParameterValue for another resource type, or one that is given twice.
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
  return withTags(new Map(), wanted?.Tags ?? [], ec2TagRules);
}
