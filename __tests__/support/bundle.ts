import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ActionRun, type RunOptions, runAction } from '../../scripts/runner.js';
import type { Manifest, Workspace } from './action.js';
import { untilHanging } from './interruptions.js';
import type { TestRequest, TestWorld } from './world.js';

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

export interface Signalled {
  readonly run: ActionRun;
  readonly tookMs: number;
  /** Requests that were sent when the signal had long arrived. */
  readonly late: readonly TestRequest[];
}

/** How long a signal may take to reach the run on a busy machine. */
const arrivalMs = 300;

/** Runs the bundle, waits until a fault holds one of its requests back, and sends the signals. */
export async function signalWhileHanging(
  world: TestWorld,
  workspace: Workspace,
  command: string,
  ...signals: readonly NodeJS.Signals[]
): Promise<Signalled> {
  let pid = 0;
  const running = runBundle(world, workspace, command, {
    onStart: (started) => {
      pid = started;
    },
  });
  await untilHanging(world);
  const told = Date.now();
  const toldAt = Date.parse((await world.status()).now);
  for (const signal of signals) process.kill(pid, signal);
  const run = await running;
  const tookMs = Date.now() - told;
  const late = (await world.requests()).filter(({ time }) => time > toldAt + arrivalMs);
  return { run, tookMs, late };
}

export async function readManifest(workspace: Workspace): Promise<Manifest> {
  return JSON.parse(await readFile(join(workspace.directory, 'manifest.json'), 'utf8')) as Manifest;
}
