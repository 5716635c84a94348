import { STS } from '@aws-sdk/client-sts';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Clock } from '../../src/aws/wait.js';
import { PublishError } from '../../src/error.js';
import type { ActionResult, Workspace } from '../support/action.js';
import { rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { begun, regions } from '../support/interruptions.js';
import { openWorld } from '../support/open-world.js';
import { virtualClock } from '../support/virtual-clock.js';
import type { TestRequest, TestWorld } from '../support/world.js';

const config = `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
timeouts: {import: 12h}
images:
  my-os-1:
    boot_mode: uefi
    regions: [${regions.join(', ')}]
`;
const subject = 'repo:octo/images:ref:refs/heads/main';
/** How long sessions last here, as short as AWS allows; each is renewed five minutes before its end. */
const sessionSeconds = 900;
const hour = 3600;

let world: TestWorld;
let workspace: Workspace;
let close: () => Promise<void>;
let clock: Clock;
let role: string;

beforeEach(async () => {
  ({ world, workspace, close } = await openWorld({ config, disk: rawDisk(1024 * 1024) }));
  clock = await virtualClock(world);
  role = `arn:aws:iam::${world.account.id}:role/publish`;
});

afterEach(() => close());

/** How long the import takes, and so the run: the waits after it are minutes. */
function importTakes(seconds: number): Promise<void> {
  return world.settings({ latencySeconds: { importSnapshot: seconds } });
}

interface Trust {
  readonly maxSessionSeconds: number;
  readonly callers?: readonly string[];
}

function roles(trusts: Readonly<Record<string, Trust>>): Promise<void> {
  const full = Object.entries(trusts).map(([arn, { maxSessionSeconds, callers = [] }]) => [
    arn,
    { audiences: ['sts.amazonaws.com'], subjects: [subject], callers, maxSessionSeconds },
  ]);
  return world.settings({ sts: { roles: Object.fromEntries(full) } });
}

/** The job's token endpoint: a token like GitHub's, valid for five minutes, unless request `number` fails. */
function tokenEndpoint(failure: (number: number) => Error | undefined = () => undefined) {
  const endpoint = {
    asked: 0,
    oidcToken: async (aud: string): Promise<string> => {
      endpoint.asked += 1;
      const error = failure(endpoint.asked);
      if (error) throw error;
      const now = Math.floor(clock.now() / 1000);
      const claims = {
        iss: 'https://token.actions.githubusercontent.com',
        sub: subject,
        aud,
        iat: now,
        exp: now + 300,
      };
      const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
      return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.c2lnbmF0dXJl`;
    },
  };
  return endpoint;
}

function create(oidcToken: (audience: string) => Promise<string>, inputs: object = {}): Promise<ActionResult> {
  return workspace.run('create', {
    clock,
    oidcToken,
    inputs: { 'role-to-assume': role, 'role-duration-seconds': `${sessionSeconds}`, ...inputs },
  });
}

async function requestsOf(operation: string): Promise<TestRequest[]> {
  return (await world.requests()).filter((request) => request.operation === operation);
}

/** Requests that AWS refused because their credentials had expired. */
async function expired(): Promise<TestRequest[]> {
  return (await world.requests()).filter(({ outcome }) => /Expired/.test(outcome));
}

describe('a role assumed with the job’s token', () => {
  it('carries a run that is six times as long as a session', async () => {
    await roles({ [role]: { maxSessionSeconds: sessionSeconds } });
    await importTakes(5.9 * sessionSeconds);
    const endpoint = tokenEndpoint();
    const { exitCode, manifest } = await create(endpoint.oidcToken);
    expectSuccess({ exitCode, manifest });
    expect(await expired()).toEqual([]);
    const sessions = await requestsOf('AssumeRoleWithWebIdentity');
    expect(sessions.map(({ outcome }) => outcome)).toEqual(sessions.map(() => 'ok'));
    // A session serves for ten minutes of its fifteen, and the next request comes within another minute.
    const times = (await world.requests()).map(({ time }) => time);
    const minutes = (Math.max(...times) - (sessions[0]?.time ?? 0)) / 60_000;
    expect(minutes).toBeGreaterThan(5.9 * 15);
    expect(sessions.length).toBeLessThanOrEqual(Math.ceil(minutes / 10));
    expect(endpoint.asked).toBe(sessions.length);
    const gaps = sessions.slice(1).map(({ time }, index) => (time - (sessions[index]?.time ?? 0)) / 60_000);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(10);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(11);
  });

  it('and a role chained to it are both renewed, the chained one hourly', async () => {
    const chained = `arn:aws:iam::${world.account.id}:role/upload`;
    const caller = `arn:aws:sts::${world.account.id}:assumed-role/publish/*`;
    await roles({
      [role]: { maxSessionSeconds: 2 * hour },
      [chained]: { maxSessionSeconds: 12 * hour, callers: [caller] },
    });
    await importTakes(3 * hour);
    const endpoint = tokenEndpoint();
    const { exitCode, manifest } = await create(endpoint.oidcToken, {
      'role-chain': chained,
      'role-duration-seconds': `${2 * hour}`,
    });
    expectSuccess({ exitCode, manifest });
    expect(await expired()).toEqual([]);
    expect((await requestsOf('AssumeRoleWithWebIdentity')).map(({ input }) => input.DurationSeconds)).toEqual([
      2 * hour,
      2 * hour,
    ]);
    expect(
      (await requestsOf('AssumeRole')).map(({ input, outcome }) => [input.RoleArn, input.DurationSeconds, outcome]),
    ).toEqual(Array.from({ length: 4 }, () => [chained, hour, 'ok']));
  });

  it('that can’t be renewed ends the run with one clear message, and the next run goes on', async () => {
    await roles({ [role]: { maxSessionSeconds: sessionSeconds } });
    await importTakes(3 * sessionSeconds);
    const refused = new PublishError('credentials', 'GitHub did not issue an OIDC token: the endpoint answered 401', {
      hint: 'Please run again.',
    });
    const endpoint = tokenEndpoint((number) => (number > 2 ? refused : undefined));
    const { exitCode, manifest } = await create(endpoint.oidcToken);
    expect(exitCode).toBe(1);
    expect(manifest).toMatchObject({ outcome: 'failed', complete: false });
    const [failure, ...others] = manifest.failures.filter(({ code }) => code === 'credentials');
    expect(others).toEqual([]);
    expect(failure?.message).toContain('GitHub did not issue an OIDC token: the endpoint answered 401');
    expect(failure?.hint).toMatch(/run again/);
    // Once a minute while the session is still good.
    expect(endpoint.asked).toBeGreaterThan(5);
    expect(endpoint.asked).toBeLessThan(12);
    expect(await expired()).toEqual([]);
    expect(manifest.changes.filter(({ resource, outcome }) => resource === 'image' && outcome === 'done')).toEqual([]);

    const next = await create(tokenEndpoint().oidcToken);
    expectSuccess(next);
    expect((await begun(world))['ImportSnapshot in us-east-1']).toBe(1);
  });

  it.each([
    ['max-wait', 'failed', '1h'],
    ['cancellation', 'cancelled', '5h'],
  ])('ends at %s where the token endpoint never answers again, with a manifest', async (why, outcome, maxWait) => {
    await roles({ [role]: { maxSessionSeconds: sessionSeconds } });
    await importTakes(3 * sessionSeconds);
    const endpoint = tokenEndpoint();
    const cancel = new AbortController();
    const startedMs = clock.now();
    const { exitCode, manifest } = await workspace.run('create', {
      clock,
      cancel: cancel.signal,
      oidcToken: (audience) => {
        if (endpoint.asked < 2) return endpoint.oidcToken(audience);
        if (why === 'cancellation') setImmediate(() => cancel.abort(new Error('the run was cancelled (SIGTERM)')));
        return new Promise(() => {});
      },
      inputs: { 'role-to-assume': role, 'role-duration-seconds': `${sessionSeconds}`, 'max-wait': maxWait },
    });
    expect({ exitCode, outcome: manifest.outcome }).toEqual({ exitCode: 1, outcome });
    expect(clock.now() - startedMs).toBeLessThanOrEqual(hour * 1000);
    expect([...new Set(manifest.failures.map(({ code }) => code))]).toEqual(outcome === 'failed' ? ['timeout'] : []);
    expect((await begun(world))['ImportSnapshot in us-east-1']).toBe(1);
  });
});

describe('a blip on the way to a session', () => {
  const assume = { service: 'sts', operation: 'AssumeRoleWithWebIdentity' };
  const keyUnreadable =
    "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements";
  const blips: [string, object | undefined, ((number: number) => Error | undefined) | undefined][] = [
    ['AWS does not reach GitHub', { kind: 'error', code: 'IDPCommunicationError', message: 'not reached' }, undefined],
    ['AWS reads no key in time', { kind: 'error', code: 'InvalidIdentityToken', message: keyUnreadable }, undefined],
    ['the token has ended meanwhile', { kind: 'error', code: 'ExpiredTokenException', message: 'expired' }, undefined],
    ['STS fails', { kind: 'status', status: 500 }, undefined],
    ['STS resets the connection', { kind: 'reset' }, undefined],
    ['the token endpoint answers 500', undefined, () => new Error('Error Code : 500')],
    ['the token endpoint resets the connection', undefined, () => new Error('read ECONNRESET')],
  ];

  it.each(blips)('at the first: %s', async (_, fault, tokenFailure) => {
    if (fault) await world.fault({ ...assume, ...fault, count: 8 });
    const endpoint = tokenEndpoint((number) => (number <= 3 ? tokenFailure?.(number) : undefined));
    const { exitCode, manifest } = await create(endpoint.oidcToken);
    expect({ exitCode, failures: manifest.failures }).toEqual({ exitCode: 0, failures: [] });
    expect(endpoint.asked).toBeGreaterThan(1);
  });

  it.each(blips)('at a renewal: %s', async (_, fault, tokenFailure) => {
    await roles({ [role]: { maxSessionSeconds: sessionSeconds } });
    await importTakes(2 * sessionSeconds);
    if (fault) await world.fault({ ...assume, ...fault, skip: 1, count: 1 });
    const endpoint = tokenEndpoint((number) => (number > 1 && number <= 3 ? tokenFailure?.(number) : undefined));
    const { exitCode, manifest } = await create(endpoint.oidcToken);
    expect({ exitCode, failures: manifest.failures }).toEqual({ exitCode: 0, failures: [] });
    expect((await expired()).filter(({ operation }) => operation !== assume.operation)).toEqual([]);
  });

  it('a role that refuses at a renewal is asked again while the session is good, then the run ends', async () => {
    await roles({ [role]: { maxSessionSeconds: sessionSeconds } });
    await importTakes(2 * sessionSeconds);
    await world.fault({ ...assume, kind: 'error', code: 'AccessDenied', message: 'no', status: 403, skip: 1 });
    const { exitCode, manifest, log } = await create(tokenEndpoint().oidcToken);
    expect(exitCode).toBe(1);
    expect(manifest.failures.map(({ code }) => code)).toContain('credentials');
    expect(log).toMatch(/The session of .* is not renewed yet, and lasts until/);
    expect((await requestsOf('AssumeRoleWithWebIdentity')).length).toBeGreaterThan(3);
  });

  it('at a renewal because one region refused the session costs no other region', async () => {
    const refusal = { kind: 'error', code: 'UnrecognizedClientException', message: 'invalid', status: 403 };
    await world.fault({ ...refusal, operation: 'CopySnapshot', region: 'eu-west-1' });
    await world.fault({ ...assume, kind: 'error', code: 'AccessDenied', message: 'no', status: 403, skip: 1 });
    const { exitCode, manifest, log } = await create(tokenEndpoint().oidcToken);
    expect(exitCode).toBe(1);
    expect(manifest.failures.map(({ region, code }) => [region, code])).toEqual([['eu-west-1', 'credentials']]);
    expect(manifest.failures[0]?.message).toContain('CopySnapshot in eu-west-1: UnrecognizedClientException');
    const states = manifest.images.flatMap((one) => one.regions.map(({ region, state }) => [region, state]));
    expect(Object.fromEntries(states)).toEqual({
      'us-east-1': 'available',
      'eu-west-1': 'missing',
      'us-west-2': 'available',
    });
    expect(log).toMatch(/The session of .* is not renewed yet, and lasts until/);
  });

  it('a token that ends while STS throttles is followed by another', async () => {
    await world.fault({
      ...assume,
      kind: 'error',
      code: 'Throttling',
      message: 'Rate exceeded',
      status: 400,
      count: 30,
    });
    const endpoint = tokenEndpoint();
    const { exitCode, manifest } = await create(endpoint.oidcToken);
    expect({ exitCode, failures: manifest.failures }).toEqual({ exitCode: 0, failures: [] });
    const outcomes = (await requestsOf('AssumeRoleWithWebIdentity')).map(({ outcome }) => outcome);
    expect(outcomes).toContain('ExpiredTokenException');
    expect(outcomes.at(-1)).toBe('ok');
    expect(endpoint.asked).toBe(2);
  });
});

describe('a session from the default chain', () => {
  it('that expires half way ends the run with one clear message, and the next run goes on', async () => {
    await importTakes(2 * sessionSeconds);
    const sts = new STS(world.client());
    const { Credentials } = await sts.assumeRole({
      RoleArn: role,
      RoleSessionName: 'step',
      DurationSeconds: sessionSeconds,
    });
    const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = Credentials ?? {};
    const account = {
      ...world.account,
      credentials: { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken },
    };
    const { exitCode, manifest } = await workspace.run('create', { clock, account });
    expect(exitCode).toBe(1);
    expect(manifest).toMatchObject({ outcome: 'failed', complete: false });
    const [failure, ...others] = manifest.failures.filter(({ code }) => code === 'credentials');
    expect(others).toEqual([]);
    expect(failure?.message).toMatch(/did not accept the credentials.*RequestExpired/);
    expect(failure?.hint).toMatch(/role-to-assume.*Run again/s);
    // Once more with AWS's time, which the world's clock has left the machine's behind by: the SDK can't tell them apart.
    expect(await expired()).toHaveLength(2);

    const next = await workspace.run('create', { clock });
    expectSuccess(next);
    expect((await begun(world))['ImportSnapshot in us-east-1']).toBe(1);
  });
});
