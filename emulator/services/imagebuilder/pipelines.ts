import type {
  CreateImagePipelineRequest,
  DeleteImagePipelineRequest,
  GetImagePipelineRequest,
  ImagePipeline,
  ListImagePipelineImagesRequest,
  ListImagePipelinesRequest,
  StartImagePipelineExecutionRequest,
  UpdateImagePipelineRequest,
} from '@aws-sdk/client-imagebuilder';
import type { Context } from '../service.js';
import { arnOf, placeOf } from './arns.js';
import { type BuildPlan, startBuild } from './build.js';
import { alreadyExists, invalidCombination } from './errors.js';
import { imageFilters, imageSummary, stateOf } from './images.js';
import { filtered, once, page } from './requests.js';
import { addResource, builderOf, commonOutput, isoTime, ownResource, resolve, type Stored } from './state.js';

/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImagePipeline.html */
export const createImagePipeline = once<CreateImagePipelineRequest>(
  'CreateImagePipeline',
  ({ tags, clientToken: _token, ...given }, context) => {
    const { pipelines } = builderOf(context.world, context.region);
    checkParts(given, context);
    const arn = arnOf('image-pipeline', given.name ?? '', placeOf(context));
    if (pipelines.has(arn)) throw alreadyExists('ImagePipeline', arn);
    addResource(pipelines, arn, { status: 'ENABLED', ...given, arn }, { context, tags });
    return { imagePipelineArn: arn };
  },
);

export const updateImagePipeline = once<UpdateImagePipelineRequest>(
  'UpdateImagePipeline',
  ({ imagePipelineArn: arn = '', clientToken: _token, ...given }, context) => {
    const { pipelines } = builderOf(context.world, context.region);
    const before = ownResource(pipelines, arn, context);
    checkParts(given, context);
    const value: ImagePipeline = { status: 'ENABLED', ...given, arn, name: before.value.name };
    pipelines.set(arn, { ...before, updatedAt: context.world.clock.now(), value });
    return { imagePipelineArn: arn };
  },
);

export function getImagePipeline({ imagePipelineArn: arn = '' }: GetImagePipelineRequest, context: Context): object {
  const { pipelines } = builderOf(context.world, context.region);
  return { requestId: context.requestId, imagePipeline: pipelineOutput(ownResource(pipelines, arn, context), context) };
}

export function listImagePipelines(input: ListImagePipelinesRequest, context: Context): object {
  const own = [...builderOf(context.world, context.region).pipelines.values()].filter(
    ({ owner }) => owner === context.account.id,
  );
  const matching = filtered(own, input.filters, {
    description: ({ value }) => [value.description],
    distributionConfigurationArn: ({ value }) => [value.distributionConfigurationArn],
    imageRecipeArn: ({ value }) => [value.imageRecipeArn],
    infrastructureConfigurationArn: ({ value }) => [value.infrastructureConfigurationArn],
    name: ({ value }) => [value.name],
    status: ({ value }) => [value.status],
  });
  const { items, nextToken } = page(matching, input, ({ arn }) => arn);
  return {
    requestId: context.requestId,
    imagePipelineList: items.map((pipeline) => pipelineOutput(pipeline, context)),
    nextToken,
  };
}

/** Deletes a pipeline; its images stay. */
export function deleteImagePipeline(
  { imagePipelineArn: arn = '' }: DeleteImagePipelineRequest,
  context: Context,
): object {
  const { pipelines } = builderOf(context.world, context.region);
  ownResource(pipelines, arn, context);
  pipelines.delete(arn);
  return { requestId: context.requestId, imagePipelineArn: arn };
}

/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_StartImagePipelineExecution.html */
export const startImagePipelineExecution = once<StartImagePipelineExecutionRequest>(
  'StartImagePipelineExecution',
  ({ imagePipelineArn: arn = '', tags }, context) => {
    const { value } = ownResource(builderOf(context.world, context.region).pipelines, arn, context);
    const plan: BuildPlan = {
      ...value,
      tags: { ...value.imageTags, ...tags },
      pipeline: { arn, name: value.name ?? '' },
    };
    return { imageBuildVersionArn: startBuild(plan, context) };
  },
);

/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImagePipelineImages.html */
export function listImagePipelineImages(input: ListImagePipelineImagesRequest, context: Context): object {
  const { pipelines, images } = builderOf(context.world, context.region);
  const { arn } = ownResource(pipelines, input.imagePipelineArn ?? '', context);
  const built = [...images.values()].filter(({ value }) => value.sourcePipelineArn === arn);
  const { items, nextToken } = page(filtered(built, input.filters, imageFilters), input, (image) => image.arn);
  return {
    requestId: context.requestId,
    imageSummaryList: items.map((image) => imageSummary(image, context)),
    nextToken,
  };
}

/** @throws AwsError for a part that does not exist, and unless there is exactly one recipe. */
function checkParts(
  parts: Pick<
    ImagePipeline,
    'imageRecipeArn' | 'containerRecipeArn' | 'infrastructureConfigurationArn' | 'distributionConfigurationArn'
  >,
  context: Context,
): void {
  const builder = builderOf(context.world, context.region);
  const { imageRecipeArn, containerRecipeArn, infrastructureConfigurationArn, distributionConfigurationArn } = parts;
  if ((imageRecipeArn === undefined) === (containerRecipeArn === undefined)) {
    throw invalidCombination("Exactly one of 'imageRecipeArn' and 'containerRecipeArn' must be given.");
  }
  if (imageRecipeArn !== undefined) resolve(builder.imageRecipes, imageRecipeArn, context);
  if (containerRecipeArn !== undefined) resolve(builder.containerRecipes, containerRecipeArn, context);
  ownResource(builder.infrastructureConfigurations, infrastructureConfigurationArn ?? '', context);
  if (distributionConfigurationArn !== undefined) {
    ownResource(builder.distributionConfigurations, distributionConfigurationArn, context);
  }
}

function pipelineOutput(pipeline: Stored<ImagePipeline>, context: Context): ImagePipeline {
  const built = [...builderOf(context.world, context.region).images.values()]
    .filter(({ value }) => value.sourcePipelineArn === pipeline.arn)
    .sort((a, b) => a.createdAt - b.createdAt);
  const last = built.at(-1);
  return {
    ...pipeline.value,
    platform: last?.value.platform ?? 'Linux',
    ...commonOutput(pipeline),
    ...(pipeline.updatedAt !== undefined && { dateUpdated: isoTime(pipeline.updatedAt) }),
    ...(last !== undefined && { dateLastRun: isoTime(last.createdAt), lastRunStatus: stateOf(last, context).status }),
  };
}
