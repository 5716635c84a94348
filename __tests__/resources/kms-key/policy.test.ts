import { describe, expect, it } from '@jest/globals';
import { missingActions, toEncrypt } from '../../../src/resources/kms-key/policy.js';

const account = '210987654321';
const all = ['kms:DescribeKey', 'kms:Decrypt', 'kms:CreateGrant', 'kms:ReEncrypt*'];
const allow = (Action: string | string[], more: object = {}) => ({
  Effect: 'Allow',
  Principal: { AWS: `arn:aws:iam::${account}:root` },
  Action,
  Resource: '*',
  ...more,
});
const owner = allow('kms:*', { Principal: { AWS: 'arn:aws:iam::123456789012:root' } });
const grant = (operations: string[], isConstrained = false) => [
  { grantee: `arn:aws:iam::${account}:role/copies`, operations, isConstrained },
];
const needed = { Condition: { StringEquals: { 'kms:ViaService': 'ec2.us-east-1.amazonaws.com' } } };

describe('what of a key another account lacks', () => {
  it.each<[string, object[], ReturnType<typeof grant> | undefined, readonly string[] | 'unknown']>([
    ['nothing is said of it', [owner], [], all],
    ['all is allowed', [owner, allow(all)], [], []],
    ['all is allowed by wildcards', [owner, allow('kms:*')], [], []],
    ['everyone is allowed', [allow('kms:*', { Principal: '*' })], [], []],
    ['a role of it is allowed', [allow(all, { Principal: { AWS: [`arn:aws:iam::${account}:role/x`] } })], [], []],
    [
      'a part is allowed',
      [owner, allow(['kms:DescribeKey', 'kms:Decrypt'])],
      [],
      ['kms:CreateGrant', 'kms:ReEncrypt*'],
    ],
    [
      'the rest is granted',
      [owner, allow(['kms:DescribeKey', 'kms:ReEncrypt*'])],
      grant(['Decrypt', 'CreateGrant']),
      [],
    ],
    ['the rest is granted under constraints', [owner, allow('kms:DescribeKey')], grant(['Decrypt'], true), 'unknown'],
    ["grants can't be read", [owner], undefined, 'unknown'],
    ['it depends on a condition', [owner, allow(all, needed)], [], 'unknown'],
    ['something is denied', [owner, allow(all), allow('kms:Decrypt', { Effect: 'Deny' })], [], 'unknown'],
    ['all but some are meant', [owner, { Effect: 'Allow', NotPrincipal: {}, Action: '*' }], [], 'unknown'],
  ])('%s', (_, Statement, grants, expected) => {
    expect(missingActions(JSON.stringify({ Statement }), grants, account)).toEqual(expected);
  });

  it('is more where the account encrypts its copy with the same key', () => {
    const policy = JSON.stringify({ Statement: [owner, allow(all)] });
    expect(missingActions(policy, [], account, toEncrypt)).toEqual(['kms:GenerateDataKeyWithoutPlaintext']);
  });

  it('is unknown under a policy that is no JSON', () => {
    expect(missingActions('{', [], account)).toBe('unknown');
  });
});
