import { setMaxListeners } from 'node:events';
import type { CompletedPart } from '@aws-sdk/client-s3';
import { awsCode } from '../aws/errors.js';
import { given } from '../aws/given.js';
import type { S3 } from '../aws/s3.js';
import { type Clock, whileRefused } from '../aws/wait.js';
import type { Digest } from '../disk/digest.js';
import { PublishError } from '../error.js';
import { listParts, type Part } from './parts.js';
import { partSender } from './send-part.js';
import { requireSameSize, type UploadSource } from './source.js';
import { findUnfinished, type UnfinishedUpload } from './unfinished.js';

interface ObjectPlace {
  readonly bucket: string;
  readonly key: string;
}

/**
 * Whether the object exists with this content: by S3's own composite SHA-256, so never by its size or ETag. An
 * object without that checksum, or made of other parts, counts as different.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html
 */
export async function findObject(
  s3: S3,
  { bucket, key, digest }: ObjectPlace & { readonly digest: Digest },
): Promise<'same' | 'absent' | 'different'> {
  try {
    const head = await s3.headObject({ Bucket: bucket, Key: key, ChecksumMode: 'ENABLED' });
    const same = head.ChecksumSHA256 === digest.compositeSha256 && head.ContentLength === digest.sizeBytes;
    return same ? 'same' : 'different';
  } catch (error) {
    if (['NotFound', 'NoSuchKey'].includes(awsCode(error) ?? '')) return 'absent';
    throw error;
  }
}

export interface UploadOptions extends ObjectPlace {
  readonly source: UploadSource;
  /** At most ten: see `objectTags`. */
  readonly tags: Readonly<Record<string, string>>;
  /** Parts in flight, each with a buffer of a part's size. */
  readonly concurrency: number;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** `findObject` said `absent`: whoever puts an object there meanwhile is not overwritten. */
  readonly ifNoneMatch: boolean;
  /** Bytes that S3 has, those of an earlier run included. */
  onProgress(bytesDone: number): void;
}

/** How long a completion by someone else may take: waiting for it saves sending the whole file again. */
const completionMs = 30_000;

/** Two runs that send the same upload can each disturb the other once; more often is no accident. */
const startsAtMost = 3;

/**
 * Errors that show that someone else completed, aborted or changed what is being uploaded. InvalidPart: the
 * same part was sent again by another run, and under KMS the same bytes have another ETag.
 */
const disturbances = new Set(['NoSuchUpload', 'PreconditionFailed', 'ConditionalRequestConflict', 'InvalidPart']);

/**
 * Uploads a disk image in parts with SHA-256 checksums, which S3 verifies each and all. An unfinished upload of the
 * same key is continued, also that of a run under way: only parts that S3 lacks, or has with other content, are sent.
 * What was sent stays there when this fails or is aborted, for the next run. The tags are given with the upload, so no run can end between the two.
 * After an abort it ends no sooner than the disk answers: nobody should wait for it then.
 * Retries are the client's.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html
 * @throws PublishError `source` when the file no longer is what its digest says, `conflict` when another object
 *   appears under the key; AWS's own errors; the signal's reason
 */
export async function uploadObject(s3: S3, options: UploadOptions): Promise<void> {
  const { digest } = options.source;
  const parts = listParts(digest);
  const lost = new Set<string>();
  for (let start = 1; ; start += 1) {
    const upload = (await findUnfinished(s3, { ...options, digest }, lost)) ?? (await begin(s3, options, lost));
    const present = parts.filter(({ number }) => upload.parts.has(number));
    let doneBytes = present.reduce((sum, part) => sum + part.sizeBytes, 0);
    options.onProgress(doneBytes);
    try {
      const etags = new Map(upload.parts);
      const missing = parts.filter(({ number }) => !etags.has(number));
      await sendParts(s3, options, upload.uploadId, missing, (part, etag) => {
        etags.set(part.number, etag);
        doneBytes += part.sizeBytes;
        options.onProgress(doneBytes);
      });
      await complete(s3, options, upload.uploadId, parts, etags);
      for (const uploadId of upload.younger) await discard(s3, options, uploadId);
      return;
    } catch (error) {
      const name = awsCode(error) ?? '';
      if (!disturbances.has(name)) throw error;
      // Completed by another run, or by one of our requests whose answer was lost.
      const now =
        name === 'NoSuchUpload' ? await findCompleted(s3, options) : await findObject(s3, { ...options, digest });
      if (now === 'same') {
        if (name !== 'NoSuchUpload') await discard(s3, options, upload.uploadId);
        return;
      }
      if (name === 'PreconditionFailed' && now === 'different') {
        throw new PublishError(
          'conflict',
          `another program wrote s3://${options.bucket}/${options.key} during the upload`,
          {
            cause: error,
            hint: 'Find out which. The next run replaces the object.',
          },
        );
      }
      if (start === startsAtMost) throw error;
      if (name === 'InvalidPart') continue; // its parts are listed again
      lost.add(upload.uploadId);
      // After a conflict S3 wants another upload (API_CompleteMultipartUpload).
      if (name !== 'NoSuchUpload') await discard(s3, options, upload.uploadId);
    }
  }
}

