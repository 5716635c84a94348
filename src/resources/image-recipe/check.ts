import type { Imagebuilder } from '@aws-sdk/client-imagebuilder';
import type { ImageRecipe } from '../../config/config.js';
import { slugOf } from '../../config/dialects/image-builder/names.js';
import { attempt, mapAll } from '../../run/barrier.js';
import type { CheckAnswer } from '../../run/checks.js';
import { type Place, placesOf, scopeAt } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Target } from '../../run/target.js';
import { inWords } from '../distribution/check.js';
import { otherSpelling } from '../distribution/ensure.js';
import { isNotAllowed } from '../image-builder/read.js';
import { claimedTwice, refusalAt } from '../image-builder/refusal.js';
import { readComponent } from '../image-builder/subscription.js';
import { foreignRecipe, isOurs, noVersionLeft } from './ensure.js';
import { listRecipeVersions, readRecipe } from './read.js';
import { nextVersion } from './version.js';
import { componentArn, recipeOf } from './wanted.js';

/** Can each recipe get a version: is it new or ours, of one image, is a version left, and does each component exist? */
export async function checkImageRecipes(run: Run, target: Target): Promise<CheckAnswer[]> {
  const places = target.regions
    .flatMap((region) => placesOf(target, region))
    .filter((place) => recipeOf(place) !== undefined);
  const nameOf = (place: Place): string => slugOf(recipeOf(place)?.name ?? '');
  const twice = claimedTwice(places, nameOf).map(({ place, first }) =>
    refusalAt(place, what(place), {
      within: ['recipe', 'name'],
      message: `${first} and ${place.image.name} both write image recipe ${recipeOf(place)?.name}`,
      hint: 'Use a different name for each.',
    }),
  );
  const answers = await mapAll(places, (place) => attempt(run, scopeAt(place), () => checkPlace(run, place)));
  return [...twice, ...answers.flatMap((one) => one ?? [])];
}

function what(place: Place): string {
  return `${place.region.name}: image recipe ${recipeOf(place)?.name} can get a version`;
}

async function checkPlace(run: Run, place: Place): Promise<CheckAnswer[]> {
  const recipe = recipeOf(place);
  if (recipe === undefined) return [];
  const builder = await place.target.clients.imageBuilder(place.region.name);
  const components = await mapAll(recipe.components.entries(), ([index, { component_arn: text }]) =>
    checkComponent(place, builder, { index, arn: componentArn(text, place) }),
  );
  // In a plan a conflict is a row of its own.
  const names = run.policy.applies ? await checkName(place, builder, recipe) : [];
  return [...names, ...components.flat()];
}

async function checkName(place: Place, builder: Imagebuilder, recipe: ImageRecipe): Promise<CheckAnswer[]> {
  const { name } = recipe;
  try {
    const versions = await listRecipeVersions(builder, name);
    const newest = versions.at(-1);
    const error =
      newest === undefined
        ? await otherName(place, builder, recipe)
        : !versions.some(isOurs)
          ? foreignRecipe(newest, name)
          : nextVersion(newest.version, recipe.version) === undefined
            ? noVersionLeft(name)
            : undefined;
    return error === undefined
      ? []
      : [refusalAt(place, what(place), { within: ['recipe', 'name'], ...inWords(error) })];
  } catch (error) {
    if (!isNotAllowed(error)) throw error;
    const why = 'imagebuilder:ListImageRecipes or imagebuilder:GetImageRecipe is not allowed';
    return [{ answer: 'unknown', what: what(place), why }];
  }
}

/** The first version may be taken by a recipe whose name Image Builder writes in the same way. */
async function otherName({ target, region }: Place, builder: Imagebuilder, { name, version }: ImageRecipe) {
  const { partition, accountId } = target;
  const path = `${slugOf(name)}/${nextVersion(undefined, version)}`;
  const arn = `arn:${partition}:imagebuilder:${region.name}:${accountId}:image-recipe/${path}`;
  return (await readRecipe(builder, arn)) === undefined ? undefined : otherSpelling(name);
}

async function checkComponent(
  place: Place,
  builder: Imagebuilder,
  { index, arn }: { readonly index: number; readonly arn: string },
): Promise<CheckAnswer[]> {
  const within = ['recipe', 'components', index, 'component_arn'];
  const about = `${place.region.name}: component ${arn} can be used`;
  try {
    const component = await readComponent(builder, arn);
    if (component === undefined) {
      const message = `component ${arn} does not exist, or is not shared with account ${place.target.accountId}`;
      return [
        refusalAt(place, about, { within, message, hint: 'Check the ARN with `aws imagebuilder list-components`.' }),
      ];
    }
    if (component.status !== 'DISABLED') return [];
    const message = `component ${arn} is disabled${component.reason === '' ? '' : `: ${component.reason}`}`;
    return [refusalAt(place, about, { within, message, hint: 'Use another version or another component.' })];
  } catch (error) {
    if (!isNotAllowed(error)) throw error;
    return [{ answer: 'unknown', what: about, why: 'imagebuilder:GetComponent is not allowed' }];
  }
}
