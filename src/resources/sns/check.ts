import { PublishError } from '../../error.js';
import type { Answer } from '../../run/answers.js';
import { whereOf } from '../../run/failure-scope.js';
import { attempt, forEach, type Run } from '../../run/run.js';
import type { Region, Target, WantedImage } from '../../run/wanted.js';
import { findImage } from '../image/ensure.js';
import { readElsewhere } from '../image/left-out-regions.js';
import { tagsOf } from '../image/read.js';
import { type Announcement, announcements, remembered, whereTold } from './ensure.js';
import { readTopic, type TopicState } from './read.js';

interface Place {
  readonly region: Region;
  readonly image: WantedImage;
}

/** Does every topic exist that is still to be told? */
export async function topicAnswers(run: Run, target: Target): Promise<Answer[]> {
  const places = target.regions.flatMap((region) =>
    region.images.filter(({ config }) => !config.temporary).map((image) => ({ region, image })),
  );
  const elsewhere = await readElsewhere(
    run,
    target,
    places.map(({ image }) => image),
  );
  const untold = announcements(target, places, elsewhere).filter((announcement) => {
    const tags = announcement.places.map(({ region, image }) => tagsOf(findImage(region, image) ?? {}));
    return remembered(announcement, [...tags, ...announcement.tagsElsewhere]) === undefined;
  });
  const byTopic = new Map(untold.map((announcement) => [announcement.topicArn, announcement]));
  const answers = await forEach(byTopic, ([topicArn, announcement]) =>
    attempt(run, whereTold(announcement), async () => {
      const state = await readTopic(await target.clients.sns(announcement.region), topicArn);
      return answer(topicArn, state, whereTold(announcement));
    }),
  );
  return [...answers.filter((one) => one !== undefined), ...memoryAnswers(untold)];
}

/** EC2 takes this many tags per resource. */
const tagsPerResource = 50;

/** Every notification is remembered as a tag of an image: is there room for all that are still to be sent? */
function memoryAnswers(untold: readonly Announcement<Place>[]): Answer[] {
  const byImage = new Map<Place, number>();
  for (const { rememberedBy } of untold) byImage.set(rememberedBy, (byImage.get(rememberedBy) ?? 0) + 1);
  return [...byImage].flatMap(([{ region, image }, count]): Answer[] => {
    const present = { ...tagsOf(findImage(region, image) ?? {}), ...(image.made?.tags ?? image.config.tags) };
    const free = tagsPerResource - Object.keys(present).length;
    if (count <= free) return [];
    const message = `${region.name}: ${image.name} is to remember ${count} notifications, each as a tag, and has room for ${free}`;
    const hint =
      "Name in the notifications' `regions` only the regions whose topics have subscribers, or take tags away.";
    return [
      {
        answer: 'no',
        what: `${region.name}: tags for the notifications of ${image.name}`,
        error: new PublishError('preflight', message, { hint }),
        ...whereOf(region, [image]),
      },
    ];
  });
}

function answer(topicArn: string, state: TopicState, where: ReturnType<typeof whereTold>): Answer {
  const what = `${where.region}: SNS topic ${topicArn} can be told`;
  if (state === 'there') return { answer: 'yes', what };
  if (state === 'unknown') return { answer: 'unknown', what, why: 'sns:GetTopicAttributes is not allowed' };
  const hint = `Create it, or name in the notification's \`regions\` only the regions that have it.`;
  return {
    answer: 'no',
    what,
    error: new PublishError('preflight', `${where.region}: the SNS topic ${topicArn} does not exist`, { hint }),
    ...where,
  };
}
