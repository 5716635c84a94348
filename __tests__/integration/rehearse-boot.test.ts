import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it as itAlways } from '@jest/globals';
import { bootSector } from '../support/boot-sectors.js';
import { convert } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { example, printed, rehearse as rehearseOrdinarily } from '../support/iam-policies.js';
import { ownEmulator } from '../support/own-emulator.js';
import { type RehearsalOptions, type RehearsalRun, rehearseIn } from '../support/rehearsal.js';
import { itNeeds } from '../support/tools.js';

const it = itNeeds('qemu-system-x86_64');

const bootable = Buffer.concat([bootSector('the proof\r\n'), Buffer.alloc(1024 * 1024 - 512)]);
const changed = Buffer.from(bootable);
changed[510] = 0x54;

function config(test: string, more = ''): string {
  return `
source: {path: disk.raw, architecture: x86_64, format: raw}
s3: {bucket_name: images}
images:
  my-os-1:
    boot_mode: legacy-bios
    regions: [us-east-1, eu-west-1]
    public: true
    boot_test: ${test}
    ${more}
`;
}

const proof = '{instance_types: [t3.nano], timeout: 20s, attempts: 1, proof: {console: "the proof"}}';

interface Boot {
  readonly outcome: string;
}

interface Launch {
  readonly instanceType: string;
  readonly outcome: string;
  readonly about: string;
  readonly console: string | null;
}

let emulator: ReturnType<typeof ownEmulator>;

/** One of its own: an emulator runs some guests at a time, and those of other tests would have these wait. */
function withEmulator(env: NodeJS.ProcessEnv): void {
  const own = ownEmulator(env);
  beforeAll(() => {
    emulator = own;
  });
}

function rehearse(text: string, disk: Buffer, options: RehearsalOptions = {}): Promise<RehearsalRun> {
  return rehearseIn({ 'image.yaml': text, 'disk.raw': disk }, { endpoint: emulator.endpoint, ...options });
}

const testsOf = ({ manifest }: RehearsalRun) => (manifest as unknown as { bootTests: readonly Boot[] }).bootTests;
const launchesOf = ({ manifest }: RehearsalRun) => (manifest as unknown as { launches: readonly Launch[] }).launches;
const assumed = ({ manifest }: RehearsalRun) => manifest.assumptions.map(({ what, why }) => `${what}: ${why}`);

describe('a rehearsal with qemu', () => {
  withEmulator(process.env);

  it('boots what it has uploaded', async () => {
    const run = await rehearse(config(proof), bootable);
    expectSuccess(run);
    expect(testsOf(run)).toMatchObject([{ outcome: 'passed' }]);
    expect(launchesOf(run)).toMatchObject([
      {
        about: 'console "the proof"; not tested: network',
        console: 'boot-test-my-os-1-us-east-1-t3.nano.log',
      },
    ]);
    expect(run.files['boot-test-my-os-1-us-east-1-t3.nano.log']).toMatch(/^the proof/);
    expect(assumed(run).join()).not.toMatch(/boots|network/);
  });

  it('boots it on each type, Xen included, whose console it does not wait for', async () => {
    const run = await rehearse(config(proof.replace('[t3.nano]', 'auto').replace('20s', '5m')), bootable);
    expectSuccess(run);
    expect(testsOf(run)[0]?.outcome).toBe('passed');
    expect(launchesOf(run).map(({ instanceType }) => instanceType)).toEqual(['t2.nano', 't3.nano']);
  });

  it('fails where one byte is another, after as much real time as each guest has, the second one too', async () => {
    const start = Date.now();
    const run = await rehearse(config(proof.replace('[t3.nano]', '[t3.nano, t3.micro]').replace('20s', '8s')), changed);
    // Each instance is pending for 5 of its 8 seconds: these are skipped.
    expect(Date.now() - start).toBeGreaterThan(5_000);
    expect(run.exitCode).toBe(1);
    expect(run.manifest.failures.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^my-os-1 \(ami-\w+\) did not boot in us-east-1\. t3\.nano: no proof in time.* t3\.micro: no proof in time/,
      ),
    ]);
    expect(run.manifest.images[0]?.regions.map((region) => region.public)).toEqual([false, false]);
    expect(testsOf(run)[0]?.outcome).toBe('failed');
    expect(launchesOf(run).map(({ outcome }) => outcome)).toEqual(['failed', 'failed']);
  });

  it('fails with the end of the console', async () => {
    const disk = Buffer.concat([bootSector('Kernel panic - not syncing: no init\r\n'), Buffer.alloc(512)]);
    const run = await rehearse(config(proof), disk);
    expect(run.exitCode).toBe(1);
    const panic = 'Kernel panic - not syncing: no init';
    expect(run.manifest.failures[0]?.message).toMatch(
      new RegExp(`t3.nano: the console shows "${panic}". The console ends with: ${panic}`),
    );
    expect(run.files['boot-test-my-os-1-us-east-1-t3.nano.log']).toContain(panic);
  });

  it('takes the first that is on the console for no proof by status checks', async () => {
    const run = await rehearse(config('{instance_types: [t3.nano], timeout: 7s, attempts: 1}'), bootable);
    expect(run.manifest.failures.map(({ message }) => message)).toEqual([
      expect.stringContaining('no proof in time: the status checks are initializing and initializing'),
    ]);
  });

  it('asks for no proof that needs a network', async () => {
    const network = proof.replace('proof: {', 'security_group_ids: [sg-0123456789abcdef0], proof: {port: 22, ');
    const run = await rehearse(config(network), bootable);
    expectSuccess(run);
    expect(assumed(run)).toContainEqual(expect.stringMatching(/^the network of my-os-1 works: /));
  });
});

