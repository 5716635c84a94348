import { describe, expect, it } from '@jest/globals';
import { signalWhileHanging } from '../support/bundle.js';
import { differences } from '../support/fault-campaign.js';
import { campaign } from '../support/interruptions.js';
import { look, normalised } from '../support/publish-holdings.js';
import { forBundle, publishInterruptions, undisturbedState } from '../support/publish-interruptions.js';
import { announcementProblems, untruths } from '../support/publish-truth.js';
import { inPublishWorld } from '../support/publish-world.js';

describe('a publish killed by SIGKILL', () => {
  const all = publishInterruptions.flatMap((one) => [
    { title: `before AWS carries out ${one.name}`, ...one, applied: false },
    { title: `when AWS has carried out ${one.name}, before it hears of that`, ...one, applied: true },
  ]);
  /** When an instance may have been launched, between the older image and its snapshot, between two regions, and when a topic may have been told. */
  const inShort = ['RunInstances', 'ModifySnapshotAttribute', 'ModifyImageAttribute', 'Publish'];
  const cases = campaign
    ? all
    : inShort.flatMap((operation) => all.find(({ at, applied }) => at.operation === operation && applied) ?? []);

  it.each(cases)('$title, is finished by the next one, and tells the topic', async (one) => {
    const { at, scene, applied } = one;
    const state = await undisturbedState(scene);
    await inPublishWorld(
      scene,
      async (world, workspace) => {
        await world.fault({ kind: 'hang', ...at, applied, count: 1 });
        expect((await signalWhileHanging(world, workspace, 'publish', ['SIGKILL'])).signal).toBe('SIGKILL');
        await world.clearFaults();
        const killed = await look(world);

        const next = await workspace.run('publish');
        const { exitCode, manifest } = next;
        expect({ exitCode, failures: manifest.failures, complete: manifest.complete }).toEqual({
          exitCode: 0,
          failures: [],
          complete: true,
        });
        const after = await look(world);
        expect([
          ...untruths(killed, after, next, scene),
          ...differences(state, normalised(after)),
          ...announcementProblems(after, undefined, next),
        ]).toEqual([]);
      },
      forBundle(),
    );
  });
});
