import { describe, expect, it } from '@jest/globals';
import type { Workspace } from '../support/action.js';
import { ec2 } from '../support/aws.js';
import { bootTestConfig, bootTests, loginTest, sentOf, untested } from '../support/boot-test-world.js';
import { expectSuccess } from '../support/expect-success.js';
import { stopWhileHeld } from '../support/stop.js';
import { virtualClock } from '../support/virtual-clock.js';

const tests = bootTests('nothing');
const { run, guest, instances, image } = tests;

describe('two runs at once', () => {
  it.each([1, 2])('launch one instance of each type, the slower one included (attempts: %d)', async (attempts) => {
    const test = `{attempts: ${attempts}, instance_types: [t3.nano, t2.nano], proof: {console: "login: $$"}}`;
    await tests.write(bootTestConfig(test).replace(', eu-west-1', ''));
    const other = await tests.workspace.copy(tests.world);
    try {
      const both = await Promise.all([tests.workspace.run('publish'), other.run('publish')]);
      for (const result of both) expectSuccess(result);
    } finally {
      await other.remove();
    }
    expect((await instances()).map(({ type }) => type).sort()).toEqual(['t2.nano', 't3.nano']);
  });

  it('one that begins when the other has ended a part of it repeats nothing', async () => {
    const test = '{attempts: 1, instance_types: [t3.nano, t2.nano], proof: {console: "login: $$"}}';
    await tests.write(bootTestConfig(test).replace(', eu-west-1', ''));
    const other = await tests.workspace.copy(tests.world);
    const clock = await virtualClock(tests.world);
    let second: Promise<Awaited<ReturnType<Workspace['run']>>> | undefined;
    try {
      const first = await tests.workspace.run('publish', {
        clock,
        onLine: (line) => {
          if (/passed on t3\.nano/.test(line)) second ??= other.run('publish');
        },
      });
      expectSuccess(first);
      expect(second).toBeDefined();
      if (second) expectSuccess(await second);
    } finally {
      await other.remove();
    }
    expect((await instances()).map(({ type }) => type).sort()).toEqual(['t2.nano', 't3.nano']);
  });
});

describe('a token that EC2 has ended', () => {
  it('is replaced by the next one', async () => {
    await tests.write(bootTestConfig('{instance_types: [t3.nano]}'));
    await tests.world.fault({
      kind: 'error',
      operation: 'RunInstances',
      code: 'IdempotentInstanceTerminated',
      status: 400,
      count: 1,
    });
    expectSuccess(await run('publish'));
  });
});

describe('what an earlier run has left', () => {
  it('an instance whose time is nearly over proves nothing against the AMI', async () => {
    await tests.world.settings({ iam: { instanceProfiles: { test: 'test' } } });
    await guest({ agentAfterSeconds: 5, commandSeconds: 60 });
    const { Subnets: [subnet] = [] } = await ec2(tests.world, 'us-east-1').describeSubnets({});
    const proof = `proof: {ssm: {command: "true", timeout: 2m}}, instance_profile: test, subnet_id: ${subnet?.SubnetId}`;
    await tests.write(bootTestConfig(`{${proof}, timeout: 2m, attempts: 1, instance_types: [t3.nano]}`));
    await tests.world.fault({ kind: 'hang', operation: 'RunInstances', region: 'us-east-1', applied: true });
    await stopWhileHeld(tests.world, tests.workspace, 'publish');
    await tests.world.clearFaults();
    await tests.world.advance(85);

    expectSuccess(await run('publish'));

    expect((await image()).tag).toMatch(/^passed /);
    expect(await instances()).toHaveLength(2);
  });
});

describe('`boot-test: again`', () => {
  it('the result that is to be replaced is no result of this test', async () => {
    await tests.write(bootTestConfig('{instance_types: [t3.nano], proof: {console: "login: $$"}}'));
    await guest({ console: ['1 Kernel panic - not syncing'] });
    expect((await run('publish')).exitCode).toBe(1);
    await tests.world.settings({
      ec2: {
        instances: {
          guest: { console: ['1 localhost login: '] },
          refusedLaunches: { 't3.nano': { code: 'InsufficientInstanceCapacity', attempts: 1 } },
        },
      },
    });
    const again = await run('publish', { inputs: { 'boot-test': 'again' } });
    expectSuccess(again);
    expect((await image()).tag).toMatch(/^passed /);
  });
});

describe('with `best_effort_regions`', () => {
  it('an AMI is not public untested, where the region of its test is the one that fails', async () => {
    await tests.write(bootTestConfig(loginTest, 'best_effort_regions: [us-east-1]'));
    await tests.world.fault({
      kind: 'error',
      operation: 'RegisterImage',
      region: 'us-east-1',
      code: 'InvalidParameterValue',
      status: 400,
    });
    const done = await run('publish');
    const elsewhere = await image('eu-west-1');
    expect(elsewhere.isPublic).toBe(true);
    expect(elsewhere.tag).toMatch(/^passed /);
    expect(sentOf(done.sent, 'RunInstances').map(({ region }) => region)).toEqual(['eu-west-1', 'eu-west-1']);
  });
});

