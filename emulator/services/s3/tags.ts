import { AwsError } from '../../protocol/aws-error.js';
import { type TagRules, withTags } from '../tags.js';

type TagSet = Parameters<typeof withTags>[1];

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html */
function s3TagRules(maxTags: number): TagRules {
  const invalid = (message: string, key: string) => new AwsError('InvalidTag', message, 400, { TagKey: key });
  return {
    maxTags,
    tooMany: () => new AwsError('BadRequest', `Object tags cannot be greater than ${maxTags}`),
    duplicateKey: (key) => invalid('Cannot provide multiple Tags with the same key', key),
    rejection: (key, value) => {
      if (key.length < 1 || key.length > 128) return invalid('The TagKey you have provided is invalid', key);
      if (value.length > 256) return invalid('The TagValue you have provided is invalid', key);
      return key.startsWith('aws:') ? invalid('System tags cannot be added/updated by requester', key) : undefined;
    },
  };
}

const bucketTagRules = s3TagRules(50);
const objectTagRules = s3TagRules(10);

export function bucketTags(tagSet: TagSet | undefined): Map<string, string> {
  return withTags(new Map(), tagSet ?? [], bucketTagRules);
}

export function objectTags(tagSet: TagSet | undefined): Map<string, string> {
  return withTags(new Map(), tagSet ?? [], objectTagRules);
}

/** The tags in an `x-amz-tagging` header, which is a URL query. */
export function objectTagsInHeader(tagging: string | undefined): Map<string, string> {
  return objectTags([...new URLSearchParams(tagging)].map(([Key, Value]) => ({ Key, Value })));
}
