import type { Region, WantedImage } from './wanted.js';

/** Where a failure is noted, and whether it counts: with one image its name, with several only the region. */
export function whereOf(region: Pick<Region, 'name'>, images: readonly WantedImage[]) {
  const [first, ...others] = images;
  return {
    region: region.name,
    ...(first === undefined || others.length > 0 ? {} : { image: first.name }),
    bestEffort: isBestEffort(region.name, images),
  };
}

/** Where every image that is concerned says so; a home region in which none is wanted never is. */
export function isBestEffort(region: string, images: readonly WantedImage[]): boolean {
  return images.length > 0 && images.every((image) => image.config.best_effort_regions.includes(region));
}
