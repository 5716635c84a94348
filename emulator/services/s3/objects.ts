import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type {
  CopyObjectCommandInput,
  CreateMultipartUploadCommandInput,
  DeleteObjectCommandInput,
  DeleteObjectsCommandInput,
  DeleteObjectsCommandOutput,
  GetObjectAttributesCommandInput,
  GetObjectCommandInput,
  HeadObjectCommandInput,
  PutObjectCommandInput,
} from '@aws-sdk/client-s3';
import { AwsError } from '../../protocol/aws-error.js';
import { type Bucket, type ObjectDescription, placeOf, type StoredObject } from '../../world/objects.js';
import type { Context } from '../service.js';
import {
  type BucketInput,
  bucketFor,
  malformedXml,
  nowToTheSecond,
  objectIn,
  preconditionFailed,
  readableObject,
} from './access.js';
import { checksumMember, storedChecksum } from './checksums.js';
import { pageOfParts } from './listing.js';
import { parseRange } from './range.js';
import { receive } from './receive.js';
import { objectTagsInHeader } from './tags.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html */
export async function putObject(input: PutObjectCommandInput, context: Context): Promise<object> {
  const bucket = bucketFor(input as BucketInput, context);
  const key = objectKey(input.Key);
  const description = describeObject(input);
  const tags = objectTagsInHeader(input.Tagging);
  checkWriteConditions(bucket, key, input);
  const received = await receive(input, input.Body as Readable | undefined, context);
  try {
    // Of two concurrent conditional writes, the one that ends first succeeds.
    await context.world.objects.completions.get(placeOf(bucket, key));
    checkWriteConditions(bucket, key, input);
  } catch (error) {
    await context.world.objects.remove(received.path);
    throw error;
  }
  const object: StoredObject = {
    key,
    path: received.path,
    sizeBytes: received.sizeBytes,
    etag: received.md5,
    checksum: received.checksum && { ...received.checksum, type: 'FULL_OBJECT' },
    description,
    tags,
    lastModified: nowToTheSecond(context),
    parts: [],
  };
  await replaceObject(bucket, object, context);
  return {
    ETag: `"${object.etag}"`,
    ...(received.checksum === undefined
      ? {}
      : { [checksumMember(received.checksum.algorithm)]: received.checksum.value, ChecksumType: 'FULL_OBJECT' }),
    ...encryptionOf(object),
  };
}

/** Puts an object into its bucket. Reads of the object that it replaces can still finish. */
export async function replaceObject(bucket: Bucket, object: StoredObject, context: Context): Promise<void> {
  const before = bucket.objects.get(object.key);
  bucket.objects.set(object.key, object);
  if (before !== undefined) await context.world.objects.remove(before.path);
}

/** @throws AwsError KeyTooLongError for a key of more than 1024 bytes of UTF-8. */
export function objectKey(key: string | undefined): string {
  const sizeBytes = Buffer.byteLength(key ?? '');
  if (key === undefined || sizeBytes > 1024) {
    throw new AwsError('KeyTooLongError', 'Your key is too long', 400, { Size: sizeBytes, MaxSizeAllowed: 1024 });
  }
  return key;
}

/**
 * The metadata of an object that a request creates.
 *
 * @throws AwsError MetadataTooLarge for more than 2 KB; AccessControlListNotSupported for any ACL but the owner's full
 * control, because ACLs of new buckets have been off since April 2023.
 */
export function describeObject(
  input: PutObjectCommandInput | CreateMultipartUploadCommandInput | CopyObjectCommandInput,
): ObjectDescription {
  if (input.ACL !== undefined && input.ACL !== 'bucket-owner-full-control' && input.ACL !== 'private') {
    throw new AwsError('AccessControlListNotSupported', 'The bucket does not allow ACLs');
  }
  const metadata = input.Metadata ?? {};
  const sizeBytes = Object.entries(metadata).reduce((sum, pair) => sum + Buffer.byteLength(pair.join('')), 0);
  if (sizeBytes > 2048) {
    throw new AwsError('MetadataTooLarge', 'Your metadata headers exceed the maximum allowed metadata size', 400, {
      Size: sizeBytes,
      MaxSizeAllowed: 2048,
    });
  }
  const { CacheControl, ContentDisposition, ContentEncoding, ContentLanguage, Expires } = input;
  const { ServerSideEncryption = 'AES256', SSEKMSKeyId, BucketKeyEnabled, WebsiteRedirectLocation } = input;
  return {
    contentType: input.ContentType ?? 'binary/octet-stream',
    headers: {
      CacheControl,
      ContentDisposition,
      ContentEncoding,
      ContentLanguage,
      Expires,
      ServerSideEncryption,
      SSEKMSKeyId,
      BucketKeyEnabled,
      WebsiteRedirectLocation,
    },
    metadata,
    storageClass: input.StorageClass ?? 'STANDARD',
  };
}

