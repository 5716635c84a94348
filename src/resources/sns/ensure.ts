import { createHash, randomUUID } from 'node:crypto';
import type { SNS } from '@aws-sdk/client-sns';
import { explain, noteUnsent, refused } from '../../aws/errors.js';
import type { SnsNotification } from '../../config/config.js';
import { chooseRegions } from '../../config/regions.js';
import { PublishError } from '../../error.js';
import { afterwards } from '../../run/afterwards.js';
import type { Publication } from '../../run/publication.js';
import { change, known, type Run } from '../../run/run.js';
import { untilShown } from '../../run/shown.js';
import type { Region, Target, WantedImage } from '../../run/wanted.js';
import { type Elsewhere, unfinishedElsewhere } from '../image/left-out-regions.js';
import { describeImages, tagsOf } from '../image/read.js';
import { asTagList } from '../tags/ensure.js';

/** One notification to one topic in one region. */
export interface Announcement<Place = Publication> {
  readonly notification: SnsNotification;
  /** Where the topic is. */
  readonly region: string;
  readonly topicArn: string;
  /** The image of the topic's region, or else of the first region that has one: it remembers. Not one of best effort, if there is another. */
  readonly rememberedBy: Place;
  /** The image in all its regions: what any of them remembers counts. */
  readonly places: readonly Place[];
  /** Its tags in the regions that the run was narrowed from. */
  readonly tagsElsewhere: readonly Readonly<Record<string, string>>[];
}

interface ImageInRegion {
  readonly region: Region;
  readonly image: WantedImage;
}

/**
 * Every notification of the images to every region of its topic; the same text to the same topic only once. None of an
 * image that is unfinished where the run doesn't go: the run that finishes it announces it.
 */
export function announcements<Place extends ImageInRegion>(
  target: Pick<Target, 'partition' | 'accountId' | 'available'>,
  images: readonly Place[],
  elsewhere: ReadonlyMap<string, readonly Elsewhere[]>,
): Announcement<Place>[] {
  const configs = [...new Set(images.map(({ image }) => image.config))];
  return configs.flatMap((config) => {
    const places = images
      .filter(({ image }) => image.config === config)
      .toSorted((a, b) => (a.region.name < b.region.name ? -1 : 1)); // regions are ready in any order
    const left = elsewhere.get(config.name) ?? [];
    if (unfinishedElsewhere(left, config.public).length > 0) return [];
    const tagsElsewhere = left.map(({ found }) => tagsOf(found ?? {}));
    const all = config.sns.flatMap((notification) =>
      chooseRegions(notification, { ...target, only: [] }).regions.flatMap((region): Announcement<Place>[] => {
        const sure = places.filter((place) => !config.best_effort_regions.includes(place.region.name));
        const able = sure.length > 0 ? sure : places;
        const rememberedBy = able.find((place) => place.region.name === region) ?? able[0];
        if (!rememberedBy) return [];
        const topicArn = `arn:${target.partition}:sns:${region}:${target.accountId}:${notification.topic}`;
        return [{ notification, region, topicArn, rememberedBy, places, tagsElsewhere }];
      }),
    );
    return [...new Map(all.map((one) => [announcementTag(one), one])).values()];
  });
}

export function whereTold<Place extends ImageInRegion>({ region, rememberedBy: { image } }: Announcement<Place>) {
  return { region, image: image.name, bestEffort: image.config.best_effort_regions.includes(region) };
}

const sending = 'sending';
const sent = 'sent';

/** The tag that remembers a notification: its topic and text, so that another text is another notification. */
function announcementTag({ topicArn, notification }: Pick<Announcement, 'topicArn' | 'notification'>): string {
  const what = JSON.stringify([topicArn, notification.subject, notification.message]);
  return `ami-publish:sns:${createHash('sha256').update(what).digest('hex').slice(0, 32)}`;
}

/**
 * What the tags of an image, one record per region, remember of a notification: that the topic was told, or that a run
 * was about to tell it; undefined when nothing is remembered. Pure.
 */
export function remembered(
  announcement: Pick<Announcement, 'topicArn' | 'notification'>,
  tags: readonly Readonly<Record<string, string>>[],
): 'sent' | 'sending' | undefined {
  const key = announcementTag(announcement);
  const states = tags.map((one) => one[key] ?? '');
  if (states.some((state) => state.startsWith(sent))) return sent;
  return states.some((state) => state.startsWith(sending)) ? sending : undefined;
}

