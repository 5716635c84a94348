import type {
  ListTagsForResourceRequest,
  TagResourceRequest,
  UntagResourceRequest,
} from '@aws-sdk/client-imagebuilder';
import { AwsError } from '../../protocol/aws-error.js';
import type { Context } from '../service.js';
import { basicTagRules, type Tags, withTags } from '../tags.js';
import { notFound } from './errors.js';
import { type Stored, type Table, tablesOf } from './state.js';

const rules = basicTagRules((message) => new AwsError('InvalidParameterException', message));

export function tagResource({ resourceArn: arn = '', tags = {} }: TagResourceRequest, context: Context): object {
  const added = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  return changeTags(arn, context, (before) => withTags(before, added, rules));
}

export function untagResource({ resourceArn: arn = '', tagKeys = [] }: UntagResourceRequest, context: Context): object {
  return changeTags(arn, context, (before) => new Map([...before].filter(([key]) => !tagKeys.includes(key))));
}

export function listTagsForResource({ resourceArn: arn = '' }: ListTagsForResourceRequest, context: Context): object {
  const [, resource] = taggedResource(arn, context);
  return { tags: Object.fromEntries(resource.tags) };
}

function changeTags(arn: string, context: Context, change: (before: Tags) => Tags): object {
  const [table, resource] = taggedResource(arn, context);
  table.set(arn, { ...resource, tags: change(resource.tags) });
  return {};
}

function taggedResource(arn: string, { world, region, account }: Context): [Table<Stored<unknown>>, Stored<unknown>] {
  for (const table of tablesOf(world, region)) {
    const resource = table.get(arn);
    if (resource?.owner === account.id) return [table, resource];
  }
  throw notFound(arn);
}
