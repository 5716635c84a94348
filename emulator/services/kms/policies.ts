import type { GetKeyPolicyCommandInput, PutKeyPolicyCommandInput } from '@aws-sdk/client-kms';
import { AwsError } from '../../protocol/aws-error.js';
import type { Context } from '../service.js';
import { mayUse, ownKey } from './access.js';
import { type Key, putKey } from './keys.js';

/** What AWS gives a key without a policy. https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html */
export function defaultPolicy({ id, partition }: Context['account']): string {
  const statement = {
    Sid: 'Enable IAM User Permissions',
    Effect: 'Allow',
    Principal: { AWS: `arn:${partition}:iam::${id}:root` },
    Action: 'kms:*',
    Resource: '*',
  };
  return JSON.stringify({ Version: '2012-10-17', Id: 'key-default-1', Statement: [statement] });
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyPolicy.html */
export function getKeyPolicy(input: GetKeyPolicyCommandInput, context: Context): object {
  const key = ownKey(input.KeyId ?? '', 'kms:GetKeyPolicy', context);
  checkPolicyName(input.PolicyName);
  return { Policy: key.policy, PolicyName: 'default' };
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_PutKeyPolicy.html */
export function putKeyPolicy(input: PutKeyPolicyCommandInput, context: Context): object {
  const key = ownKey(input.KeyId ?? '', 'kms:PutKeyPolicy', context);
  checkPolicyName(input.PolicyName);
  const changed: Key = { ...key, policy: input.Policy ?? '' };
  checkPolicy(changed, input.BypassPolicyLockoutSafetyCheck ?? false, context);
  putKey(context.world, context.region, changed);
  return {};
}

function checkPolicyName(name = 'default'): void {
  if (name !== 'default') throw new AwsError('NotFoundException', 'No such policy exists');
}

/** @throws AwsError for a policy that is none, or under which the caller could not change it again. */
export function checkPolicy(key: Key, bypassesLockoutCheck: boolean, context: Context): void {
  const malformed = (message: string) => new AwsError('MalformedPolicyDocumentException', message);
  let document: { Statement?: unknown } | undefined;
  try {
    document = JSON.parse(key.policy);
  } catch {
    document = undefined;
  }
  const statements = [document?.Statement ?? []].flat() as { Effect?: string; Principal?: unknown; Action?: unknown }[];
  const isComplete = statements.every(
    ({ Effect, Principal, Action }) => (Effect === 'Allow' || Effect === 'Deny') && Principal && Action,
  );
  if (statements.length === 0 || !isComplete) throw malformed('The key policy is not valid.');
  if (!bypassesLockoutCheck && !mayUse(key, 'kms:PutKeyPolicy', context)) {
    throw malformed('The new key policy will not allow you to update the key policy in the future.');
  }
}
