import { createMeter, formatBytes } from '../../report/progress.js';
import { failuresIn } from '../../run/barrier.js';
import { change } from '../../run/change.js';
import { type Run, untilOver } from '../../run/run.js';
import { homeOf, type Source } from '../../run/wanted.js';
import { findObject, uploadObject } from '../../upload/s3.js';

/** The source as an S3 object under its digest, as awspub keeps it. An object that matches is used, not sent again. */
export async function ensureObject(run: Run, source: Source): Promise<void> {
  const { origin, config } = source;
  if (origin.kind !== 'file') return;
  const { bucket, key, s3, source: sent } = origin;
  const { digest } = sent;
  const found = await findObject(s3, { bucket, key, digest });
  if (found === 'same') {
    run.report.info(`s3://${bucket}/${key} already exists with the same checksum`);
    return;
  }
  await change(
    run,
    {
      ...homeOf(source),
      image: '',
      resource: { kind: 'S3 object' },
      action: found === 'absent' ? 'create' : 'update',
      from: found === 'absent' ? null : 'other content',
      to: `s3://${bucket}/${key}`,
    },
    {
      expected: undefined,
      apply: async () => {
        const meter = createMeter();
        // A disk may hang in the middle of a read. What was sent stays there for the next run.
        await untilOver(run, (end) =>
          uploadObject(s3, {
            bucket,
            key,
            source: sent,
            tags: origin.objectTags,
            concurrency: config.s3.upload_multipart_concurrency,
            ifNoneMatch: found === 'absent',
            signal: end,
            clock: run.clock,
            onProgress: (bytesDone) => {
              const progress = meter(run.clock.now(), bytesDone, digest.sizeBytes);
              run.report.progress(`upload ${key}`, `upload  ${progress}`);
            },
          }),
        );
        run.report.info(`uploaded ${formatBytes(digest.sizeBytes)} to s3://${bucket}/${key}`);
      },
    },
  );
}

/** One source for each object that `s3.keep: false` lets go: several may name the same file. */
export function removableObjects(sources: readonly Source[]): Source[] {
  const removable = sources.filter(({ origin, config }) => origin.kind === 'file' && !config.s3.keep);
  return [...new Map(removable.map((source) => [objectOf(source), source])).values()];
}

/** By what the object of a source is known: two configs, or two disks, may have the same. */
export function objectOf({ origin }: Source): unknown {
  return origin.kind === 'file' ? `s3://${origin.bucket}/${origin.key}` : origin;
}

/** With `s3.keep: false`, deletes the object once every snapshot that is imported from it is complete. */
export async function removeObject(run: Run, source: Source): Promise<void> {
  const { origin, config } = source;
  if (origin.kind !== 'file' || config.s3.keep) return;
  if (failuresIn(run, homeOf(source)).length > 0) return; // the next run needs it
  const { bucket, key, s3 } = origin;
  const uri = `s3://${bucket}/${key}`;
  const sent = run.ledger.changes.some(({ change: { resource, to } }) => resource.kind === 'S3 object' && to === uri);
  // Only our own bytes: what someone else has put under the key stays.
  if (!sent && (await findObject(s3, { bucket, key, digest: origin.source.digest })) !== 'same') return;
  await change(
    run,
    {
      ...homeOf(source),
      image: '',
      resource: { kind: 'S3 object' },
      action: 'delete',
      from: uri,
      to: null,
    },
    {
      expected: undefined,
      apply: async () => {
        await s3.deleteObject({ Bucket: bucket, Key: key });
      },
    },
  );
}
