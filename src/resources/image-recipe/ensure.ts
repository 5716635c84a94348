import type { Imagebuilder } from '@aws-sdk/client-imagebuilder';
import { awsCode } from '../../aws/errors.js';
import { given } from '../../aws/given.js';
import type { ImageRecipe } from '../../config/config.js';
import { PublishError } from '../../error.js';
import { followedImageTag } from '../../identity/tags.js';
import { clientToken } from '../../identity/tokens.js';
import { change, conflict, requireId } from '../../run/change.js';
import { inRegion, type Publication } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import { otherSpelling } from '../distribution/ensure.js';
import { missingTags } from '../distribution/wanted.js';
import { isNotAllowed } from '../image-builder/read.js';
import { listRecipeVersions, type RecipeVersion, readRecipe } from './read.js';
import { nextVersion } from './version.js';
import { contentOf, recipeDifferences, recipeOf, tagsOf } from './wanted.js';

/**
 * Has the newest version of the recipe that the config names start from the AMI, with what else the config says. A
 * version can't be changed, so a new one is created, and only when something differs.
 * https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImageRecipe.html
 */
export async function ensureImageRecipe(run: Run, publication: Publication): Promise<void> {
  const recipe = recipeOf(publication);
  if (recipe === undefined) return;
  const { target, region, image } = publication;
  try {
    const builder = await target.clients.imageBuilder(region.name);
    await ensureVersion(run, publication, { builder, recipe });
  } catch (error) {
    if (run.policy.applies || !isNotAllowed(error)) throw error; // a run that changes nothing needs no permission to look
    run.report.warning(
      `${region.name}: image recipe ${recipe.name} can't be compared for ${image.name}: imagebuilder:ListImageRecipes or imagebuilder:GetImageRecipe is not allowed`,
    );
  }
}

interface Subject {
  readonly builder: Imagebuilder;
  readonly recipe: ImageRecipe;
}

async function ensureVersion(run: Run, publication: Publication, subject: Subject): Promise<void> {
  const { region, image } = publication;
  const { builder, recipe } = subject;
  const versions = await listRecipeVersions(builder, recipe.name);
  const newest = versions.at(-1);
  const about = {
    ...inRegion(region),
    image: image.name,
    resource: { kind: 'image recipe', name: recipe.name },
  } as const;
  const differing = newest && (await differencesFrom(newest, publication, subject));
  if (newest !== undefined && differing === undefined) {
    if (isOurs(newest)) await ensureTags(run, publication, subject, newest);
    return;
  }
  if (newest !== undefined && !versions.some(isOurs)) {
    conflict(run, { ...about, from: 'another owner', to: image.name }, foreignRecipe(newest, recipe.name));
    return;
  }
  const version = nextVersion(newest?.version, recipe.version);
  if (version === undefined) {
    conflict(run, { ...about, from: newest?.version, to: image.name }, noVersionLeft(recipe.name));
    return;
  }
  const state: Creation = { arn: 'unknown' };
  await change(
    run,
    {
      ...about,
      ...(newest === undefined
        ? { action: 'create', from: null, to: version }
        : {
            action: 'update',
            from: { version: newest.version, ...differing?.from },
            to: { version, ...differing?.to },
          }),
    },
    {
      expected: undefined,
      apply: () => create(run, publication, subject, version, state),
      undo: () => removeCreated(publication, subject, versions, state),
    },
  );
}

/** What this run has created: it is `unknown` until an answer comes. */
interface Creation {
  arn: string | 'unknown' | 'none';
}

export function isOurs({ tags }: Pick<RecipeVersion, 'tags'>): boolean {
  return tags[followedImageTag] !== undefined;
}

export function foreignRecipe({ arn }: Pick<RecipeVersion, 'arn'>, name: string): PublishError {
  return new PublishError(
    'conflict',
    `image recipe ${name} was not created by ami-publish: none of its versions has the tag ${followedImageTag}`,
    {
      hint: `Use another name. To have ami-publish add versions: \`aws imagebuilder tag-resource --resource-arn ${arn} --tags ${followedImageTag}=none\`.`,
    },
  );
}

