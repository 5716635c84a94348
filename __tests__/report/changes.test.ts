import { expect, it } from '@jest/globals';
import { changeLines, describeChange, describeDrift } from '../../src/report/changes.js';
import { change } from '../support/results.js';

it('lists changes by image and region, in columns', () => {
  const changes = [
    change({ image: '', resource: { kind: 'S3 object' }, to: { key: 'abc' } }),
    change({ image: 'b', region: 'us-east-1' }),
    change({
      image: 'a',
      region: 'eu-west-1',
      resource: { kind: 'image tags' },
      action: 'update',
      from: { x: '1' },
      to: { x: '2' },
    }),
    change({
      image: 'b',
      region: 'ap-southeast-2',
      resource: { kind: 'boot mode' },
      action: 'conflict',
      from: 'uefi',
      to: 'legacy-bios',
    }),
    change({ image: 'b', region: 'us-east-1', resource: { kind: 'image tags' }, to: {} }),
  ];
  expect(changeLines(changes)).toEqual([
    'for all images',
    ' us-east-1       + create    S3 object   key="abc"',
    'b',
    ' us-east-1       + create    image       bootMode="uefi"',
    ' us-east-1       + create    image tags',
    ' ap-southeast-2  ! conflict  boot mode   "uefi" → "legacy-bios"',
    'a',
    ' eu-west-1       ~ update    image tags  x: "1" → "2"',
  ]);
});

it('has nothing to list when nothing changes', () => {
  expect(changeLines([])).toEqual([]);
});

it.each([
  [null, 'a', '"a"'],
  [undefined, { a: 1, b: undefined, c: [1, 2] }, 'a=1 c=[1,2]'],
  ['a', 'b', '"a" → "b"'],
  ['a', null, '"a" → none'],
  [['1'], ['1', '2'], '+ 2'],
  [['1', '2', '3'], ['2', '4'], '+ 4, − 1, − 3'],
  [['1', '2'], ['2', '1'], '1, 2 → 2, 1'],
  [[], ['all'], '+ all'],
  [null, ['1', '2'], '1, 2'],
  [[1], [2], '[1] → [2]'],
  [['a'], ['two\nlines'], 'a → ["two\\nlines"]'],
  [{ a: 1, b: 2 }, { b: 3, c: 4 }, '− a=1, b: 2 → 3, + c=4'],
  [{ types: ['t3'] }, { types: ['t3', 't4g'] }, 'types: + t4g'],
  [{ a: '1' }, { a: 1 }, 'a: "1" → 1'],
  ['two\nlines', '::error::', '"two\\nlines" → "::error::"'],
])('%j to %j reads %s', (from, to, text) => {
  expect(describeChange(change({ from, to }))).toBe(text);
});

it('cuts what is too long for a line', () => {
  const text = describeChange(change({ to: 'x'.repeat(1_000) }));
  expect(text).toHaveLength(200);
  expect(text.endsWith('…')).toBe(true);
});

it.each([
  ['private', 'public', 'found "private", expected "public"'],
  [null, 'v2.0', 'found none, expected "v2.0"'],
  ['1y after creation', null, 'found "1y after creation", expected none'],
  [null, ['1', '2'], 'missing 1, 2'],
  [[], ['210987654321'], 'missing 210987654321'],
  [['1', '2', '3'], ['2', '4'], 'missing 4; unexpected 1, 3'],
  [['1', '2'], ['2', '1'], 'found 1, 2, expected 2, 1'],
  [
    { Stage: 'live', Old: 'x' },
    { Stage: 'test', New: 'y' },
    'Stage found "live", expected "test"; unexpected Old="x"; missing New="y"',
  ],
  [
    { supported: [], unsupported: ['t3.*'] },
    { supported: ['t4g.*'], unsupported: ['t3.*'] },
    'supported missing t4g.*',
  ],
])('verify reads %j instead of %j as: %s', (from, to, text) => {
  expect(describeDrift({ from, to })).toBe(text);
});
