import { describe, expect, it } from '@jest/globals';
import { parseBoolean, parseChoice, parseInteger, parseList, parseSeconds } from '../../src/github/input-values.js';

describe('a list input', () => {
  it.each([
    ['', []],
    ['a.yaml', ['a.yaml']],
    ['a.yaml\nb.yaml', ['a.yaml', 'b.yaml']],
    ['a.yaml\r\n\r\n  b.yaml  \r\n', ['a.yaml', 'b.yaml']],
    ['a, b ,c,', ['a', 'b', 'c']],
    ['a # why\n# all of it\nb', ['a', 'b']],
    ['a#1, b', ['a#1', 'b']],
    ['"a, b", c', ['a, b', 'c']],
    ['"# no comment" # a comment', ['# no comment']],
    ['"say ""hi"""', ['say "hi"']],
    ['""', ['']],
    ["it's (one) [name]", ["it's (one) [name]"]],
  ])('reads %j as %j', (text, items) => {
    expect(parseList('config', text)).toEqual(items);
  });

  it.each(['"open', '"a" b'])('refuses %j', (text) => {
    expect(() => parseList('config', text)).toThrow(/input "config" is .* expected a closing quote/);
  });
});

describe('a duration', () => {
  it.each([
    ['5h30m', 19_800],
    ['90m', 5_400],
    ['45s', 45],
    ['1d', 86_400],
    ['1d2h3m4s', 93_784],
  ])('%s is %i seconds', (text, seconds) => {
    expect(parseSeconds('max-wait', text)).toBe(seconds);
  });

  it.each(['', '0s', '5', '5 h', '1.5h', '30m5h', '-5m', '5H', '9999999999999999d'])('refuses %j', (text) => {
    expect(() => parseSeconds('max-wait', text)).toThrow(
      `input "max-wait" is ${JSON.stringify(text)}; expected a duration such as 5h30m, 90m or 45s`,
    );
  });
});

describe('a boolean', () => {
  it('is true or false', () => {
    expect(parseBoolean('x', 'true')).toBe(true);
    expect(parseBoolean('x', 'false')).toBe(false);
  });

  it.each(['yes', '1', 'True', '', 'on'])('refuses %j', (text) => {
    expect(() => parseBoolean('x', text)).toThrow('expected "true" or "false"');
  });
});

describe('a whole number', () => {
  it('lies in its range', () => {
    expect(parseInteger('n', '900', 900, 43_200)).toBe(900);
    expect(parseInteger('n', '43200', 900, 43_200)).toBe(43_200);
  });

  it.each(['899', '43201', '1e3', '1000.0', '0x400', ' 1000', 'NaN', '-1000'])('refuses %j', (text) => {
    expect(() => parseInteger('n', text, 900, 43_200)).toThrow('expected a whole number from 900 to 43200');
  });
});

it('refuses a choice that is not offered, and lists those that are', () => {
  expect(() => parseChoice('on-incomplete', 'Fail', ['fail', 'succeed'])).toThrow('expected one of fail, succeed');
});
