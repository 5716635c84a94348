import type { Tag } from '@aws-sdk/client-ec2';
import { ec2, s3 } from './aws.js';
import { rawDisk } from './disks.js';
import type { TestRequest, TestWorld } from './world.js';

/** The regions of `interruptedConfig`; the first is the home region. */
export const regions = ['us-east-1', 'eu-west-1', 'us-west-2'];
export const partner = '210987654321';

/** Two images in three regions, one of them shared: every kind of request that `create` sends. */
export const interruptedConfig = `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images, upload_multipart_concurrency: 1}
defaults:
  boot_mode: uefi
  regions: [${regions.join(', ')}]
images:
  my-os-1: {}
  my-os-1-shared:
    share: ["${partner}"]
tags: {Project: my-os}
`;
/** A world and a workspace for `create`, from a disk of two parts. */
export const interruptedRun = { config: interruptedConfig, disk: rawDisk(8 * 1024 * 1024 + 512) };

/** Every case instead of a part of them: `npm run campaign` sets it. */
export const campaign = process.env.CAMPAIGN !== undefined;

/** A request of `create` at which a run can be interrupted, as a fault selects it. */
export interface Interruption {
  readonly operation: string;
  readonly region: string;
  readonly skip?: number;
}

export const interruptions: readonly Interruption[] = [
  { operation: 'CreateMultipartUpload', region: 'us-east-1' },
  { operation: 'UploadPart', region: 'us-east-1' },
  { operation: 'UploadPart', region: 'us-east-1', skip: 1 },
  { operation: 'CompleteMultipartUpload', region: 'us-east-1' },
  { operation: 'ImportSnapshot', region: 'us-east-1' },
  { operation: 'CreateTags', region: 'us-east-1' },
  { operation: 'CopySnapshot', region: 'eu-west-1' },
  { operation: 'CopySnapshot', region: 'us-west-2' },
  { operation: 'RegisterImage', region: 'us-east-1' },
  { operation: 'RegisterImage', region: 'eu-west-1', skip: 1 },
  { operation: 'ModifySnapshotAttribute', region: 'us-west-2' },
  { operation: 'ModifyImageAttribute', region: 'eu-west-1' },
];

export function nameOf({ operation, region, skip }: Interruption): string {
  return `${operation} in ${region}${skip === undefined ? '' : `, after ${skip}`}`;
}

/** Each of them twice: AWS has carried the request out, or not. */
export const cases = interruptions.flatMap((at) => [
  { name: `before AWS carries out ${nameOf(at)}`, at, applied: false },
  { name: `when AWS has carried out ${nameOf(at)}, before it hears of that`, at, applied: true },
]);

/** What a run shall leave: everything that exists in AWS, without what differs from run to run. */
export async function stateOf(world: TestWorld): Promise<object> {
  const byRegion = await Promise.all(
    regions.map(async (region) => [region, await regionState(world, region)] as const),
  );
  const storage = s3(world, 'us-east-1');
  const { Contents = [] } = await storage.listObjectsV2({ Bucket: 'images' });
  const { Uploads = [] } = await storage.listMultipartUploads({ Bucket: 'images' });
  return {
    ...Object.fromEntries(byRegion),
    objects: Contents.map(({ Key, Size }) => ({ Key, Size })),
    unfinishedUploads: Uploads.length,
  };
}

async function regionState(world: TestWorld, region: string): Promise<object> {
  const client = ec2(world, region);
  const { Images = [] } = await client.describeImages({ Owners: ['self'], IncludeDeprecated: true });
  const { Snapshots = [] } = await client.describeSnapshots({ OwnerIds: ['self'] });
  const { ImportSnapshotTasks = [] } = await client.describeImportSnapshotTasks({});
  const numbers = new Map(Snapshots.map(({ SnapshotId }, index) => [SnapshotId, index]));
  const images = await Promise.all(
    Images.map(async (image) => ({
      name: image.Name,
      state: image.State,
      public: image.Public,
      tags: tagged(image.Tags),
      // Which of the region's snapshots it is made from: two images of one source share one.
      snapshot: numbers.get(image.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId),
      sharedWith: (
        await client.describeImageAttribute({ ImageId: image.ImageId, Attribute: 'launchPermission' })
      ).LaunchPermissions?.map(({ UserId }) => UserId),
    })),
  );
  const snapshots = await Promise.all(
    Snapshots.map(async (snapshot) => ({
      state: snapshot.State,
      tags: tagged(snapshot.Tags),
      sharedWith: (
        await client.describeSnapshotAttribute({
          SnapshotId: snapshot.SnapshotId,
          Attribute: 'createVolumePermission',
        })
      ).CreateVolumePermissions?.map(({ UserId }) => UserId),
    })),
  );
  return {
    images: images.toSorted((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1)),
    snapshots,
    imports: ImportSnapshotTasks.map((task) => task.SnapshotTaskDetail?.Status),
  };
}

function tagged(tags: readonly Tag[] = []): Record<string, string | undefined> {
  return Object.fromEntries(tags.map(({ Key = '', Value }) => [Key, Value] as const).toSorted());
}

/**
 * How often each kind of thing was begun: a double of any would show here, even one that was taken back. An import
 * asked for again by the same client token is the same import, and a part sent again is the same part of its upload.
 */
export async function begun(world: TestWorld): Promise<Record<string, number>> {
  const requests = (await world.requests({ mutating: true })).filter(
    ({ applied, operation }) =>
      applied && /^(Create(?!Bucket|Tags)|UploadPart|Complete|Import|Copy|Register)/.test(operation),
  );
  const identities = new Set<string>();
  const own = requests.filter(({ operation, input }) => {
    const identity = { ImportSnapshot: input.ClientToken, UploadPart: `${input.UploadId} ${input.PartNumber}` }[
      operation
    ];
    if (identity === undefined) return true;
    const isNew = !identities.has(identity);
    identities.add(identity);
    return isNew;
  });
  return count(own, ({ operation, region }) => `${operation} in ${region}`);
}

function count(requests: readonly TestRequest[], key: (request: TestRequest) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const request of requests) counts[key(request)] = (counts[key(request)] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).toSorted());
}
