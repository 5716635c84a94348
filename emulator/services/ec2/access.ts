import { AwsError } from '../../protocol/aws-error.js';
import { addressable, asOf, current, readTime } from '../../world/versioned-table.js';
import type { World } from '../../world/world.js';
import { membershipOf } from '../organizations/state.js';
import type { Context } from '../service.js';
import { snapshotBlockPublicAccess } from './block-public-access.js';
import { ec2Region, type Image, type Snapshot } from './state.js';

/**
 * Whether an image is shared with an account: with its id, its organization or its unit, but not with the group `all`.
 */
export function isSharedWith(world: World, image: Image, accountId: string): boolean {
  const organization = membershipOf(world, accountId);
  return image.launchPermissions.some(
    ({ kind, value }) =>
      (kind === 'UserId' && value === accountId) ||
      (kind === 'OrganizationArn' && value === organization?.organizationArn) ||
      (kind === 'OrganizationalUnitArn' && organization?.organizationalUnitArns.includes(value)),
  );
}

export function isPublic(image: Image): boolean {
  return image.launchPermissions.some(({ kind }) => kind === 'Group');
}

export function canLaunch(world: World, image: Image, accountId: string): boolean {
  return image.ownerId === accountId || isPublic(image) || isSharedWith(world, image, accountId);
}

/** Whether an image has an encrypted volume, so that AWS refuses to make it public. */
export function hasEncryptedVolume(world: World, region: string, image: Image): boolean {
  const { snapshots } = ec2Region(world, region);
  return image.devices.some(
    ({ ebs }) => ebs !== undefined && (ebs.encrypted || current(snapshots, ebs.snapshotId ?? '')?.encrypted === true),
  );
}

/** Whether a snapshot is public and its owner does not block all public sharing of snapshots. */
export function isPublicSnapshot(world: World, region: string, snapshot: Snapshot): boolean {
  return (
    snapshot.createVolumePermissions.has('all') &&
    snapshotBlockPublicAccess(world, region, snapshot.ownerId) !== 'block-all-sharing'
  );
}

/** Whether an account can create volumes from a snapshot, and so copy it or register it. */
export function canRestore(world: World, region: string, snapshot: Snapshot, accountId: string): boolean {
  return (
    snapshot.ownerId === accountId ||
    snapshot.createVolumePermissions.has(accountId) ||
    isPublicSnapshot(world, region, snapshot)
  );
}

/** @throws AwsError InvalidAMIID.Malformed for the first malformed id. */
export function checkImageIds(imageIds: readonly string[]): void {
  for (const id of imageIds) {
    if (!/^ami-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id)) {
      throw new AwsError('InvalidAMIID.Malformed', `Invalid id: "${id}" (expecting "ami-...")`);
    }
  }
}

/** @throws AwsError InvalidSnapshotID.Malformed for the first malformed id. */
export function checkSnapshotIds(snapshotIds: readonly string[]): void {
  for (const id of snapshotIds) {
    if (!/^snap-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id)) {
      throw new AwsError('InvalidSnapshotID.Malformed', `Invalid id: "${id}" (expecting "snap-...")`);
    }
  }
}

export function imageNotFound(imageIds: readonly string[]): AwsError {
  const [plural, verb] = imageIds.length === 1 ? ['', 'does'] : ['s', 'do'];
  return new AwsError('InvalidAMIID.NotFound', `The image id${plural} '[${imageIds.join(', ')}]' ${verb} not exist`);
}

export function snapshotNotFound(snapshotId: string): AwsError {
  return new AwsError('InvalidSnapshot.NotFound', `The snapshot '${snapshotId}' does not exist.`);
}

/**
 * The caller's image as it is now.
 *
 * @throws AwsError for a malformed id, for an image that the caller cannot see (yet), and for another account's image.
 */
export function ownImage({ world, region, account }: Context, imageId: string): Image {
  checkImageIds([imageId]);
  const image = addressable(world, ec2Region(world, region).images, imageId);
  if (image === undefined || !canLaunch(world, image, account.id)) throw imageNotFound([imageId]);
  if (image.ownerId !== account.id) throw new AwsError('AuthFailure', `Not authorized for image:${imageId}`, 403);
  return image;
}

/** The caller's snapshot as it is now. It throws the errors of `ownImage`, for snapshots. */
export function ownSnapshot(context: Context, snapshotId: string): Snapshot {
  const snapshot = usableSnapshot(context, snapshotId);
  if (snapshot.ownerId !== context.account.id) {
    throw new AwsError('AuthFailure', `Not authorized for snapshot:${snapshotId}`, 403);
  }
  return snapshot;
}

/** A snapshot that the caller can create volumes from, its own or a shared one, as it is now. @throws AwsError */
export function usableSnapshot({ world, region, account }: Context, snapshotId: string): Snapshot {
  checkSnapshotIds([snapshotId]);
  const { snapshots } = ec2Region(world, region);
  const snapshot = addressable(world, snapshots, snapshotId);
  const visibleSnapshot = asOf(snapshots, snapshotId, readTime(world));
  if (
    snapshot === undefined ||
    visibleSnapshot === undefined ||
    !canRestore(world, region, visibleSnapshot, account.id)
  ) {
    throw snapshotNotFound(snapshotId);
  }
  return snapshot;
}
