import { systemClock } from '../../aws/wait.js';
import type { Config } from '../../config/config.js';
import type { TargetPlan } from '../../config/targets.js';
import { objectKey } from '../../identity/names.js';
import { uploadBucketOf } from '../../resources/s3-object/bucket.js';
import { mapAll } from '../../run/barrier.js';
import type { Target } from '../../run/target.js';
import type { LocalDisks } from '../../run/wanted.js';
import { findObject, uploadObject } from '../../upload/s3.js';
import type { Seeding } from '../seeding.js';
import type { Remembered, RememberedAccount } from './account.js';
import { ifAllowed } from './if-allowed.js';

/** The objects that the account has of the disk images of this run: their keys are digests. */
export async function objectsOf({ sources }: Target): Promise<RememberedAccount['objects']> {
  const found = await mapAll(sources, async ({ origin }) => {
    if (origin.kind !== 'file') return [];
    const { bucket, key, s3, source } = origin;
    const state = await ifAllowed(() => findObject(s3, { bucket, key, digest: source.digest }));
    return state === 'same' ? [{ bucket, key }] : [];
  });
  return found.flat();
}

/** Uploads the disk images of this run that the account is known to have: their bytes are here. */
export async function restoreObjects(
  { clientsOf }: Seeding,
  { accounts }: Remembered,
  plans: readonly TargetPlan[],
  disks: ReadonlyMap<Config, LocalDisks>,
  signal: AbortSignal,
): Promise<void> {
  const configs = plans.flatMap((plan) => plan.configs.map(({ config }) => config));
  for (const config of configs) {
    const bucket = uploadBucketOf(config);
    const local = disks.get(config);
    for (const { object, sourceSha256 } of [...(local?.source ?? []), ...(local?.further.values() ?? [])]) {
      const key = object && objectKey(config.s3.prefix, sourceSha256);
      const account = accounts.find(({ objects }) => objects.some((one) => one.bucket === bucket && one.key === key));
      const region = account?.buckets.find(({ name }) => name === bucket)?.region;
      if (
        account === undefined ||
        region === undefined ||
        object === undefined ||
        key === undefined ||
        bucket === undefined
      )
        continue;
      await uploadObject(await clientsOf(account.id).s3(region), {
        ...{ bucket, key, source: object, tags: {}, signal, clock: systemClock },
        concurrency: config.s3.upload_multipart_concurrency,
        ifNoneMatch: false,
        onProgress: () => {},
      });
    }
  }
}
