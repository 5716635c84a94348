import * as client from '@aws-sdk/client-sns';
import type { Service } from './service.js';
import { snsPermissions } from './sns/permissions.js';
import { publish } from './sns/publish.js';
import { listSubscriptionsByTopic, subscribe } from './sns/subscriptions.js';
import {
  createTopic,
  deleteTopic,
  getTopicAttributes,
  listTagsForResource,
  listTopics,
  setTopicAttributes,
} from './sns/topics.js';

/** SNS, with standard topics. https://docs.aws.amazon.com/sns/latest/api/ */
export const sns: Service = {
  name: 'sns',
  title: 'SNS',
  protocol: 'awsQuery',
  client,
  operations: {
    CreateTopic: createTopic,
    DeleteTopic: deleteTopic,
    GetTopicAttributes: getTopicAttributes,
    ListSubscriptionsByTopic: listSubscriptionsByTopic,
    ListTagsForResource: listTagsForResource,
    ListTopics: listTopics,
    Publish: publish,
    SetTopicAttributes: setTopicAttributes,
    Subscribe: subscribe,
  },
  permissions: snsPermissions,
};
