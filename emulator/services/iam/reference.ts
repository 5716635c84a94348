import { readFileSync } from 'node:fs';

/** An action as AWS's service authorization reference has it. Keys of tags end with `/`. */
interface Action {
  /** The condition keys of each of its requests. */
  readonly keys: readonly string[];
  /** Type of resource -> the condition keys that belong to it. */
  readonly resources: Readonly<Record<string, readonly string[]>>;
}

export interface Reference {
  /** `ec2:CopyImage` -> the action. */
  readonly actions: Readonly<Record<string, Action>>;
  /** `ec2:image` -> the form of its ARN. */
  readonly arns: Readonly<Record<string, string>>;
}

const reference = JSON.parse(readFileSync(new URL('reference.json', import.meta.url), 'utf8')) as Reference;

/** The keys of every request. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
const globalKeys = [
  'aws:principalaccount',
  'aws:principalarn',
  'aws:requestedregion',
  'aws:securetransport',
  'aws:viaawsservice',
];

/** The types of resources that an action is about: none where it is about everything. */
export function resourceTypes(action: string): readonly string[] {
  return Object.keys(reference.actions[action]?.resources ?? {});
}

/** Whether an action has a condition key for a type of resource. @param key in lower case */
export function hasKey(action: string, type: string | undefined, key: string): boolean {
  const { keys = [], resources = {} } = reference.actions[action] ?? {};
  const own = [...keys, ...(resources[type ?? ''] ?? [])].map((one) => one.toLowerCase());
  return globalKeys.includes(key) || own.some((one) => (one.endsWith('/') ? key.startsWith(one) : key === one));
}