/**
 * Starts an upload, and gives it up again for an older one that has appeared since the look: that of a run started at the
 * same time, or one that we sent and whose answer was lost. So both send the parts of one upload.
 */
async function begin(s3: S3, options: UploadOptions, lost: ReadonlySet<string>): Promise<UnfinishedUpload> {
  const { bucket, key, tags, signal } = options;
  const { UploadId } = await s3.createMultipartUpload(
    {
      Bucket: bucket,
      Key: key,
      ChecksumAlgorithm: 'SHA256',
      ...(Object.keys(tags).length > 0 ? { Tagging: asQuery(tags) } : {}),
    },
    { abortSignal: signal },
  );
  const uploadId = given(UploadId, 'UploadId of CreateMultipartUpload');
  const own = { uploadId, parts: new Map<number, string>(), younger: [] };
  const { digest } = options.source;
  const winner = (await findUnfinished(s3, { ...options, digest }, lost)) ?? own;
  if (winner.uploadId !== uploadId) await discard(s3, options, uploadId);
  return winner;
}

/** S3 drops an upload before it shows the object that another run completes from it. */
async function findCompleted(s3: S3, options: UploadOptions): ReturnType<typeof findObject> {
  const absent = new Error('not there');
  const { clock, signal } = options;
  try {
    return await whileRefused(
      {
        clock,
        signal,
        timeoutMs: completionMs,
        deadline: Number.POSITIVE_INFINITY,
        again: (error) => error === absent,
      },
      async () => {
        const found = await findObject(s3, { ...options, digest: options.source.digest });
        if (found === 'absent') throw absent;
        return found;
      },
    );
  } catch (error) {
    if (error === absent) return 'absent';
    throw error;
  }
}

/** As S3 wants the tags in a header. */
function asQuery(tags: Readonly<Record<string, string>>): string {
  return Object.entries(tags)
    .map((tag) => tag.map(encodeURIComponent).join('='))
    .join('&');
}

/** Sends the parts, `concurrency` at a time. The first failure stops the others, and none outlives this call. */
async function sendParts(
  s3: S3,
  options: UploadOptions,
  uploadId: string,
  missing: readonly Part[],
  sent: (part: Part, etag: string) => void,
): Promise<void> {
  if (missing.length === 0) return;
  const { digest } = options.source;
  const stop = new AbortController();
  const { signal } = stop;
  // Every request in flight listens; Node would take more than ten for a leak.
  setMaxListeners(0, signal);
  const content = await options.source.open();
  const onAbort = (): void => stop.abort(options.signal.reason);
  options.signal.addEventListener('abort', onAbort, { once: true });
  if (options.signal.aborted) onAbort();
  const queue = missing.values();
  const lane = async (sendPart: Awaited<ReturnType<typeof partSender>>): Promise<void> => {
    const buffer = Buffer.allocUnsafeSlow(Math.min(digest.partSizeBytes, digest.sizeBytes));
    // The lanes share one queue: each takes the next part when it is done with its last.
    for (const part of queue) {
      signal.throwIfAborted();
      sent(part, await sendPart(part, buffer));
    }
  };
  try {
    const sendPart = await partSender(s3, { ...options, content, uploadId, signal });
    const lanes = Array.from({ length: Math.min(options.concurrency, missing.length) }, () => lane(sendPart));
    for (const one of lanes) one.catch((error) => stop.abort(error));
    await Promise.allSettled(lanes);
    // Whichever came first; the others only say that they were stopped.
    signal.throwIfAborted();
    // Every part that was sent is what the digest says; what was appended since is in none of them.
    await requireSameSize(options.source.disk);
  } finally {
    options.signal.removeEventListener('abort', onAbort);
    await content.close();
  }
}

async function complete(
  s3: S3,
  { bucket, key, source: { digest }, ifNoneMatch, signal }: UploadOptions,
  uploadId: string,
  parts: readonly Part[],
  etags: ReadonlyMap<number, string>,
): Promise<void> {
  const Parts = parts.map(
    ({ number, sha256 }): CompletedPart => ({ PartNumber: number, ETag: etags.get(number), ChecksumSHA256: sha256 }),
  );
  await s3.completeMultipartUpload(
    {
      Bucket: bucket,
      Key: key,
      UploadId: uploadId,
      MultipartUpload: { Parts },
      ChecksumSHA256: digest.compositeSha256,
      MpuObjectSize: digest.sizeBytes,
      ...(ifNoneMatch ? { IfNoneMatch: '*' } : {}),
    },
    { abortSignal: signal },
  );
}

/** Parts of an upload that isn't needed cost money until it is aborted; failing to do so is no failure of the run. */
async function discard(s3: S3, { bucket, key }: ObjectPlace, uploadId: string): Promise<void> {
  await s3.abortMultipartUpload({ Bucket: bucket, Key: key, UploadId: uploadId }).catch(() => {});
}
