import { expect, it } from '@jest/globals';
import { licensesIn, missingLicenses } from '../../../src/resources/license/wanted.js';
import type { WantedImage } from '../../../src/run/wanted.js';

const arn = (region: string, partition = 'aws'): string =>
  `arn:${partition}:license-manager:${region}:123456789012:license-configuration:lic-0123456789abcdef0123456789abcdef`;

function image(more: Partial<WantedImage['config']> = {}, principals: readonly object[] = []): WantedImage {
  const config = { license_configuration_arns: [arn('us-east-1'), arn('cn-north-1', 'aws-cn'), arn('us-east-1')] };
  return {
    config: { public: false, temporary: false, ...config, ...more },
    share: { principals, accounts: [] },
  } as unknown as WantedImage;
}

it.each([
  ['a private image: without the scope', image(), false],
  ['a shared image: with it', image({}, [{ kind: 'account', value: '210987654321' }]), true],
  ['a public image: with it', image({ public: true }), true],
  ['a temporary image, which is never published: without it', image({ public: true, temporary: true }), false],
])('%s', (_, wanted, crossAccount) => {
  const at = (name: string, others: readonly string[] = [], shared: readonly [string, 'shared' | 'missing'][] = []) =>
    licensesIn({
      target: { others: new Map(others.map((id) => [id, undefined])), sharedLicenses: new Map(shared) },
      region: { name },
      image: wanted,
    });
  expect(at('us-east-1')).toEqual([{ arn: arn('us-east-1'), crossAccount }]);
  expect(at('eu-west-1')).toEqual([]);
  expect(at('us-east-1', ['123456789012'])).toEqual([]);
  expect(at('us-east-1', ['123456789012'], [[arn('us-east-1'), 'missing']])).toEqual([]);
  expect(at('us-east-1', ['123456789012'], [[arn('us-east-1'), 'shared']])).toHaveLength(1);
});

it.each([
  ['nothing is there', [], false, 1],
  ['it is there', [{ arn: arn('us-east-1'), crossAccount: false }], false, 0],
  ['it is there with a wider scope', [{ arn: arn('us-east-1'), crossAccount: true }], false, 0],
  ['it is there with a narrower scope', [{ arn: arn('us-east-1'), crossAccount: false }], true, 1],
  ['another is there', [{ arn: arn('eu-west-1'), crossAccount: true }], true, 1],
])('what is missing where %s', (_, present, crossAccount, count) => {
  expect(missingLicenses([{ arn: arn('us-east-1'), crossAccount }], present)).toHaveLength(count);
});
