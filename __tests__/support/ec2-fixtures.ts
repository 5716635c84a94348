import type { EC2, RegisterImageCommandInput } from '@aws-sdk/client-ec2';
import { S3 } from '@aws-sdk/client-s3';
import { ec2 as clientIn } from './aws.js';
import type { TestAccount, TestWorld } from './world.js';

export const region = 'eu-west-1';

export function ec2(world: TestWorld, inRegion = region, account?: TestAccount): EC2 {
  return clientIn(world, inRegion, account);
}

/** The bucket `<world id>-disks` in `region`, holding `content` under `key`. */
export async function putDisk(
  world: TestWorld,
  key: string,
  content: Uint8Array,
): Promise<{ S3Bucket: string; S3Key: string }> {
  const s3 = new S3(world.client(region));
  const bucket = `${world.id}-disks`;
  const { Buckets: buckets = [] } = await s3.listBuckets({});
  if (!buckets.some(({ Name }) => Name === bucket)) {
    await s3.createBucket({ Bucket: bucket, CreateBucketConfiguration: { LocationConstraint: region } });
  }
  await s3.putObject({ Bucket: bucket, Key: key, Body: content });
  return { S3Bucket: bucket, S3Key: key };
}

/** A completed snapshot of 1 GiB in `region`, made by ImportSnapshot. */
export async function importedSnapshot(world: TestWorld, content: Uint8Array = Buffer.alloc(1024, 7)): Promise<string> {
  const client = ec2(world);
  const { ImportTaskId: taskId = '' } = await client.importSnapshot({
    DiskContainer: { Format: 'RAW', UserBucket: await putDisk(world, 'disk.raw', content) },
  });
  await world.advance(60);
  const { ImportSnapshotTasks: tasks } = await client.describeImportSnapshotTasks({ ImportTaskIds: [taskId] });
  const snapshotId = tasks?.[0]?.SnapshotTaskDetail?.SnapshotId;
  if (snapshotId === undefined) throw new Error(`no snapshot: ${JSON.stringify(tasks)}`);
  return snapshotId;
}

/** What a good RegisterImage of a snapshot says; tests change it. */
export function imageOf(snapshotId: string, name = 'an image'): RegisterImageCommandInput {
  return {
    Name: name,
    Architecture: 'x86_64',
    VirtualizationType: 'hvm',
    EnaSupport: true,
    RootDeviceName: '/dev/sda1',
    BlockDeviceMappings: [{ DeviceName: '/dev/sda1', Ebs: { SnapshotId: snapshotId, VolumeType: 'gp3' } }],
  };
}

/** Registers `imageOf(snapshotId, name)` in `region` and waits until it is available. */
export async function availableImage(world: TestWorld, snapshotId: string, name?: string): Promise<string> {
  const { ImageId: imageId = '' } = await ec2(world).registerImage(imageOf(snapshotId, name));
  await world.advance(5);
  return imageId;
}

/** The code of the error that a request ends with; `ok` if it doesn't. */
export async function outcome(request: Promise<unknown>): Promise<string> {
  return request.then(
    () => 'ok',
    (error: Error) => error.name,
  );
}

/** `<code>: <text>` of the error that a request ends with. */
export async function refusal(request: Promise<unknown>): Promise<string> {
  return request.then(
    () => 'ok',
    (error: Error) => `${error.name}: ${error.message}`,
  );
}
