import type { MessageAttributeValue, PublishCommandInput } from '@aws-sdk/client-sns';
import { AwsError } from '../../protocol/aws-error.js';
import type { Context } from '../service.js';
import { invalidParameter, type Message, messagesOf, topicFor } from './state.js';

/**
 * Publishes a message to a topic. The world keeps it; nothing is sent.
 * https://docs.aws.amazon.com/sns/latest/api/API_Publish.html
 */
export function publish(input: PublishCommandInput, context: Context): object {
  const { world, account } = context;
  if (input.PhoneNumber !== undefined)
    throw invalidParameter('PhoneNumber Reason: this emulator sends no text messages');
  const destinations = [input.TopicArn, input.TargetArn].filter((arn) => arn !== undefined);
  const [topicArn] = destinations;
  if (topicArn === undefined || destinations.length > 1) {
    throw invalidParameter('TopicArn or TargetArn Reason: exactly one must be given');
  }
  checkSubject(input.Subject);
  checkMessage(input);
  const messageAttributes = readAttributes(input.MessageAttributes ?? {});
  const bytes =
    Buffer.byteLength(input.Message ?? '') +
    Object.entries(messageAttributes)
      .flatMap(([name, { dataType, value }]) => [name, dataType, value])
      .reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const topic = topicFor(topicArn, 'SNS:Publish', context);
  const largest = Number(topic.attributes.MaximumMessageSize ?? world.settings.sns.largestMessageBytes);
  if (bytes > largest) throw invalidParameter('Message too long');
  const message: Message = {
    messageId: world.random.uuid(),
    time: new Date(world.clock.now()).toISOString(),
    topicArn: topic.topicArn,
    accountId: account.id,
    subject: input.Subject,
    message: input.Message ?? '',
    messageStructure: input.MessageStructure,
    messageAttributes,
  };
  messagesOf(world).push(message);
  return { MessageId: message.messageId };
}

/** Fewer than 100 characters, no line breaks, no control characters. */
function checkSubject(subject: string | undefined): void {
  if (subject === undefined) return;
  if (subject === '' || subject.length >= 100 || /\p{Cc}/u.test(subject)) throw invalidParameter('Subject');
}

function checkMessage({ Message: message = '', MessageStructure: structure }: PublishCommandInput): void {
  if (message === '') throw invalidParameter('Empty message');
  if (structure === undefined) return;
  if (structure !== 'json') throw invalidParameter('MessageStructure');
  let byProtocol: unknown;
  try {
    byProtocol = JSON.parse(message);
  } catch {
    throw invalidParameter('Message Structure - JSON message body failed to parse');
  }
  if (typeof byProtocol !== 'object' || byProtocol === null || !('default' in byProtocol)) {
    throw invalidParameter('Message Structure - No default entry in JSON message body');
  }
  if (typeof byProtocol.default !== 'string') {
    throw invalidParameter('Message Structure - The default entry in JSON message body must be a string');
  }
}

/** Binary values become base64. */
function readAttributes(attributes: Readonly<Record<string, MessageAttributeValue>>): Message['messageAttributes'] {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, { DataType: dataType = '', StringValue: text, BinaryValue: binary }]) => {
      const [kind = ''] = dataType.split('.');
      if (!['String', 'Number', 'Binary'].includes(kind)) {
        throw badAttribute(
          `The message attribute '${name}' has an invalid message attribute type, the set of supported type prefixes is Binary, Number, and String.`,
        );
      }
      const value = kind === 'Binary' ? binary && Buffer.from(binary).toString('base64') : text;
      if (value === undefined || value === '') {
        throw badAttribute(
          `The message attribute '${name}' must contain non-empty message attribute value for message attribute type '${dataType}'.`,
        );
      }
      if (kind === 'Number' && Number.isNaN(Number(value))) {
        throw badAttribute(`Could not cast message attribute '${name}' value to number.`);
      }
      return [name, { dataType, value }];
    }),
  );
}

function badAttribute(message: string): AwsError {
  return new AwsError('ParameterValueInvalid', message);
}
