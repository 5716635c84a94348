import type {
  CreateImageRecipeRequest,
  DeleteImageRecipeRequest,
  GetImageRecipeRequest,
  ImageRecipe,
  ListImageRecipesRequest,
} from '@aws-sdk/client-imagebuilder';
import type { Context } from '../service.js';
import { arnOf, placeOf, splitVersion } from './arns.js';
import { findBaseImage } from './base-image.js';
import { checkBlockDevices } from './block-device-rules.js';
import { alreadyExists, hasDependents } from './errors.js';
import { ownerName } from './owners.js';
import { checkComponents } from './recipe-components.js';
import { filtered, once, ownedBy, page } from './requests.js';
import { newVersion } from './semantic-versions.js';
import { addResource, builderOf, commonOutput, ownResource, resolve, type Stored } from './state.js';

/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImageRecipe.html */
export const createImageRecipe = once<CreateImageRecipeRequest>('CreateImageRecipe', (input, context) => {
  const { name = '', semanticVersion = '', tags, clientToken: _token, ...given } = input;
  const { imageRecipes } = builderOf(context.world, context.region);
  checkBlockDevices(given.blockDeviceMappings ?? []);
  const { platform } = findBaseImage(given.parentImage ?? '', context);
  checkComponents(given.components ?? [], platform, context);
  const base = arnOf('image-recipe', name, placeOf(context));
  const version = newVersion(
    semanticVersion,
    [...imageRecipes.keys()].filter((arn) => splitVersion(arn).base === base),
  );
  const arn = `${base}/${version}`;
  if (imageRecipes.has(arn)) throw alreadyExists('ImageRecipe', arn);
  addResource(imageRecipes, arn, { ...given, arn, name, version, platform, type: 'AMI' }, { context, tags });
  return { imageRecipeArn: arn };
});

export function getImageRecipe({ imageRecipeArn: arn = '' }: GetImageRecipeRequest, context: Context): object {
  const recipe = resolve(builderOf(context.world, context.region).imageRecipes, arn, context);
  return { requestId: context.requestId, imageRecipe: recipeOutput(recipe) };
}

export function listImageRecipes(input: ListImageRecipesRequest, context: Context): object {
  const { imageRecipes } = builderOf(context.world, context.region);
  const matching = filtered(ownedBy(imageRecipes.values(), input.owner, context), input.filters, {
    name: ({ value }) => [value.name],
    parentImage: ({ value }) => [value.parentImage],
    platform: ({ value }) => [value.platform],
  });
  const { items, nextToken } = page(matching, input, ({ arn }) => arn);
  return {
    requestId: context.requestId,
    imageRecipeSummaryList: items.map((recipe) => {
      const { arn, name, platform, owner, parentImage, dateCreated, tags } = recipeOutput(recipe);
      return { arn, name, platform, owner, parentImage, dateCreated, tags };
    }),
    nextToken,
  };
}

/** @throws AwsError ResourceDependencyException while a pipeline uses it. */
export function deleteImageRecipe({ imageRecipeArn: arn = '' }: DeleteImageRecipeRequest, context: Context): object {
  const { imageRecipes, pipelines } = builderOf(context.world, context.region);
  ownResource(imageRecipes, arn, context);
  if ([...pipelines.values()].some(({ value }) => value.imageRecipeArn === arn)) throw hasDependents(arn);
  imageRecipes.delete(arn);
  return { requestId: context.requestId, imageRecipeArn: arn };
}

/** A recipe as Get returns it. */
export function recipeOutput(recipe: Stored<ImageRecipe>): ImageRecipe {
  return { ...recipe.value, owner: ownerName(recipe), ...commonOutput(recipe) };
}
