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

const scene: Scene = { marketplace: true };
const undisturbed = await publishUndisturbed(scene);
const requests = undisturbed.requests.filter(({ service }) => service === 'aws-marketplace');
/** The first validates. */
const isApplying = ({ operation, nth }: PublishCase['place']): boolean => operation === 'StartChangeSet' && nth === 1;
/** In `npm test` the request that applies; the campaign takes every request to the Marketplace in every way. */
const inShort = (cases: readonly PublishCase[], ...kinds: readonly string[]): readonly PublishCase[] =>
  campaign ? cases : cases.filter(({ kind, place }) => kinds.includes(kind) && isApplying(place));
const single = inShort(singleFaults(requests), 'reset after');
const stubborn = inShort(givenUp(requests), 'reset after', 'UnauthorizedOperation 403');
const takenBack = campaign ? givenUp(requests) : [];

describe(`a Marketplace version is made once and told as it is (${single.length + stubborn.length + takenBack.length} cases)`, () => {
  it.each([...single, ...stubborn])('$title', async (one) => {
    expect(await runPublishCase(one, undisturbed, scene)).toEqual([]);
  });

  if (takenBack.length > 0)
    it.each(takenBack)('$title, and the rest is taken back', async (one) => {
      expect(await runPublishCase(one, undisturbed, { ...scene, rollback: true })).toEqual([]);
    });
});
