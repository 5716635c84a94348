import type { Readable } from 'node:stream';
import type {
  AbortMultipartUploadCommandInput,
  CreateMultipartUploadCommandInput,
  ListMultipartUploadsCommandInput,
  ListPartsCommandInput,
  UploadPartCommandInput,
} from '@aws-sdk/client-s3';
import type { Bucket, MultipartUpload } from '../../world/objects.js';
import { AwsError, type Context } from '../service.js';
import { type BucketInput, bucketFor, now, owner } from './access.js';
import { checksumAlgorithm, checksumMember } from './checksums.js';
import { describeObject, encryptionOf, objectKey } from './objects.js';
import { byBytes, encoder } from './page.js';
import { receive } from './receive.js';
import { tagsOfHeader } from './tags.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html */
export function createMultipartUpload(input: CreateMultipartUploadCommandInput, context: Context): object {
  const bucket = bucketFor(input as BucketInput, context);
  const checksumAlgorithmName: string | undefined = input.ChecksumAlgorithm;
  const upload: MultipartUpload = {
    uploadId: context.world.random.bytes(48).toString('base64url'),
    key: objectKey(input.Key),
    checksumAlgorithm: checksumAlgorithmName,
    checksumType: checksumType(checksumAlgorithmName, input.ChecksumType),
    description: describeObject(input),
    tags: tagsOfHeader(input.Tagging),
    initiated: now(context),
    parts: new Map(),
  };
  bucket.uploads.set(upload.uploadId, upload);
  return {
    Bucket: bucket.name,
    Key: upload.key,
    UploadId: upload.uploadId,
    ChecksumAlgorithm: upload.checksumAlgorithm,
    ChecksumType: upload.checksumAlgorithm && upload.checksumType,
    ...encryptionOf(upload),
  };
}

function checksumType(algorithm: string | undefined, asked: string | undefined): MultipartUpload['checksumType'] {
  if (algorithm === undefined) {
    if (asked !== undefined) {
      throw new AwsError(
        'InvalidRequest',
        'The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.',
      );
    }
    // Without an algorithm S3 adds CRC64NVME, which is of the full object.
    return 'FULL_OBJECT';
  }
  const { types } = checksumAlgorithm(algorithm);
  const type = asked === undefined ? types[0] : types.find((one) => one === asked);
  if (type === undefined) {
    throw new AwsError(
      'InvalidRequest',
      `The ${asked} checksum type cannot be used with the ${algorithm.toLowerCase()} checksum algorithm.`,
    );
  }
  return type;
}

/** @throws AwsError NoSuchUpload, also after the upload was completed or aborted. */
export function uploadIn(bucket: Bucket, key: string | undefined, uploadId: string | undefined): MultipartUpload {
  const upload = bucket.uploads.get(uploadId ?? '');
  if (upload === undefined || upload.key !== key) {
    throw new AwsError(
      'NoSuchUpload',
      'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.',
      404,
      { UploadId: uploadId },
    );
  }
  return upload;
}

/**
 * A part that is sent again replaces the one before. Parts of an upload with composite checksums must bring theirs.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html
 */
