import type { Ami, Image, Imagebuilder, ImageSummary } from '@aws-sdk/client-imagebuilder';
import { awsCode, isDenied } from '../../aws/errors.js';
import { allPages } from '../../aws/filters.js';
import { given } from '../../aws/given.js';
import type { BuildSummary, BuiltImage } from '../../run/built-image.js';

/** The most that older models of the service allow on a page. */
export const pageSize = 25;

/**
 * An image build version. Without the number of a build, or with wildcards, AWS returns the newest build, in whatever
 * state; undefined when there is none.
 * https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImage.html
 */
export async function readBuiltImage(builder: Imagebuilder, arn: string): Promise<BuiltImage | undefined> {
  try {
    const { image } = await builder.getImage({ imageBuildVersionArn: arn });
    return parseBuiltImage(given(image, `image of GetImage ${arn}`));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** AWS's models leave this code out of most operations, and AWS returns it. */
export function isMissing(error: unknown): boolean {
  return awsCode(error) === 'ResourceNotFoundException';
}

/** Whether this role may not ask: Image Builder has an error of its own for it besides IAM's. */
export function isNotAllowed(error: unknown): boolean {
  return isDenied(error) || awsCode(error) === 'ForbiddenException';
}

/**
 * The builds of an image version; none when it doesn't exist.
 * https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageBuildVersions.html
 */
export async function listBuilds(builder: Imagebuilder, versionArn: string): Promise<BuildSummary[]> {
  const pages = builder.paginateListImageBuildVersions({ imageVersionArn: versionArn, maxResults: pageSize });
  return emptyWhenMissing(allPages(pages, (page) => page.imageSummaryList));
}

/**
 * What a pipeline has built; nothing when it doesn't exist.
 * https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImagePipelineImages.html
 */
export async function listPipelineImages(builder: Imagebuilder, pipelineArn: string): Promise<BuildSummary[]> {
  const pages = builder.paginateListImagePipelineImages({ imagePipelineArn: pipelineArn, maxResults: pageSize });
  return emptyWhenMissing(allPages(pages, (page) => page.imageSummaryList));
}

async function emptyWhenMissing(images: Promise<ImageSummary[]>): Promise<BuildSummary[]> {
  try {
    return (await images).map((image) => ({
      arn: given(image.arn, 'arn of an image'),
      status: image.state?.status ?? 'PENDING',
      reason: image.state?.reason ?? '',
      createdMs: timeOf(image.dateCreated),
    }));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Image Builder may have failed in one region alone. */
function isAvailable({ state }: Ami): boolean {
  return state?.status === undefined || state.status === 'AVAILABLE';
}

function parseBuiltImage(image: Image): BuiltImage {
  const { amis = [], containers = [] } = image.outputResources ?? {};
  const arn = given(image.arn, 'arn of an image');
  const [, , , , owner = ''] = arn.split(':');
  const recipe = image.imageRecipe ?? image.containerRecipe;
  return {
    arn,
    status: image.state?.status ?? 'PENDING',
    reason: image.state?.reason ?? '',
    createdMs: timeOf(image.dateCreated),
    kind: image.type === 'DOCKER' || containers.length > 0 ? 'container' : 'ami',
    amis: amis.filter(isAvailable).map((ami) => ({
      region: given(ami.region, 'region of an output AMI'),
      imageId: given(ami.image, 'image of an output AMI'),
      accountId: ami.accountId ?? owner,
    })),
    componentArns: (recipe?.components ?? []).flatMap(({ componentArn }) => componentArn ?? []),
    parentImage: recipe?.parentImage ?? '',
    workflowArns: (image.workflows ?? []).flatMap(({ workflowArn }) => workflowArn ?? []),
  };
}

function timeOf(date: string | undefined): number {
  return Date.parse(date ?? '') || 0;
}
