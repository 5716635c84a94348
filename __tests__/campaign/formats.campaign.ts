import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from '@jest/globals';
import { smallSystem } from '../support/disk-content.js';
import { expectSuccess } from '../support/expect-success.js';
import { type OpenWorld, openWorld } from '../support/open-world.js';
import { expectSnapshotOf, type Packing, preparePacked, type Way, ways } from '../support/packed-disks.js';
import { itNeeds } from '../support/tools.js';

const formats: readonly (readonly string[])[] = [
  ['raw'],
  ['qcow2', '-o', 'compat=0.10'],
  ['qcow2', '-o', 'compat=1.1'],
  ['qcow2', '-o', 'extended_l2=on'],
  ['qcow2', '-c'],
  ['qcow2', '-c', '-o', 'compression_type=zstd'],
  ['vmdk', '-o', 'subformat=monolithicSparse'],
  ['vmdk', '-o', 'subformat=streamOptimized'],
  ['vmdk', '-o', 'subformat=monolithicFlat'],
  ['vmdk', '-o', 'subformat=twoGbMaxExtentSparse'],
  ['vmdk', '-o', 'subformat=twoGbMaxExtentFlat'],
  ['vpc', '-o', 'subformat=fixed,force_size=on'],
  ['vpc', '-o', 'subformat=dynamic,force_size=on'],
  ['vpc', '-o', 'subformat=fixed'],
  ['vpc', '-o', 'subformat=dynamic'],
  ['vhdx', '-o', 'subformat=fixed'],
  ['vhdx', '-o', 'subformat=dynamic'],
  ['vdi'],
  ['vdi', '-o', 'static=on'],
];

const packs: Readonly<Record<string, readonly string[]>> = {
  gz: ['gzip'],
  xz: ['xz'],
  zst: ['zstd', '-q'],
  bz2: ['bzip2'],
  zip: ['zip', '-q', 'disk.zip'],
  tar: ['tar', '-cf', 'disk.tar'],
  'tar.gz': ['tar', '-Sczf', 'disk.tar.gz'],
};

const ofOne = (format: readonly string[]): Packing[] =>
  Object.entries(packs).map(([end, pack]) => ({ format, pack, file: `disk.${end}` }));

const packings: readonly Packing[] = [
  ...formats.map((format) => ({ format, file: 'disk' })),
  { format: ['vmdk', '-o', 'subformat=streamOptimized'], pack: 'ova', file: 'disk.ova' },
  ...ofOne(['raw']),
  ...ofOne(['qcow2', '-c', '-o', 'compression_type=zstd']),
  ...ofOne(['vpc', '-o', 'subformat=fixed']),
];

const cases = Object.keys(ways).flatMap((way) =>
  packings.map((packing) => ({ way: way as Way, name: packing.format.join(' '), ...packing })),
);

let folder: string;
let raw: Buffer;
let open: OpenWorld;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ami-publish-'));
  raw = await readFile(await smallSystem(folder, 5));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(async () => {
  open = await openWorld();
});
afterEach(() => open.close());

describe('a disk image with a file system', () => {
  itNeeds('qemu-img', 'mke2fs', 'gzip', 'xz', 'zstd', 'bzip2', 'zip').each(cases)(
    'becomes the snapshot that qemu-img would make, by $way: $name, $file',
    async (one) => {
      const disk = await preparePacked(open, raw, one.way, one);
      expectSuccess(await open.workspace.run('create'));
      await expectSnapshotOf(disk, open, one);
    },
  );
});
