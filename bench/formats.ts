/**
 * `npm run bench:formats`: reading the disk of every format, beside `qemu-img convert` of the same file, and
 * unpacking every compression, beside its own tool. Both sides only read: what they get is thrown away.
 */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { DiskContent } from '../src/disk/content.js';
import { type DiskImage, inspectDisk } from '../src/disk/format.js';

const run = promisify(execFile);
const MiB = 1024 ** 2;
const sizeMiB = Number(process.argv[2] ?? 512);
const runs = Number(process.argv[3] ?? 3);
/** As uploads read it: so many reads of a block each at a time. */
const [blockBytes, concurrency] = [MiB / 2, 8];
/** Of qemu-img's time: the goal. */
const goal = 1.3;

/** What qemu-img writes. */
const formats: Readonly<Record<string, readonly string[]>> = {
  raw: ['-O', 'raw'],
  qcow2: ['-O', 'qcow2'],
  'qcow2 compressed by zlib': ['-O', 'qcow2', '-c'],
  'qcow2 compressed by zstd': ['-O', 'qcow2', '-c', '-o', 'compression_type=zstd'],
  'VMDK sparse': ['-O', 'vmdk'],
  'VMDK stream-optimized': ['-O', 'vmdk', '-o', 'subformat=streamOptimized'],
  'VHD dynamic': ['-O', 'vpc'],
  VHDX: ['-O', 'vhdx'],
  VDI: ['-O', 'vdi'],
};

/** By the name of its end, the tool that packs and the one that unpacks to nowhere. */
const compressions: Readonly<Record<string, readonly [pack: string, unpack: string]>> = {
  gz: ['gzip -1 -c', 'gzip -dc'],
  xz: ['xz -1 -T1 -c', 'xz -T1 -dc'],
  zst: ['zstd -q -c', 'zstd -q -dc'],
  bz2: ['bzip2 -c', 'bzip2 -dc'],
};

type Open = (
  image: DiskImage,
  options: { readonly signal: AbortSignal; readonly folder: string },
) => Promise<DiskContent>;

const openContent = await loadReader();
const directory = await mkdtemp(path.join(tmpdir(), 'ami-publish-bench-'));
const inFolder = (name: string): string => path.join(directory, name);
try {
  await writeDisk(inFolder('disk.raw'));
  for (const [name, options] of Object.entries(formats)) {
    const file = inFolder('disk.image');
    await run('qemu-img', ['convert', '-f', 'raw', ...options, inFolder('disk.raw'), file]);
    await compare(
      name,
      file,
      `qemu-img convert -n --target-image-opts ${file} driver=null-co,size=${2 * sizeMiB * MiB}`,
      'qemu-img',
      goal,
    );
    await rm(file);
  }
  for (const [end, [pack, unpack]] of Object.entries(compressions)) {
    const file = inFolder(`disk.raw.${end}`);
    await run('bash', ['-c', `${pack} ${inFolder('disk.raw')} > ${file}`]);
    await compare(`raw in ${end}`, file, `${unpack} ${file} > /dev/null`, unpack.split(' ')[0] ?? '');
    await rm(file);
  }
} finally {
  await rm(directory, { recursive: true, force: true });
}

/** The reader of all formats, or why there is nothing to measure. */
async function loadReader(): Promise<Open> {
  const reader: string = '../src/disk/open-content.js';
  try {
    return ((await import(reader)) as { readonly openContent: Open }).openContent;
  } catch (cause) {
    throw new Error('this version reads no formats in place', { cause });
  }
}

/** Half of it is text that compresses as programs do, a quarter is random, a quarter is zeros. */
async function writeDisk(file: string): Promise<void> {
  const disk = await open(file, 'w');
  for (let index = 0; index < sizeMiB; index += 1) {
    const kind = index % 4;
    const piece =
      kind === 0
        ? Buffer.alloc(MiB)
        : kind === 1
          ? randomBytes(MiB)
          : Buffer.from(randomBytes(MiB / 2).toString('hex'));
    await disk.write(piece);
  }
  await disk.write(partitionTable(), 0, undefined, 0);
  await disk.close();
}

/** Without it, a raw file is not known as a disk. */
function partitionTable(): Buffer {
  const table = Buffer.alloc(512);
  const firstSector = 2048;
  table[450] = 0x83;
  table.writeUInt32LE(firstSector, 454);
  table.writeUInt32LE((sizeMiB * MiB) / 512 - firstSector, 458);
  table.writeUInt16LE(0xaa55, 510);
  return table;
}

async function readAll(file: string): Promise<void> {
  const content = await openContent(await inspectDisk(file), {
    signal: new AbortController().signal,
    folder: directory,
  });
  let next = 0;
  const lane = async (): Promise<void> => {
    const buffer = Buffer.allocUnsafeSlow(blockBytes);
    while (next < content.sizeBytes) {
      const offset = next;
      next += blockBytes;
      await content.read(buffer.subarray(0, Math.min(blockBytes, content.sizeBytes - offset)), offset);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  await content.close();
}

async function seconds(step: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await step();
  return (performance.now() - begin) / 1000;
}

async function compare(name: string, file: string, command: string, tool: string, most?: number): Promise<void> {
  await readAll(file); // warms the file cache
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let count = 0; count < runs; count += 1) {
    ours.push(await seconds(() => readAll(file)));
    theirs.push(await seconds(() => run('bash', ['-c', command])));
  }
  const [our, their] = [Math.min(...ours), Math.min(...theirs)];
  const goalText = most === undefined ? '' : ` (goal: at most ${most})`;
  console.log(
    `${name}: ${sizeMiB} MiB, node ${process.version}: ours ${our.toFixed(2)} s, ${tool} ${their.toFixed(2)} s (best of ${runs}): ratio ${(our / their).toFixed(2)}${goalText}`,
  );
}
