import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createWorkspace, type Workspace } from '../support/action.js';
import { s3 } from '../support/aws.js';
import { runBundle, signalWhileHanging } from '../support/bundle.js';
import { rawDisk } from '../support/disks.js';
import {
  begun,
  campaign,
  diskSizeBytes,
  interruptedConfig,
  interruptions,
  nameOf,
  stateOf,
} from '../support/interruptions.js';
import { createWorld, type TestWorld } from '../support/world.js';

let world: TestWorld;
let workspace: Workspace;

async function open(): Promise<void> {
  // Nothing takes time in this world: the bundle waits on the real clock.
  world = await createWorld({
    start: Date.now(),
    factor: 1,
    settings: { latencySeconds: { importSnapshot: 0, copySnapshot: 0, registerImage: 0 } },
  });
  await s3(world).createBucket({ Bucket: 'images' });
  workspace = await createWorkspace(world, interruptedConfig);
  await workspace.write('disk.raw', rawDisk(diskSizeBytes));
}

async function close(): Promise<void> {
  await workspace.remove();
  await world.destroy();
}

/** What an undisturbed run leaves, and how often it begins what. */
let undisturbed: { readonly state: object; readonly begun: object };

beforeAll(async () => {
  await open();
  expect((await runBundle(world, workspace, 'create')).exitCode).toBe(0);
  undisturbed = { state: await stateOf(world), begun: await begun(world) };
  await close();
});

describe('a run killed by SIGKILL', () => {
  beforeEach(open);
  afterEach(close);

  const all = interruptions.flatMap((at) => [
    { name: `before AWS carries out ${nameOf(at)}`, at, applied: false },
    { name: `when AWS has carried out ${nameOf(at)}, before it hears of that`, at, applied: true },
  ]);
  // Each place once; the campaign takes both cases of each.
  const cases = all.filter((_, index) => campaign || index % 4 === 0 || index % 4 === 3);

  it.each(cases)('$name, is finished by the next one, with nothing twice', async ({ at, applied }) => {
    await world.fault({ kind: 'hang', ...at, applied, count: 1 });
    expect((await signalWhileHanging(world, workspace, 'create', 'SIGKILL')).run.signal).toBe('SIGKILL');
    await world.clearFaults();

    const { exitCode, manifest } = await workspace.run('create');
    expect({ exitCode, failures: manifest.failures }).toEqual({ exitCode: 0, failures: [] });
    expect(manifest.complete).toBe(true);
    expect(await stateOf(world)).toEqual(undisturbed.state);
    expect(await begun(world)).toEqual(undisturbed.begun);
  });

  it('while it takes the digest has sent nothing', async () => {
    let pid = 0;
    const killed = await runBundle(world, workspace, 'create', {
      onStart: (started) => {
        pid = started;
      },
      onLine: (line) => {
        if (line.includes('disk.raw: raw')) process.kill(pid, 'SIGKILL');
      },
    });
    expect(killed.signal).toBe('SIGKILL');
    expect((await world.requests()).map(({ operation }) => operation)).toEqual(['CreateBucket']);
    expect((await workspace.run('create')).exitCode).toBe(0);
    expect(await stateOf(world)).toEqual(undisturbed.state);
  });
});