export function noVersionLeft(name: string): PublishError {
  return new PublishError('conflict', `image recipe ${name} has no version left above its newest one`, {
    hint: 'Use another name for the recipe, or delete its newest version.',
  });
}

/** In config values: an AMI is known by the name of its image. */
async function differencesFrom(newest: RecipeVersion, publication: Publication, { builder, recipe }: Subject) {
  const found = await readRecipe(builder, newest.arn);
  const differing = recipeDifferences(found ?? {}, contentOf(recipe, publication));
  const isSameBase = found !== undefined && found.parentImage === publication.ami.id;
  if (isSameBase) return differing;
  const { from = {}, to = {} } = differing ?? {};
  return {
    from: { parentImage: 'another image', ...from },
    to: { parentImage: `the image ${publication.image.name}`, ...to },
  };
}

async function create(
  run: Run,
  publication: Publication,
  subject: Subject,
  version: string,
  state: Creation,
): Promise<void> {
  const { region, ami } = publication;
  const { builder, recipe } = subject;
  const content = { ...contentOf(recipe, publication), parentImage: requireId(ami.id) };
  // AWS answers a token with its first result even when that was deleted since, so the time is part of it.
  const token = clientToken('image recipe', JSON.stringify(content), recipe.name, region.name, run.awsTime.now());
  try {
    const answer = await builder.createImageRecipe({
      ...content,
      name: recipe.name,
      semanticVersion: version,
      tags: tagsOf(recipe, publication),
      clientToken: token,
    });
    state.arn = given(answer.imageRecipeArn, 'imageRecipeArn of CreateImageRecipe');
  } catch (error) {
    if (awsCode(error) !== 'ResourceAlreadyExistsException') throw error;
    state.arn = 'none';
    // Another run, or someone, was faster: it may be what is wanted.
    const newest = (await listRecipeVersions(builder, recipe.name)).at(-1);
    if (newest === undefined) throw otherSpelling(recipe.name, error);
    if ((await differencesFrom(newest, publication, subject)) === undefined) return;
    throw new PublishError('conflict', `image recipe ${recipe.name} got version ${newest.version} meanwhile`, {
      cause: error,
      hint: 'Run again: it then gets the next version.',
      request: 'refused',
    });
  }
}

/** A lost answer may hide a version that then is the only new one with the AMI. */
async function removeCreated(
  { image, ami }: Publication,
  { builder, recipe }: Subject,
  before: readonly RecipeVersion[],
  { arn }: Creation,
): Promise<boolean> {
  if (arn === 'none') return false;
  const isNew = (one: RecipeVersion): boolean =>
    one.parentImage === ami.id &&
    one.tags[followedImageTag] === image.name &&
    !before.some((version) => version.arn === one.arn);
  const created = arn === 'unknown' ? (await listRecipeVersions(builder, recipe.name)).find(isNew)?.arn : arn;
  if (created === undefined) return false;
  await builder.deleteImageRecipe({ imageRecipeArn: created });
  return true;
}

/** Tags of a version can change; none is removed. */
async function ensureTags(
  run: Run,
  publication: Publication,
  { builder, recipe }: Subject,
  newest: RecipeVersion,
): Promise<void> {
  const { region, image } = publication;
  const tags = missingTags(newest.tags, tagsOf(recipe, publication));
  const keys = Object.keys(tags);
  if (keys.length === 0) return;
  const from = Object.fromEntries(keys.map((key) => [`tags.${key}`, newest.tags[key] ?? null]));
  const to = Object.fromEntries(keys.map((key) => [`tags.${key}`, tags[key]]));
  await change(
    run,
    {
      ...inRegion(region),
      image: image.name,
      resource: { kind: 'image recipe', name: recipe.name },
      action: 'update',
      from,
      to,
    },
    {
      expected: undefined,
      apply: async () => {
        await builder.tagResource({ resourceArn: newest.arn, tags });
      },
    },
  );
}
