import { describe, expect, it } from '@jest/globals';
import type { Workspace } from '../support/action.js';
import { instantWorld, runBundle, signalWhileHanging } from '../support/bundle.js';
import { expectSuccess } from '../support/expect-success.js';
import { interruptedConfig, interruptedRun, regions, stateOf } from '../support/interruptions.js';
import { inWorld } from '../support/open-world.js';
import { readOutput } from '../support/outputs.js';
import { virtualClock } from '../support/virtual-clock.js';
import type { TestWorld } from '../support/world.js';

const config = interruptedConfig.replace('defaults:', 'defaults:\n  public: true');
const release = { ...interruptedRun, config };

/** What one job leaves. */
const expected = await inWorld(release, async (world, workspace) => {
  expectSuccess(await workspace.run('publish'));
  return stateOf(world);
});

interface Job {
  readonly name: string;
  readonly images: string;
  readonly regions: string;
}

/** The jobs that the workflow makes of a plan. */
async function jobsOf(workspace: Workspace, by: string): Promise<Job[]> {
  const planned = await workspace.run('plan', { inputs: { 'shard-by': by } });
  return (JSON.parse(readOutput(planned, 'matrix')) as { include: Job[] }).include;
}

const inputsOf = ({ images, regions: names }: Job) => ({ images, regions: names });

/** Each job has a checkout and a disk image of its own. */
async function inJobs<T>(
  { world, workspace, jobs }: { world: TestWorld; workspace: Workspace; jobs: readonly Job[] },
  step: (workspace: Workspace, job: Job) => Promise<T>,
): Promise<T[]> {
  return Promise.all(
    jobs.map(async (job) => {
      const own = await workspace.copy(world);
      try {
        return await step(own, job);
      } finally {
        await own.remove();
      }
    }),
  );
}

/** The last job, over all images and regions: it has no disk image. */
async function expectPublished(world: TestWorld, workspace: Workspace): Promise<void> {
  const published = await workspace.run('publish');
  expectSuccess(published);
  expect(published.manifest.complete).toBe(true);
  expect(await stateOf(world)).toEqual(expected);
}

describe('a release as jobs of a matrix', () => {
  it.each([
    ['image', 2],
    ['area', 2],
    ['image-and-area', 4],
  ])('by %s, at the same time, ends as one job does', (by, count) =>
    inWorld(release, async (world, workspace) => {
      const jobs = await jobsOf(workspace, by);
      expect(jobs).toHaveLength(count);
      const clock = await virtualClock(world);
      const created = await inJobs({ world, workspace, jobs }, (own, job) =>
        own.run('create', { clock, inputs: inputsOf(job) }),
      );
      for (const one of created) expectSuccess(one);
      await expectPublished(world, workspace);
    }),
  );

  it('with two jobs in one region ends as one job does', () =>
    inWorld(release, async (world, workspace) => {
      const home = { name: 'home', images: '*', regions: regions[0] ?? '' };
      const clock = await virtualClock(world);
      const jobs = [home, { name: 'all', images: '*', regions: regions.join('\n') }];
      const created = await inJobs({ world, workspace, jobs }, (own, job) =>
        own.run('create', { clock, inputs: inputsOf(job) }),
      );
      for (const one of created) expectSuccess(one);
      await expectPublished(world, workspace);
    }));

  it('makes nothing public while a job has failed', () =>
    inWorld(release, async (world, workspace) => {
      const [done, failed] = await jobsOf(workspace, 'area');
      if (done === undefined || failed === undefined) throw new Error('there are fewer than two jobs');
      expectSuccess(await workspace.run('create', { inputs: inputsOf(done) }));
      const fault = { operation: 'RegisterImage', kind: 'error', code: 'UnauthorizedOperation', status: 403 };
      await world.fault(fault);
      expect((await workspace.run('create', { inputs: inputsOf(failed) })).exitCode).toBe(1);
      expect((await workspace.run('publish')).exitCode).toBe(1);
      const left = (await stateOf(world)) as Record<string, { images: { public: boolean }[] }>;
      expect(left[done.regions]?.images.map((one) => one.public)).toEqual([false, false]);
      await world.clearFaults();
      await expectPublished(world, workspace);
    }));

  it('with a job that is killed and started again ends as one job does', () =>
    inWorld({ ...release, ...instantWorld }, async (world, workspace) => {
      const jobs = await jobsOf(workspace, 'area');
      const bundled = ({ name: _, ...inputs }: Job) => ({
        inputs: {
          config: 'image.yaml',
          command: 'create',
          'aws-region': 'us-east-1',
          manifest: 'manifest.json',
          ...inputs,
        },
      });
      await world.fault({ kind: 'hang', operation: 'CopySnapshot', region: 'eu-west-1', applied: true, count: 1 });
      const runs = await inJobs({ world, workspace, jobs }, async (own, job) => {
        if (!job.regions.includes('eu-west-1')) return runBundle(world, own, 'create', bundled(job));
        expect((await signalWhileHanging(world, own, 'create', ['SIGKILL'], bundled(job))).signal).toBe('SIGKILL');
        await world.clearFaults();
        return runBundle(world, own, 'create', bundled(job));
      });
      expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
      await expectPublished(world, workspace);
    }));
});
