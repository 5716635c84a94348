import { describe, expect, it } from '@jest/globals';
import { judgeTrustPolicy, type Trust } from '../../../src/resources/import-role/trust-policy.js';

const documented = {
  Effect: 'Allow',
  Principal: { Service: 'vmie.amazonaws.com' },
  Action: 'sts:AssumeRole',
  Condition: { StringEquals: { 'sts:Externalid': 'vmimport' } },
};
const allow = (change: object) => ({ ...documented, ...change });
const deny = (change: object = {}) => ({ ...documented, Effect: 'Deny', Condition: undefined, ...change });
const somebodyElse = allow({ Principal: { Service: 'ec2.amazonaws.com' } });

describe('whether a trust policy lets VM Import assume the role', () => {
  it.each<[string, Trust, unknown]>([
    ['as AWS documents it', 'trusting', [documented]],
    ['a statement that stands alone', 'trusting', documented],
    ['no condition', 'trusting', [allow({ Condition: undefined })]],
    [
      'conditions of other kinds',
      'trusting',
      [allow({ Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:vmie:*' } } })],
    ],
    [
      'a list of services',
      'trusting',
      [allow({ Principal: { Service: ['ec2.amazonaws.com', 'vmie.amazonaws.com'] } })],
    ],
    [
      'services beside accounts',
      'trusting',
      [allow({ Principal: { AWS: '111122223333', Service: ['vmie.amazonaws.com'] } })],
    ],
    ['the service in another case', 'trusting', [allow({ Principal: { service: 'VMIE.amazonaws.com' } })]],
    ["the service in China's domain", 'trusting', [allow({ Principal: { Service: 'vmie.amazonaws.com.cn' } })]],
    ['everybody', 'trusting', [allow({ Principal: '*' })]],
    ['every service', 'trusting', [allow({ Principal: { Service: '*' } })]],
    ['the second of several statements', 'trusting', [somebodyElse, documented]],
    ['a list of actions', 'trusting', [allow({ Action: ['sts:TagSession', 'sts:AssumeRole'] })]],
    ['an action in another case', 'trusting', [allow({ Action: 'STS:assumerole' })]],
    ['all actions', 'trusting', [allow({ Action: '*' })]],
    ['all actions of STS', 'trusting', [allow({ Action: 'sts:*' })]],
    ['a wildcard in an action', 'trusting', [allow({ Action: 'sts:Assume*' })]],
    ['a wildcard for one character', 'trusting', [allow({ Action: 'sts:?ssumeRole' })]],
    ['all actions but another', 'trusting', [allow({ Action: undefined, NotAction: 'sts:TagSession' })]],
    ['a denial of somebody else', 'trusting', [documented, deny({ Principal: { Service: 'ec2.amazonaws.com' } })]],
    ['a denial of another action', 'trusting', [documented, deny({ Action: 'sts:TagSession' })]],

    ['no statement', 'not-trusting', []],
    ['another service', 'not-trusting', [somebodyElse]],
    [
      'a service of that beginning',
      'not-trusting',
      [allow({ Principal: { Service: 'vmie.amazonaws.com.example.org' } })],
    ],
    ['the service as an account', 'not-trusting', [allow({ Principal: { AWS: 'vmie.amazonaws.com' } })]],
    ['an account', 'not-trusting', [allow({ Principal: { AWS: ['arn:aws:iam::111122223333:root'] } })]],
    ['a web identity', 'not-trusting', [allow({ Principal: { Federated: 'accounts.google.com' } })]],
    ['another action', 'not-trusting', [allow({ Action: 'sts:AssumeRoleWithWebIdentity' })]],
    ['an action of that ending', 'not-trusting', [allow({ Action: 'ec2sts:AssumeRole' })]],
    ['many wildcards', 'not-trusting', [allow({ Action: `${'*'.repeat(200)}x` })]],
    ['wildcards that leave it out', 'not-trusting', [allow({ Action: ['sts:*Session', 's3:*', 'sts:AssumeRole?*'] })]],
    ['all actions but this', 'not-trusting', [allow({ Action: undefined, NotAction: ['sts:Assume*'] })]],
    ['only a denial', 'not-trusting', [deny()]],
    ['a denial beside it', 'not-trusting', [documented, deny()]],
    ['a denial of everybody', 'not-trusting', [documented, deny({ Principal: '*', Action: '*' })]],
    [
      'a denial of all but another action',
      'not-trusting',
      [documented, deny({ Action: undefined, NotAction: 'sts:TagSession' })],
    ],

    [
      'a denial under a condition',
      'unclear',
      [documented, deny({ Condition: { Bool: { 'aws:SecureTransport': 'false' } } })],
    ],
    [
      'a denial of all but some',
      'unclear',
      [documented, deny({ Principal: undefined, NotPrincipal: { AWS: '111122223333' } })],
    ],
    ["everybody's accounts", 'unclear', [allow({ Principal: { AWS: '*' } })]],
    ['all but an account', 'unclear', [allow({ Principal: undefined, NotPrincipal: { AWS: '111122223333' } })]],
    ['no principal', 'unclear', [allow({ Principal: undefined })]],
    ['a principal that is a number', 'unclear', [allow({ Principal: { Service: 7 } })]],
    ['no action', 'unclear', [allow({ Action: undefined })]],
    ['a statement that is a text', 'unclear', ['Allow']],
    ['another effect', 'unclear', [allow({ Effect: 'Perhaps' })]],
    ['no statements at all', 'unclear', undefined],
    ['statements that are null', 'unclear', null],
  ])('%s: %s', (_, expected, statements) => {
    const policy = JSON.stringify({ Version: '2012-10-17', Statement: statements });
    expect(judgeTrustPolicy(encodeURIComponent(policy))).toBe(expected);
  });

  it.each(['', '{', 'null', '[]', '"text"', '%', encodeURIComponent('{"Statement": [')])('unclear: %j', (text) => {
    expect(judgeTrustPolicy(text)).toBe('unclear');
  });
});
