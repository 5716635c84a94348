import { PublishError } from '../../error.js';
import { registrationTags, tagsPerResource } from '../../identity/tags.js';
import { count as inWords } from '../../report/lines.js';
import { attempt, mapAll } from '../../run/barrier.js';
import type { CheckAnswer } from '../../run/checks.js';
import type { FailureScope } from '../../run/ledger.js';
import { type Place, placesOf, scopeAt } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Target } from '../../run/target.js';
import { findImage } from '../image/find.js';
import { readLeftOutRegions } from '../image/left-out-regions.js';
import { type Notification, notificationScope, notificationsOf, recordedState, sent } from './notifications.js';
import { readTopic, type TopicState } from './read.js';

/** Does every topic exist that is still to be notified, and is there room for the tags that record it? */
export async function checkTopics(run: Run, target: Target): Promise<CheckAnswer[]> {
  const places = target.regions
    .flatMap((region) => placesOf(target, region))
    .filter(({ image }) => !image.config.temporary);
  const images = places.map(({ image }) => image);
  const unsent = notificationsOf(places, await readLeftOutRegions(run, target, images)).filter((notification) => {
    const tags = notification.places.map((place) => findImage(place)?.tags ?? {});
    return recordedState(notification, [...tags, ...notification.leftOutTags]) !== sent;
  });
  const byTopic = new Map(unsent.map((notification) => [notification.topicArn, notification]));
  const answers = await mapAll(byTopic, ([topicArn, notification]) =>
    attempt(run, notificationScope(notification), async () => {
      const state = await readTopic(await target.clients.sns(notification.region), topicArn);
      return checkTopic(notification.region, topicArn, state, notificationScope(notification));
    }),
  );
  return [...answers.flatMap((one) => one ?? []), ...checkTagRoom(unsent)];
}

function checkTopic(region: string, topicArn: string, state: TopicState, scope: FailureScope): CheckAnswer {
  const what = `${region}: SNS topic ${topicArn} can be notified`;
  if (state === 'there') return { answer: 'yes', what };
  if (state === 'unknown') return { answer: 'unknown', what, why: 'sns:GetTopicAttributes is not allowed' };
  const hint = "Create the topic, or list only the regions that have it in the notification's `regions`.";
  const error = new PublishError('preflight', `SNS topic ${topicArn} does not exist`, { hint });
  return { answer: 'no', what, error, scope };
}

function checkTagRoom(unsent: readonly Notification<Place>[]): CheckAnswer[] {
  const byPlace = new Map<Place, number>();
  for (const { recordedBy } of unsent) byPlace.set(recordedBy, (byPlace.get(recordedBy) ?? 0) + 1);
  return [...byPlace].flatMap(([place, count]): CheckAnswer[] => {
    const { region, image } = place;
    const tags = image.recipe?.tags ?? image.config.tags;
    const found = findImage(place);
    const present = found ? { ...found.tags, ...tags } : registrationTags(tags, image.config.entry);
    const free = tagsPerResource - Object.keys(present).length;
    if (count <= free) return [];
    const message = `the notifications of ${image.name} need ${inWords(count, 'tag')}, but the image has room for ${free}`;
    const hint = "List fewer regions in the notifications' `regions`, or remove tags from the config.";
    return [
      {
        answer: 'no',
        what: `${region.name}: tags for the notifications of ${image.name}`,
        error: new PublishError('preflight', message, { hint }),
        scope: scopeAt(place),
      },
    ];
  });
}
