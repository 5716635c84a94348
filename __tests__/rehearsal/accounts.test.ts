import { describe, expect, it } from '@jest/globals';
import type { TargetPlan } from '../../src/config/targets.js';
import { ownAccount } from '../../src/rehearsal/accounts.js';

const none = { roleToAssume: undefined, roleChain: [], awsRegion: 'us-east-1' };

function plan(image: object, roles: readonly string[] = []): TargetPlan[] {
  const config = {
    source: { kind: 'path' },
    images: [{ license_configuration_arns: [], target_account_ids: [], share: [], ...image }],
  };
  return [{ roles, configs: [{ config }] }] as unknown as TargetPlan[];
}

const license = 'arn:aws:license-manager:us-east-1:314159265358:license-configuration:lic-1';

describe('the account of a rehearsal', () => {
  it.each([
    ['the last role', plan({}), { roleChain: ['arn:aws:iam::222222222222:role/b'] }, '222222222222', true],
    ['that of a license', plan({ license_configuration_arns: [license] }), {}, '314159265358', true],
    [
      'that of a key',
      plan({ kms_key_id: { 'us-east-1': 'arn:aws:kms:us-east-1:271828182845:key/1' } }),
      {},
      '271828182845',
      true,
    ],
    [
      'none of another partition',
      plan({ license_configuration_arns: [license.replace('aws', 'aws-cn')] }),
      {},
      '123456789012',
      false,
    ],
    [
      'none of a target with a role',
      plan({ license_configuration_arns: [license] }, ['arn:aws:iam::1:role/a']),
      {},
      '123456789012',
      false,
    ],
    ['an example', plan({}), {}, '123456789012', false],
    [
      'another example where the config shares with the first',
      plan({ share: ['123456789012'] }),
      {},
      '111122223333',
      false,
    ],
  ])('is %s', (_, plans, caller, id, isKnown) => {
    const roles = { ...none, roleToAssume: 'roleChain' in caller ? 'arn:aws:iam::111111111111:role/a' : undefined };
    expect(ownAccount(plans, { ...roles, ...caller })).toEqual({ id, partition: 'aws', isKnown });
  });
});
