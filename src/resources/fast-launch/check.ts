import { isDenied } from '../../aws/errors.js';
import { PublishError } from '../../error.js';
import { attempt, mapAll } from '../../run/barrier.js';
import type { CheckAnswer } from '../../run/checks.js';
import { type Place, placesOf, scopeAt } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Target } from '../../run/target.js';
import { findImage } from '../image/find.js';
import { readLaunchTemplates } from '../launch-template/read.js';
import { fastLaunchOf, platformRefusal } from './wanted.js';

/** Can fast launch be enabled: is an image that exists Windows, and does each region have the launch template? */
export async function checkFastLaunch(run: Run, target: Target): Promise<CheckAnswer[]> {
  const places = target.regions
    .flatMap((region) => placesOf(target, region))
    .filter((place) => fastLaunchOf(place)?.enabled);
  const answers = await mapAll(places, (place) => attempt(run, scopeAt(place), () => checkPlace(place)));
  return answers.flatMap((one) => one ?? []);
}

async function checkPlace(place: Place): Promise<CheckAnswer[]> {
  const { region, image } = place;
  const what = `${region.name}: fast launch of ${image.name}`;
  const no = (error: PublishError): CheckAnswer => ({ answer: 'no', what, error, scope: scopeAt(place) });
  const found = findImage(place);
  const refusal = found && platformRefusal(image, found);
  if (refusal) return [no(new PublishError('preflight', ...refusal))];
  const template = fastLaunchOf(place)?.launch_template;
  if (template === undefined) return [];
  const { launch_template_id: id, launch_template_name: name } = template;
  try {
    const all = await readLaunchTemplates(region.ec2);
    if (all.some((one) => one.id === id || one.name === name)) return [];
  } catch (error) {
    if (!isDenied(error)) throw error;
    return [{ answer: 'unknown', what, why: 'ec2:DescribeLaunchTemplates is not allowed' }];
  }
  const hint = 'The ID of a launch template is valid in one region only. Use `launch_template_name` for several.';
  return [
    no(new PublishError('preflight', `launch template ${id ?? name} does not exist in ${region.name}`, { hint })),
  ];
}
