import type { Imagebuilder } from '@aws-sdk/client-imagebuilder';
import { allPages } from '../../aws/filters.js';
import { given } from '../../aws/given.js';
import type { SubscriptionsResult } from '../../report/subscriptions-result.js';
import { mapAll } from '../../run/barrier.js';
import { isOfMarketplace } from './marketplace-parts.js';
import { pageSize, readBuiltImage } from './read.js';

type Recipe = SubscriptionsResult['recipes'][number];

const ofMarketplace = { owner: 'AWSMarketplace', maxResults: pageSize } as const;
/** Recipes are the account's own; AWS's models allow those of the Marketplace, too. */
const recipeOwners = [{ owner: 'Self', maxResults: pageSize } as const, ofMarketplace];

/**
 * What Image Builder of one region has of AWS Marketplace, as the account sees it.
 * https://docs.aws.amazon.com/imagebuilder/latest/userguide/integ-marketplace.html
 */
export async function readSubscriptions(builder: Imagebuilder, region: string): Promise<SubscriptionsResult> {
  const [components, images, workflows, imageRecipes, containerRecipes] = await Promise.all([
    readComponents(builder),
    readImages(builder),
    readWorkflows(builder),
    readImageRecipes(builder),
    readContainerRecipes(builder),
  ]);
  return {
    region,
    components: byArn(components),
    images: byArn(images),
    workflows: byArn(workflows),
    recipes: byArn([...imageRecipes, ...containerRecipes]),
  };
}

async function readComponents(builder: Imagebuilder): Promise<SubscriptionsResult['components']> {
  const pages = builder.paginateListComponents(ofMarketplace);
  const components = await allPages(pages, (page) => page.componentVersionList);
  return components.map(({ status = 'ACTIVE', productCodes = [], ...component }) => ({
    ...identityOf(component),
    status,
    productCodes: productCodes.flatMap(({ productCodeId }) => productCodeId ?? []),
  }));
}

/** A list of images has no states. */
async function readImages(builder: Imagebuilder): Promise<SubscriptionsResult['images']> {
  const pages = builder.paginateListImages({ ...ofMarketplace, includeDeprecated: true });
  const versions = await allPages(pages, (page) => page.imageVersionList);
  return mapAll(versions, async (version) => {
    const identity = identityOf(version);
    const image = await readBuiltImage(builder, identity.arn);
    if (image === undefined) return { ...identity, status: 'DELETED', reason: '' };
    return { ...identity, arn: image.arn, status: image.status, reason: image.reason };
  });
}

/** A list of workflows has no states, and a workflow has one only when it is deprecated. */
async function readWorkflows(builder: Imagebuilder): Promise<SubscriptionsResult['workflows']> {
  const versions = await allPages(builder.paginateListWorkflows(ofMarketplace), (page) => page.workflowVersionList);
  return mapAll(versions, async (version) => {
    const identity = identityOf(version);
    const { workflow } = await builder.getWorkflow({ workflowBuildVersionArn: identity.arn });
    return { ...identity, arn: workflow?.arn ?? identity.arn, status: workflow?.state?.status ?? 'AVAILABLE' };
  });
}

async function readImageRecipes(builder: Imagebuilder): Promise<Recipe[]> {
  const summaries = await mapAll(recipeOwners, (by) =>
    allPages(builder.paginateListImageRecipes(by), (page) => page.imageRecipeSummaryList),
  );
  const recipes = await mapAll(arnsOf(summaries.flat()), async (arn) => {
    const { imageRecipe } = await builder.getImageRecipe({ imageRecipeArn: arn });
    return recipeOf('image', given(imageRecipe, `imageRecipe of GetImageRecipe ${arn}`));
  });
  return recipes.filter(concernsMarketplace);
}

async function readContainerRecipes(builder: Imagebuilder): Promise<Recipe[]> {
  const summaries = await mapAll(recipeOwners, (by) =>
    allPages(builder.paginateListContainerRecipes(by), (page) => page.containerRecipeSummaryList),
  );
  const recipes = await mapAll(arnsOf(summaries.flat()), async (arn) => {
    const { containerRecipe } = await builder.getContainerRecipe({ containerRecipeArn: arn });
    return recipeOf('container', given(containerRecipe, `containerRecipe of GetContainerRecipe ${arn}`));
  });
  return recipes.filter(concernsMarketplace);
}

interface AnyRecipe extends Identified {
  readonly components?: readonly { readonly componentArn?: string | undefined }[] | undefined;
}

function recipeOf(kind: Recipe['kind'], recipe: AnyRecipe): Recipe {
  const components = (recipe.components ?? []).flatMap(({ componentArn }) => componentArn ?? []);
  return { ...identityOf(recipe), kind, components: components.filter(isOfMarketplace) };
}

function concernsMarketplace({ arn, components }: Recipe): boolean {
  return components.length > 0 || isOfMarketplace(arn);
}

interface Identified {
  readonly arn?: string | undefined;
  readonly name?: string | undefined;
  readonly version?: string | undefined;
}

function identityOf({ arn, name, version }: Identified): { arn: string; name: string; version: string } {
  return { arn: given(arn, 'arn of an Image Builder resource'), name: name ?? '', version: version ?? '' };
}

function arnsOf(summaries: readonly Identified[]): string[] {
  return [...new Set(summaries.map(({ arn }) => given(arn, 'arn of a recipe')))];
}

function byArn<T extends { readonly arn: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => (a.arn < b.arn ? -1 : 1));
}
