import { awsCode } from '../aws/errors.js';
import { given } from '../aws/given.js';
import type { S3 } from '../aws/s3.js';
import type { Digest } from '../disk/digest.js';
import { listParts } from './parts.js';

/** A multipart upload, and the ETags of those parts that are right in S3, by part number. */
export interface UnfinishedUpload {
  readonly uploadId: string;
  readonly parts: ReadonlyMap<number, string>;
  /** Ids of younger uploads of the key: the answers to their first requests were lost, and no run will choose them. */
  readonly younger: readonly string[];
}

/** An upload that S3 lists. */
interface ListedUpload {
  readonly key: string;
  readonly uploadId: string;
  /** Milliseconds since the epoch. */
  readonly initiatedMs: number;
  readonly hasSha256: boolean;
}

interface Place {
  readonly bucket: string;
  readonly key: string;
  readonly digest: Digest;
  readonly signal: AbortSignal;
}

/**
 * The oldest unfinished upload of a key whose parts carry SHA-256 checksums, with the parts that are right: by size
 * and checksum, so it doesn't matter who sent them. The oldest, then the one with the smallest ID, because two runs at
 * once must choose the same: S3's lists are strongly consistent. Undefined when there is none.
 * @param lost IDs of uploads that have failed this run, so that none of them is chosen again
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html
 */
export async function findUnfinished(
  s3: S3,
  place: Place,
  lost: ReadonlySet<string>,
): Promise<UnfinishedUpload | undefined> {
  const uploads = (await listUploads(s3, place.bucket, place.key, place.signal))
    .filter(({ key, hasSha256 }) => key === place.key && hasSha256)
    .toSorted((a, b) => a.initiatedMs - b.initiatedMs || (a.uploadId < b.uploadId ? -1 : 1));
  const ids = uploads.map(({ uploadId }) => uploadId);
  for (const [index, uploadId] of ids.entries()) {
    if (lost.has(uploadId)) continue;
    const parts = await listRightParts(s3, place, uploadId);
    if (parts !== undefined) return { uploadId, parts, younger: ids.slice(index + 1) };
  }
  return undefined;
}

/**
 * Every unfinished upload of the keys that begin with `prefix`. The SDK has no paginator for this list.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html
 */
export async function listUploads(
  s3: S3,
  bucket: string,
  prefix: string,
  signal: AbortSignal,
): Promise<ListedUpload[]> {
  const uploads: ListedUpload[] = [];
  let markers = {};
  for (;;) {
    const page = await s3.listMultipartUploads({ Bucket: bucket, Prefix: prefix, ...markers }, { abortSignal: signal });
    for (const { Key, UploadId, Initiated, ChecksumAlgorithm } of page.Uploads ?? []) {
      uploads.push({
        key: given(Key, 'Key of a multipart upload'),
        uploadId: given(UploadId, 'UploadId of a multipart upload'),
        initiatedMs: given(Initiated, 'Initiated time of a multipart upload').getTime(),
        hasSha256: ChecksumAlgorithm === 'SHA256',
      });
    }
    if (page.IsTruncated !== true) return uploads;
    markers = { KeyMarker: page.NextKeyMarker, UploadIdMarker: page.NextUploadIdMarker };
  }
}

/** The ETags of right parts, by part number; undefined when the upload was completed or aborted since it was listed. */
async function listRightParts(
  s3: S3,
  { bucket, key, digest, signal }: Place,
  uploadId: string,
): Promise<Map<number, string> | undefined> {
  const wanted = new Map(listParts(digest).map((part) => [part.number, part]));
  const right = new Map<number, string>();
  let marker = {};
  try {
    // Not the SDK's paginator: it reads on forever, because S3 sends a marker with its last page, too.
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
    if (awsCode(error) === 'NoSuchUpload') return undefined;
    throw error;
  }
}
