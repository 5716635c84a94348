import { describe, expect, it } from '@jest/globals';
import { arnOf, compareVersions, meansVersion } from '../../emulator/services/imagebuilder/arns.js';
import { checkBlockDevices } from '../../emulator/services/imagebuilder/block-device-rules.js';
import { checkDistributions } from '../../emulator/services/imagebuilder/distribution-rules.js';
import { newVersion } from '../../emulator/services/imagebuilder/semantic-versions.js';

const context = { world: { settings: { regions: { 'eu-west-1': 'opted-in' } } } } as never;
const place = { partition: 'aws', region: 'eu-west-1', owner: '123456789012' };
const image = (version: string) => `arn:aws:imagebuilder:eu-west-1:123456789012:image/my-os/${version}`;

describe('an ARN', () => {
  it('has the name in lower case, with hyphens', () => {
    expect(arnOf('image', 'My OS_x', place, { semantic: '1.0.0', build: 2 })).toBe(
      'arn:aws:imagebuilder:eu-west-1:123456789012:image/my-os-x/1.0.0/2',
    );
  });

  it.each([
    ['1.0.0', '1.0.0/3', true],
    ['1.0.0/3', '1.0.0/3', true],
    ['1.0.0/2', '1.0.0/3', false],
    ['1.x.x', '1.4.2/1', true],
    ['x.x.x', '1.4.2/1', true],
    ['2.x.x', '1.4.2/1', false],
  ])('%s means %s: %s', (pattern, version, expected) => {
    expect(meansVersion(image(pattern), image(version))).toBe(expected);
  });

  it('compares versions by their numbers', () => {
    const sorted = ['1.0.0/9', '1.0.0/10', '1.0.9/1', '1.0.10/1'].map(image);
    expect([...sorted].reverse().sort(compareVersions)).toEqual(sorted);
  });
});

describe('a new version', () => {
  it.each([
    ['1.0.0', [], '1.0.0'],
    ['1.0.x', [], '1.0.0'],
    ['1.0.x', ['1.0.9/1', '1.0.10/1', '1.1.0/1'], '1.0.11'],
    ['1.x.x', ['1.4.7/1'], '1.5.0'],
    ['x.x.x', ['1.4.7/1'], '2.0.0'],
  ])('of %s beside %j is %s', (requested, existing, expected) => {
    expect(newVersion(requested, existing.map(image))).toBe(expected);
  });

  it.each(['1.x.2', '1.0.1073741824'])('is never %s', (requested) => {
    expect(() => newVersion(requested, [])).toThrow('out of bounds');
  });
});

describe('a distribution', () => {
  const region = 'eu-west-1';
  const named = (name: string) => ({ region, amiDistributionConfiguration: { name } });
  it.each([
    [[named('os-{{imagebuilder:buildDate}}')], undefined],
    [[{ region, amiDistributionConfiguration: {} }], undefined],
    [[], 'One or more distributions'],
    [[{ region }], 'One or more outputs'],
    [[named('os')], "must contain '{{ imagebuilder:buildDate }}'"],
    [[{ ...named('os-{{ imagebuilder:buildDate }}'), region: 'eu-west-9' }], 'does not exist'],
    [[named('a{{imagebuilder:buildDate}}'), named('b{{imagebuilder:buildDate}}')], 'more than once'],
    [[{ region, amiDistributionConfiguration: { launchPermission: { userGroups: ['some'] } } }], 'There is no group'],
    [
      [
        {
          region,
          amiDistributionConfiguration: {},
          containerDistributionConfiguration: { targetRepository: { service: 'ECR' as const, repositoryName: 'os' } },
        },
      ],
      'not for both',
    ],
  ])('%j: %s', (distributions, problem) => {
    const check = () => checkDistributions(distributions, context);
    if (problem === undefined) expect(check).not.toThrow();
    else expect(check).toThrow(problem);
  });
});

describe('a block device of a recipe', () => {
  const device = (ebs: object) => ({ deviceName: '/dev/sdb', ebs });
  it.each([
    [[device({ volumeType: 'io2', iops: 64_000, volumeSize: 16_000 })], undefined],
    [[device({ volumeType: 'gp3', iops: 3000, throughput: 1000 })], undefined],
    [[device({ volumeType: 'io2', volumeSize: 10 })], 'needs iops'],
    [[device({ volumeType: 'io2', iops: 100, volumeSize: 3 })], 'at least 4 GiB'],
    [[device({ volumeType: 'gp2', iops: 100 })], 'has no iops'],
    [[device({ volumeType: 'io2', iops: 100, throughput: 125 })], 'has no throughput'],
    [[device({ kmsKeyId: 'alias/key' })], 'kmsKeyId needs encrypted'],
    [[device({}), device({})], 'mapped more than once'],
    [[{ deviceName: '/dev/sdb' }], 'exactly one of'],
    [[{ ebs: {} }], 'needs a device name'],
  ])('%j: %s', (mappings, problem) => {
    const check = () => checkBlockDevices(mappings as never);
    if (problem === undefined) expect(check).not.toThrow();
    else expect(check).toThrow(problem);
  });
});
