import { describe, expect, it } from '@jest/globals';
import { matchesPattern } from '../../src/config/name-pattern.js';

describe('matchesPattern', () => {
  it.each([
    ['my-os (1.0)', 'my-os (1.0)', true],
    ['my-os-1.0', 'my-os-1?0', true],
    ['my-os-1x0', 'my-os-1.0', false],
    ['my-os-1.0', 'my-*', true],
    ['other-my-os', 'my-*', false],
  ])('%s against %s: %s', (name, pattern, matches) => {
    expect(matchesPattern(name, pattern)).toBe(matches);
  });
});
