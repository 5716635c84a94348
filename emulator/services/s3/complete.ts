import { createHash } from 'node:crypto';
import type { CompletedPart, CompleteMultipartUploadCommandInput } from '@aws-sdk/client-s3';
import { AwsError } from '../../protocol/aws-error.js';
import {
  type MultipartUpload,
  type ObjectChecksum,
  placeOf,
  type StoredObject,
  type StoredPart,
} from '../../world/objects.js';
import { dnsSuffixOf } from '../../world/regions.js';
import type { Context } from '../service.js';
import { type BucketInput, bucketFor, malformedXml, nowToTheSecond } from './access.js';
import { badDigest, checksumMember, checksumOfFiles, compositeChecksum, statedChecksum } from './checksums.js';
import { uploadIn } from './multipart.js';
import { checkWriteConditions, encryptionOf, replaceObject } from './objects.js';

/**
 * Creates the object from the parts that the request lists, and drops the other parts. A request that fails changes
 * nothing: the upload can still be completed or aborted.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html
 */
export async function completeMultipartUpload(
  input: CompleteMultipartUploadCommandInput,
  context: Context,
): Promise<object> {
  const bucket = bucketFor(input as BucketInput, context);
  const upload = uploadIn(bucket, input.Key, input.UploadId);
  const parts = completedParts(input, upload, context);
  const sizeBytes = parts.reduce((sum, part) => sum + part.sizeBytes, 0);
  if (input.MpuObjectSize !== undefined && Number(input.MpuObjectSize) !== sizeBytes) {
    throw new AwsError(
      'InvalidRequest',
      'The provided x-amz-mp-object-size header does not match what was computed: the object size is ' +
        `${sizeBytes}, the header says ${input.MpuObjectSize}.`,
    );
  }
  if (input.ChecksumType !== undefined && input.ChecksumType !== upload.checksumType) {
    throw new AwsError(
      'BadDigest',
      `The upload was created using the ${upload.checksumType} checksum mode. The complete request must use the same checksum mode.`,
    );
  }
  const checksum = await objectChecksum(input, upload, parts);
  const assemble = async () => {
    // Checked again after waiting: only one of two concurrent calls completes the upload, or writes conditionally.
    uploadIn(bucket, input.Key, input.UploadId);
    checkWriteConditions(bucket, upload.key, input);
    bucket.uploads.delete(upload.uploadId);
    const { path } = await context.world.objects.concatenate(parts.map((part) => part.path));
    for (const part of upload.parts.values()) {
      if (!parts.includes(part)) await context.world.objects.remove(part.path);
    }
    const object: StoredObject = {
      key: upload.key,
      path,
      sizeBytes,
      etag: multipartEtag(parts),
      checksum,
      description: upload.description,
      tags: upload.tags,
      lastModified: nowToTheSecond(context),
      parts: parts.map((part, index) => ({
        partNumber: index + 1,
        sizeBytes: part.sizeBytes,
        ...(checksum?.type === 'COMPOSITE' && part.checksum ? { checksum: part.checksum.value } : {}),
      })),
    };
    await replaceObject(bucket, object, context);
    return object;
  };
  const { etag } = await oneAtATime(context.world.objects.completions, placeOf(bucket, upload.key), assemble);
  return {
    Location: `http://${bucket.name}.s3.${dnsSuffixOf(context.account.partition)}/${upload.key}`,
    Bucket: bucket.name,
    Key: upload.key,
    ETag: `"${etag}"`,
    ...(checksum && { [checksumMember(checksum.algorithm)]: checksum.value, ChecksumType: checksum.type }),
    ...encryptionOf(upload),
  };
}

/** Runs `work` after the work on the same key that is in progress. */
async function oneAtATime<T>(running: Map<string, Promise<unknown>>, key: string, work: () => Promise<T>): Promise<T> {
  const before = running.get(key);
  const result = before === undefined ? work() : before.then(work);
  // The next one runs after this one even if this one fails.
  const ended = result.catch(() => undefined);
  running.set(key, ended);
  try {
    return await result;
  } finally {
    if (running.get(key) === ended) running.delete(key);
  }
}

