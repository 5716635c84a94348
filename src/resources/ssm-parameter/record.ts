import type { ImageRegionResult } from '../../report/result.js';
import type { PublishingFacts } from '../../run/found.js';
import { updateImage } from '../../run/ledger.js';
import { inRegion, type Place } from '../../run/place.js';
import type { Run } from '../../run/run.js';

/** Those of the parameters that point to the image. */
export function parametersNaming(
  imageId: string | undefined,
  names: readonly string[],
  parameters: PublishingFacts['parameters'],
): ImageRegionResult['ssmParameters'] {
  if (names.length === 0) return [];
  if (parameters === 'unknown') return parameters;
  return names.filter((name) => imageId !== undefined && parameters.get(name)?.value === imageId);
}

/** Notes that a parameter now points to the image, or no longer does. */
export function recordParameter(run: Run, { region, image }: Place, name: string, pointsToIt: boolean): void {
  updateImage(run.ledger, inRegion(region), image.name, ({ ssmParameters }) => {
    const before = ssmParameters === 'unknown' ? [] : ssmParameters;
    const others = before.filter((one) => one !== name);
    return { ssmParameters: pointsToIt ? [...others, name].sort() : others };
  });
}
