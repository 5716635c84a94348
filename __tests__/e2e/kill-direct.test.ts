import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { createWorkspace, type Workspace } from '../support/action.js';
import { instantWorld, runBundle } from '../support/bundle.js';
import { blockBytes, directConfig, firstBytes, snapshotsIn } from '../support/direct-uploads.js';
import { rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { campaign } from '../support/interruptions.js';
import { inWorld } from '../support/open-world.js';
import type { TestRequest, TestWorld } from '../support/world.js';

const concurrency = 8;
const blocksPerSecond = 20;
const config = directConfig({ concurrency });
/** After so many requests of a run. */
const moments = campaign ? momentsOf(10) : [150, 50];
/** Enough blocks for all of the moments. */
const disk = rawDisk((campaign ? 1800 : 400) * blockBytes);

it(`an upload through EBS direct that is killed by SIGKILL ${moments.length} times goes on from a fresh checkout each time`, async () =>
  inWorld({ config, disk, ...instantWorld }, async (world) => {
    for (const moment of moments) {
      const from = await sentSoFar(world);
      await world.fault({ kind: 'delay', operation: 'PutSnapshotBlock', seconds: concurrency / blocksPerSecond });
      await inFreshCheckout(world, (workspace) => killAfter(world, workspace, moment));
      await world.clearFaults();
      const sent = (await world.requests()).filter(isPut).slice(from);
      const [pending, ...others] = await snapshotsIn(world);
      expect([pending?.state, others]).toEqual(['pending', []]);
      const mark = Number.parseInt(pending?.tags['ami-publish:upload'] ?? '', 10);
      // What the next run sends again: within five seconds, and the time of a request, everything sent is marked.
      const again = sent.filter(({ input }) => input.BlockIndex >= mark);
      const killedAt = sent.at(-1)?.time ?? 0;
      const unmarked = sent.filter(({ time }) => time > killedAt - 5_500);
      expect(again.length).toBeLessThanOrEqual(concurrency + unmarked.length);
    }
    const from = await sentSoFar(world);
    await inFreshCheckout(world, async (workspace) => {
      const { exitCode, manifest, log } = await workspace.run('create');
      expectSuccess({ exitCode, manifest });
      expect(log).toContain('continuing the upload to');
    });
    expect((await world.requests()).filter(isPut).length - from).toBeLessThan(disk.length / blockBytes);
    const [snapshot, ...others] = await snapshotsIn(world);
    expect([snapshot?.state, others]).toEqual(['completed', []]);
    expect((await firstBytes(world, 'us-east-1', snapshot?.id ?? '', disk.length)).equals(disk)).toBe(true);
  }));

/** Kills the bundle when it has sent so many requests. */
async function killAfter(world: TestWorld, workspace: Workspace, count: number): Promise<void> {
  const { requests: before } = await world.status();
  let pid = 0;
  const running = runBundle(world, workspace, 'create', {
    onStart: (started) => {
      pid = started;
    },
  });
  const over = running.then(() => true);
  while ((await world.status()).requests - before < count) {
    if (await Promise.race([over, delay(20, false)])) throw new Error('the run ended before it was killed');
  }
  process.kill(pid, 'SIGKILL');
  expect((await running).signal).toBe('SIGKILL');
}

async function inFreshCheckout(world: TestWorld, step: (workspace: Workspace) => Promise<void>): Promise<void> {
  const workspace = await createWorkspace(world, config);
  try {
    await workspace.write('disk.raw', disk);
    await step(workspace);
  } finally {
    await workspace.remove();
  }
}

function isPut({ operation }: TestRequest): boolean {
  return operation === 'PutSnapshotBlock';
}

async function sentSoFar(world: TestWorld): Promise<number> {
  return (await world.requests()).filter(isPut).length;
}

/** Of a linear congruential generator: between the first requests and nine seconds. */
function momentsOf(count: number): number[] {
  let seed = 2026;
  return Array.from({ length: count }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return 20 + (seed % 180);
  });
}
