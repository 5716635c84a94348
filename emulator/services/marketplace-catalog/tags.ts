import type {
  ListTagsForResourceCommandInput,
  TagResourceCommandInput,
  UntagResourceCommandInput,
} from '@aws-sdk/client-marketplace-catalog';
import { AwsError } from '../../protocol/aws-error.js';
import type { Context } from '../service.js';
import { basicTagRules, type Tags, tagList, withTags } from '../tags.js';
import { arnOfChangeSet, arnOfEntity, catalogOf, invalid } from './state.js';

/** https://docs.aws.amazon.com/marketplace/latest/APIReference/API_TagResource.html */
export function tagResource(input: TagResourceCommandInput, context: Context): object {
  const resource = taggableResource(input.ResourceArn, context);
  resource.setTags(withTags(resource.tags, input.Tags ?? [], catalogTagRules));
  return {};
}

/** https://docs.aws.amazon.com/marketplace/latest/APIReference/API_UntagResource.html */
export function untagResource(input: UntagResourceCommandInput, context: Context): object {
  const resource = taggableResource(input.ResourceArn, context);
  resource.setTags(new Map([...resource.tags].filter(([key]) => !input.TagKeys?.includes(key))));
  return {};
}

/** https://docs.aws.amazon.com/marketplace/latest/APIReference/API_ListTagsForResource.html */
export function listTagsForResource(input: ListTagsForResourceCommandInput, context: Context): object {
  return { ResourceArn: input.ResourceArn, Tags: tagList(taggableResource(input.ResourceArn, context).tags) };
}

/** The catalog's rules for tags. */
const basicRules = basicTagRules((message) => invalid(message));
/** https://docs.aws.amazon.com/marketplace/latest/APIReference/API_Tag.html */
const tagText = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
export const catalogTagRules = {
  ...basicRules,
  rejection: (key: string, value: string) =>
    tagText.test(key) && tagText.test(value)
      ? basicRules.rejection(key, value)
      : invalid(`The tag ${key} has characters that are not allowed.`),
};

/** The caller's entity or change set of an ARN. */
function taggableResource(
  arn: string | undefined,
  { world, account }: Context,
): { tags: Tags; setTags(tags: Tags): void } {
  const { entities, changeSets } = catalogOf(world);
  const entity = [...entities.values()].find((one) => arnOfEntity(one) === arn);
  if (entity?.accountId === account.id) {
    return { tags: entity.tags, setTags: (tags) => entities.set(entity.entityId, { ...entity, tags }) };
  }
  const changeSet = [...changeSets.values()].find((one) => arnOfChangeSet(one) === arn);
  if (changeSet?.accountId === account.id) {
    return { tags: changeSet.tags, setTags: (tags) => changeSets.set(changeSet.changeSetId, { ...changeSet, tags }) };
  }
  throw new AwsError('ResourceNotFoundException', `The resource '${arn}' was not found.`, 404);
}
