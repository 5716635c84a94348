import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { withoutOutcome } from '../support/action.js';
import { ec2 } from '../support/aws.js';
import { bootTestConfig, bootTests, loginTest, panic, untested } from '../support/boot-test-world.js';
import { expectSuccess } from '../support/expect-success.js';
import { inWorld } from '../support/open-world.js';
import { onStaleServers } from '../support/stale-servers.js';

const tests = bootTests('nothing');
const { run, guest, image, expectNothingPublic, expectNothingLeft } = tests;

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
    expect(await readFile(join(tests.workspace.directory, nitro?.console ?? ''), 'utf8')).toMatch(
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

it('an AMI that does not boot is public nowhere; the error has the end of the console, the file all of it', async () => {
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
  expect(await readFile(join(tests.workspace.directory, nitro?.console ?? ''), 'utf8')).toMatch(
    /^Linux version 6\.12\nKernel panic - not syncing: VFS: Unable to mount root fs\n/,
  );
  // Nothing that a guest writes is a command to the runner.
  expect(failed.log).not.toMatch(/^::error::-/m);
  expect((await image()).tag).toMatch(/^failed settings:[0-9a-f]{16} \S+ .*Kernel panic/);
  await expectNothingLeft();
});

it('uefi-preferred is booted with both firmwares', async () => {
  await tests.write(bootTestConfig(loginTest).replace('legacy-bios', 'uefi-preferred'));
  const done = await run('publish');
  expectSuccess(done);
  expect(done.launches.map(({ instanceType, bootMode }) => [instanceType, bootMode]).sort()).toEqual([
    ['t2.nano', 'legacy-bios'],
    ['t3.nano', 'uefi'],
  ]);
});

describe('with `before: copy`', () => {
  const test = '{proof: {console: "login: $$"}, before: copy}';

  it('no snapshot leaves the home region until the AMI has booted', async () => {
    await tests.write(bootTestConfig(test));
    const done = await run('publish');
    expectSuccess(done);
    const order = done.sent.map(({ operation }) => operation);
    expect(order.lastIndexOf('TerminateInstances')).toBeLessThan(order.indexOf('CopySnapshot'));
  });

  it('nothing is copied if it does not boot', async () => {
    await guest({ console: panic });
    await tests.write(bootTestConfig(test));
    const failed = await run('publish');
    expect(failed.messages.toSorted()).toEqual([
      expect.stringMatching(/^my-os-1 \(ami-\w+\) did not boot/),
      'the image did not pass its boot test in us-east-1, so it is not copied',
    ]);
    expect(failed.sent.filter(({ operation }) => operation === 'CopySnapshot')).toEqual([]);
  });

  it('an image without an AMI at home is refused at its line', async () => {
    await tests.write(bootTestConfig(test).replace('us-east-1, ', ''));
    await tests.write(
      (await readFile(join(tests.workspace.directory, 'image.yaml'), 'utf8')).replace(
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
  const without = untested;
  await tests.write(without);
  expectSuccess(await run('create'));
  await tests.write(bootTestConfig(loginTest));
  const done = await run('publish', { inputs: { 'source-path': 'missing.raw' } });
  expectSuccess(done);
  expect(done.tests).toMatchObject([{ outcome: 'passed' }]);
  expect(done.launches).not.toEqual([]);
  const again = await run('publish', { inputs: { 'source-path': 'missing.raw' } });
  expectSuccess(again);
  expect(again.tests).toMatchObject([{ outcome: 'passed' }]);
  expect(again.launches).toEqual([]);
});

it('what it launches has tags, needs IMDSv2, and takes its volumes with it', async () => {
  await tests.workspace.write('user-data.yaml', '#cloud-config\n');
  await tests.write(
    bootTestConfig(
      '{instance_types: [t3.nano], user_data: user-data.yaml}',
      'root_device_delete_on_termination: false',
    ),
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

it.each(['1', '2', '3'])('where some servers of EC2 lag behind, one instance is enough (seed %s)', async (seed) => {
  await inWorld({ seed, config: bootTestConfig('{instance_types: [t3.nano]}') }, async (lagging, there) => {
    const result = await onStaleServers(lagging, () => there.run('publish'));
    expectSuccess(result);
    await lagging.advance(60);
    const { Reservations = [] } = await ec2(lagging, 'us-east-1').describeInstances({});
    expect(Reservations.flatMap(({ Instances = [] }) => Instances.map(({ State }) => State?.Name))).toEqual([
      'terminated',
    ]);
  });
});

it('a failed test stops the run although its region is best effort', async () => {
  await guest({ console: panic });
  await tests.write(bootTestConfig(loginTest, 'best_effort_regions: [us-east-1]'));
  const failed = await run('publish');
  expect(failed.exitCode).toBe(1);
  await expectNothingPublic();
});
