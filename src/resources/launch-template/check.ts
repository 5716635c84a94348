import { isDenied } from '../../aws/errors.js';
import { PublishError } from '../../error.js';
import { attempt, mapAll } from '../../run/barrier.js';
import type { CheckAnswer } from '../../run/checks.js';
import { byRegion, placesOf, scopeOf } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Target } from '../../run/target.js';
import { readLaunchTemplates } from './read.js';
import { launchTemplatesOf } from './wanted.js';

/** Is each launch template in one of the image's regions? */
export async function checkLaunchTemplates(run: Run, target: Target): Promise<CheckAnswer[]> {
  const places = target.regions
    .flatMap((region) => placesOf(target, region))
    .filter((place) => launchTemplatesOf(place).length > 0 && !place.image.config.temporary);
  const existing = new Map<string, ReadonlySet<string>>();
  const unknown = await mapAll(byRegion(places), ([region, here]) =>
    attempt(
      run,
      scopeOf(
        region,
        here.map(({ image }) => image),
      ),
      async (): Promise<CheckAnswer[]> => {
        try {
          existing.set(region.name, new Set((await readLaunchTemplates(region.ec2)).map(({ id }) => id)));
          return [];
        } catch (error) {
          if (!isDenied(error)) throw error;
          const what = `${region.name}: launch templates exist`;
          return [{ answer: 'unknown', what, why: 'ec2:DescribeLaunchTemplates is not allowed' }];
        }
      },
    ),
  );
  const images = new Map(places.map(({ image }) => [image.name, image]));
  // A launch template may be in a region that could not be read, or that this run leaves out.
  const isSure = existing.size === byRegion(places).length && !target.isNarrowed;
  const missing = [...images.values()].flatMap((image) =>
    launchTemplatesOf({ target, image }).flatMap(({ launch_template_id: id, account_id: account }): CheckAnswer[] => {
      if (!isSure || (!target.isOnly && account === undefined)) return []; // it may be another target's
      if ([...existing.values()].some((ids) => ids.has(id))) return [];
      const message = `launch template ${id} does not exist in any region of ${image.name}`;
      const hint = 'Check its ID, and that its region is one of the image.';
      const config = target.configs.find((one) => one.images.some(({ name }) => name === image.config.name));
      const index = image.config.launch_templates.findIndex((one) => one.launch_template_id === id);
      const path = ['images', image.config.name, 'launch_templates', index, 'launch_template_id'];
      const diagnostics = config === undefined ? [] : [{ ...config.locate(path), message: `${message}. ${hint}` }];
      return [
        {
          answer: 'no',
          what: `launch template ${id}`,
          error: new PublishError('preflight', message, { hint, diagnostics }),
          scope: { image: image.name, bestEffort: false },
        },
      ];
    }),
  );
  return [...unknown.flatMap((one) => one ?? []), ...missing];
}
