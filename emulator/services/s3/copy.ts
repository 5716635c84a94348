import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { CopyObjectCommandInput } from '@aws-sdk/client-s3';
import { AwsError } from '../../protocol/aws-error.js';
import type { ObjectChecksum, ObjectDescription, StoredObject } from '../../world/objects.js';
import type { Context } from '../service.js';
import { type BucketInput, bucketFor, nowToTheSecond, objectIn, ownBucket, preconditionFailed } from './access.js';
import { checksumMember, checksumOfFiles } from './checksums.js';
import {
  checkWriteConditions,
  describeObject,
  encryptionOf,
  etagMatches,
  objectKey,
  replaceObject,
} from './objects.js';
import { maxSizeBytes } from './receive.js';
import { objectTagsInHeader } from './tags.js';

/**
 * Copies an object, from a bucket in any region. The copy has one part, whatever the source has.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
 */
export async function copyObject(input: CopyObjectCommandInput, context: Context): Promise<object> {
  const bucket = bucketFor(input as BucketInput, context);
  const key = objectKey(input.Key);
  const source = sourceOf(input, context);
  checkSourceConditions(input, source.object);
  checkWriteConditions(bucket, key, input);
  if (source.object.sizeBytes > maxSizeBytes) {
    throw new AwsError(
      'InvalidRequest',
      `The specified copy source is larger than the maximum allowable size for a copy source: ${maxSizeBytes}`,
    );
  }
  if (bucket === source.bucket && key === source.object.key && !changesSomething(input)) {
    throw new AwsError(
      'InvalidRequest',
      "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
    );
  }
  const description = descriptionOf(input, source.object);
  const tags = input.TaggingDirective === 'REPLACE' ? objectTagsInHeader(input.Tagging) : source.object.tags;
  const md5 = createHash('md5');
  const { path, sizeBytes } = await context.world.objects.write(createReadStream(source.object.path), (chunk) =>
    md5.update(chunk),
  );
  const checksum = await checksumOf(input, source.object, path);
  const object: StoredObject = {
    key,
    path,
    sizeBytes,
    etag: md5.digest('hex'),
    checksum,
    description,
    tags,
    lastModified: nowToTheSecond(context),
    parts: [],
  };
  await replaceObject(bucket, object, context);
  return {
    CopyObjectResult: {
      ETag: `"${object.etag}"`,
      LastModified: new Date(object.lastModified),
      ...(checksum && { [checksumMember(checksum.algorithm)]: checksum.value, ChecksumType: checksum.type }),
    },
    ...encryptionOf(object),
  };
}

/** The object that `x-amz-copy-source` names: `/bucket/key?versionId=…`, URL-encoded. */
function sourceOf({ CopySource: copySource = '' }: CopyObjectCommandInput, context: Context) {
  const [, bucketName = '', encodedKey = '', version] =
    /^\/?([^/]+)\/(.+?)(?:\?versionId=(.*))?$/s.exec(copySource.replaceAll('%2F', '/')) ?? [];
  if (bucketName === '') {
    throw new AwsError('InvalidArgument', 'Copy Source must mention the source bucket and key: sourcebucket/sourcekey');
  }
  const bucket = ownBucket({ Bucket: bucketName }, context);
  const object = objectIn(bucket, decodeKey(encodedKey));
  if (version !== undefined && version !== 'null') {
    throw new AwsError('NoSuchVersion', 'The specified version does not exist.', 404, { VersionId: version });
  }
  return { bucket, object };
}

function decodeKey(encoded: string): string {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '));
  } catch {
    throw new AwsError('InvalidArgument', 'Invalid copy source encoding.');
  }
}

/** @throws AwsError PreconditionFailed (412), also where a read would be NotModified. */
function checkSourceConditions(input: CopyObjectCommandInput, source: StoredObject): void {
  const {
    CopySourceIfMatch: match,
    CopySourceIfNoneMatch: noneMatch,
    CopySourceIfModifiedSince: modifiedSince,
    CopySourceIfUnmodifiedSince: unmodifiedSince,
  } = input;
  const modified = source.lastModified;
  if (match !== undefined ? !etagMatches(match, source) : modified > (unmodifiedSince?.getTime() ?? modified)) {
    throw preconditionFailed(
      match !== undefined ? 'x-amz-copy-source-If-Match' : 'x-amz-copy-source-If-Unmodified-Since',
    );
  }
  const isUnchanged = modifiedSince !== undefined && modified <= modifiedSince.getTime();
  if (noneMatch !== undefined ? etagMatches(noneMatch, source) : isUnchanged) {
    throw preconditionFailed(
      noneMatch !== undefined ? 'x-amz-copy-source-If-None-Match' : 'x-amz-copy-source-If-Modified-Since',
    );
  }
}

/** Whether a copy of an object onto itself is of any use. */
function changesSomething(input: CopyObjectCommandInput): boolean {
  return (
    input.MetadataDirective === 'REPLACE' ||
    [
      input.StorageClass,
      input.WebsiteRedirectLocation,
      input.ServerSideEncryption,
      input.SSEKMSKeyId,
      input.ChecksumAlgorithm,
    ].some((value) => value !== undefined)
  );
}

/** Storage class, redirect and encryption are never the source's. */
function descriptionOf(input: CopyObjectCommandInput, source: StoredObject): ObjectDescription {
  const stated = describeObject(input);
  if (input.MetadataDirective === 'REPLACE') return stated;
  const { ServerSideEncryption, SSEKMSKeyId, BucketKeyEnabled, WebsiteRedirectLocation } = stated.headers;
  return {
    ...source.description,
    headers: {
      ...source.description.headers,
      ServerSideEncryption,
      SSEKMSKeyId,
      BucketKeyEnabled,
      WebsiteRedirectLocation,
    },
    storageClass: stated.storageClass,
  };
}

/** The checksum of the whole copy, by the algorithm that the request names, else by the source's. */
async function checksumOf(
  { ChecksumAlgorithm: requested }: CopyObjectCommandInput,
  { checksum: before }: StoredObject,
  path: string,
): Promise<ObjectChecksum | undefined> {
  const algorithm = requested ?? before?.algorithm;
  if (algorithm === undefined) return undefined;
  if (before?.algorithm === algorithm && before.type === 'FULL_OBJECT') return before;
  return { algorithm, value: await checksumOfFiles(algorithm, [path]), type: 'FULL_OBJECT' };
}
