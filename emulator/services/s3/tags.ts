import { AwsError } from '../../protocol/aws-error.js';

interface Tag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/**
 * A tag set as S3 takes it: at most `max` tags, keys of 1 to 128 characters, values of at most 256, no key twice and
 * none of AWS's own.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html
 */
export function tagsOf(tagSet: readonly Tag[] | undefined, max: number): Map<string, string> {
  const tags = new Map<string, string>();
  for (const { Key: key = '', Value: value = '' } of tagSet ?? []) {
    if (key.length < 1 || key.length > 128) {
      throw new AwsError('InvalidTag', 'The TagKey you have provided is invalid', 400, { TagKey: key });
    }
    if (value.length > 256) {
      throw new AwsError('InvalidTag', 'The TagValue you have provided is invalid', 400, { TagKey: key });
    }
    if (key.startsWith('aws:')) {
      throw new AwsError('InvalidTag', 'System tags cannot be added/updated by requester', 400, { TagKey: key });
    }
    if (tags.has(key)) {
      throw new AwsError('InvalidTag', 'Cannot provide multiple Tags with the same key', 400, { TagKey: key });
    }
    tags.set(key, value);
  }
  if (tags.size > max) {
    throw new AwsError('BadRequest', `Object tags cannot be greater than ${max}`);
  }
  return tags;
}

/** The `x-amz-tagging` header: a URL query. */
export function tagsOfHeader(tagging: string | undefined): Map<string, string> {
  if (tagging === undefined) return new Map();
  return tagsOf(
    [...new URLSearchParams(tagging)].map(([Key, Value]) => ({ Key, Value })),
    10,
  );
}

export function tagSetOf(tags: ReadonlyMap<string, string>): { Key: string; Value: string }[] {
  return [...tags].map(([Key, Value]) => ({ Key, Value }));
}
