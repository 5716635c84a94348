import { describe, expect, it } from '@jest/globals';
import { ec2 } from '../support/aws.js';
import { bootTestConfig, bootTests, loginTest, untested } from '../support/boot-test-world.js';
import { expectSuccess } from '../support/expect-success.js';
import { stopWhileHeld } from '../support/stop.js';

const tests = bootTests('images');
const { run, guest, instances, image, expectNothingLeft } = tests;

describe('a run that ends while it tests', () => {
  // A cancelled run sends nothing after a request that hangs for longer than its grace, as a killed one.
  it.each<[string, object]>([
    ['before EC2 launches', { operation: 'RunInstances', applied: false }],
    ['when EC2 has launched, before it hears of that', { operation: 'RunInstances', applied: true }],
    ['while it watches', { operation: 'GetConsoleOutput' }],
    ['before EC2 terminates', { operation: 'TerminateInstances', applied: false }],
    ['when EC2 has terminated', { operation: 'TerminateInstances', applied: true }],
    ['before the result is a tag', { operation: 'CreateTags', contains: 'settings:', applied: false }],
    ['when the result is a tag', { operation: 'CreateTags', contains: 'settings:', applied: true }],
  ])('%s: the next one ends what was launched, never with two of a type', async (_, at) => {
    await tests.write(bootTestConfig('{instance_types: [t3.nano], proof: {console: "login: $$"}}'));
    // All of them hang, so that this run can't end its instance, either.
    await tests.world.fault({ kind: 'hang', region: 'us-east-1', ...at });
    if ((at as { operation: string }).operation === 'GetConsoleOutput')
      await tests.world.fault({ kind: 'hang', region: 'us-east-1', operation: 'TerminateInstances', applied: false });
    const stopped = await stopWhileHeld(tests.world, tests.workspace, 'publish');
    expect(stopped.manifest.outcome).toBe('cancelled');
    await tests.world.clearFaults();
    const before = await instances();
    expect(before.length).toBeLessThanOrEqual(1);

    const next = await run('publish');

    expectSuccess(next);
    const after = await instances();
    const alive = before.filter(({ state }) => state === 'pending' || state === 'running');
    // What was alive is used again.
    if (alive.length > 0) expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    await expectNothingLeft();
  });

  it.each([
    [590, 'used', 1],
    [610, 'ended, and another one is launched', 2],
  ])('an instance that is left after %d of its 600 seconds is %s', async (seconds, _, launched) => {
    await tests.write(bootTestConfig('{instance_types: [t3.nano], timeout: 10m, proof: {console: "login: $$"}}'));
    await tests.world.fault({ kind: 'hang', region: 'us-east-1', operation: 'RunInstances', applied: true });
    await stopWhileHeld(tests.world, tests.workspace, 'publish');
    await tests.world.clearFaults();
    const [left] = await instances();
    await tests.world.advance(seconds);

    const next = await run('publish');

    expectSuccess(next);
    const after = await instances();
    expect(after).toHaveLength(launched);
    expect(next.launches.map(({ instanceId }) => instanceId === left?.id)).toEqual([launched === 1]);
    await expectNothingLeft();
  });

  it('a cancelled run terminates its instances before it ends', async () => {
    await tests.world.fault({
      kind: 'delay',
      seconds: 1,
      operation: 'GetConsoleOutput',
      region: 'us-east-1',
      count: 1,
    });
    const stopped = await stopWhileHeld(tests.world, tests.workspace, 'publish');
    expect(stopped.manifest.outcome).toBe('cancelled');
    expect(stopped.tookMs).toBeLessThanOrEqual(5_000);
    expect(stopped.late.map(({ operation }) => operation)).toEqual(['TerminateInstances', 'TerminateInstances']);
    await expectNothingLeft();
    expect((await image()).tag).toBeUndefined();
    expectSuccess(await run('publish'));
    await expectNothingLeft();
  });

  it('what outlives its time is ended by cleanup, and nothing without our tag', async () => {
    await tests.world.fault({ kind: 'hang', region: 'us-east-1', operation: 'RunInstances', applied: true });
    await stopWhileHeld(tests.world, tests.workspace, 'publish');
    await tests.world.clearFaults();
    const { Instances: [other] = [] } = await ec2(tests.world, 'us-east-1').runInstances({
      ImageId: (await image()).id,
      InstanceType: 't3.nano',
      MinCount: 1,
      MaxCount: 1,
    });
    const states = async () =>
      (await instances()).map(({ id, state }) => [id === other?.InstanceId ? 'other' : 'ours', state]).sort();
    await tests.world.advance(600);
    expectSuccess(await run('cleanup'));
    const running = [
      ['other', 'running'],
      ['ours', 'running'],
      ['ours', 'running'],
    ];
    expect(await states()).toEqual(running);
    await tests.world.advance(1200);
    const dry = await run('cleanup', { inputs: { 'dry-run': 'true' } });
    expect(dry.manifest.changes.map(({ resource, action }) => [resource, action])).toEqual([
      [expect.stringMatching(/^test instance i-/), 'delete'],
      [expect.stringMatching(/^test instance i-/), 'delete'],
    ]);
    expect(await states()).toEqual(running);
    expectSuccess(await run('cleanup'));
    await tests.world.advance(60);
    expect(await states()).toEqual([
      ['other', 'running'],
      ['ours', 'terminated'],
      ['ours', 'terminated'],
    ]);
  });
});

it('a run whose time is over ends its instance, and the next one tests again', async () => {
  await tests.write(untested);
  expectSuccess(await run('create'));
  await tests.write(bootTestConfig(loginTest));
  await guest({ console: [] });
  const over = await run('publish', { inputs: { 'max-wait': '2m' } });
  expect(over.messages).toEqual(['the boot test of my-os-1 in us-east-1 did not end before `max-wait` expired']);
  expect((await image()).tag).toBeUndefined();
  await expectNothingLeft();
  await guest({ console: ['1 login: '] });
  expectSuccess(await run('publish'));
});
