import { expect, it } from '@jest/globals';
import { blockBytes, blocksSent, directConfig, firstBytes, snapshotsIn } from '../support/direct-uploads.js';
import { rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { inWorld } from '../support/open-world.js';

/** Of the requests for blocks, one in twenty fails, one in a hundred hangs, and AWS takes 200 a second. */
it('an upload through EBS direct with failing, hanging and throttled requests is complete and correct', async () => {
  const blocks = 400;
  const disk = rawDisk(blocks * blockBytes);
  await inWorld({ config: directConfig(), disk }, async (world, workspace) => {
    const put = { operation: 'PutSnapshotBlock', count: 1 };
    for (let at = 7; at < 2 * blocks; at += 20) {
      const [kind, code, status] = at % 40 === 7 ? ['error', 'InternalServerException', 500] : ['reset'];
      await world.fault({ ...put, kind, skip: at, ...(code ? { code, status } : {}) } as never);
    }
    for (let at = 50; at < 2 * blocks; at += 100) {
      await world.fault({ ...put, kind: 'hang', applied: at % 200 === 50, skip: at });
    }
    await world.settings({
      throttling: { enabled: true, buckets: { 'ebs:PutSnapshotBlock': { capacity: 10, refillPerSecond: 200 } } },
    });
    const { exitCode, manifest } = await workspace.run('create');
    expectSuccess({ exitCode, manifest });
    expect((await blocksSent(world)).length).toBeGreaterThan(blocks * 1.05);
    const [snapshot, ...others] = await snapshotsIn(world);
    expect([snapshot?.state, others]).toEqual(['completed', []]);
    expect((await firstBytes(world, 'us-east-1', snapshot?.id ?? '', disk.length)).equals(disk)).toBe(true);
  });
});
