import type {
  AddTagsToResourceCommandInput,
  ListTagsForResourceCommandInput,
  RemoveTagsFromResourceCommandInput,
} from '@aws-sdk/client-ssm';
import { AwsError } from '../../protocol/aws-error.js';
import { current, put } from '../../world/versioned-table.js';
import type { Context } from '../service.js';
import { basicTagRules, type Tags, tagList, withTags } from '../tags.js';
import { invalid } from './names.js';
import { type Parameter, parameterKey, ssmRegion } from './state.js';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_AddTagsToResource.html */
export function addTagsToResource(input: AddTagsToResourceCommandInput, context: Context): object {
  const parameter = taggedParameter(input, context);
  setTags(parameter, withTags(parameter.tags, input.Tags ?? [], ssmTagRules), context);
  return {};
}

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_RemoveTagsFromResource.html */
export function removeTagsFromResource(input: RemoveTagsFromResourceCommandInput, context: Context): object {
  const parameter = taggedParameter(input, context);
  setTags(parameter, new Map([...parameter.tags].filter(([key]) => !input.TagKeys?.includes(key))), context);
  return {};
}

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListTagsForResource.html */
export function listTagsForResource(input: ListTagsForResourceCommandInput, context: Context): object {
  return { TagList: tagList(taggedParameter(input, context).tags) };
}

/** Parameter Store's rules for tags. */
export const ssmTagRules = basicTagRules(invalid, (message) => new AwsError('TooManyTagsError', message));

/** The parameter that a tagging request names. Unlike reads, it can't use an ARN. */
function taggedParameter(
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

function setTags(parameter: Parameter, tags: Tags, { world, region }: Context): void {
  const { parameters } = ssmRegion(world, region);
  put(world, parameters, parameterKey(parameter.ownerId, parameter.name), { ...parameter, tags });
}
