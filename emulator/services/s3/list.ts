import type {
  ListObjectsCommandInput,
  ListObjectsCommandOutput,
  ListObjectsV2CommandInput,
  ListObjectsV2CommandOutput,
} from '@aws-sdk/client-s3';
import type { Bucket, StoredObject } from '../../world/objects.js';
import type { Context } from '../service.js';
import { type BucketInput, bucketFor, canonicalUser } from './access.js';
import { compareKeys, keyEncoder, keyInToken, tokenAfter } from './listing.js';

interface Listing {
  readonly objects: readonly StoredObject[];
  readonly commonPrefixes: readonly string[];
  /** The key or prefix after which the next page begins; undefined on the last page. */
  readonly next: string | undefined;
}

interface Selection {
  readonly prefix: string;
  readonly delimiter: string | undefined;
  /** Only keys after this one. */
  readonly after: string;
  readonly maxKeys: number;
}

/** Selects keys in order. Keys that are the same up to the delimiter count as one common prefix. */
function select(bucket: Bucket, { prefix, delimiter, after, maxKeys }: Selection): Listing {
  const objects: StoredObject[] = [];
  const commonPrefixes: string[] = [];
  let last = after;
  for (const key of [...bucket.objects.keys()].sort(compareKeys)) {
    if (!key.startsWith(prefix) || compareKeys(key, after) <= 0) continue;
    const delimiterAt = delimiter ? key.indexOf(delimiter, prefix.length) : -1;
    const commonPrefix = delimiterAt < 0 ? undefined : key.slice(0, delimiterAt + (delimiter as string).length);
    if (commonPrefix !== undefined && (commonPrefix === after || commonPrefix === commonPrefixes.at(-1))) continue;
    if (objects.length + commonPrefixes.length >= maxKeys) return { objects, commonPrefixes, next: last };
    if (commonPrefix === undefined) objects.push(bucket.objects.get(key) as StoredObject);
    else commonPrefixes.push(commonPrefix);
    last = commonPrefix ?? key;
  }
  return { objects, commonPrefixes, next: undefined };
}

/** Lists a bucket's keys after `after`, and writes the members that both forms of the operation share. */
function listKeys(input: ListObjectsCommandInput | ListObjectsV2CommandInput, after: string, context: Context) {
  const bucket = bucketFor(input as BucketInput, context);
  const { Prefix: prefix = '', Delimiter: delimiter } = input;
  const maxKeys = Math.min(input.MaxKeys ?? 1000, context.world.settings.s3.pageSize);
  const encode = keyEncoder(input.EncodingType);
  const { objects, commonPrefixes, next } = select(bucket, { prefix, delimiter, after, maxKeys });
  const output = {
    Name: bucket.name,
    Prefix: encode(prefix),
    MaxKeys: maxKeys,
    IsTruncated: next !== undefined,
    CommonPrefixes: commonPrefixes.map((commonPrefix) => ({ Prefix: encode(commonPrefix) })),
    ...(delimiter === undefined ? {} : { Delimiter: encode(delimiter) }),
    ...(input.EncodingType === undefined ? {} : { EncodingType: input.EncodingType }),
  };
  return { bucket, encode, next, output, contents: objects.map((object) => objectSummary(object, encode)) };
}

function objectSummary(object: StoredObject, encode: (key: string) => string) {
  return {
    Key: encode(object.key),
    LastModified: new Date(object.lastModified),
    ETag: `"${object.etag}"`,
    Size: object.sizeBytes,
    StorageClass: object.description.storageClass as 'STANDARD',
    ...(object.checksum && {
      ChecksumAlgorithm: [object.checksum.algorithm as 'SHA256'],
      ChecksumType: object.checksum.type,
    }),
  };
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html */
export function listObjectsV2(
  input: ListObjectsV2CommandInput,
  context: Context,
): Omit<ListObjectsV2CommandOutput, '$metadata'> {
  const after = keyInToken(input.ContinuationToken) ?? input.StartAfter ?? '';
  const { bucket, encode, next, output, contents } = listKeys(input, after, context);
  const owner = canonicalUser(bucket.ownerId);
  return {
    ...output,
    KeyCount: contents.length + output.CommonPrefixes.length,
    Contents: contents.map((object) => (input.FetchOwner ? { ...object, Owner: owner } : object)),
    ...(input.ContinuationToken === undefined ? {} : { ContinuationToken: input.ContinuationToken }),
    ...(input.StartAfter === undefined ? {} : { StartAfter: encode(input.StartAfter) }),
    ...(next === undefined ? {} : { NextContinuationToken: tokenAfter(next) }),
  };
}

/**
 * The older form, which boto3's resources and old tools use.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjects.html
 */
export function listObjects(
  input: ListObjectsCommandInput,
  context: Context,
): Omit<ListObjectsCommandOutput, '$metadata'> {
  const { Marker: marker = '' } = input;
  const { bucket, encode, next, output, contents } = listKeys(input, marker, context);
  const owner = canonicalUser(bucket.ownerId);
  return {
    ...output,
    Marker: encode(marker),
    Contents: contents.map((object) => ({ ...object, Owner: owner })),
    ...(next === undefined ? {} : { NextMarker: encode(next) }),
  };
}
