import { afterEach, describe, expect, it } from '@jest/globals';
import type { Clock } from '../../src/aws/wait.js';
import { createWorkspace, type Workspace } from '../support/action.js';
import { ec2, s3 } from '../support/aws.js';
import { rawDisk } from '../support/disks.js';
import { virtualClock } from '../support/virtual-clock.js';
import { createWorld, type TestWorld, type TestWorldOptions } from '../support/world.js';

const minute = 60_000;
let world: TestWorld;
let workspace: Workspace;

async function open(options: TestWorldOptions = {}): Promise<void> {
  world = await createWorld(options);
  await s3(world, 'us-east-1').createBucket({ Bucket: 'images' });
  workspace = await createWorkspace(world, '');
}

afterEach(async () => {
  await workspace.remove();
  await world.destroy();
});

/** A clock of the runner that is wrong by a time, while AWS's is the world's. */
async function wrongBy(milliseconds: number): Promise<Clock> {
  const clock = await virtualClock(world);
  return {
    now: () => clock.now() + milliseconds,
    sleep: (time, signal) => clock.sleep(time, signal),
    elapse: (time, signal) => clock.elapse(time, signal),
    limit: (time, act) => clock.limit(time, act),
  };
}

async function release(name: string, image: string, wrongMs: number, inputs: Record<string, string> = {}) {
  await workspace.write('disk.raw', rawDisk(64 * 1024, name));
  await workspace.write(
    'image.yaml',
    `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
images:
  ${name}:
    boot_mode: uefi
    public: true
    regions: [us-east-1, eu-west-1]
${image}
`,
  );
  const result = await workspace.run('publish', { clock: await wrongBy(wrongMs), inputs });
  expect({ exitCode: result.exitCode, failures: result.manifest.failures }).toEqual({ exitCode: 0, failures: [] });
}

describe('the clock of the runner', () => {
  it.each([-4, 4, -30, 30])(
    'may be %d minutes off AWS’s: older images are deprecated all the same',
    async (minutes) => {
      await open();
      await release('my-os-1', '', minutes * minute);
      await world.advance(3600);
      await release('my-os-2', '    supersede: {match: "my-os-*", then: deprecate}', minutes * minute);
      for (const region of ['us-east-1', 'eu-west-1']) {
        const { Images = [] } = await ec2(world, region).describeImages({ Owners: ['self'], IncludeDeprecated: true });
        const times = Images.toSorted((a, b) => (a.Name ?? '').localeCompare(b.Name ?? '')).map(
          ({ DeprecationTime = '', CreationDate = '' }) => Date.parse(DeprecationTime) - Date.parse(CreationDate),
        );
        const [older = 0, newer = 0] = times.map((ms) => ms / minute);
        expect(older).toBeLessThan(120);
        expect(newer).toBeGreaterThan(365 * 24 * 60);
      }
    },
  );

  it('decides nothing about sessions, which AWS ends', async () => {
    await open();
    const role = `arn:aws:iam::${world.account.id}:role/publish`;
    await release('my-os-1', '', 30 * minute, { 'role-to-assume': role, 'role-duration-seconds': '900' });
    const sessions = (await world.requests()).filter(({ operation }) => operation === 'AssumeRole');
    expect(sessions.length).toBeLessThan(4);
  });

  it.each([-30, 30])('may be %d minutes off when requests are signed', async (minutes) => {
    await open({ start: Date.now() - minutes * minute });
    await world.settings({ checkSignatureTime: true });
    await release('my-os-1', '', 0);
    const refused = (await world.requests()).filter(({ outcome }) => /Skewed|Signature|AuthFailure/.test(outcome));
    expect(refused.length).toBeGreaterThan(2);
  });
});
