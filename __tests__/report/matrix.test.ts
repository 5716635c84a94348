import { expect, it } from '@jest/globals';
import { type ShardBy, shardsOf } from '../../src/report/matrix.js';
import { image, inRegion, runResult } from '../support/results.js';

const missing = (region: string) => {
  const { imageId: _, ...rest } = inRegion(region, { state: 'missing' });
  return rest;
};
const images = [
  image('my-os', ['us-gov-west-1', 'us-east-1', 'eu-west-1', 'eu-central-1'].map(missing)),
  image('other', [missing('us-east-1'), { ...missing('eu-west-1'), accountId: '222222222222' }]),
];

it.each<[ShardBy, string[]]>([
  ['image', ['my-os: my-os in eu-central-1,eu-west-1,us-east-1,us-gov-west-1', 'other: other in eu-west-1,us-east-1']],
  [
    'area',
    ['eu: my-os,other in eu-central-1,eu-west-1', 'us: my-os,other in us-east-1', 'us-gov: my-os in us-gov-west-1'],
  ],
  [
    'image-and-area',
    [
      'my-os eu: my-os in eu-central-1,eu-west-1',
      'my-os us: my-os in us-east-1',
      'my-os us-gov: my-os in us-gov-west-1',
      'other us: other in us-east-1',
      'other eu: other in eu-west-1',
    ],
  ],
])('splits a plan by %s', (by, expected) => {
  const shards = shardsOf(runResult({ command: 'plan', images }), by);
  const shown = shards.map((one) => `${one.name}: ${one.images.split('\n')} in ${one.regions.split('\n')}`);
  expect(shown).toEqual(expected);
});
