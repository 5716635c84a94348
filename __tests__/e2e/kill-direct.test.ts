import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { readMark, type UploadMark } from '../../src/identity/upload-mark.js';
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
/** After so many blocks of a run. */
const moments = campaign ? momentsOf(10) : [150, 50];
/** Enough blocks for all of the moments. */
const disk = rawDisk((campaign ? 1800 : 400) * blockBytes);

it(`an upload through EBS direct that is killed by SIGKILL ${moments.length} times goes on from a fresh checkout each time`, async () =>
  inWorld({ config, disk, ...instantWorld }, async (world) => {
    let mark: UploadMark | undefined;
    for (const moment of moments) {
      const from = (await world.requests()).length;
      await world.fault(
        { kind: 'delay', operation: 'PutSnapshotBlock', seconds: concurrency / blocksPerSecond, count: moment },
        { kind: 'hang', operation: 'PutSnapshotBlock', skip: moment },
      );
      await inFreshCheckout(world, (workspace) => killAfter(world, workspace, moment));
      await world.clearFaults();
      const sent = (await world.requests({ from })).filter(isPut);
      expectBegun(sent, mark);
      const [pending, ...others] = await snapshotsIn(world);
      expect([pending?.state, others]).toEqual(['pending', []]);
      mark = readMark(pending?.tags ?? {});
      // What the next run sends again: when the mark was made, all but the window was in it.
      const again = sent.filter(({ input }) => input.BlockIndex >= (mark?.blocks ?? 0));
      const unmarked = sent.filter(({ time }) => time >= (mark?.atMs ?? 0));
      expect(again.length).toBeLessThanOrEqual(concurrency + unmarked.length);
    }
    const from = (await world.requests()).length;
    await inFreshCheckout(world, async (workspace) => {
      const { exitCode, manifest, log } = await workspace.run('create');
      expectSuccess({ exitCode, manifest });
      expect(log).toContain('continuing the upload to');
    });
    const sent = (await world.requests({ from })).filter(isPut);
    expectBegun(sent, mark);
    expect(sent.length).toBeLessThan(disk.length / blockBytes);
    const [snapshot, ...others] = await snapshotsIn(world);
    expect([snapshot?.state, others]).toEqual(['completed', []]);
    expect((await firstBytes(world, 'us-east-1', snapshot?.id ?? '', disk.length)).equals(disk)).toBe(true);
  }));

/** A run that goes on sends nothing of what is before the mark that it found. */
function expectBegun(sent: readonly TestRequest[], mark: UploadMark | undefined): void {
  expect(Math.min(...sent.map(({ input }) => input.BlockIndex))).toBe(mark?.blocks ?? 0);
}

/**
 * Kills the bundle when it has sent so many blocks, and has made a mark if that takes it longer than the five seconds
 * between two. However slow the machine is, it gets no further before.
 */
async function killAfter(world: TestWorld, workspace: Workspace, blocks: number): Promise<void> {
  const { requests: from } = await world.status();
  const makesMark = blocks / blocksPerSecond > 5;
  let pid = 0;
  const running = runBundle(world, workspace, 'create', {
    onStart: (started) => {
      pid = started;
    },
  });
  const over = running.then(() => true);
  for (;;) {
    const requests = await world.requests({ from });
    const isMarked = requests.some(({ operation, status }) => operation === 'CreateTags' && status === 200);
    if (requests.filter(isPut).length >= blocks && (isMarked || !makesMark)) break;
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

/** Of a linear congruential generator: between the first second and the tenth. */
function momentsOf(count: number): number[] {
  let seed = 2026;
  return Array.from({ length: count }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return 20 + (seed % 180);
  });
}
