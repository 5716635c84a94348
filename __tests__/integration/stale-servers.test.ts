import { describe, expect, it } from '@jest/globals';
import { ec2, parameters } from '../support/aws.js';
import { inWorld } from '../support/open-world.js';
import { onStaleServers, publishOnStaleServers, rollBackOnStaleServers } from '../support/stale-servers.js';
import type { TestWorld } from '../support/world.js';

/** A few of the thirty seeds of __tests__/campaign/stale-servers.campaign.ts. */
const seeds = ['1', '2', '3'];

describe('where some servers lag behind the others', () => {
  it.each(seeds)('publishes as if none did (seed %s)', async (seed) => {
    expect(await publishOnStaleServers(seed)).toEqual([]);
  });

  it.each(seeds)('rolls everything back (seed %s)', async (seed) => {
    expect(await rollBackOnStaleServers(seed)).toEqual([]);
  });
});

const region = 'us-east-1';

function release(name: string): string {
  return `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
images:
  ${name}: {boot_mode: uefi, regions: [${region}], public: true, supersede: {match: "my-os-*", keep: 0, then: disable}}
`;
}

describe('an older image that is retired', () => {
  it.each(['3', '5'])('leaves public the snapshot that it shares with the new one (seed %s)', async (seed) => {
    await inWorld({ seed, config: release('my-os-1') }, async (world, workspace) => {
      expect((await workspace.run('publish')).exitCode).toBe(0);
      await world.advance(3600);
      await workspace.write('image.yaml', release('my-os-2'));
      const { manifest } = await onStaleServers(world, () => workspace.run('publish'), { share: 0.5, lagSeconds: 120 });
      expect(manifest.failures).toEqual([]);
      const { Snapshots = [] } = await ec2(world, region).describeSnapshots({ OwnerIds: ['self'] });
      expect(Snapshots).toHaveLength(1);
      const SnapshotId = Snapshots[0]?.SnapshotId;
      const { CreateVolumePermissions } = await ec2(world, region).describeSnapshotAttribute({
        SnapshotId,
        Attribute: 'createVolumePermission',
      });
      expect(CreateVolumePermissions).toEqual([{ Group: 'all' }]);
    });
  });
});

const parameter = '/my-os/latest';
const withParameter = release('my-os-1').replace(
  'public: true,',
  `public: true, ssm_parameter: [{name: ${parameter}}],`,
);

/** What strangers can still use, and what the parameter says. */
async function leftPublic(world: TestWorld): Promise<unknown[]> {
  const { Images = [] } = await ec2(world, region).describeImages({ Owners: ['self'] });
  const { Snapshots = [] } = await ec2(world, region).describeSnapshots({
    OwnerIds: ['self'],
    RestorableByUserIds: ['all'],
  });
  const { Parameters = [] } = await parameters(world, region).getParameters({ Names: [parameter] });
  return [...Images.filter(({ Public }) => Public), ...Snapshots, ...Parameters];
}

describe('an image that is unpublished right after it was published', () => {
  it.each(['3', '7', '8'])('leaves nothing public (seed %s)', async (seed) => {
    await inWorld({ seed, config: withParameter }, async (world, workspace) => {
      const { exitCode, manifest, log } = await onStaleServers(world, async () => {
        expect((await workspace.run('publish')).exitCode).toBe(0);
        return workspace.run('unpublish');
      });
      expect(exitCode).toBe(0);
      expect(log).not.toMatch(/does not exist/);
      const [place] = manifest.images[0]?.regions ?? [];
      expect(place).toMatchObject({ state: 'available', public: false, ssmParameters: [] });
      await world.advance(60);
      expect(await leftPublic(world)).toEqual([]);
    });
  });

  it('is found by the parameter that names it where servers lag for long', async () => {
    await inWorld({ config: withParameter }, async (world, workspace) => {
      const { manifest } = await onStaleServers(
        world,
        async () => {
          expect((await workspace.run('publish')).exitCode).toBe(0);
          await world.settings({ ec2: { staleServers: { share: 1 } } });
          return workspace.run('unpublish');
        },
        { share: 0, lagSeconds: 100 },
      );
      expect(manifest.images[0]?.regions[0]).toMatchObject({ state: 'available', public: false, ssmParameters: [] });
      await world.advance(120);
      expect(await leftPublic(world)).toEqual([]);
    });
  });

  it('is read once where it is shown as public, and for half a minute where there is nothing to withdraw', async () => {
    await inWorld({ config: withParameter }, async (world, workspace) => {
      const looksOf = async (command: string) => {
        const from = (await world.requests()).length;
        const { manifest, times } = await workspace.run(command);
        const looks = (await world.requests({ from })).filter(({ operation }) => operation === 'DescribeImages');
        const tookMs = Date.parse(times.finishedAt) - Date.parse(times.startedAt);
        return { changes: manifest.changes.length, looks: looks.length, tookMs };
      };
      expect((await workspace.run('publish')).exitCode).toBe(0);
      const first = await looksOf('unpublish');
      expect(first).toMatchObject({ changes: 3, tookMs: 0 });
      const second = await looksOf('unpublish');
      expect(second.changes).toBe(0);
      expect(second.tookMs).toBeGreaterThanOrEqual(30_000);
      expect(second.tookMs).toBeLessThan(45_000);
      expect(second.looks).toBeLessThan(12); // at growing intervals
    });
  });
});
