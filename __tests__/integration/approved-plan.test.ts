import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ec2 } from '../support/aws.js';
import { readOutput } from '../support/outputs.js';
import { imageId, latest, openReleases, type Releases } from '../support/releases.js';

let on: Releases;
beforeEach(async () => {
  on = await openReleases();
});
afterEach(() => on.close());

const wanted = { 'my-os-1': `public: true, ${latest}` };

/** What a plan gives for its approval. */
async function approve(images = wanted, options = {}): Promise<{ digest: string; manifest: string }> {
  const planned = await on.run('plan', images, options);
  return { digest: readOutput(planned, 'plan-digest'), manifest: readOutput(planned, 'manifest') };
}

const publish = (expected: string, images = wanted, options = {}) =>
  on.run('publish', images, { inputs: { 'expect-plan': expected }, ...options });

describe('publish with an approved plan', () => {
  it.each(['digest', 'manifest'] as const)('runs what was planned, by its %s', async (kind) => {
    const approved = await approve();
    const { exitCode, log } = await publish(approved[kind]);
    expect(exitCode).toBe(0);
    expect(log).toMatch(/\d+ changes, as approved/);
    expect(await on.images()).toEqual(['my-os-1 available public']);
    expect(await on.said()).toBe(await imageId(on.world, 'us-east-1', 'my-os-1'));
  });

  const tagged = { 'my-os-1': `public: true, tags: {Stage: live}, ${latest}` };

  /** Nothing is changed, and both ways of naming the plan say why. */
  async function expectRefused(approved: { digest: string; manifest: string }, difference: RegExp, options = {}) {
    const from = (await on.world.requests()).length;
    const byDigest = await publish(approved.digest, tagged, options);
    expect(byDigest.manifest.failures).toMatchObject([
      {
        code: 'conflict',
        message: expect.stringMatching(/^this is not the approved plan: its digest now is [0-9a-f]{64}$/),
      },
    ]);
    expect(byDigest.log).toMatch(difference);
    const byManifest = await publish(approved.manifest, tagged, options);
    expect(byManifest.manifest.failures).toMatchObject([{ message: expect.stringMatching(difference) }]);
    expect(await on.world.requests({ from, mutating: true })).toEqual([]);
  }

  it('changes nothing where AWS has changed', async () => {
    await on.release('create', tagged);
    const approved = await approve(tagged);
    const Resources = [await imageId(on.world, 'us-east-1', 'my-os-1')];
    await ec2(on.world, 'us-east-1').createTags({ Resources, Tags: [{ Key: 'Stage', Value: 'test' }] });
    await expectRefused(approved, /us-east-1 my-os-1: update image tags .*Stage/);
  });

  it('changes nothing where the disk image has changed', async () => {
    await expectRefused(await approve(tagged), /create image .* from [0-9a-f]{64}/, { seed: 'another' });
  });

  it('changes nothing where the config has changed', async () => {
    const { manifest } = await approve();
    const failed = await publish(manifest, { 'my-os-1': `public: true, tags: {Stage: live}, ${latest}` });
    expect(failed.manifest.failures).toMatchObject([
      { message: expect.stringMatching(/the config of my-os-1 has changed/) },
    ]);
    expect(await on.images()).toEqual([]);
  });

  it('publishes in a job that lacks the disk image what a job that has it has planned', async () => {
    await on.release('create', wanted);
    const { digest } = await approve();
    await rm(join(on.workspace.directory, 'disk.raw'));
    const { exitCode } = await on.workspace.run('publish', { inputs: { 'expect-plan': digest } });
    expect(exitCode).toBe(0);
    expect(await on.images('eu-west-1')).toEqual(['my-os-1 available public']);
  });

  it('continues an interrupted run by the manifest of the plan, and not by its digest', async () => {
    const { digest, manifest } = await approve();
    await on.world.fault({
      operation: 'PutParameter',
      region: 'eu-west-1',
      kind: 'error',
      code: 'AccessDeniedException',
      status: 400,
    });
    expect((await publish(manifest)).exitCode).toBe(1);
    await on.world.clearFaults();
    expect((await publish(digest)).manifest.failures[0]?.message).toMatch(/its digest now is/);
    const { exitCode, log } = await publish(manifest);
    expect({ exitCode, said: await on.said('eu-west-1') }).toEqual({
      exitCode: 0,
      said: await imageId(on.world, 'eu-west-1', 'my-os-1'),
    });
    expect(log).toMatch(/of the approved plan left/);
  });

  it('by two jobs at once publishes what was approved, once, and a job that comes late changes nothing', async () => {
    const { digest } = await approve();
    const runs = await Promise.all([publish(digest), publish(digest)]);
    for (const { exitCode, manifest } of runs) {
      const messages = manifest.failures.map(({ message }) => message);
      expect({ exitCode, messages }).toEqual(
        exitCode === 0
          ? { exitCode, messages: [] }
          : { exitCode: 1, messages: [expect.stringMatching(/^this is not the approved plan/)] },
      );
    }
    expect(runs.map(({ exitCode }) => exitCode)).toContain(0);
    expect(await on.images()).toEqual(['my-os-1 available public']);
    const from = (await on.world.requests()).length;
    expect((await publish(digest)).exitCode).toBe(1);
    expect(await on.world.requests({ from, mutating: true })).toEqual([]);
  });

  it('ends with the failures of planning, before anything is changed', async () => {
    const { digest } = await approve();
    await on.world.fault({
      operation: 'DescribeImages',
      region: 'eu-west-1',
      kind: 'error',
      code: 'UnauthorizedOperation',
      status: 403,
    });
    expect((await publish(digest)).exitCode).toBe(1);
    expect((await ec2(on.world, 'us-east-1').describeSnapshots({ OwnerIds: ['self'] })).Snapshots).toEqual([]);
  });
});

