import { afterEach, describe, expect, it } from '@jest/globals';
import type { ActionResult, Workspace } from '../support/action.js';
import { readManifest, signalWhileHanging } from '../support/bundle.js';
import { differences } from '../support/fault-campaign.js';
import { campaign } from '../support/interruptions.js';
import { look, normalised } from '../support/publish-holdings.js';
import {
  openForBundle,
  type PublishInterruption,
  publishInterruptions,
  remove,
  undisturbedState,
} from '../support/publish-interruptions.js';
import { announcementProblems, untruths } from '../support/publish-truth.js';
import type { TestRequest, TestWorld } from '../support/world.js';

let world: TestWorld;
let workspace: Workspace;

afterEach(async () => {
  await workspace.remove();
  await world.destroy();
});

const ways = [
  { how: 'that takes a second', fault: { kind: 'delay', seconds: 1 }, isShort: true },
  { how: 'that never answers', fault: { kind: 'hang' }, isShort: false },
  { how: 'that is carried out and never answers', fault: { kind: 'hang', applied: true }, isShort: false },
];

/** A request that ends the change which was under way: reads, the topic's confirmation, and the older image's snapshot. */
function isOfChange({ mutating, operation, input }: TestRequest, at: PublishInterruption['at']): boolean {
  if (!mutating) return true;
  if (at.operation === 'Publish') return operation === 'CreateTags' && JSON.stringify(input).includes('sent ');
  // Nothing was sent, so the memory of it is taken away: the next run is to tell the topic.
  if (at.operation === 'CreateTags') return operation === 'DeleteTags' && JSON.stringify(input).includes('sending ');
  const isOlder = at.contains === remove || at.operation === 'DisableImage';
  return isOlder && JSON.stringify(input).includes(remove);
}

describe('a publish told to stop by SIGINT', () => {
  const all = publishInterruptions.flatMap((one) =>
    ways.map((way) => ({ title: `during ${one.name} ${way.how}`, ...one, ...way })),
  );
  /** The others wait for five seconds each. */
  const inShort = [
    ['ModifyImageAttribute', 'that is carried out and never answers'],
    ['PutParameter', 'that takes a second'],
  ];
  const cases = campaign
    ? all
    : inShort.flatMap(
        ([operation, way]) =>
          all.find(({ at, how }) => at.operation === operation && at.contains !== remove && how === way) ?? [],
      );

  it.each(cases)(
    '$title, says what is public, and is finished by the next one',
    async ({ at, scene, fault, isShort }) => {
      const state = await undisturbedState(scene);
      ({ world, workspace } = await openForBundle(scene));
      const before = await look(world);
      await world.fault({ ...fault, ...at, count: 1 });
      const { run, tookMs, late } = await signalWhileHanging(world, workspace, 'publish', 'SIGINT');
      await world.clearFaults();
      expect({ exitCode: run.exitCode, signal: run.signal }).toEqual({ exitCode: 1, signal: null });
      expect(late.filter((request) => !isOfChange(request, at))).toEqual([]);
      expect(tookMs).toBeLessThan(isShort ? 4_000 : 7_000); // the runner's next signal comes after 7.5 s
      const first: ActionResult = {
        exitCode: 1,
        manifest: await readManifest(workspace),
        log: run.log,
        outputs: `public-regions<<end\n${run.outputs['public-regions']}\nend\n`,
        summary: run.summary,
      };
      expect(first.manifest).toMatchObject({ outcome: 'cancelled', complete: false });
      expect(run.summary).toMatch(/cancelled/i);
      const between = await look(world);
      expect(untruths(before, between, first, scene)).toEqual([]);

      const next = await workspace.run('publish');
      expect({ exitCode: next.exitCode, failures: next.manifest.failures }).toEqual({ exitCode: 0, failures: [] });
      const after = await look(world);
      expect([
        ...untruths(between, after, next, scene),
        ...differences(state, normalised(after)),
        ...announcementProblems(after, first, next),
      ]).toEqual([]);
    },
  );
});