describe('a rehearsal without qemu', () => {
  withEmulator({ ...process.env, PATH: '/nowhere' });

  itAlways('launches the AMI, and says that its boot test was not run', async () => {
    const run = await rehearse(config(proof), changed);
    expectSuccess(run);
    const why = 'qemu-system-x86_64 is not installed';
    expect(testsOf(run)).toMatchObject([{ outcome: 'not run' }]);
    expect(launchesOf(run)).toMatchObject([{ outcome: 'not run', about: why, console: null }]);
    expect(assumed(run)).toContainEqual(`my-os-1 boots: its boot test was not run: ${why}`);
    const ofTest = run.manifest.changes.filter(({ resource }) => resource === 'boot test');
    expect(ofTest.map(({ outcome }) => outcome)).toEqual(['not run']);
    expect(run.log).toContain('my-os-1  create boot test: not run');
    expect(run.summary).toMatch(/create boot test.*➖ not run/);
    expect(run.summary).toContain('1 boot test was not run: its table shows why.');
    expect(run.summary).toMatch(/\| not run \|.*qemu-system-x86&#95;64 is not installed/);
    expect(run.log).toContain('boot test of my-os-1: not run on t3.nano');
    expect(run.files['manifest.iam-policy.json']).toContain('ec2:RunInstances');
  });

  itNeeds('qemu-img').each([
    ['s3: {bucket_name: images}', 1],
    ['upload: {method: ebs-direct}', 0],
  ])('says what to install for a VMDK where one is imported: %s', async (way, exitCode) => {
    const directory = await mkdtemp(join(tmpdir(), 'ami-publish-vmdk-'));
    try {
      await writeFile(join(directory, 'disk.img'), bootable);
      convert(join(directory, 'disk.img'), 'vmdk', join(directory, 'disk.raw'), 'subformat=streamOptimized');
      const text = config(proof).replace('s3: {bucket_name: images}', way).replace('format: raw', 'format: vmdk');
      const run = await rehearse(text, await readFile(join(directory, 'disk.raw')));
      const wrong = {
        region: 'us-east-1',
        message: expect.stringContaining('the emulator needs qemu-img to read VMDK, and it is not installed'),
        hint: 'Install it on the runner before this step, on Ubuntu with `sudo apt-get install qemu-utils`, and run again.',
      };
      expect(run.exitCode).toBe(exitCode);
      const failures = run.manifest.failures.filter(({ region }) => region === 'us-east-1');
      expect(failures).toMatchObject(exitCode === 0 ? [] : [wrong]);
    } finally {
      await rm(directory, { recursive: true });
    }
  });

  itAlways('prints a policy that suffices where the boot test is run', async () => {
    const whole = example('boot-test.yaml');
    const one = { ...whole, inputs: { ...whole.inputs, regions: 'us-east-1\neu-west-1' } };
    const { run, documents } = await printed(one, emulator.endpoint);
    expectSuccess(run);
    const { result } = await rehearseOrdinarily(one, documents);
    expectSuccess(result);
    expect(result.log).not.toMatch(/not allowed|not authorized/);
    expect(result.log).toContain('boot test of my-os-v1.0: passed');
  });

  itAlways('has the network and the profile that the test names', async () => {
    const named = `{subnet_id: subnet-0123456789abcdef0, security_group_ids: [sg-0123456789abcdef0], instance_profile: tests, proof: {ssm: {command: "true"}}}`;
    const run = await rehearse(config(named), bootable);
    expectSuccess(run);
    expect(assumed(run)).toEqual(
      expect.arrayContaining([
        'the subnet subnet-0123456789abcdef0 exists in this region: it is in `boot_test`',
        'the security group sg-0123456789abcdef0 exists in this region: it is in `boot_test`',
        'the instance profile tests exists, with a role: it is in `boot_test`',
      ]),
    );
    const policies = Object.keys(run.files).filter((name) => name.startsWith('manifest.iam-policy'));
    expect(policies.map((name) => run.files[name]).join('\n')).toContain('"iam:PassRole"');
  });
});
