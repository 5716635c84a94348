import { describe, expect, it } from '@jest/globals';
import { givenUp, inTurn, publishUndisturbed, runPublishCase, singleFaults } from '../support/publish-campaign.js';
import { makingRoom as scene } from '../support/publish-world.js';

const undisturbed = await publishUndisturbed(scene);
const publicHalf = undisturbed.requests.slice(undisturbed.private);
/** The rest, every request in every way, is `npm run campaign`. */
const once = singleFaults(publicHalf.filter(({ mutating }) => mutating)).filter(
  ({ kind, place }) => kind === 'reset after' && (place.region === 'eu-west-1' || place.service === 'sns'),
);
const stubborn = inTurn(givenUp(publicHalf));
const cases = [...once, ...stubborn];

describe(`publishing 1 image in 2 regions, whatever request fails: nothing is public too early, nothing is reported wrong (${cases.length} cases)`, () => {
  it.each(cases)('$title', async (one) => {
    expect(await runPublishCase(one, undisturbed, scene)).toEqual([]);
  });
});
