import type { Config } from '../config/config.js';
import { chooseRegions } from '../config/regions.js';
import { type Diagnostic, PublishError } from '../error.js';
import type { Answer } from '../run/answers.js';
import type { RegionState } from './account.js';

/** Does each region that a config names exist, is it enabled, and is there any left for every image? */
export function regionAnswers(
  configs: readonly Config[],
  partition: string,
  available: readonly RegionState[],
  only: readonly string[],
): Answer[] {
  const answers = configs.flatMap((config) =>
    config.images.flatMap((image) => {
      const choice = chooseRegions(image, { partition, available, only });
      const at = (path: readonly (string | number)[], message: string) => [
        { ...config.locate(['images', image.name, ...path]), path: ['images', image.name, ...path].join('.'), message },
      ];
      const unknown = choice.unknown.map(({ region, list, index, near }): Answer => {
        const message = `there is no region ${region}${near ? `; did you mean ${near}?` : ''}`;
        return {
          answer: 'no',
          what: `region ${region}`,
          error: new PublishError('preflight', message, { diagnostics: at([list, index], message) }),
          image: image.name,
        };
      });
      const disabled = choice.disabled.map((region): Answer => {
        const message = `the region ${region} is not enabled for this account`;
        const hint =
          'Enable it (Account, AWS Regions in the console), take it out of `regions`, or list it in `best_effort_regions`.';
        return {
          answer: 'no',
          what: `region ${region} enabled`,
          error: new PublishError('preflight', message, { hint, diagnostics: at(['regions'], `${message}. ${hint}`) }),
          region,
          image: image.name,
          bestEffort: image.best_effort_regions.includes(region),
        };
      });
      const left = choice.regions.length + unknown.length + disabled.length > 0;
      const none: Answer[] = left ? [] : [noneLeft(image.name, partition, at)];
      return [...unknown, ...disabled, ...none];
    }),
  );
  return answers.length > 0 ? answers : [{ answer: 'yes', what: 'regions exist and are enabled' }];
}

function noneLeft(
  image: string,
  partition: string,
  at: (path: readonly (string | number)[], message: string) => Diagnostic[],
): Answer {
  const message = `no region of partition ${partition} is left for ${image}`;
  const hint = 'Look at `regions`, `regions_denylist` and the input `regions`: together they leave nothing.';
  const error = new PublishError('preflight', message, { hint, diagnostics: at([], `${message}. ${hint}`) });
  return { answer: 'no', what: `a region for ${image}`, error, image };
}
