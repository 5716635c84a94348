import type {
  AddTagsToResourceCommandInput,
  ListTagsForResourceCommandInput,
  RemoveTagsFromResourceCommandInput,
} from '@aws-sdk/client-ssm';
import { AwsError } from '../../protocol/aws-error.js';
import { put } from '../ec2/state.js';
import { current } from '../ec2/visible.js';
import { mergeTags, type ResourceTags, resourceTagList } from '../resource-tags.js';
import type { Context } from '../service.js';
import { type Parameter, parameterKey, ssmRegion } from './state.js';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_AddTagsToResource.html */
export function addTagsToResource(input: AddTagsToResourceCommandInput, context: Context): object {
  const parameter = tagged(input, context);
  setTags(parameter, mergeTags(parameter.tags, input.Tags ?? [], tagProblem), context);
  return {};
}

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_RemoveTagsFromResource.html */
export function removeTagsFromResource(input: RemoveTagsFromResourceCommandInput, context: Context): object {
  const parameter = tagged(input, context);
  setTags(parameter, new Map([...parameter.tags].filter(([key]) => !input.TagKeys?.includes(key))), context);
  return {};
}

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListTagsForResource.html */
export function listTagsForResource(input: ListTagsForResourceCommandInput, context: Context): object {
  return { TagList: resourceTagList(tagged(input, context).tags) };
}

/** How Parameter Store refuses tags. */
export function tagProblem(problem: 'reserved' | 'duplicate' | 'tooMany', text: string): AwsError {
  return new AwsError(problem === 'tooMany' ? 'TooManyTagsError' : 'ValidationException', text);
}

/** The parameter that a request on tags means: by its name, not its ARN. */
function tagged(
  input: { ResourceType?: string | undefined; ResourceId?: string | undefined },
  { world, region, account }: Context,
): Parameter {
  if (input.ResourceType !== 'Parameter') {
    throw new AwsError('InvalidResourceType', `${input.ResourceType} is not a valid resource type.`);
  }
  const parameter = current(ssmRegion(world, region).parameters, parameterKey(account.id, input.ResourceId ?? ''));
  if (parameter === undefined) {
    throw new AwsError(
      'InvalidResourceId',
      'The resource ID is not valid. Verify that you entered the correct ID and try again.',
    );
  }
  return parameter;
}

function setTags(parameter: Parameter, tags: ResourceTags, { world, region }: Context): void {
  const { parameters } = ssmRegion(world, region);
  put(world, parameters, parameterKey(parameter.ownerId, parameter.name), { ...parameter, tags });
}
