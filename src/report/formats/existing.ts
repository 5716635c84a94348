import type { PublishError } from '../../error.js';
import { places } from '../order.js';
import type { ImageRegionResult, ImageResult, RunResult } from '../result.js';

/** An AMI that exists. */
export interface ExistingAmi {
  readonly image: ImageResult;
  readonly region: ImageRegionResult;
  readonly id: string;
}

/** Why a format has no place for the AMIs of a run. */
export interface FormatProblem {
  readonly error: PublishError;
  /** The name of the image that it is about, where that is one. */
  readonly image?: string;
}

/** Every AMI that exists, in the order of the manifest. */
export function existingAmis(result: RunResult): ExistingAmi[] {
  return places(result).flatMap(({ image, region }) =>
    region.imageId === undefined ? [] : [{ image, region, id: region.imageId }],
  );
}

/**
 * Those that others can launch: of what best effort allows to fail, neither an AMI that isn't available nor one of which
 * something has failed, so that it may not be public.
 */
export function finishedAmis(result: RunResult): ExistingAmi[] {
  return existingAmis(result).filter(
    ({ image, region }) =>
      region.state === 'available' &&
      !result.failures.some(
        (failure) =>
          failure.accountId === region.accountId &&
          failure.region === region.region &&
          (failure.image === undefined || failure.image === image.name),
      ),
  );
}

/**
 * Finished AMIs by region for each image that has any, regions by name, for formats that have room for one AMI in each. Where
 * several accounts have one, that of the account that the run goes to first counts.
 */
export function amisByRegion(result: RunResult): { readonly image: ImageResult; readonly ids: Map<string, string> }[] {
  const accounts = result.targets.map(({ accountId }) => accountId);
  const rankOf = ({ region }: ExistingAmi): number => accounts.indexOf(region.accountId) + 1 || Infinity;
  const all = finishedAmis(result);
  return result.images.flatMap((image) => {
    const best = new Map<string, ExistingAmi>();
    for (const ami of all.filter((one) => one.image === image)) {
      const other = best.get(ami.region.region);
      if (!other || rankOf(ami) < rankOf(other)) best.set(ami.region.region, ami);
    }
    const sorted = [...best].sort(([a], [b]) => (a < b ? -1 : 1));
    return sorted.length === 0 ? [] : [{ image, ids: new Map(sorted.map(([region, { id }]) => [region, id])) }];
  });
}
