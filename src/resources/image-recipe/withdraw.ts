import { followedImageTag } from '../../identity/tags.js';
import { change } from '../../run/change.js';
import { inRegion } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import { isInUse } from '../distribution/withdraw.js';
import type { ExistingPlace } from '../public-access/withdraw.js';
import { listRecipeVersions } from './read.js';
import { recipeOf } from './wanted.js';

/**
 * Deletes the versions of the recipe that ami-publish created for the image, so that the newest is again one of the
 * image before. What a pipeline uses stays and is named.
 * https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteImageRecipe.html
 */
export async function withdrawImageRecipe(run: Run, place: ExistingPlace): Promise<void> {
  const recipe = recipeOf(place);
  if (recipe === undefined) return;
  const { target, region, image, found } = place;
  const builder = await target.clients.imageBuilder(region.name);
  const versions = await listRecipeVersions(builder, recipe.name);
  for (const { arn, version, parentImage, tags } of versions) {
    if (parentImage !== found.id || tags[followedImageTag] !== image.name) continue;
    const name = `${recipe.name} ${version}`;
    try {
      await change(
        run,
        {
          ...inRegion(region),
          image: image.name,
          resource: { kind: 'image recipe', name },
          action: 'delete',
          from: image.name,
          to: null,
        },
        {
          expected: undefined,
          apply: async () => {
            await builder.deleteImageRecipe({ imageRecipeArn: arn });
          },
        },
      );
    } catch (error) {
      if (!isInUse(error)) throw error;
      run.report.warning(
        `${region.name}: image recipe ${name} still starts from ${image.name}, because something uses it`,
      );
    }
  }
}
