import { resourceTypes } from '../iam/reference.js';
import type { Needed } from '../iam/statements.js';
import { requestTags } from '../iam/tag-values.js';
import type { Place } from '../service.js';

interface SnsInput {
  readonly TopicArn?: string;
  readonly TargetArn?: string;
  readonly ResourceArn?: string;
  readonly Name?: string;
  readonly Tags?: readonly { readonly Key?: string; readonly Value?: string }[];
}

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsns.html */
export function snsPermissions(operation: string, input: SnsInput, { account, region }: Place): Needed[] {
  const action = `sns:${operation}`;
  if (resourceTypes(action).length === 0) return [{ action, resource: '*' }];
  const own = `arn:${account.partition}:sns:${region}:${account.id}:${input.Name}`;
  const resource = input.TopicArn ?? input.TargetArn ?? input.ResourceArn ?? own;
  return [{ action, type: 'topic', resource, values: requestTags(input.Tags) }];
}
