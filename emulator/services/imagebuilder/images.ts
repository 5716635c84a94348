import type {
  CancelImageCreationRequest,
  CreateImageRequest,
  DeleteImageRequest,
  GetImageRequest,
  Image,
  ImageState,
  ImageSummary,
  ListImageBuildVersionsRequest,
  ListImagesRequest,
} from '@aws-sdk/client-imagebuilder';
import { AwsError } from '../../protocol/aws-error.js';
import type { Context } from '../service.js';
import { compareVersions, splitVersion, versionArn } from './arns.js';
import { startBuild } from './build.js';
import { invalidCombination } from './errors.js';
import { ownerName } from './owners.js';
import { filtered, once, ownedBy, page } from './requests.js';
import { type BuiltImage, builderOf, commonOutput, isVisible, ownResource, resolve } from './state.js';

/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImage.html */
export const createImage = once<CreateImageRequest>('CreateImage', ({ clientToken: _token, ...plan }, context) => {
  if ((plan.imageRecipeArn === undefined) === (plan.containerRecipeArn === undefined)) {
    throw invalidCombination("Exactly one of 'imageRecipeArn' and 'containerRecipeArn' must be given.");
  }
  return { imageBuildVersionArn: startBuild(plan, context) };
});

/** Its output resources are shown once the build has ended. */
export function getImage({ imageBuildVersionArn: arn = '' }: GetImageRequest, context: Context): object {
  const image = resolve(builderOf(context.world, context.region).images, arn, context);
  const output: Image = {
    ...image.value,
    state: stateOf(image, context),
    outputResources: outputOf(image, context),
    ...commonOutput(image),
  };
  return { requestId: context.requestId, image: output };
}

/** Stops a build that has not ended. @throws AwsError for one that has. */
export const cancelImageCreation = once<CancelImageCreationRequest>(
  'CancelImageCreation',
  ({ imageBuildVersionArn: arn = '' }, context) => {
    const { images } = builderOf(context.world, context.region);
    const image = ownResource(images, arn, context);
    const now = context.world.clock.now();
    if (hasEnded(image, now) || stateOf(image, context).status === 'DISTRIBUTING') {
      throw new AwsError('InvalidRequestException', `The creation of ${arn} can't be cancelled any more.`);
    }
    const phases = [...image.phases.filter(({ at }) => at <= now), { at: now, status: 'CANCELLED' as const }];
    images.set(arn, { ...image, phases, value: { ...image.value, outputResources: {} } });
    return { imageBuildVersionArn: arn };
  },
);

/** Deletes an image; its AMIs stay. */
export function deleteImage({ imageBuildVersionArn: arn = '' }: DeleteImageRequest, context: Context): object {
  const { images } = builderOf(context.world, context.region);
  ownResource(images, arn, context);
  images.delete(arn);
  return { requestId: context.requestId, imageBuildVersionArn: arn };
}

/** The versions of images. https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImages.html */
export function listImages(input: ListImagesRequest, context: Context): object {
  const listed = ownedBy(builderOf(context.world, context.region).images.values(), input.owner, context).filter(
    (image) => input.includeDeprecated === true || stateOf(image, context).status !== 'DEPRECATED',
  );
  const groupOf = (arn: string) => (input.byName === true ? splitVersion(arn).base : versionArn(arn));
  const newest = listed.filter(
    ({ arn }) => !listed.some((other) => groupOf(other.arn) === groupOf(arn) && compareVersions(other.arn, arn) > 0),
  );
  const { items, nextToken } = page(filtered(newest, input.filters, imageFilters), input, ({ arn }) => arn);
  return {
    requestId: context.requestId,
    imageVersionList: items.map((image) => {
      const { name, type, platform, osVersion, buildType, imageSource } = image.value;
      return {
        arn: versionArn(image.arn),
        ...{ name, type, platform, osVersion, buildType, imageSource },
        version: splitVersion(image.arn).semantic,
        owner: ownerName(image),
        dateCreated: commonOutput(image).dateCreated,
      };
    }),
    nextToken,
  };
}

/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageBuildVersions.html */
export function listImageBuildVersions(input: ListImageBuildVersionsRequest, context: Context): object {
  const builds = [...builderOf(context.world, context.region).images.values()].filter(
    (image) =>
      isVisible(image, context.account.id) &&
      (input.imageVersionArn === undefined
        ? image.owner === context.account.id
        : versionArn(image.arn) === input.imageVersionArn),
  );
  const { items, nextToken } = page(filtered(builds, input.filters, imageFilters), input, ({ arn }) => arn);
  return {
    requestId: context.requestId,
    imageSummaryList: items.map((image) => imageSummary(image, context)),
    nextToken,
  };
}

/** The filters of every list of images. */
export const imageFilters = {
  name: ({ value }: BuiltImage) => [value.name],
  osVersion: ({ value }: BuiltImage) => [value.osVersion],
  platform: ({ value }: BuiltImage) => [value.platform],
  type: ({ value }: BuiltImage) => [value.type],
  version: ({ arn, value }: BuiltImage) => [splitVersion(arn).semantic, value.version],
};

export function imageSummary(image: BuiltImage, context: Context): ImageSummary {
  const { arn, name, type, version, platform, osVersion, buildType, imageSource } = image.value;
  return {
    ...{ arn, name, type, version, platform, osVersion, buildType, imageSource },
    owner: ownerName(image),
    state: stateOf(image, context),
    outputResources: outputOf(image, context),
    ...commonOutput(image),
  };
}

/** The state of an image at this time. */
export function stateOf({ phases }: BuiltImage, { world }: Context): ImageState {
  const { status, reason } = phases.findLast(({ at }) => at <= world.clock.now()) ?? { status: 'PENDING' as const };
  return { status, ...(reason !== undefined && { reason }) };
}

function hasEnded({ phases }: BuiltImage, now: number): boolean {
  return (phases.at(-1)?.at ?? 0) <= now;
}

function outputOf(image: BuiltImage, { world }: Context): NonNullable<Image['outputResources']> {
  const { amis, containers } = image.value.outputResources ?? {};
  if (!hasEnded(image, world.clock.now())) return {};
  return {
    ...(amis !== undefined && { amis: amis.map((ami) => ({ ...ami, state: { status: 'AVAILABLE' as const } })) }),
    ...(containers !== undefined && { containers }),
  };
}
