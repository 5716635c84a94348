import { EBS } from '@aws-sdk/client-ebs';
import type { Workspace } from './action.js';
import { clientOf, ec2 } from './aws.js';
import { stopWhileHeld } from './stop.js';
import type { TestRequest, TestWorld } from './world.js';

export const blockBytes = 512 * 1024;
export const ebs = clientOf(EBS);

export interface DirectConfig {
  /** Only the blocks that aren't zeros are sent, unless a test is about them: a GiB costs as much as all else. */
  readonly skip?: 'none' | 'holes' | 'zeros';
  readonly concurrency?: number;
  readonly regions?: string;
  /** Fields of the image. */
  readonly image?: string;
  /** Lines at the top. */
  readonly top?: string;
}

/** A config for a disk image that is written through EBS direct. */
export function directConfig({
  skip = 'zeros',
  concurrency = 64,
  regions = 'us-east-1',
  image = '',
  top = '',
}: DirectConfig = {}): string {
  return `
source: {path: disk.raw, architecture: x86_64}
ebs: {skip: ${skip}, concurrency: ${concurrency}}
${top}
images:
  my-os-1: {boot_mode: uefi-preferred, regions: [${regions}]${image}}
`;
}

/** The blocks that were sent, with those that AWS refused, by the order of their requests. */
export async function blocksSent(world: TestWorld, from = 0): Promise<number[]> {
  const requests = await world.requests({ from });
  return requests.filter(({ operation }) => operation === 'PutSnapshotBlock').map(({ input }) => input.BlockIndex);
}

/** Our snapshots in a region, with their tags as a record. */
export async function snapshotsIn(world: TestWorld, region = 'us-east-1') {
  const { Snapshots = [] } = await ec2(world, region).describeSnapshots({ OwnerIds: ['self'] });
  return Snapshots.map((snapshot) => ({
    id: snapshot.SnapshotId ?? '',
    state: snapshot.State ?? '',
    encrypted: snapshot.Encrypted ?? false,
    kmsKeyId: snapshot.KmsKeyId,
    tags: Object.fromEntries((snapshot.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value])),
  }));
}

export async function blockIndexes(world: TestWorld, region: string, snapshotId: string): Promise<number[]> {
  const { Blocks = [] } = await ebs(world, region).listSnapshotBlocks({ SnapshotId: snapshotId });
  return Blocks.map(({ BlockIndex = -1 }) => BlockIndex);
}

/** The start of a snapshot, as EBS direct reads it. */
export async function firstBytes(world: TestWorld, region: string, snapshotId: string, sizeBytes: number) {
  const client = ebs(world, region);
  const { Blocks = [] } = await client.listSnapshotBlocks({ SnapshotId: snapshotId });
  const bytes = Buffer.alloc(Math.ceil(sizeBytes / blockBytes) * blockBytes);
  for (const { BlockIndex = 0, BlockToken } of Blocks) {
    if (BlockIndex * blockBytes >= sizeBytes) continue;
    const { BlockData } = await client.getSnapshotBlock({ SnapshotId: snapshotId, BlockIndex, BlockToken });
    bytes.set((await BlockData?.transformToByteArray()) ?? [], BlockIndex * blockBytes);
  }
  return bytes;
}

/** The operations that a run was refused or that failed. */
export function operations(requests: readonly TestRequest[]): string[] {
  return requests.map(({ operation }) => operation);
}

/** A run has sent and completed an upload, and was stopped; AWS is going to reject it in a minute. */
export async function completeInVain(world: TestWorld, workspace: Workspace): Promise<void> {
  await world.settings({ ebs: { wrongCompletionFailsLate: true }, latencySeconds: { completeSnapshot: 60 } });
  await world.fault({ kind: 'hang', operation: 'CompleteSnapshot' });
  await stopWhileHeld(world, workspace, 'create');
  await world.clearFaults();
  const [begun] = await snapshotsIn(world);
  await ebs(world, 'us-east-1').completeSnapshot({ SnapshotId: begun?.id, ChangedBlocksCount: 2000 });
  await ec2(world, 'us-east-1').createTags({
    Resources: [begun?.id ?? ''],
    Tags: [{ Key: 'ami-publish:upload', Value: '2048/2048 skip:zeros sealed 2026-01-01T00:00:00.000Z' }],
  });
}
