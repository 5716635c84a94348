import { PublishError } from '../error.js';
import { tagsOf } from '../inventory/region.js';
import { readTopic, type TopicState } from '../inventory/sns.js';
import { findImage } from '../pipeline/image.js';
import { attempt, forEach, type Run } from '../pipeline/run.js';
import { announcements, remembered, whereTold } from '../pipeline/sns.js';
import type { Target } from '../pipeline/wanted.js';
import type { Answer } from './answers.js';

/** Does every topic exist that is still to be told? */
export async function topicAnswers(run: Run, target: Target): Promise<Answer[]> {
  const places = target.regions.flatMap((region) =>
    region.images.filter(({ config }) => !config.temporary).map((image) => ({ region, image })),
  );
  const untold = announcements(target, places).filter((announcement) => {
    const tags = announcement.places.map(({ region, image }) => tagsOf(findImage(region, image) ?? {}));
    return remembered(announcement, [...tags, ...announcement.elsewhere]) === undefined;
  });
  const byTopic = new Map(untold.map((announcement) => [announcement.topicArn, announcement]));
  const answers = await forEach(byTopic, ([topicArn, announcement]) =>
    attempt(run, whereTold(announcement), async () => {
      const state = await readTopic(await target.clients.sns(announcement.region), topicArn);
      return answer(topicArn, state, whereTold(announcement));
    }),
  );
  return answers.filter((one) => one !== undefined);
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
