import { S3 } from '@aws-sdk/client-s3';
import { ec2, imageOf } from './ec2-fixtures.js';
import type { TestWorld } from './world.js';

/** An available image in any region, made of a disk in a bucket of its own there. */
export async function imageIn(world: TestWorld, region: string, name = 'an image'): Promise<string> {
  const s3 = new S3(world.client(region));
  const bucket = `${world.id}-${region}-${name.replace(/\W/g, '-')}`;
  await s3.createBucket({
    Bucket: bucket,
    ...(region !== 'us-east-1' && { CreateBucketConfiguration: { LocationConstraint: region as 'eu-west-1' } }),
  });
  await s3.putObject({ Bucket: bucket, Key: 'disk.raw', Body: Buffer.alloc(1024, 7) });
  const client = ec2(world, region);
  const { ImportTaskId: taskId = '' } = await client.importSnapshot({
    DiskContainer: { Format: 'RAW', UserBucket: { S3Bucket: bucket, S3Key: 'disk.raw' } },
  });
  await world.advance(60);
  const { ImportSnapshotTasks: tasks } = await client.describeImportSnapshotTasks({ ImportTaskIds: [taskId] });
  const snapshotId = tasks?.[0]?.SnapshotTaskDetail?.SnapshotId ?? '';
  const { ImageId: imageId = '' } = await client.registerImage(imageOf(snapshotId, name));
  await world.advance(5);
  return imageId;
}
