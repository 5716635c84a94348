import { describe, expect, it } from '@jest/globals';
import { changingOnce, faultCases, runCase, runUndisturbed } from '../support/fault-campaign.js';

const undisturbed = await runUndisturbed();
/** The rest of the matrix, for good as well as once, is `npm run campaign`. */
const cases = changingOnce(faultCases(undisturbed.places));

describe(`a run of 1 image × 2 regions survives the failure of any one change (${cases.length} cases)`, () => {
  it.each(cases)('$title', async (one) => {
    expect(await runCase(one, undisturbed)).toEqual([]);
  });
});
