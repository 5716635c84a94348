import type { STS } from '@aws-sdk/client-sts';
import type { Clients } from '../aws/clients.js';
import type { EC2 } from '../aws/ec2.js';
import { given } from '../aws/given.js';
import type { Config } from '../config/config.js';
import { type BucketState, bucketOf, bucketsOf, readBucket, uploadBucketOf } from '../resources/s3-object/bucket.js';
import type { RegionState } from '../run/target.js';

interface Caller {
  readonly accountId: string;
  readonly partition: string;
  /** ARN of the user or assumed role. */
  readonly arn: string;
}

/** What AWS shows of the account, before anything is decided. */
export interface AccountFacts {
  /** Name of the region that was asked; home of sources that name none. */
  readonly awsRegion: string;
  readonly caller: Caller;
  /** Every region of the partition, those that aren't enabled included. */
  readonly regions: readonly RegionState[];
  /** By bucket name. */
  readonly buckets: ReadonlyMap<string, BucketState>;
}

export async function readAccountFacts(
  clients: Clients,
  awsRegion: string,
  configs: readonly Config[],
): Promise<AccountFacts> {
  const names = [...new Set(configs.flatMap(bucketsOf))];
  const [caller, regions, buckets] = await Promise.all([
    clients.sts(awsRegion).then(readCaller),
    clients.ec2(awsRegion).then(readRegions),
    Promise.all(names.map(async (name) => [name, await readBucket(await clients.s3(awsRegion), name)] as const)),
  ]);
  return { awsRegion, caller, regions, buckets: new Map(buckets) };
}

async function readCaller(sts: STS): Promise<Caller> {
  const { Account, Arn } = await sts.getCallerIdentity({});
  const arn = given(Arn, 'Arn of GetCallerIdentity');
  return { accountId: given(Account, 'Account of GetCallerIdentity'), arn, partition: arn.split(':')[1] ?? 'aws' };
}

async function readRegions(ec2: EC2): Promise<RegionState[]> {
  const { Regions = [] } = await ec2.describeRegions({ AllRegions: true });
  return Regions.map((region) => ({
    name: given(region.RegionName, 'RegionName of a region'),
    enabled: region.OptInStatus !== 'not-opted-in',
  }));
}

/**
 * Where a config's source becomes the first snapshot: the bucket's region, or for a snapshot or image its own or the
 * configured one.
 */
export function homeRegionOf(config: Config, facts: AccountFacts): string {
  const name = bucketOf(config);
  const { source } = config;
  if (name !== undefined) return bucketRegion(name, facts);
  if (source.kind === 'path') return uploadRegionOf(config, facts);
  return (source.kind === 'image' ? source.region : undefined) ?? config.home ?? facts.awsRegion;
}

/** Where the disk image files of a config become the first snapshot. */
export function uploadRegionOf(config: Config, facts: AccountFacts): string {
  const bucket = uploadBucketOf(config);
  return bucket === undefined ? (config.ebs.region ?? config.home ?? facts.awsRegion) : bucketRegion(bucket, facts);
}

function bucketRegion(name: string, facts: AccountFacts): string {
  const bucket = facts.buckets.get(name);
  if (bucket?.state !== 'here') throw new Error(`bug: preflight let the bucket ${name} pass`);
  return bucket.region;
}
