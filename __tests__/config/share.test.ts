import { describe, expect, it } from '@jest/globals';
import { parseShare } from '../../src/config/share.js';

describe('parseShare', () => {
  it.each([
    ['123456789012', { partition: 'aws', kind: 'account', value: '123456789012' }],
    ['aws:123456789012', { partition: 'aws', kind: 'account', value: '123456789012' }],
    ['aws-cn:123456789012', { partition: 'aws-cn', kind: 'account', value: '123456789012' }],
    ['aws-us-gov:123456789012', { partition: 'aws-us-gov', kind: 'account', value: '123456789012' }],
    ['aws-eusc:123456789012', { partition: 'aws-eusc', kind: 'account', value: '123456789012' }],
    ['aws-iso-b:123456789012', { partition: 'aws-iso-b', kind: 'account', value: '123456789012' }],
    ...(['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc', 'aws-iso-f'] as const).flatMap((partition) => [
      [
        `arn:${partition}:organizations::123456789012:organization/o-abcde12345`,
        {
          partition,
          kind: 'organization',
          value: `arn:${partition}:organizations::123456789012:organization/o-abcde12345`,
        },
      ] as const,
      [
        `arn:${partition}:organizations::123456789012:ou/o-abcde12345/ou-ab12-cdef3456`,
        {
          partition,
          kind: 'organizational-unit',
          value: `arn:${partition}:organizations::123456789012:ou/o-abcde12345/ou-ab12-cdef3456`,
        },
      ] as const,
    ]),
  ] as const)('reads %s', (entry, expected) => {
    expect(parseShare(entry)).toEqual(expected);
  });
});
