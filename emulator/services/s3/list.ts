import type {
  ListObjectsCommandInput,
  ListObjectsCommandOutput,
  ListObjectsV2CommandInput,
  ListObjectsV2CommandOutput,
} from '@aws-sdk/client-s3';
import type { Bucket, StoredObject } from '../../world/objects.js';
import type { Context } from '../service.js';
import { type BucketInput, bucketFor, owner } from './access.js';
import { afterToken, byBytes, encoder, pageToken } from './page.js';

interface Listing {
  readonly objects: readonly StoredObject[];
  readonly commonPrefixes: readonly string[];
  /** Where the next page begins. Undefined: this is the last. */
  readonly next: string | undefined;
}

/** Keys behind `after`, in order; those that share what comes before the next delimiter count as one. */
function list(bucket: Bucket, prefix: string, delimiter: string | undefined, after: string, max: number): Listing {
  const objects: StoredObject[] = [];
  const commonPrefixes: string[] = [];
  let last = after;
  for (const key of [...bucket.objects.keys()].sort(byBytes)) {
    if (!key.startsWith(prefix) || byBytes(key, after) <= 0) continue;
    const cut = delimiter ? key.indexOf(delimiter, prefix.length) : -1;
    const common = cut < 0 ? undefined : key.slice(0, cut + (delimiter as string).length);
    if (common !== undefined && (common === after || common === commonPrefixes.at(-1))) continue;
    if (objects.length + commonPrefixes.length >= max) return { objects, commonPrefixes, next: last };
    if (common === undefined) objects.push(bucket.objects.get(key) as StoredObject);
    else commonPrefixes.push(common);
    last = common ?? key;
  }
  return { objects, commonPrefixes, next: undefined };
}

function contents(objects: readonly StoredObject[], encode: (text: string) => string) {
  return objects.map((object) => ({
    Key: encode(object.key),
    LastModified: new Date(object.lastModified),
    ETag: `"${object.etag}"`,
    Size: object.sizeBytes,
    StorageClass: object.description.storageClass as 'STANDARD',
    ...(object.checksum && {
      ChecksumAlgorithm: [object.checksum.algorithm as 'SHA256'],
      ChecksumType: object.checksum.type,
    }),
  }));
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html */
export function listObjectsV2(
  input: ListObjectsV2CommandInput,
  context: Context,
): Omit<ListObjectsV2CommandOutput, '$metadata'> {
  const bucket = bucketFor(input as BucketInput, context);
  const maxKeys = Math.min(input.MaxKeys ?? 1000, context.world.settings.s3.pageSize);
  const after = afterToken(input.ContinuationToken) ?? input.StartAfter ?? '';
  const { objects, commonPrefixes, next } = list(bucket, input.Prefix ?? '', input.Delimiter, after, maxKeys);
  const encode = encoder(input.EncodingType);
  return {
    Name: bucket.name,
    Prefix: encode(input.Prefix ?? ''),
    MaxKeys: maxKeys,
    KeyCount: objects.length + commonPrefixes.length,
    IsTruncated: next !== undefined,
    Contents: contents(objects, encode).map((object) =>
      input.FetchOwner ? { ...object, Owner: owner(bucket.ownerId) } : object,
    ),
    CommonPrefixes: commonPrefixes.map((common) => ({ Prefix: encode(common) })),
    ...(input.Delimiter === undefined ? {} : { Delimiter: encode(input.Delimiter) }),
    ...(input.EncodingType === undefined ? {} : { EncodingType: input.EncodingType }),
    ...(input.ContinuationToken === undefined ? {} : { ContinuationToken: input.ContinuationToken }),
    ...(input.StartAfter === undefined ? {} : { StartAfter: encode(input.StartAfter) }),
    ...(next === undefined ? {} : { NextContinuationToken: pageToken(next) }),
  };
}

/** The older form, which boto3's resources and old tools use. https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjects.html */
export function listObjects(
  input: ListObjectsCommandInput,
  context: Context,
): Omit<ListObjectsCommandOutput, '$metadata'> {
  const bucket = bucketFor(input as BucketInput, context);
  const maxKeys = Math.min(input.MaxKeys ?? 1000, context.world.settings.s3.pageSize);
  const { Marker: marker = '' } = input;
  const { objects, commonPrefixes, next } = list(bucket, input.Prefix ?? '', input.Delimiter, marker, maxKeys);
  const encode = encoder(input.EncodingType);
  return {
    Name: bucket.name,
    Prefix: encode(input.Prefix ?? ''),
    Marker: encode(marker),
    MaxKeys: maxKeys,
    IsTruncated: next !== undefined,
    Contents: contents(objects, encode).map((object) => ({ ...object, Owner: owner(bucket.ownerId) })),
    CommonPrefixes: commonPrefixes.map((common) => ({ Prefix: encode(common) })),
    ...(input.Delimiter === undefined ? {} : { Delimiter: encode(input.Delimiter) }),
    ...(input.EncodingType === undefined ? {} : { EncodingType: input.EncodingType }),
    ...(next === undefined ? {} : { NextMarker: encode(next) }),
  };
}
