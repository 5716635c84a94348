import type { EC2, Image, LaunchPermission } from '@aws-sdk/client-ec2';
import {
  describeImages,
  describeSnapshots,
  readLaunchPermissions,
  readVolumePermissions,
  rootSnapshotId,
} from '../resources/image/read.js';

/** Whose permissions matter. Asking for one image's is a call each; asking what an account may use is one for all. */
export interface PermissionsQuestion {
  /** Names of images whose permissions must be known in full: only DescribeImageAttribute tells organizations. */
  readonly inFull: ReadonlySet<string>;
  /** Names of images of which it is enough to know which of `accounts` they are shared with. */
  readonly byAccount: ReadonlySet<string>;
  /** Ids of other accounts; `all` asks for public snapshots. */
  readonly accounts: readonly string[];
}

export interface Permissions {
  /** By image id. */
  readonly launchPermissions: ReadonlyMap<string, readonly LaunchPermission[]>;
  /** By id of root snapshot: accounts with createVolumePermission, and `all`. */
  readonly volumePermissions: ReadonlyMap<string, readonly string[]>;
}

/**
 * Who may use the images and their root snapshots, in as few calls as tell it.
 * @param snapshotIds the snapshots that exist and are ours; others' can't be asked about
 */
export async function readPermissions(
  ec2: EC2,
  images: readonly Image[],
  snapshotIds: ReadonlySet<string>,
  { inFull, byAccount, accounts }: PermissionsQuestion,
): Promise<Permissions> {
  const bulk = images.filter((image) => byAccount.has(image.Name ?? '') && !inFull.has(image.Name ?? ''));
  const worthIt = accounts.length < bulk.length;
  const each = images.filter((image) => inFull.has(image.Name ?? '') || (!worthIt && byAccount.has(image.Name ?? '')));
  const eachSnapshot = ownSnapshots(each, snapshotIds);
  const [launchPermissions, volumePermissions, shared] = await Promise.all([
    Promise.all(each.map(async ({ ImageId = '' }) => [ImageId, await readLaunchPermissions(ec2, ImageId)] as const)),
    Promise.all(eachSnapshot.map(async (id) => [id, await readVolumePermissions(ec2, id)] as const)),
    worthIt
      ? Promise.all(
          accounts.map((account) =>
            usableBy(
              ec2,
              account,
              bulk,
              ownSnapshots(bulk, snapshotIds).filter((id) => !eachSnapshot.includes(id)),
            ),
          ),
        )
      : [],
  ]);
  const launch = new Map<string, LaunchPermission[]>(launchPermissions);
  const volume = new Map<string, string[]>(volumePermissions);
  for (const { account, imageIds, snapshotIds: restorable } of shared) {
    for (const id of imageIds) launch.set(id, [...(launch.get(id) ?? []), { UserId: account }]);
    for (const id of restorable) volume.set(id, [...(volume.get(id) ?? []), account]);
  }
  return { launchPermissions: launch, volumePermissions: volume };
}

/**
 * What of ours an account may use by name. An image that is public, or shared with the account's organization, isn't
 * among them; whether a public snapshot is hangs on AWS, and makes no difference to the account.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html (ExecutableUsers)
 */
async function usableBy(ec2: EC2, account: string, images: readonly Image[], snapshotIds: readonly string[]) {
  const names = [...new Set(images.map((image) => image.Name ?? ''))];
  const [launchable, restorable] = await Promise.all([
    account === 'all' ? [] : describeImages(ec2, 'name', names, [account]),
    describeSnapshots(ec2, 'snapshot-id', snapshotIds, [account]),
  ]);
  return {
    account,
    imageIds: launchable.flatMap((image) => image.ImageId ?? []),
    snapshotIds: restorable.flatMap((snapshot) => snapshot.SnapshotId ?? []),
  };
}

function ownSnapshots(images: readonly Image[], snapshotIds: ReadonlySet<string>): string[] {
  return [...new Set(images.flatMap((image) => rootSnapshotId(image) ?? []))].filter((id) => snapshotIds.has(id));
}
