import { expect, it } from '@jest/globals';
import { attestedArns, provenance } from '../../src/report/attestation.js';

const sha256 = 'ab'.repeat(32);
const statement = {
  subject: [{ digest: { sha256: 'cd'.repeat(32) } }, { digest: { sha256 } }],
  predicateType: provenance,
  predicate: { runDetails: { byproducts: [{ uri: 'arn:1' }, { uri: 2 }, {}, { uri: 'arn:3' }] } },
};

it('the AMIs of a statement are those of its source', () => {
  expect(attestedArns(statement, sha256)).toEqual(['arn:1', 'arn:3']);
  expect(attestedArns(statement, 'ef'.repeat(32))).toEqual([]);
  expect(attestedArns({ ...statement, predicateType: 'https://example.com/other' }, sha256)).toEqual([]);
});

it.each([
  null,
  'text',
  {},
  { ...statement, subject: {} },
  { ...statement, subject: [null, { digest: null }] },
  { ...statement, predicate: null },
  { ...statement, predicate: { runDetails: { byproducts: {} } } },
  { ...statement, predicate: { runDetails: { byproducts: [null, 'arn:1'] } } },
])('%j has none', (other) => {
  expect(attestedArns(other, sha256)).toEqual([]);
});
