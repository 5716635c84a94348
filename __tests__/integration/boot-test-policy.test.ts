import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { STS } from '@aws-sdk/client-sts';
import { expect, it } from '@jest/globals';
import { clientOf, ec2 } from '../support/aws.js';
import { bootTestConfig, bootTests } from '../support/boot-test-world.js';
import { expectSuccess } from '../support/expect-success.js';

const tests = bootTests('images');
const { run, guest, instances, image, expectNothingLeft } = tests;

const examplePolicy = async (): Promise<string> =>
  (await readFile(path.resolve(import.meta.dirname, '../../examples/iam/policy.json'), 'utf8'))
    .replaceAll('123456789012', tests.world.account.id)
    .replaceAll('my-bucket', 'images')
    .replaceAll('my-os-boot-test', 'test');

it('the example policy allows all of it', async () => {
  const own = await examplePolicy();
  const role = `arn:aws:iam::${tests.world.account.id}:role/publish`;
  const as = (text: string) => tests.world.settings({ iam: { rolePolicies: { [role]: text } } });
  await as(own);
  expectSuccess(await run('publish', { inputs: { 'role-to-assume': role } }));
  await expectNothingLeft();

  // What can't be ended is a failure, although the test has its result, until somebody ends it.
  await as(own.replace('"ec2:TerminateInstances", ', ''));
  await tests.write(bootTestConfig('{instance_types: [t3.nano]}'));
  for (const isFirst of [true, false]) {
    const left = await run('publish', { inputs: { 'role-to-assume': role } });
    expect(left.tests).toMatchObject([{ outcome: 'passed' }]);
    expect(left.launches.length > 0).toBe(isFirst);
    expect(left.messages).toEqual([expect.stringContaining('UnauthorizedOperation')]);
    expect((await instances()).map(({ state }) => state)).toContain('running');
  }
  await as(own);
  expectSuccess(await run('publish', { inputs: { 'role-to-assume': role } }));
  await expectNothingLeft();
});

it('the example policy allows a command on the instance', async () => {
  const role = `arn:aws:iam::${tests.world.account.id}:role/publish`;
  const rolePolicies = { [role]: await examplePolicy() };
  await tests.world.settings({ iam: { rolePolicies, instanceProfiles: { test: 'test' } } });
  await guest({ agentAfterSeconds: 5 });
  const { Subnets: [subnet] = [] } = await ec2(tests.world, 'us-east-1').describeSubnets({});
  const proof = `{proof: {ssm: {command: "true"}}, instance_profile: test, subnet_id: ${subnet?.SubnetId}, instance_types: [t3.nano]}`;
  await tests.write(bootTestConfig(proof));
  expectSuccess(await run('publish', { inputs: { 'role-to-assume': role } }));
});

it('the example policy allows nothing of it with other instances', async () => {
  expectSuccess(await run('create'));
  const { id: ImageId } = await image();
  const name = `arn:aws:iam::${tests.world.account.id}:role/publish`;
  await tests.world.settings({ iam: { rolePolicies: { [name]: await examplePolicy() } } });
  const other = ec2(tests.world, 'us-east-1');
  const one = { ImageId, MinCount: 1, MaxCount: 1 };
  const { Instances: [instance] = [] } = await other.runInstances({ ...one, InstanceType: 't3.nano' });
  const InstanceId = instance?.InstanceId ?? '';
  const { Credentials } = await clientOf(STS)(tests.world, 'us-east-1').assumeRole({
    RoleArn: name,
    RoleSessionName: 'test',
  });
  const credentials = {
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
  };
  const role = ec2(tests.world, 'us-east-1', { ...tests.world.account, credentials });
  const mark = [{ Key: 'ami-publish:boot-test', Value: 'ami-1' }];
  const marked = (['instance', 'volume', 'network-interface'] as const).map((ResourceType) => ({
    ResourceType,
    Tags: mark,
  }));
  const { Volumes: [volume] = [] } = await other.describeVolumes({});
  await role.runInstances({ ...one, InstanceType: 't3.nano', TagSpecifications: marked });
  for (const refused of [
    () => role.terminateInstances({ InstanceIds: [InstanceId] }),
    () => role.createTags({ Resources: [InstanceId], Tags: mark }),
    () => role.createTags({ Resources: [volume?.VolumeId ?? ''], Tags: mark }),
    () => role.runInstances({ ...one, InstanceType: 't3.nano' }),
    () => role.runInstances({ ...one, InstanceType: 't3.xlarge', TagSpecifications: marked }),
  ]) {
    await expect(refused()).rejects.toMatchObject({ name: 'UnauthorizedOperation' });
  }
});
