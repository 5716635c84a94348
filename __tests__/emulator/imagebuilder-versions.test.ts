import { describe, expect, it } from '@jest/globals';
import { arnOf, compareVersions, meansVersion } from '../../emulator/services/imagebuilder/arns.js';
import { newVersion } from '../../emulator/services/imagebuilder/semantic-versions.js';

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