/** The encryption members in the output of a write. */
export function encryptionOf({ description }: { readonly description: ObjectDescription }): object {
  const { ServerSideEncryption, SSEKMSKeyId, BucketKeyEnabled } = description.headers;
  return { ServerSideEncryption, SSEKMSKeyId, BucketKeyEnabled };
}

/** Checks the conditions of a write. @throws AwsError PreconditionFailed (412). */
export function checkWriteConditions(
  bucket: Bucket,
  key: string,
  input: { readonly IfNoneMatch?: string | undefined; readonly IfMatch?: string | undefined },
): void {
  const existing = bucket.objects.get(key);
  if (input.IfNoneMatch !== undefined) {
    if (input.IfNoneMatch !== '*') {
      throw new AwsError('NotImplemented', 'A header you provided implies functionality that is not implemented', 501, {
        Header: 'If-None-Match',
      });
    }
    if (existing !== undefined) throw preconditionFailed('If-None-Match');
  }
  if (input.IfMatch !== undefined) {
    if (existing === undefined) objectIn(bucket, key);
    else if (!etagMatches(input.IfMatch, existing)) throw preconditionFailed('If-Match');
  }
}

export function etagMatches(condition: string, object: StoredObject): boolean {
  return condition.split(',').some((etag) => ['*', object.etag].includes(etag.trim().replace(/^"|"$/g, '')));
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html */
export async function getObject(input: GetObjectCommandInput, context: Context): Promise<object> {
  const object = objectToRead(input, context);
  const { range, output } = await readObject(input, object);
  const overrides = Object.entries(input).flatMap(([member, value]) =>
    member.startsWith('Response') ? [[member.slice('Response'.length), value]] : [],
  );
  return {
    ...output,
    ...Object.fromEntries(overrides),
    TagCount: object.tags.size || undefined,
    Body:
      output.ContentLength === 0
        ? Buffer.alloc(0)
        : createReadStream(object.path, {
            start: range?.first ?? 0,
            end: range?.last ?? object.sizeBytes - 1,
            highWaterMark: 1 << 18,
          }),
  };
}

/**
 * A 404 has no body, so clients report its code as NotFound.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html
 */
export async function headObject(input: HeadObjectCommandInput, context: Context): Promise<object> {
  return (await readObject(input, objectToRead(input, context))).output;
}

/** The object that a request reads. @throws AwsError for an unknown object or version, or a failed condition. */
function objectToRead(input: GetObjectCommandInput | HeadObjectCommandInput, context: Context): StoredObject {
  const object = readableObject(bucketFor(input as BucketInput, context), input.Key ?? '', context);
  const version = input.VersionId;
  if (version !== undefined && version !== 'null') {
    throw new AwsError('NoSuchVersion', 'The specified version does not exist.', 404, { VersionId: version });
  }
  const { IfMatch, IfNoneMatch, IfModifiedSince, IfUnmodifiedSince } = input;
  const modified = object.lastModified;
  if (IfMatch !== undefined ? !etagMatches(IfMatch, object) : modified > (IfUnmodifiedSince?.getTime() ?? modified)) {
    throw preconditionFailed(IfMatch !== undefined ? 'If-Match' : 'If-Unmodified-Since');
  }
  const unchanged =
    IfNoneMatch !== undefined
      ? etagMatches(IfNoneMatch, object)
      : IfModifiedSince !== undefined && modified <= IfModifiedSince.getTime();
  if (unchanged) throw new AwsError('NotModified', 'Not Modified', 304, {}, { etag: `"${object.etag}"` });
  return object;
}

/** The members that GetObject and HeadObject share, and the range of bytes that the request asks for. */
async function readObject(input: GetObjectCommandInput | HeadObjectCommandInput, object: StoredObject) {
  const range = parseRange(input, object);
  const { description } = object;
  // The stored checksum is that of the whole object, so the response to a range has none.
  const checksum = input.ChecksumMode === 'ENABLED' && range === undefined ? await storedChecksum(object) : undefined;
  const output = {
    AcceptRanges: 'bytes',
    LastModified: new Date(object.lastModified),
    ContentLength: range === undefined ? object.sizeBytes : range.last - range.first + 1,
    ContentRange: range && `bytes ${range.first}-${range.last}/${object.sizeBytes}`,
    ETag: `"${object.etag}"`,
    ContentType: description.contentType,
    ...description.headers,
    Metadata: description.metadata,
    StorageClass: description.storageClass === 'STANDARD' ? undefined : description.storageClass,
    PartsCount: input.PartNumber === undefined ? undefined : object.parts.length || undefined,
    ...(checksum && { [checksumMember(checksum.algorithm)]: checksum.value, ChecksumType: checksum.type }),
  };
  return { range, output };
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAttributes.html */
export async function getObjectAttributes(input: GetObjectAttributesCommandInput, context: Context): Promise<object> {
  const object = objectToRead({ Bucket: input.Bucket, Key: input.Key, VersionId: input.VersionId }, context);
  const wanted = new Set<string>(input.ObjectAttributes);
  const checksum = wanted.has('Checksum') || wanted.has('ObjectParts') ? await storedChecksum(object) : undefined;
  const maxParts = input.MaxParts ?? 1000;
  const marker = Number(input.PartNumberMarker ?? 0);
  const { page, isTruncated } = pageOfParts(object.parts, marker, maxParts);
  return {
    LastModified: new Date(object.lastModified),
    ETag: wanted.has('ETag') ? object.etag : undefined,
    ObjectSize: wanted.has('ObjectSize') ? object.sizeBytes : undefined,
    StorageClass: wanted.has('StorageClass') ? object.description.storageClass : undefined,
    Checksum:
      wanted.has('Checksum') && checksum
        ? {
            // Only here, a composite checksum has no part count.
            [checksumMember(checksum.algorithm)]: checksum.value.replace(/-\d+$/, ''),
            ChecksumType: checksum.type,
          }
        : undefined,
    ObjectParts:
      wanted.has('ObjectParts') && object.parts.length > 0
        ? {
            TotalPartsCount: object.parts.length,
            PartNumberMarker: String(marker),
            NextPartNumberMarker: String(page.at(-1)?.partNumber ?? marker),
            MaxParts: maxParts,
            IsTruncated: isTruncated,
            Parts: page.map((part) => ({
              PartNumber: part.partNumber,
              Size: part.sizeBytes,
              ...(checksum && part.checksum ? { [checksumMember(checksum.algorithm)]: part.checksum } : {}),
            })),
          }
        : undefined,
  };
}

/** Succeeds for an object that does not exist. https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html */
export async function deleteObject(input: DeleteObjectCommandInput, context: Context): Promise<object> {
  const bucket = bucketFor(input as BucketInput, context);
  const object = bucket.objects.get(input.Key ?? '');
  if (object !== undefined) {
    if (input.IfMatch !== undefined && !etagMatches(input.IfMatch, object)) throw preconditionFailed('If-Match');
    bucket.objects.delete(object.key);
    await context.world.objects.remove(object.path);
  }
  return {};
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html */
export async function deleteObjects(
  input: DeleteObjectsCommandInput,
  context: Context,
): Promise<Omit<DeleteObjectsCommandOutput, '$metadata'>> {
  const objects = input.Delete?.Objects ?? [];
  if (objects.length < 1 || objects.length > 1000) {
    throw malformedXml();
  }
  for (const { Key } of objects) await deleteObject({ Bucket: input.Bucket, Key }, context);
  return input.Delete?.Quiet ? {} : { Deleted: objects.map(({ Key }) => ({ Key: Key ?? '' })) };
}
