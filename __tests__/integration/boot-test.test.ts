import { readFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import path, { join } from 'node:path';
import { STS } from '@aws-sdk/client-sts';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ActionOptions, type ActionResult, type Workspace, withoutOutcome } from '../support/action.js';
import { clientOf, ec2 } from '../support/aws.js';
import { expectSuccess } from '../support/expect-success.js';
import { inWorld, openWorld } from '../support/open-world.js';
import { onStaleServers } from '../support/stale-servers.js';
import { stopWhileHeld } from '../support/stop.js';
import type { TestRequest, TestWorld } from '../support/world.js';

const regions = ['us-east-1', 'eu-west-1'] as const;

const config = (test: string, image = ''): string => `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
images:
  my-os-1:
    boot_mode: legacy-bios
    regions: [${regions.join(', ')}]
    public: true
    ${image}
    boot_test: ${test}
`;

const login = '{proof: {console: "login: $$"}}';

let world: TestWorld;
let workspace: Workspace;
let close: () => Promise<void>;

beforeEach(async () => {
  ({ world, workspace, close } = await openWorld({ config: config(login) }));
});

afterEach(() => close());

interface Launch {
  readonly imageId: string;
  readonly instanceId: string | null;
  readonly instanceType: string;
  readonly bootMode: string | null;
  readonly outcome: string;
  readonly seconds: number;
  readonly about: string;
  readonly console: string | null;
}

interface BootTest {
  readonly region: string;
  readonly imageId: string;
  readonly outcome: string;
}

interface Ran extends ActionResult {
  readonly tests: readonly BootTest[];
  readonly launches: readonly Launch[];
  readonly messages: readonly string[];
  readonly sent: readonly TestRequest[];
}

async function run(command: string, options: ActionOptions = {}): Promise<Ran> {
  const from = (await world.requests()).length;
  const result = await workspace.run(command, options);
  const { bootTests: tests = [], launches } = result.manifest as unknown as {
    bootTests?: readonly BootTest[];
    launches: readonly Launch[];
  };
  return {
    ...result,
    tests,
    launches,
    messages: result.manifest.failures.map(({ message }) => message),
    sent: await world.requests({ from }),
  };
}

interface Found {
  readonly id: string;
  readonly type: string;
  readonly state: string;
}

async function instances(region = 'us-east-1'): Promise<Found[]> {
  const { Reservations = [] } = await ec2(world, region).describeInstances({});
  return Reservations.flatMap(({ Instances = [] }) => Instances).map(({ InstanceId, InstanceType, State }) => ({
    id: InstanceId ?? '',
    type: InstanceType ?? '',
    state: State?.Name ?? '',
  }));
}

/** Nothing of a test is left once EC2 has ended what it was told to end. */
async function expectNothingLeft(): Promise<void> {
  await world.advance(60);
  for (const region of regions) {
    expect((await instances(region)).map(({ state }) => state).filter((state) => state !== 'terminated')).toEqual([]);
    expect((await ec2(world, region).describeVolumes({})).Volumes).toEqual([]);
  }
}

async function image(region = 'us-east-1') {
  const { Images: [found] = [] } = await ec2(world, region).describeImages({ Owners: ['self'] });
  const tag = found?.Tags?.find(({ Key }) => Key === 'ami-publish:boot-test')?.Value;
  return { id: found?.ImageId ?? '', isPublic: found?.Public ?? false, tag };
}

async function expectNothingPublic(): Promise<void> {
  for (const region of regions) expect((await image(region)).isPublic).toBe(false);
}

const guest = (settings: object) => world.settings({ ec2: { instances: { guest: settings } } });

const panic = ['0 Linux version 6.12', '2 \u001b[31mKernel panic - not syncing\u001b[0m: VFS: Unable to mount root fs'];

