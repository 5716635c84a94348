import { describe, expect, it } from '@jest/globals';
import { disks, faultCases, readingOnce, runCase, runUndisturbed } from '../support/fault-campaign.js';

const undisturbed = await runUndisturbed({ disk: disks.onePart, encrypted: true });
/** Each request in every way is `npm run campaign`. */
const cases = readingOnce(faultCases(undisturbed.places));

describe(`a run of 1 image × 2 regions survives the failure of any one read (${cases.length} cases)`, () => {
  it.each(cases)('$title', async (one) => {
    expect(await runCase(one, undisturbed)).toEqual([]);
  });
});
