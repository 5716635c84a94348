import { partitionNames } from './partitions.js';

/** Its groups are the partition and the account. */
export const roleArn = new RegExp(String.raw`^arn:(${partitionNames}):iam::(\d{12}):role/[\w+=,.@/-]{1,576}$`);
export const roleArnInWords = 'the ARN of an IAM role, such as arn:aws:iam::123456789012:role/publish';

interface Roles {
  readonly role?: string | undefined;
  readonly role_chain: readonly string[];
}

/** The role that a target's requests are made with; undefined for the run's own credentials. */
export function lastRole({ role, role_chain: chain }: Roles): string | undefined {
  return chain.at(-1) ?? role;
}

/** Where a role is. Its ARN has the pattern above. */
export function parseRole(arn: string): { readonly partition: string; readonly accountId: string } {
  const [, partition = '', accountId = ''] = roleArn.exec(arn) ?? [];
  return { partition, accountId };
}
