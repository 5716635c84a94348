import type { LaunchPermission } from '@aws-sdk/client-ec2';
import { rootSnapshotId } from '../inventory/region.js';
import { type EnsuredImage, findImage } from './image.js';
import { principalOf } from './launch-permission.js';
import type { Publication } from './publication.js';
import { type Id, type Run, resultKey } from './run.js';
import type { Principal, Region, Target, WantedImage } from './wanted.js';

/** Notes for the manifest what the inventory shows of every image of a region. */
export function recordFound(run: Run, partition: string, region: Region): void {
  for (const image of region.images) {
    const found = findImage(region, image);
    const imageId = found?.ImageId;
    const snapshotId = found && rootSnapshotId(found);
    run.results.set(resultKey(image.name, region.name), {
      region: region.name,
      partition,
      ...(imageId === undefined ? {} : { imageId }),
      ...(snapshotId === undefined ? {} : { snapshotId }),
      state: found?.State ?? 'missing',
      public: found?.Public ?? false,
      sharedWith: principals(imageId === undefined ? [] : (region.found.launchPermissions.get(imageId) ?? [])),
      bestEffort: image.config.best_effort_regions.includes(region.name),
    });
  }
}

/** Notes what exists of an image that is still being made: its snapshot, and its id once AWS has given it. */
export function recordPart(
  run: Run,
  region: Region,
  image: WantedImage,
  part: { readonly snapshotId?: Id; readonly imageId?: string },
): void {
  const key = resultKey(image.name, region.name);
  const before = run.results.get(key);
  if (!before || before.imageId !== undefined) return;
  const { snapshotId, imageId } = part;
  run.results.set(key, {
    ...before,
    ...(typeof snapshotId === 'string' ? { snapshotId } : {}),
    ...(imageId === undefined ? {} : { imageId, state: 'pending' }),
  });
}

/** Notes an image as the run made or found it; `shared` are principals that it has been shared with since. */
export function recordMade(
  run: Run,
  target: Target,
  region: Region,
  image: WantedImage,
  made: EnsuredImage,
  shared: readonly Principal[] = [],
): void {
  run.results.set(resultKey(image.name, region.name), {
    region: region.name,
    partition: target.partition,
    ...(typeof made.id === 'string' ? { imageId: made.id } : {}),
    ...(typeof made.snapshotId === 'string' ? { snapshotId: made.snapshotId } : {}),
    state: made.state,
    public: made.public,
    sharedWith: [...new Set([...principals(made.permissions), ...shared.map((one) => one.value)])].sort(),
    bestEffort: image.config.best_effort_regions.includes(region.name),
  });
}

export function principals(permissions: readonly LaunchPermission[]): string[] {
  return permissions.flatMap((permission) => principalOf(permission) ?? []).sort();
}

/** Notes that an image has become public; in a plan it only would. */
export function recordPublic(run: Run, target: Target, { region, image, made }: Publication): void {
  if (!run.policy.applies) return;
  const key = resultKey(image.name, region.name);
  const before = run.results.get(key);
  if (before) run.results.set(key, { ...before, public: true });
  else recordMade(run, target, region, image, { ...made, public: true });
}

/** Notes that an image has been deleted. */
export function recordGone(run: Run, region: Region, image: WantedImage): void {
  const before = run.results.get(resultKey(image.name, region.name));
  if (!before) return;
  const { imageId: _, snapshotId: __, ...rest } = before;
  run.results.set(resultKey(image.name, region.name), { ...rest, state: 'missing', public: false, sharedWith: [] });
}

/** Notes that an image is public no more. */
export function recordPrivate(run: Run, region: Region, image: WantedImage): void {
  const before = run.results.get(resultKey(image.name, region.name));
  if (before) run.results.set(resultKey(image.name, region.name), { ...before, public: false });
}
