import type { SNS } from '@aws-sdk/client-sns';
import { awsCode, isDenied } from '../../aws/errors.js';

/** `unknown` when this role may not ask: notifying a topic and asking about it are two permissions. */
export type TopicState = 'there' | 'missing' | 'unknown';

/** https://docs.aws.amazon.com/sns/latest/api/API_GetTopicAttributes.html */
export async function readTopic(sns: SNS, topicArn: string): Promise<TopicState> {
  try {
    await sns.getTopicAttributes({ TopicArn: topicArn });
    return 'there';
  } catch (error) {
    if (isDenied(error)) return 'unknown';
    // The code on the wire is NotFound, the SDK's name for it NotFoundException.
    if (/^NotFound/.test(awsCode(error) ?? '')) return 'missing';
    throw error;
  }
}
