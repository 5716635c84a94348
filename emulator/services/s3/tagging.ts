import type {
  DeleteObjectTaggingCommandInput,
  GetObjectTaggingCommandInput,
  GetObjectTaggingCommandOutput,
  PutObjectTaggingCommandInput,
} from '@aws-sdk/client-s3';
import type { Context } from '../service.js';
import { tagList } from '../tags.js';
import { type BucketInput, bucketFor, objectIn } from './access.js';
import { objectTags } from './tags.js';

/** Replaces all tags of an object. https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectTagging.html */
export function putObjectTagging(input: PutObjectTaggingCommandInput, context: Context): object {
  const object = objectIn(bucketFor(input as BucketInput, context), input.Key ?? '');
  object.tags = objectTags(input.Tagging?.TagSet);
  return {};
}

export function getObjectTagging(
  input: GetObjectTaggingCommandInput,
  context: Context,
): Omit<GetObjectTaggingCommandOutput, '$metadata'> {
  const object = objectIn(bucketFor(input as BucketInput, context), input.Key ?? '');
  return { TagSet: tagList(object.tags) };
}

export function deleteObjectTagging(input: DeleteObjectTaggingCommandInput, context: Context): object {
  objectIn(bucketFor(input as BucketInput, context), input.Key ?? '').tags = new Map();
  return {};
}
