import { describe, expect, it } from '@jest/globals';
import { parseAge } from '../../src/config/age.js';

describe('parseAge', () => {
  it.each([
    ['2y', { count: 2, unit: 'years' }],
    ['18mo', { count: 18, unit: 'months' }],
    ['6w', { count: 6, unit: 'weeks' }],
    ['90d', { count: 90, unit: 'days' }],
    ['12h', { count: 12, unit: 'hours' }],
  ])('reads %s', (text, age) => {
    expect(parseAge(text)).toEqual(age);
  });

  it.each(['', '2', '0y', '02y', '1y6mo', '30m', '2 years', '2Y', '100000d', '2y\n'])('does not read %j', (text) => {
    expect(parseAge(text)).toBeUndefined();
  });
});
