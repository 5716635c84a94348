import { AwsError } from '../../protocol/aws-error.js';
import type { World } from '../../world/world.js';
import { policyAllows } from '../policy.js';
import type { Context } from '../service.js';
import type { Tags } from '../tags.js';

/** An endpoint that is subscribed to a topic. Nothing is ever sent to it. */
export interface Subscription {
  readonly subscriptionArn: string;
  readonly protocol: string;
  readonly endpoint: string;
  readonly ownerId: string;
  /** E-mail and HTTP endpoints have to be confirmed by their owner, which never happens here. */
  readonly confirmed: boolean;
}

export interface Topic {
  readonly topicArn: string;
  readonly ownerId: string;
  /** The attributes that were set, by AWS's names. Without a `Policy`, only the topic's own account can use it. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly tags: Tags;
  readonly subscriptions: readonly Subscription[];
}

/** A published message. */
export interface Message {
  readonly messageId: string;
  /** ISO 8601, on the world's clock. */
  readonly time: string;
  readonly topicArn: string;
  /** The account that published it. */
  readonly accountId: string;
  readonly subject?: string | undefined;
  /** The message as published. With the structure `json`, it is a JSON object by protocol. */
  readonly message: string;
  readonly messageStructure?: string | undefined;
  readonly messageAttributes: Readonly<Record<string, { dataType: string; value: string }>>;
}

/** The topics of one region, by ARN. */
export function topicsOf(world: World, region: string): Map<string, Topic> {
  return world.state('sns', region, () => new Map<string, Topic>());
}

/** Every message of the world, oldest first, including those of deleted topics. */
export function messagesOf(world: World): Message[] {
  return world.state('sns messages', '', () => []);
}

export function invalidParameter(what: string): AwsError {
  return new AwsError('InvalidParameter', `Invalid parameter: ${what}`);
}

/**
 * The topic of an ARN.
 *
 * @param action the request's action, as policies write it: `SNS:Publish`.
 * @throws AwsError InvalidParameter for an ARN of another region; AuthorizationError when the topic's policy does not
 * allow the action, or when another account's topic does not exist; NotFound.
 */
export function topicFor(topicArn: string, action: string, { world, region, account }: Context): Topic {
  const [arn, partition, service, topicRegion, ownerId, name, ...rest] = topicArn.split(':');
  const isTopicArn = arn === 'arn' && service === 'sns' && name !== undefined && name !== '' && rest.length === 0;
  if (!isTopicArn || topicRegion !== region || partition !== account.partition) throw invalidParameter('TopicArn');
  const topic = topicsOf(world, region).get(topicArn);
  if (ownerId !== account.id && (topic === undefined || !allowsAccount(topic, action, account.id))) {
    throw new AwsError(
      'AuthorizationError',
      `User: ${account.arn} is not authorized to perform: ${action} on resource: ${topicArn} because no resource-based policy allows the ${action} action`,
      403,
    );
  }
  if (topic === undefined) throw new AwsError('NotFound', 'Topic does not exist', 404);
  return topic;
}

/** Whether a topic's policy lets another account do something. A statement with conditions never matches. */
function allowsAccount({ attributes }: Topic, action: string, accountId: string): boolean {
  if (attributes.Policy === undefined) return false;
  return policyAllows(attributes.Policy, {
    action,
    principalKind: 'AWS',
    isCaller: (principal) => principal === accountId || principal.includes(`:iam::${accountId}:`),
    conditionsHold: (conditions) => Object.keys(conditions).length === 0,
  });
}
