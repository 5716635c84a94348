import { expect, it } from '@jest/globals';
import { differencesOf } from '../../../src/resources/image-builder/differences.js';

it.each<[string, object, object, unknown]>([
  ['equal settings', { a: { b: [1, 2] } }, { a: { b: [1, 2] } }, undefined],
  ['lists in another order', { a: ['x', 'y'], m: [{ p: 1, q: 2 }] }, { a: ['y', 'x'], m: [{ q: 2, p: 1 }] }, undefined],
  ['nothing, and empty values', { a: '', b: [], c: {}, d: undefined }, {}, undefined],
  ['another value', { a: { b: 1 } }, { a: { b: 2 } }, { from: { 'a.b': 1 }, to: { 'a.b': 2 } }],
  ['a value that is new', { x: false }, { x: false, a: ['v'] }, { from: {}, to: { a: ['v'] } }],
  ['a value that is gone', { a: { b: 'v' }, x: 1 }, { x: 1 }, { from: { 'a.b': 'v' }, to: {} }],
  ['false and nothing', { a: false }, {}, { from: { a: false }, to: {} }],
])('%s', (_, found, wanted, expected) => {
  expect(differencesOf(found, wanted)).toEqual(expected);
});
