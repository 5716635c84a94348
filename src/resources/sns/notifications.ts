import { createHash } from 'node:crypto';
import type { SnsNotification } from '../../config/config.js';
import { chooseRegions } from '../../config/regions.js';
import { taggedDigest } from '../../identity/tags.js';
import { groupBy } from '../../report/order.js';
import type { FailureScope } from '../../run/ledger.js';
import type { Place, Publication } from '../../run/place.js';
import { type LeftOutRegions, unfinishedRegions } from '../image/left-out-regions.js';

/** One message to one topic in one region. */
export interface Notification<P extends Place = Publication> {
  readonly notification: SnsNotification;
  /** Name of the topic's region. */
  readonly region: string;
  readonly topicArn: string;
  /**
   * Whose tag records that it was sent: the image of the topic's region, or else of the first region that has one. Not
   * one of best effort, if there is another.
   */
  readonly recordedBy: P;
  /** The image in all its regions: a record on any of them counts. */
  readonly places: readonly P[];
  /** Its tags in the regions that the run was narrowed from. */
  readonly leftOutTags: readonly Readonly<Record<string, string>>[];
}

/**
 * Every notification of the images to every region of its topic; the same text to the same topic only once. None of an
 * image that is unfinished in a region that the run leaves out: the run that finishes it there sends it.
 */
export function notificationsOf<P extends Place>(places: readonly P[], leftOut: LeftOutRegions): Notification<P>[] {
  return [...groupBy(places, ({ image }) => image.config.name).values()].flatMap((all) => {
    const ofImage = all.toSorted((a, b) => (a.region.name < b.region.name ? -1 : 1)); // regions are ready in any order
    const [first] = ofImage;
    if (first === undefined) return [];
    const { config } = first.image;
    const left = leftOut.get(config.name) ?? [];
    if (unfinishedRegions(left).length > 0) return [];
    const leftOutTags = left.map(({ found }) => found?.tags ?? {});
    const sure = ofImage.filter(({ region }) => !config.best_effort_regions.includes(region.name));
    const able = sure.length > 0 ? sure : ofImage;
    const { target } = first;
    const within = config.within === undefined ? {} : { within: config.within };
    const notifications = config.sns.flatMap((notification) =>
      chooseRegions({ ...notification, ...within }, { ...target, only: [] }).regions.flatMap(
        (region): Notification<P>[] => {
          const recordedBy = able.find((place) => place.region.name === region) ?? able[0];
          if (!recordedBy) return [];
          const topicArn = `arn:${target.partition}:sns:${region}:${target.accountId}:${notification.topic}`;
          return [{ notification, region, topicArn, recordedBy, places: ofImage, leftOutTags }];
        },
      ),
    );
    return [...new Map(notifications.map((one) => [recordTag(one), one])).values()];
  });
}

/** Where a notification that fails counts. */
export function notificationScope<P extends Place>({ region, recordedBy }: Notification<P>): FailureScope {
  const { image, target } = recordedBy;
  return {
    accountId: target.accountId,
    region,
    image: image.name,
    bestEffort: image.config.best_effort_regions.includes(region),
  };
}

export const sending = 'sending';
export const sent = 'sent';

/** The tag that records a notification: of its topic and text, so that another text is another notification. */
export function recordTag({ topicArn, notification }: Pick<Notification, 'topicArn' | 'notification'>): string {
  const what = JSON.stringify([topicArn, notification.subject, notification.message]);
  return `ami-publish:sns:${createHash('sha256').update(what).digest('hex').slice(0, 32)}`;
}

/**
 * The same for the same image, topic and message in every run, so that subscribers can tell a repeated message: 64 hex
 * digits. The image is its name and source, because its IDs differ by region.
 */
export function publishId({ topicArn, notification, recordedBy: { image, ami } }: Notification): string {
  const { subject, message } = notification;
  const what = JSON.stringify([image.name, taggedDigest(ami.tags) ?? null, topicArn, subject, message]);
  return createHash('sha256').update(what).digest('hex');
}

/**
 * What the tags of an image, one record per region, show of a notification: that it was sent, or that a run was about to
 * send it; undefined when they show nothing. Pure.
 */
export function recordedState(
  notification: Pick<Notification, 'topicArn' | 'notification'>,
  tags: readonly Readonly<Record<string, string>>[],
): 'sent' | 'sending' | undefined {
  const key = recordTag(notification);
  const states = tags.map((one) => one[key] ?? '');
  if (states.some((state) => state.startsWith(sent))) return sent;
  return states.some((state) => state.startsWith(sending)) ? sending : undefined;
}
