import type { AccountRegion } from '../report/result.js';
import type { Id } from './change.js';
import type { Ami, EnsuredSnapshot } from './ensured.js';
import type { FailureScope } from './ledger.js';
import { type Run, underName } from './run.js';
import type { Region, Target } from './target.js';
import type { BuildableImage, WantedImage, WantedSnapshot } from './wanted.js';

/** One image in one region of one target. */
export interface Place<Image extends WantedImage = WantedImage> {
  readonly target: Target;
  readonly region: Region;
  readonly image: Image;
}

export type BuildablePlace = Place<BuildableImage>;

/** An image in one region, private and complete, on its way to the public. */
export interface Publication extends Place {
  readonly ami: Ami;
  /** The snapshots of all its volumes, each once. */
  readonly snapshots: readonly PublicationSnapshot[];
}

/** A snapshot of an image on its way to the public. */
export interface PublicationSnapshot {
  readonly id: Id;
  /** Who may use it: account IDs, and `all`. */
  readonly volumePermissions: EnsuredSnapshot['volumePermissions'];
  /** Name of the image that it is counted under; empty when several share it. */
  readonly owner: string;
  /** What it was made for; absent for one that was taken as it is. */
  readonly wanted?: WantedSnapshot;
}

/** The run as it goes through one of its targets. */
export function inTarget(run: Run, { name, isOnly }: Pick<Target, 'name' | 'isOnly'>): Run {
  return isOnly ? run : underName(run, name);
}

export function placesOf(target: Target, region: Region): Place[] {
  return region.images.map((image) => ({ target, region, image }));
}

/** Groups places by their region, in the order in which the regions first come. */
export function byRegion<P extends Place>(places: readonly P[]): [Region, P[]][] {
  const regions = new Set(places.map(({ region }) => region));
  return [...regions].map((region) => [region, places.filter((place) => place.region === region)]);
}

/** A region as changes, failures and results name it. */
export function inRegion({ accountId, name }: Pick<Region, 'accountId' | 'name'>): AccountRegion {
  return { accountId, region: name };
}

/** Where a failure that concerns these images counts: one image is named, of several only the region is. */
export function scopeOf(region: Pick<Region, 'accountId' | 'name'>, images: readonly WantedImage[]): FailureScope {
  const [first, ...others] = images;
  return {
    ...inRegion(region),
    ...(first === undefined || others.length > 0 ? {} : { image: first.name }),
    bestEffort: isBestEffort(region.name, images),
  };
}

/** The scope of what concerns one image in one region. */
export function scopeAt({ region, image }: Place): FailureScope {
  return scopeOf(region, [image]);
}

/** Best effort is where every image concerned allows it; a home region in which no image is wanted never is. */
export function isBestEffort(regionName: string, images: readonly WantedImage[]): boolean {
  return isBestEffortFor(
    regionName,
    images.map(({ config }) => config),
  );
}

/** The same of the images' configs. */
export function isBestEffortFor(regionName: string, images: readonly WantedImage['config'][]): boolean {
  return images.length > 0 && images.every((image) => image.best_effort_regions.includes(regionName));
}