describe('an AMI with all the tags that it can have', () => {
  it('is not launched, because its result could not be noted', async () => {
    await tests.write(untested);
    expectSuccess(await run('create'));
    const { Images: [image] = [] } = await ec2(tests.world, 'us-east-1').describeImages({ Owners: ['self'] });
    const free = 50 - (image?.Tags?.length ?? 0);
    await ec2(tests.world, 'us-east-1').createTags({
      Resources: [image?.ImageId ?? ''],
      Tags: Array.from({ length: free }, (_, index) => ({ Key: `other-${index}`, Value: 'x' })),
    });
    await tests.write(bootTestConfig(loginTest));
    const failed = await run('publish');
    expect(failed.messages).toEqual([expect.stringMatching(/has 50 tags/)]);
    expect(sentOf(failed.sent, 'RunInstances')).toEqual([]);
  });
});

describe('a long line on the console', () => {
  it('is cut wherever it is shown, except in the file', async () => {
    const long = `Kernel panic - not syncing: ${'x'.repeat(30_000)}`;
    await tests.write(bootTestConfig('{instance_types: [t3.nano], proof: {console: "login: $$"}}'));
    await guest({ console: [`1 ${long}`] });
    const failed = await run('publish');
    expect(failed.messages[0]?.length).toBeLessThan(1_500);
    expect(Math.max(...failed.log.split('\n').map((line) => line.length))).toBeLessThan(2_000);
    expect(failed.summary.length).toBeLessThan(10_000);
  });
});

describe('a cancelled run', () => {
  it('ends its instance although a request of the test hangs', async () => {
    await tests.write(bootTestConfig('{instance_types: [t3.nano], proof: {console: "login: $$"}}'));
    await tests.world.fault({ kind: 'hang', operation: 'GetConsoleOutput', region: 'us-east-1' });
    await stopWhileHeld(tests.world, tests.workspace, 'publish');
    await tests.world.advance(60);
    expect((await instances()).map(({ state }) => state)).toEqual(['terminated']);
  });

  it('ends its instance also when the server that is asked does not know it yet', async () => {
    await tests.write(bootTestConfig('{instance_types: [t3.nano], proof: {console: "login: $$"}}'));
    await tests.world.fault({
      kind: 'delay',
      seconds: 1,
      operation: 'GetConsoleOutput',
      region: 'us-east-1',
      count: 1,
    });
    await tests.world.fault({
      kind: 'error',
      operation: 'TerminateInstances',
      code: 'InvalidInstanceID.NotFound',
      status: 400,
      count: 1,
    });
    const stopped = await stopWhileHeld(tests.world, tests.workspace, 'publish');
    expect(stopped.manifest.outcome).toBe('cancelled');
    await tests.world.advance(60);
    expect((await instances()).map(({ state }) => state)).toEqual(['terminated']);
  });
});

describe('cleanup', () => {
  it('ends what is left also when the config has no boot test any more', async () => {
    await tests.world.fault({ kind: 'hang', operation: 'RunInstances', region: 'us-east-1', applied: true });
    await stopWhileHeld(tests.world, tests.workspace, 'publish');
    await tests.world.clearFaults();
    await tests.write(untested);
    await tests.world.advance(3600);
    expectSuccess(await run('cleanup'));
    await tests.world.advance(60);
    expect((await instances()).map(({ state }) => state)).toEqual(['terminated', 'terminated']);
  });
});

describe('without the disk image and with `before: copy`', () => {
  it('a region that was added gets no copy before the AMI that exists has booted', async () => {
    await tests.write(untested.replace(', eu-west-1', ''));
    expectSuccess(await run('create'));
    await tests.write(bootTestConfig('{before: copy, instance_types: [t3.nano]}'));
    const done = await run('publish', { inputs: { 'source-path': 'missing.raw' } });
    expectSuccess(done);
    expect(sentOf(done.sent, 'RunInstances').map(({ region }) => region)).toEqual(['us-east-1']);
    const order = done.sent.map(({ operation }) => operation);
    expect(order.lastIndexOf('TerminateInstances')).toBeLessThan(order.indexOf('CopySnapshot'));
  });
});

describe('many images', () => {
  it('are tested at once, without warnings', async () => {
    const warnings: string[] = [];
    const note = (warning: Error): void => {
      warnings.push(warning.message);
    };
    const image = (name: string): string =>
      `  ${name}: {boot_mode: legacy-bios, regions: [us-east-1], boot_test: {instance_types: [t3.nano], proof: {console: "login: $$"}}}\n`;
    const names = Array.from({ length: 24 }, (_, index) => `my-os-${index}`);
    await tests.write(
      `source: {path: disk.raw, architecture: x86_64}\ns3: {bucket_name: images}\nimages:\n${names.map(image).join('')}`,
    );
    await tests.world.settings({ quotas: { standardVcpus: 1000 } });
    process.on('warning', note);
    try {
      expectSuccess(await run('create'));
    } finally {
      process.off('warning', note);
    }
    expect(warnings.filter((one) => one.includes('memory leak'))).toEqual([]);
  });
});
