import type { EC2, Filter, Image, LaunchPermission, Snapshot } from '@aws-sdk/client-ec2';

/** EC2 takes at most 200 values in one filter. */
const valuesPerFilter = 200;

/** What of ours exists in one region, read once at the start of a run. */
export interface Inventory {
  /** By name: ours and, since names are unique per account and region but for copies, at most a few. */
  readonly images: ReadonlyMap<string, readonly Image[]>;
  /** By tag `Name`, in whatever state. */
  readonly snapshots: ReadonlyMap<string, readonly Snapshot[]>;
  /** By id: all of `snapshots`, and the root snapshots of `images`. */
  readonly snapshotsById: ReadonlyMap<string, Snapshot>;
  /** By image id, of the images that `permissionsOf` named. */
  readonly launchPermissions: ReadonlyMap<string, readonly LaunchPermission[]>;
  /** By snapshot id: accounts with createVolumePermission, and `all`. */
  readonly volumePermissions: ReadonlyMap<string, readonly string[]>;
}

export interface InventoryQuestion {
  readonly imageNames: readonly string[];
  readonly snapshotNames: readonly string[];
  /** Names of images whose launch and volume permissions matter. */
  readonly permissionsOf: ReadonlySet<string>;
}

export async function readInventory(ec2: EC2, question: InventoryQuestion): Promise<Inventory> {
  const [imageList, named] = await Promise.all([
    describeImages(ec2, 'name', question.imageNames),
    describeSnapshots(ec2, 'tag:Name', question.snapshotNames),
  ]);
  const images = groupBy(imageList, (image) => image.Name ?? '');
  const snapshots = groupBy(named, (snapshot) => snapshot.Tags?.find((tag) => tag.Key === 'Name')?.Value ?? '');

  const snapshotsById = new Map(named.map((snapshot) => [snapshot.SnapshotId ?? '', snapshot]));
  const unnamed = imageList.map(rootSnapshotId).filter((id) => id !== undefined && !snapshotsById.has(id));
  for (const snapshot of await describeSnapshots(ec2, 'snapshot-id', [...new Set(unnamed as string[])])) {
    snapshotsById.set(snapshot.SnapshotId ?? '', snapshot);
  }

  const shared = imageList.filter((image) => question.permissionsOf.has(image.Name ?? ''));
  const sharedSnapshots = [...new Set(shared.map(rootSnapshotId))].filter(
    (id) => id !== undefined && snapshotsById.has(id),
  );
  const [launchPermissions, volumePermissions] = await Promise.all([
    Promise.all(
      shared.map(
        async (image) => [image.ImageId ?? '', await readLaunchPermissions(ec2, image.ImageId ?? '')] as const,
      ),
    ),
    Promise.all(
      sharedSnapshots.map(async (id) => [id as string, await readVolumePermissions(ec2, id as string)] as const),
    ),
  ]);
  return {
    images,
    snapshots,
    snapshotsById,
    launchPermissions: new Map(launchPermissions),
    volumePermissions: new Map(volumePermissions),
  };
}

/** Images of this account, disabled and deprecated ones included. */
export async function describeImages(
  ec2: EC2,
  filter: 'name' | 'image-id',
  values: readonly string[],
): Promise<Image[]> {
  return inBatches(values, async (filters) =>
    pages(async (NextToken) => {
      const page = await ec2.describeImages({
        Owners: ['self'],
        IncludeDisabled: true,
        IncludeDeprecated: true,
        Filters: filters(filter),
        ...(NextToken ? { NextToken } : {}),
      });
      return { items: page.Images ?? [], next: page.NextToken };
    }),
  );
}

/** Snapshots of this account. Asked by filter and not by id: an id that AWS doesn't show yet would fail the whole call. */
export async function describeSnapshots(
  ec2: EC2,
  filter: 'tag:Name' | 'snapshot-id',
  values: readonly string[],
): Promise<Snapshot[]> {
  return inBatches(values, async (filters) =>
    pages(async (NextToken) => {
      const page = await ec2.describeSnapshots({
        OwnerIds: ['self'],
        Filters: filters(filter),
        ...(NextToken ? { NextToken } : {}),
      });
      return { items: page.Snapshots ?? [], next: page.NextToken };
    }),
  );
}

export async function readLaunchPermissions(ec2: EC2, imageId: string): Promise<LaunchPermission[]> {
  const answer = await ec2.describeImageAttribute({ ImageId: imageId, Attribute: 'launchPermission' });
  return answer.LaunchPermissions ?? [];
}

export async function readVolumePermissions(ec2: EC2, snapshotId: string): Promise<string[]> {
  const answer = await ec2.describeSnapshotAttribute({ SnapshotId: snapshotId, Attribute: 'createVolumePermission' });
  return (answer.CreateVolumePermissions ?? []).flatMap((permission) => permission.UserId ?? permission.Group ?? []);
}

/** The id of the snapshot that an image's root volume is made from. */
export function rootSnapshotId(image: Image): string | undefined {
  const root = image.BlockDeviceMappings?.find((mapping) => mapping.DeviceName === image.RootDeviceName);
  return root?.Ebs?.SnapshotId;
}

export function tagsOf(resource: Image | Snapshot): Record<string, string> {
  return Object.fromEntries((resource.Tags ?? []).map((tag) => [tag.Key ?? '', tag.Value ?? '']));
}

async function inBatches<T>(
  values: readonly string[],
  ask: (filters: (name: string) => Filter[]) => Promise<T[]>,
): Promise<T[]> {
  const batches: Promise<T[]>[] = [];
  for (let start = 0; start < values.length; start += valuesPerFilter) {
    const Values = values.slice(start, start + valuesPerFilter).map(literal);
    batches.push(ask((Name) => [{ Name, Values }]));
  }
  return (await Promise.all(batches)).flat();
}

/** A filter value that stands for itself: `*` and `?` are wildcards to EC2. */
function literal(value: string): string {
  return value.replace(/[\\*?]/g, '\\$&');
}

async function pages<T>(
  ask: (token: string | undefined) => Promise<{ items: T[]; next: string | undefined }>,
): Promise<T[]> {
  const all: T[] = [];
  let token: string | undefined;
  do {
    const page = await ask(token);
    all.push(...page.items);
    token = page.next;
  } while (token);
  return all;
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
