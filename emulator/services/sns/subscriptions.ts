import type { ListSubscriptionsByTopicCommandInput, SubscribeCommandInput } from '@aws-sdk/client-sns';
import { pageOf } from '../paging.js';
import type { Context } from '../service.js';
import { invalidParameter, type Subscription, topicFor, topicsOf } from './state.js';
import { badToken } from './topics.js';

/** Protocol -> the form of its endpoints. */
const endpoints: Readonly<Record<string, RegExp>> = {
  application: /^arn:/,
  email: /^[^\s@]+@[^\s@]+$/,
  'email-json': /^[^\s@]+@[^\s@]+$/,
  firehose: /^arn:/,
  http: /^http:\/\//,
  https: /^https:\/\//,
  lambda: /^arn:/,
  sms: /^\+?\d+$/,
  sqs: /^arn:/,
};
const protocolsToConfirm = ['email', 'email-json', 'http', 'https'];

/**
 * Subscribes an endpoint. A repeated request returns the subscription that exists.
 * https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html
 */
export function subscribe(input: SubscribeCommandInput, context: Context): object {
  const { world, region, account } = context;
  const topic = topicFor(input.TopicArn ?? '', 'SNS:Subscribe', context);
  const { Protocol: protocol = '', Endpoint: endpoint = '' } = input;
  const wellFormed = endpoints[protocol];
  if (wellFormed === undefined) throw invalidParameter('Amazon SNS does not support this protocol string');
  if (!wellFormed.test(endpoint)) throw invalidParameter(`Endpoint Reason: ${protocol} endpoint is not valid`);
  const existing = topic.subscriptions.find((other) => other.protocol === protocol && other.endpoint === endpoint);
  const subscription: Subscription = existing ?? {
    subscriptionArn: `${topic.topicArn}:${world.random.uuid()}`,
    protocol,
    endpoint,
    ownerId: account.id,
    confirmed: !protocolsToConfirm.includes(protocol),
  };
  if (existing === undefined) {
    topicsOf(world, region).set(topic.topicArn, { ...topic, subscriptions: [...topic.subscriptions, subscription] });
  }
  const isShown = subscription.confirmed || input.ReturnSubscriptionArn === true;
  return { SubscriptionArn: isShown ? subscription.subscriptionArn : 'pending confirmation' };
}

/** https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptionsByTopic.html */
export function listSubscriptionsByTopic(input: ListSubscriptionsByTopicCommandInput, context: Context): object {
  const topic = topicFor(input.TopicArn ?? '', 'SNS:ListSubscriptionsByTopic', context);
  const { items, nextToken } = pageOf(topic.subscriptions, input, ({ subscriptionArn }) => subscriptionArn, {
    pageSize: 100,
    badToken,
  });
  return {
    Subscriptions: items.map((subscription) => ({
      SubscriptionArn: subscription.confirmed ? subscription.subscriptionArn : 'PendingConfirmation',
      Owner: subscription.ownerId,
      Protocol: subscription.protocol,
      Endpoint: subscription.endpoint,
      TopicArn: topic.topicArn,
    })),
    NextToken: nextToken,
  };
}
