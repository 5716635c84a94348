import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { ec2 } from '../support/aws.js';
import { bootTestConfig, bootTests, loginTest, panic } from '../support/boot-test-world.js';
import { expectSuccess } from '../support/expect-success.js';

const tests = bootTests('images');
const { run, guest, image, expectNothingPublic, expectNothingLeft } = tests;

describe('an AMI that does not boot', () => {
  it('is not tested again, unless its settings change or the input says so', async () => {
    await guest({ console: panic });
    expect((await run('publish')).exitCode).toBe(1);
    await guest({ console: ['1 localhost login: '] });

    for (const command of ['publish', 'create', 'plan', 'verify']) {
      const again = await run(command);
      expect(again.messages).toContainEqual(
        expect.stringMatching(/^the boot test of my-os-1 \(ami-\w+\) in us-east-1 failed at .*Kernel panic/),
      );
      expect(again.sent.filter(({ operation }) => operation === 'RunInstances')).toEqual([]);
    }
    await expectNothingPublic();
    const changed = '{proof: {console: "localhost login: $$"}}';
    await tests.write(bootTestConfig(changed));
    expect((await run('plan')).manifest.changes.find(({ resource }) => resource === 'boot test')).toMatchObject({
      action: 'update',
      from: 'failed',
    });
    await tests.write(bootTestConfig(loginTest));
    const again = await run('publish', { inputs: { 'boot-test': 'again' } });
    expectSuccess(again);
    expect((await image()).tag).toMatch(/^passed /);
    await expectNothingLeft();
  });

  it.each<[string, object, string, RegExp]>([
    [
      'silence',
      { console: [] },
      loginTest,
      /no proof in time: no line of the console matches\. The console shows nothing/,
    ],
    [
      'a line that is refused',
      { console: ['1 Failed to start sshd'] },
      '{refuse: ["Failed to start"]}',
      /Failed to start sshd/,
    ],
    [
      'a shutdown',
      { endsWith: 'Client.InstanceInitiatedShutdown', endsAfterSeconds: 3 },
      loginTest,
      /it shut itself down/,
    ],
    [
      'a snapshot that EC2 can not use',
      { endsWith: 'Client.InternalError' },
      loginTest,
      /it is terminated: Client\.InternalError/,
    ],
    ['status checks', { checksFail: true }, '{timeout: 5m}', /the status checks are impaired and ok/],
  ])('%s is its fault', async (_, behavior, test, message) => {
    await guest(behavior);
    await tests.write(bootTestConfig(test));

    const failed = await run('publish');

    expect(failed.messages).toEqual([expect.stringMatching(message)]);
    expect((await image()).tag).toMatch(/^failed /);
    await expectNothingPublic();
    await expectNothingLeft();
  });

  it('without the default list, a panic is what the proof makes of it', async () => {
    await guest({ console: [...panic, '3 localhost login: '] });
    await tests.write(bootTestConfig('{proof: {console: "login: $$"}, refuse_defaults: false}'));
    expectSuccess(await run('publish'));
  });
});

