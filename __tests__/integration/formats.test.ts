import { execFileSync } from 'node:child_process';
import { truncateSync, utimesSync } from 'node:fs';
import { readdir, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ec2, s3, snapshotBytes } from '../support/aws.js';
import { firstDifference } from '../support/disk-content.js';
import { vmdkHeader } from '../support/disk-fixtures.js';
import { rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { type OpenWorld, openWorld } from '../support/open-world.js';
import { expectSnapshotOf, type Packing, preparePacked, sha256, type Way, ways } from '../support/packed-disks.js';
import { itNeeds } from '../support/tools.js';

const raw = rawDisk(3 * 1024 * 1024);
raw.fill(0, 1024 * 1024, 2 * 1024 * 1024);
const rawSha256 = sha256(raw);

const packings: readonly Packing[] = [
  { format: ['qcow2', '-c'], file: 'disk' },
  { format: ['vmdk', '-o', 'subformat=twoGbMaxExtentSparse'], file: 'disk' },
  { format: ['vdi'], pack: ['gzip', '-1'], file: 'disk.gz' },
  { format: ['raw'], pack: ['xz', '-1'], file: 'disk.xz' },
];

let open: OpenWorld;
beforeEach(async () => {
  open = await openWorld();
});
afterEach(() => open.close());

const cases = Object.keys(ways).flatMap((way) =>
  packings.map((packing) => ({ way: way as Way, name: packing.format.join(' '), ...packing })),
);

describe('a disk image that AWS does not import', () => {
  itNeeds('qemu-img', 'gzip', 'xz').each(cases)('becomes a snapshot by $way: $name, $file', async (one) => {
    await preparePacked(open, raw, one.way, one);
    const { world, workspace } = open;
    expectSuccess(await workspace.run('check'));
    const plan = await workspace.run('plan');
    const { manifest, exitCode, log } = await workspace.run('create');
    expectSuccess({ manifest, exitCode });
    expect(manifest.changes.map(({ outcome, ...change }) => change)).toEqual(
      plan.manifest.changes.map(({ outcome, ...change }) => change),
    );
    expect(log).toContain(`sha256 of the disk in it ${rawSha256}`);

    expect(await expectSnapshotOf(raw, open, one)).toEqual([rawSha256, rawSha256]);
    const { Contents = [] } = await s3(world, 'us-east-1').listObjectsV2({ Bucket: 'images' });
    expect(Contents.map(({ Size }) => Size)).toEqual(one.way === 'S3' ? [raw.length] : []);
  });
});

itNeeds('qemu-img', 'gzip', 'xz').each(
  cases.filter(({ way, format }) => way === 'S3' && ['qcow2', 'raw'].includes(format[0] ?? '')),
)('a disk image that changes before it is unpacked is no snapshot: $name, $file', async (one) => {
  await preparePacked(open, raw, one.way, one);
  const path = join(open.workspace.directory, one.file);
  const { exitCode, manifest } = await open.workspace.run('create', {
    onLine: (line) => {
      if (line.startsWith('sha256 ')) utimesSync(path, 0, 0);
    },
  });
  expect(exitCode).toBe(1);
  expect(manifest.failures).toMatchObject([{ code: 'source', message: `${path} changed after it was hashed` }]);
  expect(await openFiles()).toEqual([]);
});

itNeeds('qemu-img')('closes the disk images that it has read when another one can not be read', async () => {
  const { workspace } = open;
  await preparePacked(open, raw, 'S3', { format: ['qcow2'], file: 'disk' });
  const other = await workspace.write('other.raw', rawDisk(64 * 1024));
  const config = await workspace.write(
    'other.yaml',
    `
source: {path: other.raw, architecture: x86_64}
s3: {bucket_name: images}
images:
  my-os-2: {boot_mode: uefi, regions: [us-east-1]}
`,
  );
  const inputs = { config: `image.yaml\n${config}` };
  const { manifest } = await workspace.run('create', {
    inputs,
    onLine: (line) => {
      if (line === `sha256 of the disk in it ${rawSha256}`) truncateSync(other, 1024);
    },
  });
  expect(manifest.failures).toMatchObject([{ code: 'source', message: expect.stringMatching(/other.raw changed/) }]);
  expect(await openFiles()).toEqual([]);
});

describe('a disk image that was packed again', () => {
  const operations = ['CompleteMultipartUpload', 'PutObject', 'ImportSnapshot', 'StartSnapshot', 'CopySnapshot'];
  const sentFrom = async (from: number) =>
    (await open.world.requests({ from, mutating: true })).flatMap(({ operation }) =>
      operations.includes(operation) ? [operation] : [],
    );
  const next = async (way: string, image: string, file: string) => {
    await open.workspace.write(
      'image.yaml',
      `
source: {path: ${file}, architecture: x86_64}
${way}
images:
  ${image}: {boot_mode: uefi, regions: [us-east-1]}
`,
    );
    const from = (await open.world.requests()).length;
    const plan = await open.workspace.run('plan');
    const { manifest, exitCode } = await open.workspace.run('create');
    expectSuccess({ manifest, exitCode });
    expect(manifest.changes.length).toBe(plan.manifest.changes.length);
    const sent = await sentFrom(from);
    const again = await open.workspace.run('create');
    expect(again.manifest.changes).toEqual([]);
    return { sent, id: manifest.images[0]?.regions[0]?.snapshotId ?? '' };
  };

  itNeeds(
    'qemu-img',
    'gzip',
    'xz',
  )('is a copy of the snapshot of the same disk', async () => {
    const { world, workspace } = open;
    await preparePacked(open, raw, 'S3', { format: ['raw'], pack: ['gzip', '-1', '-k'], file: 'disk.gz' });
    execFileSync('xz', ['-1', '-k', 'disk'], { cwd: workspace.directory });
    expect((await next(ways.S3, 'one', 'disk.gz')).sent).toEqual(['CompleteMultipartUpload', 'ImportSnapshot']);
    const second = await next(ways['EBS direct'], 'two', 'disk.xz');
    expect(second.sent).toEqual(['CopySnapshot']);
    expect((await next(ways.S3, 'three', 'disk.raw')).sent).toEqual(['CopySnapshot']);
    const bytes = await snapshotBytes(world, 'us-east-1', second.id);
    expect(firstDifference(bytes.subarray(0, raw.length), raw)).toBe(undefined);
    expectSuccess(await workspace.run('cleanup'));
    const { Snapshots = [] } = await ec2(world, 'us-east-1').describeSnapshots({ OwnerIds: ['self'] });
    expect(Snapshots).toHaveLength(3);
  });

  itNeeds(
    'qemu-img',
    'gzip',
    'xz',
  )('is uploaded where the other one has left blocks out', async () => {
    await preparePacked(open, raw, 'EBS direct', { format: ['raw'], pack: ['gzip', '-1', '-k'], file: 'disk.gz' });
    execFileSync('xz', ['-1', '-k', 'disk'], { cwd: open.workspace.directory });
    expect((await next(ways['EBS direct'], 'one', 'disk.gz')).sent).toEqual(['StartSnapshot']);
    expect((await next(ways.S3, 'two', 'disk.xz')).sent).toEqual(['CompleteMultipartUpload', 'ImportSnapshot']);
  });
});

describe('a VMDK that is not read in place', () => {
  const descriptor = 'createType="streamOptimized"\nparentCID=ffffffff';
  const parts = { flags: 0x30001, capacitySectors: 4096, directorySector: 4n, descriptor, grainSectors: 8192 };
  const config = (way: string, path: string) =>
    `source: {path: ${path}, architecture: x86_64}\n${way}\nimages: {${path}: {boot_mode: uefi, regions: [us-east-1]}}\n`;
  beforeEach(async () => {
    await open.workspace.write('disk.vmdk', Buffer.concat([vmdkHeader(parts), Buffer.alloc(8192)]));
  });

  it.each(['check', 'plan'])('is refused by %s where it is to be written through EBS direct', async (command) => {
    await open.workspace.write('image.yaml', config('ebs: {skip: zeros}', 'disk.vmdk'));
    const { exitCode, manifest } = await open.workspace.run(command);
    expect(exitCode).toBe(1);
    expect(manifest.failures).toMatchObject([{ message: expect.stringContaining("can't be read in place") }]);
  });

  it('is uploaded to a bucket as it is, also beside a config whose disk image is written through EBS direct', async () => {
    await open.workspace.write('image.yaml', config(ways.S3, 'disk.vmdk'));
    await open.workspace.write('other.yaml', config('ebs: {skip: zeros}', 'disk.raw'));
    const inputs = { config: 'image.yaml\nother.yaml' };
    for (const command of ['check', 'plan']) expectSuccess(await open.workspace.run(command, { inputs }));
  });
});

/** The disk images that this process has open, those without a name included. */
async function openFiles(): Promise<string[]> {
  const links = (await readdir('/proc/self/fd')).map((fd) => readlink(join('/proc/self/fd', fd)).catch(() => ''));
  return (await Promise.all(links)).filter((path) => /\/ami-publish-|\/disk/.test(path));
}
