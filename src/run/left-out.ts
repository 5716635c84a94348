import type { AccountRegion } from '../report/result.js';
import { regionKey } from './ledger.js';

/**
 * What preflight refused where `best_effort_regions` allows that. The rest of the run goes on without it.
 */
export interface LeftOut {
  /** Regions in which nothing is published, each by its `regionKey`. */
  readonly regions: Set<string>;
  /** Images that aren't published in a region: by `regionKey`. */
  readonly images: Map<string, Set<string>>;
  /** Images that aren't even built in a region, because they would come out wrong: by `regionKey`. */
  readonly neverBuild: Map<string, Set<string>>;
}

export function createLeftOut(): LeftOut {
  return { regions: new Set(), images: new Map(), neverBuild: new Map() };
}

export function leaveOut(images: Map<string, Set<string>>, region: AccountRegion, image: string): void {
  const key = regionKey(region);
  images.set(key, (images.get(key) ?? new Set()).add(image));
}

/** Whether an image isn't published in a region. */
export function isLeftOut({ regions, images }: LeftOut, region: AccountRegion, image: string): boolean {
  const key = regionKey(region);
  return regions.has(key) || images.get(key)?.has(image) === true;
}
