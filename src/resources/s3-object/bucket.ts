import { awsCode, httpStatus, responseHeader } from '../../aws/errors.js';
import type { S3 } from '../../aws/s3.js';
import type { Config } from '../../config/config.js';
import { chooseUpload } from '../../config/upload-method.js';

export type BucketState =
  | { readonly state: 'here'; readonly region: string }
  | { readonly state: 'missing' | 'forbidden'; readonly region: string | undefined };

/**
 * Where a bucket is. S3 names the region even where it refuses (docs/aws-facts.md#s3).
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
 */
export async function readBucket(s3: S3, bucket: string): Promise<BucketState> {
  try {
    const { BucketRegion } = await s3.headBucket({ Bucket: bucket });
    return { state: 'here', region: BucketRegion ?? 'us-east-1' };
  } catch (error) {
    const region = responseHeader(error, 'x-amz-bucket-region');
    const status = httpStatus(error) ?? 0;
    if (status === 404 || awsCode(error) === 'NotFound') return { state: 'missing', region };
    if (status === 403) return { state: 'forbidden', region };
    if (region !== undefined && [301, 307, 400].includes(status)) return { state: 'here', region };
    throw error;
  }
}

/** Names of the buckets that a config imports from: that of its source, and that of further disk image files. */
export function bucketsOf(config: Config): string[] {
  const ofSource = bucketOf(config) ?? [];
  const uploads = config.images.some((image) => image.block_device_mappings.some(({ path }) => path !== undefined));
  const ofFiles = (uploads ? uploadBucketOf(config) : undefined) ?? [];
  return [...new Set([ofSource, ofFiles].flat())];
}

/** Name of the bucket that a config's source is imported from; undefined for one that isn't imported. */
export function bucketOf(config: Config): string | undefined {
  if (config.source.kind === 's3') return config.source.bucket;
  return config.source.kind === 'path' ? uploadBucketOf(config) : undefined;
}

/** Name of the bucket that a config's disk image files are uploaded to; undefined where none is needed. */
export function uploadBucketOf(config: Config): string | undefined {
  return chooseUpload(config).method === 's3' ? config.s3.bucket_name : undefined;
}
