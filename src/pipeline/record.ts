import type { LaunchPermission } from '@aws-sdk/client-ec2';
import { rootSnapshotId } from '../inventory/region.js';
import { type EnsuredImage, findImage } from './image.js';
import { principalOf } from './launch-permission.js';
import { type Run, resultKey } from './run.js';
import type { Principal, Region, Target, WantedImage } from './wanted.js';

/** Notes for the manifest what the inventory shows of every image of a region. */
export function recordFound(run: Run, target: Target, region: Region): void {
  for (const image of region.images) {
    const found = findImage(region, image);
    const imageId = found?.ImageId;
    const snapshotId = found && rootSnapshotId(found);
    run.results.set(resultKey(image.name, region.name), {
      region: region.name,
      partition: target.partition,
      ...(imageId === undefined ? {} : { imageId }),
      ...(snapshotId === undefined ? {} : { snapshotId }),
      state: found?.State ?? 'missing',
      public: found?.Public ?? false,
      sharedWith: principals(imageId === undefined ? [] : (region.found.launchPermissions.get(imageId) ?? [])),
      bestEffort: image.config.best_effort_regions.includes(region.name),
    });
  }
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

function principals(permissions: readonly LaunchPermission[]): string[] {
  return permissions.flatMap((permission) => principalOf(permission) ?? []).sort();
}
