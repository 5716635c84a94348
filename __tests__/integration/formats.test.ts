import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { utimesSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect } from '@jest/globals';
import { ec2, s3, snapshotBytes } from '../support/aws.js';
import { rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { type OpenWorld, openWorld } from '../support/open-world.js';
import { itNeeds } from '../support/tools.js';

const raw = rawDisk(3 * 1024 * 1024);
raw.fill(0, 1024 * 1024, 2 * 1024 * 1024);
const rawSha256 = createHash('sha256').update(raw).digest('hex');

const ways = {
  'EBS direct': 'ebs: {skip: zeros}',
  S3: 's3: {bucket_name: images}',
};

interface Packing {
  readonly format: readonly string[];
  readonly pack?: readonly string[];
  readonly file: string;
}

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
  packings.map((packing) => ({ way: way as keyof typeof ways, name: packing.format.join(' '), ...packing })),
);

/** Writes the disk in one of its forms, and a config for it. */
async function prepare({ way, format, pack, file }: (typeof cases)[number]): Promise<void> {
  const { directory } = open.workspace;
  const [kind = '', ...options] = format;
  await writeFile(join(directory, 'disk.raw'), raw);
  execFileSync('qemu-img', ['convert', '-f', 'raw', '-O', kind, ...options, 'disk.raw', 'disk'], { cwd: directory });
  if (pack) execFileSync(pack[0] ?? '', [...pack.slice(1), 'disk'], { cwd: directory });
  await writeFile(
    join(directory, 'image.yaml'),
    `
source: {path: ${file}, architecture: x86_64}
${ways[way]}
images:
  my-os-1: {boot_mode: uefi, regions: [us-east-1]}
`,
  );
}

describe('a disk image that AWS does not import', () => {
  itNeeds('qemu-img', 'gzip', 'xz').each(cases)('becomes a snapshot by $way: $name, $file', async (one) => {
    await prepare(one);
    const { world, workspace } = open;
    expectSuccess(await workspace.run('check'));
    const plan = await workspace.run('plan');
    const { manifest, exitCode, log } = await workspace.run('create');
    expectSuccess({ manifest, exitCode });
    expect(manifest.changes.map(({ outcome, ...change }) => change)).toEqual(
      plan.manifest.changes.map(({ outcome, ...change }) => change),
    );
    expect(log).toContain(`sha256 of the disk in it ${rawSha256}`);

    const { Snapshots = [] } = await ec2(world, 'us-east-1').describeSnapshots({ OwnerIds: ['self'] });
    const { Images = [] } = await ec2(world, 'us-east-1').describeImages({ Owners: ['self'] });
    expect([Snapshots.length, Images.length]).toEqual([1, 1]);
    const bytes = await snapshotBytes(world, 'us-east-1', Snapshots[0]?.SnapshotId ?? '');
    expect(bytes.subarray(0, raw.length).equals(raw)).toBe(true);
    expect(bytes.subarray(raw.length).every((byte) => byte === 0)).toBe(true);
    for (const { Tags = [] } of [...Snapshots, ...Images]) {
      const tags = Object.fromEntries(Tags.map(({ Key = '', Value }) => [Key, Value]));
      expect(tags['ami-publish:disk-sha256']).toBe(rawSha256);
      if (!one.format.includes('vmdk')) {
        const file = await readFile(join(workspace.directory, one.file));
        expect(tags['awspub:source:sha256']).toBe(createHash('sha256').update(file).digest('hex'));
      }
    }
    const { Contents = [] } = await s3(world, 'us-east-1').listObjectsV2({ Bucket: 'images' });
    expect(Contents.map(({ Size }) => Size)).toEqual(one.way === 'S3' ? [raw.length] : []);

    const second = await workspace.run('create');
    expectSuccess(second);
    expect(second.manifest.changes).toEqual([]);
  });
});

itNeeds('qemu-img', 'gzip', 'xz').each(
  cases.filter(({ way, format }) => way === 'S3' && ['qcow2', 'raw'].includes(format[0] ?? '')),
)('a disk image that changes before it is unpacked is no snapshot: $name, $file', async (one) => {
  await prepare(one);
  const path = join(open.workspace.directory, one.file);
  const { exitCode, manifest } = await open.workspace.run('create', {
    onLine: (line) => {
      if (line.startsWith('sha256 ')) utimesSync(path, 0, 0);
    },
  });
  expect(exitCode).toBe(1);
  expect(manifest.failures).toMatchObject([{ code: 'source', message: `${path} changed after it was hashed` }]);
});
