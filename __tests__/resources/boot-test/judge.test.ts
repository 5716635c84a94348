import { describe, expect, it } from '@jest/globals';
import { type Asked, isPassingRefusal, judge, type Sight } from '../../../src/resources/boot-test/judge.js';

const sight = (more: Partial<Sight> = {}, instance: Partial<Sight['instance']> = {}): Sight => ({
  instance: { state: 'running', reasonCode: '', reason: '', bootMode: 'uefi', ...instance },
  refused: undefined,
  proven: undefined,
  checks: undefined,
  command: undefined,
  isPortOpen: false,
  ...more,
});
const asked = (more: Partial<Asked> = {}): Asked => ({
  firmware: 'uefi',
  console: false,
  statusChecks: false,
  ssm: false,
  port: undefined,
  notRun: undefined,
  notTested: [],
  isWhole: true,
  ...more,
});
const login = { expression: 'login: $', line: 'host login: ' };
const ok = { instance: 'ok', system: 'ok' };
const ended = (reasonCode: string) => sight({}, { state: 'terminated', reasonCode });

describe('passed', () => {
  it.each<[string, Sight, Asked]>([
    ['by the console', sight({ proven: login }), asked({ console: true })],
    ['by status checks', sight({ checks: ok }), asked({ statusChecks: true })],
    ['by a command', sight({ command: { state: 'succeeded', about: 'Success' } }), asked({ ssm: true })],
    ['by a port', sight({ isPortOpen: true }), asked({ port: 22 })],
    [
      'by all of them',
      sight({ proven: login, checks: ok, command: { state: 'succeeded', about: '' }, isPortOpen: true }),
      asked({ console: true, statusChecks: true, ssm: true, port: 22 }),
    ],
    ['although its time is over', sight({ proven: login }), asked({ console: true })],
  ])('%s', (name, seen, wanted) => {
    expect(judge(seen, wanted, name.includes('over'))).toMatchObject({ outcome: 'passed' });
  });
});

describe('pending', () => {
  it.each<[string, Sight, Asked, string]>([
    ['no line', sight(), asked({ console: true }), 'no line of the console matches'],
    ['no checks', sight(), asked({ statusChecks: true }), 'the status checks are not known'],
    [
      'impaired checks',
      sight({ checks: { instance: 'impaired', system: 'ok' } }),
      asked({ statusChecks: true }),
      'the status checks are impaired and ok',
    ],
    ['no agent', sight(), asked({ ssm: true }), 'the agent has not registered'],
    ['a closed port', sight(), asked({ port: 22 }), 'port 22 is closed'],
    ['one proof of two', sight({ proven: login }), asked({ console: true, port: 22 }), 'port 22 is closed'],
  ])('%s, and failed once its time is over', (_, seen, wanted, missing) => {
    expect(judge(seen, wanted, false)).toEqual({ outcome: 'pending', missing: [missing] });
    expect(judge(seen, wanted, true)).toEqual({
      outcome: 'failed',
      fault: 'image',
      about: `no proof in time: ${missing}`,
    });
  });

  it('a proof before the instance runs is none', () => {
    expect(judge(sight({ proven: login }, { state: 'pending' }), asked({ console: true }), false).outcome).toBe(
      'pending',
    );
  });
});

describe('whose fault it is', () => {
  it.each<[string, Sight, 'image' | 'other']>([
    ['a refused line', sight({ refused: { expression: 'panic', line: 'panic' }, proven: login }), 'image'],
    ['another firmware', sight({ proven: login }, { bootMode: 'legacy-bios' }), 'image'],
    ['a failed command', sight({ command: { state: 'failed', about: 'Failed with 1' } }), 'image'],
    ['a shutdown', ended('Client.InstanceInitiatedShutdown'), 'image'],
    ['a snapshot that is gone', ended('Client.InvalidSnapshot.NotFound'), 'image'],
    ['an error of the client', ended('Client.InternalError'), 'image'],
    ['a limit of volumes', ended('Client.VolumeLimitExceeded'), 'other'],
    ['somebody who terminates it', ended('Client.UserInitiatedShutdown'), 'other'],
    ['a lack of capacity', ended('Server.InsufficientInstanceCapacity'), 'other'],
    ['an error of EC2', ended('Server.InternalError'), 'other'],
    ['a spot interruption', ended('Server.SpotInstanceTermination'), 'other'],
    ['no reason', ended(''), 'other'],
  ])('%s', (_, seen, fault) => {
    expect(judge(seen, asked({ console: true }), false)).toMatchObject({ outcome: 'failed', fault });
  });

  it.each<[string, Sight]>([
    ['an instance that EC2 does not start', sight({}, { state: 'pending' })],
    ['a host that fails', sight({ checks: { instance: 'ok', system: 'impaired' } })],
  ])("%s in time is not the image's", (_, seen) => {
    expect(judge(seen, asked({ statusChecks: true }), true)).toMatchObject({ outcome: 'failed', fault: 'other' });
  });
});

it.each([
  ['InsufficientInstanceCapacity', true],
  ['VcpuLimitExceeded', true],
  ['Unsupported', true],
  ['Server.InternalError', true],
  ['InvalidParameterCombination', false],
  ['UnauthorizedOperation', false],
  ['InvalidAMIID.NotFound', false],
])('after %s another attempt may succeed: %s', (code, passes) => {
  expect(isPassingRefusal(code)).toBe(passes);
});

describe('not run, where nothing can be learned', () => {
  const wanted = asked({ console: true, notRun: 'qemu is not here' });
  it.each<[string, Sight, boolean, object]>([
    ['once it runs', sight(), false, { outcome: 'not run', about: 'qemu is not here' }],
    ['whatever its console shows', sight({ refused: login }), true, { outcome: 'not run' }],
    ['not before', sight({}, { state: 'pending' }), false, { outcome: 'pending' }],
    ['but failed where it ended', ended('Client.InvalidSnapshot.NotFound'), false, { outcome: 'failed' }],
  ])('%s', (_, seen, isLate, verdict) => {
    expect(judge(seen, wanted, isLate)).toMatchObject(verdict);
  });

  it('what a boot leaves open is with its proof', () => {
    expect(judge(sight({ proven: login }), asked({ console: true, notTested: ['network'] }), false)).toEqual({
      outcome: 'passed',
      about: 'console "host login:"; not tested: network',
    });
  });
});

it('a part of its time without a proof says nothing about the image', () => {
  const late = (isWhole: boolean) => judge(sight(), asked({ ssm: true, isWhole }), true);
  expect(late(true)).toMatchObject({ outcome: 'failed', fault: 'image' });
  expect(late(false)).toMatchObject({ outcome: 'failed', fault: 'other' });
});
