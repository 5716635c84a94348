import { join } from 'node:path';
import { type ActionRun, type RunOptions, runAction } from '../../scripts/runner.js';
import { type Manifest, readManifest, type Workspace } from './action.js';
import type { TestWorld } from './world.js';

/** The Node and the bundle under test: those of this tree, unless the environment names others. */
const node = process.env.ACTION_NODE ?? process.execPath;
const entry = process.env.ACTION_ENTRY;

/** Runs the bundle as the runner does, in the workspace and against the world; its manifest is `manifest.json`. */
export function runBundle(
  world: TestWorld,
  workspace: Workspace,
  command: string,
  options: Partial<RunOptions> = {},
): Promise<ActionRun> {
  return runAction({
    inputs: { config: 'image.yaml', command, 'aws-region': 'us-east-1', manifest: 'manifest.json' },
    env: world.environment(),
    cwd: workspace.directory,
    node,
    oidc: false,
    ...(entry === undefined ? {} : { entry }),
    ...options,
  });
}

/** Options of a world for the bundle, which waits on the real clock: nothing takes time in it. */
export const instantWorld = {
  factor: 1,
  settings: { latencySeconds: { importSnapshot: 0, copySnapshot: 0, registerImage: 0 } },
};

/** Runs the bundle, waits until a fault holds one of its requests back, and sends the signals. */
export async function signalWhileHanging(
  world: TestWorld,
  workspace: Workspace,
  command: string,
  signals: readonly NodeJS.Signals[],
  options: Partial<RunOptions> = {},
): Promise<ActionRun> {
  let pid = 0;
  const running = runBundle(world, workspace, command, {
    ...options,
    onStart: (started) => {
      pid = started;
    },
  });
  const early = running.then(() => Promise.reject(new Error('the run ended before a request was held back')));
  await Promise.race([world.hangingOtherThan(0), early]);
  for (const signal of signals) process.kill(pid, signal);
  return running;
}

export function manifestOf(workspace: Workspace): Promise<Manifest> {
  return readManifest(join(workspace.directory, 'manifest.json'));
}
