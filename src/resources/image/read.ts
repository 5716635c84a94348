import type { EC2, Filter, Image, LaunchPermission, Snapshot } from '@aws-sdk/client-ec2';

/** EC2 takes at most 200 values in one filter. */
const valuesPerFilter = 200;

/** Images of this account, disabled and deprecated ones included; those shared with one of `executableUsers`. */
export async function describeImages(
  ec2: EC2,
  filter: 'name' | 'image-id' | 'block-device-mapping.snapshot-id',
  values: readonly string[],
  executableUsers?: readonly string[],
): Promise<Image[]> {
  return inBatches(values, (filters) => describeImagesBy(ec2, filters(filter), executableUsers));
}

/** The same by filters as EC2 takes them, wildcards included. */
export async function describeImagesBy(
  ec2: EC2,
  filters: Filter[],
  executableUsers?: readonly string[],
): Promise<Image[]> {
  return pages(async (NextToken) => {
    const page = await ec2.describeImages({
      Owners: ['self'],
      ...(executableUsers ? { ExecutableUsers: [...executableUsers] } : {}),
      IncludeDisabled: true,
      IncludeDeprecated: true,
      Filters: filters,
      ...(NextToken ? { NextToken } : {}),
    });
    return { items: page.Images ?? [], next: page.NextToken };
  });
}

/**
 * Snapshots of this account; those shared with one of `restorableBy`. Asked by filter and not by id: an id that AWS
 * doesn't show yet would fail the whole call.
 */
export async function describeSnapshots(
  ec2: EC2,
  filter: 'tag:Name' | 'snapshot-id',
  values: readonly string[],
  restorableBy?: readonly string[],
): Promise<Snapshot[]> {
  return inBatches(values, (filters) => describeSnapshotsBy(ec2, filters(filter), restorableBy));
}

/** The same by filters as EC2 takes them. */
export async function describeSnapshotsBy(
  ec2: EC2,
  filters: Filter[],
  restorableBy?: readonly string[],
): Promise<Snapshot[]> {
  return pages(async (NextToken) => {
    const page = await ec2.describeSnapshots({
      OwnerIds: ['self'],
      ...(restorableBy ? { RestorableByUserIds: [...restorableBy] } : {}),
      Filters: filters,
      ...(NextToken ? { NextToken } : {}),
    });
    return { items: page.Snapshots ?? [], next: page.NextToken };
  });
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

/** Ids of an image's snapshots: its root volume's and those of its other devices. */
export function snapshotIdsOf(image: Image): string[] {
  return [...new Set((image.BlockDeviceMappings ?? []).flatMap((mapping) => mapping.Ebs?.SnapshotId ?? []))];
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
