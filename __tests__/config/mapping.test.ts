import { describe, expect, it } from '@jest/globals';
import { readMapping } from '../../src/config/yaml/mapping.js';

describe('readMapping', () => {
  it('keeps the text of the file', () => {
    const text =
      'version: 1.0\nserial: 007\ndate: 2026-11-21\nyes: no\nhex: 0x1F\nquoted: "a\\tb"\nsingle: \'it\'\'s\'\nblock: |\n  two\n  lines\nempty: ""\n';
    expect(Object.fromEntries(readMapping('m.yaml', text).values)).toEqual({
      version: '1.0',
      serial: '007',
      date: '2026-11-21',
      yes: 'no',
      hex: '0x1F',
      quoted: 'a\tb',
      single: "it's",
      block: 'two\nlines\n',
      empty: '',
    });
  });

  it.each([
    ['', []],
    ['---\n', []],
    ['- a\n', [[1, 'the config mapping must be a map of names to values']]],
    [
      'a: [1]\nb: {c: d}\n',
      [
        [1, 'must be a single value, not a map, a list or an alias.'],
        [2, 'must be a single value, not a map, a list or an alias.'],
      ],
    ],
    [
      'a:\nb: ~\n',
      [
        [1, 'has no value. Write "" for an empty text.'],
        [2, 'has no value. Write "" for an empty text.'],
      ],
    ],
    ['a: 1\na: 2\n', [[2, 'is already set on line 1. Remove one of the two.']]],
    ['my-name: 1\n', [[1, "can't be used in a template."]]],
    ['a: "x', [[1, 'This is not valid YAML']]],
  ])('finds what is wrong with %j', (text, expected) => {
    const found = readMapping('m.yaml', text).diagnostics;
    expect(found).toHaveLength(expected.length);
    expect(found.map(({ line }) => line)).toEqual(expected.map(([line]) => line));
    for (const [index, [, message]] of expected.entries()) expect(found[index]?.message).toContain(message);
  });
});
