import type { Image } from './config.js';

/** An image as it is wanted in one region. */
export function imageIn(image: Image, region: string): Image {
  const own = image.byRegion?.[region];
  return own === undefined ? image : { ...image, ...own };
}

/** An image as a target takes it that doesn't provide the copies in other accounts. */
export function withoutCopies(image: Image): Image {
  const byRegion = Object.entries(image.byRegion ?? {}).map(([region, own]) => {
    const { target_account_ids: _, ...others } = own;
    return [region, others] as const;
  });
  return {
    ...image,
    target_account_ids: [],
    ...(image.byRegion === undefined ? {} : { byRegion: Object.fromEntries(byRegion) }),
  };
}
