import { change } from '../../run/change.js';
import type { Run } from '../../run/run.js';
import { homeOf, type Source } from '../../run/wanted.js';
import { listUploads } from '../../upload/unfinished.js';

/** An unfinished upload that began this long ago belongs to no run. */
const abandonedMs = 24 * 60 * 60_000;

/** Aborts uploads whose parts were sent and never became an object; awspub leaves them, and S3 charges for them. */
export async function abortAbandonedUploads(run: Run, source: Source): Promise<void> {
  const { origin, config } = source;
  if (origin.kind !== 'file') return;
  const { s3, bucket } = origin;
  const { prefix } = config.s3;
  for (const { key, uploadId, initiatedMs } of await listUploads(s3, bucket, prefix, run.signal)) {
    const isStaging = /^[0-9a-f]{64}$/.test(key.slice(prefix.length));
    if (!isStaging || run.awsTime.now() - initiatedMs < abandonedMs) continue;
    await change(
      run,
      {
        ...homeOf(source),
        image: '',
        resource: { kind: 'multipart upload' },
        action: 'delete',
        from: `s3://${bucket}/${key}`,
        to: null,
      },
      {
        expected: undefined,
        apply: async () => {
          await s3.abortMultipartUpload({ Bucket: bucket, Key: key, UploadId: uploadId });
        },
      },
    );
  }
}