interface Plan {
  readonly digest: string;
  readonly changes: object[];
  readonly configs: Record<string, string>;
}

describe('what is not an approved plan', () => {
  it.each([
    [
      'a manifest of another command',
      'manifest-1.json',
      /the approved plan "manifest-1.json" is not the manifest of a plan/,
    ],
    ['no JSON', 'image.yaml', /the approved plan "image.yaml" is not the manifest of a plan/],
    ['no file', 'gone.json', /the manifest of the approved plan "gone.json" doesn't exist/],
  ])('%s', async (_, given, message) => {
    await on.run('list', wanted);
    expect((await publish(given)).manifest.failures).toMatchObject([
      {
        code: 'input',
        message: expect.stringMatching(message),
        hint: expect.stringContaining('the output `plan-digest` of a run with `command: plan`'),
      },
    ]);
  });

  it.each<[string, (plan: Plan) => void]>([
    ['a change that is not in it', ({ changes }) => changes.pop()],
    ['a change that is another', ({ changes }) => Object.assign(changes[0] ?? {}, { region: 'eu-central-1' })],
    ['the digest of another config', ({ configs }) => Object.assign(configs, { 'my-os-1': 'b'.repeat(64) })],
    ['the digest of another plan', (plan) => Object.assign(plan, { digest: 'b'.repeat(64) })],
  ])('a manifest that was altered: %s', async (_, alter) => {
    const { manifest } = await approve();
    const file = join(on.workspace.directory, manifest);
    const whole = JSON.parse(await readFile(file, 'utf8')) as { plan: Plan };
    alter(whole.plan);
    await on.workspace.write('altered.json', JSON.stringify(whole));
    const from = (await on.world.requests()).length;
    expect((await publish('altered.json')).manifest.failures).toMatchObject([
      { code: 'input', message: 'the approved plan "altered.json" was altered: its digest is not that of its changes' },
    ]);
    expect(await on.world.requests({ from })).toEqual([]);
  });

  it('is refused for a command that does something else', async () => {
    const { manifest } = await on.run('create', wanted, { inputs: { 'expect-plan': 'a'.repeat(64) } });
    expect(manifest.failures).toMatchObject([{ message: '"expect-plan" can\'t be used with the command create' }]);
  });
});
