import { createHash } from 'node:crypto';
import type { StartSnapshotRequest } from '@aws-sdk/client-ebs';
import { given } from '../aws/given.js';
import type { WorldAccount } from './accounts.js';
import type { Need } from './needs.js';
import type { Seeding } from './seeding.js';

/** Of the size that the description of each assumption has. */
const sizeGiB = 1;
const blockBytes = 512 * 1024;
/** From CompleteSnapshot until a snapshot is completed, and more. */
const completionSeconds = 60;

/** A snapshot with this ID, whose first block is written, as a raw disk has it. */
export async function seedSnapshot(
  { control, clientsOf }: Seeding,
  { account, region, id }: Pick<Extract<Need, { kind: 'snapshot' }>, 'account' | 'region' | 'id'>,
): Promise<string> {
  await control('POST', 'next-ids', { ids: [id] });
  return completeSnapshot({ control, clientsOf }, { account, region });
}

/** A snapshot whose first block is written. It is completed a little later. */
export async function writeSnapshot(
  { clientsOf }: Seeding,
  { account, region }: { readonly account: Pick<WorldAccount, 'id'>; readonly region: string },
  request: StartSnapshotRequest,
): Promise<string> {
  const ebs = await clientsOf(account.id).ebs(region);
  const { SnapshotId } = await ebs.startSnapshot(request);
  const snapshotId = given(SnapshotId, 'SnapshotId of StartSnapshot');
  const block = Buffer.alloc(blockBytes);
  block.writeUInt16LE(0xaa55, 510);
  await ebs.putSnapshotBlock({
    SnapshotId: snapshotId,
    BlockIndex: 0,
    BlockData: block,
    DataLength: block.length,
    Checksum: createHash('sha256').update(block).digest('base64'),
    ChecksumAlgorithm: 'SHA256',
  });
  await ebs.completeSnapshot({ SnapshotId: snapshotId, ChangedBlocksCount: 1 });
  return snapshotId;
}

async function completeSnapshot(seeding: Seeding, place: Pick<Need, 'account' | 'region'>): Promise<string> {
  const snapshotId = await writeSnapshot(seeding, place, { VolumeSize: sizeGiB });
  await seeding.control('POST', 'clock', { advanceSeconds: completionSeconds, whenIdle: true });
  return snapshotId;
}

/** An AMI with a root volume. @param id the one that it is to have; absent: any */
export async function seedImage(
  seeding: Seeding,
  need: Pick<Need, 'account' | 'region'> & { readonly architecture: 'x86_64' | 'arm64'; readonly id?: string },
): Promise<string> {
  const { account, region, architecture, id } = need;
  const snapshotId = await completeSnapshot(seeding, need);
  if (id !== undefined) await seeding.control('POST', 'next-ids', { ids: [id] });
  const ec2 = await seeding.clientsOf(account.id).ec2(region);
  const { ImageId } = await ec2.registerImage({
    Name: `source ${id ?? snapshotId}`,
    Architecture: architecture,
    VirtualizationType: 'hvm',
    BootMode: 'uefi',
    EnaSupport: true,
    RootDeviceName: '/dev/sda1',
    BlockDeviceMappings: [{ DeviceName: '/dev/sda1', Ebs: { SnapshotId: snapshotId } }],
  });
  await seeding.control('POST', 'clock', { advanceSeconds: completionSeconds, whenIdle: true });
  return given(ImageId, 'ImageId of RegisterImage');
}