export async function uploadPart(input: UploadPartCommandInput, context: Context): Promise<object> {
  const bucket = bucketFor(input as BucketInput, context);
  const upload = uploadIn(bucket, input.Key, input.UploadId);
  const partNumber = input.PartNumber ?? 0;
  if (partNumber < 1 || partNumber > 10_000) {
    throw new AwsError('InvalidArgument', 'Part number must be an integer between 1 and 10000, inclusive', 400, {
      ArgumentName: 'partNumber',
      ArgumentValue: partNumber,
    });
  }
  const received = await receive(input, input.Body as Readable | undefined, context);
  const { checksum } = received;
  try {
    // It may have been aborted while the part came in.
    uploadIn(bucket, input.Key, input.UploadId);
    const expected = upload.checksumAlgorithm;
    const mayLack = checksum === undefined && upload.checksumType === 'FULL_OBJECT';
    if (expected !== undefined && checksum?.algorithm !== expected && !mayLack) {
      throw new AwsError(
        'InvalidRequest',
        `Checksum Type mismatch occurred, expected checksum Type: ${expected.toLowerCase()}, actual checksum Type: ${checksum?.algorithm.toLowerCase() ?? 'null'}`,
      );
    }
  } catch (error) {
    await context.world.objects.remove(received.path);
    throw error;
  }
  const before = upload.parts.get(partNumber);
  upload.parts.set(partNumber, {
    partNumber,
    path: received.path,
    sizeBytes: received.sizeBytes,
    etag: received.md5,
    checksum,
    lastModified: now(context),
  });
  if (before !== undefined) await context.world.objects.remove(before.path);
  return {
    ETag: `"${received.md5}"`,
    ...(checksum && { [checksumMember(checksum.algorithm)]: checksum.value }),
    ...encryptionOf(upload),
  };
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html */
export function listParts(input: ListPartsCommandInput, context: Context): object {
  const bucket = bucketFor(input as BucketInput, context);
  const upload = uploadIn(bucket, input.Key, input.UploadId);
  const after = Number(input.PartNumberMarker ?? 0);
  if (!Number.isInteger(after) || after < 0) {
    throw new AwsError('InvalidArgument', 'Provided part-number-marker not an integer or within integer range', 400, {
      ArgumentName: 'part-number-marker',
      ArgumentValue: input.PartNumberMarker,
    });
  }
  const maxParts = Math.min(input.MaxParts ?? 1000, context.world.settings.s3.pageSize);
  const following = [...upload.parts.values()]
    .filter((part) => part.partNumber > after)
    .sort((a, b) => a.partNumber - b.partNumber);
  const page = following.slice(0, maxParts);
  return {
    Bucket: bucket.name,
    Key: upload.key,
    UploadId: upload.uploadId,
    PartNumberMarker: String(after),
    NextPartNumberMarker: String(page.at(-1)?.partNumber ?? 0),
    MaxParts: maxParts,
    IsTruncated: page.length < following.length,
    Parts: page.map((part) => ({
      PartNumber: part.partNumber,
      LastModified: new Date(part.lastModified),
      ETag: `"${part.etag}"`,
      Size: part.sizeBytes,
      ...(part.checksum && { [checksumMember(part.checksum.algorithm)]: part.checksum.value }),
    })),
    Initiator: owner(context.account.id),
    Owner: owner(bucket.ownerId),
    StorageClass: upload.description.storageClass,
    ChecksumAlgorithm: upload.checksumAlgorithm,
    ChecksumType: upload.checksumAlgorithm && upload.checksumType,
  };
}

/** By key, then by age. https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html */
export function listMultipartUploads(input: ListMultipartUploadsCommandInput, context: Context): object {
  const bucket = bucketFor(input as BucketInput, context);
  if (input.Delimiter !== undefined) {
    throw new AwsError('NotImplemented', 'ListMultipartUploads takes no delimiter in this emulator.', 501);
  }
  const { KeyMarker: keyMarker = '', UploadIdMarker: uploadIdMarker } = input;
  const encode = encoder(input.EncodingType);
  const sorted = [...bucket.uploads.values()]
    .filter((upload) => upload.key.startsWith(input.Prefix ?? ''))
    .sort((a, b) => byBytes(a.key, b.key) || a.initiated - b.initiated);
  const marked = sorted.findIndex((upload) => upload.key === keyMarker && upload.uploadId === uploadIdMarker);
  const following =
    marked >= 0 ? sorted.slice(marked + 1) : sorted.filter((upload) => byBytes(upload.key, keyMarker) > 0);
  const maxUploads = Math.min(input.MaxUploads ?? 1000, context.world.settings.s3.pageSize);
  const page = following.slice(0, maxUploads);
  const last = page.at(-1);
  const truncated = page.length < following.length;
  return {
    Bucket: bucket.name,
    KeyMarker: encode(keyMarker),
    UploadIdMarker: uploadIdMarker ?? '',
    NextKeyMarker: truncated && last ? encode(last.key) : undefined,
    NextUploadIdMarker: truncated ? last?.uploadId : undefined,
    Prefix: input.Prefix && encode(input.Prefix),
    EncodingType: input.EncodingType,
    MaxUploads: maxUploads,
    IsTruncated: truncated,
    Uploads: page.map((upload) => ({
      UploadId: upload.uploadId,
      Key: encode(upload.key),
      Initiated: new Date(upload.initiated),
      StorageClass: upload.description.storageClass,
      Owner: owner(bucket.ownerId),
      Initiator: owner(context.account.id),
      ChecksumAlgorithm: upload.checksumAlgorithm,
      ChecksumType: upload.checksumAlgorithm && upload.checksumType,
    })),
  };
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html */
export async function abortMultipartUpload(input: AbortMultipartUploadCommandInput, context: Context): Promise<object> {
  const bucket = bucketFor(input as BucketInput, context);
  const upload = uploadIn(bucket, input.Key, input.UploadId);
  bucket.uploads.delete(upload.uploadId);
  for (const part of upload.parts.values()) await context.world.objects.remove(part.path);
  return {};
}
