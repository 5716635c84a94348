import type { Image as Ec2Image, LaunchPermission } from '@aws-sdk/client-ec2';
import type { ImageRegionResult } from '../report/result.js';
import { type EnsuredImage, findImage } from '../resources/image/ensure.js';
import { rootSnapshotId } from '../resources/image/read.js';
import { principalOf } from '../resources/image/share.js';
import type { PublishingFacts } from '../resources/public-access/read.js';
import { parameterNames } from '../resources/ssm-parameter/ensure.js';
import type { Publication } from './publication.js';
import { type Id, type Run, resultKey } from './run.js';
import type { Principal, Region, Target, WantedImage } from './wanted.js';

/** Notes for the manifest what the inventory shows of every image of a region. */
export function recordFound(run: Run, target: Pick<Target, 'partition' | 'accountId'>, region: Region): void {
  for (const image of region.images) {
    const found = findImage(region, image);
    const imageId = found?.ImageId;
    const snapshotId = found && rootSnapshotId(found);
    const names = parameterNames(region.name, image, target.accountId);
    run.results.set(resultKey(image.name, region.name), {
      region: region.name,
      partition: target.partition,
      ...(imageId === undefined ? {} : { imageId }),
      ...(snapshotId === undefined ? {} : { snapshotId }),
      ...shown(found),
      sharedWith: principals(imageId === undefined ? [] : (region.found.launchPermissions.get(imageId) ?? [])),
      ssmParameters: saying(imageId, names, region.publishing.parameters),
      bestEffort: image.config.best_effort_regions.includes(region.name),
    });
  }
}

/** What DescribeImages tells of an image's state. */
export function shown(image: Ec2Image | undefined) {
  return {
    state: image?.State ?? 'missing',
    public: image?.Public ?? false,
    deprecationTime: image?.DeprecationTime,
    deregistrationProtection: image?.DeregistrationProtection,
  };
}

/** Those of the parameters that say this image. */
export function saying(
  imageId: string | undefined,
  names: readonly string[],
  parameters: PublishingFacts['parameters'],
): ImageRegionResult['ssmParameters'] {
  if (names.length === 0) return [];
  if (parameters === 'unknown') return parameters;
  return names.filter((name) => imageId !== undefined && parameters.get(name)?.value === imageId);
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
  const before = run.results.get(resultKey(image.name, region.name));
  run.results.set(resultKey(image.name, region.name), {
    region: region.name,
    partition: target.partition,
    ...(typeof made.id === 'string' ? { imageId: made.id } : {}),
    ...(typeof made.snapshotId === 'string' ? { snapshotId: made.snapshotId } : {}),
    state: made.state,
    public: made.public,
    sharedWith: [...new Set([...principals(made.permissions), ...shared.map((one) => one.value)])].sort(),
    ...lifecycle(made.deprecationMs, made.deregistrationProtection),
    ssmParameters: before?.ssmParameters ?? [],
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

/** Notes when a published image will be deprecated, and whether it is protected; in a plan nothing is so yet. */
export function recordLifecycle(
  run: Run,
  { region, image }: Publication,
  deprecationMs: number | undefined,
  protection: string,
): void {
  const key = resultKey(image.name, region.name);
  const before = run.results.get(key);
  if (before && run.policy.applies) run.results.set(key, { ...before, ...lifecycle(deprecationMs, protection) });
}

function lifecycle(deprecationMs: number | undefined, deregistrationProtection: string) {
  const deprecationTime = deprecationMs === undefined ? undefined : new Date(deprecationMs).toISOString();
  return { deprecationTime, deregistrationProtection };
}

/** Notes that a parameter says an image now, or says it no more. */
export function recordParameter(run: Run, region: Region, image: WantedImage, name: string, says: boolean): void {
  const key = resultKey(image.name, region.name);
  const before = run.results.get(key);
  if (!before) return;
  const known = before.ssmParameters === 'unknown' ? [] : before.ssmParameters;
  const others = known.filter((one) => one !== name);
  run.results.set(key, { ...before, ssmParameters: says ? [...others, name].sort() : others });
}

/** Notes that an image has been deleted. */
export function recordGone(run: Run, region: Region, image: WantedImage): void {
  const before = run.results.get(resultKey(image.name, region.name));
  if (!before) return;
  const { imageId: _, snapshotId: __, ...rest } = before;
  run.results.set(resultKey(image.name, region.name), { ...rest, ...shown(undefined), sharedWith: [] });
}

/** Notes that an image is public no more. */
export function recordPrivate(run: Run, region: Region, image: WantedImage): void {
  const before = run.results.get(resultKey(image.name, region.name));
  if (before) run.results.set(resultKey(image.name, region.name), { ...before, public: false });
}
