import { expect, it } from '@jest/globals';
import { formerDefault, versionDescription } from '../../../src/resources/launch-template/description.js';
import { lastUsable } from '../../../src/resources/launch-template/withdraw.js';

const version = (number: number, imageId: string | undefined, former?: number) => ({
  number,
  imageId,
  description: former === undefined ? 'by hand' : versionDescription('my-os', former),
});
const versions = [
  version(1, 'ami-1'),
  version(2, 'ami-2', 1),
  version(4, 'ami-4', 2),
  version(5, 'ami-5', 3),
  version(6, 'ami-6', 6),
  version(7, 'ami-7'),
  version(8, 'ami-8', 9),
  version(9, undefined),
];

it.each([
  ['the one before', 2, ['ami-2'], 1],
  ['past another that is withdrawn', 4, ['ami-4', 'ami-2'], 1],
  ['itself, where its image stays', 4, ['ami-2'], 4],
  ['none, where the former one is deleted', 5, ['ami-5'], undefined],
  ['none, where it names itself', 6, ['ami-6'], undefined],
  ['none, where it was made by hand', 7, ['ami-7'], undefined],
  ['one without an image', 8, ['ami-8'], 9],
  ['none, where the default is not listed', 3, ['ami-3'], undefined],
])('the default goes back to %s', (_, from, withdrawn, expected) => {
  expect(lastUsable(from, versions, new Set(withdrawn))).toBe(expected);
});

it('a description records the former default, and fits', () => {
  const longest = versionDescription('x'.repeat(128), 10_000);
  expect([longest.length <= 255, formerDefault(longest)]).toEqual([true, 10_000]);
  expect(formerDefault('my-os by ami-publish, default before: 3, changed')).toBeUndefined();
});
