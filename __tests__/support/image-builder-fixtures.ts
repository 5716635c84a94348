import {
  type CreateContainerRecipeCommandInput,
  type CreateImageRecipeCommandInput,
  type Distribution,
  Imagebuilder,
  type WorkflowConfiguration,
} from '@aws-sdk/client-imagebuilder';
import { clientOf } from './aws.js';
import { imageIn } from './image-fixtures.js';
import type { TestWorld } from './world.js';

export const imageBuilder = clientOf(Imagebuilder);

/** Creates a resource of Amazon, AWS Marketplace, a third party or an account. @returns its ARN. */
export async function seedBuilder(world: TestWorld, resource: object): Promise<string> {
  const seed = { kind: 'component', region: 'eu-west-1', version: '1.0.0/1', ...resource };
  return (await world.control<{ arn: string }>('POST', 'image-builder-resources', seed)).arn;
}

interface BuildOptions {
  readonly region?: string;
  /** Default: the region alone, with Image Builder's defaults. */
  readonly distributions?: Distribution[];
  /** What the recipe has besides its name, its version and its base image. */
  readonly recipe?: Partial<CreateImageRecipeCommandInput>;
  /** The workflows of the pipeline. */
  readonly workflows?: WorkflowConfiguration[];
  /** How long after the start of the build the world is; default: past its end. */
  readonly seconds?: number;
}

/** A pipeline `nightly` of a recipe `my-os`. @returns its ARN. */
export async function pipeline(world: TestWorld, options: BuildOptions = {}): Promise<string> {
  const { region = 'eu-west-1', distributions } = options;
  const builder = imageBuilder(world, region);
  const recipe = await builder.createImageRecipe({
    name: 'my-os',
    semanticVersion: '1.0.0',
    parentImage: await imageIn(world, region, 'base'),
    ...options.recipe,
  });
  const infrastructure = await builder.createInfrastructureConfiguration({
    name: 'builders',
    instanceProfileName: 'builder',
  });
  const distribution =
    distributions && (await builder.createDistributionConfiguration({ name: 'everywhere', distributions }));
  const { imagePipelineArn: arn = '' } = await builder.createImagePipeline({
    name: 'nightly',
    imageRecipeArn: recipe.imageRecipeArn,
    infrastructureConfigurationArn: infrastructure.infrastructureConfigurationArn,
    distributionConfigurationArn: distribution?.distributionConfigurationArn,
    workflows: options.workflows,
  });
  return arn;
}

/** Runs a pipeline. @returns the ARN of the image build version. */
export async function run(
  world: TestWorld,
  pipelineArn: string,
  { region = 'eu-west-1', seconds = 3600 }: BuildOptions = {},
): Promise<string> {
  const started = await imageBuilder(world, region).startImagePipelineExecution({ imagePipelineArn: pipelineArn });
  await world.advance(seconds);
  return started.imageBuildVersionArn ?? '';
}

/** An image that a new pipeline built. @returns the ARN of the image build version. */
export async function builtImage(world: TestWorld, options: BuildOptions = {}): Promise<string> {
  return run(world, await pipeline(world, options), options);
}

/** A container recipe `boxes` with these components, by ARN. */
export function containerRecipe(componentArns: readonly string[]): CreateContainerRecipeCommandInput {
  return {
    containerType: 'DOCKER',
    name: 'boxes',
    semanticVersion: '1.0.0',
    dockerfileTemplateData: 'FROM scratch',
    parentImage: 'amazonlinux:latest',
    targetRepository: { service: 'ECR', repositoryName: 'boxes' },
    ...(componentArns.length > 0 && { components: componentArns.map((componentArn) => ({ componentArn })) }),
  };
}
