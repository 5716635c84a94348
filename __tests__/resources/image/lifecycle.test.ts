import { describe, expect, it } from '@jest/globals';
import { publicDeprecation } from '../../../src/resources/image/lifecycle.js';

describe('when AWS deprecates a public image by itself', () => {
  it.each([
    ['2026-03-01T10:20:12.345Z', undefined, '2028-03-01T10:20:00.000Z'],
    ['2026-03-01T10:20:48.345Z', undefined, '2028-03-01T10:21:00.000Z'],
    // As AWS shows it afterwards: the same, whichever way it was rounded.
    ['2026-03-01T10:20:12.345Z', '2028-03-01T10:20:00.000Z', '2028-03-01T10:20:00.000Z'],
    ['2026-03-01T10:20:48.345Z', '2028-03-01T10:21:00.000Z', '2028-03-01T10:21:00.000Z'],
    ['2026-03-01T10:20:48.345Z', '2027-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
  ])('created at %s, set to %s: %s', (created, set, expected) => {
    const time = publicDeprecation(Date.parse(created), set === undefined ? undefined : Date.parse(set));
    expect(new Date(time).toISOString()).toBe(expected);
  });
});
