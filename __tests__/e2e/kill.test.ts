import { describe, expect, it } from '@jest/globals';
import { instantWorld, runBundle, signalWhileHanging } from '../support/bundle.js';
import { expectSuccess } from '../support/expect-success.js';
import { begun, campaign, cases, interruptedRun, stateOf } from '../support/interruptions.js';
import { inWorld } from '../support/open-world.js';

const options = { ...interruptedRun, ...instantWorld };

/** What an undisturbed run leaves, and how often it begins what. */
const undisturbed = await inWorld(options, async (world, workspace) => {
  expect((await runBundle(world, workspace, 'create')).exitCode).toBe(0);
  return { state: await stateOf(world), begun: await begun(world) };
});

describe('a run killed by SIGKILL', () => {
  /** Of all, which interrupted.test.ts takes in its own process: between two parts, regions and images. */
  const inShort = ['UploadPart', 'CopySnapshot', 'RegisterImage'];
  const chosen = campaign
    ? cases
    : inShort.flatMap((operation) => cases.findLast(({ at }) => at.operation === operation) ?? []);

  it.each(chosen)('$name, is finished by the next one, with nothing twice', ({ at, applied }) =>
    inWorld(options, async (world, workspace) => {
      await world.fault({ kind: 'hang', ...at, applied, count: 1 });
      expect((await signalWhileHanging(world, workspace, 'create', ['SIGKILL'])).signal).toBe('SIGKILL');
      await world.clearFaults();

      const { exitCode, manifest } = await workspace.run('create');
      expectSuccess({ exitCode, manifest });
      expect(manifest.complete).toBe(true);
      expect(await stateOf(world)).toEqual(undisturbed.state);
      expect(await begun(world)).toEqual(undisturbed.begun);
    }),
  );
});
