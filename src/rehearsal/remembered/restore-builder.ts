import type { CreateImageRecipeRequest, Distribution } from '@aws-sdk/client-imagebuilder';
import type { RememberedRegion } from './account.js';
import type { RestoredRegion } from './restored-region.js';

type Builder = NonNullable<RememberedRegion['builder']>;

async function builderOf({ seeding, account, region }: RestoredRegion) {
  return seeding.clientsOf(account.id).imageBuilder(region.name);
}

export async function restoreConfiguration(
  place: RestoredRegion,
  { name, description, distributions, tags }: Builder['configurations'][number],
): Promise<void> {
  await (await builderOf(place)).createDistributionConfiguration({
    name,
    ...(description === '' ? {} : { description }),
    distributions: distributions as Distribution[],
    ...(Object.keys(tags).length === 0 ? {} : { tags }),
  });
}

/** The newest version, which is the one that a run compares with. */
export async function restoreRecipe(
  place: RestoredRegion,
  { name, version, parentImage, content, tags }: Builder['recipes'][number],
): Promise<void> {
  await (await builderOf(place)).createImageRecipe({
    ...(content as Partial<CreateImageRecipeRequest>),
    name,
    semanticVersion: version,
    parentImage,
    ...(Object.keys(tags).length === 0 ? {} : { tags }),
  });
}
