import { EBS } from '@aws-sdk/client-ebs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createWorkspace, type Workspace } from '../support/action.js';
import { ec2, s3 } from '../support/aws.js';
import { rawDisk } from '../support/disks.js';
import { createWorld, type TestWorld } from '../support/world.js';

let world: TestWorld;
let workspace: Workspace;
beforeEach(async () => {
  world = await createWorld();
  await s3(world, 'us-east-1').createBucket({ Bucket: 'images' });
  workspace = await createWorkspace(world, '');
});
afterEach(async () => {
  await workspace.remove();
  await world.destroy();
});

const config = (source: string, images: string): string => `
source: {${source}, architecture: x86_64}
s3: {bucket_name: images}
defaults: {boot_mode: uefi, regions: [us-east-1, eu-west-1]}
images:
${images}
`;

describe('snapshot_copy_minutes', () => {
  it('asks for time-based copies, by the shortest time of those that share a snapshot', async () => {
    await workspace.write('disk.raw', rawDisk(64 * 1024));
    const images = '  my-os-1: {snapshot_copy_minutes: 60}\n  my-os-2: {snapshot_copy_minutes: 30}\n  my-os-3: {}';
    await workspace.write('image.yaml', config('path: disk.raw', images));
    const { exitCode, log } = await workspace.run('create');
    expect([exitCode, log]).toEqual([0, expect.stringContaining('preflight  snapshots can be copied in time: ok')]);
    const { Snapshots = [] } = await ec2(world, 'eu-west-1').describeSnapshots({ OwnerIds: ['self'] });
    expect(
      Snapshots.map(({ TransferType, CompletionDurationMinutes }) => [TransferType, CompletionDurationMinutes]),
    ).toEqual([['time-based', 30]]);
    expect((await workspace.run('create')).manifest.changes).toEqual([]);
  });

  it.each([14, 20, 2895])('of %d is refused at its line', async (minutes) => {
    await workspace.write('image.yaml', config('path: disk.raw', `  my-os-1: {snapshot_copy_minutes: ${minutes}}`));
    const { exitCode, log } = await workspace.run('check');
    expect([exitCode, log]).toEqual([1, expect.stringMatching(/line=6.*snapshot_copy_minutes: must be/)]);
  });
});

describe('preflight', () => {
  /** A snapshot of so many GiB, of which nothing is written. */
  async function snapshot(sizeGiB: number): Promise<string> {
    const client = new EBS(world.client('us-east-1'));
    const { SnapshotId = '' } = await client.startSnapshot({ VolumeSize: sizeGiB });
    await client.completeSnapshot({ SnapshotId, ChangedBlocksCount: 0 });
    await world.advance(60);
    return SnapshotId;
  }

  async function planned(...sizesGiB: number[]): Promise<string> {
    const files = await Promise.all(
      sizesGiB.map(async (size, index) => {
        const image = `  my-os-${index}: {regions: [eu-west-1], snapshot_copy_minutes: 15}`;
        await workspace.write(`${index}.yaml`, config(`snapshot: ${await snapshot(size)}`, image));
        return `${index}.yaml`;
      }),
    );
    const { exitCode, log } = await workspace.run('plan', { inputs: { config: files.join('\n') } });
    expect(exitCode).toBe(0);
    return log;
  }

  it('knows nothing against what fits', async () => {
    expect(await planned(430, 430)).toContain('preflight  snapshots can be copied in time: ok');
  });

  it('shows that AWS may be late with one that is too large', async () => {
    expect(await planned(600)).toContain(
      "the snapshot is copied within 15 minutes: can't be checked in advance, a full disk needs 683 MiB/s, and AWS copies 500 MiB/s of a snapshot",
    );
  });

  it('counts all copies from one region to another against the quota of the account', async () => {
    const sizes = [430, 430, 430, 430, 430];
    const late =
      /5 snapshots are copied in time: can't be checked in advance, a full disk needs 2447 MiB\/s, and AWS copies 2000/;
    expect(await planned(...sizes)).toMatch(late);
    await world.settings({ quotas: { timeBasedCopyMiBps: 4000 } });
    expect(await planned(...sizes)).toContain('preflight  snapshots can be copied in time: ok');
  });
});
