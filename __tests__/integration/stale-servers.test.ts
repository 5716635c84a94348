import { describe, expect, it } from '@jest/globals';
import { ec2 } from '../support/aws.js';
import { inWorld } from '../support/open-world.js';
import { onStaleServers, publishOnStaleServers, rollBackOnStaleServers } from '../support/stale-servers.js';

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
