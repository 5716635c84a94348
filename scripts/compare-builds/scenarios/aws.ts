import type { Image, Tag } from '@aws-sdk/client-ec2';
import type { World } from '../world.js';
import { regions } from './config.js';

export const hour = 3600;
export const day = 24 * hour;

/** AWS's refusal of a request for good. */
export const refusal = { kind: 'error', code: 'UnauthorizedOperation', status: 403 };

export async function createTopics(world: World, name = 'releases'): Promise<void> {
  for (const region of regions) await world.sns(region).createTopic({ Name: name });
}

export async function findImage(world: World, region: string, name: string): Promise<Image> {
  const { Images = [] } = await world.ec2(region).describeImages({
    Owners: ['self'],
    Filters: [{ Name: 'name', Values: [name] }],
  });
  const [image] = Images;
  if (!image) throw new Error(`The image ${name} is missing in ${region}.`);
  return image;
}

export function rootSnapshot({ BlockDeviceMappings = [] }: Image): string {
  return BlockDeviceMappings.find(({ Ebs }) => Ebs)?.Ebs?.SnapshotId ?? '';
}

export async function snapshotTags(world: World, region: string, snapshotId: string): Promise<Tag[]> {
  const { Snapshots } = await world.ec2(region).describeSnapshots({ SnapshotIds: [snapshotId] });
  return Snapshots?.[0]?.Tags ?? [];
}
