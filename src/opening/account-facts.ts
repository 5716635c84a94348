import type { Clients } from '../aws/clients.js';
import type { Config } from '../config/config.js';
import { type BucketState, type Caller, type RegionState, readBucket, readCaller, readRegions } from './account.js';

/** What AWS says about the account, before anything is decided. */
export interface Surroundings {
  /** The region that was asked; home of sources that name none. */
  readonly awsRegion: string;
  readonly caller: Caller;
  readonly regions: readonly RegionState[];
  /** By bucket name. */
  readonly buckets: ReadonlyMap<string, BucketState>;
}

export async function readSurroundings(
  clients: Clients,
  awsRegion: string,
  configs: readonly Config[],
): Promise<Surroundings> {
  const names = [...new Set(configs.flatMap((config) => bucketOf(config) ?? []))];
  const [caller, regions, buckets] = await Promise.all([
    clients.sts(awsRegion).then(readCaller),
    clients.ec2(awsRegion).then(readRegions),
    Promise.all(names.map(async (name) => [name, await readBucket(await clients.s3(awsRegion), name)] as const)),
  ]);
  return { awsRegion, caller, regions, buckets: new Map(buckets) };
}

/** Where a config's source becomes the first snapshot: the bucket's region, or for a snapshot or image the configured one. */
export function homeRegionOf(config: Config, surroundings: Surroundings): string {
  const name = bucketOf(config);
  if (name === undefined) return surroundings.awsRegion;
  const bucket = surroundings.buckets.get(name);
  if (bucket?.state !== 'here') throw new Error(`bug: preflight let the bucket ${name} pass`);
  return bucket.region;
}

/** The bucket that a config imports from, if it does. */
export function bucketOf(config: Config): string | undefined {
  if (config.source.kind === 's3') return config.source.bucket;
  return config.source.kind === 'path' ? config.s3.bucket_name : undefined;
}
