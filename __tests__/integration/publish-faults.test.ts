import { describe, expect, it } from '@jest/globals';
import { givenUp, publishUndisturbed, runPublishCase, singleFaults } from '../publish-campaign.js';

const undisturbed = await publishUndisturbed();
const { requests } = undisturbed;
const publicHalf = requests.slice(undisturbed.private);
/** The rest, every request in every way, is `npm run campaign`. */
const once = singleFaults(publicHalf.filter(({ mutating }) => mutating)).filter(({ kind }) => kind === 'reset after');
const refused = givenUp(requests).filter(({ kind }) => kind === 'UnauthorizedOperation 403');
const stubborn = givenUp(publicHalf).filter(({ kind }) => kind === 'reset after');
console.log(
  `publish: ${requests.length} requests; ${once.length} answers lost once, ${refused.length} requests refused, ` +
    `${stubborn.length} given up with rollback: ${once.length + refused.length + stubborn.length} cases`,
);

describe('publishing 1 image in 2 regions, whatever request fails: nothing is public too early, nothing is told wrong', () => {
  it.each(once)('$title', async (one) => {
    expect(await runPublishCase(one, undisturbed, false)).toEqual([]);
  });

  it.each(refused)('$title', async (one) => {
    expect(await runPublishCase(one, undisturbed, false)).toEqual([]);
  });

  it.each(stubborn)('$title, and is taken back', async (one) => {
    expect(await runPublishCase(one, undisturbed, true)).toEqual([]);
  });
});
