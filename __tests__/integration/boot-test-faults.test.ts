import { describe, expect, it } from '@jest/globals';
import { givenUp, inTurn, publishUndisturbed, runPublishCase, singleFaults } from '../support/publish-campaign.js';
import { booted as scene } from '../support/publish-world.js';

const operations = [
  'DescribeInstances',
  'DescribeInstanceTypes',
  'GetConsoleOutput',
  'RunInstances',
  'TerminateInstances',
];
const undisturbed = await publishUndisturbed(scene);
const ofTest = undisturbed.requests.filter(
  ({ operation, nth, region }) =>
    operations.includes(operation) || (operation === 'CreateTags' && region === 'us-east-1' && nth === 1),
);
/** The rest, every request in every way, is `npm run campaign`. */
const mutating = ofTest.filter((request) => request.mutating);
const lost = singleFaults(mutating).filter(({ kind }) => kind === 'hangs after');
const [launches, others] = [true, false].map((launches) =>
  mutating.filter(({ operation }) => (operation === 'RunInstances') === launches),
);
const all = [...lost, ...inTurn(singleFaults(ofTest)), ...givenUp(launches ?? []), ...inTurn(givenUp(others ?? []))];
const cases = [...new Map(all.map((one) => [one.title, one])).values()];

describe(`a boot test whose requests fail: nothing is public too early, nothing is left, nothing is reported wrong (${cases.length} cases)`, () => {
  it.each(cases)('$title', async (one) => {
    expect(await runPublishCase(one, undisturbed, scene)).toEqual([]);
  });
});
