import type { EC2, Image, Snapshot } from '@aws-sdk/client-ec2';
import { type EncryptionByDefault, readEncryptionByDefault } from '../resources/ebs-encryption/read.js';
import { describeImages, describeSnapshots, rootSnapshotId } from '../resources/image/read.js';
import { type Permissions, type PermissionsQuestion, readPermissions } from './permissions.js';

/** What of ours exists in one region, read once at the start of a run. */
export interface Inventory extends Permissions {
  /** By name: ours and, since names are unique per account and region but for copies, at most a few. */
  readonly images: ReadonlyMap<string, readonly Image[]>;
  /** By tag `Name`, in whatever state. */
  readonly snapshots: ReadonlyMap<string, readonly Snapshot[]>;
  /** By id: all of `snapshots`, and the root snapshots of `images`. */
  readonly snapshotsById: ReadonlyMap<string, Snapshot>;
  /** Undefined when nobody asked, or this role may not. */
  readonly encryptionByDefault: EncryptionByDefault | undefined;
}

export interface InventoryQuestion {
  readonly imageNames: readonly string[];
  readonly snapshotNames: readonly string[];
  readonly permissions: PermissionsQuestion;
  /** Whether it matters here if AWS encrypts what is made. */
  readonly encryption: boolean;
}

export async function readInventory(ec2: EC2, question: InventoryQuestion): Promise<Inventory> {
  const [imageList, named, encryptionByDefault] = await Promise.all([
    describeImages(ec2, 'name', question.imageNames),
    describeSnapshots(ec2, 'tag:Name', question.snapshotNames),
    question.encryption ? readEncryptionByDefault(ec2) : undefined,
  ]);
  const images = groupBy(imageList, (image) => image.Name ?? '');
  const snapshots = groupBy(named, (snapshot) => snapshot.Tags?.find((tag) => tag.Key === 'Name')?.Value ?? '');

  const snapshotsById = new Map(named.map((snapshot) => [snapshot.SnapshotId ?? '', snapshot]));
  const unnamed = imageList.map(rootSnapshotId).filter((id) => id !== undefined && !snapshotsById.has(id));
  for (const snapshot of await describeSnapshots(ec2, 'snapshot-id', [...new Set(unnamed as string[])])) {
    snapshotsById.set(snapshot.SnapshotId ?? '', snapshot);
  }
  const permissions = await readPermissions(ec2, imageList, new Set(snapshotsById.keys()), question.permissions);
  return { images, snapshots, snapshotsById, ...permissions, encryptionByDefault };
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
