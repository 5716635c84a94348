import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Workspace } from '../support/action.js';
import { ec2, snapshotBytes } from '../support/aws.js';
import { rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { openWorld } from '../support/open-world.js';
import type { TestWorld } from '../support/world.js';

const MiB = 1024 ** 2;
const blockBytes = 512 * 1024;

/** Only the blocks that aren't zeros are sent: a GiB of zeros costs a test as much as all else. */
function config({ skip = 'zeros', more = '' } = {}): string {
  return `
source:
  path: disk.raw
  architecture: x86_64
ebs:
  skip: ${skip}
images:
  my-os-1:
    boot_mode: uefi-preferred
    regions: [us-east-1, eu-west-1]
${more}`;
}

let world: TestWorld;
let workspace: Workspace;
let close: () => Promise<void>;

beforeEach(async () => {
  ({ world, workspace, close } = await openWorld());
});

afterEach(() => close());

describe('without `s3`, a disk image', () => {
  it('is written as a snapshot, block by block, and every region holds its bytes', async () => {
    const raw = rawDisk(5 * MiB + 12_345);
    raw.fill(0, MiB, 2 * MiB);
    await workspace.write('image.yaml', config());
    await workspace.write('disk.raw', raw);

    const { exitCode, manifest, log } = await workspace.run('create');
    console.log(log);

    expectSuccess({ exitCode, manifest });
    for (const { region, snapshotId } of manifest.images.flatMap((image) => image.regions)) {
      const bytes = await snapshotBytes(world, region, snapshotId ?? '');
      expect(bytes.subarray(0, raw.length).equals(raw)).toBe(true);
    }
    console.log((await world.requests()).map((r) => `${r.time} ${r.region} ${r.operation} ${r.outcome}`).join('\n'));
    const { Snapshots } = await ec2(world, 'us-east-1').describeSnapshots({ OwnerIds: ['self'] });
    console.log(JSON.stringify(Snapshots, null, 1), blockBytes);
  });
});
