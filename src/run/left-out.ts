/**
 * What preflight refused where `best_effort_regions` allows that. The rest of the run goes on without it.
 */
export interface LeftOut {
  /** Names of regions in which nothing is published. */
  readonly regions: Set<string>;
  /** Images that aren't published in a region: by region name. */
  readonly images: Map<string, Set<string>>;
  /** Images that aren't even built in a region, because they would come out wrong: by region name. */
  readonly neverBuild: Map<string, Set<string>>;
}

export function createLeftOut(): LeftOut {
  return { regions: new Set(), images: new Map(), neverBuild: new Map() };
}

export function leaveOut(images: Map<string, Set<string>>, regionName: string, image: string): void {
  images.set(regionName, (images.get(regionName) ?? new Set()).add(image));
}

/** Whether an image isn't published in a region. */
export function isLeftOut({ regions, images }: LeftOut, regionName: string, image: string): boolean {
  return regions.has(regionName) || images.get(regionName)?.has(image) === true;
}
