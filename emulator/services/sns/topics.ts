import type {
  CreateTopicCommandInput,
  DeleteTopicCommandInput,
  GetTopicAttributesCommandInput,
  ListTagsForResourceCommandInput,
  ListTopicsCommandInput,
  SetTopicAttributesCommandInput,
} from '@aws-sdk/client-sns';
import { AwsError } from '../../protocol/aws-error.js';
import { pageOf } from '../paging.js';
import type { Context } from '../service.js';
import { basicTagRules, type Tags, tagList, withTags } from '../tags.js';
import { invalidParameter, type Topic, topicFor, topicsOf } from './state.js';

const snsTagRules = basicTagRules(
  (message) => invalidParameter(`Tags Reason: ${message}`),
  (message) => new AwsError('TagLimitExceeded', message),
);

const settable = [
  'DeliveryPolicy',
  'DisplayName',
  'KmsMasterKeyId',
  'MaximumMessageSize',
  'Policy',
  'SignatureVersion',
  'TracingConfig',
];

/** More subscriptions than these, or others, can't have messages above the default size. */
const largeMessageProtocols = ['firehose', 'lambda', 'sqs'];
const largeMessageSubscriptions = 100;

/**
 * Creates a topic, or returns the existing one of that name if it has the same attributes.
 * https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html
 */
export function createTopic(input: CreateTopicCommandInput, { world, region, account }: Context): object {
  const name = input.Name ?? '';
  // Names that end in .fifo are not accepted: the emulator has no FIFO topics.
  if (!/^[A-Za-z0-9_-]{1,256}$/.test(name)) throw invalidParameter('Topic Name');
  const attributes = input.Attributes ?? {};
  for (const [attribute, value] of Object.entries(attributes)) checkAttribute(attribute, value);
  const tags = withTags(new Map(), input.Tags ?? [], snsTagRules);
  const topicArn = `arn:${account.partition}:sns:${region}:${account.id}:${name}`;
  const topics = topicsOf(world, region);
  const existing = topics.get(topicArn);
  if (existing !== undefined) {
    const other = Object.entries(attributes).some(([attribute, value]) => existing.attributes[attribute] !== value);
    if (other) throw invalidParameter('Attributes Reason: Topic already exists with different attributes');
    if (input.Tags !== undefined && !areEqual(tags, existing.tags)) {
      throw invalidParameter('Tags Reason: Topic already exists with different tags');
    }
    return { TopicArn: topicArn };
  }
  topics.set(topicArn, { topicArn, ownerId: account.id, attributes, tags, subscriptions: [] });
  return { TopicArn: topicArn };
}

/**
 * Succeeds whether or not the topic exists.
 * https://docs.aws.amazon.com/sns/latest/api/API_DeleteTopic.html
 */
export function deleteTopic(input: DeleteTopicCommandInput, context: Context): object {
  try {
    const { topicArn } = topicFor(input.TopicArn ?? '', 'SNS:DeleteTopic', context);
    topicsOf(context.world, context.region).delete(topicArn);
  } catch (error) {
    if (!(error instanceof AwsError && error.code === 'NotFound')) throw error;
  }
  return {};
}

/** https://docs.aws.amazon.com/sns/latest/api/API_ListTopics.html */
export function listTopics(input: ListTopicsCommandInput, { world, region, account }: Context): object {
  const own = [...topicsOf(world, region).values()].filter(({ ownerId }) => ownerId === account.id);
  const { items, nextToken } = pageOf(own, input, ({ topicArn }) => topicArn, { pageSize: 100, badToken });
  return { Topics: items.map(({ topicArn }) => ({ TopicArn: topicArn })), NextToken: nextToken };
}

/** https://docs.aws.amazon.com/sns/latest/api/API_GetTopicAttributes.html */
export function getTopicAttributes(input: GetTopicAttributesCommandInput, context: Context): object {
  const topic = topicFor(input.TopicArn ?? '', 'SNS:GetTopicAttributes', context);
  const confirmed = topic.subscriptions.filter((subscription) => subscription.confirmed).length;
  return {
    Attributes: {
      Policy: defaultPolicy(topic),
      DisplayName: '',
      ...topic.attributes,
      Owner: topic.ownerId,
      TopicArn: topic.topicArn,
      SubscriptionsConfirmed: String(confirmed),
      SubscriptionsPending: String(topic.subscriptions.length - confirmed),
      SubscriptionsDeleted: '0',
    },
  };
}

/** https://docs.aws.amazon.com/sns/latest/api/API_SetTopicAttributes.html */
export function setTopicAttributes(input: SetTopicAttributesCommandInput, context: Context): object {
  const topic = topicFor(input.TopicArn ?? '', 'SNS:SetTopicAttributes', context);
  const { AttributeName: name = '', AttributeValue: value = '' } = input;
  checkAttribute(name, value);
  if (name === 'MaximumMessageSize' && Number(value) > context.world.settings.sns.largestMessageBytes) {
    const { subscriptions } = topic;
    const isFit =
      subscriptions.length <= largeMessageSubscriptions &&
      subscriptions.every(({ protocol }) => largeMessageProtocols.includes(protocol));
    if (!isFit) throw invalidParameter('MaximumMessageSize');
  }
  topicsOf(context.world, context.region).set(topic.topicArn, {
    ...topic,
    attributes: { ...topic.attributes, [name]: value },
  });
  return {};
}

/** https://docs.aws.amazon.com/sns/latest/api/API_ListTagsForResource.html */
export function listTagsForResource(input: ListTagsForResourceCommandInput, context: Context): object {
  try {
    return { Tags: tagList(topicFor(input.ResourceArn ?? '', 'SNS:ListTagsForResource', context).tags) };
  } catch (error) {
    // Operations on tags have another error for a topic that does not exist.
    if (!(error instanceof AwsError && error.code === 'NotFound')) throw error;
    throw new AwsError('ResourceNotFound', 'Resource does not exist', 404);
  }
}

function checkAttribute(name: string, value: string): void {
  if (!settable.includes(name)) throw invalidParameter(`AttributeName: ${name}`);
  if (name === 'MaximumMessageSize' && !(/^\d+$/.test(value) && Number(value) >= 1024 && Number(value) <= 1_048_576)) {
    throw invalidParameter(name);
  }
  if (name !== 'Policy') return;
  try {
    JSON.parse(value);
  } catch {
    throw invalidParameter('Policy Error: null');
  }
}

/** The policy that AWS gives a new topic: its own account can do everything with it. */
function defaultPolicy({ topicArn, ownerId }: Topic): string {
  return JSON.stringify({
    Version: '2008-10-17',
    Id: '__default_policy_ID',
    Statement: [
      {
        Sid: '__default_statement_ID',
        Effect: 'Allow',
        Principal: { AWS: '*' },
        Action: ['SNS:GetTopicAttributes', 'SNS:SetTopicAttributes', 'SNS:DeleteTopic', 'SNS:Subscribe', 'SNS:Publish'],
        Resource: topicArn,
        Condition: { StringEquals: { 'AWS:SourceOwner': ownerId } },
      },
    ],
  });
}

function areEqual(a: Tags, b: Tags): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}

export function badToken(): AwsError {
  return invalidParameter('NextToken');
}
