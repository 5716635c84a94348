import type { S3 } from '@aws-sdk/client-s3';
import { awsCode } from '../aws/errors.js';
import { given } from '../aws/given.js';
import type { DiskContent } from '../disk/content.js';
import { sha256Base64 } from '../disk/digest.js';
import type { Part } from './parts.js';
import { changedSinceHash, requireSameSize, type UploadSource } from './source.js';

interface PartRequest {
  readonly bucket: string;
  readonly key: string;
  readonly uploadId: string;
  readonly source: UploadSource;
  readonly content: DiskContent;
  readonly part: Part;
  /** At least as long as the part; free again when the call is over. */
  readonly buffer: Buffer;
  readonly signal: AbortSignal;
}

/**
 * Reads one part and sends it. Returns its ETag. That it still is what the digest says S3 finds by the checksum: nothing is
 * hashed once more for it.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html
 * @throws PublishError `source` when the file has changed since its digest was taken
 */
export async function sendPart(s3: S3, request: PartRequest): Promise<string> {
  const { source, part } = request;
  const body = request.buffer.subarray(0, part.sizeBytes);
  try {
    await request.content.read(body, part.offset);
  } catch (error) {
    await requireSameSize(source.disk); // a file that was cut off ends too early
    throw error;
  }
  try {
    const { ETag } = await s3.uploadPart(
      {
        Bucket: request.bucket,
        Key: request.key,
        UploadId: request.uploadId,
        PartNumber: part.number,
        Body: body,
        ContentLength: part.sizeBytes,
        ChecksumAlgorithm: 'SHA256',
        ChecksumSHA256: part.sha256,
      },
      { abortSignal: request.signal },
    );
    return given(ETag, `ETag of UploadPart ${part.number}`);
  } catch (error) {
    const isOther = refusesBytes.has(awsCode(error) ?? '') && sha256Base64(body) !== part.sha256;
    throw isOther ? changedSinceHash(source.disk.path) : error;
  }
}

/** S3 has got other bytes than their checksum or the signature says. */
const refusesBytes: ReadonlySet<string> = new Set(['BadDigest', 'InvalidRequest', 'XAmzContentSHA256Mismatch']);

const checksumHeader = 'x-amz-checksum-sha256';

/**
 * A part's checksum is the very hash that signing needs of the body: with its header set, the SDK doesn't hash the
 * body a second time. Only for UploadPart; CompleteMultipartUpload's checksum is not that of its body.
 */
export function signByChecksum(s3: S3): void {
  s3.middlewareStack.add(
    (next, context) => async (args) => {
      const { headers } = args.request as { headers: Record<string, string> };
      const checksum = headers[checksumHeader];
      if (context.commandName === 'UploadPartCommand' && checksum !== undefined) {
        headers['x-amz-content-sha256'] = Buffer.from(checksum, 'base64').toString('hex');
      }
      return next(args);
    },
    { step: 'build', name: 'signByChecksum', override: true },
  );
}
