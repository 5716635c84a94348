import { findConfiguration } from '../../resources/distribution/configuration.js';
import { configurationOf, wantConfiguration } from '../../resources/distribution/wanted.js';
import { isNotAllowed } from '../../resources/image-builder/read.js';
import { listRecipeVersions, readRecipe } from '../../resources/image-recipe/read.js';
import { contentOf, recipeOf, tagsOf } from '../../resources/image-recipe/wanted.js';
import { mapAll } from '../../run/barrier.js';
import { type Place, placesOf } from '../../run/place.js';
import type { Region, Target } from '../../run/target.js';
import type { RememberedRegion } from './account.js';
import { keepKnown, keepText, textsIn } from './known-texts.js';

type Builder = NonNullable<RememberedRegion['builder']>;

/** The distribution configurations and the recipes that the configs keep, with the texts that are the configs' own. */
export async function builderOf(
  target: Target,
  region: Region,
  known: ReadonlySet<string>,
): Promise<Builder | undefined> {
  const places = placesOf(target, region).filter((place) => configurationOf(place) ?? recipeOf(place));
  if (places.length === 0) return undefined;
  try {
    const all = await mapAll(places, async (place) => ({
      configurations: await configurationIn(place, known),
      recipes: await recipesIn(place, known),
    }));
    return {
      configurations: all.flatMap(({ configurations }) => configurations),
      recipes: all.flatMap(({ recipes }) => recipes),
    };
  } catch (error) {
    if (isNotAllowed(error)) return undefined;
    throw error;
  }
}

async function configurationIn(place: Place, known: ReadonlySet<string>): Promise<Builder['configurations']> {
  const settings = configurationOf(place);
  if (settings === undefined) return [];
  const builder = await place.target.clients.imageBuilder(place.region.name);
  const found = await findConfiguration(builder, settings.name);
  if (found === undefined) return [];
  const texts = textsIn(await wantConfiguration(place, settings), new Set(known));
  const { name, description, distributions, tags } = found;
  return [
    {
      name,
      description: keepText(description, texts),
      distributions: keepKnown(JSON.parse(JSON.stringify(distributions)), texts) as unknown[],
      tags: keepKnown(ownTags(tags), texts) as Record<string, string>,
    },
  ];
}

async function recipesIn(place: Place, known: ReadonlySet<string>): Promise<Builder['recipes']> {
  const recipe = recipeOf(place);
  if (recipe === undefined) return [];
  const builder = await place.target.clients.imageBuilder(place.region.name);
  const newest = (await listRecipeVersions(builder, recipe.name)).at(-1);
  if (newest === undefined) return [];
  const found = await readRecipe(builder, newest.arn);
  const texts = textsIn([contentOf(recipe, place), tagsOf(recipe, place)], new Set(known));
  const { description, components, blockDeviceMappings, workingDirectory, amiTags } = found ?? {};
  const { additionalInstanceConfiguration: { systemsManagerAgent } = {} } = found ?? {};
  const content = {
    ...{ description, components, blockDeviceMappings, workingDirectory, amiTags },
    ...(systemsManagerAgent === undefined ? {} : { additionalInstanceConfiguration: { systemsManagerAgent } }),
  };
  return [
    {
      name: recipe.name,
      version: newest.version,
      parentImage: newest.parentImage,
      content: keepKnown(JSON.parse(JSON.stringify(content)), texts),
      tags: keepKnown(ownTags(newest.tags), texts) as Record<string, string>,
    },
  ];
}

function ownTags(tags: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(tags).filter(([key]) => !key.startsWith('aws:')));
}
