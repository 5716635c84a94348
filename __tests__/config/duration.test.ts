import { describe, expect, it } from '@jest/globals';
import { parseDuration } from '../../src/config/duration.js';

describe('parseDuration', () => {
  it.each([
    ['45s', 45],
    ['90m', 5400],
    ['5h30m', 19_800],
    ['1d2h3m4s', 93_784],
    ['007m', 420],
    ['9007199254740991s', Number.MAX_SAFE_INTEGER],
  ])('reads %s', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  it.each([
    '',
    '5',
    'h',
    '0m',
    '0h0s',
    '30m5h',
    '1.5h',
    '-1h',
    '5H',
    ' 5h',
    '5 h',
    '1h\n',
    '9007199254740992s',
    '99999999999999999999h',
  ])('does not read %j', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});
