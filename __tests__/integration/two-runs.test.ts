import { describe, expect, it } from '@jest/globals';
import { createWorkspace, type Workspace } from '../support/action.js';
import { ec2, topics } from '../support/aws.js';
import { instantWorld, runBundle } from '../support/bundle.js';
import { expectSuccess } from '../support/expect-success.js';
import { begun, interruptedConfig, interruptedRun, regions, stateOf } from '../support/interruptions.js';
import { inWorld } from '../support/open-world.js';
import { clockThat, openReleases } from '../support/releases.js';
import { virtualClock } from '../support/virtual-clock.js';
import type { TestWorld } from '../support/world.js';

/** What one run alone leaves. */
const expected = await inWorld(interruptedRun, async (world, workspace) => {
  expect((await workspace.run('create')).exitCode).toBe(0);
  return stateOf(world);
});

/** By the request log: one upload was filled, one import begun, every image registered once. */
async function expectNothingTwice(world: TestWorld): Promise<void> {
  const counts = await begun(world);
  expect(counts['CompleteMultipartUpload in us-east-1']).toBe(1);
  for (const region of regions) expect(counts[`RegisterImage in ${region}`]).toBe(2);
}

/** Does something in another workspace with the same config and disk. */
async function withAnother<T>(world: TestWorld, step: (other: Workspace) => Promise<T>): Promise<T> {
  const other = await createWorkspace(world, interruptedConfig);
  await other.write('disk.raw', interruptedRun.disk);
  try {
    return await step(other);
  } finally {
    await other.remove();
  }
}

describe('two runs started together', () => {
  it.each([
    ['no lag', 0, 0],
    ['a lag of 30 s', 30, 0],
    ['a lag of 30 s, the second 10 s after the first', 30, 10],
    ['a lag of 30 s, the second 70 s after the first', 30, 70],
  ])('leave what one run leaves, with %s', (_, consistencyLagSeconds, secondAfterSeconds) =>
    inWorld({ ...interruptedRun, settings: { consistencyLagSeconds } }, (world, first) =>
      withAnother(world, async (second) => {
        const clock = await virtualClock(world);
        const results = await Promise.all([
          first.run('create', { clock }),
          clock.sleep(secondAfterSeconds * 1000).then(() => second.run('create', { clock })),
        ]);
        for (const { exitCode, manifest } of results) {
          expectSuccess({ exitCode, manifest });
          expect(manifest.complete).toBe(true);
        }
        expect(results[0].manifest.images).toEqual(results[1].manifest.images);
        await world.advance(consistencyLagSeconds + 1);
        expect(await stateOf(world)).toEqual(expected);
        await expectNothingTwice(world);
      }),
    ),
  );

  it('leave what one run leaves, as two processes', () =>
    inWorld({ ...interruptedRun, ...instantWorld }, (world, first) =>
      withAnother(world, async (second) => {
        const runs = await Promise.all([first, second].map((workspace) => runBundle(world, workspace, 'create')));
        for (const run of runs)
          expect({ exitCode: run.exitCode, errors: run.annotations }).toEqual({ exitCode: 0, errors: [] });
        expect(runs[0]?.outputs.images).toBe(runs[1]?.outputs.images);
        expect(await stateOf(world)).toEqual(expected);
        await expectNothingTwice(world);
      }),
    ));
});

describe('two runs that tell a topic', () => {
  const notified = { 'my-os-1': 'sns: [{releases: {subject: out, message: {default: out}, regions: [us-east-1]}}]' };

  /** The topic, and the image that has been made. */
  async function open() {
    const on = await openReleases();
    await topics(on.world, 'us-east-1').createTopic({ Name: 'releases' });
    await on.release('create', notified);
    return on;
  }

  // A tag is no lock: of two runs that look before either writes, both send.
  it('at the same moment tell it at least once, so that subscribers can tell a repetition', async () => {
    const on = await open();
    try {
      const runs = await Promise.all([1, 2].map(() => on.workspace.run('publish')));
      expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
      const ids = (await on.world.messages()).map((message) => message.messageAttributes['ami-publish-id']?.value);
      expect(new Set(ids)).toEqual(new Set([expect.stringMatching(/^[0-9a-f]{64}$/)]));
      const next = await on.release('publish', notified);
      expect(next.manifest.changes).toEqual([]);
      expect(await on.world.messages()).toHaveLength(ids.length);
    } finally {
      await on.close();
    }
  });

  it('tell it once when the second begins after the first has sent the message', async () => {
    const on = await open();
    try {
      let second: ReturnType<Workspace['run']> | undefined;
      const clock = await clockThat(on.world, 'Publish', async () => {
        second = on.workspace.run('publish');
      });
      // The first run takes a while to record what it has sent; in that time the second begins.
      await on.world.fault({ kind: 'delay', seconds: 20, operation: 'CreateTags', contains: 'sent ' });
      await on.release('publish', notified, { clock });
      expect((await second)?.exitCode).toBe(0);
      expect(await on.world.messages()).toHaveLength(1);
    } finally {
      await on.close();
    }
  });

  it('tell it once when the second waits while the first is sending', async () => {
    const on = await open();
    try {
      await on.release('publish', notified);
      const east = ec2(on.world, 'us-east-1');
      const { Tags = [] } = await east.describeTags({ Filters: [{ Name: 'key', Values: ['ami-publish:sns:*'] }] });
      const Resources = [Tags[0]?.ResourceId ?? ''];
      const record = async (Value: string) => {
        await east.createTags({ Resources, Tags: [{ Key: Tags[0]?.Key, Value }] });
      };
      await record('sending 2026-11-21T00:00:00.000Z another run');
      let recorded: Promise<void> | undefined;
      await on.release('publish', notified, {
        onLine: (line) => {
          if (line.includes('another run is notifying')) recorded = record('sent by the other run');
        },
      });
      expect(recorded).toBeDefined();
      expect(await on.world.messages()).toHaveLength(1);
    } finally {
      await on.close();
    }
  });
});