describe('publish with `boot_test`', () => {
  it('launches the AMI of the home region while the copies run, and makes it public once it has booted', async () => {
    const plan = await run('plan');
    expect(plan.manifest.changes.find(({ resource }) => resource === 'boot test')).toMatchObject({
      region: 'us-east-1',
      image: 'my-os-1',
      action: 'create',
      from: null,
      to: 'passed: launch t3.nano and t2.nano for at most 10m00s',
    });
    expect(plan.sent.filter(({ mutating }) => mutating)).toEqual([]);

    const first = await run('publish');

    expectSuccess(first);
    expect(withoutOutcome(first.manifest.changes)).toEqual(withoutOutcome(plan.manifest.changes));
    expect(
      first.launches.map(({ instanceType, bootMode, outcome }) => [instanceType, bootMode, outcome]).sort(),
    ).toEqual([
      ['t2.nano', 'legacy-bios', 'passed'],
      ['t3.nano', 'legacy-bios', 'passed'],
    ]);
    const nitro = first.launches.find(({ instanceType }) => instanceType === 't3.nano');
    expect(nitro).toMatchObject({
      about: 'console "localhost login:"',
      console: 'boot-test-my-os-1-us-east-1-t3.nano.log',
    });
    expect(nitro?.seconds).toBeGreaterThanOrEqual(25);
    expect(nitro?.seconds).toBeLessThanOrEqual(31);
    expect(await readFile(join(workspace.directory, nitro?.console ?? ''), 'utf8')).toMatch(
      /Multi-User System\.\nlocalhost login: \n$/,
    );
    expect(first.summary).toContain('### Boot tests');
    expect(await image()).toMatchObject({
      isPublic: true,
      tag: expect.stringMatching(/^passed settings:[0-9a-f]{16} 20/),
    });
    expect(await image('eu-west-1')).toMatchObject({ isPublic: true, tag: undefined });
    const order = first.sent.map(({ operation }) => operation);
    expect(order.indexOf('RunInstances')).toBeLessThan(order.lastIndexOf('RegisterImage'));
    expect(order.lastIndexOf('TerminateInstances')).toBeLessThan(order.indexOf('ModifySnapshotAttribute'));
    await expectNothingLeft();

    for (const command of ['publish', 'verify', 'plan']) {
      const again = await run(command);
      expectSuccess(again);
      expect(again.manifest.changes).toEqual([]);
      expect(again.tests).toEqual(first.tests);
      expect(again.launches).toEqual([]);
    }
  });
});

describe('an AMI that does not boot', () => {
  it('is public nowhere; the error has the end of the console, the file all of it', async () => {
    await guest({ console: [...panic, '3 ::error::---[ end Kernel panic ]---'] });

    const failed = await run('publish');

    expect(failed.exitCode).toBe(1);
    expect(failed.messages).toHaveLength(1);
    expect(failed.messages[0]).toMatch(
      /^my-os-1 \(ami-\w+\) did not boot in us-east-1\. .*t3\.nano: the console shows "Kernel panic - not syncing: VFS: Unable to mount root fs"\. The console ends with: Linux version 6\.12 \| Kernel panic/,
    );
    expect(failed.manifest.failures[0]?.hint).toContain('Nothing was made public.');
    await expectNothingPublic();
    // The copies did not wait for it: they are there for the next run.
    expect(failed.manifest.images[0]?.regions.map(({ state }) => state)).toEqual(['available', 'available']);
    const nitro = failed.launches.find(({ instanceType }) => instanceType === 't3.nano');
    expect(nitro).toMatchObject({ outcome: 'failed', console: 'boot-test-my-os-1-us-east-1-t3.nano.log' });
    expect(nitro?.seconds).toBeLessThan(30);
    expect(await readFile(join(workspace.directory, nitro?.console ?? ''), 'utf8')).toMatch(
      /^Linux version 6\.12\nKernel panic - not syncing: VFS: Unable to mount root fs\n/,
    );
    // Nothing that a guest writes is a command to the runner.
    expect(failed.log).not.toMatch(/^::error::-/m);
    expect((await image()).tag).toMatch(/^failed settings:[0-9a-f]{16} \S+ .*Kernel panic/);
    await expectNothingLeft();
  });

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
    await workspace.write('image.yaml', config(changed));
    expect((await run('plan')).manifest.changes.find(({ resource }) => resource === 'boot test')).toMatchObject({
      action: 'update',
      from: 'failed',
    });
    await workspace.write('image.yaml', config(login));
    const again = await run('publish', { inputs: { 'boot-test': 'again' } });
    expectSuccess(again);
    expect((await image()).tag).toMatch(/^passed /);
    await expectNothingLeft();
  });

  it.each<[string, object, string, RegExp]>([
    ['silence', { console: [] }, login, /no proof in time: no line of the console matches\. The console shows nothing/],
    [
      'a line that is refused',
      { console: ['1 Failed to start sshd'] },
      '{refuse: ["Failed to start"]}',
      /Failed to start sshd/,
    ],
    ['a shutdown', { endsWith: 'Client.InstanceInitiatedShutdown', endsAfterSeconds: 3 }, login, /it shut itself down/],
    [
      'a snapshot that EC2 can not use',
      { endsWith: 'Client.InternalError' },
      login,
      /it is terminated: Client\.InternalError/,
    ],
    ['status checks', { checksFail: true }, '{timeout: 5m}', /the status checks are impaired and ok/],
  ])('%s is its fault', async (_, behavior, test, message) => {
    await guest(behavior);
    await workspace.write('image.yaml', config(test));

    const failed = await run('publish');

    expect(failed.messages).toEqual([expect.stringMatching(message)]);
    expect((await image()).tag).toMatch(/^failed /);
    await expectNothingPublic();
    await expectNothingLeft();
  });

  it('without the default list, a panic is what the proof makes of it', async () => {
    await guest({ console: [...panic, '3 localhost login: '] });
    await workspace.write('image.yaml', config('{proof: {console: "login: $$"}, refuse_defaults: false}'));
    expectSuccess(await run('publish'));
  });
});

