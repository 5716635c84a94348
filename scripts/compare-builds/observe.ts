import type { Image, Snapshot, Tag } from '@aws-sdk/client-ec2';
import type { Ids, Row } from './normalise.js';
import type { World } from './world.js';

export const bucket = 'images';
export const product = 'prod-abcdefghijklm';
const Catalog = 'AWSMarketplace';

/** What exists in AWS, asked through its API, as rows that are still to be normalised; names the ids that it sees. */
export async function observe(world: World, regions: readonly string[], ids: Ids): Promise<Row[]> {
  const rows = [];
  for (const region of regions) rows.push(...(await observeRegion(world, region, ids)));
  rows.push(...(await observeBucket(world)));
  rows.push(...(await observeMarketplace(world, ids)));
  rows.push(...(await world.messages()).map((value) => ({ key: 'message', value })));
  return rows;
}

async function observeRegion(world: World, region: string, ids: Ids): Promise<Row[]> {
  const ec2 = world.ec2(region);
  const { Images = [] } = await ec2.describeImages({
    Owners: ['self'],
    IncludeDeprecated: true,
    IncludeDisabled: true,
  });
  const { Snapshots = [] } = await ec2.describeSnapshots({ OwnerIds: ['self'] });
  const { ImportSnapshotTasks = [] } = await ec2.describeImportSnapshotTasks({});
  for (const image of byAge(Images, ({ CreationDate }) => CreationDate))
    ids.name(image.ImageId, `ami ${region} ${image.Name}`, image.CreationDate);
  for (const { ImportTaskId, Tags } of ImportSnapshotTasks) ids.name(ImportTaskId, `import ${region} ${nameOf(Tags)}`);
  for (const snapshot of byAge(Snapshots, ({ StartTime }) => StartTime))
    ids.name(snapshot.SnapshotId, `snap ${region} ${nameOf(snapshot.Tags)}`, snapshot.StartTime);

  const images = Images.map(async (image) => ({
    ...image,
    LaunchPermissions: await launchPermissions(world, region, image),
  }));
  const snapshots = Snapshots.map(async (snapshot) => ({
    ...snapshot,
    CreateVolumePermissions: await volumePermissions(world, region, snapshot),
  }));
  const ssm = world.ssm(region);
  const { Parameters = [] } = await ssm.getParametersByPath({ Path: '/', Recursive: true });
  const parameters = Parameters.map(async ({ Name = '' }) => (await ssm.getParameterHistory({ Name })).Parameters);
  const blocks = {
    images: (await ec2.getImageBlockPublicAccessState({})).ImageBlockPublicAccessState,
    snapshots: (await ec2.getSnapshotBlockPublicAccessState({})).State,
  };
  const row = (kind: string) => (value: unknown) => ({ key: `${region} ${kind}`, value });
  return [
    ...(await Promise.all(images)).map(row('image')),
    ...(await Promise.all(snapshots)).map(row('snapshot')),
    ...ImportSnapshotTasks.map(row('import task')),
    ...(await Promise.all(parameters)).map(row('parameter history')),
    row('block public access')(blocks),
  ];
}

async function launchPermissions(world: World, region: string, { ImageId }: Image): Promise<unknown> {
  const asked = await world.ec2(region).describeImageAttribute({ ImageId, Attribute: 'launchPermission' });
  return asked.LaunchPermissions;
}

async function volumePermissions(world: World, region: string, { SnapshotId }: Snapshot): Promise<unknown> {
  const Attribute = 'createVolumePermission';
  return (await world.ec2(region).describeSnapshotAttribute({ SnapshotId, Attribute })).CreateVolumePermissions;
}

async function observeBucket(world: World): Promise<Row[]> {
  const s3 = world.s3();
  const { Contents = [] } = await s3.listObjectsV2({ Bucket: bucket });
  const objects = Contents.map(async ({ Key, Size, ETag }) => {
    const { TagSet } = await s3.getObjectTagging({ Bucket: bucket, Key });
    return { key: 'object', value: { Key, Size, ETag, TagSet } };
  });
  const { Uploads = [] } = await s3.listMultipartUploads({ Bucket: bucket });
  return [...(await Promise.all(objects)), ...Uploads.map(({ Key }) => ({ key: 'unfinished upload', value: Key }))];
}

async function observeMarketplace(world: World, ids: Ids): Promise<Row[]> {
  const marketplace = world.marketplace();
  const { EntitySummaryList = [] } = await marketplace.listEntities({ Catalog, EntityType: 'AmiProduct' });
  if (EntitySummaryList.length === 0) return [];
  const { ChangeSetSummaryList = [] } = await marketplace.listChangeSets({ Catalog });
  for (const { ChangeSetId, ChangeSetName, StartTime } of byAge(ChangeSetSummaryList, (one) => one.StartTime))
    ids.name(ChangeSetId, `change set ${ChangeSetName}`, StartTime);
  const { DetailsDocument } = await marketplace.describeEntity({ Catalog, EntityId: product });
  for (const version of (DetailsDocument as ProductDocument).Versions ?? [])
    for (const { Id } of version.DeliveryOptions) ids.name(Id, `delivery option ${version.VersionTitle}`);
  return [
    { key: 'Marketplace product', value: DetailsDocument },
    ...ChangeSetSummaryList.map((value) => ({ key: 'Marketplace change set', value })),
  ];
}

interface ProductDocument {
  readonly Versions?: readonly {
    readonly VersionTitle: string;
    readonly DeliveryOptions: readonly { readonly Id: string }[];
  }[];
}

function byAge<T>(all: readonly T[], timeOf: (one: T) => Date | string | undefined): T[] {
  const ms = (one: T): number => new Date(timeOf(one) ?? 0).getTime();
  return all.toSorted((a, b) => ms(a) - ms(b));
}

/** A snapshot's name is a digest, of which a few digits are enough. */
function nameOf(tags: readonly Tag[] | undefined): string {
  return tags?.find(({ Key }) => Key === 'Name')?.Value?.slice(0, 8) ?? 'without name';
}
