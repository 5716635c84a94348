import type {
  CreateBucketCommandInput,
  CreateBucketCommandOutput,
  DeleteBucketCommandInput,
  GetBucketAclCommandInput,
  GetBucketAclCommandOutput,
  GetBucketLocationCommandInput,
  GetBucketLocationCommandOutput,
  GetBucketTaggingCommandInput,
  GetBucketTaggingCommandOutput,
  GetBucketVersioningCommandInput,
  HeadBucketCommandInput,
  HeadBucketCommandOutput,
  ListBucketsCommandInput,
  ListBucketsCommandOutput,
  PutBucketTaggingCommandInput,
} from '@aws-sdk/client-s3';
import { AwsError } from '../../protocol/aws-error.js';
import { dnsSuffixOf } from '../../world/regions.js';
import { pageOf } from '../paging.js';
import type { Context } from '../service.js';
import { tagList } from '../tags.js';
import { type BucketInput, bucketFor, canonicalUser, nowToTheSecond, ownBucket } from './access.js';
import { badToken } from './listing.js';
import { bucketTags } from './tags.js';

type Output<T> = Omit<T, '$metadata'>;

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html */
export function createBucket(input: CreateBucketCommandInput, context: Context): Output<CreateBucketCommandOutput> {
  const name = input.Bucket as string;
  if (!isBucketName(name)) {
    throw new AwsError('InvalidBucketName', 'The specified bucket is not valid.', 400, { BucketName: name });
  }
  const region = bucketRegion(input.CreateBucketConfiguration?.LocationConstraint, context.region);
  const existing = context.world.objects.buckets.get(name);
  if (existing !== undefined && existing.ownerId !== context.account.id) {
    throw new AwsError(
      'BucketAlreadyExists',
      'The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.',
      409,
      { BucketName: name },
    );
  }
  // For the sake of old clients, us-east-1 returns 200 when the owner creates a bucket again.
  if (existing !== undefined && (existing.region !== 'us-east-1' || region !== 'us-east-1')) {
    throw new AwsError(
      'BucketAlreadyOwnedByYou',
      'Your previous request to create the named bucket succeeded and you already own it.',
      409,
      { BucketName: name },
    );
  }
  if (existing === undefined) {
    context.world.objects.buckets.set(name, {
      name,
      region,
      ownerId: context.account.id,
      creationDate: nowToTheSecond(context),
      tags: bucketTags(input.CreateBucketConfiguration?.Tags),
      objects: new Map(),
      uploads: new Map(),
    });
  }
  return {
    Location: region === 'us-east-1' ? `/${name}` : `http://${name}.s3.${dnsSuffixOf(context.account.partition)}/`,
  };
}

/**
 * The region of a new bucket. A regional endpoint requires its own region as the constraint. us-east-1 also serves the
 * global endpoint: it accepts every other region and no constraint for itself.
 */
function bucketRegion(constraint: string | undefined, region: string): string {
  if (region === 'us-east-1') {
    if (constraint === 'us-east-1') {
      throw new AwsError('InvalidLocationConstraint', 'The specified location-constraint is not valid', 400, {
        LocationConstraint: constraint,
      });
    }
    return constraint === 'EU' ? 'eu-west-1' : (constraint ?? 'us-east-1');
  }
  if (constraint !== region && !(constraint === 'EU' && region === 'eu-west-1')) {
    throw new AwsError(
      'IllegalLocationConstraintException',
      `The ${constraint ?? 'unspecified'} location constraint is incompatible for the region specific endpoint this request was sent to.`,
    );
  }
  return region;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
function isBucketName(name: string): boolean {
  return (
    /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) &&
    !/\.\.|^\d+\.\d+\.\d+\.\d+$|^(xn--|sthree-|amzn-s3-demo-)|(-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/.test(name)
  );
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html */
export function headBucket(input: HeadBucketCommandInput, context: Context): Output<HeadBucketCommandOutput> {
  const { region } = bucketFor(input as BucketInput, context);
  return { BucketRegion: region, AccessPointAlias: false };
}

/** Clients can call it in any region. https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLocation.html */
export function getBucketLocation(
  input: GetBucketLocationCommandInput,
  context: Context,
): Output<GetBucketLocationCommandOutput> {
  const { region } = ownBucket(input as BucketInput, context);
  // S3 returns null for us-east-1.
  return region === 'us-east-1'
    ? {}
    : { LocationConstraint: region as NonNullable<GetBucketLocationCommandOutput['LocationConstraint']> };
}

/**
 * The only access control list there is: ACLs are off, and the bucket is its owner's.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAcl.html
 */
export function getBucketAcl(input: GetBucketAclCommandInput, context: Context): Output<GetBucketAclCommandOutput> {
  const owner = canonicalUser(bucketFor(input as BucketInput, context).ownerId);
  return { Owner: owner, Grants: [{ Grantee: { ...owner, Type: 'CanonicalUser' }, Permission: 'FULL_CONTROL' }] };
}

/**
 * Versioning has never been enabled, which S3 says by saying nothing.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketVersioning.html
 */
export function getBucketVersioning(input: GetBucketVersioningCommandInput, context: Context): object {
  bucketFor(input as BucketInput, context);
  return {};
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html */
export function listBuckets(input: ListBucketsCommandInput, context: Context): Output<ListBucketsCommandOutput> {
  const prefix = input.Prefix ?? '';
  const matching = [...context.world.objects.buckets.values()]
    .filter((bucket) => bucket.ownerId === context.account.id && bucket.name.startsWith(prefix))
    .filter((bucket) => input.BucketRegion === undefined || bucket.region === input.BucketRegion);
  const request = { MaxResults: input.MaxBuckets, NextToken: input.ContinuationToken };
  const { items, nextToken } = pageOf(matching, request, ({ name }) => name, { pageSize: 10_000, badToken });
  return {
    Buckets: items.map((bucket) => ({
      Name: bucket.name,
      CreationDate: new Date(bucket.creationDate),
      BucketRegion: bucket.region,
    })),
    Owner: canonicalUser(context.account.id),
    ...(input.Prefix === undefined ? {} : { Prefix: input.Prefix }),
    ...(nextToken === undefined ? {} : { ContinuationToken: nextToken }),
  };
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html */
export function deleteBucket(input: DeleteBucketCommandInput, context: Context): object {
  const bucket = bucketFor(input as BucketInput, context);
  if (bucket.objects.size > 0) {
    throw new AwsError('BucketNotEmpty', 'The bucket you tried to delete is not empty', 409, {
      BucketName: bucket.name,
    });
  }
  context.world.objects.buckets.delete(bucket.name);
  return {};
}

export function putBucketTagging(input: PutBucketTaggingCommandInput, context: Context): object {
  const bucket = bucketFor(input as BucketInput, context);
  bucket.tags = bucketTags(input.Tagging?.TagSet);
  return {};
}

export function getBucketTagging(
  input: GetBucketTaggingCommandInput,
  context: Context,
): Output<GetBucketTaggingCommandOutput> {
  const bucket = bucketFor(input as BucketInput, context);
  if (bucket.tags.size === 0) {
    throw new AwsError('NoSuchTagSet', 'The TagSet does not exist', 404, { BucketName: bucket.name });
  }
  return { TagSet: tagList(bucket.tags) };
}
