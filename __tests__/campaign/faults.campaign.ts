import { describe, expect, it } from '@jest/globals';
import { disks, faultCases, runCase, runUndisturbed } from '../support/fault-campaign.js';

const undisturbed = await runUndisturbed({ disk: disks.twoParts, encrypted: true });
const cases = faultCases(undisturbed.places);
console.log(
  `${undisturbed.places.length} requests, each failing in every way, once and for good: ${cases.length} cases`,
);

describe(`no failure makes a wrong manifest, and the next run finishes (${cases.length} cases)`, () => {
  it.each(cases)('$title', async (one) => {
    expect(await runCase(one, undisturbed)).toEqual([]);
  });
});
