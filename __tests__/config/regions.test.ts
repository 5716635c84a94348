import { describe, expect, it } from '@jest/globals';
import { chooseRegions } from '../../src/config/regions.js';

describe('chooseRegions', () => {
  const available = [
    { name: 'eu-west-1', enabled: true },
    { name: 'us-east-1', enabled: true },
    { name: 'us-west-2', enabled: true },
    { name: 'me-south-1', enabled: false },
  ];
  const nothing = { disabled: [], unknown: [] };

  it.each([
    ['all enabled regions', {}, { ...nothing, regions: ['eu-west-1', 'us-east-1', 'us-west-2'] }],
    ['those named', { regions: ['us-east-1'] }, { ...nothing, regions: ['us-east-1'] }],
    ['all but those denied', { regions_denylist: ['us-east-1', 'us-west-2'] }, { ...nothing, regions: ['eu-west-1'] }],
    [
      'none of another partition',
      { regions: ['cn-north-1', 'us-gov-1', 'us-east-1'] },
      { ...nothing, regions: ['us-east-1'] },
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

  it.each([
    ['aws', 'us-east-1'],
    ['aws', 'mx-central-1'],
    ['aws-cn', 'cn-north-1'],
    ['aws-us-gov', 'us-gov-west-1'],
    ['aws-iso', 'us-iso-east-1'],
    ['aws-iso-b', 'us-isob-east-1'],
    ['aws-iso-e', 'eu-isoe-west-1'],
    ['aws-iso-f', 'us-isof-south-1'],
    ['aws-eusc', 'eusc-de-east-1'],
  ])('knows of %s that %s belongs to it', (partition, region) => {
    const lists = { regions: [region], regions_denylist: [] };
    const choice = (chooser: string) => chooseRegions(lists, { partition: chooser, available: [] });
    expect(choice(partition)).toMatchObject({ unknown: [{ region }] });
    expect(choice('elsewhere')).toMatchObject({ unknown: [] });
  });

  it('narrows the choice to names', () => {
    const lists = { regions: [], regions_denylist: ['us-west-2'] };
    const chosen = (only: string[]): readonly string[] =>
      chooseRegions(lists, { partition: 'aws', available, only }).regions;
    expect(chosen(['us-east-1', 'us-west-2'])).toEqual(['us-east-1']);
    expect(chosen(['sa-east-1', 'us-*'])).toEqual([]);
    expect(chosen([])).toEqual(['eu-west-1', 'us-east-1']);
  });
});
