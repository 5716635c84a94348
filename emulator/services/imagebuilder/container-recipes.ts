import type {
  ContainerRecipe,
  CreateContainerRecipeRequest,
  DeleteContainerRecipeRequest,
  GetContainerRecipeRequest,
  ListContainerRecipesRequest,
} from '@aws-sdk/client-imagebuilder';
import type { Context } from '../service.js';
import { arnOf, placeOf, splitVersion } from './arns.js';
import { alreadyExists, hasDependents, invalidCombination } from './errors.js';
import { ownerName } from './owners.js';
import { checkComponents } from './recipe-components.js';
import { filtered, once, ownedBy, page } from './requests.js';
import { newVersion } from './semantic-versions.js';
import { addResource, builderOf, commonOutput, ownResource, resolve, type Stored } from './state.js';

/**
 * Creates a container recipe. Its Dockerfile is not read.
 * https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateContainerRecipe.html
 */
export const createContainerRecipe = once<CreateContainerRecipeRequest>('CreateContainerRecipe', (input, context) => {
  const { name = '', semanticVersion = '', tags, clientToken: _token, ...given } = input;
  const { dockerfileTemplateUri, imageOsVersionOverride: _os, platformOverride, ...members } = given;
  if ((members.dockerfileTemplateData === undefined) === (dockerfileTemplateUri === undefined)) {
    throw invalidCombination("Exactly one of 'dockerfileTemplateData' and 'dockerfileTemplateUri' must be given.");
  }
  const { containerRecipes } = builderOf(context.world, context.region);
  const platform = platformOverride ?? 'Linux';
  checkComponents(members.components ?? [], platform, context);
  const base = arnOf('container-recipe', name, placeOf(context));
  const version = newVersion(
    semanticVersion,
    [...containerRecipes.keys()].filter((arn) => splitVersion(arn).base === base),
  );
  const arn = `${base}/${version}`;
  if (containerRecipes.has(arn)) throw alreadyExists('ContainerRecipe', arn);
  const value: ContainerRecipe = { ...members, arn, name, version, platform, encrypted: true };
  addResource(containerRecipes, arn, value, { context, tags });
  return { containerRecipeArn: arn };
});

export function getContainerRecipe(
  { containerRecipeArn: arn = '' }: GetContainerRecipeRequest,
  context: Context,
): object {
  const recipe = resolve(builderOf(context.world, context.region).containerRecipes, arn, context);
  return { requestId: context.requestId, containerRecipe: containerRecipeOutput(recipe) };
}

export function listContainerRecipes(input: ListContainerRecipesRequest, context: Context): object {
  const { containerRecipes } = builderOf(context.world, context.region);
  const matching = filtered(ownedBy(containerRecipes.values(), input.owner, context), input.filters, {
    containerType: ({ value }) => [value.containerType],
    name: ({ value }) => [value.name],
    parentImage: ({ value }) => [value.parentImage],
    platform: ({ value }) => [value.platform],
  });
  const { items, nextToken } = page(matching, input, ({ arn }) => arn);
  return {
    requestId: context.requestId,
    containerRecipeSummaryList: items.map((recipe) => {
      const { arn, containerType, name, platform, owner, parentImage, dateCreated, tags } =
        containerRecipeOutput(recipe);
      return { arn, containerType, name, platform, owner, parentImage, dateCreated, tags };
    }),
    nextToken,
  };
}

/** @throws AwsError ResourceDependencyException while a pipeline uses it. */
export function deleteContainerRecipe(
  { containerRecipeArn: arn = '' }: DeleteContainerRecipeRequest,
  context: Context,
): object {
  const { containerRecipes, pipelines } = builderOf(context.world, context.region);
  ownResource(containerRecipes, arn, context);
  if ([...pipelines.values()].some(({ value }) => value.containerRecipeArn === arn)) throw hasDependents(arn);
  containerRecipes.delete(arn);
  return { requestId: context.requestId, containerRecipeArn: arn };
}

/** A recipe as Get returns it. */
export function containerRecipeOutput(recipe: Stored<ContainerRecipe>): ContainerRecipe {
  return { ...recipe.value, owner: ownerName(recipe), ...commonOutput(recipe) };
}
