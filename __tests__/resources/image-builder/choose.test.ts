import { describe, expect, it } from '@jest/globals';
import { chooseAmi, newestAvailable, parseBuilderArn } from '../../../src/resources/image-builder/choose.js';
import type { OutputAmi } from '../../../src/run/built-image.js';

const prefix = 'arn:aws:imagebuilder:eu-west-1:123456789012:';

describe('the ARN of a source', () => {
  it.each([
    ['image/my-os/1.0.0/1', 'build'],
    ['image/my-os/1.0.0', 'version'],
    ['image-pipeline/nightly', 'pipeline'],
  ])('%s is a %s', (resource, kind) => {
    expect(parseBuilderArn(prefix + resource)).toEqual({
      kind,
      partition: 'aws',
      region: 'eu-west-1',
      accountId: '123456789012',
    });
  });
});

describe('the newest available build', () => {
  const build = (version: string, createdMs: number, status = 'AVAILABLE') => ({
    arn: `${prefix}image/my-os/${version}`,
    status,
    reason: '',
    createdMs,
  });
  it.each([
    ['the last one built', [build('2.0.0/1', 1), build('1.0.0/1', 2)], '1.0.0/1'],
    ['of one moment the highest number', [build('1.0.0/9', 1), build('1.0.0/10', 1)], '1.0.0/10'],
    ['of one moment the highest version', [build('1.10.0/1', 1), build('1.9.0/7', 1)], '1.10.0/1'],
    ['none that failed or is still built', [build('1.0.0/1', 1), build('1.0.0/2', 2, 'FAILED')], '1.0.0/1'],
    ['none', [build('1.0.0/2', 2, 'BUILDING')], undefined],
  ])('is %s', (_title, builds, expected) => {
    expect(newestAvailable(builds)?.arn).toBe(expected && `${prefix}image/my-os/${expected}`);
  });
});

describe('the AMI that a source starts from', () => {
  const ami = (region: string, accountId = '111111111111'): OutputAmi => ({ region, accountId, imageId: region });
  const at = { accountId: '111111111111', homeRegion: 'us-east-1', builderRegion: 'eu-west-1' };
  it.each([
    ['the one in the home region', [ami('eu-west-1'), ami('us-east-1')], 'us-east-1'],
    ['else the one in the region of the build', [ami('ap-south-1'), ami('eu-west-1')], 'eu-west-1'],
    ['else the first by region', [ami('eu-north-1'), ami('ap-south-1')], 'ap-south-1'],
    ['none of another account', [ami('us-east-1', '222222222222'), ami('eu-west-1')], 'eu-west-1'],
    ['none', [ami('us-east-1', '222222222222')], undefined],
  ])('is %s', (_title, amis, expected) => {
    expect(chooseAmi(amis, at)?.imageId).toBe(expected);
  });
});
