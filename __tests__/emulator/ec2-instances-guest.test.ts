import { IAM } from '@aws-sdk/client-iam';
import { SSM } from '@aws-sdk/client-ssm';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ec2, outcome, refusal, region } from '../support/ec2-fixtures.js';
import { bootableImage, described, launched } from '../support/instance-fixtures.js';
import { createWorld, type TestWorld } from '../support/world.js';

let world: TestWorld;
let ImageId: string;
beforeEach(async () => {
  world = await createWorld();
  ImageId = await bootableImage(world);
});
afterEach(() => world.destroy());

const guests = (all: object) => world.settings({ ec2: { instances: { guests: all } } });

async function consoleOf(InstanceId: string | undefined, Latest = true): Promise<string | undefined> {
  const { Output } = await ec2(world).getConsoleOutput({ InstanceId, Latest });
  return Output && Buffer.from(Output, 'base64').toString();
}

describe('the console', () => {
  it('shows what a plain Linux has written so far, with its last line unfinished', async () => {
    const { InstanceId } = await launched(world, { ImageId, InstanceType: 't3.micro' });
    expect(await consoleOf(InstanceId)).toBeUndefined();
    await world.advance(5);
    expect(await consoleOf(InstanceId)).toMatch(/^\[ {4}0\.000000\] Linux version [^\n]*$/);
    await world.advance(20);
    expect(await consoleOf(InstanceId)).toMatch(/\r\nlocalhost login: $/);
    expect(await consoleOf(InstanceId, false)).toBeUndefined();
    await world.advance(220);
    expect(await consoleOf(InstanceId, false)).toMatch(/login: $/);
  });

  it('on Xen is shown later, and not on request', async () => {
    const { InstanceId = '' } = await launched(world, { ImageId, InstanceType: 't2.micro' });
    await world.advance(30);
    expect(await outcome(consoleOf(InstanceId))).toBe('UnsupportedOperation');
    expect(await consoleOf(InstanceId, false)).toBeUndefined();
    await ec2(world).terminateInstances({ InstanceIds: [InstanceId] });
    expect(await consoleOf(InstanceId, false)).toMatch(/login: $/);
    expect(await outcome(consoleOf('i-12345678'))).toBe('InvalidInstanceID.NotFound');
  });

  it('has the last 64 KiB', async () => {
    await guests({ talker: { console: [`0 ${'a'.repeat(70_000)}`, '1 end'] } });
    const { InstanceId } = await launched(world, { ImageId, InstanceType: 't3.micro' });
    await world.advance(10);
    const text = (await consoleOf(InstanceId)) ?? '';
    expect([text.length, text.slice(-6)]).toEqual([65_536, 'a\r\nend']);
  });

  it('follows the script of image and type', async () => {
    await guests({
      broken: { image: 'an im*', console: ['2 Kernel panic - not syncing'] },
      silent: { instanceType: 'm5.*', console: [], checksFail: true },
    });
    const first = await launched(world, { ImageId, InstanceType: 't3.micro' });
    const second = await launched(world, { ImageId, InstanceType: 'm5.large' });
    await world.advance(125);
    expect(await consoleOf(first.InstanceId)).toBe('Kernel panic - not syncing');
    expect(await consoleOf(second.InstanceId)).toBeUndefined();
    const { InstanceStatuses: [status] = [] } = await ec2(world).describeInstanceStatus({
      InstanceIds: [second.InstanceId ?? ''],
    });
    expect(status).toMatchObject({
      InstanceStatus: { Status: 'impaired', Details: [{ Name: 'reachability', Status: 'failed' }] },
      SystemStatus: { Status: 'ok' },
    });
  });

  it.each([
    [{ consoles: [] }, 'There is no setting ec2.instances.guests.typo.consoles.'],
    [{ console: ['login: '] }, 'Each item of ec2.instances.guests.typo.console must be <seconds> <text>.'],
    [{ runs: 'quemu' }, 'Setting ec2.instances.guests.typo.runs must be one of scripted, qemu.'],
    [{ commandSeconds: '2' }, 'Setting ec2.instances.guests.typo.commandSeconds must be a number.'],
  ])('takes no script %j', async (typo, message) => {
    expect(await refusal(guests({ typo }))).toContain(message);
  });
});

