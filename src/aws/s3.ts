import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  type S3 as EveryOperation,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import { createAggregatedClient } from '@smithy/core/client';
import type { Called } from './called.js';

const commands = {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  PutObjectCommand,
};
const paginators = { paginateListObjectsV2 };

export type S3 = Called<S3Client, EveryOperation, typeof commands, typeof paginators>;

class CalledOperations extends S3Client {}
createAggregatedClient(commands, CalledOperations, { paginators });

export function createS3(config: S3ClientConfig): S3 {
  return new CalledOperations(config) as S3Client as S3;
}

// For requests that are signed without the client. An import() of the SDK's package would bring every operation.
export { UploadPartCommand } from '@aws-sdk/client-s3';
