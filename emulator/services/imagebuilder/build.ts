import type { CreateImageRequest, Image, ImagePipeline, OutputResources } from '@aws-sdk/client-imagebuilder';
import type { Context } from '../service.js';
import { arnOf, placeOf, splitVersion } from './arns.js';
import { findBaseImage } from './base-image.js';
import { containerRecipeOutput } from './container-recipes.js';
import { distributionOutput } from './distribution-configurations.js';
import { recipeOutput } from './image-recipes.js';
import { infrastructureOutput } from './infrastructure-configurations.js';
import { type AmiBuild, createOutputAmis, publicRefusal } from './output-amis.js';
import { componentsOf } from './recipe-components.js';
import { builderOf, ownResource, type Phase, resolve } from './state.js';

/** What a build is made from: the members of CreateImage or of a pipeline. */
export interface BuildPlan
  extends Pick<
    Partial<CreateImageRequest> & ImagePipeline,
    | 'imageRecipeArn'
    | 'containerRecipeArn'
    | 'distributionConfigurationArn'
    | 'infrastructureConfigurationArn'
    | 'imageTestsConfiguration'
    | 'enhancedImageMetadataEnabled'
    | 'executionRole'
    | 'workflows'
  > {
  readonly tags?: Record<string, string> | undefined;
  readonly pipeline?: { readonly arn: string; readonly name: string } | undefined;
}

/**
 * Starts a build. The setting `imageBuilder.build` decides how it ends. Its AMIs are in EC2 from the phase DISTRIBUTING
 * on, and available at its end. Launch templates, fast launch, parameters and licences of its distribution are not
 * applied.
 *
 * @returns the ARN of the image build version.
 */
export function startBuild(plan: BuildPlan, context: Context): string {
  const { world, region } = context;
  const builder = builderOf(world, region);
  const infrastructure = ownResource(
    builder.infrastructureConfigurations,
    plan.infrastructureConfigurationArn ?? '',
    context,
  );
  const distribution =
    plan.distributionConfigurationArn === undefined
      ? undefined
      : ownResource(builder.distributionConfigurations, plan.distributionConfigurationArn, context);
  const imageRecipe =
    plan.imageRecipeArn === undefined ? undefined : resolve(builder.imageRecipes, plan.imageRecipeArn, context);
  const containerRecipe =
    imageRecipe !== undefined ? undefined : resolve(builder.containerRecipes, plan.containerRecipeArn ?? '', context);
  const { name = '', version = '', components = [], platform } = imageRecipe?.value ?? containerRecipe?.value ?? {};

  const base = `${arnOf('image', name, placeOf(context))}/${version}`;
  const builds = [...builder.images.keys()].map(splitVersion).filter((arn) => `${arn.base}/${arn.semantic}` === base);
  const number = 1 + Math.max(0, ...builds.map(({ build }) => Number(build)));
  const arn = `${base}/${number}`;

  const now = world.clock.now();
  const phaseMs = world.settings.imageBuilder.phaseSeconds * 1000;
  const baseImage = imageRecipe && findBaseImage(imageRecipe.value.parentImage ?? '', context);
  const build: AmiBuild | undefined = imageRecipe &&
    baseImage && {
      arn,
      number,
      recipe: imageRecipe.value,
      base: baseImage.image,
      distributions: distribution?.value.distributions ?? [{ region }],
      productCodes: world.settings.imageBuilder.stampProductCodes
        ? componentsOf(components, context).flatMap(({ value }) => value.productCodes ?? [])
        : [],
      startedAt: now,
      distributedAt: now + 3 * phaseMs,
      availableAt: now + 4 * phaseMs,
    };
  const refusal = build && publicRefusal(build);
  const { status, reason } =
    refusal === undefined ? world.settings.imageBuilder.build : { status: 'FAILED' as const, reason: refusal };
  const hasOutput = status !== 'FAILED' && status !== 'CANCELLED';
  const value: Image = {
    arn,
    name,
    version: `${version}/${number}`,
    type: imageRecipe === undefined ? 'DOCKER' : 'AMI',
    platform,
    enhancedImageMetadataEnabled: plan.enhancedImageMetadataEnabled ?? true,
    imageRecipe: imageRecipe && recipeOutput(imageRecipe),
    containerRecipe: containerRecipe && containerRecipeOutput(containerRecipe),
    sourcePipelineArn: plan.pipeline?.arn,
    sourcePipelineName: plan.pipeline?.name,
    infrastructureConfiguration: infrastructureOutput(infrastructure),
    distributionConfiguration: distribution && distributionOutput(distribution),
    imageTestsConfiguration: plan.imageTestsConfiguration ?? { imageTestsEnabled: true, timeoutMinutes: 720 },
    buildType: 'USER_INITIATED',
    imageSource: baseImage?.imageSource,
    executionRole: plan.executionRole,
    workflows: plan.workflows,
    outputResources: !hasOutput
      ? {}
      : build === undefined
        ? containers(region, context.account.id, name)
        : { amis: createOutputAmis(build, context) },
  };
  const phases: Phase[] = [
    { at: now, status: 'CREATING' },
    { at: now + phaseMs, status: 'BUILDING' },
    ...(hasOutput || refusal !== undefined
      ? [
          { at: now + 2 * phaseMs, status: 'TESTING' as const },
          { at: now + 3 * phaseMs, status: 'DISTRIBUTING' as const },
        ]
      : []),
    {
      at: now + (hasOutput || refusal !== undefined ? 4 : 2) * phaseMs,
      status,
      ...(reason !== '' && { reason }),
    },
  ];
  builder.images.set(arn, {
    arn,
    owner: context.account.id,
    sharedWith: [],
    createdAt: now,
    tags: new Map(Object.entries(plan.tags ?? {})),
    value,
    phases,
  });
  return arn;
}

function containers(region: string, accountId: string, name: string): OutputResources {
  return { containers: [{ region, imageUris: [`${accountId}.dkr.ecr.${region}.amazonaws.com/${name}:latest`] }] };
}
