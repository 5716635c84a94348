import { differences, verdictProblems, wasHit } from './fault-campaign.js';
import { sameOlder } from './older-image.js';
import { barrierProblems, mustFail, type PublishCase, type UndisturbedPublish } from './publish-campaign.js';
import { type Holdings, look, normalised } from './publish-holdings.js';
import { announcementProblems, untruths } from './publish-truth.js';
import { inPublishWorld, type Scene } from './publish-world.js';

/** The region that fails, and must not keep the other. */
export const bestEffortRegion = 'eu-west-1';
export const bestEffortScene: Scene = { supersede: 'private', bestEffort: [bestEffortRegion] };

/**
 * What was wrong in one case, in words: a request in the best-effort region fails as long as the run lasts, and the
 * other region has to be published all the same; the next run, without the fault, has to finish.
 */
export async function runBestEffortCase(one: PublishCase, undisturbed: UndisturbedPublish): Promise<string[]> {
  return inPublishWorld(bestEffortScene, async (world, workspace) => {
    const wrong: string[] = [];
    const note = (run: string, problems: readonly string[]): void => {
      wrong.push(...problems.map((text) => `${run} run: ${text}`));
    };
    const before = await look(world);
    const from = (await world.requests()).length;
    await world.fault(one.fault);
    const first = await workspace.run('publish');
    await world.clearFaults();
    const log = await world.requests({ from });
    if (!log.some((request) => wasHit(request, one))) wrong.push('the fault hit no request');
    const between = await look(world);

    const { failures } = first.manifest;
    const serious = failures.filter(({ bestEffort }) => !bestEffort);
    note('first', [
      ...barrierProblems(log, before, bestEffortScene),
      ...untruths(before, between, first, bestEffortScene),
      ...verdictProblems(first.exitCode, { ...first.manifest, failures: serious }),
      ...differences(inPromisedRegion(undisturbed.state), inPromisedRegion(normalised(between))),
      ...unannounced(between),
    ]);
    if (first.exitCode !== 0) note('first', [`fails: ${JSON.stringify(serious)}`]);
    if (mustFail(one) && failures.length === 0) note('first', ['tells no failure']);
    note(
      'first',
      failures.flatMap(({ region, message }) => (region === bestEffortRegion ? [] : [`${region} fails: ${message}`])),
    );

    const second = await workspace.run('publish');
    if (second.exitCode !== 0 || second.manifest.failures.length > 0)
      note('second', [`fails: ${JSON.stringify(second.manifest.failures)}`]);
    const after = await look(world);
    note('second', [
      ...untruths(between, after, second, bestEffortScene),
      ...differences(undisturbed.state, normalised(after)),
      ...announcementProblems(after, first, second),
    ]);
    const [was, is] = [before, between].map((all) => all.regions.find(({ region }) => region === bestEffortRegion));
    if (!is?.images.length && !sameOlder(was?.older, is?.older))
      wrong.push(`the older image in ${bestEffortRegion} is retired, and there is no new one`);
    return wrong;
  });
}

/** Of a normalised state, the part about the region that was promised. */
function inPromisedRegion(state: string): string {
  const [all] = JSON.parse(state) as [{ region: string }[]];
  return JSON.stringify(all.filter(({ region }) => region !== bestEffortRegion));
}

function unannounced({ messages, regions }: Holdings): string[] {
  return [
    ...(messages.length === 1 ? [] : [`the topic is notified ${messages.length} times`]),
    ...regions.flatMap(({ region, parameter, images }) =>
      images.some(({ id, ...image }) => id === parameter && !image.public)
        ? [`the parameter in ${region} names an image that is not public`]
        : [],
    ),
  ];
}
