import { describe, expect, it } from '@jest/globals';
import { fillBuildDate, readBuildDate, unknownVariable } from '../../src/config/build-date.js';

describe('the build date', () => {
  it.each<[string | undefined, string | undefined]>([
    [undefined, undefined],
    ['', undefined],
    ['0', '1970-01-01T00-00-00.000000Z'],
    ['1666823405', '2022-10-26T22-30-05.000000Z'],
    [' 1666823405 ', '2022-10-26T22-30-05.000000Z'],
  ])('of SOURCE_DATE_EPOCH %p is %p', (value, expected) => {
    expect(readBuildDate({ SOURCE_DATE_EPOCH: value })).toBe(expected);
  });

  it.each(['now', '-1', '1.5', '1e9', '999999999999'])('is refused for %p', (value) => {
    expect(() => readBuildDate({ SOURCE_DATE_EPOCH: value })).toThrow(
      `SOURCE_DATE_EPOCH is "${value}", not a whole number`,
    );
  });
});

describe('a name', () => {
  it.each([
    ['my-os {{ imagebuilder:buildDate }}', 'my-os D'],
    ['{{imagebuilder:buildDate}}-{{  imagebuilder:buildDate  }}', 'D-D'],
    ['my-os', 'my-os'],
  ])('%p becomes %p', (name, expected) => {
    expect(fillBuildDate(name, 'D')).toBe(expected);
  });

  it.each([
    ['my-os {{ imagebuilder:buildDate }}', undefined],
    ['{{ imagebuilder:buildDate }} {{ imagebuilder:buildVersion }}', 'imagebuilder:buildVersion'],
    ['{{ }}', ''],
  ])('%p has the unknown variable %p', (name, expected) => {
    expect(unknownVariable(name)).toBe(expected);
  });
});
