import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { contentDigestTagKey } from '../../src/config/schema/tags.js';
import { type ActionResult, createWorkspace, type Workspace } from '../support/action.js';
import { ec2, s3, snapshotBytes } from '../support/aws.js';
import { convert, rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { openWorld } from '../support/open-world.js';
import { itNeeds } from '../support/tools.js';
import type { TestWorld } from '../support/world.js';

const regions = ['us-east-1', 'eu-west-1'];
const disk = rawDisk(3 * 1024 * 1024, 'source');

function config(source: string, s3Settings = ''): string {
  return `
source: {${source}, architecture: x86_64}
${s3Settings}
images:
  my-os-1: {boot_mode: uefi, regions: [${regions.join(', ')}]}
`;
}

let world: TestWorld;
let workspace: Workspace;
let close: () => Promise<void>;

beforeEach(async () => {
  ({ world, workspace, close } = await openWorld({ accounts: [{}, {}] }));
});

afterEach(() => close());

function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

async function operations(from = 0): Promise<string[]> {
  return (await world.requests({ from, mutating: true })).map(({ operation }) => operation);
}

/** The digests by which a run has looked for a snapshot of the same disk. */
async function disksAskedFor(from: number): Promise<string[]> {
  const filters = (await world.requests({ from })).flatMap(({ operation, input }) =>
    operation === 'DescribeSnapshots' ? (input.Filters ?? []) : [],
  );
  return filters.flatMap(({ Name, Values }) => (Name === `tag:${contentDigestTagKey}` ? Values : []));
}

/** Every region has one image with the source's very bytes and digest; a second run changes nothing. */
async function expectMade(run: ActionResult, digest: string, raw: Uint8Array): Promise<void> {
  expectSuccess(run);
  expect(run.manifest.complete).toBe(true);
  for (const region of regions) {
    const { Images = [] } = await ec2(world, region).describeImages({
      Owners: ['self'],
      Filters: [{ Name: 'name', Values: ['my-os-1'] }],
    });
    expect(Images.map((image) => image.Tags?.find(({ Key }) => Key === 'awspub:source:sha256')?.Value)).toEqual([
      digest,
    ]);
    const bytes = await snapshotBytes(world, region, Images[0]?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId ?? '');
    expect(bytes.subarray(0, raw.length).equals(raw)).toBe(true);
  }
  const from = (await world.requests()).length;
  const again = await workspace.run('create');
  expect({ exitCode: again.exitCode, changes: again.manifest.changes }).toEqual({ exitCode: 0, changes: [] });
  expect(again.manifest.images).toEqual(run.manifest.images);
  expect(await operations(from)).toEqual([]);
  expect((await workspace.run('verify')).exitCode).toBe(0);
}

/** The snapshot and the AMI of another pipeline of this account, made from `disk`. */
async function existing(): Promise<{ snapshotId: string; imageId: string }> {
  const other = await createWorkspace(
    world,
    config('path: disk.raw', 's3: {bucket_name: images}').replace('my-os-1', 'other'),
  );
  await other.write('disk.raw', disk);
  const { manifest } = await other.run('create');
  await other.remove();
  const place = manifest.images[0]?.regions.find(({ region }) => region === 'us-east-1');
  return { snapshotId: place?.snapshotId as string, imageId: place?.imageId as string };
}

describe('an object in S3', () => {
  const asObject = async (format: 'raw' | 'vmdk'): Promise<void> => {
    await workspace.write('image.yaml', config('s3: "s3://images/builds/disk.img"'));
    const path = await workspace.write('disk.raw', disk);
    if (format === 'vmdk') convert(path, 'vmdk', join(workspace.directory, 'disk.img'), 'subformat=streamOptimized');
    const Body = format === 'raw' ? disk : await readFile(join(workspace.directory, 'disk.img'));
    const { ETag } = await s3(world, 'us-east-1').putObject({ Bucket: 'images', Key: 'builds/disk.img', Body });

    const from = (await world.requests()).length;
    const run = await workspace.run('create');
    const gets = (await world.requests({ from })).filter(({ operation }) => operation === 'GetObject');
    expect(gets.every(({ input }) => /^bytes=\d+-\d+$/.test(input.Range))).toBe(true);
    expect(await operations(from)).not.toContain('UploadPart');
    expect(await disksAskedFor(from)).toEqual([]); // the digest of an object is never that of a disk
    await expectMade(run, sha256(`s3:s3://images/builds/disk.img@${ETag}`), disk);
    const { Contents } = await s3(world, 'us-east-1').listObjectsV2({ Bucket: 'images' });
    expect(Contents?.map(({ Key }) => Key)).toEqual(['builds/disk.img']); // it isn't ours to delete
  };
  const title = 'as %s: identified by its ETag, its format read by ranges';
  it.each(['raw'] as const)(title, asObject);
  itNeeds('qemu-img').each(['vmdk'] as const)(title, asObject);

  it('makes its region the home region', async () => {
    await s3(world, 'eu-central-1').createBucket({
      Bucket: 'elsewhere',
      CreateBucketConfiguration: { LocationConstraint: 'eu-central-1' },
    });
    await s3(world, 'eu-central-1').putObject({ Bucket: 'elsewhere', Key: 'disk.raw', Body: disk });
    await workspace.write('image.yaml', config('s3: "s3://elsewhere/disk.raw"'));
    const run = await workspace.run('create');
    expect(run.exitCode).toBe(0);
    const imports = (await world.requests()).filter(({ operation }) => operation === 'ImportSnapshot');
    expect(imports.map(({ region }) => region)).toEqual(['eu-central-1']);
  });

  it('is missing, or no disk image: refused before anything is made', async () => {
    await workspace.write('image.yaml', config('s3: "s3://images/disk.raw"'));
    const missing = await workspace.run('create');
    expect(missing.exitCode).toBe(1);
    expect(missing.manifest.failures.map(({ message }) => message)).toEqual([
      'source.s3: s3://images/disk.raw does not exist. Upload it first, or correct the URI.',
    ]);
    await s3(world, 'us-east-1').putObject({ Bucket: 'images', Key: 'disk.raw', Body: 'no disk image\n'.repeat(100) });
    const text = await workspace.run('create');
    expect(text.manifest.failures.map(({ message }) => message)).toEqual([
      expect.stringContaining('s3://images/disk.raw is not a recognized disk image'),
    ]);
    expect(await operations()).toEqual(['CreateBucket', 'PutObject']);
  });
});

describe('a snapshot', () => {
  it('is copied to every region, also to its own, and left as it is', async () => {
    const { snapshotId } = await existing();
    const before = await ec2(world, 'us-east-1').describeSnapshots({ SnapshotIds: [snapshotId] });
    await workspace.write('image.yaml', config(`snapshot: ${snapshotId}`));
    await expectMade(await workspace.run('create'), sha256(`snapshot:${snapshotId}`), disk);
    const after = await ec2(world, 'us-east-1').describeSnapshots({ SnapshotIds: [snapshotId] });
    expect(after.Snapshots).toEqual(before.Snapshots);
  });

  it('of another account that shares it', async () => {
    const [account, other] = world.accounts;
    const { snapshotId } = await existing();
    await ec2(world, 'us-east-1').modifySnapshotAttribute({
      SnapshotId: snapshotId,
      Attribute: 'createVolumePermission',
      CreateVolumePermission: { Add: [{ UserId: other?.id ?? '' }] },
    });
    await workspace.write('image.yaml', config(`snapshot: ${snapshotId}`));
    const run = await workspace.run('create', { ...(other ? { account: other } : {}) });
    expectSuccess(run);
    const { Images } = await ec2(world, 'eu-west-1', other).describeImages({ Owners: ['self'] });
    expect(Images?.map(({ Name, OwnerId }) => [Name, OwnerId])).toEqual([['my-os-1', other?.id]]);
    expect(account?.id).not.toBe(other?.id);
  });

  it('that does not exist, or is not shared: says what it must be', async () => {
    await workspace.write('image.yaml', config('snapshot: snap-0123456789abcdef0'));
    const run = await workspace.run('create');
    expect(run.exitCode).toBe(1);
    expect(run.manifest.failures.map(({ message }) => message)).toEqual([
      expect.stringMatching(/snap-0123456789abcdef0 does not exist in us-east-1.*shared with this account/),
    ]);
    expect(run.log).toMatch(/::error.*file=image\.yaml.*line=2/);
  });
});

describe('an image', () => {
  it('gives its root snapshot', async () => {
    const { imageId } = await existing();
    await workspace.write('image.yaml', config(`image: ${imageId}`));
    await expectMade(await workspace.run('create'), sha256(`image:${imageId}`), disk);
  });

  it('with two volumes gives both, as they are there', async () => {
    const { snapshotId } = await existing();
    const { ImageId } = await ec2(world, 'us-east-1').registerImage({
      Name: 'two-volumes',
      Architecture: 'x86_64',
      VirtualizationType: 'hvm',
      RootDeviceName: '/dev/sda1',
      BlockDeviceMappings: [
        { DeviceName: '/dev/sda1', Ebs: { SnapshotId: snapshotId } },
        { DeviceName: '/dev/sdf', Ebs: { SnapshotId: snapshotId, DeleteOnTermination: false } },
      ],
    });
    await world.advance(60);
    await workspace.write('image.yaml', config(`image: ${ImageId}`));
    expectSuccess(await workspace.run('create'));
    const { Images = [] } = await ec2(world, 'eu-west-1').describeImages({ Owners: ['self'] });
    const volumes = Images[0]?.BlockDeviceMappings?.filter(({ Ebs }) => Ebs) ?? [];
    expect(volumes.map(({ DeviceName, Ebs }) => [DeviceName, Ebs?.VolumeType, Ebs?.DeleteOnTermination])).toEqual([
      ['/dev/sda1', 'gp3', true],
      ['/dev/sdf', 'gp2', false],
    ]);
    for (const { Ebs } of volumes) {
      const bytes = await snapshotBytes(world, 'eu-west-1', Ebs?.SnapshotId ?? '');
      expect(bytes.subarray(0, disk.length).equals(disk)).toBe(true);
    }
  });
});

describe('the uploaded object', () => {
  const open = async (s3Settings: string): Promise<void> => {
    await workspace.write('image.yaml', config('path: disk.raw', `s3: {bucket_name: images, ${s3Settings}}`));
    await workspace.write('disk.raw', disk);
  };
  const keys = async (): Promise<string[]> =>
    ((await s3(world, 'us-east-1').listObjectsV2({ Bucket: 'images' })).Contents ?? []).map(({ Key }) => Key ?? '');

  it('lies under s3.prefix', async () => {
    await open('prefix: builds/');
    await expectMade(await workspace.run('create'), sha256(disk), disk);
    expect(await keys()).toEqual([`builds/${sha256(disk)}`]);
  });

  it('is imported with s3.role_name', async () => {
    await world.settings({ iam: { roles: ['my-import'] } });
    await open('role_name: my-import');
    await expectMade(await workspace.run('create'), sha256(disk), disk);
  });

  it('goes with s3.keep: false, and a second run does not send it again', async () => {
    await open('keep: false');
    const plan = await workspace.run('plan');
    const run = await workspace.run('create');
    const asTold = (result: ActionResult) =>
      result.manifest.changes.map(({ resource, action }) => `${action} ${resource}`);
    expect(asTold(plan)).toEqual(asTold(run));
    expect(asTold(run)).toContain('delete S3 object');
    await expectMade(run, sha256(disk), disk);
    expect(await keys()).toEqual([]);
  });

  it('is deleted by the next run when one ended between import and delete', async () => {
    await open('keep: false');
    const stop = new AbortController();
    await world.fault({ kind: 'error', operation: 'DeleteObject', code: 'InternalError', status: 500 });
    const failed = await workspace.run('create', { cancel: stop.signal });
    expect(failed.exitCode).toBe(1);
    expect(await keys()).toHaveLength(1);
    await world.clearFaults();
    const from = (await world.requests()).length;
    const next = await workspace.run('create');
    expect(next.exitCode).toBe(0);
    expect(await operations(from)).toEqual(['DeleteObject']);
    expect(await keys()).toEqual([]);
    await expectMade(next, sha256(disk), disk);
  });

  it('stays in a cleanup of other regions', async () => {
    await open('keep: false');
    await world.fault({ kind: 'error', operation: 'ImportSnapshot', code: 'InvalidParameter', status: 400, count: 1 });
    expect((await workspace.run('create')).exitCode).toBe(1);
    const { exitCode, manifest } = await workspace.run('cleanup', { inputs: { regions: 'eu-west-1' } });
    expect([exitCode, manifest.changes]).toEqual([0, []]);
    expect(await keys()).toHaveLength(1);
    expect((await workspace.run('cleanup')).exitCode).toBe(0);
    expect(await keys()).toEqual([]);
  });
});

describe('an AMI with product codes', () => {
  it('is refused as the source of what can not be made of it, before anything is created', async () => {
    await world.settings({ ec2: { productCodesOfNewSnapshots: ['abc123'] } });
    await workspace.write('disk.raw', disk);
    await workspace.write('image.yaml', config('path: disk.raw', 's3: {bucket_name: images}'));
    const { manifest } = await workspace.run('create');
    const id = manifest.images[0]?.regions.find(({ region }) => region === 'us-east-1')?.imageId;
    const other = world.accounts[1]?.id;
    const from = (await world.requests()).length;
    for (const command of ['plan', 'publish']) {
      await workspace.write(
        'image.yaml',
        config(`image: ${id}`).replace(
          'my-os-1: {boot_mode: uefi,',
          `my-os-2: {boot_mode: uefi, public: true, target_account_ids: ["${other}"],`,
        ),
      );
      const result = await workspace.run(command);
      expect([result.exitCode, result.manifest.failures.map(({ line, message }) => [line, message])]).toEqual([
        1,
        expect.arrayContaining([
          [
            5,
            "images.my-os-2.public: my-os-2 can't be public: its source has the product code abc123. Remove `public` and use `share`, or use another source.",
          ],
          [
            5,
            expect.stringContaining(
              "my-os-2 can't be copied to other accounts: its source has the product code abc123. AWS lets no other account copy",
            ),
          ],
        ]),
      ]);
    }
    expect(await operations(from)).toEqual([]);
    await workspace.write('image.yaml', config(`image: ${id}`).replace('my-os-1', 'my-os-3'));
    expectSuccess(await workspace.run('create'));
  });
});
