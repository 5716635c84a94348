import type { Image } from '../../run/found.js';

/** Why AWS never lets an image be public: nothing can be done about it in place. Pure. */
export function publicObstacles(image: Image): string[] {
  const all: [boolean, string][] = [
    [image.volumes.some((volume) => volume.encrypted), 'its snapshot is encrypted'],
    [image.productCodes.length > 0, 'it has product codes'],
    [image.watermarkKeys.length > 0, 'it has a watermark'],
  ];
  return all.flatMap(([applies, why]) => (applies ? [why] : []));
}