/** The MD5 of the parts' MD5s, with the number of parts. */
function multipartEtag(parts: readonly StoredPart[]): string {
  const md5 = createHash('md5');
  for (const part of parts) md5.update(Buffer.from(part.etag, 'hex'));
  return `${md5.digest('hex')}-${parts.length}`;
}

/** The parts that the request lists. @throws AwsError for a list that does not match the upload. */
function completedParts(
  input: CompleteMultipartUploadCommandInput,
  upload: MultipartUpload,
  context: Context,
): StoredPart[] {
  const listed = input.MultipartUpload?.Parts ?? [];
  if (listed.length === 0) {
    throw malformedXml();
  }
  const parts = listed.map((part, index) => {
    const number = part.PartNumber ?? 0;
    if (number <= (listed[index - 1]?.PartNumber ?? 0)) {
      throw new AwsError(
        'InvalidPartOrder',
        'The list of parts was not in ascending order. Parts must be ordered by part number.',
        400,
        { UploadId: upload.uploadId },
      );
    }
    const stored = upload.parts.get(number);
    if (stored === undefined || !partMatches(part, stored, upload, context)) {
      throw new AwsError(
        'InvalidPart',
        'One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not match the part’s entity tag.',
        400,
        { UploadId: upload.uploadId, PartNumber: number, ETag: part.ETag },
      );
    }
    return stored;
  });
  const { minPartSizeBytes } = context.world.settings.s3;
  const small = parts.slice(0, -1).find((part) => part.sizeBytes < minPartSizeBytes);
  if (small !== undefined) {
    throw new AwsError('EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size', 400, {
      ProposedSize: small.sizeBytes,
      MinSizeAllowed: minPartSizeBytes,
      PartNumber: small.partNumber,
      ETag: small.etag,
    });
  }
  return parts;
}

function partMatches(part: CompletedPart, stored: StoredPart, upload: MultipartUpload, context: Context): boolean {
  const stated = statedChecksum(part);
  const { completedPartsNeedChecksums } = context.world.settings.s3;
  if (stated === undefined && upload.checksumType === 'COMPOSITE' && completedPartsNeedChecksums) {
    const member = checksumMember(upload.checksumAlgorithm ?? '');
    throw new AwsError(
      'InvalidRequest',
      `The upload was created using a ${upload.checksumAlgorithm?.toLowerCase()} checksum. The complete request must include the checksum for each part. It was missing for part ${stored.partNumber} in the request (${member}).`,
    );
  }
  return (
    part.ETag?.replace(/^"|"$/g, '') === stored.etag &&
    (stated === undefined ||
      (stated.algorithm === stored.checksum?.algorithm && stated.value === stored.checksum.value))
  );
}

/** The checksum of the object. @throws AwsError BadDigest when the request states another one. */
async function objectChecksum(
  input: CompleteMultipartUploadCommandInput,
  upload: MultipartUpload,
  parts: readonly StoredPart[],
): Promise<ObjectChecksum | undefined> {
  const stated = statedChecksum(input);
  const algorithm = upload.checksumAlgorithm ?? stated?.algorithm;
  // `storedChecksum` computes S3's own CRC64NVME later.
  if (algorithm === undefined) return undefined;
  const type = upload.checksumType;
  const value =
    type === 'COMPOSITE'
      ? compositeChecksum(
          algorithm,
          parts.map((part) => part.checksum?.value ?? ''),
        )
      : await checksumOfFiles(
          algorithm,
          parts.map((part) => part.path),
        );
  if (stated !== undefined) {
    const withCount =
      type === 'COMPOSITE' && !/-\d+$/.test(stated.value) ? `${stated.value}-${parts.length}` : stated.value;
    if (stated.algorithm !== algorithm || withCount !== value) throw badDigest(stated.algorithm);
  }
  return { algorithm, value, type };
}
