import { describe, expect, it } from '@jest/globals';
import { givenUp, publishUndisturbed, runPublishCase } from '../support/publish-campaign.js';
import { makingRoom as scene } from '../support/publish-world.js';

const undisturbed = await publishUndisturbed(scene);
/** The rest, every request in every way, is `npm run campaign`. */
const cases = givenUp(undisturbed.requests.slice(undisturbed.private)).filter(
  ({ kind, place }) => kind === 'reset after' && (place.region === 'eu-west-1' || place.service === 'sns'),
);

describe(`publishing with rollback_on_failure, whatever request is given up: all is taken back (${cases.length} cases)`, () => {
  it.each(cases)('$title', async (one) => {
    expect(await runPublishCase(one, undisturbed, { ...scene, rollback: true })).toEqual([]);
  });
});
