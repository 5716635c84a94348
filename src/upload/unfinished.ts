import type { MultipartUpload, S3 } from '@aws-sdk/client-s3';
import type { Digest } from '../disk/digest.js';
import { listParts } from './parts.js';

/** A multipart upload, and the ETags of those parts that S3 has as they must be, by part number. */
export interface UnfinishedUpload {
  readonly uploadId: string;
  readonly parts: ReadonlyMap<number, string>;
}

/**
 * The newest unfinished upload of a key whose parts carry SHA-256 checksums, with the parts that are right: by size
 * and checksum, so it doesn't matter who sent them. Undefined when there is none.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html
 */
export async function findUnfinished(
  s3: S3,
  place: { readonly bucket: string; readonly key: string; readonly digest: Digest; readonly signal: AbortSignal },
): Promise<UnfinishedUpload | undefined> {
  const uploads = (await listUploads(s3, place))
    .filter(({ Key, ChecksumAlgorithm }) => Key === place.key && ChecksumAlgorithm === 'SHA256')
    .toSorted((a, b) => (b.Initiated?.getTime() ?? 0) - (a.Initiated?.getTime() ?? 0));
  for (const { UploadId = '' } of uploads) {
    const parts = await listRightParts(s3, place, UploadId);
    if (parts !== undefined) return { uploadId: UploadId, parts };
  }
  return undefined;
}

async function listUploads(
  s3: S3,
  { bucket, key, signal }: { bucket: string; key: string; signal: AbortSignal },
): Promise<MultipartUpload[]> {
  const uploads: MultipartUpload[] = [];
  let markers = {};
  for (;;) {
    const page = await s3.listMultipartUploads({ Bucket: bucket, Prefix: key, ...markers }, { abortSignal: signal });
    uploads.push(...(page.Uploads ?? []));
    if (page.IsTruncated !== true) return uploads;
    markers = { KeyMarker: page.NextKeyMarker, UploadIdMarker: page.NextUploadIdMarker };
  }
}

/** Undefined when the upload was completed or aborted since it was listed. */
async function listRightParts(
  s3: S3,
  { bucket, key, digest, signal }: { bucket: string; key: string; digest: Digest; signal: AbortSignal },
  uploadId: string,
): Promise<Map<number, string> | undefined> {
  const wanted = new Map(listParts(digest).map((part) => [part.number, part]));
  const right = new Map<number, string>();
  let marker = {};
  try {
    for (;;) {
      const page = await s3.listParts(
        { Bucket: bucket, Key: key, UploadId: uploadId, ...marker },
        { abortSignal: signal },
      );
      for (const { PartNumber = 0, ETag, Size, ChecksumSHA256 } of page.Parts ?? []) {
        const part = wanted.get(PartNumber);
        if (ETag !== undefined && part?.sizeBytes === Size && part?.sha256 === ChecksumSHA256)
          right.set(PartNumber, ETag);
      }
      if (page.IsTruncated !== true) return right;
      marker = { PartNumberMarker: page.NextPartNumberMarker };
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'NoSuchUpload') return undefined;
    throw error;
  }
}
