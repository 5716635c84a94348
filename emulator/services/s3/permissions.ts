import type { Values } from '../iam/conditions.js';
import type { Needed } from '../iam/statements.js';
import type { Place } from '../service.js';

interface S3Input {
  readonly Bucket?: string;
  readonly Key?: string;
  readonly VersionId?: string;
  readonly Tagging?: unknown;
  readonly TaggingDirective?: string;
  readonly CopySource?: string;
  readonly Prefix?: string;
  readonly Delimiter?: string;
  readonly MaxKeys?: number;
  readonly Delete?: { readonly Objects?: readonly { readonly Key?: string; readonly VersionId?: string }[] };
}

/**
 * Operation -> its actions on the object or the bucket that it names: they seldom have its name.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuAndPermissions.html
 */
const actions: Readonly<Record<string, readonly string[]>> = {
  AbortMultipartUpload: ['AbortMultipartUpload'],
  CompleteMultipartUpload: ['PutObject'],
  CopyObject: ['PutObject'],
  CreateMultipartUpload: ['PutObject'],
  DeleteObject: ['DeleteObject'],
  DeleteObjectTagging: ['DeleteObjectTagging'],
  GetObject: ['GetObject'],
  GetObjectAttributes: ['GetObject', 'GetObjectAttributes'],
  GetObjectTagging: ['GetObjectTagging'],
  HeadBucket: ['ListBucket'],
  HeadObject: ['GetObject'],
  ListMultipartUploads: ['ListBucketMultipartUploads'],
  ListObjects: ['ListBucket'],
  ListObjectsV2: ['ListBucket'],
  ListParts: ['ListMultipartUploadParts'],
  PutObject: ['PutObject'],
  PutObjectTagging: ['PutObjectTagging'],
  UploadPart: ['PutObject'],
};

const versioned: readonly string[] = ['DeleteObject', 'GetObject'];

export function s3Permissions(operation: string, input: S3Input, { account }: Place): Needed[] {
  const arnOf = (path: string): string => `arn:${account.partition}:s3:::${path}`;
  const onBucket = (action: string, values: Values = {}): Needed => ({
    ...{ action: `s3:${action}`, type: 'bucket', resource: arnOf(input.Bucket ?? ''), values },
  });
  const onObject = (action: string, key: string, version?: string, values: Values = {}): Needed => ({
    ...{ type: 'object', resource: arnOf(`${input.Bucket}/${key}`), values },
    action: `s3:${action}${version !== undefined && versioned.includes(action) ? 'Version' : ''}`,
  });
  const { Key: key, Prefix: prefix, Delimiter: delimiter, MaxKeys: maxKeys } = input;
  if (operation === 'ListBuckets') return [{ action: 's3:ListAllMyBuckets', resource: '*' }];
  if (operation === 'DeleteObjects') {
    const objects = input.Delete?.Objects ?? [];
    return objects.map(({ Key = '', VersionId }) => onObject('DeleteObject', Key, VersionId));
  }
  const own = actions[operation] ?? [operation];
  if (key === undefined) {
    const maxKeysText = maxKeys === undefined ? undefined : String(maxKeys);
    const values = { 's3:prefix': prefix, 's3:delimiter': delimiter, 's3:max-keys': maxKeysText };
    return own.map((action) => onBucket(action, values));
  }
  const tags = typeof input.Tagging === 'string' ? objectTags(input.Tagging) : {};
  const tagging = typeof input.Tagging === 'string' ? [onObject('PutObjectTagging', key, undefined, tags)] : [];
  return [
    ...own.map((action) => onObject(action, key, input.VersionId, tags)),
    ...tagging,
    ...(operation === 'CopyObject' ? copied(input, arnOf) : []),
  ];
}

/** The header x-amz-tagging, which has the form of a query. */
function objectTags(tagging: string): Values {
  const pairs = [...new URLSearchParams(tagging)];
  return {
    ...Object.fromEntries(pairs.map(([key, value]) => [`s3:requestobjecttag/${key.toLowerCase()}`, value])),
    's3:requestobjecttagkeys': pairs.map(([key]) => key),
  };
}

/** What CopyObject reads. https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html */
function copied({ CopySource: source = '', TaggingDirective: directive }: S3Input, arnOf: (path: string) => string) {
  const [path = '', version] = source.replace(/^\//, '').split('?versionId=');
  const resource = arnOf(decodeURIComponent(path));
  const suffix = version === undefined ? '' : 'Version';
  const tags = directive === 'REPLACE' ? [] : [`s3:GetObject${suffix}Tagging`];
  return [`s3:GetObject${suffix}`, ...tags].map((action) => ({ action, type: 'object', resource }));
}
