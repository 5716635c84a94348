import { describe, expect, it } from '@jest/globals';
import { bestEffortRegion, bestEffortScene, runBestEffortCase } from '../support/best-effort-campaign.js';
import { campaign } from '../support/interruptions.js';
import { forGood, type PublishCase, publishUndisturbed } from '../support/publish-campaign.js';

const undisturbed = await publishUndisturbed(bestEffortScene);
const requests = undisturbed.requests.filter(({ region }) => region === bestEffortRegion);
/** In `npm test`: the older image, becoming public, and what leads there; the campaign takes every request in every way. */
const inShort: Readonly<Record<string, string>> = {
  RegisterImage: 'hangs before',
  ModifySnapshotAttribute: 'UnauthorizedOperation 403',
  PutParameter: 'reset after',
};
const all = forGood(requests);
const isShare = ({ operation, nth }: PublishCase['place']): boolean =>
  operation === 'ModifySnapshotAttribute' && nth === 0;
const cases = campaign ? all : all.filter(({ place, kind }) => inShort[place.operation] === kind && !isShare(place));

describe(`a best-effort region that fails for good keeps no other region back (${cases.length} cases)`, () => {
  it.each(cases)('$title', async (one) => {
    expect(await runBestEffortCase(one, undisturbed)).toEqual([]);
  });
});
