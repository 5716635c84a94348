import { describe, expect, it } from '@jest/globals';
import { expectSuccess } from '../support/expect-success.js';
import { differences } from '../support/fault-campaign.js';
import { campaign } from '../support/interruptions.js';
import { look, normalised } from '../support/publish-holdings.js';
import {
  type PublishInterruption,
  publishInterruptions,
  remove,
  undisturbedState,
} from '../support/publish-interruptions.js';
import { announcementProblems, untruths } from '../support/publish-truth.js';
import { inPublishWorld } from '../support/publish-world.js';
import { stopWhileHeld } from '../support/stop.js';
import type { TestRequest } from '../support/world.js';

const ways = [
  { how: 'that takes a second', fault: { kind: 'delay', seconds: 1 } },
  { how: 'that never answers', fault: { kind: 'hang' } },
  { how: 'that is carried out and never answers', fault: { kind: 'hang', applied: true } },
];

/**
 * A request that ends the change which was under way: reads, the topic's confirmation, the older image's snapshot, and of a
 * boot test the end of its instance and its result.
 */
function isOfChange({ mutating, operation, input }: TestRequest, at: PublishInterruption['at']): boolean {
  if (!mutating) return true;
  if (at.operation === 'Publish') return operation === 'CreateTags' && JSON.stringify(input).includes('sent ');
  // Nothing was sent, so the memory of it is taken away: the next run is to tell the topic.
  // What has booted is ended once its result is noted.
  if (at.operation === 'CreateTags' && operation === 'TerminateInstances') return true;
  if (at.operation === 'CreateTags') return operation === 'DeleteTags' && JSON.stringify(input).includes('sending ');
  if (at.operation === 'RunInstances') return operation === 'TerminateInstances';
  if (at.operation === 'TerminateInstances') return JSON.stringify(input).includes('passed settings:');
  const isOlder = at.contains === remove || at.operation === 'DisableImage';
  return isOlder && JSON.stringify(input).includes(remove);
}

describe('a publish that is cancelled', () => {
  const all = publishInterruptions.flatMap((one) =>
    ways.map((way) => ({ title: `during ${one.name} ${way.how}`, ...one, ...way })),
  );
  /** In `npm test` each request in one of the ways; the campaign takes them all. */
  const cases = all.filter((_, index) => campaign || index % 4 === 0);

  it.each(cases)('$title, says what is public, and is finished by the next one', async (one) => {
    const { at, scene, fault } = one;
    const state = await undisturbedState(scene);
    await inPublishWorld(scene, async (world, workspace) => {
      const before = await look(world);
      await world.fault({ ...fault, ...at, count: 1 });
      const first = await stopWhileHeld(world, workspace, 'publish');
      await world.clearFaults();
      expect(first.exitCode).toBe(1);
      expect(first.late.filter((request) => !isOfChange(request, at))).toEqual([]);
      // The runner's next signal comes after 7.5 s.
      expect(first.tookMs).toBeLessThan(fault.kind === 'delay' ? 4_000 : 7_000);
      expect(first.manifest).toMatchObject({ outcome: 'cancelled', complete: false });
      expect(first.summary).toMatch(/cancelled/i);
      const between = await look(world);
      expect(untruths(before, between, first, scene)).toEqual([]);

      const next = await workspace.run('publish');
      expectSuccess(next);
      const after = await look(world);
      expect([
        ...untruths(between, after, next, scene),
        ...differences(state, normalised(after)),
        ...announcementProblems(after, first, next),
      ]).toEqual([]);
    });
  });
});
