import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../../scripts/runner.js';
import { createWorkspace, type Workspace } from '../support/action.js';
import { s3 } from '../support/aws.js';
import { rawDisk } from '../support/disks.js';
import { begun, diskSizeBytes, interruptedConfig, regions, stateOf } from '../support/interruptions.js';
import { virtualClock } from '../support/virtual-clock.js';
import { createWorld, type TestWorld } from '../support/world.js';

const node = process.env.ACTION_NODE ?? process.execPath;
const entry = process.env.ACTION_ENTRY;

let worlds: TestWorld[];
let workspaces: Workspace[];

beforeEach(() => {
  worlds = [];
  workspaces = [];
});

afterEach(async () => {
  for (const workspace of workspaces) await workspace.remove();
  for (const world of worlds) await world.destroy();
});

async function openWorld(options: object): Promise<TestWorld> {
  const world = await createWorld(options);
  worlds.push(world);
  await s3(world).createBucket({ Bucket: 'images' });
  return world;
}

async function openWorkspace(world: TestWorld): Promise<Workspace> {
  const workspace = await createWorkspace(world, interruptedConfig);
  workspaces.push(workspace);
  await workspace.write('disk.raw', rawDisk(diskSizeBytes));
  return workspace;
}

/** What one run alone leaves. */
async function alone(): Promise<object> {
  const world = await openWorld({});
  expect((await (await openWorkspace(world)).run('create')).exitCode).toBe(0);
  return stateOf(world);
}

/** By the request log: one upload was filled, one import begun, every image registered once. */
async function expectNothingTwice(world: TestWorld): Promise<void> {
  const counts = await begun(world);
  expect(counts['CompleteMultipartUpload in us-east-1']).toBe(1);
  for (const region of regions) expect(counts[`RegisterImage in ${region}`]).toBe(2);
}

describe('two runs started together', () => {
  it.each([
    ['no lag', 0, 0],
    ['a lag of 30 s', 30, 0],
    ['a lag of 30 s, the second 10 s after the first', 30, 10],
    ['a lag of 30 s, the second 70 s after the first', 30, 70],
  ])('leave what one run leaves, with %s', async (_, consistencyLagSeconds, secondAfterSeconds) => {
    const expected = await alone();
    const world = await openWorld({ settings: { consistencyLagSeconds } });
    const [first, second] = [await openWorkspace(world), await openWorkspace(world)];
    const clock = await virtualClock(world);
    const results = await Promise.all([
      first.run('create', { clock }),
      clock.sleep(secondAfterSeconds * 1000).then(() => second.run('create', { clock })),
    ]);
    for (const { exitCode, manifest } of results) {
      expect({ exitCode, failures: manifest.failures }).toEqual({ exitCode: 0, failures: [] });
      expect(manifest.complete).toBe(true);
    }
    expect(results[0].manifest.images).toEqual(results[1].manifest.images);
    await world.advance(consistencyLagSeconds + 1);
    expect(await stateOf(world)).toEqual(expected);
    await expectNothingTwice(world);
  });

  it('leave what one run leaves, as two processes', async () => {
    const expected = await alone();
    const world = await openWorld({
      start: Date.now(),
      factor: 1,
      settings: { latencySeconds: { importSnapshot: 1, copySnapshot: 1, registerImage: 1 } },
    });
    const runs = await Promise.all(
      [await openWorkspace(world), await openWorkspace(world)].map((workspace) =>
        runAction({
          inputs: { config: 'image.yaml', command: 'create', 'aws-region': 'us-east-1' },
          env: world.environment(),
          cwd: workspace.directory,
          node,
          oidc: false,
          ...(entry === undefined ? {} : { entry }),
        }),
      ),
    );
    for (const run of runs)
      expect({ exitCode: run.exitCode, errors: run.annotations }).toEqual({ exitCode: 0, errors: [] });
    expect(runs[0]?.outputs.images).toBe(runs[1]?.outputs.images);
    expect(await stateOf(world)).toEqual(expected);
    await expectNothingTwice(world);
  });
});
