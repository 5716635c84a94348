import { describe, expect, it } from '@jest/globals';
import type { Manifest, Workspace } from '../support/action.js';
import { ec2 } from '../support/aws.js';
import { expectSuccess } from '../support/expect-success.js';
import { begun, interruptedRun, interruptions, nameOf, regions } from '../support/interruptions.js';
import { inWorld } from '../support/open-world.js';
import { type Stopped, stopWhileHeld } from '../support/stop.js';
import type { TestWorld } from '../support/world.js';

const refreshed = `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
defaults: {boot_mode: uefi, regions: [us-east-1]}
images:
  my-os-1:
    public: true
    refresh: {before: 60d, name: my-os-1-r1}
    supersede: {match: "my-os-*", then: deprecate}
`;

async function cancelled(world: TestWorld, workspace: Workspace, fault: object): Promise<Stopped> {
  await world.fault({ ...fault, count: 1 });
  const stopped = await stopWhileHeld(world, workspace, 'create');
  expect({ exitCode: stopped.exitCode, late: stopped.late }).toEqual({ exitCode: 1, late: [] });
  expect(stopped.manifest).toMatchObject({ outcome: 'cancelled', complete: false });
  expect(stopped.summary).toMatch(/cancelled/i);
  await expectTruth(world, stopped.manifest);
  return stopped;
}

/** Every image that the manifest names exists, and every one that exists is named or said to be unknown. */
async function expectTruth(world: TestWorld, manifest: Manifest): Promise<void> {
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
      else if (existing.has(name)) expect([registration?.outcome, told?.state]).toEqual(['unknown', 'unknown']);
      if (!told?.imageId && registration?.outcome === 'unknown') expect(told?.state).toBe('unknown');
      if (!existing.has(name)) expect(registration?.outcome).not.toBe('done');
      expect(told?.public ?? false).toBe(false);
    }
  }
}

async function expectNextRunToFinish(world: TestWorld, workspace: Workspace): Promise<void> {
  await world.clearFaults();
  const next = await workspace.run('create');
  expectSuccess(next);
  expect(next.manifest.complete).toBe(true);
  for (const [what, times] of Object.entries(await begun(world))) {
    expect([what, times]).toEqual([what, what.startsWith('RegisterImage') ? 2 : what.startsWith('UploadPart') ? 2 : 1]);
  }
}

describe('a run that is cancelled', () => {
  it.each(interruptions.map((at) => ({ name: nameOf(at), at })))(
    'lets $name end, starts nothing more, and says where it stands',
    ({ at }) =>
      inWorld(interruptedRun, async (world, workspace) => {
        const { tookMs } = await cancelled(world, workspace, { kind: 'delay', seconds: 1, ...at });
        expect(tookMs).toBeLessThanOrEqual(1_000); // not the whole grace when nothing is left to wait for
        await expectNextRunToFinish(world, workspace);
      }),
  );

  it.each([true, false])(
    'gives a request that hangs five seconds, and calls its outcome unknown: carried out %s',
    (applied) =>
      inWorld(interruptedRun, async (world, workspace) => {
        const { tookMs, manifest } = await cancelled(world, workspace, {
          kind: 'hang',
          operation: 'RegisterImage',
          applied,
        });
        expect(tookMs).toBe(5_000);
        const registrations = manifest.changes.filter((change) => change.resource === 'image');
        expect(registrations.map((change) => change.outcome)).toContain('unknown');
        await expectNextRunToFinish(world, workspace);
      }),
  );

  it.each(['publish', 'refresh'])('does not call missing what %s may have registered', (command) =>
    inWorld({ config: refreshed }, async (world, workspace) => {
      if (command === 'refresh') {
        expectSuccess(await workspace.run('publish'));
        await world.advance(690 * 86_400);
      }
      await world.fault({ kind: 'hang', operation: 'RegisterImage', applied: true, count: 1 });
      const { exitCode, manifest, log } = await stopWhileHeld(world, workspace, command);
      expect([exitCode, manifest.outcome]).toEqual([1, 'cancelled']);
      expect(manifest.changes.findLast(({ resource }) => resource === 'image')?.outcome).toBe('unknown');
      const places = manifest.images.flatMap((image) => image.regions);
      expect(places).toMatchObject([{ state: 'unknown', imageId: null, public: false }]);
      expect(log).toMatch(/us-east-1 +- +unknown/);
    }),
  );

  it('does not call available what cleanup may have deleted', () =>
    inWorld({ config: refreshed.replace(/public: true.*/s, 'temporary: true\n') }, async (world, workspace) => {
      expectSuccess(await workspace.run('create'));
      await world.fault({ kind: 'hang', operation: 'DeregisterImage', applied: true, count: 1 });
      const { manifest } = await stopWhileHeld(world, workspace, 'cleanup');
      expect(manifest.changes.map(({ outcome }) => outcome)).toEqual(['unknown']);
      expect(manifest.images[0]?.regions).toMatchObject([{ state: 'unknown' }]);
    }));

  it('does not name the failed AMI that it has deleted', () =>
    inWorld({ config: refreshed.replace('[us-east-1]', '[us-east-1, eu-west-1]') }, async (world, workspace) => {
      expectSuccess(await workspace.run('create'));
      const { Images: [home] = [] } = await ec2(world, 'us-east-1').describeImages({ Owners: ['self'] });
      const away = ec2(world, 'eu-west-1');
      const { Images: [copy] = [] } = await away.describeImages({ Owners: ['self'] });
      await away.deregisterImage({ ImageId: copy?.ImageId });
      await away.copyImage({
        Name: 'my-os-1',
        SourceRegion: 'us-east-1',
        SourceImageId: home?.ImageId,
        Encrypted: true,
        KmsKeyId: 'arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000',
        TagSpecifications: [{ ResourceType: 'image', Tags: home?.Tags }],
      });
      await world.advance(86_400);
      await world.fault({ kind: 'hang', operation: 'RegisterImage', applied: true, count: 1 });
      const { manifest } = await stopWhileHeld(world, workspace, 'create');
      const told = manifest.images[0]?.regions.find((place) => place.region === 'eu-west-1');
      expect(told).toMatchObject({ state: 'unknown', imageId: null });
    }));

  it('while it takes the digest has sent nothing, and says so', () =>
    inWorld(interruptedRun, async (world, workspace) => {
      const cancel = new AbortController();
      const { exitCode, manifest } = await workspace.run('create', {
        cancel: cancel.signal,
        onLine: (line) => {
          if (line.includes('disk.raw: raw')) cancel.abort(new Error('The run was told to stop.'));
        },
      });
      expect(exitCode).toBe(1);
      expect((await world.requests()).map(({ operation }) => operation)).toEqual(['CreateBucket']);
      expect(manifest).toMatchObject({ outcome: 'cancelled', complete: false, changes: [] });
    }));
});
