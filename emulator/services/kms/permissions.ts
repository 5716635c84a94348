import { resourceTypes } from '../iam/reference.js';
import type { Needed } from '../iam/statements.js';
import { requestTags } from '../iam/tag-values.js';
import type { Place } from '../service.js';
import { findKey, kmsArn } from './keys.js';

interface KmsInput {
  readonly KeyId?: string;
  readonly TargetKeyId?: string;
  readonly AliasName?: string;
  readonly Tags?: readonly { readonly TagKey?: string; readonly TagValue?: string }[];
}

/**
 * The key and the alias of a request. The key's policy has to allow it, too (access.ts); for a key that it names, AWS
 * doesn't ask the caller's own policies, which makes no difference to keys that leave it to IAM. A key that doesn't exist
 * is reported as such.
 * https://docs.aws.amazon.com/kms/latest/developerguide/kms-api-permissions-reference.html
 */
export function kmsPermissions(operation: string, input: KmsInput, place: Place): Needed[] {
  const action = `kms:${operation}`;
  const tags = (input.Tags ?? []).map(({ TagKey: Key, TagValue: Value }) => ({ Key, Value }));
  const about = resourceTypes(action);
  if (about.length === 0) return [{ action, resource: '*', values: requestTags(tags) }];
  const given = input.KeyId ?? input.TargetKeyId;
  const key = given === undefined ? undefined : findKey(place, given);
  const values = operation === 'CreateGrant' ? { 'kms:grantisforawsresource': 'false' } : {};
  return [
    ...(key === undefined ? [] : [{ action, type: 'key', resource: key.arn, values }]),
    ...(input.AliasName === undefined || !about.includes('alias')
      ? []
      : [{ action, type: 'alias', resource: kmsArn(place, input.AliasName), values: {} }]),
  ];
}
