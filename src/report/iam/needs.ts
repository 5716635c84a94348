import { sourceDigestTagKey } from '../../config/schema/tags.js';
import type { SentRequest } from './requests.js';

/** What a request needs: an action on resources. Equal needs of several regions become one statement. */
export interface Need {
  readonly action: string;
  /** ARN patterns, with `{region}` for the region; or `*`. */
  readonly resources: readonly string[];
  /** Absent for what belongs to no region. */
  readonly region?: string;
  /** Condition keys and values; the values of equal needs are joined. Those of `Null` are true or false. */
  readonly conditions?: readonly Condition[];
  /** The statement that it belongs to, where that isn't the first with this action. */
  readonly purpose?: string;
  /** Why it is needed, where a rehearsal doesn't show that. */
  readonly why?: string;
}

export interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

/** What the requests don't say of the things that they are about. */
export interface Knowledge {
  /** Whether an ID or an ARN is one of the config's. Any other was made by the rehearsal, and doesn't exist on AWS. */
  readonly isNamed: (id: string) => boolean;
  /** The pattern of a name in every run of the same configs; absent: the name. */
  readonly nameInAnyRun?: (name: string) => string;
  /** Whether the run takes back what it did when it fails. */
  readonly rollsBack: boolean;
  /** What the run does to older images, where there are any: `disable` or `deprecate`. */
  readonly retires?: readonly string[];
  /** Whether the run removes the account's blocks on public access, where there are any. */
  readonly unblocks?: boolean;
  /** Whether an AMI from another source can stand in for one of the run's: it has none of ami-publish's tags. */
  readonly reusesForeign?: boolean;
  /** Whether an AMI is to have no deprecation, also where somebody gave it one. */
  readonly neverDeprecates?: boolean;
  /** Types of change sets that the run starts where the product has other versions, or this one as it was. */
  readonly versionChanges?: readonly string[];
}

type Input = Readonly<Record<string, unknown>>;

/** A request with what its ARNs are made of. */
export interface Sent {
  readonly operation: string;
  readonly action: string;
  readonly input: Input;
  readonly region: string;
  /** `arn:aws` */
  readonly start: string;
  readonly accountId: string;
  readonly knowledge: Knowledge;
}

export function sentAs(request: SentRequest, knowledge: Knowledge): Sent {
  const { service, operation, region, accountId, caller } = request;
  const start = caller.split(':').slice(0, 2).join(':');
  const action = `${service}:${operation}`;
  return { operation, action, region, start, accountId, knowledge, input: (request.input ?? {}) as Input };
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((one) => textOf(one) ?? []) : [];
}

export function objectsOf(value: unknown): Input[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];
}

/** An ARN with `{region}` for its region. */
export function anyRegion(arn: string): string {
  const parts = arn.split(':');
  return [...parts.slice(0, 3), parts[3] === '' ? '' : '{region}', ...parts.slice(4)].join(':');
}

/** The ARN pattern of what EC2 has under an ID: only images and snapshots have no account in it. */
export function ec2Arn({ start, accountId, knowledge }: Sent, type: string, id = '*'): string {
  const owner = type === 'image' || type === 'snapshot' ? '' : accountId;
  return `${start}:ec2:{region}:${owner}:${type}/${knowledge.isNamed(id) ? id : '*'}`;
}

/** The ARN pattern of an SSM parameter. */
export function parameterArn({ start, accountId, knowledge }: Sent, name: string): string {
  const pattern = knowledge.nameInAnyRun?.(name) ?? name;
  return `${start}:ssm:{region}:${accountId}:parameter/${pattern.replace(/^\//, '')}`;
}

/** What ami-publish has made, and nothing else: everything of it has this tag from the beginning. */
export const ofOurs: Condition = { operator: 'Null', key: `aws:ResourceTag/${sourceDigestTagKey}`, values: ['false'] };

/** What changes an image or a snapshot changes one that ami-publish made, unless the config names another. */
export function onOurs({ knowledge }: Sent, ...ids: readonly string[]): Condition[] {
  return knowledge.reusesForeign === true || ids.some(knowledge.isNamed) ? [] : [ofOurs];
}

/** The tags of a request, which may set no others. */
export function onlyTheseTags(keys: readonly string[]): Condition[] {
  // The key of the tag that records a notification has a digest in it.
  const values = keys.map((key) => key.replace(/[0-9a-f]{16,}/g, '*'));
  return keys.length === 0 ? [] : [{ operator: 'ForAllValues:StringLike', key: 'aws:TagKeys', values }];
}

/** The permission to give something tags while it is created. */
export function tagsOnCreation(sent: Sent): Need[] {
  const specified = objectsOf(sent.input.TagSpecifications).filter(({ Tags }) => objectsOf(Tags).length > 0);
  return specified.map(({ ResourceType, Tags }) => ({
    action: 'ec2:CreateTags',
    resources: [ec2Arn(sent, textOf(ResourceType) ?? '*')],
    region: sent.region,
    ...(sent.operation === 'RunInstances' ? { purpose: 'TagBootTests' } : {}),
    conditions: [
      { operator: 'StringEquals', key: 'ec2:CreateAction', values: [sent.operation] },
      ...onlyTheseTags(tagsSet(Tags)),
    ],
  }));
}

/** The keys of tags, in each of the forms that AWS's services have for them. */
export function tagsSet(tags: unknown): string[] {
  return objectsOf(tags).flatMap(({ Key }) => textOf(Key) ?? []);
}
