import { execFile } from 'node:child_process';
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { SnapshotData } from '../../world/blocks.js';
import type { World } from '../../world/world.js';

export type ImportedDisk =
  | { readonly data: SnapshotData; readonly volumeSizeGiB: number; readonly format: string }
  /** The status message of the failed task. */
  | { readonly failureMessage: string };

const unsupported = { failureMessage: 'ClientError: Disk validation failed [Unsupported specified file format]' };

// The geometry of a VHD can round its size. The "current size" in its footer is that of the disk.
const qemuDriver: Readonly<Record<string, string>> = {
  VMDK: 'driver=vmdk',
  VHDX: 'driver=vhdx',
  VHD: 'driver=vpc,force_size_calc=current_size',
};

/** The formats that an import reads. All but RAW need qemu-img. */
export const importFormats: readonly string[] = ['RAW', 'VMDK', 'VHD', 'VHDX'];

/**
 * Reads a disk image file into the world's block store. As on AWS, the import fails when the file has another format
 * than stated.
 *
 * @param stated one of `importFormats`; undefined when the request states none, so that it is detected.
 * https://docs.aws.amazon.com/vm-import/latest/userguide/vmimport-import-snapshot.html
 */
export async function readDiskImage(world: World, path: string, stated: string | undefined): Promise<ImportedDisk> {
  const detected = await detectFormat(path);
  const { format } = detected;
  if (format !== (stated ?? format) || !importFormats.includes(format) || detected.sizeBytes === 0) return unsupported;
  if (format === 'VMDK' && !detected.streamOptimized && world.settings.ec2.vmdkMustBeStreamOptimized)
    return unsupported;
  const driver = qemuDriver[format];
  if (driver === undefined) return store(world, path, format);

  const directory = await mkdtemp(join(world.directory, 'import-'));
  try {
    const raw = join(directory, 'disk.raw');
    const source = `${driver},file.driver=file,file.filename=${path.replaceAll(',', ',,')}`;
    await promisify(execFile)('qemu-img', ['convert', '--image-opts', source, '-O', 'raw', raw]);
    return await store(world, raw, format);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return {
        failureMessage: `ServerError: the emulator needs qemu-img to read ${format}, and it is not installed on this machine.`,
      };
    }
    return unsupported;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function store(world: World, path: string, format: string): Promise<ImportedDisk> {
  const { size } = await stat(path);
  return { data: await world.blocks.importFile(path), volumeSizeGiB: Math.ceil(size / 2 ** 30), format };
}

interface DetectedFormat {
  readonly format: string;
  readonly sizeBytes: number;
  readonly streamOptimized: boolean;
}

/** Detects a file's format by its content. Anything unknown counts as RAW. */
async function detectFormat(path: string): Promise<DetectedFormat> {
  const file = await open(path, 'r');
  try {
    const { size: sizeBytes } = await file.stat();
    const head = Buffer.alloc(512);
    const tail = Buffer.alloc(512);
    await file.read(head, 0, 512, 0);
    await file.read(tail, 0, 512, Math.max(0, sizeBytes - 512));
    const magic = head.toString('latin1');
    const result = (format: string, streamOptimized = false) => ({ format, sizeBytes, streamOptimized });
    if (magic.startsWith('KDMV')) {
      // Bit 16 of the flags: compressed grains. Bit 17: a stream with markers.
      return result('VMDK', (head.readUInt32LE(8) & 0x30000) === 0x30000);
    }
    if (magic.startsWith('# Disk DescriptorFile')) return result('VMDK');
    if (magic.startsWith('vhdxfile')) return result('VHDX');
    if (magic.startsWith('QFI\xfb')) return result('QCOW2');
    if (magic.startsWith('conectix') || tail.toString('latin1').startsWith('conectix')) return result('VHD');
    return result('RAW');
  } finally {
    await file.close();
  }
}