describe('what is not its fault', () => {
  it('a lack of capacity leads to the next larger type', async () => {
    await world.settings({
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
    await world.settings({ ec2: { instances: settings } });
    await workspace.write('image.yaml', config('{instance_types: [t3.nano], proof: {console: "login: $$"}}'));

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
    await world.settings({
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
    await workspace.write('image.yaml', config('{instance_types: [t3.nano], proof: {console: "^(a+)+$$"}}'));
    const failed = await run('publish');
    expect(failed.messages).toEqual(['the regular expression "^(a+)+$" takes too long on a line']);
    expect((await image()).tag).toBeUndefined();
    await expectNothingLeft();
  });
});

describe('other proofs', () => {
  it('status checks are the proof if nothing else is given', async () => {
    await workspace.write('image.yaml', config('{}'));
    const done = await run('publish');
    expectSuccess(done);
    expect(done.launches.map(({ about }) => about)).toEqual(['status checks', 'status checks']);
  });

  it('uefi-preferred is booted with both firmwares', async () => {
    await workspace.write('image.yaml', config(login).replace('legacy-bios', 'uefi-preferred'));
    const done = await run('publish');
    expectSuccess(done);
    expect(done.launches.map(({ instanceType, bootMode }) => [instanceType, bootMode]).sort()).toEqual([
      ['t2.nano', 'legacy-bios'],
      ['t3.nano', 'uefi'],
    ]);
  });
});

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
    await workspace.write('image.yaml', config('{instance_types: [t3.nano], proof: {console: "login: $$"}}'));
    // All of them hang, so that this run can't end its instance, either.
    await world.fault({ kind: 'hang', region: 'us-east-1', ...at });
    if ((at as { operation: string }).operation === 'GetConsoleOutput')
      await world.fault({ kind: 'hang', region: 'us-east-1', operation: 'TerminateInstances', applied: false });
    const stopped = await stopWhileHeld(world, workspace, 'publish');
    expect(stopped.manifest.outcome).toBe('cancelled');
    await world.clearFaults();
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

  it('a cancelled run terminates its instances before it ends', async () => {
    await world.fault({ kind: 'delay', seconds: 1, operation: 'GetConsoleOutput', region: 'us-east-1', count: 1 });
    const stopped = await stopWhileHeld(world, workspace, 'publish');
    expect(stopped.manifest.outcome).toBe('cancelled');
    expect(stopped.tookMs).toBeLessThanOrEqual(5_000);
    expect(stopped.late.map(({ operation }) => operation)).toEqual(['TerminateInstances', 'TerminateInstances']);
    await expectNothingLeft();
    expect((await image()).tag).toBeUndefined();
    expectSuccess(await run('publish'));
    await expectNothingLeft();
  });

  it('what outlives its time is ended by cleanup, and nothing without our tag', async () => {
    await world.fault({ kind: 'hang', region: 'us-east-1', operation: 'RunInstances', applied: true });
    await stopWhileHeld(world, workspace, 'publish');
    await world.clearFaults();
    const { Instances: [other] = [] } = await ec2(world, 'us-east-1').runInstances({
      ImageId: (await image()).id,
      InstanceType: 't3.nano',
      MinCount: 1,
      MaxCount: 1,
    });
    const states = async () =>
      (await instances()).map(({ id, state }) => [id === other?.InstanceId ? 'other' : 'ours', state]).sort();
    await world.advance(600);
    expectSuccess(await run('cleanup'));
    const running = [
      ['other', 'running'],
      ['ours', 'running'],
      ['ours', 'running'],
    ];
    expect(await states()).toEqual(running);
    await world.advance(1200);
    const dry = await run('cleanup', { inputs: { 'dry-run': 'true' } });
    expect(dry.manifest.changes.map(({ resource, action }) => [resource, action])).toEqual([
      [expect.stringMatching(/^test instance i-/), 'delete'],
      [expect.stringMatching(/^test instance i-/), 'delete'],
    ]);
    expect(await states()).toEqual(running);
    expectSuccess(await run('cleanup'));
    await world.advance(60);
    expect(await states()).toEqual([
      ['other', 'running'],
      ['ours', 'terminated'],
      ['ours', 'terminated'],
    ]);
  });
});

describe('with `before: copy`', () => {
  const test = '{proof: {console: "login: $$"}, before: copy}';

  it('no snapshot leaves the home region until the AMI has booted', async () => {
    await workspace.write('image.yaml', config(test));
    const done = await run('publish');
    expectSuccess(done);
    const order = done.sent.map(({ operation }) => operation);
    expect(order.lastIndexOf('TerminateInstances')).toBeLessThan(order.indexOf('CopySnapshot'));
  });

  it('nothing is copied if it does not boot', async () => {
    await guest({ console: panic });
    await workspace.write('image.yaml', config(test));
    const failed = await run('publish');
    expect(failed.messages.toSorted()).toEqual([
      expect.stringMatching(/^my-os-1 \(ami-\w+\) did not boot/),
      'the image did not pass its boot test in us-east-1, so it is not copied',
    ]);
    expect(failed.sent.filter(({ operation }) => operation === 'CopySnapshot')).toEqual([]);
  });

  it('an image without an AMI at home is refused at its line', async () => {
    await workspace.write('image.yaml', config(test).replace('us-east-1, ', ''));
    await workspace.write(
      'image.yaml',
      (await readFile(join(workspace.directory, 'image.yaml'), 'utf8')).replace(
        'regions: [us-east-1',
        'regions: [eu-west-1',
      ),
    );
    const refused = await run('create');
    expect(refused.messages).toEqual([
      expect.stringContaining(
        "my-os-1 can't be tested before it is copied: it has no AMI in its home region us-east-1",
      ),
    ]);
    expect(refused.manifest.failures[0]?.line).toBe(10);
    expect(refused.sent.filter(({ mutating }) => mutating)).toEqual([]);
  });
});

it('publish without the disk image tests the AMI that exists', async () => {
  const without = config('').replace(/ +boot_test:.*\n/, '');
  await workspace.write('image.yaml', without);
  expectSuccess(await run('create'));
  await workspace.write('image.yaml', config(login));
  const done = await run('publish', { inputs: { 'source-path': 'missing.raw' } });
  expectSuccess(done);
  expect(done.tests).toMatchObject([{ outcome: 'passed' }]);
  expect(done.launches).not.toEqual([]);
  const again = await run('publish', { inputs: { 'source-path': 'missing.raw' } });
  expectSuccess(again);
  expect(again.tests).toMatchObject([{ outcome: 'passed' }]);
  expect(again.launches).toEqual([]);
});

describe('preflight', () => {
  const refused = async (test: string, settings: object = {}): Promise<readonly string[]> => {
    await world.settings({ ec2: { instances: settings } });
    await workspace.write('image.yaml', config(test));
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
    await world.settings({ quotas: { standardVcpus: 2 } });
    expect(await refused('{}')).toEqual([
      'the boot test needs 3 vCPUs at a time in us-east-1, and the account may run 2',
    ]);
  });

  it('an offering that the zone of the subnet lacks is refused', async () => {
    const { Subnets: [subnet] = [] } = await ec2(world, 'us-east-1').describeSubnets({});
    const test = `{instance_types: [t3.nano], subnet_id: ${subnet?.SubnetId}}`;
    const zone = subnet?.AvailabilityZone ?? '';
    expect(await refused(test, { notOffered: { 't3.nano': [zone] } })).toEqual([
      expect.stringContaining("my-os-1 can't be launched on t3.nano in the zone of subnet-"),
    ]);
  });
});

describe('a proof from the network', () => {
  const group = 'sg-0123456789abcdef0';

  it('a port of the instance, which has a public address only then', async () => {
    const server = createServer((socket) => socket.end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const rule = `tcp ${port} ${port} 0.0.0.0/0`;
    await world.settings({
      ec2: { instances: { publicAddress: '127.0.0.1', securityGroups: { [group]: { name: 'web', ingress: [rule] } } } },
    });
    await workspace.write(
      'image.yaml',
      config(`{instance_types: [t3.nano], proof: {port: ${port}}, security_group_ids: [${group}]}`),
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
    await world.settings({ iam: { instanceProfiles: { test: 'test' } } });
    await guest({ agentAfterSeconds: 40, commandSeconds: 20, commandExitCode, commandErrorOutput: 'degraded\n' });
    const { Subnets: [subnet] = [] } = await ec2(world, 'us-east-1').describeSubnets({});
    const proof = `{proof: {ssm: {command: "systemctl is-system-running"}}, instance_profile: test, subnet_id: ${subnet?.SubnetId}, instance_types: [t3.nano]}`;
    await workspace.write('image.yaml', config(proof));
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

it('what it launches has tags, needs IMDSv2, and takes its volumes with it', async () => {
  await workspace.write('user-data.yaml', '#cloud-config\n');
  await workspace.write(
    'image.yaml',
    config('{instance_types: [t3.nano], user_data: user-data.yaml}', 'root_device_delete_on_termination: false'),
  );
  const done = await run('publish', { env: { GITHUB_RUN_ID: '77' } });
  expectSuccess(done);
  const [request] = done.sent.filter(({ operation }) => operation === 'RunInstances');
  const input = request?.input;
  expect(input).toMatchObject({
    InstanceInitiatedShutdownBehavior: 'terminate',
    MetadataOptions: { HttpTokens: 'required' },
    NetworkInterfaces: [{ AssociatePublicIpAddress: false }],
    BlockDeviceMappings: [{ DeviceName: '/dev/sda1', Ebs: { DeleteOnTermination: true } }],
    UserData: Buffer.from('#cloud-config\n').toString('base64'),
  });
  expect(input.KeyName).toBeUndefined();
  expect(input.ClientToken).toMatch(/^[0-9a-f]{64}$/);
  const tags = { Key: 'ami-publish:run', Value: 'octo/images/actions/runs/77/attempts/1' };
  for (const type of ['instance', 'volume', 'network-interface']) {
    const { Tags = [] } =
      input.TagSpecifications.find((one: { ResourceType: string }) => one.ResourceType === type) ?? {};
    expect(Tags).toContainEqual(tags);
    expect(Tags.map(({ Key }: { Key: string }) => Key).sort()).toEqual([
      'Name',
      'ami-publish:boot-test',
      'ami-publish:expires',
      'ami-publish:run',
    ]);
  }
  await expectNothingLeft();
});

const examplePolicy = async (): Promise<string> =>
  (await readFile(path.resolve(import.meta.dirname, '../../examples/iam/policy.json'), 'utf8'))
    .replaceAll('123456789012', world.account.id)
    .replaceAll('my-bucket', 'images')
    .replaceAll('my-os-boot-test', 'test');

it('the example policy allows all of it', async () => {
  const own = await examplePolicy();
  const role = `arn:aws:iam::${world.account.id}:role/publish`;
  const as = (text: string) => world.settings({ iam: { rolePolicies: { [role]: text } } });
  await as(own);
  expectSuccess(await run('publish', { inputs: { 'role-to-assume': role } }));
  await expectNothingLeft();

  // What can't be ended is a failure, although the test has its result, until somebody ends it.
  await as(own.replace('"ec2:TerminateInstances", ', ''));
  await workspace.write('image.yaml', config('{instance_types: [t3.nano]}'));
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
  const role = `arn:aws:iam::${world.account.id}:role/publish`;
  const rolePolicies = { [role]: await examplePolicy() };
  await world.settings({ iam: { rolePolicies, instanceProfiles: { test: 'test' } } });
  await guest({ agentAfterSeconds: 5 });
  const { Subnets: [subnet] = [] } = await ec2(world, 'us-east-1').describeSubnets({});
  const proof = `{proof: {ssm: {command: "true"}}, instance_profile: test, subnet_id: ${subnet?.SubnetId}, instance_types: [t3.nano]}`;
  await workspace.write('image.yaml', config(proof));
  expectSuccess(await run('publish', { inputs: { 'role-to-assume': role } }));
});

it('the example policy allows nothing of it with other instances', async () => {
  expectSuccess(await run('create'));
  const { id: ImageId } = await image();
  const name = `arn:aws:iam::${world.account.id}:role/publish`;
  await world.settings({ iam: { rolePolicies: { [name]: await examplePolicy() } } });
  const other = ec2(world, 'us-east-1');
  const one = { ImageId, MinCount: 1, MaxCount: 1 };
  const { Instances: [instance] = [] } = await other.runInstances({ ...one, InstanceType: 't3.nano' });
  const InstanceId = instance?.InstanceId ?? '';
  const { Credentials } = await clientOf(STS)(world, 'us-east-1').assumeRole({
    RoleArn: name,
    RoleSessionName: 'test',
  });
  const credentials = {
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
  };
  const role = ec2(world, 'us-east-1', { ...world.account, credentials });
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

it.each(['1', '2', '3'])('where some servers of EC2 lag behind, one instance is enough (seed %s)', async (seed) => {
  await inWorld({ seed, config: config('{instance_types: [t3.nano]}') }, async (lagging, there) => {
    const result = await onStaleServers(lagging, () => there.run('publish'));
    expectSuccess(result);
    await lagging.advance(60);
    const { Reservations = [] } = await ec2(lagging, 'us-east-1').describeInstances({});
    expect(Reservations.flatMap(({ Instances = [] }) => Instances.map(({ State }) => State?.Name))).toEqual([
      'terminated',
    ]);
  });
});

it('two runs at once share one instance', async () => {
  await workspace.write('image.yaml', config('{instance_types: [t3.nano]}').replace(', eu-west-1', ''));
  const other = await workspace.copy(world);
  try {
    const both = await Promise.all([workspace.run('publish'), other.run('publish')]);
    for (const result of both) expectSuccess(result);
  } finally {
    await other.remove();
  }
  expect(await instances()).toHaveLength(1);
  await expectNothingLeft();
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
    await workspace.write('image.yaml', config(test));
    const { messages, manifest } = await run('check');
    expect(messages).toContainEqual(expect.stringMatching(message));
    expect(manifest.failures[0]?.line).toBe(10);
  });

  it('the tag of a boot test can not be set', async () => {
    await workspace.write('image.yaml', config('{}', 'tags: {"ami-publish:boot-test": passed}'));
    expect((await run('check')).messages).toEqual([
      expect.stringContaining('is set by ami-publish. Choose another key'),
    ]);
  });
});

it('a run whose time is over ends its instance, and the next one tests again', async () => {
  await workspace.write('image.yaml', config('').replace(/ +boot_test:.*\n/, ''));
  expectSuccess(await run('create'));
  await workspace.write('image.yaml', config(login));
  await guest({ console: [] });
  const over = await run('publish', { inputs: { 'max-wait': '2m' } });
  expect(over.messages).toEqual(['the boot test of my-os-1 in us-east-1 did not end before `max-wait` expired']);
  expect((await image()).tag).toBeUndefined();
  await expectNothingLeft();
  await guest({ console: ['1 login: '] });
  expectSuccess(await run('publish'));
});

it('a failed test stops the run although its region is best effort', async () => {
  await guest({ console: panic });
  await workspace.write('image.yaml', config(login, 'best_effort_regions: [us-east-1]'));
  const failed = await run('publish');
  expect(failed.exitCode).toBe(1);
  await expectNothingPublic();
});
