import { describe, expect, it } from '@jest/globals';
import { chooseRegions, parseShare, partitionOfRegion } from '../../src/config/regions.js';

describe('parseShare', () => {
  it.each([
    ['123456789012', { partition: 'aws', kind: 'account', value: '123456789012' }],
    ['aws:123456789012', { partition: 'aws', kind: 'account', value: '123456789012' }],
    ['aws-cn:123456789012', { partition: 'aws-cn', kind: 'account', value: '123456789012' }],
    ['aws-us-gov:123456789012', { partition: 'aws-us-gov', kind: 'account', value: '123456789012' }],
    ...(['aws', 'aws-cn', 'aws-us-gov'] as const).flatMap((partition) => [
      [
        `arn:${partition}:organizations::123456789012:organization/o-abcde12345`,
        {
          partition,
          kind: 'organization',
          value: `arn:${partition}:organizations::123456789012:organization/o-abcde12345`,
        },
      ] as const,
      [
        `arn:${partition}:organizations::123456789012:ou/o-abcde12345/ou-ab12-cdef3456`,
        {
          partition,
          kind: 'organizational-unit',
          value: `arn:${partition}:organizations::123456789012:ou/o-abcde12345/ou-ab12-cdef3456`,
        },
      ] as const,
    ]),
  ] as const)('reads %s', (entry, expected) => {
    expect(parseShare(entry)).toEqual(expected);
  });
});

describe('partitionOfRegion', () => {
  it.each([
    ['us-east-1', 'aws'],
    ['mx-central-1', 'aws'],
    ['cn-north-1', 'aws-cn'],
    ['us-gov-west-1', 'aws-us-gov'],
    ['us-iso-east-1', 'aws-iso'],
    ['us-isob-east-1', 'aws-iso-b'],
    ['eu-isoe-west-1', 'aws-iso-e'],
    ['us-isof-south-1', 'aws-iso-f'],
    ['eusc-de-east-1', 'aws-eusc'],
  ])('%s is in %s', (region, partition) => {
    expect(partitionOfRegion(region)).toBe(partition);
  });
});

describe('chooseRegions', () => {
  const available = [
    { name: 'eu-west-1', enabled: true },
    { name: 'us-east-1', enabled: true },
    { name: 'us-west-2', enabled: true },
    { name: 'me-south-1', enabled: false },
  ];
  const nothing = { ignored: [], disabled: [], unknown: [] };

  it.each([
    ['all enabled regions', {}, { ...nothing, regions: ['eu-west-1', 'us-east-1', 'us-west-2'] }],
    ['those named', { regions: ['us-east-1'] }, { ...nothing, regions: ['us-east-1'] }],
    ['all but those denied', { regions_denylist: ['us-east-1', 'us-west-2'] }, { ...nothing, regions: ['eu-west-1'] }],
    [
      'none of another partition',
      { regions: ['cn-north-1', 'us-gov-1', 'us-east-1'] },
      { ...nothing, regions: ['us-east-1'], ignored: ['cn-north-1', 'us-gov-1'] },
    ],
    [
      'those enabled, and names those that are not',
      { regions: ['me-south-1', 'us-east-1'] },
      { ...nothing, regions: ['us-east-1'], disabled: ['me-south-1'] },
    ],
    [
      'and names what exists nowhere',
      { regions: ['us-esat-1', 'us-east-1'], regions_denylist: ['eu-west-9'], best_effort_regions: ['qq-q-1'] },
      {
        ...nothing,
        regions: ['us-east-1'],
        unknown: [
          { region: 'us-esat-1', list: 'regions', index: 0, near: 'us-east-1' },
          { region: 'eu-west-9', list: 'regions_denylist', index: 0, near: 'eu-west-1' },
          { region: 'qq-q-1', list: 'best_effort_regions', index: 0, near: undefined },
        ],
      },
    ],
  ])('chooses %s', (_, lists, expected) => {
    const choice = chooseRegions({ regions: [], regions_denylist: [], ...lists }, { partition: 'aws', available });
    expect(choice).toEqual(expected);
  });

  it('narrows the choice to names and patterns', () => {
    const lists = { regions: [], regions_denylist: [] };
    const chosen = (only: string[]): readonly string[] =>
      chooseRegions(lists, { partition: 'aws', available, only }).regions;
    expect(chosen(['us-*'])).toEqual(['us-east-1', 'us-west-2']);
    expect(chosen(['eu-west-1', 'us-west-?'])).toEqual(['eu-west-1', 'us-west-2']);
    expect(chosen(['sa-*'])).toEqual([]);
  });
});
