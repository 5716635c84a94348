import { createHash } from 'node:crypto';
import { ec2, licenses, parameters, s3 } from './aws.js';
import { asRecord } from './fault-campaign.js';
import { lookAtMarketplace, type MarketplaceHoldings } from './marketplace-truth.js';
import { licensedRegion, olderDisk, olderName, parameter, regions } from './publish-world.js';
import type { TestAccount, TestMessage, TestWorld } from './world.js';

export interface ImageHoldings {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly public: boolean;
  readonly sharedWith: readonly string[];
  readonly deprecatedAfterDays: number | undefined;
  readonly protection: string;
  readonly description: string;
  /** Scopes of its license configurations. */
  readonly licenses: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
}

export interface SnapshotHoldings {
  readonly id: string;
  readonly permissions: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
}

export interface RegionHoldings {
  readonly region: string;
  /** What the run is about. */
  readonly images: readonly ImageHoldings[];
  readonly snapshots: readonly SnapshotHoldings[];
  /** What is left of the image that was released before. */
  readonly older: { readonly images: readonly ImageHoldings[]; readonly snapshots: readonly SnapshotHoldings[] };
  /** Types of the instances that run, or are about to. */
  readonly instances: readonly string[];
  /** The parameter's value; undefined when there is none. */
  readonly parameter: string | undefined;
  /** Ids of images and snapshots that an account uses which nothing is shared with. */
  readonly stranger: readonly string[];
}

/** What AWS holds of a run in publish-world.ts, asked by plain clients. */
export interface Holdings {
  readonly regions: readonly RegionHoldings[];
  /** In the bucket, beside the older image's. */
  readonly objects: number;
  readonly messages: readonly TestMessage[];
  /** Undefined where there is no product. */
  readonly marketplace: MarketplaceHoldings | undefined;
}

export async function look(world: TestWorld): Promise<Holdings> {
  return {
    regions: await Promise.all(regions.map((region) => lookAt(world, region))),
    objects: ((await s3(world, 'us-east-1').listObjectsV2({ Bucket: 'images' })).Contents ?? []).filter(
      ({ Key }) => !Key?.includes(olderDigest),
    ).length,
    messages: await world.messages(),
    marketplace: await lookAtMarketplace(world),
  };
}

const dayMs = 86_400_000;
const olderDigest = createHash('sha256').update(olderDisk).digest('hex');

async function lookAt(world: TestWorld, region: string): Promise<RegionHoldings> {
  const client = ec2(world, region);
  const all = { Owners: ['self'], IncludeDeprecated: true, IncludeDisabled: true };
  const listed = (await client.describeImages(all)).Images ?? [];
  const images = await Promise.all(
    listed.map(async (image): Promise<ImageHoldings> => {
      const { ImageId = '', DeprecationTime, CreationDate = '' } = image;
      const asked = await client.describeImageAttribute({ ImageId, Attribute: 'launchPermission' });
      return {
        id: ImageId,
        name: image.Name ?? '',
        state: image.State ?? '',
        public: image.Public ?? false,
        sharedWith: (asked.LaunchPermissions ?? []).flatMap((permission) => permission.UserId ?? []),
        deprecatedAfterDays: DeprecationTime
          ? Math.round((Date.parse(DeprecationTime) - Date.parse(CreationDate)) / dayMs)
          : undefined,
        protection: image.DeregistrationProtection ?? '',
        description: image.Description ?? '',
        licenses: region === licensedRegion ? await licensesOf(world, ImageId) : [],
        tags: asRecord(image.Tags),
      };
    }),
  );
  const snapshots = await Promise.all(
    ((await client.describeSnapshots({ OwnerIds: ['self'] })).Snapshots ?? []).map(
      async ({ SnapshotId = '', Tags }): Promise<SnapshotHoldings> => {
        const asked = await client.describeSnapshotAttribute({ SnapshotId, Attribute: 'createVolumePermission' });
        const given = (asked.CreateVolumePermissions ?? []).flatMap(({ UserId, Group }) => UserId ?? Group ?? []);
        return { id: SnapshotId, permissions: given.toSorted(), tags: asRecord(Tags) };
      },
    ),
  );
  const { Parameters } = await parameters(world, region).getParameters({ Names: [parameter] });
  // By name and by source: an image that is gone may leave its snapshot behind.
  const isOlderImage = ({ name }: ImageHoldings): boolean => name === olderName;
  const isOlderSnapshot = ({ tags }: SnapshotHoldings): boolean => tags['awspub:source:sha256'] === olderDigest;
  return {
    region,
    images: images.filter((image) => !isOlderImage(image)),
    snapshots: snapshots.filter((snapshot) => !isOlderSnapshot(snapshot)),
    older: { images: images.filter(isOlderImage), snapshots: snapshots.filter(isOlderSnapshot) },
    instances: await instancesIn(world, region),
    parameter: Parameters?.[0]?.Value,
    stranger: await usableBy(world, region, world.accounts[1] as TestAccount),
  };
}

async function instancesIn(world: TestWorld, region: string): Promise<string[]> {
  const { Reservations = [] } = await ec2(world, region).describeInstances({
    Filters: [{ Name: 'instance-state-name', Values: ['pending', 'running', 'stopping', 'stopped'] }],
  });
  return Reservations.flatMap(({ Instances = [] }) => Instances.map(({ InstanceType = '' }) => InstanceType));
}

async function licensesOf(world: TestWorld, imageId: string): Promise<string[]> {
  const ResourceArn = `arn:aws:ec2:${licensedRegion}::image/${imageId}`;
  const answer = await licenses(world, licensedRegion).listLicenseSpecificationsForResource({ ResourceArn });
  return (answer.LicenseSpecifications ?? []).map(({ AmiAssociationScope: scope }) => scope ?? 'own');
}

/** Ids of the first account's images and snapshots that another account is shown. */
export async function usableBy(world: TestWorld, region: string, account: TestAccount): Promise<string[]> {
  const client = ec2(world, region, account);
  const { Images = [] } = await client.describeImages({ Owners: [world.account.id], IncludeDeprecated: true });
  const { Snapshots = [] } = await client.describeSnapshots({ OwnerIds: [world.account.id] });
  return [...Images.map(({ ImageId = '' }) => ImageId), ...Snapshots.map(({ SnapshotId = '' }) => SnapshotId)].sort();
}

/**
 * The same text for two runs that came to the same: without what remembers the notification, and each id as which of
 * the images and snapshots it is.
 */
export function normalised({ regions: all, marketplace }: Holdings): string {
  const olderIds = all.flatMap(({ older }) => [...older.images, ...older.snapshots].map(({ id }) => id));
  const text = JSON.stringify(
    [all.map((here) => ({ ...here, stranger: here.stranger.length })), marketplace?.versions ?? []],
    (key, value: unknown) => {
      if (key === 'ami-publish:boot-test') return String(value).split(' ')[0];
      return key.startsWith('ami-publish:sns:') ? undefined : value;
    },
  );
  return text.replace(/\b(ami|snap)-[0-9a-f]{8,}/g, (id, kind: string) =>
    olderIds.includes(id) ? `older ${kind}` : kind,
  );
}
