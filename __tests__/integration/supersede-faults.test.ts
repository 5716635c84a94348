import { describe, expect, it } from '@jest/globals';
import { campaign } from '../support/interruptions.js';
import {
  givenUp,
  type PublishCase,
  publishUndisturbed,
  runPublishCase,
  singleFaults,
} from '../support/publish-campaign.js';
import type { Scene } from '../support/publish-world.js';

const scenes: readonly (Scene & { readonly name: string })[] = [
  { name: 'deleted', supersede: 'delete' },
  { name: 'disabled', supersede: 'disable' },
  { name: 'deprecated', supersede: 'deprecate' },
  ...(campaign
    ? ([
        { name: 'deleted to make room', supersede: 'delete', quota: 1 },
        { name: 'made private where there is room', supersede: 'private' },
      ] as const)
    : []),
];

for (const scene of scenes) {
  const undisturbed = await publishUndisturbed(scene);
  const publicHalf = undisturbed.requests.slice(undisturbed.private).filter(({ mutating }) => mutating);
  const isLost = ({ kind }: PublishCase): boolean => kind === 'reset after';
  // Here those at the older image in one region; the campaign takes every one that changes something, and both ways.
  const touching = publicHalf.filter(({ older, region }) => older && region === 'eu-west-1');
  const single = campaign ? singleFaults(publicHalf).filter(isLost) : [];
  const stubborn = givenUp(campaign ? publicHalf : touching).filter(isLost);
  const cases = [...single, ...stubborn];

  describe(`an older image that is ${scene.name} goes as a whole and not too early (${cases.length} cases)`, () => {
    it.each(cases)('$title', async (one) => {
      expect(await runPublishCase(one, undisturbed, scene)).toEqual([]);
    });
  });
}
