import type { Distribution } from '@aws-sdk/client-imagebuilder';
import type { DistributionConfiguration, Image, LaunchTemplate } from '../../config/config.js';
import { distributionsOf } from '../../config/dialects/image-builder/distributions-of.js';
import { fillAmiName } from '../../config/dialects/image-builder/names.js';
import { chooseRegions } from '../../config/regions.js';
import { createdForTag, followedImageTag } from '../../identity/tags.js';
import { mapAll } from '../../run/barrier.js';
import type { Place } from '../../run/place.js';
import { differencesOf } from '../image-builder/differences.js';
import { readLaunchTemplates } from '../launch-template/read.js';
import { fillPlaceholders } from '../ssm-parameter/names.js';
import type { FoundConfiguration } from './configuration.js';

/** A distribution configuration as the config wants it. */
export interface WantedConfiguration {
  readonly name: string;
  readonly description: string;
  readonly distributions: readonly Distribution[];
  readonly tags: Readonly<Record<string, string>>;
}

/** The distribution configuration that an image has in a region; undefined where it has none. */
export function configurationOf({
  region,
  image,
}: Pick<Place, 'region' | 'image'>): DistributionConfiguration | undefined {
  const { image_builder: builder, temporary } = image.config;
  return builder?.regions.includes(region.name) && !temporary ? builder.distribution_configuration : undefined;
}

/**
 * What a distribution configuration is to be: the image's settings in all its regions, whatever the run was narrowed to.
 * Reads where the launch templates are, because the config doesn't say it.
 */
export async function wantConfiguration(
  place: Place,
  { name, description = '', ami_name: amiName, without, tags }: DistributionConfiguration,
): Promise<WantedConfiguration> {
  const { target, image } = place;
  const { regions } = chooseRegions(image.config, { ...target, only: [] });
  const templates = without.includes('launch_templates') ? new Map() : await readTemplates(place, regions);
  const { partition, accountId } = target;
  const distributions = distributionsOf(
    image.config,
    {
      partition,
      accountId,
      regions,
      templatesIn: (region) => templates.get(region) ?? new Set(),
      amiName: fillAmiName(amiName, image),
      fillName: (text, where) =>
        fillPlaceholders(text, { target: { accountId: where.accountId }, region: { name: where.region }, image }),
    },
    without,
  );
  return { name, description, distributions, tags: { ...tags, [followedImageTag]: image.name } };
}

/** IDs of the launch templates of the regions that have some of the image's. */
async function readTemplates(
  { target, image }: Place,
  regions: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  if (image.config.launch_templates.length === 0 || haveRegions(image.config)) return new Map();
  const read = await mapAll(regions, async (name) => {
    const templates = await readLaunchTemplates(await target.clients.ec2(name));
    return [name, new Set(templates.map(({ id }) => id))] as const;
  });
  return new Map(read);
}

/** Whether `distributions` gives the launch templates, each for its region. */
function haveRegions({ byRegion = {} }: Image): boolean {
  return Object.values(byRegion).some((own) => own.launch_templates !== undefined);
}

/** The launch templates of accounts that get copies, whose regions nothing says: the configuration can't have them. */
export function templatesWithoutRegion(
  { target, image }: Pick<Place, 'target' | 'image'>,
  { without }: DistributionConfiguration,
): LaunchTemplate[] {
  if (without.includes('launch_templates') || haveRegions(image.config)) return [];
  return image.config.launch_templates.filter(
    ({ account_id: account }) => account !== undefined && account !== target.accountId && !target.others.has(account), // another target has its own
  );
}

/** The tags of one that is created. */
export function tagsOfNew({ tags }: WantedConfiguration): Record<string, string> {
  return { ...tags, [createdForTag]: tags[followedImageTag] ?? '' };
}

/** Those of the wanted tags that one lacks, or has with another value. */
export function missingTags(
  found: Readonly<Record<string, string>>,
  wanted: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(wanted).filter(([key, value]) => found[key] !== value));
}

/** What differs, by path; undefined when nothing does. A tag that nobody wants stays. Pure. */
export function configurationDifferences(found: FoundConfiguration, wanted: WantedConfiguration) {
  const tagsFound = Object.fromEntries(Object.keys(wanted.tags).map((key) => [key, found.tags[key] ?? '']));
  return differencesOf({ ...contentOf(found), tags: tagsFound }, { ...contentOf(wanted), tags: wanted.tags });
}

/** Without tags, which are written apart. */
export function hasSameContent(found: FoundConfiguration, wanted: WantedConfiguration): boolean {
  return differencesOf(contentOf(found), contentOf(wanted)) === undefined;
}

function contentOf({ description, distributions }: Pick<WantedConfiguration, 'description' | 'distributions'>): object {
  const byRegion = distributions.map(({ region = '', ...settings }) => [region, settings] as const);
  return { description, ...Object.fromEntries(byRegion) };
}
