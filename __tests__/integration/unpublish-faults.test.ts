import { describe, expect, it } from '@jest/globals';
import { campaign } from '../support/interruptions.js';
import { givenUp, type PublishCase, singleFaults } from '../support/publish-campaign.js';
import { runUnpublishCase, unpublishUndisturbed } from '../support/unpublish-campaign.js';

const undisturbed = await unpublishUndisturbed();
const mutating = undisturbed.requests.filter((request) => request.mutating);
const stubborn = givenUp(mutating);
/** In `npm test` one way for each operation; the campaign takes every request in every way, and also once only. */
const inShort: Readonly<Record<string, string>> = {
  StartChangeSet: 'UnauthorizedOperation 403',
  DeleteParameter: 'reset after',
  ModifyImageAttribute: 'reset after',
  ModifySnapshotAttribute: 'InternalError 500',
};
const isShort = ({ place, kind }: PublishCase): boolean =>
  inShort[place.operation] === kind && (!place.operation.startsWith('Modify') || place.region === 'eu-west-1');
const single = singleFaults(mutating);
const cases = campaign
  ? [...single, ...stubborn]
  : [
      ...single.filter(({ place, kind }) => place.operation === 'DeleteParameter' && kind === 'reset after'),
      ...stubborn.filter(isShort),
    ];

describe(`unpublish, whatever request fails: the next one finishes, and publish restores all (${cases.length} cases)`, () => {
  it.each(cases)('$title', async (one) => {
    expect(await runUnpublishCase(one, undisturbed)).toEqual([]);
  });
});