describe('a guest that ends', () => {
  it.each([
    ['terminate' as const, 'shutting-down', 'terminated'],
    ['stop' as const, 'stopping', 'stopped'],
  ])('by itself, with the behavior %s', async (behavior, during, after) => {
    await guests({ brief: { endsWith: 'Client.InstanceInitiatedShutdown', endsAfterSeconds: 15 } });
    const instance = await launched(world, {
      ImageId,
      InstanceType: 't3.micro',
      InstanceInitiatedShutdownBehavior: behavior,
    });
    const state = async () => (await described(world, instance)).State?.Name;
    await world.advance(19);
    expect(await state()).toBe('running');
    await world.advance(1);
    expect(await state()).toBe(during);
    await world.advance(30);
    expect(await state()).toBe(after);
    expect((await described(world, instance)).StateReason?.Message).toBe(
      'Client.InstanceInitiatedShutdown: Instance initiated shutdown',
    );
    await ec2(world).terminateInstances({ InstanceIds: [instance.InstanceId ?? ''] });
    await world.advance(30);
    expect(await state()).toBe('terminated');
  });

  it.each([
    ['Server.InsufficientInstanceCapacity', 'There was insufficient capacity available to satisfy the launch request.'],
    ['Server.InternalError', 'Internal error on launch'],
    ['Client.VolumeLimitExceeded', 'Volume limit exceeded'],
  ])('before it starts, with %s, for one launch', async (code, text) => {
    await guests({ unlucky: { endsWith: code, launches: 1 } });
    const first = await launched(world, { ImageId, InstanceType: 't3.micro' });
    const second = await launched(world, { ImageId, InstanceType: 't3.micro' });
    await world.advance(5);
    expect(await described(world, first)).toMatchObject({
      State: { Name: 'terminated' },
      StateReason: { Code: code, Message: `${code}: ${text}` },
      StateTransitionReason: code,
    });
    expect((await described(world, second)).State?.Name).toBe('running');
  });
});

describe('Systems Manager', () => {
  const ssm = () => new SSM(world.client(region));
  const send = (InstanceId: string, more: object = {}) =>
    ssm().sendCommand({
      InstanceIds: [InstanceId],
      DocumentName: 'AWS-RunShellScript',
      Parameters: { commands: ['systemctl is-system-running --wait'] },
      ...more,
    });

  beforeEach(() => world.settings({ iam: { instanceProfiles: { ssm: 'ssm-role' } } }));

  it('runs commands on instances with a profile, once the agent is there', async () => {
    await guests({
      late: { agentAfterSeconds: 40, commandExitCode: 1, commandOutput: 'degraded\n', commandSeconds: 5 },
    });
    const IamInstanceProfile = { Name: 'ssm' };
    const { InstanceId = '' } = await launched(world, { ImageId, InstanceType: 't3.micro', IamInstanceProfile });
    const without = await launched(world, { ImageId, InstanceType: 't3.micro' });
    await world.advance(44);
    const listed = async () =>
      (await ssm().describeInstanceInformation({})).InstanceInformationList?.map((one) => one.InstanceId);
    expect(await listed()).toEqual([]);
    expect(await refusal(send(InstanceId))).toBe(
      `InvalidInstanceId: Instances [[${InstanceId}]] not in a valid state for account ${world.account.id}`,
    );
    await world.advance(1);
    expect(await listed()).toEqual([InstanceId]);
    expect(await outcome(send(without.InstanceId ?? ''))).toBe('InvalidInstanceId');
    const { Command: command } = await send(InstanceId);
    const ask = () => ssm().getCommandInvocation({ CommandId: command?.CommandId, InstanceId });
    expect(await outcome(ask())).toBe('InvocationDoesNotExist');
    await world.advance(1);
    expect(await ask()).toMatchObject({ Status: 'InProgress', ResponseCode: -1, StandardOutputContent: '' });
    await world.advance(4);
    expect(await ask()).toMatchObject({ Status: 'Failed', ResponseCode: 1, StandardOutputContent: 'degraded\n' });
  });

  it('ends a command that takes too long, and refuses what it does not know', async () => {
    await guests({ slow: { agentAfterSeconds: 1, commandSeconds: 100 } });
    const { InstanceId = '' } = await launched(world, {
      ImageId,
      InstanceType: 't3.micro',
      IamInstanceProfile: { Arn: `arn:aws:iam::${world.account.id}:instance-profile/ssm` },
    });
    await world.advance(6);
    const Parameters = { commands: ['sleep 100'], executionTimeout: ['60'] };
    const { Command: command } = await send(InstanceId, { Parameters });
    await world.advance(60);
    expect(await ssm().getCommandInvocation({ CommandId: command?.CommandId, InstanceId })).toMatchObject({
      Status: 'TimedOut',
      StatusDetails: 'ExecutionTimedOut',
    });
    expect(await outcome(send(InstanceId, { DocumentName: 'AWS-Nothing' }))).toBe('InvalidDocument');
    expect(await outcome(send(InstanceId, { Parameters: {} }))).toBe('InvalidParameters');
    expect(await outcome(ssm().describeInstanceInformation({ Filters: [{ Key: 'Color', Values: ['x'] }] }))).toBe(
      'InvalidFilterKey',
    );
  });

  it('finds the profile in IAM', async () => {
    const iam = new IAM(world.client(region));
    expect((await iam.getInstanceProfile({ InstanceProfileName: 'ssm' })).InstanceProfile).toMatchObject({
      Arn: `arn:aws:iam::${world.account.id}:instance-profile/ssm`,
      InstanceProfileId: expect.stringMatching(/^AIPA[A-Z0-9]{17}$/),
      Roles: [{ RoleName: 'ssm-role' }],
    });
    expect(await refusal(iam.getInstanceProfile({ InstanceProfileName: 'none' }))).toBe(
      'NoSuchEntityException: Instance Profile none cannot be found.',
    );
  });
});
