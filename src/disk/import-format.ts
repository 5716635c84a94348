import { PublishError } from '../error.js';
import { type DiskImage, shownDisk, shownFormat } from './format.js';
import type { Layer } from './layers.js';

/** `DiskContainer.Format` of ImportSnapshot. */
export type ImportFormat = 'RAW' | 'VMDK' | 'VHD' | 'VHDX';

const unpackCommands: Record<Layer, string> = {
  gz: 'gzip -dk',
  xz: 'xz -dk',
  zst: 'zstd -d',
  bz2: 'bzip2 -dk',
  zip: 'unzip',
  tar: 'tar -xf',
};

/**
 * The format that ImportSnapshot expects for a disk image; undefined for one that it doesn't accept. A raw image can have
 * any size: AWS rounds the volume up to whole GiB.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportSnapshot.html
 */
export function importFormat({ layers, format, subformat }: DiskImage): ImportFormat | undefined {
  if (layers.length > 0) return undefined;
  switch (format) {
    case 'raw':
      return 'RAW';
    case 'vhd':
      return 'VHD';
    case 'vhdx':
      return 'VHDX';
    case 'vmdk':
      return subformat === 'streamOptimized' ? 'VMDK' : undefined;
    default:
      return undefined;
  }
}

/**
 * The same for a disk image that nobody can convert on the way: an object in S3.
 * @throws PublishError `source` for one that ImportSnapshot doesn't accept, with the command that converts it
 */
export function requireImportFormat(disk: DiskImage): ImportFormat {
  const found = importFormat(disk);
  if (found !== undefined) return found;
  const path = disk.member?.name ?? disk.path;
  const [layer] = disk.layers;
  if (layer !== undefined) {
    const command = `${unpackCommands[layer]} '${path}'`;
    throw cannotImport(disk, `packed with ${shownFormat(disk)}`, `Unpack it before this step: ${command}`);
  }
  if (disk.format === 'vmdk') {
    throw cannotImport(
      disk,
      `a VMDK of the subformat ${disk.subformat}, not streamOptimized`,
      `Convert it: qemu-img convert -f vmdk -O vmdk -o subformat=streamOptimized '${path}' disk.vmdk`,
    );
  }
  if (disk.format === 'ova') {
    throw cannotImport(
      disk,
      'an OVA',
      `Unpack it with tar -xf '${disk.path}', and use the .vmdk file in it, or set source.path to the OVA as a local file.`,
    );
  }
  throw cannotImport(
    disk,
    `a disk image of the format ${disk.format}`,
    `Convert it: qemu-img convert -f ${disk.format} -O raw '${path}' disk.raw`,
  );
}

function cannotImport(disk: DiskImage, what: string, hint: string): PublishError {
  const first = disk.member && `Unpack the OVA first: tar -xf '${disk.path}'. Then use the unpacked files. `;
  return new PublishError('source', `AWS can't import ${shownDisk(disk)} as a snapshot: it is ${what}`, {
    hint: `${first ?? ''}${hint}`,
  });
}

/** The size of the smallest EBS volume for `sizeBytes` bytes. EBS volumes have whole GiB. */
export function volumeSizeGiB(sizeBytes: number): number {
  return Math.ceil(sizeBytes / 1024 ** 3);
}
