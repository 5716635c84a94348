import { describe, expect, it } from '@jest/globals';
import { compareVersions, nextVersion } from '../../../src/resources/image-recipe/version.js';

const most = 1_073_741_823;

describe('the version of a new recipe', () => {
  it.each<[string, string | undefined, string, string | undefined]>([
    ['the first one is that of the config', undefined, '1.0.0', '1.0.0'],
    ['zeros before a number go', undefined, '2021.01.01', '2021.1.1'],
    ['then the next patch', '1.0.0', '1.0.0', '1.0.1'],
    ['by number, not by text', '1.0.9', '1.0.0', '1.0.10'],
    ['above a newest one that is higher than the config says', '3.2.1', '1.0.0', '3.2.2'],
    ['what the config says, where that is higher', '1.0.7', '2.0.0', '2.0.0'],
    ['what the config says, where that is the newest already', '2.0.0', '2.0.0', '2.0.1'],
    ['after the last patch the next minor version', `1.0.${most}`, '1.0.0', '1.1.0'],
    ['after the last minor version the next major one', `1.${most}.${most}`, '1.0.0', '2.0.0'],
    ['after the last of all none', `${most}.${most}.${most}`, '1.0.0', undefined],
  ])('%s', (_, newest, least, expected) => {
    expect(nextVersion(newest, least)).toBe(expected);
  });

  it('is compared part by part', () => {
    const versions = ['1.0.10', '2.0.0', '1.0.9', '1.10.0', '1.2.0'];
    expect(versions.toSorted(compareVersions)).toEqual(['1.0.9', '1.0.10', '1.2.0', '1.10.0', '2.0.0']);
  });
});
