import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A raw disk image that is recognised as one: an MBR with one partition, then bytes that follow from the seed. */
export function rawDisk(sizeBytes: number, seed = 'disk'): Buffer {
  const disk = Buffer.alloc(sizeBytes);
  let digest = createHash('sha256').update(seed).digest();
  for (let offset = 512; offset + 32 <= sizeBytes; offset += 4096) {
    digest.copy(disk, offset);
    digest = createHash('sha256').update(digest).digest();
  }
  disk.writeUInt8(0x83, 450);
  disk.writeUInt32LE(1, 454);
  disk.writeUInt32LE(Math.max(1, Math.floor(sizeBytes / 512) - 1), 458);
  disk.writeUInt16LE(0xaa55, 510);
  return disk;
}

/** A real ext4 file system with files in it, made by mke2fs. */
export function ext4Disk(directory: string, sizeMiB: number): Buffer {
  const tree = join(directory, 'tree');
  mkdirSync(join(tree, 'etc'), { recursive: true });
  writeFileSync(join(tree, 'etc', 'os-release'), 'NAME="ami-publish test"\n');
  writeFileSync(join(tree, 'payload'), rawDisk(3 * 1024 * 1024 + 123));
  const path = join(directory, 'ext4.raw');
  execFileSync('mke2fs', ['-q', '-t', 'ext4', '-d', tree, path, `${sizeMiB}M`]);
  return readFileSync(path);
}

/** Converts a raw file by qemu-img; `options` as its -o takes them. */
export function convert(raw: string, format: 'vmdk' | 'vpc' | 'vhdx' | 'qcow2', to: string, options?: string): void {
  execFileSync('qemu-img', ['convert', '-f', 'raw', '-O', format, ...(options ? ['-o', options] : []), raw, to]);
}
