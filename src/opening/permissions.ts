import type { EC2 } from '../aws/ec2.js';
import { describeImages, readLaunchPermissions } from '../resources/image/read.js';
import { describeSnapshots, readVolumePermissions } from '../resources/snapshot/read.js';
import { type Image, type Inventory, snapshotIdsOf } from '../run/found.js';

/**
 * Whose permissions matter. Reading those of one image is a request each; asking what an account may use is one request
 * for all images.
 */
export interface PermissionsQuery {
  /** Names of images whose permissions must be known in full: only DescribeImageAttribute shows organizations. */
  readonly inFull: ReadonlySet<string>;
  /** Names of images of which it is enough to know which of `accounts` they are shared with. */
  readonly byAccount: ReadonlySet<string>;
  /** Ids of other accounts; `all` asks for public snapshots. */
  readonly accounts: readonly string[];
}

/**
 * Who may use the images and their snapshots, in as few requests as possible.
 * @param snapshotIds the snapshots that exist in this account; those of others can't be asked about
 */
export async function readPermissions(
  ec2: EC2,
  images: readonly Image[],
  snapshotIds: ReadonlySet<string>,
  { inFull, byAccount, accounts }: PermissionsQuery,
): Promise<Pick<Inventory, 'launchPermissions' | 'volumePermissions'>> {
  const bulk = images.filter(({ name }) => byAccount.has(name) && !inFull.has(name));
  const byAccountPays = accounts.length < bulk.length;
  const each = images.filter(({ name }) => inFull.has(name) || (!byAccountPays && byAccount.has(name)));
  const eachSnapshot = existingSnapshots(each, snapshotIds);
  const bulkSnapshots = existingSnapshots(bulk, snapshotIds).filter((id) => !eachSnapshot.includes(id));
  const [launchPermissions, volumePermissions, usable] = await Promise.all([
    Promise.all(each.map(async ({ id }) => [id, await readLaunchPermissions(ec2, id)] as const)),
    Promise.all(eachSnapshot.map(async (id) => [id, await readVolumePermissions(ec2, id)] as const)),
    byAccountPays ? Promise.all(accounts.map((account) => usableBy(ec2, account, bulk, bulkSnapshots))) : [],
  ]);
  const launch = new Map<string, string[]>(launchPermissions);
  const volume = new Map<string, string[]>(volumePermissions);
  for (const { account, imageIds, snapshotIds: restorable } of usable) {
    for (const id of imageIds) launch.set(id, [...(launch.get(id) ?? []), account]);
    for (const id of restorable) volume.set(id, [...(volume.get(id) ?? []), account]);
  }
  return { launchPermissions: launch, volumePermissions: volume };
}

/**
 * Which of the images and snapshots an account may use by name. An image that is public, or shared with the account's
 * organization, isn't among them. Whether a public snapshot is depends on AWS, and makes no difference to the account.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html (ExecutableUsers)
 */
async function usableBy(ec2: EC2, account: string, images: readonly Image[], snapshotIds: readonly string[]) {
  const names = [...new Set(images.map(({ name }) => name))];
  const [launchable, restorable] = await Promise.all([
    account === 'all' ? [] : describeImages(ec2, 'name', names, [account]),
    describeSnapshots(ec2, 'snapshot-id', snapshotIds, [account]),
  ]);
  return { account, imageIds: launchable.map(({ id }) => id), snapshotIds: restorable.map(({ id }) => id) };
}

function existingSnapshots(images: readonly Image[], snapshotIds: ReadonlySet<string>): string[] {
  return [...new Set(images.flatMap(snapshotIdsOf))].filter((id) => snapshotIds.has(id));
}
