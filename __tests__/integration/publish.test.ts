import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Workspace, withoutOutcome } from '../support/action.js';
import { ec2, parameters, topics } from '../support/aws.js';
import { rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { openWorld } from '../support/open-world.js';
import type { TestWorld } from '../support/world.js';

const regions = ['us-east-1', 'eu-west-1'];

function config(extra = ''): string {
  return `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
${extra}
images:
  my-os-1:
    boot_mode: uefi-preferred
    regions: [${regions.join(', ')}]
    public: true
    deprecation: {after: 1y}
    deregistration_protection: true
    ssm_parameter:
      - name: /my-os/{region}/latest
        allow_overwrite: true
    sns:
      - releases:
          subject: my-os 1 is out
          message: {default: my-os 1 is out}
          regions: [us-east-1]
`;
}

let world: TestWorld;
let workspace: Workspace;
let close: () => Promise<void>;

beforeEach(async () => {
  ({ world, workspace, close } = await openWorld({ accounts: [{}, {}] }));
  await topics(world, 'us-east-1').createTopic({ Name: 'releases' });
});

afterEach(() => close());

async function publishing(text = config()): Promise<Workspace> {
  await workspace.write('image.yaml', text);
  await workspace.write('disk.raw', rawDisk(1024 * 1024));
  return workspace;
}

/** What an account that nothing is shared with can use: ids of images and snapshots. */
async function usableByOthers(): Promise<string[]> {
  const stranger = world.accounts[1];
  const seen = await Promise.all(
    regions.map(async (region) => {
      const client = ec2(world, region, stranger);
      const owner = [world.account.id];
      const { Images } = await client.describeImages({ Owners: owner });
      const { Snapshots } = await client.describeSnapshots({ OwnerIds: owner });
      return [
        ...(Images ?? []).map((image) => `${region} ${image.ImageId}`),
        ...(Snapshots ?? []).map((one) => `${region} ${one.SnapshotId}`),
      ];
    }),
  );
  return seen.flat().sort();
}

describe('publish', () => {
  it('makes images and snapshots usable by everybody, and announces them', async () => {
    await publishing();
    const plan = await workspace.run('plan');
    expect(plan.exitCode).toBe(0);
    const create = await workspace.run('create');
    expect(create.exitCode).toBe(0);
    expect(await usableByOthers()).toEqual([]);

    const { exitCode, manifest } = await workspace.run('publish');
    expectSuccess({ exitCode, manifest });
    const places = manifest.images.flatMap((image) => image.regions);
    expect(places.map((place) => place.public)).toEqual([true, true]);
    const ids = places.flatMap((place) => [`${place.region} ${place.imageId}`, `${place.region} ${place.snapshotId}`]);
    expect(await usableByOthers()).toEqual(ids.toSorted());
    for (const { region, imageId } of places) {
      const { Images } = await ec2(world, region).describeImages({ ImageIds: [imageId as string] });
      const days =
        (Date.parse(Images?.[0]?.DeprecationTime ?? '') - Date.parse(Images?.[0]?.CreationDate ?? '')) / 86_400_000;
      expect(Math.round(days)).toBe(365);
      expect(Images?.[0]?.DeregistrationProtection).toBe('enabled-without-cooldown');
      const { Parameter } = await parameters(world, region).getParameter({ Name: `/my-os/${region}/latest` });
      expect(Parameter?.Value).toBe(imageId);
      expect(Parameter?.DataType).toBe('aws:ec2:image');
    }
    expect(withoutOutcome([...create.manifest.changes, ...manifest.changes])).toEqual(
      expect.arrayContaining(withoutOutcome(plan.manifest.changes)),
    );
    expect(create.manifest.changes.length + manifest.changes.length).toBe(plan.manifest.changes.length);
  });

  it('changes and sends nothing the second time, and verify is clean', async () => {
    await publishing();
    const first = await workspace.run('publish');
    expect(first.exitCode).toBe(0);
    const sent = (await world.requests({ mutating: true })).length;
    const second = await workspace.run('publish');
    expect({ exitCode: second.exitCode, changes: second.manifest.changes }).toEqual({ exitCode: 0, changes: [] });
    const verify = await workspace.run('verify');
    expectSuccess(verify);
    expect((await world.requests({ mutating: true })).length).toBe(sent);
  });

  it('plans the very changes that it makes', async () => {
    await publishing();
    const plan = await workspace.run('plan');
    const publish = await workspace.run('publish');
    expect([plan.exitCode, publish.exitCode]).toEqual([0, 0]);
    expect(plan.manifest.changes.length).toBeGreaterThan(10);
    expect(withoutOutcome(publish.manifest.changes)).toEqual(withoutOutcome(plan.manifest.changes));
  });

  it('publishes what exists without the disk image', async () => {
    await publishing();
    await workspace.run('create');
    await world.settings({});
    const { rm } = await import('node:fs/promises');
    await rm(`${workspace.directory}/disk.raw`);
    const { exitCode, manifest } = await workspace.run('publish');
    expectSuccess({ exitCode, manifest });
    expect(await usableByOthers()).toHaveLength(4);
  });

  it('fails without the disk image when an image does not exist', async () => {
    await publishing();
    await rm(join(workspace.directory, 'disk.raw'));
    const { exitCode, manifest } = await workspace.run('publish');
    expect(exitCode).toBe(1);
    expect(manifest.failures[0]?.message).toContain('there is no disk image to build it from');
  });
});

describe('preflight', () => {
  it('names region, used, limit and remedy when the quota has no room, before a byte is sent', async () => {
    await world.settings({ quotas: { publicImages: 0 } });
    await publishing();
    const { exitCode, manifest } = await workspace.run('publish');
    expect(exitCode).toBe(1);
    expect(manifest.failures.map((failure) => failure.message)).toEqual([
      '0 of 0 public AMIs are in use, and 1 more is needed',
      '0 of 0 public AMIs are in use, and 1 more is needed',
    ]);
    expect((await world.requests({ mutating: true })).map((request) => request.operation)).toEqual([
      'CreateBucket',
      'CreateTopic',
    ]);
  });

  it('stops at a block on public access, and lifts it where it may', async () => {
    await world.settings({ blockPublicAccess: { images: 'block-new-sharing', snapshots: 'block-all-sharing' } });
    await publishing();
    const refused = await workspace.run('publish');
    expect(refused.exitCode).toBe(1);
    expect(refused.manifest.failures[0]?.message).toContain('block public access for images is on');
    await workspace.write('image.yaml', config('allow_unblock_public_access: true'));
    const { exitCode, manifest } = await workspace.run('publish');
    expectSuccess({ exitCode, manifest });
    expect(await usableByOthers()).toHaveLength(4);
  });
});
