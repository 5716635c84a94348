import { describe, expect, it } from '@jest/globals';
import { instantWorld, manifestOf, signalWhileHanging } from '../support/bundle.js';
import { interruptedRun } from '../support/interruptions.js';
import { inWorld } from '../support/open-world.js';

const options = { ...interruptedRun, ...instantWorld };

/** What a run does when it is cancelled is in cancelled.test.ts; here, that the signal reaches it. Each waits its grace of 5 s. */
describe('a run told to stop', () => {
  it.each([
    ['by SIGINT', ['SIGINT']],
    ['by SIGTERM', ['SIGTERM']],
    ['by SIGHUP', ['SIGHUP']],
    ['again and again', ['SIGINT', 'SIGINT', 'SIGTERM', 'SIGTERM']],
  ] as const)('%s ends by itself, says so, and is finished by the next one', (_, signals) =>
    inWorld(options, async (world, workspace) => {
      await world.fault({ kind: 'hang', operation: 'CompleteMultipartUpload', count: 1 });
      const run = await signalWhileHanging(world, workspace, 'create', signals);
      expect({ exitCode: run.exitCode, signal: run.signal }).toEqual({ exitCode: 1, signal: null });
      expect((await world.requests()).at(-1)?.operation).toBe('CompleteMultipartUpload');
      expect(run.summary).toMatch(/cancelled/i);
      expect(await manifestOf(workspace)).toMatchObject({ outcome: 'cancelled', complete: false });
      await world.clearFaults();
      expect((await workspace.run('create')).exitCode).toBe(0);
    }),
  );
});
