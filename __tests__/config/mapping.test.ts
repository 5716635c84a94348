import { describe, expect, it } from '@jest/globals';
import { pythonText, readMapping } from '../../src/config/yaml/mapping.js';

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
    ['a: 1\na: 2\n', [[2, 'is already set on line 1. Remove one of the two.']]],
    ['a: "x', [[1, 'This is not valid YAML']]],
  ])('finds what is wrong with %j', (text, expected) => {
    const found = readMapping('m.yaml', text).diagnostics;
    expect(found).toHaveLength(expected.length);
    expect(found.map(({ line }) => line)).toEqual(expected.map(([line]) => line));
    for (const [index, [, message]] of expected.entries()) expect(found[index]?.message).toContain(message);
  });
});

it.each([
  ['a: [1]', 'must be a single value'],
  ['a: {b: c}', 'must be a single value'],
  ['a:', 'has no value in the config mapping'],
  ['a: ~', 'has no value in the config mapping'],
])('lets only a template that uses it fail for the value of %s', (text, message) => {
  const { values, diagnostics } = readMapping('m.yaml', `${text}\nmy-name: 1\n`);
  expect(diagnostics).toEqual([]);
  expect(values.get('a')).toEqual({ problem: expect.stringContaining(message) });
});

// What awspub 0.0.16 puts in, with Python 3.11 and ruamel.yaml.
it.each([
  ['24.10', '24.1'],
  ['1.0', '1.0'],
  ['007', '7'],
  ['1_000', '1000'],
  ['+5', '5'],
  ['-.5', '-0.5'],
  ['1e3', '1000.0'],
  ['1.50e+3', '1500.0'],
  ['true', 'True'],
  ['yes', 'yes'],
  ['2024-01-02', '2024-01-02'],
  ['12:30:45', '12:30:45'],
  ['1.2.3', '1.2.3'],
  ['a1', 'a1'],
])("awspub's text of %s is %s", (source, text) => {
  expect(pythonText(source)).toBe(text);
});
