import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { copyFile, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DiskContent } from '../../src/disk/content.js';
import { inspectDisk } from '../../src/disk/format.js';
import { type OpenContent, openContent } from '../../src/disk/open-content.js';
import { MiB, run } from './disk-fixtures.js';
import { rawDisk } from './disks.js';

const blockBytes = 512 * 1024;

/** A raw disk of an MBR and an ext4 file system, with more than a MiB of zeros at its end. */
export async function smallSystem(directory: string, sizeMiB: number): Promise<string> {
  const tree = join(directory, 'small-tree');
  mkdirSync(join(tree, 'etc'), { recursive: true });
  writeFileSync(join(tree, 'etc', 'os-release'), 'NAME="ami-publish test"\n'.repeat(2000));
  writeFileSync(join(tree, 'payload'), rawDisk(700_123));
  const [system, path] = [join(directory, 'small-ext4.raw'), join(directory, 'small.raw')];
  execFileSync('mke2fs', ['-q', '-t', 'ext4', '-O', '^has_journal', '-d', tree, system, `${sizeMiB - 2}M`]);
  await copyFile(system, path);
  const handle = await open(path, 'r+');
  await handle.truncate(0);
  await handle.write(partitionTable((sizeMiB - 2) * 2048), 0, 512, 0);
  const content = await readFile(system);
  await handle.write(content, 0, content.length, MiB);
  await handle.truncate(sizeMiB * MiB);
  await handle.close();
  return path;
}

function partitionTable(sectors: number): Buffer {
  const sector = Buffer.alloc(512);
  sector.writeUInt8(0x83, 450);
  sector.writeUInt32LE(2048, 454);
  sector.writeUInt32LE(sectors, 458);
  sector.writeUInt16LE(0xaa55, 510);
  return sector;
}

export async function openPath(path: string, folder?: string): Promise<OpenContent> {
  const { signal } = new AbortController();
  return openContent(await inspectDisk(path), folder === undefined ? { signal } : { signal, folder });
}

/** All of a disk, in blocks of which several are read at once. */
export async function readAll(content: DiskContent): Promise<Buffer> {
  const whole = Buffer.alloc(content.sizeBytes, 0xee);
  const offsets = Array.from({ length: Math.ceil(whole.length / blockBytes) }, (_, index) => index * blockBytes);
  const readers = Array.from({ length: 4 }, async () => {
    for (let offset = offsets.shift(); offset !== undefined; offset = offsets.shift()) {
      await content.read(whole.subarray(offset, offset + blockBytes), offset);
    }
  });
  const failed = (await Promise.allSettled(readers)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
  return whole;
}

/** Opens, reads and closes. */
export async function contentOf(path: string, folder?: string): Promise<Buffer> {
  const content = await openPath(path, folder);
  try {
    return await readAll(content);
  } finally {
    await content.close();
  }
}

/** What `qemu-img convert -O raw` makes of a file. */
export async function convertedByQemu(path: string, driver: string): Promise<Buffer> {
  await run('qemu-img', 'convert', '-f', driver, '-O', 'raw', path, `${path}.by-qemu`);
  return readFile(`${path}.by-qemu`);
}

/** The first byte in which two buffers differ, or undefined. Jest's own comparison takes long. */
export function firstDifference(one: Buffer, other: Buffer): number | undefined {
  if (one.equals(other)) return undefined;
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) if (one[at] !== other[at]) return at;
  return undefined;
}
