import { execFile } from 'node:child_process';
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { SnapshotData } from '../../world/blocks.js';
import type { World } from '../../world/world.js';

export type ImportedDisk =
  | { readonly data: SnapshotData; readonly volumeSizeGiB: number }
  /** Why VM Import gave up, as the task's status message has it. */
  | { readonly failureMessage: string };

const unsupported = { failureMessage: 'ClientError: Disk validation failed [Unsupported specified file format]' };

// VHD's own geometry may round the size; its footer's "current size" is the disk's.
const qemuDriver: Readonly<Record<string, string>> = {
  VMDK: 'driver=vmdk',
  VHDX: 'driver=vhdx',
  VHD: 'driver=vpc,force_size_calc=current_size',
};

/**
 * Reads a disk image file of the stated format (RAW, VMDK, VHD, VHDX) into the world's block store.
 * A file that isn't of that format makes the import fail, as in AWS. All but RAW need qemu-img.
 * https://docs.aws.amazon.com/vm-import/latest/userguide/vmimport-import-snapshot.html
 */
export async function readDiskImage(world: World, path: string, format: string): Promise<ImportedDisk> {
  const found = await detect(path);
  if (found.format !== format || found.sizeBytes === 0) return unsupported;
  if (format === 'VMDK' && !found.streamOptimized && world.settings.ec2.vmdkMustBeStreamOptimized) return unsupported;
  const driver = qemuDriver[format];
  if (driver === undefined) return store(world, path);

  const directory = await mkdtemp(join(world.directory, 'import-'));
  try {
    const raw = join(directory, 'disk.raw');
    const source = `${driver},file.driver=file,file.filename=${path.replaceAll(',', ',,')}`;
    await promisify(execFile)('qemu-img', ['convert', '--image-opts', source, '-O', 'raw', raw]);
    return await store(world, raw);
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

async function store(world: World, path: string): Promise<ImportedDisk> {
  const { size } = await stat(path);
  return { data: await world.blocks.importFile(path), volumeSizeGiB: Math.ceil(size / 2 ** 30) };
}

interface DetectedFormat {
  readonly format: string;
  readonly sizeBytes: number;
  readonly streamOptimized: boolean;
}

/** What a file is by its content; anything unknown counts as RAW. */
async function detect(path: string): Promise<DetectedFormat> {
  const file = await open(path, 'r');
  try {
    const { size: sizeBytes } = await file.stat();
    const head = Buffer.alloc(512);
    const tail = Buffer.alloc(512);
    await file.read(head, 0, 512, 0);
    await file.read(tail, 0, 512, Math.max(0, sizeBytes - 512));
    const magic = head.toString('latin1');
    const is = (format: string, streamOptimized = false) => ({ format, sizeBytes, streamOptimized });
    if (magic.startsWith('KDMV')) {
      // Bit 16 of the flags: grains are compressed; bit 17: the file is a stream with markers.
      return is('VMDK', (head.readUInt32LE(8) & 0x30000) === 0x30000);
    }
    if (magic.startsWith('# Disk DescriptorFile')) return is('VMDK');
    if (magic.startsWith('vhdxfile')) return is('VHDX');
    if (magic.startsWith('QFI\xfb')) return is('QCOW2');
    if (magic.startsWith('conectix') || tail.toString('latin1').startsWith('conectix')) return is('VHD');
    return is('RAW');
  } finally {
    await file.close();
  }
}
