import type { ImageRecipe as AwsRecipe, Imagebuilder } from '@aws-sdk/client-imagebuilder';
import { allPages } from '../../aws/filters.js';
import { given } from '../../aws/given.js';
import { isMissing, pageSize } from '../image-builder/read.js';
import { compareVersions } from './version.js';

/** A version of an image recipe of the account. */
export interface RecipeVersion {
  readonly arn: string;
  /** `1.0.2`. */
  readonly version: string;
  /** An AMI's ID, or what else stands for one. */
  readonly parentImage: string;
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * The versions of the account's recipe of this name, oldest first.
 * https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageRecipes.html
 */
export async function listRecipeVersions(builder: Imagebuilder, name: string): Promise<RecipeVersion[]> {
  const pages = builder.paginateListImageRecipes({
    owner: 'Self',
    filters: [{ name: 'name', values: [name] }],
    maxResults: pageSize,
  });
  const listed = await allPages(pages, (page) => page.imageRecipeSummaryList);
  return listed
    .filter((recipe) => recipe.name === name)
    .map((recipe) => {
      const arn = given(recipe.arn, 'arn of an image recipe');
      const version = /\/(\d+\.\d+\.\d+)$/.exec(arn)?.[1];
      return {
        arn,
        version: given(version, `version in ${arn}`),
        parentImage: recipe.parentImage ?? '',
        tags: recipe.tags ?? {},
      };
    })
    .toSorted((a, b) => compareVersions(a.version, b.version));
}

/** undefined when it doesn't exist. https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImageRecipe.html */
export async function readRecipe(builder: Imagebuilder, arn: string): Promise<AwsRecipe | undefined> {
  try {
    return (await builder.getImageRecipe({ imageRecipeArn: arn })).imageRecipe;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
