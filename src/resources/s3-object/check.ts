import type { Config } from '../../config/config.js';
import { PublishError } from '../../error.js';
import type { CheckAnswer } from '../../run/checks.js';
import { type BucketState, bucketsOf } from './bucket.js';

interface Buckets {
  /** By name. */
  readonly buckets: ReadonlyMap<string, BucketState>;
}

/** Does each config's bucket exist, and may this account use it? */
export function checkBuckets(configs: readonly Config[], { buckets }: Buckets): CheckAnswer[] {
  const named = configs.flatMap((config) => bucketsOf(config).map((name) => ({ config, name })));
  return named.flatMap(({ config, name }): CheckAnswer[] => {
    const what = `bucket ${name}`;
    const found = buckets.get(name);
    if (found?.state === 'here') return [{ answer: 'yes', what: `${what} in ${found.region}` }];
    const forbidden = found?.state === 'forbidden';
    const message = forbidden ? `no access to bucket ${name}` : `bucket ${name} does not exist`;
    const hint = forbidden
      ? 'Allow s3:ListBucket, s3:GetObject, s3:PutObject and s3:ListMultipartUploadParts on it, or use another bucket. It may belong to another account.'
      : 'Create it in the region where the first snapshot is to be created, or correct the name.';
    const path =
      config.source.kind === 's3' && config.source.bucket === name ? ['source', 's3'] : ['s3', 'bucket_name'];
    const diagnostic = { ...config.locate(path), message: `${message}. ${hint}` };
    const error = new PublishError('preflight', message, { hint, diagnostics: [diagnostic] });
    return [{ answer: 'no', what, error, scope: { bestEffort: false } }];
  });
}
