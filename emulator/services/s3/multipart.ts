import type { Readable } from 'node:stream';
import type {
  AbortMultipartUploadCommandInput,
  CreateMultipartUploadCommandInput,
  ListMultipartUploadsCommandInput,
  ListPartsCommandInput,
  UploadPartCommandInput,
} from '@aws-sdk/client-s3';
import { AwsError } from '../../protocol/aws-error.js';
import type { Bucket, MultipartUpload } from '../../world/objects.js';
import type { Context } from '../service.js';
import { type BucketInput, bucketFor, canonicalUser, nowToTheSecond } from './access.js';
import { checksumAlgorithm, checksumMember } from './checksums.js';
import { compareKeys, keyEncoder, pageOfParts } from './listing.js';
import { describeObject, encryptionOf, objectKey } from './objects.js';
import { receive } from './receive.js';
import { objectTagsInHeader } from './tags.js';

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
    tags: objectTagsInHeader(input.Tagging),
    initiated: nowToTheSecond(context),
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

function checksumType(algorithm: string | undefined, requested: string | undefined): MultipartUpload['checksumType'] {
  if (algorithm === undefined) {
    if (requested !== undefined) {
      throw new AwsError(
        'InvalidRequest',
        'The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.',
      );
    }
    // Without an algorithm, S3 adds a CRC64NVME, which is that of the full object.
    return 'FULL_OBJECT';
  }
  const { types } = checksumAlgorithm(algorithm);
  const type = requested === undefined ? types[0] : types.find((one) => one === requested);
  if (type === undefined) {
    throw new AwsError(
      'InvalidRequest',
      `The ${requested} checksum type cannot be used with the ${algorithm.toLowerCase()} checksum algorithm.`,
    );
  }
  return type;
}

/** An upload in progress. @throws AwsError NoSuchUpload, also for one that was completed or aborted. */
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
 * Uploads a part; another part with the same number is replaced. An upload with composite checksums requires one.
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
    // The upload may have been aborted while the part arrived.
    uploadIn(bucket, input.Key, input.UploadId);
    const expected = upload.checksumAlgorithm;
    const isOptional = checksum === undefined && upload.checksumType === 'FULL_OBJECT';
    if (expected !== undefined && checksum?.algorithm !== expected && !isOptional) {
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
    lastModified: nowToTheSecond(context),
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
  const marker = Number(input.PartNumberMarker ?? 0);
  if (!Number.isInteger(marker) || marker < 0) {
    throw new AwsError('InvalidArgument', 'Provided part-number-marker not an integer or within integer range', 400, {
      ArgumentName: 'part-number-marker',
      ArgumentValue: input.PartNumberMarker,
    });
  }
  const maxParts = Math.min(input.MaxParts ?? 1000, context.world.settings.s3.pageSize);
  const { page, isTruncated } = pageOfParts(upload.parts.values(), marker, maxParts);
  return {
    Bucket: bucket.name,
    Key: upload.key,
    UploadId: upload.uploadId,
    PartNumberMarker: String(marker),
    NextPartNumberMarker: String(page.at(-1)?.partNumber ?? 0),
    MaxParts: maxParts,
    IsTruncated: isTruncated,
    Parts: page.map((part) => ({
      PartNumber: part.partNumber,
      LastModified: new Date(part.lastModified),
      ETag: `"${part.etag}"`,
      Size: part.sizeBytes,
      ...(part.checksum && { [checksumMember(part.checksum.algorithm)]: part.checksum.value }),
    })),
    Initiator: canonicalUser(context.account.id),
    Owner: canonicalUser(bucket.ownerId),
    StorageClass: upload.description.storageClass,
    ChecksumAlgorithm: upload.checksumAlgorithm,
    ChecksumType: upload.checksumAlgorithm && upload.checksumType,
  };
}

/** Sorted by key and then by age. https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html */
export function listMultipartUploads(input: ListMultipartUploadsCommandInput, context: Context): object {
  const bucket = bucketFor(input as BucketInput, context);
  if (input.Delimiter !== undefined) {
    throw new AwsError('NotImplemented', 'ListMultipartUploads takes no delimiter in this emulator.', 501);
  }
  const { KeyMarker: keyMarker = '', UploadIdMarker: uploadIdMarker } = input;
  const encode = keyEncoder(input.EncodingType);
  const sorted = [...bucket.uploads.values()]
    .filter((upload) => upload.key.startsWith(input.Prefix ?? ''))
    .sort((a, b) => compareKeys(a.key, b.key) || a.initiated - b.initiated);
  const markedAt = sorted.findIndex((upload) => upload.key === keyMarker && upload.uploadId === uploadIdMarker);
  const remaining =
    markedAt >= 0 ? sorted.slice(markedAt + 1) : sorted.filter((upload) => compareKeys(upload.key, keyMarker) > 0);
  const maxUploads = Math.min(input.MaxUploads ?? 1000, context.world.settings.s3.pageSize);
  const page = remaining.slice(0, maxUploads);
  const last = page.at(-1);
  const isTruncated = page.length < remaining.length;
  return {
    Bucket: bucket.name,
    KeyMarker: encode(keyMarker),
    UploadIdMarker: uploadIdMarker ?? '',
    NextKeyMarker: isTruncated && last ? encode(last.key) : undefined,
    NextUploadIdMarker: isTruncated ? last?.uploadId : undefined,
    Prefix: input.Prefix && encode(input.Prefix),
    EncodingType: input.EncodingType,
    MaxUploads: maxUploads,
    IsTruncated: isTruncated,
    Uploads: page.map((upload) => ({
      UploadId: upload.uploadId,
      Key: encode(upload.key),
      Initiated: new Date(upload.initiated),
      StorageClass: upload.description.storageClass,
      Owner: canonicalUser(bucket.ownerId),
      Initiator: canonicalUser(context.account.id),
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
