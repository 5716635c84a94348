import { kms } from './aws.js';
import type { TestAccount, TestWorld } from './world.js';

/** A customer managed key in a region, with an alias if one is named. @returns its ARN */
export async function createKey(
  world: TestWorld,
  region: string,
  { alias, account, policy }: { alias?: string; account?: TestAccount; policy?: object } = {},
): Promise<string> {
  const client = kms(world, region, account);
  const { KeyMetadata } = await client.createKey(policy === undefined ? {} : { Policy: JSON.stringify(policy) });
  const arn = KeyMetadata?.Arn ?? '';
  if (alias !== undefined) await client.createAlias({ AliasName: alias, TargetKeyId: arn });
  return arn;
}

/** A key's policy that also lets other accounts use what is encrypted with the key. */
export function policyFor(owner: TestAccount, accounts: readonly string[], actions = usingActions): object {
  const root = (id: string) => `arn:${owner.partition}:iam::${id}:root`;
  return {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: { AWS: root(owner.id) }, Action: 'kms:*', Resource: '*' },
      { Effect: 'Allow', Principal: { AWS: accounts.map(root) }, Action: actions, Resource: '*' },
    ],
  };
}

export const usingActions = ['kms:DescribeKey', 'kms:Decrypt', 'kms:CreateGrant', 'kms:ReEncrypt*'];
