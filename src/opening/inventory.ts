import type { ServiceQuotas } from '@aws-sdk/client-service-quotas';
import type { SSM } from '@aws-sdk/client-ssm';
import type { EC2 } from '../aws/ec2.js';
import { groupBy } from '../report/order.js';
import { readEncryptionByDefault } from '../resources/ebs-encryption/read.js';
import { readOlderImages, readSnapshotsLeftPublic } from '../resources/older-image/read.js';
import { readImageBlock, readPublicImageQuota, readSnapshotBlock } from '../resources/public-access/read.js';
import { describeSnapshots } from '../resources/snapshot/read.js';
import { readParametersIfAllowed } from '../resources/ssm-parameter/read.js';
import { type Image, type Inventory, type PublishingFacts, snapshotIdsOf } from '../run/found.js';
import { type PermissionsQuery, readPermissions } from './permissions.js';

interface InventoryQuery {
  /** Reads the images. */
  readonly images: () => Promise<readonly Image[]>;
  readonly snapshotNames: readonly string[];
  readonly permissions: PermissionsQuery;
  /** Whether it matters here if AWS encrypts what is created. */
  readonly encryption: boolean;
}

/** Reads what exists in one region of what the configs name. */
export async function readInventory(ec2: EC2, query: InventoryQuery): Promise<Inventory> {
  const [images, named, encryptionByDefault] = await Promise.all([
    query.images(),
    describeSnapshots(ec2, 'tag:Name', query.snapshotNames),
    query.encryption ? readEncryptionByDefault(ec2) : undefined,
  ]);
  const snapshotsById = new Map(named.map((snapshot) => [snapshot.id, snapshot]));
  const others = images.flatMap(snapshotIdsOf).filter((id) => !snapshotsById.has(id));
  for (const snapshot of await describeSnapshots(ec2, 'snapshot-id', [...new Set(others)])) {
    snapshotsById.set(snapshot.id, snapshot);
  }
  return {
    images: groupBy(images, ({ name }) => name),
    snapshots: groupBy(named, ({ tags }) => tags.Name ?? ''),
    snapshotsById,
    ...(await readPermissions(ec2, images, new Set(snapshotsById.keys()), query.permissions)),
    encryptionByDefault,
  };
}

export interface PublishingQuery {
  /** Whether any image, or any snapshot, is to become public here and isn't yet. */
  readonly images: boolean;
  readonly snapshots: boolean;
  /** The `match` of every `supersede`. */
  readonly patterns: readonly string[];
  readonly parameterNames: readonly string[];
}

interface PublishingClients {
  readonly ec2: EC2;
  readonly ssm: () => Promise<SSM>;
  readonly serviceQuotas: () => Promise<ServiceQuotas>;
}

/** Reads what publishing in one region depends on. */
export async function readPublishingFacts(
  { ec2, ssm, serviceQuotas }: PublishingClients,
  query: PublishingQuery,
): Promise<PublishingFacts> {
  const [imageBlock, snapshotBlock, quota, older, parameters] = await Promise.all([
    query.images ? readImageBlock(ec2) : undefined,
    query.snapshots ? readSnapshotBlock(ec2) : undefined,
    query.images ? readPublicImageQuota(ec2, serviceQuotas) : undefined,
    readOlderImages(ec2, query.patterns),
    readParametersIfAllowed(ssm, query.parameterNames),
  ]);
  const snapshotsLeftPublic = await readSnapshotsLeftPublic(ec2, [...older.values()].flat());
  return { blocks: { images: imageBlock, snapshots: snapshotBlock }, quota, older, snapshotsLeftPublic, parameters };
}
