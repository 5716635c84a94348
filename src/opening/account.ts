import type { EC2 } from '@aws-sdk/client-ec2';
import type { S3 } from '@aws-sdk/client-s3';
import type { STS } from '@aws-sdk/client-sts';
import { awsCode, httpStatus } from '../aws/errors.js';

export interface Caller {
  readonly accountId: string;
  readonly partition: string;
  /** ARN of the user or assumed role. */
  readonly arn: string;
}

export interface RegionState {
  readonly name: string;
  readonly enabled: boolean;
}

export async function readCaller(sts: STS): Promise<Caller> {
  const { Account, Arn } = await sts.getCallerIdentity({});
  return { accountId: Account ?? '', arn: Arn ?? '', partition: Arn?.split(':')[1] ?? 'aws' };
}

/** Every region of the caller's partition, those that aren't enabled for the account included. */
export async function readRegions(ec2: EC2): Promise<RegionState[]> {
  const { Regions } = await ec2.describeRegions({ AllRegions: true });
  return (Regions ?? []).map((region) => ({
    name: region.RegionName ?? '',
    enabled: region.OptInStatus !== 'not-opted-in',
  }));
}

export type BucketState =
  | { readonly state: 'here'; readonly region: string }
  | { readonly state: 'missing' | 'forbidden'; readonly region: string | undefined };

/** Where a bucket is. S3 names the region even where it refuses (aws-facts, section 4). */
export async function readBucket(s3: S3, bucket: string): Promise<BucketState> {
  try {
    const { BucketRegion } = await s3.headBucket({ Bucket: bucket });
    return { state: 'here', region: BucketRegion ?? 'us-east-1' };
  } catch (error) {
    const region = regionHeader(error);
    if (httpStatus(error) === 404 || awsCode(error) === 'NotFound') return { state: 'missing', region };
    if (httpStatus(error) === 403) return { state: 'forbidden', region };
    if (region !== undefined && [301, 307, 400].includes(httpStatus(error) ?? 0)) return { state: 'here', region };
    throw error;
  }
}

function regionHeader(error: unknown): string | undefined {
  const headers = (error as { $response?: { headers?: Record<string, string> } }).$response?.headers;
  return headers?.['x-amz-bucket-region'];
}