describe('what is not its fault', () => {
  it('a lack of capacity leads to the next larger type', async () => {
    await tests.world.settings({
      ec2: { instances: { refusedLaunches: { 't3.nano': { code: 'InsufficientInstanceCapacity', attempts: 0 } } } },
    });
    const done = await run('publish');
    expectSuccess(done);
    expect(done.launches.map(({ instanceType, outcome }) => [instanceType, outcome]).sort()).toEqual([
      ['t2.nano', 'passed'],
      ['t3.micro', 'passed'],
      ['t3.nano', 'unknown'],
    ]);
    expect(done.sent.filter(({ operation }) => operation === 'RunInstances')).toHaveLength(3);
    await expectNothingLeft();
  });

  it.each<[string, object]>([
    ['a lack of capacity', { refusedLaunches: { 't3.nano': { code: 'InsufficientInstanceCapacity', attempts: 0 } } }],
    ['an exhausted quota', { refusedLaunches: { 't3.nano': { code: 'VcpuLimitExceeded', attempts: 0 } } }],
    ['a failure of EC2', { guest: { instanceType: 't3.*', endsWith: 'Server.InternalError' } }],
  ])('%s that lasts is an error that leaves the AMI as it is', async (_, settings) => {
    await tests.world.settings({ ec2: { instances: settings } });
    await tests.write(bootTestConfig('{instance_types: [t3.nano], proof: {console: "login: $$"}}'));

    const failed = await run('publish');

    expect(failed.messages).toEqual([
      expect.stringMatching(/^the boot test of my-os-1 \(ami-\w+\) could not be done in us-east-1\. t3\.nano: [^;]+$/),
    ]);
    expect(failed.tests).toMatchObject([{ outcome: 'unknown' }]);
    // AWS recommends to wait before the same is asked for again.
    const [first, second] = failed.sent.filter(({ operation }) => operation === 'RunInstances').map(({ time }) => time);
    if ('refusedLaunches' in settings) expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(120_000);
    expect((await image()).tag).toBeUndefined();
    await expectNothingPublic();
    await expectNothingLeft();
    await tests.world.settings({
      ec2: {
        instances: {
          refusedLaunches: { 't3.nano': { code: 'VcpuLimitExceeded', attempts: 1 } },
          guest: { endsWith: '' },
        },
      },
    });
    expectSuccess(await run('publish'));
    await expectNothingLeft();
  });

  it('an expression that would take for ever ends the test, and not the run', async () => {
    await guest({ console: [`1 ${'a'.repeat(60)}!`] });
    await tests.write(bootTestConfig('{instance_types: [t3.nano], proof: {console: "^(a+)+$$"}}'));
    const failed = await run('publish');
    expect(failed.messages).toEqual(['the regular expression "^(a+)+$" takes too long on a line']);
    expect((await image()).tag).toBeUndefined();
    await expectNothingLeft();
  });
});

describe('other proofs', () => {
  it('status checks are the proof if nothing else is given', async () => {
    await tests.write(bootTestConfig('{}'));
    const done = await run('publish');
    expectSuccess(done);
    expect(done.launches.map(({ about }) => about)).toEqual(['status checks', 'status checks']);
  });
});

describe('a proof from the network', () => {
  const group = 'sg-0123456789abcdef0';

  it('a port of the instance, which has a public address only then', async () => {
    const server = createServer((socket) => socket.end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const rule = `tcp ${port} ${port} 0.0.0.0/0`;
    await tests.world.settings({
      ec2: { instances: { publicAddress: '127.0.0.1', securityGroups: { [group]: { name: 'web', ingress: [rule] } } } },
    });
    await tests.write(
      bootTestConfig(`{instance_types: [t3.nano], proof: {port: ${port}}, security_group_ids: [${group}]}`),
    );
    try {
      const done = await run('publish');
      expectSuccess(done);
      expect(done.launches).toMatchObject([{ outcome: 'passed', about: `port ${port}` }]);
      const [request] = done.sent.filter(({ operation }) => operation === 'RunInstances');
      expect(request?.input.NetworkInterfaces).toEqual([
        { DeviceIndex: 0, DeleteOnTermination: true, AssociatePublicIpAddress: true, Groups: [group] },
      ]);
    } finally {
      server.close();
    }
  });

  it.each([
    [0, 'passed'],
    [3, 'failed'],
  ])('a command that ends with %d: %s', async (commandExitCode, outcome) => {
    await tests.world.settings({ iam: { instanceProfiles: { test: 'test' } } });
    await guest({ agentAfterSeconds: 40, commandSeconds: 20, commandExitCode, commandErrorOutput: 'degraded\n' });
    const { Subnets: [subnet] = [] } = await ec2(tests.world, 'us-east-1').describeSubnets({});
    const proof = `{proof: {ssm: {command: "systemctl is-system-running"}}, instance_profile: test, subnet_id: ${subnet?.SubnetId}, instance_types: [t3.nano]}`;
    await tests.write(bootTestConfig(proof));
    const done = await run('publish');
    expect(done.launches.map((launch) => launch.outcome)).toEqual([outcome]);
    if (outcome === 'failed') expect(done.messages[0]).toContain('the command ended as Failed with 3: degraded');
    else expect(done.launches[0]?.seconds).toBeGreaterThanOrEqual(65);
    expect(
      done.sent.filter(({ operation }) => operation === 'SendCommand').filter(({ status }) => status === 200),
    ).toHaveLength(1);
    await expectNothingLeft();
  });
});
