import type { Config } from '../config/config.js';
import { chooseRegions } from '../config/regions.js';
import { type Diagnostic, PublishError } from '../error.js';
import type { CheckAnswer } from '../run/checks.js';
import type { RegionState, Target } from '../run/target.js';

/** Does each region that a config names exist, is it enabled, and is there any left for every image? */
export function checkRegions(
  configs: readonly Config[],
  { partition, accountId }: Pick<Target, 'partition' | 'accountId'>,
  available: readonly RegionState[],
  only: readonly string[],
): CheckAnswer[] {
  return configs.flatMap((config) =>
    config.images.flatMap((image) => {
      const choice = chooseRegions(image, { partition, available, only });
      const at = (path: readonly (string | number)[], message: string) => [
        { ...config.locate(['images', image.name, ...path]), message },
      ];
      const unknown = choice.unknown.map(({ region, list, index, near }): CheckAnswer => {
        const message = `unknown region ${region}${near ? `. Did you mean ${near}?` : ''}`;
        const error = new PublishError('preflight', message, { diagnostics: at([list, index], message) });
        return { answer: 'no', what: `region ${region}`, error, scope: { image: image.name, bestEffort: false } };
      });
      const disabled = choice.disabled.map((region): CheckAnswer => {
        const message = `the region ${region} is not enabled for this account`;
        const hint =
          'Enable it (Account, AWS Regions in the console), remove it from `regions`, or list it in `best_effort_regions`.';
        const diagnostics = at(['regions'], `${message}. ${hint}`);
        const error = new PublishError('preflight', message, { hint, diagnostics });
        const scope = { accountId, region, image: image.name, bestEffort: image.best_effort_regions.includes(region) };
        return { answer: 'no', what: `region ${region} enabled`, error, scope };
      });
      const left = choice.regions.length + unknown.length + disabled.length > 0;
      const none: CheckAnswer[] = left ? [] : [noneLeft(image.name, partition, at)];
      return [...unknown, ...disabled, ...none];
    }),
  );
}

function noneLeft(
  image: string,
  partition: string,
  at: (path: readonly (string | number)[], message: string) => Diagnostic[],
): CheckAnswer {
  const message = `${image} has no region left in partition ${partition}`;
  const hint = 'Check `regions`, `regions_denylist` and the input `regions`. Together they exclude every region.';
  const error = new PublishError('preflight', message, { hint, diagnostics: at([], `${message}. ${hint}`) });
  return { answer: 'no', what: `a region for ${image}`, error, scope: { image, bestEffort: false } };
}
