import * as client from '@aws-sdk/client-s3';
import {
  createBucket,
  deleteBucket,
  getBucketAcl,
  getBucketLocation,
  getBucketTagging,
  getBucketVersioning,
  headBucket,
  listBuckets,
  putBucketTagging,
} from './s3/buckets.js';
import { completeMultipartUpload } from './s3/complete.js';
import { copyObject } from './s3/copy.js';
import { listObjects, listObjectsV2 } from './s3/list.js';
import {
  abortMultipartUpload,
  createMultipartUpload,
  listMultipartUploads,
  listParts,
  uploadPart,
} from './s3/multipart.js';
import { deleteObject, deleteObjects, getObject, getObjectAttributes, headObject, putObject } from './s3/objects.js';
import { s3Permissions } from './s3/permissions.js';
import { deleteObjectTagging, getObjectTagging, putObjectTagging } from './s3/tagging.js';
import type { Service } from './service.js';

/** Amazon S3, as far as disk images use it. https://docs.aws.amazon.com/AmazonS3/latest/API/ */
export const s3: Service = {
  name: 's3',
  title: 'S3',
  protocol: 'restXml',
  client,
  operations: {
    CreateBucket: createBucket,
    HeadBucket: headBucket,
    GetBucketAcl: getBucketAcl,
    GetBucketLocation: getBucketLocation,
    GetBucketVersioning: getBucketVersioning,
    ListBuckets: listBuckets,
    DeleteBucket: deleteBucket,
    PutBucketTagging: putBucketTagging,
    GetBucketTagging: getBucketTagging,
    PutObject: putObject,
    CopyObject: copyObject,
    GetObject: getObject,
    HeadObject: headObject,
    GetObjectAttributes: getObjectAttributes,
    DeleteObject: deleteObject,
    DeleteObjects: deleteObjects,
    ListObjects: listObjects,
    ListObjectsV2: listObjectsV2,
    CreateMultipartUpload: createMultipartUpload,
    UploadPart: uploadPart,
    ListParts: listParts,
    ListMultipartUploads: listMultipartUploads,
    CompleteMultipartUpload: completeMultipartUpload,
    AbortMultipartUpload: abortMultipartUpload,
    PutObjectTagging: putObjectTagging,
    GetObjectTagging: getObjectTagging,
    DeleteObjectTagging: deleteObjectTagging,
  },
  permissions: s3Permissions,
};
