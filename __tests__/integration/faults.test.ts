import { describe, expect, it } from '@jest/globals';
import { changingOnce, disks, faultCases, runCase, runUndisturbed } from '../support/fault-campaign.js';

const onePart = await runUndisturbed({ disk: disks.onePart, encrypted: false });
const twoParts = await runUndisturbed({ disk: disks.twoParts, encrypted: false });
/** A second part only where a part goes wrong. The rest of the matrix, for good as well as once, is `npm run campaign`. */
const cases = [onePart, twoParts].flatMap((undisturbed) =>
  changingOnce(faultCases(undisturbed.places))
    .filter(({ place }) => (place.operation === 'UploadPart') === (undisturbed === twoParts))
    .map((one) => ({ ...one, undisturbed })),
);

describe(`a run of 1 image × 2 regions survives the failure of any one change (${cases.length} cases)`, () => {
  it.each(cases)('$title', async ({ undisturbed, ...one }) => {
    expect(await runCase(one, undisturbed)).toEqual([]);
  });
});
