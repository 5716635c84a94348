import { describe, expect, it } from '@jest/globals';
import { faultCases, runCase, runUndisturbed } from '../support/fault-campaign.js';

const undisturbed = await runUndisturbed();
/** The rest of the matrix, every kind, once and for good, is `npm run campaign`. */
const kinds = ['InternalError 500', 'reset after', 'hangs before'];
const cases = faultCases(undisturbed.places).filter(({ kind, persistent }) => !persistent && kinds.includes(kind));
console.log(`${undisturbed.places.length} requests × ${kinds.length} kinds of failure: ${cases.length} cases`);

describe(`a run of 1 image × 2 regions survives the failure of any one request (${cases.length} cases)`, () => {
  it.each(cases)('$title', async (one) => {
    expect(await runCase(one, undisturbed)).toEqual([]);
  });
});
