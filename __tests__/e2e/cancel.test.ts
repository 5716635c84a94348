import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createWorkspace, type Manifest, type Workspace } from '../support/action.js';
import { ec2, s3 } from '../support/aws.js';
import { readManifest, runBundle, type Signalled, signalWhileHanging } from '../support/bundle.js';
import { rawDisk } from '../support/disks.js';
import {
  begun,
  campaign,
  diskSizeBytes,
  interruptedConfig,
  nameOf,
  regions,
  untilHanging,
} from '../support/interruptions.js';
import { createWorld, type TestWorld } from '../support/world.js';

let world: TestWorld;
let workspace: Workspace;

beforeEach(async () => {
  // Nothing takes time in this world: the bundle waits on the real clock.
  world = await createWorld({
    start: Date.now(),
    factor: 1,
    settings: { latencySeconds: { importSnapshot: 0, copySnapshot: 0, registerImage: 0 } },
  });
  await s3(world).createBucket({ Bucket: 'images' });
  workspace = await createWorkspace(world, interruptedConfig);
  await workspace.write('disk.raw', rawDisk(diskSizeBytes));
});

afterEach(async () => {
  await workspace.remove();
  await world.destroy();
});

async function cancelled(...signals: NodeJS.Signals[]): Promise<Signalled & { readonly manifest: Manifest }> {
  const ended = await signalWhileHanging(world, workspace, 'create', ...signals);
  return { ...ended, manifest: await readManifest(workspace) };
}

/** Every image that the manifest names exists, and every one that exists is named or said to be unknown. */
async function expectTruth(manifest: Manifest): Promise<void> {
  for (const region of regions) {
    const { Images = [] } = await ec2(world, region).describeImages({ Owners: ['self'] });
    const existing = new Map(Images.map((image) => [image.Name, image.ImageId]));
    for (const { name, regions: places } of manifest.images) {
      const told = places.find((place) => place.region === region);
      const registration = manifest.changes.find(
        (change) => change.resource === 'image' && change.image === name && change.region === region,
      );
      if (registration?.outcome === 'done') expect(told?.imageId).toBe(existing.get(name));
      if (told?.imageId) expect(existing.get(name)).toBe(told.imageId);
      else if (existing.has(name)) expect(registration?.outcome).toBe('unknown');
      if (!existing.has(name)) expect(registration?.outcome).not.toBe('done');
      expect(told?.public ?? false).toBe(false);
    }
  }
}

async function expectNextRunToFinish(): Promise<void> {
  await world.clearFaults();
  const next = await workspace.run('create');
  expect({ exitCode: next.exitCode, failures: next.manifest.failures }).toEqual({ exitCode: 0, failures: [] });
  expect(next.manifest.complete).toBe(true);
  for (const [what, times] of Object.entries(await begun(world))) {
    expect([what, times]).toEqual([what, what.startsWith('RegisterImage') ? 2 : what.startsWith('UploadPart') ? 3 : 1]);
  }
}

describe.each(['SIGTERM', 'SIGINT'] as const)('a run told to stop by %s', (signal) => {
  const stages = [
    { operation: 'CreateMultipartUpload', region: 'us-east-1' },
    { operation: 'UploadPart', region: 'us-east-1', skip: 1 },
    { operation: 'CompleteMultipartUpload', region: 'us-east-1' },
    { operation: 'ImportSnapshot', region: 'us-east-1' },
    { operation: 'CreateTags', region: 'us-east-1' },
    { operation: 'CopySnapshot', region: 'eu-west-1' },
    { operation: 'RegisterImage', region: 'us-west-2' },
    { operation: 'ModifySnapshotAttribute', region: 'us-west-2' },
    { operation: 'ModifyImageAttribute', region: 'eu-west-1' },
  ].filter((_, index) => campaign || index % 2 === (signal === 'SIGTERM' ? 0 : 1));

  it.each(stages.map((at) => ({ name: nameOf(at), at })))(
    'lets $name end, starts nothing more, and says where it stands',
    async ({ at }) => {
      await world.fault({ kind: 'delay', seconds: 1, ...at, count: 1 });
      const { run, manifest, tookMs, late } = await cancelled(signal);
      expect({ exitCode: run.exitCode, late }).toEqual({ exitCode: 1, late: [] });
      expect(tookMs).toBeLessThan(4_000); // not the whole grace when nothing is left to wait for
      expect(manifest).toMatchObject({ outcome: 'cancelled', complete: false });
      expect(run.summary).toMatch(/cancelled/i);
      await expectTruth(manifest);
      await expectNextRunToFinish();
    },
  );

  it('gives a request that hangs five seconds, and calls its outcome unknown', async () => {
    await world.fault({ kind: 'hang', operation: 'RegisterImage', applied: signal === 'SIGTERM', count: 1 });
    const { run, manifest, tookMs, late } = await cancelled(signal);
    expect({ exitCode: run.exitCode, late }).toEqual({ exitCode: 1, late: [] });
    expect(tookMs).toBeGreaterThan(4_000);
    expect(tookMs).toBeLessThan(7_000);
    expect(manifest.outcome).toBe('cancelled');
    const registrations = manifest.changes.filter((change) => change.resource === 'image');
    expect(registrations.map((change) => change.outcome)).toContain('unknown');
    await expectTruth(manifest);
    await expectNextRunToFinish();
  });
});

describe('a run told to stop', () => {
  it('while it takes the digest has sent nothing, and says so', async () => {
    // Large enough to be still at it when the signal comes.
    await workspace.write('disk.raw', rawDisk(200 * 1024 * 1024));
    let pid = 0;
    const run = await runBundle(world, workspace, 'create', {
      onStart: (started) => {
        pid = started;
      },
      onLine: (line) => {
        if (line.includes('disk.raw: raw')) process.kill(pid, 'SIGTERM');
      },
    });
    expect(run.exitCode).toBe(1);
    expect((await world.requests()).map(({ operation }) => operation)).toEqual(['CreateBucket']);
    const manifest = await readManifest(workspace);
    expect(manifest).toMatchObject({ outcome: 'cancelled', complete: false, changes: [] });
  });

  it('again and again still writes its manifest', async () => {
    await world.fault({ kind: 'delay', seconds: 2, operation: 'CopySnapshot', count: 1 });
    const { run, manifest } = await cancelled('SIGINT', 'SIGINT', 'SIGTERM', 'SIGTERM');
    expect(run.exitCode).toBe(1);
    expect(manifest.outcome).toBe('cancelled');
    await expectTruth(manifest);
    await expectNextRunToFinish();
  });

  it('as the runner does it is over before the runner’s second signal', async () => {
    await world.fault({ kind: 'hang', operation: 'ImportSnapshot', count: 1 });
    const cancel = new AbortController();
    const running = runBundle(world, workspace, 'create', { signal: cancel.signal });
    await untilHanging(world);
    cancel.abort();
    const run = await running;
    expect({ exitCode: run.exitCode, signal: run.signal }).toEqual({ exitCode: 1, signal: null });
    expect(run.summary).toMatch(/cancelled/i);
    await expectNextRunToFinish();
  });
});
