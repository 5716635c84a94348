import type { PublishCommandInput } from '@aws-sdk/client-sns';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { topics } from '../support/aws.js';
import { outcome, refusal } from '../support/ec2-fixtures.js';
import { createWorld, type TestWorld } from '../support/world.js';

interface Message {
  readonly topicArn: string;
  readonly message: string;
}

describe('topics', () => {
  let world: TestWorld;
  let topicArn: string;
  beforeEach(async () => {
    world = await createWorld({ accounts: [{}, {}], start: '2026-01-01T00:00:00Z' });
    topicArn = (await sns().createTopic({ Name: 'releases' })).TopicArn ?? '';
  });
  afterEach(() => world.destroy());
  const sns = (accountIndex = 0, region = 'eu-west-1') => topics(world, region, world.accounts[accountIndex]);
  const publish = (change: Partial<PublishCommandInput> = {}) =>
    sns().publish({ TopicArn: topicArn, Message: 'a new image', ...change });
  const messages = (topic = topicArn) => world.control<Message[]>('GET', `messages?topic=${encodeURIComponent(topic)}`);

  it('are made once', async () => {
    expect(topicArn).toBe(`arn:aws:sns:eu-west-1:${world.account.id}:releases`);
    expect((await sns().createTopic({ Name: 'releases' })).TopicArn).toBe(topicArn);
    const other = { Name: 'releases', Attributes: { DisplayName: 'Releases' } };
    expect(await refusal(sns().createTopic(other))).toMatch(/^InvalidParameterException: .*different attributes$/);
    const tagged = { Name: 'releases', Tags: [{ Key: 'a', Value: 'b' }] };
    expect(await refusal(sns().createTopic(tagged))).toMatch(/different tags$/);
    expect(await outcome(sns().createTopic({ Name: 'my releases' }))).toBe('InvalidParameterException');
    await sns().createTopic({ ...tagged, Name: 'others' });
    const { Tags: tags } = await sns().listTagsForResource({ ResourceArn: topicArn.replace('releases', 'others') });
    expect(tags).toEqual([{ Key: 'a', Value: 'b' }]);
    const { Topics: topics } = await sns().listTopics({});
    expect(topics?.map(({ TopicArn: arn }) => arn?.split(':').at(-1))).toEqual(['others', 'releases']);
    expect((await sns(0, 'eu-west-2').listTopics({})).Topics).toEqual([]);
  });

  it('keep their messages for tests', async () => {
    const message = JSON.stringify({ default: 'a new image', email: 'Dear reader' });
    const { MessageId: messageId } = await publish({
      Subject: 'A new image',
      Message: message,
      MessageStructure: 'json',
      MessageAttributes: { version: { DataType: 'Number', StringValue: '7' } },
    });
    expect(await messages()).toEqual([
      {
        messageId,
        time: '2026-01-01T00:00:00.000Z',
        topicArn,
        accountId: world.account.id,
        subject: 'A new image',
        message,
        messageStructure: 'json',
        messageAttributes: { version: { dataType: 'Number', value: '7' } },
      },
    ]);
    expect(await messages(`${topicArn}-other`)).toEqual([]);
  });

  it.each<[string, Partial<PublishCommandInput>, string]>([
    [
      'a subject of 100 characters',
      { Subject: 'x'.repeat(100) },
      'InvalidParameterException: Invalid parameter: Subject',
    ],
    ['an empty subject', { Subject: '' }, 'InvalidParameterException: Invalid parameter: Subject'],
    ['a subject of two lines', { Subject: 'a\nb' }, 'InvalidParameterException: Invalid parameter: Subject'],
    ['no message', { Message: '' }, 'InvalidParameterException: Invalid parameter: Empty message'],
    [
      'another structure',
      { MessageStructure: 'xml' },
      'InvalidParameterException: Invalid parameter: MessageStructure',
    ],
    [
      'a structure without a default',
      { MessageStructure: 'json', Message: '{"email": "x"}' },
      'InvalidParameterException: Invalid parameter: Message Structure - No default entry in JSON message body',
    ],
    [
      'a structure with a number for a default',
      { MessageStructure: 'json', Message: '{"default": 7}' },
      'InvalidParameterException: Invalid parameter: Message Structure - The default entry in JSON message body must be a string',
    ],
    [
      'a structure that is no JSON',
      { MessageStructure: 'json', Message: 'x' },
      'InvalidParameterException: Invalid parameter: Message Structure - JSON message body failed to parse',
    ],
    [
      '256 KiB and a byte',
      { Message: 'x'.repeat(262_145) },
      'InvalidParameterException: Invalid parameter: Message too long',
    ],
    [
      'a phone number',
      { TopicArn: undefined, PhoneNumber: '+49301234567' },
      'InvalidParameterException: Invalid parameter: PhoneNumber Reason: this emulator sends no text messages',
    ],
  ])('refuse %s', async (_what, change, answer) => {
    expect(await refusal(publish(change))).toBe(answer);
    expect(await messages()).toEqual([]);
  });

  it('take messages of 256 KiB and subjects of 99 characters', async () => {
    expect(await outcome(publish({ Message: 'x'.repeat(262_144), Subject: 'ü'.repeat(99) }))).toBe('ok');
    await world.settings({ sns: { largestMessageBytes: 10 } });
    expect(await outcome(publish())).toBe('InvalidParameterException');
    await world.settings({ sns: { largestMessageBytes: 262_144 } });
  });

  it('take as much as their topic allows, up to 1 MiB', async () => {
    const size = (AttributeValue: string) =>
      sns().setTopicAttributes({ TopicArn: topicArn, AttributeName: 'MaximumMessageSize', AttributeValue });
    await size('1048576');
    expect(await outcome(publish({ Message: 'x'.repeat(1_048_576) }))).toBe('ok');
    expect(await outcome(publish({ Message: 'x'.repeat(1_048_577) }))).toBe('InvalidParameterException');
    expect((await sns().getTopicAttributes({ TopicArn: topicArn })).Attributes?.MaximumMessageSize).toBe('1048576');
    for (const wrong of ['1023', '1048577', 'large']) {
      expect(await outcome(size(wrong))).toBe('InvalidParameterException');
    }
    await size('1024');
    expect(await outcome(publish({ Message: 'x'.repeat(1025) }))).toBe('InvalidParameterException');
  });

  it('must exist, in the region that is asked', async () => {
    expect(await refusal(publish({ TopicArn: `${topicArn}-other` }))).toBe('NotFoundException: Topic does not exist');
    const elsewhere = sns(0, 'eu-west-2').publish({ TopicArn: topicArn, Message: 'x' });
    expect(await refusal(elsewhere)).toBe('InvalidParameterException: Invalid parameter: TopicArn');
    expect(await outcome(publish({ TopicArn: 'releases' }))).toBe('InvalidParameterException');
    await sns().deleteTopic({ TopicArn: topicArn });
    await sns().deleteTopic({ TopicArn: topicArn });
    expect(await outcome(publish())).toBe('NotFoundException');
    expect(await outcome(sns().getTopicAttributes({ TopicArn: topicArn }))).toBe('NotFoundException');
  });

  it('let other accounts in by their policy', async () => {
    const fromOther = () => outcome(sns(1).publish({ TopicArn: topicArn, Message: 'x' }));
    expect(await fromOther()).toBe('AuthorizationErrorException');
    const allow = (Statement: object) =>
      sns().setTopicAttributes({
        TopicArn: topicArn,
        AttributeName: 'Policy',
        AttributeValue: JSON.stringify({ Version: '2012-10-17', Statement: [Statement] }),
      });
    const statement = { Effect: 'Allow', Action: 'sns:Publish', Resource: topicArn };
    await allow({ ...statement, Principal: { AWS: 'arn:aws:iam::111122223333:root' } });
    expect(await fromOther()).toBe('AuthorizationErrorException');
    await allow({ ...statement, Principal: { AWS: `arn:aws:iam::${world.accounts[1]?.id}:root` } });
    expect(await fromOther()).toBe('ok');
    expect(await outcome(sns(1).subscribe({ TopicArn: topicArn, Protocol: 'email', Endpoint: 'a@example.com' }))).toBe(
      'AuthorizationErrorException',
    );
    expect(await messages()).toMatchObject([{ accountId: world.accounts[1]?.id }]);
  });

  it('know who is notified', async () => {
    const subscribe = (Protocol: string, Endpoint: string) =>
      sns().subscribe({ TopicArn: topicArn, Protocol, Endpoint });
    expect((await subscribe('email', 'a@example.com')).SubscriptionArn).toBe('pending confirmation');
    const { SubscriptionArn: queue } = await subscribe('sqs', 'arn:aws:sqs:eu-west-1:111122223333:queue');
    expect(queue).toContain(`${topicArn}:`);
    expect((await subscribe('sqs', 'arn:aws:sqs:eu-west-1:111122223333:queue')).SubscriptionArn).toBe(queue);
    expect(await outcome(subscribe('https', 'ftp://example.com'))).toBe('InvalidParameterException');
    expect(await outcome(subscribe('pigeon', 'x'))).toBe('InvalidParameterException');
    const { Subscriptions: subscriptions } = await sns().listSubscriptionsByTopic({ TopicArn: topicArn });
    expect(subscriptions?.map(({ SubscriptionArn: arn }) => arn).sort()).toEqual(['PendingConfirmation', queue]);
    const { Attributes: attributes } = await sns().getTopicAttributes({ TopicArn: topicArn });
    expect(attributes).toMatchObject({
      Owner: world.account.id,
      TopicArn: topicArn,
      SubscriptionsConfirmed: '1',
      SubscriptionsPending: '1',
    });
  });
});
