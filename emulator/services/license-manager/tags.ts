import type {
  ListTagsForResourceCommandInput,
  TagResourceCommandInput,
  UntagResourceCommandInput,
} from '@aws-sdk/client-license-manager';
import type { Context } from '../service.js';
import { basicTagRules, type Tags, tagList, withTags } from '../tags.js';
import { invalid, licenseRegion, ownConfiguration } from './state.js';

export const licenseTagRules = basicTagRules(invalid);

/** https://docs.aws.amazon.com/license-manager/latest/APIReference/API_TagResource.html */
export function tagResource(input: TagResourceCommandInput, context: Context): object {
  const { tags } = ownConfiguration(context, input.ResourceArn);
  return setTags(input, withTags(tags, input.Tags ?? [], licenseTagRules), context);
}

/** https://docs.aws.amazon.com/license-manager/latest/APIReference/API_UntagResource.html */
export function untagResource(input: UntagResourceCommandInput, context: Context): object {
  const { tags } = ownConfiguration(context, input.ResourceArn);
  return setTags(input, new Map([...tags].filter(([key]) => !input.TagKeys?.includes(key))), context);
}

/** https://docs.aws.amazon.com/license-manager/latest/APIReference/API_ListTagsForResource.html */
export function listTagsForResource(input: ListTagsForResourceCommandInput, context: Context): object {
  return { Tags: tagList(ownConfiguration(context, input.ResourceArn).tags) };
}

function setTags({ ResourceArn: arn }: { ResourceArn: string | undefined }, tags: Tags, context: Context): object {
  const configuration = ownConfiguration(context, arn);
  licenseRegion(context.world, context.region).configurations.set(configuration.arn, { ...configuration, tags });
  return {};
}
