import { SSM } from '@aws-sdk/client-ssm';
import { ec2, s3 } from './aws.js';
import { asRecord } from './fault-campaign.js';
import type { TestAccount, TestWorld } from './world.js';

/** The run of publish-campaign.ts: one image in two regions, and a parameter in each. */
export const regions = ['us-east-1', 'eu-west-1'] as const;
export const parameter = '/my-os/latest';

export interface RegionHoldings {
  readonly region: string;
  readonly images: readonly {
    readonly id: string;
    readonly state: string;
    readonly public: boolean;
    readonly sharedWith: readonly string[];
    readonly deprecatedAfterDays: number | undefined;
    readonly protection: string;
    readonly tags: Readonly<Record<string, string>>;
  }[];
  readonly snapshots: readonly {
    readonly id: string;
    readonly permissions: readonly string[];
    readonly tags: Readonly<Record<string, string>>;
  }[];
  /** The parameter's value; undefined when there is none. */
  readonly parameter: string | undefined;
  /** Ids of images and snapshots that an account uses which nothing is shared with. */
  readonly stranger: readonly string[];
}

/** What AWS holds of it, asked by plain clients. */
export interface Holdings {
  readonly regions: readonly RegionHoldings[];
  /** In the bucket. */
  readonly objects: number;
  readonly messages: readonly { readonly topicArn: string; readonly subject: string; readonly message: string }[];
}

export async function look(world: TestWorld): Promise<Holdings> {
  const messages = await fetch(`${world.endpoint}/_emulator/worlds/${world.id}/messages`);
  return {
    regions: await Promise.all(regions.map((region) => lookAt(world, region))),
    objects: (await s3(world).listObjectsV2({ Bucket: 'images' })).KeyCount ?? 0,
    messages: (await messages.json()) as Holdings['messages'],
  };
}

const dayMs = 86_400_000;

async function lookAt(world: TestWorld, region: string): Promise<RegionHoldings> {
  const client = ec2(world, region);
  const images = (await client.describeImages({ Owners: ['self'], IncludeDeprecated: true })).Images ?? [];
  const snapshots = (await client.describeSnapshots({ OwnerIds: ['self'] })).Snapshots ?? [];
  const { Parameters } = await new SSM(world.client(region)).getParameters({ Names: [parameter] });
  return {
    region,
    images: (await Promise.all(
      images.map(async (image) => {
        const { ImageId = '', DeprecationTime, CreationDate = '' } = image;
        const asked = await client.describeImageAttribute({ ImageId, Attribute: 'launchPermission' });
        return {
          id: ImageId,
          state: image.State ?? '',
          public: image.Public ?? false,
          sharedWith: (asked.LaunchPermissions ?? []).flatMap((permission) => permission.UserId ?? []),
          deprecatedAfterDays:
            DeprecationTime && Math.round((Date.parse(DeprecationTime) - Date.parse(CreationDate)) / dayMs),
          protection: image.DeregistrationProtection ?? '',
          tags: asRecord(image.Tags),
        };
      }),
    )) as RegionHoldings['images'],
    snapshots: await Promise.all(
      snapshots.map(async ({ SnapshotId = '', Tags }) => {
        const asked = await client.describeSnapshotAttribute({ SnapshotId, Attribute: 'createVolumePermission' });
        const given = (asked.CreateVolumePermissions ?? []).flatMap(({ UserId, Group }) => UserId ?? Group ?? []);
        return { id: SnapshotId, permissions: given.toSorted(), tags: asRecord(Tags) };
      }),
    ),
    parameter: Parameters?.[0]?.Value,
    stranger: await usableBy(world, region, world.accounts[1] as TestAccount),
  };
}

/** Ids of the first account's images and snapshots that another account is shown. */
export async function usableBy(world: TestWorld, region: string, account: TestAccount): Promise<string[]> {
  const client = ec2(world, region, account);
  const { Images = [] } = await client.describeImages({ Owners: [world.account.id], IncludeDeprecated: true });
  const { Snapshots = [] } = await client.describeSnapshots({ OwnerIds: [world.account.id] });
  return [...Images.map(({ ImageId = '' }) => ImageId), ...Snapshots.map(({ SnapshotId = '' }) => SnapshotId)].sort();
}
