import { describe, expect, it } from '@jest/globals';
import { givenUp, publishUndisturbed, runPublishCase, singleFaults } from '../support/publish-campaign.js';
import { booted as scene } from '../support/publish-world.js';

const undisturbed = await publishUndisturbed(scene);
const { requests } = undisturbed;
const single = singleFaults(requests);
const stubborn = givenUp(requests);
console.log(
  `publish: ${requests.length} requests, ${requests.filter(({ mutating }) => mutating).length} of them change something: ` +
    `${single.length} cases of one failure, ${stubborn.length} of giving up, and these again with rollback`,
);

describe(`nothing is public too early or told wrong, whatever request fails (${single.length} cases)`, () => {
  it.each(single)('$title', async (one) => {
    expect(await runPublishCase(one, undisturbed, scene)).toEqual([]);
  });
});

describe(`the same where the run gives a request up (${stubborn.length} cases)`, () => {
  it.each(stubborn)('$title', async (one) => {
    expect(await runPublishCase(one, undisturbed, scene)).toEqual([]);
  });
});

describe(`with rollback_on_failure no permission or value of the run is left (${stubborn.length} cases)`, () => {
  it.each(stubborn)('$title', async (one) => {
    expect(await runPublishCase(one, undisturbed, { ...scene, rollback: true })).toEqual([]);
  });
});
