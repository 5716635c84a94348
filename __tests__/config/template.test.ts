import { describe, expect, it } from '@jest/globals';
import { parseYaml } from '../../src/config/yaml/file.js';
import { fillInDocument } from '../../src/config/yaml/template.js';

const values = new Map([
  ['version', '1.0'],
  ['_x1', 'under'],
  ['github.sha', 'abc123'],
  ['money', '$version'],
  ['empty', ''],
]);

function fill(text: string, mapping: ReadonlyMap<string, string>) {
  const yaml = parseYaml('x.yaml', text);
  const { diagnostics } = fillInDocument(yaml, mapping);
  return { value: yaml.document.toJS() as unknown, diagnostics };
}

describe('a template', () => {
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
  ])('%s becomes %s', (template, text) => {
    expect(fill(`- "${template}"`, values)).toEqual({ value: [text], diagnostics: [] });
  });

  it.each([
    [
      '$verison',
      'the template variable "verison" has no value: it is not in the config mapping. Did you mean "version"?',
    ],
    [
      '$Version',
      'the template variable "Version" has no value: it is not in the config mapping. Did you mean "version"?',
    ],
    [
      `\${github.shaa}`,
      'the template variable "github.shaa" has no value: it is not in the config mapping, and GitHub doesn\'t set it on this event. Did you mean "github.sha"?',
    ],
    [
      '$github.sha',
      `the template variable "github" has no value: it is not in the config mapping. Put GitHub's values in braces, as in \${github.sha}.`,
    ],
    [
      '100 $',
      `a single "$" must be followed by a name, as in $version or \${version}. Write "$$" for a dollar sign.`,
      4,
    ],
    ['$1', expect.stringContaining('a single "$" must be followed by a name')],
    [`\${version`, expect.stringContaining('a single "$" must be followed by a name')],
    [`\${{ github.sha }}`, expect.stringContaining("GitHub doesn't evaluate $" + '{{ … }} in this file. Use')],
  ])('%s has a problem and stays as it is', (template, message, offset = 0) => {
    expect(fill(`- "${template}"`, values)).toEqual({
      value: [template],
      diagnostics: [{ file: 'x.yaml', line: 1, column: 4 + offset, path: '[0]', message }],
    });
  });
});

describe('fillInDocument', () => {
  const filled = (text: string, mapping: Record<string, string>): unknown => {
    const { value, diagnostics } = fill(text, new Map(Object.entries(mapping)));
    expect(diagnostics).toEqual([]);
    return value;
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
