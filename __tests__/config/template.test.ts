import { describe, expect, it } from '@jest/globals';
import { parseYaml } from '../../src/config/yaml/file.js';
import { readMapping } from '../../src/config/yaml/mapping.js';
import { fillIn, fillInDocument } from '../../src/config/yaml/template.js';

const values = new Map([
  ['version', '1.0'],
  ['_x1', 'under'],
  ['github.sha', 'abc123'],
  ['money', '$version'],
  ['empty', ''],
]);

describe('fillIn', () => {
  it.each([
    ['$version', '1.0'],
    ['my-os-$version-x', 'my-os-1.0-x'],
    ['$version.1', '1.0.1'],
    [`a\${version}b`, 'a1.0b'],
    [`\${_x1}`, 'under'],
    [`\${github.sha}`, 'abc123'],
    ['$$version', '$version'],
    ['$$$version', '$1.0'],
    ['$money', '$version'],
    [`x\${empty}y`, 'xy'],
    ['no template', 'no template'],
  ])('makes %s into %s', (template, text) => {
    expect(fillIn(template, values)).toEqual({ text, problems: [] });
  });

  it.each([
    [
      '$verison',
      '$verison',
      'Nothing gives "verison" a value: it is not in the config mapping. Did you mean "version"?',
    ],
    ['$Version', '$Version', 'Did you mean "version"?'],
    [`\${github.shaa}`, `\${github.shaa}`, 'Did you mean "github.sha"?'],
    ['$github.sha', '$github', `needs braces, as in \${github.sha}`],
    ['100 $', '$', 'write "$$" for a dollar'],
    ['$1', '$', 'must be followed by a name'],
    [`\${version`, '$', 'must be followed by a name'],
    [`\${{ github.sha }}`, '$', "GitHub doesn't evaluate"],
  ])('finds the problem in %s', (template, piece, message) => {
    const { problems } = fillIn(template, values);
    expect(problems).toEqual([{ piece, message: expect.stringContaining(message) }]);
  });
});

describe('fillInDocument', () => {
  const filled = (text: string, mapping: Record<string, string>): unknown => {
    const yaml = parseYaml('x.yaml', text);
    expect(fillInDocument(yaml, new Map(Object.entries(mapping))).diagnostics).toEqual([]);
    return yaml.document.toJS();
  };

  it('reads a plain scalar as YAML again and leaves quoted and block scalars text', () => {
    expect(filled('plain: $v\nsingle: \'$v\'\ndouble: "$v"\nblock: |\n  $v\n', { v: '1.0' })).toEqual({
      plain: 1,
      single: '1.0',
      double: '1.0',
      block: '1.0\n',
    });
    expect(filled('a: $t\nb: $n\nc: $e\nd: $h', { t: 'true', n: '~', e: '', h: '0x1F' })).toEqual({
      a: true,
      b: null,
      c: null,
      d: 31,
    });
  });

  it('fills in keys', () => {
    expect(filled('"os-$v": 1\nos-$v-b: 2', { v: '1.0' })).toEqual({ 'os-1.0': 1, 'os-1.0-b': 2 });
  });

  it.each(['a: b', '[1, 2]', '{x: y}', 'x\nsecond: line', '*anchor', '!!binary x', '# comment', '"', '- a'])(
    'takes the value %j for text, whatever YAML it looks like',
    (value) => {
      expect(filled('key: $v\nother: 1', { v: value })).toEqual({ key: value, other: 1 });
      expect(filled('key: "$v"\nlist: [$v]', { v: value })).toEqual({ key: value, list: [value] });
    },
  );

  it('leaves comments alone', () => {
    expect(filled('# costs $100, see $nothing\na: 1 # $unknown\n', {})).toEqual({ a: 1 });
  });

  it('points at the placeholder, also in a block scalar, with the path that holds it', () => {
    const yaml = parseYaml(
      'x.yaml',
      'awspub:\n  images:\n    my-os:\n      description: |\n        first\n        second $oops\n      regions: [a, $no]\n',
    );
    expect(fillInDocument(yaml, values).diagnostics.map(({ line, column, path }) => [line, column, path])).toEqual([
      [6, 16, 'images.my-os.description'],
      [7, 20, 'images.my-os.regions[1]'],
    ]);
  });
});

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
    ['- a\n', [[1, 'The config mapping must be a map of names to values']]],
    [
      'a: [1]\nb: {c: d}\n',
      [
        [1, 'a must be a single value'],
        [2, 'b must be a single value'],
      ],
    ],
    [
      'a:\nb: ~\n',
      [
        [1, 'a has no value; write ""'],
        [2, 'b has no value'],
      ],
    ],
    ['a: 1\na: 2\n', [[2, '"a" is given twice']]],
    ['my-name: 1\n', [[1, '"my-name" can\'t be used in a template']]],
    ['a: "x', [[1, 'This is not valid YAML']]],
  ])('finds what is wrong with %j', (text, expected) => {
    const found = readMapping('m.yaml', text).diagnostics;
    expect(found).toHaveLength(expected.length);
    expect(found.map(({ line }) => line)).toEqual(expected.map(([line]) => line));
    for (const [index, [, message]] of expected.entries()) expect(found[index]?.message).toContain(message);
  });
});
