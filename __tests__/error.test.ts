import { describe, expect, it } from '@jest/globals';
import { describeDiagnostic } from '../src/error.js';

describe('a diagnostic in words', () => {
  it.each([
    ['', 'This is not valid YAML: x.', 'This is not valid YAML: x.'],
    ['images.a.regions', 'regions must be a list.', 'images.a.regions: regions must be a list.'],
  ])('at %j: %s', (path, message, expected) => {
    expect(describeDiagnostic({ file: 'a.yaml', line: 1, column: 1, path, message })).toBe(expected);
  });
});
