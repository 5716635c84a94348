import { createHash } from 'node:crypto';
import { AwsError } from '../../protocol/aws-error.js';
import type { Bucket, StoredObject } from '../../world/objects.js';
import { dnsSuffixOf } from '../../world/regions.js';
import { mayAlso } from '../iam/permissions.js';
import type { Context } from '../service.js';

export interface BucketInput {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}

/**
 * The bucket that a request names. Only its owner can use it, because there are no bucket policies and ACLs.
 *
 * @throws AwsError NoSuchBucket; AccessDenied; PermanentRedirect (301, with the region in `x-amz-bucket-region`), which
 * a regional endpoint returns for a bucket in another region.
 */
export function bucketFor(input: BucketInput, context: Context): Bucket {
  const bucket = ownBucket(input, context);
  if (bucket.region !== context.region) {
    throw new AwsError(
      'PermanentRedirect',
      'The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.',
      301,
      { Endpoint: `s3.${bucket.region}.${dnsSuffixOf(context.account.partition)}`, Bucket: bucket.name },
      { 'x-amz-bucket-region': bucket.region },
    );
  }
  return bucket;
}

/** The same for a bucket in any region. */
export function ownBucket(input: BucketInput, context: Context): Bucket {
  const bucket = context.world.objects.buckets.get(input.Bucket);
  if (bucket === undefined) {
    throw new AwsError('NoSuchBucket', 'The specified bucket does not exist', 404, { BucketName: input.Bucket });
  }
  const owner = input.ExpectedBucketOwner;
  if (bucket.ownerId !== context.account.id || (owner !== undefined && owner !== bucket.ownerId)) {
    throw new AwsError('AccessDenied', 'Access Denied', 403, {}, { 'x-amz-bucket-region': bucket.region });
  }
  return bucket;
}

/**
 * @throws AwsError NoSuchKey; AccessDenied for a caller that may not list the bucket, and so may not learn what is there:
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 */
export function readableObject(bucket: Bucket, key: string, context: Context): StoredObject {
  const resource = `arn:${context.account.partition}:s3:::${bucket.name}`;
  const maySee = bucket.objects.has(key) || mayAlso(context, { action: 's3:ListBucket', type: 'bucket', resource });
  if (!maySee) throw new AwsError('AccessDenied', 'Access Denied', 403);
  return objectIn(bucket, key);
}

/** @throws AwsError NoSuchKey */
export function objectIn(bucket: Bucket, key: string): StoredObject {
  const object = bucket.objects.get(key);
  if (object === undefined) throw new AwsError('NoSuchKey', 'The specified key does not exist.', 404, { Key: key });
  return object;
}

/** An account as S3 shows it: its canonical user id, 64 hexadecimal digits. */
export function canonicalUser(accountId: string): { readonly ID: string } {
  return { ID: createHash('sha256').update(accountId).digest('hex') };
}

/** The world's time in milliseconds, cut to whole seconds: S3's times have no fractions. */
export function nowToTheSecond(context: Context): number {
  return Math.floor(context.world.clock.now() / 1000) * 1000;
}

export function malformedXml(): AwsError {
  return new AwsError(
    'MalformedXML',
    'The XML you provided was not well-formed or did not validate against our published schema',
  );
}

export function preconditionFailed(condition: string): AwsError {
  return new AwsError('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', 412, {
    Condition: condition,
  });
}
