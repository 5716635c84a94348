import { EC2, type Image, type Snapshot, type Tag } from '@aws-sdk/client-ec2';
import { S3 } from '@aws-sdk/client-s3';
import type { ClientWorld } from '../../emulator/conformance/worlds.js';

/** What an account holds, without ids and dates, which differ from run to run. */
export interface Holdings {
  readonly objects: readonly object[];
  /** By region. */
  readonly snapshots: Readonly<Record<string, readonly object[]>>;
  readonly images: Readonly<Record<string, readonly object[]>>;
}

/** Reads an account's objects, snapshots and images through the AWS API. */
export async function holdingsOf(world: ClientWorld, bucket: string, regions: readonly string[]): Promise<Holdings> {
  const inRegions = await Promise.all(regions.map((region) => readRegion(world, region)));
  const byRegion = (kind: 'snapshots' | 'images') =>
    Object.fromEntries(inRegions.map((held, index) => [regions[index], held[kind]]));
  return {
    objects: await readObjects(world, bucket),
    snapshots: byRegion('snapshots'),
    images: byRegion('images'),
  };
}

async function readObjects({ endpoint, credentials }: ClientWorld, Bucket: string): Promise<object[]> {
  const s3 = new S3({ endpoint, credentials, region: 'us-east-1', forcePathStyle: true });
  try {
    const { Contents: found = [] } = await s3.listObjectsV2({ Bucket });
    return await Promise.all(
      found.map(async ({ Key }) => {
        const head = await s3.headObject({ Bucket, Key, ChecksumMode: 'ENABLED' });
        const { TagSet } = await s3.getObjectTagging({ Bucket, Key });
        const { ChecksumSHA256, ChecksumType, ContentLength } = head;
        return { Key, ContentLength, ChecksumSHA256, ChecksumType, tags: tagsOf(TagSet) };
      }),
    );
  } finally {
    s3.destroy();
  }
}

async function readRegion(
  { endpoint, credentials }: ClientWorld,
  region: string,
): Promise<{ snapshots: object[]; images: object[] }> {
  const ec2 = new EC2({ endpoint, credentials, region });
  try {
    const { Snapshots: snapshots = [] } = await ec2.describeSnapshots({ OwnerIds: ['self'] });
    const { Images: images = [] } = await ec2.describeImages({ Owners: ['self'], IncludeDisabled: true });
    const names = new Map(snapshots.map(({ SnapshotId, Tags }) => [SnapshotId, tagsOf(Tags).Name]));
    return {
      snapshots: sorted(await Promise.all(snapshots.map((snapshot) => readSnapshot(ec2, snapshot)))),
      images: sorted(await Promise.all(images.map((image) => readImage(ec2, image, names)))),
    };
  } finally {
    ec2.destroy();
  }
}

async function readSnapshot(ec2: EC2, snapshot: Snapshot): Promise<object> {
  // The action describes the source of a copy; awspub leaves the description empty.
  const { SnapshotId, Tags, Description: _, StartTime: __, CompletionTime: ___, ...rest } = snapshot;
  const { CreateVolumePermissions: permissions = [] } = await ec2.describeSnapshotAttribute({
    SnapshotId,
    Attribute: 'createVolumePermission',
  });
  return {
    ...rest,
    tags: tagsOf(Tags),
    sharedWith: permissions.map(({ UserId, Group }) => UserId ?? Group).sort(),
  };
}

async function readImage(
  ec2: EC2,
  image: Image,
  snapshotNames: ReadonlyMap<string | undefined, string | undefined>,
): Promise<object> {
  const { ImageId, Tags, CreationDate: _, DeprecationTime, BlockDeviceMappings: devices = [], ...rest } = image;
  const attribute = async (Attribute: 'launchPermission' | 'uefiData') =>
    await ec2.describeImageAttribute({ ImageId, Attribute });
  const { LaunchPermissions: permissions = [] } = await attribute('launchPermission');
  const { UefiData: uefiData } = await attribute('uefiData');
  return {
    ...rest,
    hasDeprecationTime: DeprecationTime !== undefined,
    uefiData: uefiData?.Value,
    // awspub leaves DeleteOnTermination to AWS.
    devices: devices.map(({ Ebs: ebs, ...device }) => {
      if (ebs === undefined) return device;
      const { SnapshotId, DeleteOnTermination: __, ...volume } = ebs;
      return { ...device, volume: { ...volume, snapshot: snapshotNames.get(SnapshotId) } };
    }),
    tags: tagsOf(Tags),
    sharedWith: permissions.map((permission) => Object.values(permission).join()).sort(),
  };
}

/** Tags by key, in order, without those in which the action records what it has announced. */
function tagsOf(tags: readonly Tag[] | undefined): Record<string, string> {
  const pairs = (tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value] as const);
  const common = pairs.filter(([key]) => !key.startsWith('ami-publish:'));
  return Object.fromEntries(common.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sorted(things: object[]): object[] {
  return things.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
