import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { ec2, snapshotBytes } from './aws.js';
import { firstDifference } from './disk-content.js';
import { ova } from './disk-fixtures.js';
import { expectSuccess } from './expect-success.js';
import type { OpenWorld } from './open-world.js';

export const ways = {
  'EBS direct': 'ebs: {skip: zeros}',
  S3: 's3: {bucket_name: images}',
};

export type Way = keyof typeof ways;

/** How a raw disk becomes a file: by qemu-img, and then maybe by a tool that packs. */
export interface Packing {
  /** For -O of qemu-img, and its other options. */
  readonly format: readonly string[];
  /** A command that makes `file` of the last argument, `disk`; or an OVA of it. */
  readonly pack?: readonly string[] | 'ova';
  readonly file: string;
}

/** Writes the disk in one of its forms, and a config for it. @returns what `qemu-img convert -O raw` makes of it */
export async function preparePacked(
  { workspace: { directory } }: OpenWorld,
  raw: Buffer,
  way: Way,
  { format, pack, file }: Packing,
): Promise<Buffer> {
  const [kind = '', ...options] = format;
  await writeFile(join(directory, 'disk.raw'), raw);
  const convert = (...args: string[]) => execFileSync('qemu-img', ['convert', ...args], { cwd: directory });
  convert('-f', 'raw', '-O', kind, ...options, 'disk.raw', 'disk');
  convert('-f', kind, '-O', 'raw', 'disk', 'disk.by-qemu');
  const path = (name: string): string => join(directory, name);
  if (pack === 'ova') {
    await writeFile(path(file), ova([{ name: 'disk.vmdk', content: await readFile(path('disk')) }]));
  } else if (pack) execFileSync(pack[0] ?? '', [...pack.slice(1), 'disk'], { cwd: directory });
  await writeFile(
    path('image.yaml'),
    `
source: {path: ${file}, architecture: x86_64}
${ways[way]}
images:
  my-os-1: {boot_mode: uefi, regions: [us-east-1]}
`,
  );
  return readFile(path('disk.by-qemu'));
}

/** The one snapshot and the one image that `create` leaves have the disk, and what tags say of it is true. */
export async function expectSnapshotOf(disk: Buffer, { world, workspace }: OpenWorld, { format, pack, file }: Packing) {
  const { Snapshots = [] } = await ec2(world, 'us-east-1').describeSnapshots({ OwnerIds: ['self'] });
  const { Images = [] } = await ec2(world, 'us-east-1').describeImages({ Owners: ['self'] });
  expect([Snapshots.length, Images.length]).toEqual([1, 1]);
  const written = await snapshotBytes(world, 'us-east-1', Snapshots[0]?.SnapshotId ?? '');
  const rest = Buffer.alloc(Math.max(0, disk.length - written.length)); // zeros were left out
  const bytes = Buffer.concat([written, rest]);
  expect(firstDifference(bytes.subarray(0, disk.length), disk)).toBe(undefined);
  expect(bytes.subarray(disk.length).every((byte) => byte === 0)).toBe(true);
  const diskSha256 = sha256(disk);
  const tagged = [...Snapshots, ...Images].map(({ Tags = [] }) =>
    Object.fromEntries(Tags.map(({ Key = '', Value }) => [Key, Value])),
  );
  for (const tags of tagged) {
    expect([undefined, diskSha256]).toContain(tags['ami-publish:disk-sha256']);
    // Of a file that only names others, the digest says nothing.
    if (/Flat|twoGb/.test(format.join())) continue;
    const member = pack === 'ova' ? 'disk' : file;
    expect(tags['awspub:source:sha256']).toBe(sha256(await readFile(join(workspace.directory, member))));
  }

  const second = await workspace.run('create');
  expectSuccess(second);
  expect(second.manifest.changes).toEqual([]);
  return tagged.map((tags) => tags['ami-publish:disk-sha256']);
}

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
