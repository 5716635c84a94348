import { describe, expect, it } from '@jest/globals';
import { expectSuccess } from '../support/expect-success.js';
import { begun, campaign, cases, interruptedRun, stateOf } from '../support/interruptions.js';
import { inWorld } from '../support/open-world.js';
import { stopWhileHeld } from '../support/stop.js';

const options = { ...interruptedRun, settings: { consistencyLagSeconds: 30 } };

const undisturbed = await inWorld(options, async (world, workspace) => {
  const { exitCode, manifest } = await workspace.run('create');
  expectSuccess({ exitCode, manifest });
  await world.advance(60);
  return { state: await stateOf(world), begun: await begun(world) };
});

/** CopySnapshot takes no client token: a copy that isn't seen yet is made again, and the double taken back. */
function withoutCopies(counts: Readonly<Record<string, number>>): object {
  return Object.fromEntries(Object.entries(counts).filter(([what]) => !what.startsWith('CopySnapshot')));
}

/**
 * On a virtual clock, so that the next run begins while the last writes of the first are still unseen. A process can't
 * kill itself for a test; a run that is cancelled in the middle of a request sends nothing after it either, so AWS
 * holds the same as after a SIGKILL there (kill.test.ts does that to a process).
 */
describe('with a lag of 30 s on every read after a write, a run that ends', () => {
  // In `npm test` each request in one of the two ways, by turns; the campaign takes both.
  const chosen = cases.filter((_, index) => campaign || index % 4 === 0 || index % 4 === 3);
  it.each(chosen)('$name, is finished by the next one at once, with nothing twice', ({ at, applied }) =>
    inWorld(options, async (world, workspace) => {
      await world.fault({ kind: 'hang', ...at, applied, count: 1 });
      await stopWhileHeld(world, workspace, 'create');
      await world.clearFaults();

      const { exitCode, manifest } = await workspace.run('create');
      expectSuccess({ exitCode, manifest });
      expect(manifest.complete).toBe(true);
      await world.advance(60);
      expect(await stateOf(world)).toEqual(undisturbed.state);
      expect(withoutCopies(await begun(world))).toEqual(withoutCopies(undisturbed.begun));
    }),
  );
});
