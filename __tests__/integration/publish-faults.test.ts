import { describe, expect, it } from '@jest/globals';
import { givenUp, publishUndisturbed, runPublishCase, singleFaults } from '../support/publish-campaign.js';
import type { Scene } from '../support/publish-world.js';

/** One public image is allowed: the older one has to make room. */
const scene: Scene = { supersede: 'private', quota: 1 };
const undisturbed = await publishUndisturbed(scene);
const publicHalf = undisturbed.requests.slice(undisturbed.private);
/** The rest, every request in every way, is `npm run campaign`. */
const once = singleFaults(publicHalf.filter(({ mutating }) => mutating)).filter(
  ({ kind, place }) => kind === 'reset after' && (place.region === 'eu-west-1' || place.service === 'sns'),
);
const refused = givenUp(publicHalf).filter(({ kind }) => kind === 'UnauthorizedOperation 403');
const stubborn = givenUp(publicHalf).filter(({ kind }) => kind === 'reset after');
console.log(
  `publish: ${undisturbed.requests.length} requests; ${once.length} answers lost once, ${refused.length} requests refused, ` +
    `${stubborn.length} given up with rollback: ${once.length + refused.length + stubborn.length} cases`,
);

describe('publishing 1 image in 2 regions, whatever request fails: nothing is public too early, nothing is told wrong', () => {
  it.each(once)('$title', async (one) => {
    expect(await runPublishCase(one, undisturbed, scene)).toEqual([]);
  });

  it.each(refused)('$title', async (one) => {
    expect(await runPublishCase(one, undisturbed, scene)).toEqual([]);
  });

  it.each(stubborn)('$title, and is taken back', async (one) => {
    expect(await runPublishCase(one, undisturbed, { ...scene, rollback: true })).toEqual([]);
  });
});
