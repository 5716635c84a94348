import { randomUUID } from 'node:crypto';
import type { SNS } from '@aws-sdk/client-sns';
import { nothingWasDone, withOutcome } from '../../aws/errors.js';
import { given } from '../../aws/given.js';
import { asTagList } from '../../aws/tags.js';
import { mapAll } from '../../run/barrier.js';
import { change, requireId } from '../../run/change.js';
import { afterPartialChange, lookUntilFound } from '../../run/consistency.js';
import type { Run } from '../../run/run.js';
import { readLeftOutRegions } from '../image/left-out-regions.js';
import { describeImage } from '../image/read.js';
import { type Notification, publishId, recordedState, recordTag, sending, sent } from './notifications.js';

/**
 * Notifies a topic at least once. A tag records it: `sending` before the request, `sent` after its answer. A run that
 * finds `sending` waits for the other one, and sends the message if that one doesn't record it. A tag is no lock, so two
 * runs at once may both send: the messages then have the same attribute `ami-publish-id`.
 * https://docs.aws.amazon.com/sns/latest/api/API_Publish.html
 */
export async function ensureNotified(run: Run, notification: Notification): Promise<void> {
  const { region, image, ami, target } = notification.recordedBy;
  const key = recordTag(notification);
  const found = recordedState(notification, [
    ...notification.places.map((place) => place.ami.tags),
    ...notification.leftOutTags,
  ]);
  if (found === sent) return;
  if (run.policy.applies && (await isSentMeanwhile(run, notification))) return;
  const record = async (Value: string) => {
    await region.ec2.createTags({ Resources: [requireId(ami.id)], Tags: asTagList({ [key]: Value }) });
  };
  // Only what this run has written: another one may have had the last word.
  const erase = (Value: string) =>
    region.ec2.deleteTags({ Resources: [requireId(ami.id)], Tags: [{ Key: key, Value }] }).catch(() => {});
  await change(
    run,
    {
      accountId: target.accountId,
      region: notification.region,
      image: image.name,
      resource: { kind: 'SNS topic', name: notification.notification.topic },
      action: 'announce',
      from: found === sending ? 'unknown' : null,
      to: notification.notification.subject,
    },
    {
      expected: undefined,
      apply: async () => {
        const client = await target.clients.sns(notification.region);
        const mark = `${sending} ${new Date(run.awsTime.now()).toISOString()} ${randomUUID()}`;
        await record(mark);
        if (run.signal.aborted) {
          await erase(mark);
          throw withOutcome(run.signal.reason, 'notSent'); // a cancelled run sends nothing
        }
        const messageId = await send(client, notification).catch(async (error: unknown) => {
          if (nothingWasDone(error)) await erase(mark); // so that no run waits for this one
          throw error;
        });
        await afterPartialChange(() => record(`${sent} ${messageId}`));
      },
    },
  );
}

/**
 * Whether another run has sent the message since this one began, hours ago perhaps. One that is about to is given the
 * time in which AWS shows what it records.
 */
async function isSentMeanwhile(run: Run, notification: Notification): Promise<boolean> {
  const { topicArn, recordedBy } = notification;
  let state = await readState(run, notification);
  if (state === sending) {
    run.report.info(`another run is notifying ${topicArn} about ${recordedBy.image.name}; waiting for its result`);
    await lookUntilFound(run, `that ${topicArn} was notified`, async () => {
      state = await readState(run, notification);
      return state === sending ? undefined : true;
    });
  }
  if (state === sending) {
    run.report.warning(
      `${topicArn} may already have been notified about ${recordedBy.image.name}: another run did not record whether it sent the message, so it is sent again with the same ami-publish-id`,
    );
  }
  return state === sent;
}

/** What is recorded now: by the tag's own image, and wherever else a record was found or may have been made since. */
async function readState(run: Run, notification: Notification): Promise<'sent' | 'sending' | undefined> {
  const { recordedBy, places } = notification;
  const { target, image } = recordedBy;
  const key = recordTag(notification);
  const recording = places.filter((place) => place === recordedBy || place.ami.tags[key] !== undefined);
  const found = await mapAll(recording, ({ region, ami }) => describeImage(region.ec2, requireId(ami.id)));
  const leftOut = (await readLeftOutRegions(run, target, [image])).get(image.name) ?? [];
  const images = [...found, ...leftOut.map((one) => one.found)];
  return recordedState(
    notification,
    images.map((one) => one?.tags ?? {}),
  );
}

async function send(sns: SNS, notification: Notification): Promise<string> {
  const { subject, message } = notification.notification;
  const { MessageId } = await sns.publish({
    TopicArn: notification.topicArn,
    Subject: subject,
    Message: JSON.stringify(message),
    MessageStructure: 'json',
    MessageAttributes: { 'ami-publish-id': { DataType: 'String', StringValue: publishId(notification) } },
  });
  return given(MessageId, 'MessageId of Publish');
}
