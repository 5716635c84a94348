import { describe, expect, it } from '@jest/globals';
import { matchesPattern } from '../../src/config/name-pattern.js';

describe('matchesPattern', () => {
  it.each([
    ['my-os (1.0)', 'my-os (1.0)', true],
    ['my-os-1.0', 'my-os-1?0', true],
    ['my-os-1x0', 'my-os-1.0', false],
    ['my-os-1.0', 'my-*', true],
    ['other-my-os', 'my-*', false],
    ['my-os', 'my-os*', true],
    ['my-os', 'my-os?', false],
    ['my-os', '*my**os*', true],
    ['aab', '*ab', true],
    ['abab', 'ab', false],
    ['abcbd', 'a*b?', true],
    ['a?*', 'a?*', true],
    ['ab', 'a\\b', false],
    ['two\nlines', 'two*', true],
    ['', '*', true],
    ['', '?', false],
    ['a', '', false],
  ])('%j against %j: %s', (name, pattern, matches) => {
    expect(matchesPattern(name, pattern)).toBe(matches);
  });

  it('answers at once, whatever the pattern', () => {
    // With backtracking, each of these takes longer than a test may.
    expect(matchesPattern('a'.repeat(128), '*a*a*a*a*a*a*b')).toBe(false);
    expect(matchesPattern('a'.repeat(10_000), `${'*a'.repeat(100)}*b`)).toBe(false);
    expect(matchesPattern(`${'a'.repeat(10_000)}b`, `${'*a'.repeat(100)}*b`)).toBe(true);
  });
});
