import { randomUUID } from 'node:crypto';
import type { SNS } from '@aws-sdk/client-sns';
import { nothingWasDone, withOutcome } from '../../aws/errors.js';
import { given } from '../../aws/given.js';
import { asTagList } from '../../aws/tags.js';
import { PublishError } from '../../error.js';
import { change, requireId } from '../../run/change.js';
import { afterPartialChange, untilVisible } from '../../run/consistency.js';
import type { Publication } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import { readLeftOutRegions } from '../image/left-out-regions.js';
import { describeImage } from '../image/read.js';
import { type Notification, recordedState, recordTag, sending, sent } from './notifications.js';

/**
 * Notifies a topic. The tag is `sending` before the request and `sent` after its answer. A run that finds `sending` can't
 * know whether the message was sent, so it says so and doesn't repeat it.
 * https://docs.aws.amazon.com/sns/latest/api/API_Publish.html
 */
export async function ensureNotified(run: Run, notification: Notification): Promise<void> {
  const { region, image, ami, target } = notification.recordedBy;
  const { topicArn } = notification;
  const key = recordTag(notification);
  const tags = [...notification.places.map((place) => place.ami.tags), ...notification.leftOutTags];
  let state: string | undefined = recordedState(notification, tags);
  if (state === undefined && run.policy.applies) {
    state = await readTag(notification.recordedBy, key); // hours may have gone by, and another run with them
  }
  if (state?.startsWith(sending)) {
    run.report.warning(
      `${topicArn} may already have been notified about ${image.name}: an earlier run ended while sending the message, so it is not sent again. To send it, delete the tag ${key} of ${String(ami.id)} in ${region.name} and run again`,
    );
  }
  if (state !== undefined) return;
  const record = async (Value: string) => {
    await region.ec2.createTags({ Resources: [requireId(ami.id)], Tags: asTagList({ [key]: Value }) });
  };
  // Only what this run has written: another one may have had the last word.
  const erase = (Value: string) =>
    region.ec2.deleteTags({ Resources: [requireId(ami.id)], Tags: [{ Key: key, Value }] });
  await change(
    run,
    {
      region: notification.region,
      image: image.name,
      resource: { kind: 'SNS topic', name: notification.notification.topic },
      action: 'announce',
      from: null,
      to: notification.notification.subject,
    },
    {
      expected: undefined,
      apply: async () => {
        const client = await target.clients.sns(notification.region);
        const mark = `${sending} ${new Date(run.awsTime.now()).toISOString()} ${randomUUID()}`;
        await record(mark);
        const first = await isFirst(run, notification.recordedBy, key, mark).catch(async (error: unknown) => {
          await erase(mark).catch(() => {});
          throw withOutcome(error, 'notSent');
        });
        if (!first) {
          await erase(mark);
          return run.report.warning(`another run is notifying ${topicArn} about ${image.name}`);
        }
        const messageId = await send(client, notification).catch(async (error: unknown) => {
          // AWS refused: nothing was sent, so the next run may try again. A tag that stays is only reported then.
          if (nothingWasDone(error)) await erase(mark).catch(() => {});
          throw error;
        });
        await afterPartialChange(() => record(`${sent} ${messageId}`));
      },
    },
  );
}

/**
 * Waits until other runs can see the tag. False when another run was sending at the same time, and has had the last word
 * on this image or the first one on another: marks begin with their time.
 */
async function isFirst(run: Run, place: Publication, key: string, mark: string): Promise<boolean> {
  const { region, image, target } = place;
  let shown: string | undefined;
  const missing = new PublishError('aws', `AWS does not show the tag ${key} of ${image.name} in ${region.name}`, {
    hint: 'This tag records that the notification was sent. Nothing was sent. Run again.',
  });
  await untilVisible(run, missing, async () => {
    shown = await readTag(place, key);
    return shown !== undefined;
  });
  // What other runs recorded in the regions left out is read again: the Marketplace may have taken hours.
  const leftOut = (await readLeftOutRegions(run, target, [image])).get(image.name) ?? [];
  const others = leftOut.flatMap(({ found }) => found?.tags[key] ?? []);
  run.signal.throwIfAborted(); // a cancelled run sends nothing
  return shown === mark && others.every((other) => other.startsWith(sending) && mark < other);
}

async function readTag({ region, ami }: Publication, key: string): Promise<string | undefined> {
  return (await describeImage(region.ec2, requireId(ami.id)))?.tags[key];
}

async function send(sns: SNS, { topicArn, notification }: Notification): Promise<string> {
  const { MessageId } = await sns.publish({
    TopicArn: topicArn,
    Subject: notification.subject,
    Message: JSON.stringify(notification.message),
    MessageStructure: 'json',
  });
  return given(MessageId, 'MessageId of Publish');
}
