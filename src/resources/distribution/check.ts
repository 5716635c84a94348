import type { Imagebuilder } from '@aws-sdk/client-imagebuilder';
import { slugOf } from '../../config/dialects/image-builder/names.js';
import { chooseRegions } from '../../config/regions.js';
import { distributionListSchema } from '../../config/schema/distributions.js';
import { builderTagKey } from '../../config/schema/image-builder.js';
import { formatPath } from '../../config/yaml/path.js';
import type { PublishError } from '../../error.js';
import { attempt, mapAll } from '../../run/barrier.js';
import type { CheckAnswer } from '../../run/checks.js';
import { type Place, placesOf, scopeAt } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Target } from '../../run/target.js';
import { isNotAllowed } from '../image-builder/read.js';
import { claimedTwice, errorAt, refusalAt } from '../image-builder/refusal.js';
import { findConfiguration, readConfiguration } from './configuration.js';
import { foreignConfiguration, isOurs, otherSpelling } from './ensure.js';
import { configurationOf, templatesWithoutRegion, type WantedConfiguration, wantConfiguration } from './wanted.js';

/** Does each region of `image_builder` have the AMI? The rules of the config know it only where regions are listed. */
export function checkBuilderRegions(target: Target): CheckAnswer[] {
  return target.configs.flatMap((config) =>
    config.images.flatMap((image) => {
      const { regions, disabled } = chooseRegions(image, { ...target, only: [] });
      const elsewhere = (image.image_builder?.regions ?? []).flatMap((region, index) => {
        const isHere = target.available.some(({ name }) => name === region);
        const isWithin = (image.within?.length ? image.within : [region]).includes(region);
        return isHere && isWithin && ![...regions, ...disabled].includes(region) ? [{ region, index }] : [];
      });
      return elsewhere.map(({ region, index }): CheckAnswer => {
        const message = `image_builder is for ${region}, where ${image.name} has no AMI`;
        const hint = 'Enable the region for the account, or remove it from `image_builder.regions`.';
        return {
          answer: 'no',
          what: `${region}: Image Builder follows ${image.name}`,
          error: errorAt({ target, name: image.name, within: ['regions', index], message, hint }),
          scope: { image: image.name, bestEffort: image.best_effort_regions.includes(region) },
        };
      });
    }),
  );
}

/** Can each distribution configuration be written: is it new or ours, of one image, and within Image Builder's limits? */
export async function checkDistributionConfigurations(run: Run, target: Target): Promise<CheckAnswer[]> {
  const places = target.regions
    .flatMap((region) => placesOf(target, region))
    .filter((place) => configurationOf(place) !== undefined);
  const nameOf = (place: Place): string => slugOf(configurationOf(place)?.name ?? '');
  const twice = claimedTwice(places, nameOf).map(({ place, first }) =>
    refusalAt(place, what(place), {
      within: ['distribution_configuration', 'name'],
      message: `${first} and ${place.image.name} both write distribution configuration ${configurationOf(place)?.name}`,
      hint: 'Use a different name for each.',
    }),
  );
  const answers = await mapAll(places, (place) => attempt(run, scopeAt(place), () => checkPlace(run, place)));
  return [...twice, ...answers.flatMap((one) => one ?? [])];
}

function what(place: Place): string {
  return `${place.region.name}: distribution configuration ${configurationOf(place)?.name} can be written`;
}

async function checkPlace(run: Run, place: Place): Promise<CheckAnswer[]> {
  const settings = configurationOf(place);
  if (settings === undefined) return [];
  const { target, region } = place;
  for (const { launch_template_id: id, account_id: account } of templatesWithoutRegion(place, settings)) {
    run.report.info(
      `${region.name}: distribution configuration ${settings.name} does not get launch template ${id} of account ${account}, because its region is not known. Use \`distributions\` instead of \`launch_templates\`: there each has its region`,
    );
  }
  try {
    const builder = await target.clients.imageBuilder(region.name);
    const wanted = await wantConfiguration(place, settings);
    // In a plan a conflict is a row of its own.
    const conflict = run.policy.applies ? await conflictWith(place, builder, settings.name) : undefined;
    const refused = conflict === undefined ? [] : [{ within: ['distribution_configuration', 'name'], ...conflict }];
    return [...refused, ...limitProblems(wanted)].map((refusal) => refusalAt(place, what(place), refusal));
  } catch (error) {
    if (!isNotAllowed(error)) throw error;
    const why =
      'imagebuilder:ListDistributionConfigurations, imagebuilder:GetDistributionConfiguration or ec2:DescribeLaunchTemplates is not allowed';
    return [{ answer: 'unknown', what: what(place), why }];
  }
}

interface Conflict {
  readonly message: string;
  readonly hint: string;
}

async function conflictWith(
  { target, region }: Place,
  builder: Imagebuilder,
  name: string,
): Promise<Conflict | undefined> {
  const found = await findConfiguration(builder, name);
  if (found !== undefined) return isOurs(found) ? undefined : inWords(foreignConfiguration(found));
  const { partition, accountId } = target;
  const arn = `arn:${partition}:imagebuilder:${region.name}:${accountId}:distribution-configuration/${slugOf(name)}`;
  return (await readConfiguration(builder, arn)) === undefined ? undefined : inWords(otherSpelling(name));
}

/** An error as what preflight refuses. */
export function inWords({ message, hint = '' }: PublishError): Conflict {
  return { message, hint };
}

/** What of the image's settings Image Builder would refuse. */
function limitProblems({ name, distributions }: WantedConfiguration): (Conflict & { within: string[] })[] {
  const { error } = distributionListSchema.safeParse(JSON.parse(JSON.stringify(distributions)));
  const limits = (error?.issues ?? []).map(({ path: [index, ...path], message }) => {
    const steps = path.filter((step): step is string | number => typeof step !== 'symbol');
    return `${distributions[Number(index)]?.region}: ${formatPath(steps)} ${message}`;
  });
  const keys = distributions.flatMap((one) => Object.keys(one.amiDistributionConfiguration?.amiTags ?? {}));
  const foreign = [...new Set(keys)].filter((key) => !builderTagKey.test(key));
  const tags = foreign.map(
    (key) => `the key of the tag "${key}" has other characters than letters, digits, spaces and _ . : / = + - @`,
  );
  if (limits.length + tags.length === 0) return [];
  return [
    {
      within: ['distribution_configuration'],
      message: `distribution configuration ${name} can't have the settings of the image: ${[...limits, ...tags].join('; ')}`,
      hint: 'Change them, or remove `distribution_configuration`.',
    },
  ];
}
