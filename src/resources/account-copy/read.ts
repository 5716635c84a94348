import type { EC2 } from '../../aws/ec2.js';
import { sourceDigestTag } from '../../identity/tags.js';
import type { Image, Inventory, Snapshot } from '../../run/found.js';
import { snapshotIdsOf } from '../../run/found.js';
import type { Unmanaged } from '../../run/target.js';
import { describeImages, readLaunchPermissions } from '../image/read.js';
import { describeSnapshots, describeSnapshotsBy, readVolumePermissions } from '../snapshot/read.js';
import { isForbidden } from './allowed.js';

/** Whose permissions matter. */
interface CopyPermissionsQuery {
  /** The images, of any account that they are shared with. */
  readonly images: readonly Image[];
  /** IDs of accounts; each is asked about where the permissions themselves can't be read. */
  readonly accounts: readonly string[];
  /** Whether organizations or those that the config doesn't list matter. */
  readonly inFull: boolean;
  /** Whether the permissions of the snapshots matter. */
  readonly snapshots: boolean;
  /** Whether the keys of the snapshots matter. */
  readonly keys: boolean;
}

type CopyPermissions = Pick<Inventory, 'launchPermissions' | 'volumePermissions' | 'snapshotsById'> & {
  readonly unmanaged: ReadonlySet<Unmanaged>;
};

/**
 * Who may use the copies, as far as the role may find out: Image Builder's may only list images, and so ask which of them a
 * certain account may use.
 */
export async function readCopyPermissions(ec2: EC2, query: CopyPermissionsQuery): Promise<CopyPermissions> {
  const unmanaged = new Set<Unmanaged>();
  const ids = query.images.flatMap(snapshotIdsOf);
  const snapshots = query.snapshots || query.keys ? await readSnapshots(ec2, ids) : [];
  if (query.keys && snapshots === undefined) unmanaged.add('encryption keys');
  const volumes = query.snapshots && snapshots ? await readVolumes(ec2, snapshots) : undefined;
  if (query.snapshots && volumes === undefined) unmanaged.add('volume permissions');
  const launchPermissions = new Map<string, readonly string[]>();
  if (query.accounts.length > 0 || query.inFull) {
    for (const { id } of query.images) {
      const all = await unlessForbidden(() => readLaunchPermissions(ec2, id));
      if (all === undefined && query.inFull) unmanaged.add('all launch permissions');
      launchPermissions.set(id, all ?? (await launchableBy(ec2, id, query.accounts)));
    }
  }
  return {
    launchPermissions,
    volumePermissions: volumes ?? new Map(),
    snapshotsById: new Map(snapshots?.map((one) => [one.id, one])),
    unmanaged,
  };
}

/** Those of the accounts that an image is shared with by name. */
async function launchableBy(ec2: EC2, imageId: string, accounts: readonly string[]): Promise<string[]> {
  const shared: string[] = [];
  for (const account of accounts) {
    const [found] = await describeImages(ec2, 'image-id', [imageId], [account]);
    if (found) shared.push(account);
  }
  return shared;
}

/**
 * With whom an image is shared. Where the role may read only lists of images, those of the principals that it knows of:
 * accounts are asked about, organizations can't be.
 */
export async function readPrincipals(ec2: EC2, imageId: string, known: readonly string[]): Promise<string[]> {
  const all = await unlessForbidden(() => readLaunchPermissions(ec2, imageId));
  if (all !== undefined) return all;
  const accounts = known.filter((principal) => !principal.startsWith('arn:'));
  const organizations = known.filter((principal) => principal.startsWith('arn:'));
  return [...(await launchableBy(ec2, imageId, accounts)), ...organizations];
}

/** Snapshots by their IDs; undefined where the role may not look at any. */
export async function readSnapshots(ec2: EC2, ids: readonly string[]): Promise<Snapshot[] | undefined> {
  return unlessForbidden(async () => {
    if (ids.length > 0) return describeSnapshots(ec2, 'snapshot-id', ids);
    await describeSnapshotsBy(ec2, [{ Name: 'tag-key', Values: [sourceDigestTag] }]); // to see whether it may
    return [];
  });
}

/** Who may use snapshots; undefined where the role may not ask. */
async function readVolumes(
  ec2: EC2,
  snapshots: readonly Snapshot[],
): Promise<Map<string, readonly string[]> | undefined> {
  return unlessForbidden(async () => {
    const permissions = new Map<string, readonly string[]>();
    for (const { id } of snapshots) permissions.set(id, await readVolumePermissions(ec2, id));
    return permissions;
  });
}

async function unlessForbidden<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!isForbidden(error)) throw error;
    return undefined;
  }
}