/**
 * Tells a topic, once: the tag says `sending` before the request and `sent` after its answer. A run that finds
 * `sending` can't know whether the message went out, so it says so and doesn't repeat it.
 * https://docs.aws.amazon.com/sns/latest/api/API_Publish.html
 */
export async function ensureAnnounced(
  run: Run,
  sns: () => Promise<SNS>,
  announcement: Announcement,
  readElsewhere: (images: readonly WantedImage[]) => Promise<ReadonlyMap<string, readonly Elsewhere[]>>,
): Promise<void> {
  const { notification, topicArn, rememberedBy } = announcement;
  const { region, image, made } = rememberedBy;
  const Key = announcementTag(announcement);
  const state = remembered(announcement, [
    ...announcement.places.map((place) => place.made.tags),
    ...announcement.tagsElsewhere,
  ]);
  const tellOpen = () =>
    run.report.warning(
      `${topicArn} may have been told of ${image.name} already: an earlier run ended while it was sending. It is not told again; delete the tag ${Key} of ${String(made.id)} in ${region.name} to repeat it.`,
    );
  if (state === sending) tellOpen();
  if (state !== undefined) return;
  if (run.policy.applies) {
    const since = await readTag(rememberedBy, Key); // hours may have gone by, and another run with them
    if (since?.startsWith(sending)) tellOpen();
    if (since !== undefined) return;
  }
  const remember = async (Value: string) => {
    await region.ec2.createTags({ Resources: [known(made.id)], Tags: asTagList({ [Key]: Value }) });
  };
  // Only what this run has written: another one may have had the last word.
  const forget = (Value: string) => region.ec2.deleteTags({ Resources: [known(made.id)], Tags: [{ Key, Value }] });
  const memoriesElsewhere = async () => {
    const left = (await readElsewhere([image])).get(image.name) ?? [];
    return left.flatMap(({ found }) => tagsOf(found ?? {})[Key] ?? []);
  };
  await change(
    run,
    {
      region: announcement.region,
      image: image.name,
      resource: `SNS topic ${notification.topic}`,
      action: 'announce',
      from: null,
      to: notification.subject,
    },
    {
      expected: undefined,
      apply: async () => {
        const client = await sns();
        const memory = `${sending} ${new Date(run.clock.now()).toISOString()} ${randomUUID()}`;
        await remember(memory);
        const first = await isFirst(run, rememberedBy, Key, memory, memoriesElsewhere).catch(async (error: unknown) => {
          await forget(memory).catch(() => {});
          const { code, message, hint } = explain(error);
          throw noteUnsent(new PublishError(code, message, { cause: error, ...(hint === undefined ? {} : { hint }) }));
        });
        if (!first) {
          await forget(memory);
          return run.report.warning(`${topicArn} is told of ${image.name} by another run just now`);
        }
        const messageId = await send(client, announcement).catch(async (error: unknown) => {
          // AWS said no: nothing went out, so the next run may try again. A tag that stays is only reported then.
          if (refused(error)) await forget(memory).catch(() => {});
          throw error;
        });
        await afterwards(() => remember(`${sent} ${messageId}`));
      },
    },
  );
}

/**
 * Waits until other runs can see the tag. False when one was at it at the same time, and has had the last word on this
 * image or the first one on another: memories begin with their time.
 */
async function isFirst(
  run: Run,
  { region, image, made }: Publication,
  key: string,
  memory: string,
  memoriesElsewhere: () => Promise<string[]>,
): Promise<boolean> {
  let shown: string | undefined;
  const missing = new PublishError('aws', `${region.name}: the tag ${key} of ${image.name} is not shown`, {
    hint: 'It remembers that a topic is told. Nothing was sent; run again.',
  });
  await untilShown(run, missing, async () => {
    shown = await readTag({ region, made }, key);
    return shown !== undefined;
  });
  const others = await memoriesElsewhere();
  run.signal.throwIfAborted(); // nothing is sent by a run that was told to stop
  return shown === memory && others.every((other) => other.startsWith(sending) && memory < other);
}

async function readTag(
  { region, made }: Pick<Publication, 'region' | 'made'>,
  key: string,
): Promise<string | undefined> {
  const [now] = await describeImages(region.ec2, 'image-id', [known(made.id)]);
  return tagsOf(now ?? {})[key];
}

async function send(sns: SNS, { topicArn, notification }: Announcement): Promise<string> {
  const { MessageId } = await sns.publish({
    TopicArn: topicArn,
    Subject: notification.subject,
    Message: JSON.stringify(notification.message),
    MessageStructure: 'json',
  });
  return MessageId ?? '';
}
