import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createWorkspace, type Workspace } from '../support/action.js';
import { s3 } from '../support/aws.js';
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
import { virtualClock } from '../support/virtual-clock.js';
import { createWorld, type TestWorld } from '../support/world.js';

let world: TestWorld;
let workspace: Workspace;

async function open(): Promise<void> {
  world = await createWorld({ settings: { consistencyLagSeconds: 30 } });
  await s3(world).createBucket({ Bucket: 'images' });
  workspace = await createWorkspace(world, interruptedConfig);
  await workspace.write('disk.raw', rawDisk(diskSizeBytes));
}

async function close(): Promise<void> {
  await workspace.remove();
  await world.destroy();
}

let undisturbed: { readonly state: object; readonly begun: object };

beforeAll(async () => {
  await open();
  const { exitCode, manifest } = await workspace.run('create');
  expect({ exitCode, failures: manifest.failures }).toEqual({ exitCode: 0, failures: [] });
  await world.advance(60);
  undisturbed = { state: await stateOf(world), begun: await begun(world) };
  await close();
});

/**
 * On a virtual clock, so that the next run begins while the last writes of the first are still unseen. A process can't
 * kill itself for a test; a run that is cancelled in the middle of a request sends nothing after it either, so AWS
 * holds the same as after a SIGKILL there (kill.test.ts does that to a process).
 */
describe('with a lag of 30 s on every read after a write, a run that ends', () => {
  beforeEach(open);
  afterEach(close);

  const all = interruptions.flatMap((at) => [
    { name: `before AWS carries out ${nameOf(at)}`, at, applied: false },
    { name: `when AWS has carried out ${nameOf(at)}, before it hears of that`, at, applied: true },
  ]);
  // Each place once; the campaign takes both cases of each.
  const cases = all.filter((_, index) => campaign || index % 4 === 1 || index % 4 === 2);

  it.each(cases)('$name, is finished by the next one at once, with nothing twice', async ({ at, applied }) => {
    await world.fault({ kind: 'hang', ...at, applied, count: 1 });
    const cancel = new AbortController();
    const clock = await virtualClock(world);
    // Time is about to move: the last moment to end the run in which nothing has happened since.
    clock.beforeMoving(async () => {
      if (!cancel.signal.aborted && (await world.status()).hanging > 0) cancel.abort(new Error('ended here'));
    });
    await workspace.run('create', { clock, cancel: cancel.signal });
    expect(cancel.signal.aborted).toBe(true);
    await world.clearFaults();

    const { exitCode, manifest } = await workspace.run('create', { clock });
    expect({ exitCode, failures: manifest.failures }).toEqual({ exitCode: 0, failures: [] });
    expect(manifest.complete).toBe(true);
    await world.advance(60);
    expect(await stateOf(world)).toEqual(undisturbed.state);
    // CopySnapshot takes no client token: a copy that isn't seen yet is made again, and the double taken back.
    const withoutCopies = (counts: object) =>
      Object.fromEntries(Object.entries(counts).filter(([what]) => !what.startsWith('CopySnapshot')));
    expect(withoutCopies(await begun(world))).toEqual(withoutCopies(undisturbed.begun));
  });
});
