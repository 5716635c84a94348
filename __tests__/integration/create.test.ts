import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Workspace, withoutOutcome } from '../support/action.js';
import { ec2, s3, snapshotBytes } from '../support/aws.js';
import { convert, ext4Disk, rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { openWorld } from '../support/open-world.js';
import { itNeeds } from '../support/tools.js';
import type { TestRequest, TestWorld } from '../support/world.js';

const regions = ['us-east-1', 'eu-west-1', 'eu-central-1', 'ap-southeast-2', 'us-west-2'];
const partner = '210987654321';

function config(path: string): string {
  return `
awspub:
  s3:
    bucket_name: images
  source:
    path: ${path}
    architecture: x86_64
  images:
    my-os-1:
      boot_mode: uefi-preferred
      regions: [${regions.join(', ')}]
      groups: [server]
    my-os-1-shared:
      boot_mode: uefi
      tpm_support: v2.0
      imds_support: v2.0
      regions: [${regions.join(', ')}]
      share: ["${partner}"]
      tags: {Stage: test}
  tags:
    Project: my-os
`;
}

let world: TestWorld;
let workspace: Workspace;
let close: () => Promise<void>;

beforeEach(async () => {
  ({ world, workspace, close } = await openWorld());
});

afterEach(() => close());

/** The requests that changed something, but for the bucket that this file made. */
async function changing(): Promise<TestRequest[]> {
  return (await world.requests({ mutating: true })).filter((request) => request.operation !== 'CreateBucket');
}

/** What a mutating request does, in the words of a change. */
function asChange(request: TestRequest): string | undefined {
  const { operation, region, input } = request;
  switch (operation) {
    case 'CreateMultipartUpload':
    case 'UploadPart':
      return undefined; // on the way to CompleteMultipartUpload
    case 'CompleteMultipartUpload':
      return `${region} S3 object`;
    case 'ImportSnapshot':
    case 'CopySnapshot':
      return `${region} snapshot`;
    case 'CreateTags':
      return `${region} ${String(input.Resources[0]).startsWith('ami-') ? 'image' : 'snapshot'} tags`;
    case 'ModifySnapshotAttribute':
      return `${region} volume permission`;
    case 'ModifyImageAttribute':
      return `${region} launch permission`;
    case 'RegisterImage':
      return `${region} image ${input.Name}`;
    default:
      throw new Error(`an unexpected request: ${operation}`);
  }
}

describe('create', () => {
  itNeeds('mke2fs', 'qemu-img').each([
    ['raw', 'disk.raw', undefined],
    ['stream-optimised VMDK', 'disk.vmdk', 'vmdk'],
    ['dynamic VHD', 'disk.vhd', 'vpc'],
  ] as const)('brings a real file system as %s to every region, byte for byte', async (_, name, format) => {
    await workspace.write('image.yaml', config(name));
    const raw = ext4Disk(workspace.directory, 12);
    if (format === undefined) await workspace.write(name, raw);
    else {
      const options = format === 'vmdk' ? 'subformat=streamOptimized' : 'force_size=on';
      convert(join(workspace.directory, 'ext4.raw'), format, join(workspace.directory, name), options);
    }

    const { exitCode, manifest } = await workspace.run('create');

    expectSuccess({ exitCode, manifest });
    expect(manifest.complete).toBe(true);
    const places = manifest.images.flatMap((image) => image.regions.map((place) => ({ image: image.name, ...place })));
    expect(places).toHaveLength(10);
    for (const region of regions) {
      const here = places.filter((place) => place.region === region);
      const ids = here.map((place) => place.imageId as string);
      const { Images } = await ec2(world, region).describeImages({ ImageIds: ids });
      expect(Images?.map((image) => [image.Name, image.State, image.Architecture, image.EnaSupport]).sort()).toEqual([
        ['my-os-1', 'available', 'x86_64', true],
        ['my-os-1-shared', 'available', 'x86_64', true],
      ]);
      const snapshots = [...new Set(here.map((place) => place.snapshotId as string))];
      expect(snapshots).toHaveLength(1);
      const bytes = await snapshotBytes(world, region, snapshots[0] as string);
      expect(bytes.subarray(0, raw.length).equals(raw)).toBe(true);
      expect(bytes.subarray(raw.length).every((byte) => byte === 0)).toBe(true);
    }
  });

  it('does what plan said, request for request, and nothing the second time', async () => {
    await workspace.write('image.yaml', config('disk.raw'));
    await workspace.write('disk.raw', rawDisk(9 * 1024 * 1024));

    const plan = await workspace.run('plan');
    expect(plan.exitCode).toBe(0);
    expect(await changing()).toEqual([]);

    const create = await workspace.run('create');
    expect(create.exitCode).toBe(0);
    expect(withoutOutcome(plan.manifest.changes)).toEqual(withoutOutcome(create.manifest.changes));
    expect(create.manifest.changes.map((change) => change.outcome)).toEqual(create.manifest.changes.map(() => 'done'));

    const sent = (await changing()).flatMap((request) => asChange(request) ?? []);
    const told = create.manifest.changes.map(({ region, resource, image }) =>
      resource === 'image' ? `${region} image ${image}` : `${region} ${resource}`,
    );
    expect(sent.toSorted()).toEqual(told.toSorted());

    const before = (await changing()).length;
    const again = await workspace.run('create');
    expect(again.exitCode).toBe(0);
    expect(again.manifest.changes).toEqual([]);
    expect(again.manifest.images).toEqual(create.manifest.images);
    expect((await changing()).length).toBe(before);
  });

  it('keeps the identity that awspub gives to its resources', async () => {
    await workspace.write('image.yaml', config('disk.raw'));
    await workspace.write('disk.raw', rawDisk(1024 * 1024));
    const { manifest, outputs } = await workspace.run('create');
    const sha256 = /source-sha256<<(\S+)\n(\w+)\n/.exec(outputs)?.[2] as string;
    const { Contents } = await s3(world, 'us-east-1').listObjectsV2({ Bucket: 'images' });
    expect(Contents?.map((object) => object.Key)).toEqual([sha256]);
    const id = manifest.images[0]?.regions.find((place) => place.region === 'eu-west-1')?.snapshotId as string;
    const { Snapshots } = await ec2(world, 'eu-west-1').describeSnapshots({ SnapshotIds: [id] });
    const tags = Object.fromEntries((Snapshots?.[0]?.Tags ?? []).map((tag) => [tag.Key, tag.Value]));
    expect(tags).toEqual({
      Name: sha256,
      'awspub:source:filename': 'disk.raw',
      'awspub:source:architecture': 'x86_64',
      'awspub:source:sha256': sha256,
      Project: 'my-os',
    });
  });
});

describe('verify', () => {
  async function published(): Promise<Map<string, string>> {
    await workspace.write('image.yaml', config('disk.raw'));
    await workspace.write('disk.raw', rawDisk(1024 * 1024));
    const { manifest } = await workspace.run('create');
    return new Map(
      manifest.images.flatMap((image) =>
        image.regions.map((place) => [`${image.name} ${place.region}`, place.imageId as string]),
      ),
    );
  }

  it('is clean after create', async () => {
    await published();
    const { exitCode, manifest } = await workspace.run('verify');
    expect({ exitCode, changes: manifest.changes, failures: manifest.failures }).toEqual({
      exitCode: 0,
      changes: [],
      failures: [],
    });
  });

  it('names from and to of a tag and a permission that were changed behind its back', async () => {
    const ids = await published();
    const ImageId = ids.get('my-os-1-shared eu-west-1') as string;
    await ec2(world, 'eu-west-1').createTags({ Resources: [ImageId], Tags: [{ Key: 'Stage', Value: 'live' }] });
    await ec2(world, 'eu-west-1').modifyImageAttribute({
      ImageId,
      LaunchPermission: { Remove: [{ UserId: partner }] },
    });

    const { exitCode, manifest, log } = await workspace.run('verify');
    expect(exitCode).toBe(1);
    expect(withoutOutcome(manifest.changes)).toEqual([
      {
        accountId: world.account.id,
        region: 'eu-west-1',
        image: 'my-os-1-shared',
        resource: 'image tags',
        action: 'update',
        from: { Stage: 'live' },
        to: { Stage: 'test' },
      },
      {
        accountId: world.account.id,
        region: 'eu-west-1',
        image: 'my-os-1-shared',
        resource: 'launch permission',
        action: 'update',
        from: [],
        to: [partner],
      },
    ]);
    expect(log).toContain('::error');
    expect(log).toMatch(/my-os-1-shared in eu-west-1: image tags differ: .* found .*live.*, expected .*test/);

    await workspace.run('create');
    expect((await workspace.run('verify')).exitCode).toBe(0);
  });

  it('names an image that is gone', async () => {
    const ids = await published();
    await ec2(world, 'us-west-2').deregisterImage({ ImageId: ids.get('my-os-1 us-west-2') as string });
    const { exitCode, manifest } = await workspace.run('verify');
    expect(exitCode).toBe(1);
    expect(manifest.failures.map(({ region, message }) => [region, message])).toEqual([
      ['us-west-2', 'image is missing'],
    ]);
  });
});

describe('list', () => {
  it('shows what create made, without looking at the source', async () => {
    await workspace.write('image.yaml', config('disk.raw'));
    await workspace.write('disk.raw', rawDisk(1024 * 1024));
    const create = await workspace.run('create');
    await rm(join(workspace.directory, 'disk.raw'));
    const list = await workspace.run('list');
    expect(list.exitCode).toBe(0);
    expect(list.manifest.images).toEqual(create.manifest.images);
    const images = (outputs: string): unknown => JSON.parse(/^images<<\S+\n(.*)$/m.exec(outputs)?.[1] as string);
    expect(images(list.outputs)).toEqual(images(create.outputs));
  });
});
