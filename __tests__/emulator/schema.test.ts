import * as ebs from '@aws-sdk/client-ebs';
import * as s3 from '@aws-sdk/client-s3';
import * as sts from '@aws-sdk/client-sts';
import { describe, expect, it } from '@jest/globals';
import { NormalizedSchema } from '@smithy/core/schema';
import { limitsOf } from '../../emulator/protocol/limits.js';
import { requiredMembers } from '../../emulator/protocol/schema.js';

describe('the AWS SDK keeps its undocumented count of required members', () => {
  it.each([
    [sts.AssumeRoleWithWebIdentityRequest$, ['RoleArn', 'RoleSessionName', 'WebIdentityToken']],
    [s3.PutObjectRequest$, ['Bucket', 'Key']],
    [s3.UploadPartRequest$, ['Bucket', 'Key', 'PartNumber', 'UploadId']],
    [s3.Tag$, ['Key', 'Value']],
    [ebs.StartSnapshotRequest$, ['VolumeSize']],
    [ebs.CompleteSnapshotRequest$, ['SnapshotId', 'ChangedBlocksCount']],
    [ebs.ListSnapshotBlocksRequest$, ['SnapshotId']],
    [s3.ListBucketsRequest$, []],
  ])('in %#', (schema, required) => {
    expect([...requiredMembers(NormalizedSchema.of(schema as never))].sort()).toEqual([...required].sort());
  });
});

describe('the limits', () => {
  it('hold what the models state', () => {
    expect(limitsOf('ec2').RegisterImageRequest?.TpmSupport).toEqual({ enum: ['v2.0'] });
    expect(limitsOf('ebs').StartSnapshotRequest?.Timeout).toEqual({ min: 10, max: 4320 });
    expect(limitsOf('sts').AssumeRoleRequest?.DurationSeconds).toEqual({ min: 900, max: 43200 });
  });

  it('leave out the pattern that the documented entity type breaks', () => {
    expect(limitsOf('aws-marketplace').Entity?.Type).toBeUndefined();
  });
});
