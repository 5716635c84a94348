import { describe, expect, it } from '@jest/globals';
import { ec2 } from '../support/aws.js';
import { bootTestConfig, bootTests } from '../support/boot-test-world.js';

const tests = bootTests('nothing');
const { run } = tests;

describe('preflight', () => {
  const refused = async (test: string, settings: object = {}): Promise<readonly string[]> => {
    await tests.world.settings({ ec2: { instances: settings } });
    await tests.write(bootTestConfig(test));
    const { messages, sent } = await run('create');
    expect(sent.filter(({ mutating }) => mutating)).toEqual([]);
    return messages;
  };
  const group = 'sg-0123456789abcdef0';

  it.each<[string, string, object, RegExp]>([
    [
      'a type that does not exist',
      '{instance_types: [t9.nano]}',
      {},
      /my-os-1 can't be launched on t9\.nano in us-east-1/,
    ],
    ['a type of another architecture', '{instance_types: [m8g.medium]}', {}, /can't be launched on m8g\.medium/],
    [
      'a console that EC2 shows too late',
      '{instance_types: [t3.nano, t2.nano], timeout: 4m, proof: {console: "login: $$"}}',
      {},
      /EC2 shows the console of t2\.nano minutes after its start, and the boot test of my-os-1 ends after 4m00s\. /,
    ],
    [
      'a region without a default VPC',
      '{}',
      { noDefaultVpc: ['us-east-1'] },
      /us-east-1 has no default VPC for the boot test/,
    ],
    [
      'a subnet of another region',
      '{subnet_id: subnet-0123456789abcdef0}',
      {},
      /subnet subnet-\w+ does not exist in us-east-1/,
    ],
    ['a profile that does not exist', '{instance_profile: nobody}', {}, /instance profile nobody does not exist/],
    [
      'a port that no group opens',
      `{proof: {port: 22}, security_group_ids: [${group}]}`,
      { securityGroups: { [group]: { name: 'web', ingress: ['tcp 443 443 0.0.0.0/0'] } } },
      /no security group of the boot test lets anybody in at port 22/,
    ],
    [
      'a group of another region',
      `{security_group_ids: [${group}]}`,
      {},
      /security group sg-\w+ does not exist in us-east-1/,
    ],
  ])('%s is refused before anything is uploaded', async (_, test, settings, message) => {
    expect(await refused(test, settings)).toEqual([expect.stringMatching(message)]);
  });

  it('a quota that is too low is refused', async () => {
    await tests.world.settings({ quotas: { standardVcpus: 2 } });
    expect(await refused('{}')).toEqual([
      'the boot test needs 3 vCPUs at a time in us-east-1, and the account may run 2',
    ]);
  });

  it('an offering that the zone of the subnet lacks is refused', async () => {
    const { Subnets: [subnet] = [] } = await ec2(tests.world, 'us-east-1').describeSubnets({});
    const test = `{instance_types: [t3.nano], subnet_id: ${subnet?.SubnetId}}`;
    const zone = subnet?.AvailabilityZone ?? '';
    expect(await refused(test, { notOffered: { 't3.nano': [zone] } })).toEqual([
      expect.stringContaining("my-os-1 can't be launched on t3.nano in the zone of subnet-"),
    ]);
  });
});

describe('the config', () => {
  it.each<[string, RegExp]>([
    ['{proof: {console: "("}}', /boot_test\.proof\.console: is not a regular expression: unterminated group/],
    ['{refuse: ["[z-a]"]}', /boot_test\.refuse\[0\]: is not a regular expression/],
    ['{proof: {status_checks: false}}', /boot_test\.proof: must have a proof/],
    ['{proof: {port: 22}}', /boot_test\.proof\.port: requires security_group_ids/],
    ['{proof: {ssm: {command: "true"}}}', /boot_test\.proof\.ssm: requires instance_profile/],
    ['{proof: {ssm: {command: "true"}}, instance_profile: x}', /boot_test\.proof\.ssm: requires subnet_id/],
    [
      '{timeout: 4m, proof: {ssm: {command: "true"}}, instance_profile: x, subnet_id: subnet-12345678}',
      /ssm\.timeout: must not be longer/,
    ],
    ['{instance_types: [t3.nano, t3.nano]}', /instance_types\[1\]: t3\.nano is listed twice/],
    ['{instance_types: [t3]}', /instance_types\[0\]: must be an instance type such as t3\.nano/],
    ['{user_data: missing.yaml}', /boot_test\.user_data: the file "missing\.yaml" doesn't exist/],
    ['{user_data: disk.raw}', /boot_test\.user_data: the file "disk\.raw" has 65536 bytes; EC2 accepts 16384/],
    ['{prof: {}}', /boot_test\.prof: is not a known key\. Did you mean "proof"/],
  ])('%s is refused at its line', async (test, message) => {
    await tests.write(bootTestConfig(test));
    const { messages, manifest } = await run('check');
    expect(messages).toContainEqual(expect.stringMatching(message));
    expect(manifest.failures[0]?.line).toBe(10);
  });

  it('the tag of a boot test can not be set', async () => {
    await tests.write(bootTestConfig('{}', 'tags: {"ami-publish:boot-test": passed}'));
    expect((await run('check')).messages).toEqual([
      expect.stringContaining('is set by ami-publish. Choose another key'),
    ]);
  });
});
