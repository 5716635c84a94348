import { awsCode } from '../aws/errors.js';
import { given } from '../aws/given.js';
import type { S3 } from '../aws/s3.js';
import { signedRequests } from '../aws/signed-request.js';
import type { DiskContent } from '../disk/content.js';
import { sha256Base64 } from '../disk/digest.js';
import type { Part } from './parts.js';
import { changedSinceHash, requireSameSize, type UploadSource } from './source.js';

interface MultipartUpload {
  readonly bucket: string;
  readonly key: string;
  readonly uploadId: string;
  readonly source: UploadSource;
  readonly content: DiskContent;
  readonly signal: AbortSignal;
}

/**
 * Reads the parts of an upload and sends them. That a part still is what the digest says S3 finds by the checksum, which
 * is also the very hash that its signature needs: nothing is hashed once more for it.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html
 * @returns what sends one, and resolves to its ETag. Its buffer is at least as long as the part, and free again when the
 *   call is over. It throws PublishError `source` when the file has changed since its digest was taken
 */
export async function partSender(
  s3: S3,
  upload: MultipartUpload,
): Promise<(part: Part, buffer: Buffer) => Promise<string>> {
  const { source, content, signal } = upload;
  const { UploadPartCommand } = await import('../aws/s3.js');
  const send = await signedRequests(
    s3,
    () =>
      new UploadPartCommand({
        Bucket: upload.bucket,
        Key: upload.key,
        UploadId: upload.uploadId,
        PartNumber: 1,
        Body: Buffer.alloc(1),
        ContentLength: source.digest.partSizeBytes,
        ChecksumAlgorithm: 'SHA256',
        ChecksumSHA256: source.digest.partSha256[0],
      }),
  );
  return async (part, buffer) => {
    const body = buffer.subarray(0, part.sizeBytes);
    try {
      await content.read(body, part.offset);
    } catch (error) {
      await requireSameSize(source.disk); // a file that was cut off ends too early
      throw error;
    }
    const query = { partNumber: String(part.number) };
    const headers = {
      'content-length': String(part.sizeBytes),
      'x-amz-checksum-sha256': part.sha256,
      'x-amz-content-sha256': Buffer.from(part.sha256, 'base64').toString('hex'),
    };
    try {
      const { etag } = await send({ query, headers, body }, signal);
      return given(etag, `ETag of UploadPart ${part.number}`);
    } catch (error) {
      const isOther = refusesBytes.has(awsCode(error) ?? '') && sha256Base64(body) !== part.sha256;
      throw isOther ? changedSinceHash(source.disk.path) : error;
    }
  };
}

/** S3 has got other bytes than their checksum or the signature says. */
const refusesBytes: ReadonlySet<string> = new Set(['BadDigest', 'InvalidRequest', 'XAmzContentSHA256Mismatch']);
